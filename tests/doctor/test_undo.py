"""A migration that was begun is taken back where it has only added; nothing stored is lost."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from owui_migrate_gui.database.expected import expected_schemas
from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.target import Target, parse_target
from owui_migrate_gui.doctor.build import create_table
from owui_migrate_gui.doctor.repairs import choose_undo, prepare_repair
from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.repair_job import repair as carry_out_here
from owui_migrate_gui.errors import Refused
from owui_migrate_gui.revision import Lineage, RevisionKey, System
from owui_migrate_gui.schema import Schema
from owui_migrate_gui.secret import Secret
from tests.builders.encrypted import KEY, encrypt_database, open_encrypted
from tests.builders.postgresql import Server
from tests.doctor.made import Database, OnServer, base
from tests.doctor.on_server import on_server
from tests.doctor.seen import above_info, upgrade, upgrade_target, visited, visited_target

Spoil = Callable[[Database], object]


@pytest.fixture(autouse=True)
def _own_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OWUI_MIGRATE_HOME", str(tmp_path / "records"))


def schema_of(database: Database) -> Schema:
    return _without_quarantine(open_target(parse_target(str(database.path))).schema)


def _without_quarantine(found: Schema) -> Schema:
    return Schema(tables=tuple(one for one in found.tables if one.name != "owui_quarantine"))


def undo(database: Database) -> None:
    undo_target(parse_target(str(database.path)))


def undo_target(target: Target, secret: Secret | None = None) -> None:
    findings = choose_undo(visited_target(target, secret), "owm011")
    request = prepare_repair(open_target(target, secret=secret), findings, secret=secret)
    assert carry_out_here(request, lambda _event: None, Cancellation()).verified


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


def test_an_encrypted_file_is_undone_as_a_plain_one(tmp_path: Path) -> None:
    database = base(tmp_path / "plain.db", "374d2f66af06")
    before = schema_of(database)
    _messages(database)
    path = encrypt_database(database.path, tmp_path / "webui.db")
    target, secret = parse_target(str(path)), Secret(KEY)
    undo_target(target, secret)
    snapshot = open_target(target, secret=secret)
    assert _without_quarantine(snapshot.schema) == before
    with closing(open_encrypted(path)) as connection:
        kept = connection.execute("SELECT table_name, row_key FROM owui_quarantine").fetchall()
    assert kept == [("chat_message", "c1-m1")]
    assert above_info(visited_target(target, secret)) == ()


def test_a_server_s_database_is_undone_too(postgresql_server: Server) -> None:
    with on_server(postgresql_server, "374d2f66af06") as begun:
        before = _schema_on_server(begun)
        wanted = dict(expected_schemas(Lineage.PEEWEE_BORN, "postgresql"))
        table = wanted[RevisionKey(System.ALEMBIC, "8452d01d26d7")]["chat_message"]
        begun.run(
            create_table("chat_message", table).sql,
            "CREATE INDEX chat_message_chat_id_idx ON chat_message (chat_id)",
        )
        begun.insert("chat_message", id="c1-m1", chat_id="c1", role="user")
        undo_target(begun.target, begun.secret)
        assert _schema_on_server(begun) == before
        assert begun.rows("SELECT row_key FROM owui_quarantine") == [("c1-m1",)]
        assert above_info(visited_target(begun.target, begun.secret)) == ()
        upgrade_target(begun.target, begun.secret, "8452d01d26d7")
        assert begun.number("SELECT count(*) FROM chat_message") == 4


def _schema_on_server(made: OnServer) -> Schema:
    return _without_quarantine(open_target(made.target, secret=made.secret).schema)
