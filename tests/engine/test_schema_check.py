"""After the steps the schema is that of the revision, or the run stops or says so."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import pytest

from owui_migrate_gui import places
from owui_migrate_gui.database.history import read_recorded
from owui_migrate_gui.database.schema import Schema, read_schema
from owui_migrate_gui.engine.journal import list_runs
from owui_migrate_gui.engine.schema_check import check_schema, read_drift
from owui_migrate_gui.engine.session import RunSession
from owui_migrate_gui.errors import RunFailed
from owui_migrate_gui.events import Check, Verdict
from owui_migrate_gui.revision import Recorded
from tests.builders.databases import HEADS, RELEASES
from tests.builders.running import carry_out, request_for
from tests.conftest import MakeDatabase

HEAD = HEADS["0.12.4"]


@dataclass(slots=True)
class Inside:
    """What a session says of the schema inside its transaction."""

    connection: sqlite3.Connection
    dialect: str = "sqlite"

    def read_recorded(self) -> Recorded:
        return read_recorded(self.connection)

    def read_schema(self) -> Schema:
        return read_schema(self.connection)


@pytest.fixture
def newest(make_database: MakeDatabase) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(make_database("0.12.4"))) as connection:
        yield connection


def session_on(connection: sqlite3.Connection) -> RunSession:
    return cast("RunSession", Inside(connection))


def schema_line(database: Path, source: str | None = None, goal: str = "head") -> Check:
    carry_out(request_for(database, source, goal)).report  # noqa: B018 - asserts success
    newest = list_runs(places.journal_dir())[0]
    return next(check for check in newest.checks_after if check.id == "schema")


@pytest.fixture(autouse=True)
def _own_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OWUI_MIGRATE_HOME", str(tmp_path / "records"))


@pytest.mark.parametrize("release", RELEASES)
def test_every_release_has_the_schema_of_its_revision(
    make_database: MakeDatabase, release: str
) -> None:
    with closing(sqlite3.connect(make_database(release))) as connection:
        assert read_drift(session_on(connection)) == ()


def test_up_and_down_lead_to_the_schema_of_the_revision(make_database: MakeDatabase) -> None:
    database = make_database("0.6.43")
    there, back = schema_line(database), schema_line(database, goal=HEADS["0.6.43"])
    assert [there.verdict, back.verdict] == [Verdict.GOOD, Verdict.GOOD]
    assert there.text == f"Tables, columns, keys and indexes are those of {HEAD}."


def test_what_was_off_before_is_told_and_not_blamed_on_the_run(make_database: MakeDatabase) -> None:
    database = make_database("0.9.6")
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("DROP INDEX user_id_idx")
        connection.execute("CREATE TABLE of_a_fork (id INTEGER)")
    line = schema_line(database)
    assert line.verdict is Verdict.WARN
    assert line.text == (
        f"As before, the schema differs from that of {HEAD}: index user_id_idx of tag is missing."
    )


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        ("DROP TABLE memory", "table memory is missing"),
        ("DROP INDEX user_id_idx", "index user_id_idx of tag is missing"),
        ("ALTER TABLE chat DROP COLUMN meta", "column chat.meta is missing"),
        ("ALTER TABLE tag ADD COLUMN data JSON", "column tag.data should be gone"),
    ],
)
def test_bundled_scripts_that_leave_another_schema_stop_the_run(
    newest: sqlite3.Connection, damage: str, said: str
) -> None:
    session = session_on(newest)
    before = read_drift(session)
    newest.execute(damage)
    with pytest.raises(RunFailed) as stopped:
        check_schema(session, before, is_bundled=True)
    assert said in stopped.value.what
    line = check_schema(session, before, is_bundled=False)
    assert line.verdict is Verdict.WARN
    assert said in line.text
    assert check_schema(session, read_drift(session), is_bundled=True).verdict is Verdict.WARN


def test_a_revision_that_nobody_knows_is_not_compared(newest: sqlite3.Connection) -> None:
    newest.execute("UPDATE alembic_version SET version_num = 'ffff00000001'")
    line = check_schema(session_on(newest), (), is_bundled=False)
    assert line.verdict is Verdict.GOOD
    assert "not known what ffff00000001 should have" in line.text
