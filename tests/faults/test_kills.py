"""Kill -9 at any instant: the target is where it was or where it should be, whole, every row there.

The disk counts each call that changes a file; one child is killed before each of them and one in
the middle of each. More are killed at random times, on a database that is larger than SQLite's
page cache, so that pages reach the file long before the commit.
"""

from __future__ import annotations

import os
import random
import signal
from collections import Counter
from pathlib import Path
from tempfile import gettempdir

import pytest

from owui_migrate_gui.engine.recovery import Whereabouts
from tests.faults.conftest import MakeScene
from tests.faults.disk import Mode, Nursery
from tests.faults.scene import Scene

pytestmark = pytest.mark.exhaustive

_EVERY = int(os.environ.get("OWUI_MIGRATE_SOAK", "1"))
"""How many times over the random kills are done: a long soak is OWUI_MIGRATE_SOAK=50."""


def kill_at_every_call(scene: Scene, disk: Nursery, mode: Mode) -> Counter[Whereabouts | None]:
    """One child for each call; says how many were found where."""
    calls = scene.learn_the_end(disk)
    found: Counter[Whereabouts | None] = Counter()
    for call in range(1, calls + 1):
        answer = scene.run(disk, mode, call)
        assert os.WIFSIGNALED(answer.status), call
        assert os.WTERMSIG(answer.status) == signal.SIGKILL
        found[scene.check_after_death()] += 1
    return found


@pytest.mark.parametrize("mode", [Mode.KILL_BEFORE, Mode.KILL_HALFWAY], ids=["before", "halfway"])
def test_killed_at_every_call_that_changes_a_file(
    make_scene: MakeScene, disk: Nursery, mode: Mode
) -> None:
    found = kill_at_every_call(make_scene(), disk, mode)
    assert found[Whereabouts.BEFORE] > 50
    assert found[Whereabouts.AFTER] > 0
    assert found.total() > 100


@pytest.mark.parametrize("journal_mode", ["delete", "wal"])
def test_killed_at_random_times_on_a_database_larger_than_the_page_cache(
    make_scene: MakeScene, disk: Nursery, journal_mode: str
) -> None:
    scene = make_scene(chats=300, size=12_000, journal_mode=journal_mode)
    calls = scene.learn_the_end(disk)
    chance = random.Random(6)
    for _ in range(30 * _EVERY):
        scene.run(disk, Mode.KILL_HALFWAY, chance.randint(1, calls))
        scene.check_after_death()


def test_killed_by_the_clock(make_scene: MakeScene, disk: Nursery) -> None:
    scene = make_scene()
    scene.learn_the_end(disk)
    chance = random.Random(7)
    for _ in range(30 * _EVERY):
        scene.run(disk, kill_after=chance.uniform(0.0, 0.25))
        scene.check_after_death()


def test_scratch_folders_of_a_killed_run_go_away(make_scene: MakeScene, disk: Nursery) -> None:
    scene = make_scene()
    calls = scene.learn_the_end(disk)
    scene.run(disk, Mode.KILL_BEFORE, calls // 2)
    folders = list(Path(gettempdir()).glob(f"owui-migrate-{scene.request.run_id}-*"))
    assert folders
    scene.check_after_death()
    assert not any(folder.exists() for folder in folders)
