"""Tables declared anew in place: what changes, what does not, and when nothing is done."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import sqlalchemy as sa
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy.pool import NullPool

from migrations.stored_schema import add_primary_key, redeclare_column
from tests.chain.facts import LINEAGES, Lineage
from tests.chain.scratch import ScratchDatabase, make_sqlite_engine, scratch_sqlite

PEEWEE_CHAT = (
    'CREATE TABLE "chat" ("id" VARCHAR(255) NOT NULL, "chat" TEXT NOT NULL, "share_id" TEXT,'
    " \"note\" TEXT DEFAULT 'a, (b) -- c')"
)
INDEX = 'CREATE UNIQUE INDEX "chat_id" ON "chat" ("id")'
ROWS = [(f"c{number:03}", '{"a": "' + "x" * 9000 + '"}', None, None) for number in range(50)]


def libraries() -> list[ModuleType]:
    """The SQLite libraries at hand: Python's own, and SQLCipher's if it is installed."""
    try:
        import sqlcipher3.dbapi2
    except ImportError:
        return [sqlite3]
    return [sqlite3, sqlcipher3.dbapi2]


@pytest.fixture(params=libraries(), ids=lambda module: module.__name__)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[sa.Connection]:
    """A connection to a file with one table of rows, inside a transaction."""
    module: Any = request.param
    engine = sa.create_engine(
        "sqlite://",
        creator=lambda: module.connect(tmp_path / "chat.db", isolation_level=None),
        module=module,
        poolclass=NullPool,
    )
    with engine.connect() as connection:
        for statement in (PEEWEE_CHAT, INDEX):
            connection.exec_driver_sql(statement)
        connection.exec_driver_sql("INSERT INTO chat VALUES (?, ?, ?, ?)", ROWS)
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        yield connection


@contextmanager
def operations(connection: sa.Connection) -> Iterator[None]:
    """Let the scripts' functions work on *connection*."""
    with Operations.context(MigrationContext.configure(connection)):
        yield


def rows(connection: sa.Connection, query: str) -> list[tuple[Any, ...]]:
    """Rows of a query."""
    return [tuple(row) for row in connection.exec_driver_sql(query)]


def schema(connection: sa.Connection) -> list[tuple[Any, ...]]:
    """What SQLite has stored about its tables and indexes."""
    return rows(connection, "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name")


def to_json(connection: sa.Connection) -> bool:
    """Declare chat.chat as JSON."""
    with operations(connection):
        return redeclare_column("chat", "chat", "JSON", nullable=True)


def add_key(connection: sa.Connection) -> bool:
    """Give chat its key."""
    with operations(connection):
        return add_primary_key("chat", "pk_chat", ("id",))


def test_a_column_gets_its_type_and_the_rows_stay(database: sa.Connection) -> None:
    pages = rows(database, "SELECT * FROM pragma_page_count")
    assert to_json(database)
    columns = {c["name"]: c for c in sa.inspect(database).get_columns("chat")}
    assert isinstance(columns["chat"]["type"], sa.JSON)
    assert columns["chat"]["nullable"]
    assert columns["note"]["default"] == "'a, (b) -- c'"
    assert rows(database, "SELECT * FROM chat ORDER BY id") == ROWS
    assert rows(database, "PRAGMA integrity_check") == [("ok",)]
    assert rows(database, "SELECT * FROM pragma_page_count") <= [(pages[0][0] + 1,)]


def test_a_key_is_one_that_sqlite_made_itself(database: sa.Connection) -> None:
    assert add_key(database)
    key = sa.inspect(database).get_pk_constraint("chat")
    assert (key["name"], key["constrained_columns"]) == ("pk_chat", ["id"])
    assert ("index", "sqlite_autoindex_chat_1", "chat", None) in schema(database)
    assert ("index", "chat_id", "chat", INDEX) in schema(database)
    assert rows(database, "PRAGMA integrity_check") == [("ok",)]
    with pytest.raises(sa.exc.IntegrityError, match="UNIQUE"):
        database.exec_driver_sql("INSERT INTO chat VALUES ('c001', '{}', NULL, NULL)")
    database.exec_driver_sql("DELETE FROM chat WHERE id < 'c025'")
    database.exec_driver_sql("INSERT INTO chat VALUES ('new', '{}', NULL, NULL)")
    assert rows(database, "PRAGMA integrity_check") == [("ok",)]


