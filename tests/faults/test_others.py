"""Others beside a run: writers, readers, a server that ends sessions, a disk that is filled.

At each phase somebody comes in between. The target is as it was before or as it should be after,
nobody's row is lost, and nobody writes while the run holds the target.
"""

from __future__ import annotations

import errno
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path

import psycopg
import pytest

from owui_migrate_gui.database.driver import ERRORS
from owui_migrate_gui.database.settle import settle
from owui_migrate_gui.engine.process import EngineProcess
from owui_migrate_gui.events import Event, Failed, Finished, Phase, PhaseStarted
from tests.builders.running import Ended, carry_out
from tests.faults.conftest import MakeScene
from tests.faults.disk import Mode, Nursery
from tests.faults.scene import Scene

PHASES = [
    Phase.LOCK,
    Phase.PREFLIGHT,
    Phase.BACKUP,
    Phase.CHECK_BACKUP,
    Phase.STEPS,
    Phase.VERIFY,
    Phase.COMMIT,
]
_REFUSALS: tuple[type[Exception], ...] = (*ERRORS, psycopg.errors.LockNotAvailable)
_INTRUDER = "INSERT INTO chat VALUES ('intruder', 'from beside') ON CONFLICT DO NOTHING"
_END_SESSIONS = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND application_name = 'owui-migrate'"""


@pytest.fixture(
    params=[
        pytest.param("plain", marks=pytest.mark.exhaustive),  # tests/engine/test_run.py has it
        pytest.param("encrypted", marks=pytest.mark.exhaustive),
        "server",
    ]
)
def scene(request: pytest.FixtureRequest) -> Scene:
    if request.param == "server":
        make_on_server: MakeScene = request.getfixturevalue("make_server_scene")
        return make_on_server()
    make: MakeScene = request.getfixturevalue("make_scene")
    return make(chats=30, kind=request.param)


def write_beside(scene: Scene) -> bool:
    """Try to write as another program would; whether that was let."""
    subject = scene.subject
    with closing(subject.open_beside()) as connection:
        try:
            connection.execute(_INTRUDER)
        except _REFUSALS:
            return False
    return True


def check_ending(scene: Scene, ended: Ended) -> bool:
    """Whether it went well; the target is what that means."""
    settle(scene.subject.target, scene.subject.secret)
    content = scene.subject.read()
    if isinstance(ended.last, Finished):
        assert content == scene.after
        return True
    assert isinstance(ended.last, Failed)
    assert content == scene.before, ended.last
    assert ended.last.error.exit_code in {3, 4, 5}, ended.last.error
    assert not ended.last.error.what.startswith("The engine met an error of its own")
    return False


def at(phase: Phase, act: Callable[[EngineProcess], object]) -> Callable[..., None]:
    def on_event(process: EngineProcess, event: Event) -> None:
        if isinstance(event, PhaseStarted) and event.phase is phase:
            act(process)

    return on_event


def version_of(scene: Scene) -> object:
    with closing(scene.subject.open_beside()) as connection:
        return connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]


def test_nobody_writes_from_the_lock_to_the_end(scene: Scene) -> None:
    written: dict[Phase, bool] = {}

    def intrude(process: EngineProcess, event: Event) -> None:
        # The commit itself may be over before this process hears of it.
        if not isinstance(event, PhaseStarted) or event.phase in {Phase.LOCK, Phase.COMMIT}:
            return
        assert process.pid is not None
        os.kill(process.pid, signal.SIGSTOP)  # or it would run ahead while a lock is waited for
        try:
            was_let = write_beside(scene)
            # Heard of so late that the run was over: no phase of it any more.
            written[event.phase] = was_let and version_of(scene) == before
        finally:
            os.kill(process.pid, signal.SIGCONT)

    scene.reset()
    before = version_of(scene)
    ended = carry_out(scene.request, intrude)
    assert isinstance(ended.last, Finished)
    assert written == dict.fromkeys(PHASES[1:-1], False)


@pytest.mark.exhaustive
def test_a_write_just_before_the_lock_is_part_of_what_is_migrated(scene: Scene) -> None:
    scene.reset()
    assert write_beside(scene)
    assert isinstance(carry_out(scene.request).last, Finished)
    assert "intruder" in scene.subject.read().chats


@pytest.mark.exhaustive
def test_a_server_that_ends_the_session_at_each_phase(
    make_server_scene: MakeScene, disk: Nursery
) -> None:
    scene = make_server_scene()
    scene.learn_the_end(disk)
    subject = scene.subject

    def end_sessions(_process: EngineProcess) -> None:
        with closing(subject.open_beside()) as connection:
            connection.execute(_END_SESSIONS)

    for phase in PHASES:
        scene.reset()
        check_ending(scene, carry_out(scene.request, at(phase, end_sessions)))


@pytest.mark.exhaustive
def test_a_way_to_the_server_that_is_cut_at_many_a_message(
    make_server_scene: MakeScene, disk: Nursery
) -> None:
    scene = make_server_scene()
    calls = scene.learn_the_end(disk)
    endings = set()
    for call in range(1, calls + 1, 10):
        scene.run(disk, Mode.FAIL_ONCE, call, error=errno.ECONNRESET)
        word = scene.last_word
        settle(scene.subject.target, scene.subject.secret)
        content = scene.subject.read()
        endings.add(type(word).__name__)
        assert isinstance(word, Failed | Finished), word
        assert content in (scene.before, scene.after)
        if isinstance(word, Finished):
            assert content == scene.after
        elif word.error.exit_code != 5:
            assert content == scene.before, word.error
    assert "Failed" in endings


@pytest.mark.exhaustive
@pytest.mark.parametrize("kind", ["plain", "encrypted"])
def test_a_disk_that_somebody_fills_at_each_phase(
    make_scene: MakeScene, disk: Nursery, tmp_path: Path, kind: str
) -> None:
    """A real file system without a block left; without root a file size limit of nothing."""
    with small_disk(tmp_path / "disk") as is_mounted:
        scene = make_scene(chats=400, size=2_000, kind=kind)
        scene.learn_the_end(disk)
        endings = []
        for phase in (Phase.BACKUP, Phase.STEPS, Phase.VERIFY):
            scene.reset()
            ballast = scene.folder / "ballast"
            ballast.unlink(missing_ok=True)
            fill = partial(fill_up, ballast) if is_mounted else forbid_growth
            ended = carry_out(scene.request, at(phase, fill))
            ballast.unlink(missing_ok=True)
            endings.append(check_ending(scene, ended))
        assert False in endings


def fill_up(ballast: Path, _process: EngineProcess) -> None:
    with suppress(OSError), ballast.open("wb", buffering=0) as sink:
        for size in (1 << 20, 4096, 1):
            with suppress(OSError):
                while sink.write(bytes(size)):
                    pass


def forbid_growth(process: EngineProcess) -> None:
    import resource

    if process.pid is not None:
        with suppress(ProcessLookupError):
            resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (0, 0))


@contextmanager
def small_disk(place: Path) -> Iterator[bool]:
    """A file system of 60 MB at ``place`` where this user may mount one; whether that is so."""
    place.mkdir()
    is_mounted = False
    if sys.platform == "linux" and os.geteuid() == 0 and shutil.which("mount"):
        command = ["mount", "-t", "tmpfs", "-o", "size=60m", "tmpfs", str(place)]
        is_mounted = not subprocess.run(command, check=False).returncode
    try:
        yield is_mounted
    finally:
        if is_mounted:
            subprocess.run(["umount", str(place)], check=True)
