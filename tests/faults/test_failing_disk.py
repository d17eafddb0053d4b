"""A disk that is full, broken or suddenly read-only: the run says so, the target is as before."""

from __future__ import annotations

import errno
from contextlib import closing

import pytest

from owui_migrate_gui.database.settle import settle
from owui_migrate_gui.engine.recovery import remove_leftovers
from owui_migrate_gui.events import Failed, Finished, Outcome
from tests.faults.conftest import MakeScene
from tests.faults.disk import Mode, Nursery
from tests.faults.scene import Scene
from tests.faults.subjects import PlainFile

ERRORS = {"full": errno.ENOSPC, "broken": errno.EIO, "read-only": errno.EROFS}
PLACES = {
    "target": "/data/webui.db",
    "backup": ".backup.db",
    "journal of runs": "/records/",
}


def check_ending(scene: Scene) -> str:
    """Done means done; anything else means that nothing happened, and says why."""
    word = scene.last_word
    journal = scene.database.with_name("webui.db-journal")
    is_undone = not journal.exists()
    settle(scene.subject.target, scene.subject.secret)  # the disk is well again
    content = scene.subject.read()
    if isinstance(word, Finished):
        assert content == scene.after
        return "done"
    assert isinstance(word, Failed), word
    assert word.error.exit_code in ({3, 4} if is_undone else {5}), word.error
    assert is_undone or str(journal) in word.error.unchanged
    assert content == scene.before
    assert word.error.what.endswith(".")
    assert not word.error.what.startswith("The engine met an error of its own"), word.error
    entry = scene.entry()
    if entry is not None:
        remove_leftovers(entry, scene.subject.target, scene.subject.secret)
        assert entry.outcome in {Outcome.FAILED, Outcome.RUNNING, Outcome.DIED}
    assert not list(scene.subject.strays())
    return word.error.code


KINDS = pytest.mark.parametrize("kind", ["plain", "encrypted"])
_OFTEN, _NOW_AND_THEN = 8, 3
"""How many of a run's calls are tried in a sweep over all of them, and every day."""


def test_a_disk_that_fails_from_some_call_on(make_scene: MakeScene, disk: Nursery) -> None:
    fail_from_some_call_on(make_scene(chats=30), disk, "target", "full", _NOW_AND_THEN)


@pytest.mark.exhaustive
@pytest.mark.parametrize("error", ERRORS)
@pytest.mark.parametrize("place", PLACES)
@KINDS
def test_a_disk_that_fails_from_many_a_call_on(
    make_scene: MakeScene, disk: Nursery, kind: str, place: str, error: str
) -> None:
    fail_from_some_call_on(make_scene(chats=30, kind=kind), disk, place, error, _OFTEN)


def fail_from_some_call_on(scene: Scene, disk: Nursery, place: str, error: str, times: int) -> None:
    scene.learn_the_end(disk)
    calls = scene.run(disk, only=PLACES[place]).count
    assert calls
    endings = set()
    for call in range(1, calls + 1, max(1, calls // times)):
        scene.run(disk, Mode.FAIL_FROM, call, only=PLACES[place], error=ERRORS[error])
        endings.add(check_ending(scene))
    assert endings - {"done"} or place == "journal of runs"


@pytest.mark.exhaustive
@KINDS
def test_a_disk_that_fails_once(make_scene: MakeScene, disk: Nursery, kind: str) -> None:
    scene = make_scene(chats=30, kind=kind)
    calls = scene.learn_the_end(disk)
    for call in range(1, calls + 1, 3):
        scene.run(disk, Mode.FAIL_ONCE, call, error=errno.EIO)
        check_ending(scene)


@pytest.mark.exhaustive
@KINDS
def test_a_bit_that_flips_on_its_way_into_the_backup_stops_the_run(
    make_scene: MakeScene, disk: Nursery, kind: str
) -> None:
    scene = make_scene(chats=30, kind=kind)
    scene.learn_the_end(disk)
    calls = scene.run(disk, only=".backup.db.partial").count
    codes = set()
    for call in range(1, calls + 1):
        scene.run(disk, Mode.FLIP, call, only=".backup.db.partial")
        word = scene.last_word
        if isinstance(word, Finished):  # the call that flips writes no page
            continue
        codes.add(word.error.code if word else "")
        assert scene.subject.read() == scene.before
        assert not list(scene.subject.strays())
    assert codes == {"backup_failed"}


@pytest.mark.parametrize("kind", [pytest.param("plain", marks=pytest.mark.exhaustive), "encrypted"])
def test_a_page_of_the_target_that_is_torn_stops_the_run_before_any_step(
    make_scene: MakeScene, disk: Nursery, kind: str
) -> None:
    scene = make_scene(chats=30, kind=kind)
    assert isinstance(scene.subject, PlainFile)
    with closing(scene.subject.open_beside()) as connection:
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'chat'"
        ).fetchone()
    broken = bytearray(scene.database.read_bytes())
    broken[(page - 1) * 4096 : (page - 1) * 4096 + 64] = bytes(64)
    scene.subject.pristine = bytes(broken)
    scene.run(disk)
    word = scene.last_word
    assert isinstance(word, Failed)
    assert word.error.exit_code == 3
    assert scene.database.read_bytes() == bytes(broken)
    assert [path.name for path in scene.database.parent.iterdir()] == ["webui.db"]


@pytest.mark.exhaustive
def test_a_clock_that_jumps_changes_nothing_but_times(make_scene: MakeScene, disk: Nursery) -> None:
    scene = make_scene(chats=30)
    scene.learn_the_end(disk)
    for seconds in (-86400 * 400, 86400 * 4000):
        scene.run(disk, clock=seconds)
        assert isinstance(scene.last_word, Finished)
        assert scene.subject.read() == scene.after
        report = scene.last_word.report
        assert 0 < report.seconds < 60
        entry = scene.entry()
        assert entry is not None
        assert entry.outcome is Outcome.DONE