def test_another_connection_sees_the_key_after_the_commit(
    database: sa.Connection, tmp_path: Path
) -> None:
    other = sqlite3.connect(tmp_path / "chat.db")
    assert other.execute("SELECT count(*) FROM chat").fetchone() == (len(ROWS),)
    assert add_key(database)
    assert to_json(database)
    database.exec_driver_sql("COMMIT")
    assert [row[5] for row in other.execute("PRAGMA table_info(chat)")] == [1, 0, 0, 0]
    assert other.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    other.execute("VACUUM")
    assert other.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert [row[5] for row in other.execute("PRAGMA table_info(chat)")] == [1, 0, 0, 0]
    other.close()


@pytest.mark.parametrize("change", [to_json, add_key])
def test_a_rollback_takes_it_back(
    database: sa.Connection, tmp_path: Path, change: Callable[[sa.Connection], bool]
) -> None:
    database.exec_driver_sql("COMMIT")
    before = schema(database), (tmp_path / "chat.db").read_bytes()
    database.exec_driver_sql("BEGIN IMMEDIATE")
    assert change(database)
    database.exec_driver_sql("ROLLBACK")
    assert (schema(database), (tmp_path / "chat.db").read_bytes()) == before
    assert rows(database, "SELECT count(*) FROM chat WHERE id >= 'c'") == [(len(ROWS),)]


class Defence:
    """Refuses direct changes of the schema, as SQLite's defensive mode does.

    Python 3.11 can't switch that mode on. Statements such as CREATE TABLE change ``sqlite_master``
    too, and may.
    """

    def __init__(self, engine: sa.Engine) -> None:
        self._is_direct = False
        self.refused = 0
        sa.event.listen(engine, "connect", self._connected)
        sa.event.listen(engine, "before_cursor_execute", self._asked)

    def _connected(self, connection: sqlite3.Connection, _record: object) -> None:
        connection.set_authorizer(self._judge)

    def _asked(self, _connection: object, _cursor: object, statement: str, *_: object) -> None:
        self._is_direct = statement.startswith("UPDATE sqlite_master")

    def _judge(self, action: int, table: str | None, *_: object) -> int:
        if self._is_direct and action == sqlite3.SQLITE_UPDATE and table == "sqlite_master":
            self.refused += 1
            return sqlite3.SQLITE_DENY
        return sqlite3.SQLITE_OK


@pytest.mark.parametrize("change", [to_json, add_key])
def test_nothing_happens_where_the_schema_may_not_be_written(
    tmp_path: Path, change: Callable[[sa.Connection], bool]
) -> None:
    engine = make_sqlite_engine(tmp_path / "chat.db")
    defence = Defence(engine)
    with engine.begin() as connection:
        connection.exec_driver_sql(PEEWEE_CHAT)
        before = schema(connection)
        assert not change(connection)
        assert defence.refused
        assert schema(connection) == before
        assert rows(connection, "PRAGMA writable_schema") == [(0,)]


@pytest.mark.parametrize("lineage", LINEAGES)
def test_the_scripts_copy_the_tables_where_the_schema_may_not_be_written(
    tmp_path: Path, lineage: Lineage
) -> None:
    with scratch_sqlite(tmp_path, lineage) as scratch:
        defence = Defence(scratch.engine)
        _fill(scratch, ["{}", "5", "oops"])
        scratch.upgrade("461111b60977")
        assert defence.refused
        assert scratch.schema_differences("461111b60977") == [
            "table owui_quarantine is not expected"  # of the contents that are no JSON
        ]
        assert scratch.rows("SELECT chat FROM chat ORDER BY id") == [("{}",), (5,), ("null",)]
        assert scratch.rows("PRAGMA integrity_check") == [("ok",)]


