"""One transaction a step, and stepping through: always at a whole revision."""

from __future__ import annotations

import os
import signal
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from owui_migrate_gui import places
from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.journal import list_runs
from owui_migrate_gui.engine.process import EngineProcess
from owui_migrate_gui.engine.requests import RunRequest
from owui_migrate_gui.errors import Cancelled
from owui_migrate_gui.events import (
    BEFORE_ALL,
    Event,
    Outcome,
    RunStarted,
    StepPaused,
    StepStarted,
)
from tests.builders.running import carry_out, digest, request_for
from tests.builders.scripts import write_alembic
from tests.engine.conftest import ENDLESS, FIRST, SECOND, THIRD

ADD = "op.execute(\"INSERT INTO chat (id) VALUES ('new')\")"


def wanted(database: Path, source: Path, **changed: bool) -> RunRequest:
    return msgspec.structs.replace(request_for(database, str(source), "head"), **changed)


def state_of(database: Path) -> tuple[str, int]:
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        (chats,) = connection.execute("SELECT count(*) FROM chat").fetchone()
    return revision, chats


def test_a_failure_keeps_the_steps_before_it(database: Path, source: Path) -> None:
    write_alembic(source, SECOND, FIRST, ADD)
    write_alembic(source, THIRD, SECOND, "op.execute('DELETE FROM chat')\nraise ValueError('no')")
    failure = carry_out(wanted(database, source, keep_completed=True)).failure
    assert (failure.error.code, failure.error.exit_code) == ("step_failed_kept", 5)
    assert failure.step == THIRD
    assert "1 of 2 steps are done and kept" in failure.error.unchanged
    assert state_of(database) == (SECOND, 3)
    (entry,) = list_runs(places.journal_dir())
    assert (entry.outcome, entry.kept) == (Outcome.FAILED, 1)
    assert sorted(p.name for p in database.parent.iterdir() if "backup" not in p.name) == [
        "webui.db"
    ]


def test_a_run_that_keeps_steps_ends_like_any_other(database: Path, source: Path) -> None:
    write_alembic(source, SECOND, FIRST, ADD)
    write_alembic(source, THIRD, SECOND, 'op.add_column("chat", sa.Column("x", sa.Integer()))')
    report = carry_out(wanted(database, source, keep_completed=True)).report
    assert report.verified
    assert state_of(database) == (THIRD, 3)


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_a_kill_leaves_a_whole_step(database: Path, source: Path) -> None:
    write_alembic(source, SECOND, FIRST, ADD)
    write_alembic(source, THIRD, SECOND, "op.execute('DELETE FROM chat')\n" + ENDLESS)

    def kill(process: EngineProcess, event: Event) -> None:
        if isinstance(event, StepStarted) and event.index == 1 and process.pid:
            threading.Timer(0.2, os.kill, (process.pid, signal.SIGKILL)).start()

    failure = carry_out(wanted(database, source, keep_completed=True), kill).failure
    assert failure.error.exit_code == 5
    assert "1 of 2 steps had been written" in failure.error.what
    assert state_of(database) == (SECOND, 3)


@pytest.mark.parametrize("keeps", [False, True], ids=["whole", "kept"])
def test_going_back_at_a_pause(database: Path, source: Path, keeps: bool) -> None:
    write_alembic(source, SECOND, FIRST, ADD)
    write_alembic(source, THIRD, SECOND, ADD.replace("new", "newer"))
    before, paused = digest(database), []

    def go_back(process: EngineProcess, event: Event) -> None:
        if isinstance(event, StepPaused):
            paused.append(event.index)
            process.cancel()

    request = wanted(database, source, keep_completed=keeps, pauses=True)
    carry_out(request, go_back)
    assert paused == [0]
    if keeps:
        assert state_of(database) == (SECOND, 3)
    else:
        assert digest(database) == before


def test_going_on_at_each_pause(database: Path, source: Path) -> None:
    write_alembic(source, SECOND, FIRST, ADD)
    write_alembic(source, THIRD, SECOND, ADD.replace("new", "newer"))

    def go_on(process: EngineProcess, event: Event) -> None:
        if isinstance(event, StepPaused):
            process.go_on()

    assert carry_out(wanted(database, source, pauses=True), go_on).report.verified
    assert state_of(database) == (THIRD, 4)


def test_a_pause_waits_before_the_next_step_and_only_once(database: Path, source: Path) -> None:
    write_alembic(source, SECOND, FIRST, ADD)
    write_alembic(source, THIRD, SECOND, ADD.replace("new", "newer"))
    seen: list[Event] = []

    def pause(process: EngineProcess, event: Event) -> None:
        if isinstance(event, RunStarted):
            process.pause()
        if isinstance(event, StepStarted | StepPaused):
            seen.append(event)
        if isinstance(event, StepPaused):
            process.go_on()

    assert carry_out(wanted(database, source), pause).report.verified
    first, *others = seen
    assert first == StepPaused(index=BEFORE_ALL)
    assert [type(event) for event in others] == [StepStarted, StepStarted]


def test_going_on_takes_a_pause_back() -> None:
    cancellation = Cancellation()
    cancellation.pause()
    cancellation.go_on()
    assert not cancellation.is_pause_wanted
    cancellation.pause()
    cancellation.prepare_wait()
    threading.Timer(0.05, cancellation.request).start()
    with pytest.raises(Cancelled):
        cancellation.wait()
    cancellation.prepare_wait()
    with pytest.raises(Cancelled):
        cancellation.wait()
