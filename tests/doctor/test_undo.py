"""A migration that was begun is taken back where it has only added; nothing stored is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.target import parse_target
from owui_migrate_gui.doctor.repairs import choose_undo, prepare_repair
from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.repair_job import repair as carry_out_here
from owui_migrate_gui.errors import Refused
from owui_migrate_gui.schema import Schema
from tests.doctor.broken import Database, base
from tests.doctor.seen import above_info, upgrade, visited

Spoil = Callable[[Database], object]


@pytest.fixture(autouse=True)
def _own_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OWUI_MIGRATE_HOME", str(tmp_path / "records"))


def schema_of(database: Database) -> Schema:
    found = open_target(parse_target(str(database.path))).schema
    return Schema(tables=tuple(one for one in found.tables if one.name != "owui_quarantine"))


def undo(database: Database) -> None:
    findings = choose_undo(visited(database.path), "owm011")
    snapshot = open_target(parse_target(str(database.path)))
    assert carry_out_here(
        prepare_repair(snapshot, findings), lambda _event: None, Cancellation()
    ).verified


def _messages(database: Database) -> None:
    database.run(
        "CREATE TABLE chat_message (id TEXT NOT NULL PRIMARY KEY, chat_id TEXT NOT NULL,"
        " user_id TEXT, role TEXT NOT NULL, parent_id TEXT, content JSON, output JSON,"
        " model_id TEXT, files JSON, sources JSON, embeds JSON, done BOOLEAN,"
        " status_history JSON, error JSON, usage JSON, created_at BIGINT, updated_at BIGINT,"
        " FOREIGN KEY(chat_id) REFERENCES chat (id) ON DELETE CASCADE)"
    )
    database.insert("chat_message", id="c1-m1", chat_id="c1", user_id="u1", role="user")


def test_a_table_that_was_begun_goes_and_its_rows_are_kept_aside(tmp_path: Path) -> None:
    database = base(tmp_path / "webui.db", "374d2f66af06")
    before = schema_of(database)
    _messages(database)
    undo(database)
    assert schema_of(database) == before
    assert database.rows("SELECT table_name, row_key FROM owui_quarantine") == [
        ("chat_message", "c1-m1")
    ]
    assert database.revision == "374d2f66af06"
    assert above_info(visited(database.path)) == ()
    upgrade(database.path)
    assert database.rows("SELECT count(*) FROM chat_message") == [(4,)]


def test_columns_and_indexes_that_were_begun_go_and_values_are_kept_aside(tmp_path: Path) -> None:
    database = base(tmp_path / "webui.db", "d4c1a8e37b62", "alembic")
    before = schema_of(database)
    database.run(
        "ALTER TABLE auth ADD COLUMN session_stamp TEXT",
        "UPDATE auth SET session_stamp = 'stamp' WHERE id = 'u1'",
    )
    undo(database)
    assert schema_of(database) == before
    assert database.rows('SELECT table_name, row_key, "row" FROM owui_quarantine') == [
        ("auth.session_stamp", "u1", '{"session_stamp":"stamp"}')
    ]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda database: database.run("ALTER TABLE chat DROP COLUMN meta"),
        lambda database: database.run("DROP TABLE feedback"),
    ],
)
def test_what_has_taken_something_away_is_not_undone(spoil: Spoil, tmp_path: Path) -> None:
    database = base(tmp_path / "webui.db", "374d2f66af06")
    _messages(database)
    spoil(database)
    with pytest.raises(Refused, match="nothing but add"):
        choose_undo(visited(database.path), "OWM011")