@pytest.mark.parametrize(
    "definition",
    [
        "CREATE TABLE chat (id TEXT PRIMARY KEY, chat TEXT) WITHOUT ROWID",
        "CREATE TABLE chat (id TEXT, -- the key\n chat TEXT)",
        "CREATE TABLE chat (id TEXT, chat TEXT CHECK (chat <> ''))",
        "CREATE TABLE chat (id TEXT, chat TEXT COLLATE NOCASE)",
        "CREATE TABLE chat (id TEXT, other TEXT)",
    ],
)
def test_unusual_definitions_are_left_to_a_copy(tmp_path: Path, definition: str) -> None:
    engine = sa.create_engine(f"sqlite:///{tmp_path / 'chat.db'}", poolclass=NullPool)
    with engine.begin() as connection:
        connection.exec_driver_sql(definition)
        before = schema(connection)
        assert not to_json(connection)
        assert schema(connection) == before


def test_a_key_that_names_the_row_is_left_to_a_copy(tmp_path: Path) -> None:
    engine = sa.create_engine(f"sqlite:///{tmp_path / 'chat.db'}", poolclass=NullPool)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE chat (id INTEGER, chat TEXT)")
        assert not add_key(connection)


def test_a_key_beside_another_constraint_gets_the_next_number(database: sa.Connection) -> None:
    database.exec_driver_sql("DROP TABLE chat")
    database.exec_driver_sql("CREATE TABLE chat (id TEXT, chat TEXT, share TEXT UNIQUE)")
    database.exec_driver_sql("INSERT INTO chat VALUES ('b', '1', 's'), ('a', '2', 't')")
    assert add_key(database)
    assert {row[1] for row in schema(database)} == {
        "chat",
        "sqlite_autoindex_chat_1",
        "sqlite_autoindex_chat_2",
    }
    assert rows(database, "PRAGMA integrity_check") == [("ok",)]
    assert rows(database, "SELECT chat FROM chat WHERE id = 'a'") == [("2",)]


def test_chats_that_are_bare_numbers_are_stored_as_numbers(tmp_path: Path) -> None:
    texts = ["5", " 7\n", "-1.5", "1e3", "null", '"8"', "{}", "NaN", '{"a": NaN}', "oops"]
    with scratch_sqlite(tmp_path, "peewee") as scratch:
        _fill(scratch, texts)
        scratch.upgrade("242a2047eae0")
        stored = scratch.rows("SELECT typeof(chat), chat FROM chat ORDER BY id")
        assert scratch.rows("PRAGMA integrity_check") == [("ok",)]
        scratch.downgrade("6a39f3d8e55c")
        assert scratch.rows("PRAGMA integrity_check") == [("ok",)]
        again = scratch.rows("SELECT DISTINCT typeof(chat) FROM chat WHERE chat IS NOT NULL")
    assert stored == [
        ("integer", 5),
        ("integer", 7),
        ("real", -1.5),
        ("integer", 1000),
        ("text", "null"),
        ("text", '"8"'),
        ("text", "{}"),
        ("text", "NaN"),
        ("text", '{"a": NaN}'),
        ("text", "null"),
    ]
    assert again == [("text",)]


def _fill(scratch: ScratchDatabase, texts: list[str]) -> None:
    scratch.build("6a39f3d8e55c")
    with scratch.engine.begin() as connection:
        for number, text in enumerate(texts):
            connection.execute(
                sa.text(
                    "INSERT INTO chat (id, user_id, title, chat, archived, created_at, updated_at)"
                    " VALUES (:id, 'u', 't', :chat, 0, 1, 1)"
                ),
                {"id": f"c{number}", "chat": text},
            )
