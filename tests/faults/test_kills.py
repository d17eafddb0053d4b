"""Kill -9 at any instant: the target is where it was or where it should be, whole, every row there.

The disk counts each call that changes a file; one child is killed before each of them and one in
the middle of each. More are killed at random times, on a database that is larger than SQLite's
page cache, so that pages reach the file long before the commit. Where the database is on a server,
every message to it counts as well. That makes at least 300 kills for each engine.

Nobody looks after a child that was killed here until the console "starts" again, just as when the
window dies with it.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path
from tempfile import gettempdir

import psutil
import pytest

from owui_migrate_gui.database.backup_way import BackupWay
from owui_migrate_gui.engine.own_folder import remove_dead_folders
from owui_migrate_gui.engine.recovery import Whereabouts
from owui_migrate_gui.events import Finished
from tests.faults.conftest import MakeScene
from tests.faults.disk import ROOT, Mode, Nursery
from tests.faults.scene import Scene

pytestmark = pytest.mark.exhaustive

_EVERY = int(os.environ.get("OWUI_MIGRATE_SOAK", "1"))
"""How many times over the random kills are done: a long soak is OWUI_MIGRATE_SOAK=50."""
_RANDOM = 35 * _EVERY

KINDS = ["plain", "encrypted"]
MODES = pytest.mark.parametrize(
    "mode", [Mode.KILL_BEFORE, Mode.KILL_HALFWAY], ids=["before", "halfway"]
)


def kill_at_every_call(scene: Scene, disk: Nursery, mode: Mode) -> Counter[Whereabouts | None]:
    """One child for each call; says how many were found where."""
    calls = scene.learn_the_end(disk)
    found: Counter[Whereabouts | None] = Counter()
    for call in range(1, calls + 1):
        answer = scene.run(disk, mode, call)
        assert os.WIFSIGNALED(answer.status), call
        assert os.WTERMSIG(answer.status) == signal.SIGKILL
        found[scene.check_after_death()] += 1
    assert found[Whereabouts.AFTER] > 0
    return found


@pytest.mark.parametrize("kind", KINDS)
@MODES
def test_killed_at_every_call_that_changes_a_file(
    make_scene: MakeScene, disk: Nursery, mode: Mode, kind: str
) -> None:
    found = kill_at_every_call(make_scene(kind=kind), disk, mode)
    assert found[Whereabouts.BEFORE] > 50
    assert found.total() > 100


def test_killed_while_the_backup_is_made_compressed(make_scene: MakeScene, disk: Nursery) -> None:
    """A sample of the calls: what there is of a compressed backup afterwards is whole."""
    scene = make_scene(compresses=True)
    for call in range(1, scene.learn_the_end(disk) + 1, 12):
        assert os.WIFSIGNALED(scene.run(disk, Mode.KILL_HALFWAY, call).status), call
        scene.check_after_death()


@pytest.mark.parametrize(
    ("backup_way", "mode"),
    [(BackupWay.DUMP, Mode.KILL_BEFORE), (BackupWay.COPY, Mode.KILL_HALFWAY)],
    ids=["before-dump", "halfway-copy"],
)
def test_killed_at_every_message_to_a_server(
    make_server_scene: MakeScene, disk: Nursery, mode: Mode, backup_way: BackupWay
) -> None:
    found = kill_at_every_call(make_server_scene(backup_way=backup_way), disk, mode)
    assert found.total() > 130


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("journal_mode", ["delete", "wal"])
def test_killed_at_random_times_on_a_database_larger_than_the_page_cache(
    make_scene: MakeScene, disk: Nursery, journal_mode: str, kind: str
) -> None:
    scene = make_scene(chats=300, size=12_000, journal_mode=journal_mode, kind=kind)
    calls = scene.learn_the_end(disk)
    chance = random.Random(6)
    for _ in range(_RANDOM):
        scene.run(disk, Mode.KILL_HALFWAY, chance.randint(1, calls))
        scene.check_after_death()


def learn_the_length(scene: Scene, disk: Nursery) -> float:
    """Seconds that a run takes."""
    scene.learn_the_end(disk)
    assert isinstance(scene.last_word, Finished)
    return scene.last_word.report.seconds


@pytest.mark.parametrize("kind", KINDS)
def test_killed_by_the_clock(make_scene: MakeScene, disk: Nursery, kind: str) -> None:
    kill_by_the_clock(make_scene(kind=kind), disk)


def test_killed_by_the_clock_on_a_server(make_server_scene: MakeScene, disk: Nursery) -> None:
    kill_by_the_clock(make_server_scene(), disk)


def kill_by_the_clock(scene: Scene, disk: Nursery) -> None:
    """At any instant of a run's length."""
    length = learn_the_length(scene, disk)
    chance = random.Random(7)
    for _ in range(_RANDOM):
        scene.run(disk, kill_after=chance.uniform(0.0, 1.2 * length))
        scene.check_after_death()


@pytest.mark.parametrize("kind", KINDS)
def test_left_alone_by_its_window(make_scene: MakeScene, disk: Nursery, kind: str) -> None:
    leave_alone(make_scene(kind=kind), disk)


def test_left_alone_by_its_window_on_a_server(make_server_scene: MakeScene, disk: Nursery) -> None:
    leave_alone(make_server_scene(), disk)


def leave_alone(scene: Scene, disk: Nursery) -> None:
    """The window alone is killed: the child sees its input end, undoes what it began, and ends."""
    length = learn_the_length(scene, disk)
    chance = random.Random(8)
    for _ in range(6 * _EVERY):
        answer = scene.run(disk, leave_after=chance.uniform(0.0, length))
        assert os.WIFEXITED(answer.status)
        content = scene.subject.read()
        assert content == (scene.after if isinstance(scene.last_word, Finished) else scene.before)
        assert not list(scene.subject.strays())


@pytest.mark.parametrize("kind", KINDS)
def test_killed_together_with_its_window(make_scene: MakeScene, disk: Nursery, kind: str) -> None:
    kill_together(make_scene(kind=kind), disk)


def test_killed_together_with_its_window_on_a_server(
    make_server_scene: MakeScene, disk: Nursery
) -> None:
    kill_together(make_server_scene(), disk)


def kill_together(scene: Scene, disk: Nursery) -> None:
    """Two real processes end at one instant; what both had lying about is gone afterwards."""
    scene.learn_the_end(disk)
    for events in (5, 12):
        scene.reset()
        with subprocess.Popen(
            [sys.executable, "-m", "tests.faults.window"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        ) as window:
            assert window.stdin is not None
            assert window.stdout is not None
            window.stdin.write(scene.line)
            window.stdin.flush()
            engine = [int(window.stdout.readline()) for _ in range(events)][-1]
            for pid in (window.pid, engine):
                os.kill(pid, signal.SIGKILL)
            window.wait()
        psutil.wait_procs([psutil.Process(engine)] if psutil.pid_exists(engine) else [], timeout=5)
        scene.check_after_death()
        remove_dead_folders()  # as the next job does first
        assert not list(Path(gettempdir()).glob(f"owui-migrate-{scene.request.run_id}-*"))


def test_scratch_folders_of_a_killed_run_go_away(make_scene: MakeScene, disk: Nursery) -> None:
    scene = make_scene()
    calls = scene.learn_the_end(disk)
    scene.run(disk, Mode.KILL_BEFORE, calls // 2)
    folders = list(Path(gettempdir()).glob(f"owui-migrate-{scene.request.run_id}-*"))
    assert folders
    scene.check_after_death()
    assert not any(folder.exists() for folder in folders)
