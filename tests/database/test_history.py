"""The version tables are told as they are: missing, empty, with one row or several."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from owui_migrate_gui.database.history import read_recorded, revision_label
from owui_migrate_gui.errors import HistoryUnusable
from owui_migrate_gui.revision import Recorded


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as made:
        yield made


def _alembic(connection: sqlite3.Connection, *versions: str | None) -> None:
    connection.execute("CREATE TABLE alembic_version (version_num VARCHAR(32))")
    connection.executemany("INSERT INTO alembic_version VALUES (?)", [(v,) for v in versions])


def test_no_tables(connection: sqlite3.Connection) -> None:
    assert read_recorded(connection) == Recorded(peewee=None, alembic=None)


def test_an_empty_table_is_not_a_missing_one(connection: sqlite3.Connection) -> None:
    _alembic(connection)
    assert read_recorded(connection) == Recorded(peewee=None, alembic=())


def test_two_rows_are_sorted(connection: sqlite3.Connection) -> None:
    _alembic(connection, "b", "a")
    assert read_recorded(connection).alembic == ("a", "b")


def test_null_records_nothing(connection: sqlite3.Connection) -> None:
    _alembic(connection, None)
    assert read_recorded(connection).alembic == ()


def test_peewee_names_come_in_order_of_their_id(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE migratehistory (id INTEGER, name TEXT, migrated_at TEXT)")
    connection.executemany(
        "INSERT INTO migratehistory VALUES (?, ?, '')", [(2, "002_b"), (1, "001_a")]
    )
    assert read_recorded(connection).peewee == ("001_a", "002_b")


def test_a_foreign_table_of_that_name(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE migratehistory (name TEXT)")
    with pytest.raises(HistoryUnusable, match="migratehistory has no column 'id'"):
        read_recorded(connection)


@pytest.mark.parametrize(
    ("recorded", "label"),
    [
        (Recorded(), "base"),
        (Recorded(peewee=("001_initial_schema", "018_add_function_is_global")), "peewee-018"),
        (Recorded(peewee=("018_x",), alembic=()), "peewee-018"),
        (Recorded(peewee=("018_x",), alembic=("7e5b5dc7342b",)), "7e5b5dc7342b"),
        (Recorded(alembic=("a", "b")), "a-b"),
    ],
)
def test_the_label_for_file_names(recorded: Recorded, label: str) -> None:
    assert revision_label(recorded) == label
