"""A rehearsal on a server runs in a database of its own, which is gone afterwards in every case."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from owui_migrate_gui.database.postgresql.scratch_database import PREFIX, database_name
from owui_migrate_gui.engine.process import EngineProcess
from owui_migrate_gui.engine.requests import RehearseRequest
from owui_migrate_gui.errors import ErrorRecord
from owui_migrate_gui.events import (
    Event,
    Failed,
    Finished,
    LogLine,
    RehearsalReport,
    StepStarted,
    Verdict,
)
from tests.builders.postgresql import PASSWORD, ROLE
from tests.builders.running import carry_out, rehearsal_of, request_for_target
from tests.builders.scripts import write_alembic
from tests.builders.server_databases import TOY, ServerDatabase, ServerDatabases

SECOND, THIRD = "aaaa00000002", "aaaa00000003"
GROW = 'op.add_column("chat", sa.Column("x", sa.Integer()))'
INSERT = "op.execute(\"INSERT INTO chat (id) VALUES ('3')\")"
LONG = 'op.execute("SELECT pg_sleep(600)")'
OWN = 'own "schema" ü'


@pytest.fixture
def toy(server_databases: ServerDatabases) -> Iterator[ServerDatabase]:
    with server_databases.toy() as made, made.creating():
        yield made
        assert not rehearsals(made)


@pytest.fixture
def toy_source(tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    write_alembic(folder, TOY, None, title="Base tables")
    write_alembic(folder, SECOND, TOY, GROW)
    return folder


def rehearsals(database: ServerDatabase) -> set[str]:
    """The names of all databases of rehearsals on the server."""
    query = f"SELECT datname FROM pg_database WHERE datname LIKE '{PREFIX}%'"
    return {str(name) for (name,) in database.rows(query)}


def request(database: ServerDatabase, source: Path | None, goal: str = "head") -> RehearseRequest:
    text = str(source) if source else None
    run = request_for_target(database.target, text, goal, secret=database.secret)
    return rehearsal_of(run)


def report_of(last: Finished | Failed) -> RehearsalReport:
    assert isinstance(last, Finished), last
    assert isinstance(last.report, RehearsalReport)
    return last.report


def error_of(last: Finished | Failed) -> ErrorRecord:
    assert isinstance(last, Failed), last
    return last.error


def at_second_step(
    act: Callable[[EngineProcess], object],
) -> Callable[[EngineProcess, Event], None]:
    def on_event(process: EngineProcess, event: Event) -> None:
        if isinstance(event, StepStarted) and event.index == 1:
            act(process)

    return on_event


def test_bundled_steps_are_rehearsed_in_an_own_schema_and_nothing_changes(
    server_databases: ServerDatabases,
) -> None:
    with server_databases.make("peewee", OWN) as database, database.creating():
        before = database.look()
        report = report_of(carry_out(request(database, None, "+4")).last)
        assert len(report.steps) == 4
        assert {check.verdict for check in report.checks} == {Verdict.GOOD}
        assert report.is_target_unchanged
        assert report.size_after > report.size_before > 0
        assert report.estimated_seconds > sum(step.seconds for step in report.steps)
        assert database.look() == before
        assert not rehearsals(database)


def test_what_was_rehearsed_is_what_runs(toy: ServerDatabase, toy_source: Path) -> None:
    write_alembic(toy_source, THIRD, SECOND, INSERT)
    report = report_of(carry_out(request(toy, toy_source)).last)
    assert [step.rows for step in report.steps] == [{}, {"chat": 1}]
    run = request_for_target(toy.target, str(toy_source), "head", secret=toy.secret)
    real = carry_out(run).report
    assert [(s.revision, s.statements, s.rows) for s in real.steps] == [
        (s.revision, s.statements, s.rows) for s in report.steps
    ]


def test_somebody_who_writes_meanwhile_is_noticed(
    toy: ServerDatabase, toy_source: Path, tmp_path: Path
) -> None:
    written = tmp_path / "written"
    until_written = (
        "import pathlib, time\n"
        "end = time.monotonic() + 60\n"
        f"while time.monotonic() < end and not pathlib.Path({str(written)!r}).exists():\n"
        "    time.sleep(0.02)\n"
    )
    write_alembic(toy_source, THIRD, SECOND, until_written + INSERT)

    def write(_process: EngineProcess) -> None:
        toy.execute("UPDATE chat SET title = 'new'")
        written.touch()

    report = report_of(carry_out(request(toy, toy_source), at_second_step(write)).last)
    assert not report.is_target_unchanged


def test_a_failing_step_and_a_cancel_leave_no_database(
    toy: ServerDatabase, toy_source: Path
) -> None:
    write_alembic(toy_source, THIRD, SECOND, "op.execute('SELECT 1 / 0')")
    before = toy.look()
    assert "division by zero" in error_of(carry_out(request(toy, toy_source)).last).what
    assert not rehearsals(toy)
    write_alembic(toy_source, THIRD, SECOND, LONG)
    cancel = at_second_step(lambda process: process.cancel())
    assert error_of(carry_out(request(toy, toy_source), cancel).last).code == "cancelled"
    assert toy.look() == before


def test_a_killed_child_leaves_no_database(toy: ServerDatabase, toy_source: Path) -> None:
    write_alembic(toy_source, THIRD, SECOND, LONG)

    def kill(process: EngineProcess) -> None:
        assert rehearsals(toy) == {database_name(wanted.run_id)}
        os.kill(process.pid or 0, signal.SIGKILL)

    wanted = request(toy, toy_source)
    assert "SIGKILL" in error_of(carry_out(wanted, at_second_step(kill)).last).what


def test_leftovers_go_at_the_next_start_and_nothing_else_does(
    toy: ServerDatabase, toy_source: Path
) -> None:
    stamp = f"{datetime.now(UTC) - timedelta(hours=1):%Y%m%dT%H%M%Sz}".lower()
    dead, used, foreign = (f"{PREFIX}{stamp}_{word}" for word in ("dead", "used", "foreign"))
    near, remarked = "owui_rehearsal_of_our_own", f"{PREFIX}{stamp}_remarked"
    young = database_name(f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}-abcdef")
    others = [used, foreign, near, remarked, young]
    toy.server.administer(
        *(f"CREATE DATABASE {name} OWNER {ROLE}" for name in (dead, used, near, remarked, young)),
        f"CREATE DATABASE {foreign}",
        f"COMMENT ON DATABASE {remarked} IS 'the accounts'",
    )
    try:
        with closing(toy.server.connect(used)):
            ended = carry_out(request(toy, toy_source))
        report_of(ended.last)
        assert rehearsals(toy) == set(others)
        said = [event.text for event in ended.events if isinstance(event, LogLine)]
        assert any(dead in text for text in said)
        run = request_for_target(toy.target, str(toy_source), "head", secret=toy.secret)
        assert carry_out(run).report.verified
        assert rehearsals(toy) == set(others) - {used}
    finally:
        toy.server.administer(*(f"DROP DATABASE IF EXISTS {name}" for name in others))


def test_without_the_right_another_server_can_be_named(
    toy: ServerDatabase, toy_source: Path
) -> None:
    wanted = request(toy, toy_source)
    toy.server.administer(
        f"ALTER ROLE {ROLE} NOCREATEDB",
        f"CREATE ROLE helper LOGIN CREATEDB PASSWORD '{PASSWORD.replace(chr(39), chr(39) * 2)}'",
    )
    try:
        refused = error_of(carry_out(wanted).last)
        assert refused.code == "may_not_rehearse"
        assert "CREATEDB" in refused.remedy
        assert "--on" in refused.remedy
        place = msgspec.structs.replace(toy.target, user="helper", database="postgres")
        other = msgspec.structs.replace(wanted, place=place, place_secret=toy.secret)
        assert report_of(carry_out(other).last).is_target_unchanged
    finally:
        toy.server.administer("DROP ROLE helper")
