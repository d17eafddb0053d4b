"""The schema that the pragmas tell equals the one that SQLAlchemy reflects."""

from __future__ import annotations

import copy
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from owui_migrate_gui.database.connect import open_readonly
from owui_migrate_gui.database.schema import Column, ForeignKey, Index, Schema, read_schema
from tests.builders.databases import HEADS, PEEWEE_BORN, RELEASES
from tests.builders.schemas import as_facts
from tests.chain.facts import Lineage, known_tables
from tests.conftest import MakeDatabase


@pytest.mark.parametrize("release", RELEASES)
def test_the_schema_of_a_release_is_the_known_one(
    make_database: MakeDatabase, release: str
) -> None:
    with open_readonly(make_database(release)) as connection:
        found = as_facts(read_schema(connection))
    born: Lineage = "peewee" if release in PEEWEE_BORN else "alembic"
    known = copy.deepcopy(known_tables("sqlite", born, HEADS[release]))
    # The known schemas were made with the scripts of 0.12.4. Older ones differ in two places.
    if release in {"0.6.43", "0.8.12"}:
        assert known["user"]["pk"] == []
        known["user"]["pk"] = ["id"]
        known["user"]["unique"].append(["id"])
    if release == "0.9.6":
        known["chat"]["columns"].append(_OLD_CHAT)
        found["chat"]["columns"].sort(key=lambda column: str(column["name"]))
        known["chat"]["columns"].sort(key=lambda column: str(column["name"]))
    assert found == known


_OLD_CHAT = {"name": "old_chat", "type": "TEXT", "nullable": True, "default": None}


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as made:
        yield made


def test_names_are_never_taken_for_sql(connection: sqlite3.Connection) -> None:
    name = """it's "a" table'); DROP TABLE safe; --"""
    quoted = '"' + name.replace('"', '""') + '"'
    connection.execute("CREATE TABLE safe (a)")
    connection.execute(f'CREATE TABLE {quoted} ("a ""b""" INTEGER PRIMARY KEY, c TEXT)')
    connection.execute(f'CREATE INDEX {quoted[:-1]}x" ON {quoted} (c)')
    schema = read_schema(connection)
    assert schema.table_names == {"safe", name}
    table = schema.table(name)
    assert table is not None
    assert table.primary_key == ('a "b"',)
    assert [index.columns for index in table.indexes] == [("c",)]


def test_all_parts_of_a_table(connection: sqlite3.Connection) -> None:
    connection.executescript(
        """
        CREATE TABLE parent (b TEXT, a TEXT, PRIMARY KEY (a, b));
        CREATE TABLE child (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            x VARCHAR(255) NOT NULL DEFAULT 'it''s',
            y TEXT REFERENCES other ON DELETE SET NULL,
            z TEXT GENERATED ALWAYS AS (x || y) VIRTUAL,
            UNIQUE (y, x),
            FOREIGN KEY (x, y) REFERENCES parent ON DELETE CASCADE
        );
        CREATE TABLE other (id TEXT PRIMARY KEY);
        CREATE UNIQUE INDEX lowered ON child (lower(x), y) WHERE x <> '';
        CREATE VIEW seen AS SELECT * FROM child;
        """
    )
    table = read_schema(connection).table("child")
    assert table is not None
    assert table.columns == (
        Column(name="id", type="INTEGER", is_nullable=True, default=None),
        Column(name="x", type="VARCHAR(255)", is_nullable=False, default="'it''s'"),
        Column(name="y", type="TEXT", is_nullable=True, default=None),
        Column(name="z", type="TEXT", is_nullable=True, default=None),
    )
    assert table.unique == (("y", "x"),)
    assert table.indexes == (
        Index(
            name="lowered",
            columns=(None, "y"),
            is_unique=True,
            sql="CREATE UNIQUE INDEX lowered ON child (lower(x), y) WHERE x <> ''",
        ),
    )
    assert table.foreign_keys == (
        ForeignKey(columns=("x", "y"), table="parent", referred=("a", "b"), on_delete="CASCADE"),
        ForeignKey(columns=("y",), table="other", referred=("id",), on_delete="SET NULL"),
    )
    assert table.sql.startswith("CREATE TABLE child")


def test_sqlites_own_tables_and_views_are_left_out(connection: sqlite3.Connection) -> None:
    connection.executescript(
        "CREATE TABLE sqlitelike (id INTEGER PRIMARY KEY AUTOINCREMENT);"
        "CREATE VIEW seen AS SELECT 1; ANALYZE;"
    )
    assert read_schema(connection).table_names == {"sqlitelike"}


def test_an_empty_database_has_an_empty_schema(connection: sqlite3.Connection) -> None:
    assert read_schema(connection) == Schema(tables=())
