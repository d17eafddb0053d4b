"""Small databases of any revision that tests break: a SQLite file, or a database on a server."""

from __future__ import annotations

import json
import sqlite3
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, ClassVar

import psycopg
from psycopg import sql

from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.database.target import ServerTarget, Target, parse_target
from owui_migrate_gui.secret import Secret
from tests.builders.postgresql import PASSWORD, ROLE, Server
from tests.chain.facts import Dialect, Lineage
from tests.chain.known_schema import build_known_schema
from tests.chain.scratch import make_sqlite_engine

HEAD = "0bd252b206fb"
THEN = 1_700_000_000
PEOPLE = ("u1", "u2")

_TIMES = {"created_at": THEN, "updated_at": THEN + 5, "last_active_at": THEN + 9}


class Made(ABC):
    """A database under construction; every call is a transaction of its own.

    ``secret`` opens ``target`` as the console does.
    """

    dialect: ClassVar[Dialect]
    target: Target
    secret: Secret | None = None

    def run(self, *statements: str) -> None:
        """Run statements as whoever owns the tables."""
        self._send([(statement, ()) for statement in statements])

    def try_to(self, statement: str) -> bool:
        """Run one statement; False where the database refuses it."""
        try:
            self.run(statement)
        except (sqlite3.Error, psycopg.Error):
            return False
        return True

    def insert(self, table: str, **values: Any) -> None:
        """Insert a row of what the table has of ``values``.

        What may not be empty and isn't given gets a filler of its type.
        """
        row: dict[str, Any] = {}
        for name, declared, is_needed in self._columns(table):
            word = declared.upper().partition("(")[0]
            if name in values:
                row[name] = self._as_stored(word, values[name])
            elif is_needed:
                row[name] = self._filler(word, f"{table}-{name}")
        self._put(table, row)

    def put(self, table: str, row: dict[str, Any]) -> bool:
        """Insert a row as it is; False where the database refuses it."""
        try:
            self._put(table, row)
        except (sqlite3.Error, psycopg.Error):
            return False
        return True

    @abstractmethod
    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Rows of a query."""

    @property
    @abstractmethod
    def table_names(self) -> tuple[str, ...]:
        """All tables."""

    def number(self, query: str) -> int:
        """The first column of a query's one row."""
        return int(self.rows(query)[0][0])

    @property
    def revision(self) -> str:
        """The one row of alembic_version; empty where there is another number of rows."""
        if "alembic_version" not in self.table_names:
            return ""
        rows = self.rows("SELECT version_num FROM alembic_version")
        return str(rows[0][0]) if len(rows) == 1 else ""

    def counts(self) -> dict[str, int]:
        """Rows by table."""
        names = self.table_names
        asked = " UNION ALL ".join(f"SELECT '{n}', count(*) FROM {quote(n)}" for n in names)
        return {str(name): int(count) for name, count in self.rows(asked)} if names else {}

    @abstractmethod
    def _columns(self, table: str) -> Sequence[tuple[str, str, bool]]:
        """Name, declared type, and whether a row can't do without a value."""

    @abstractmethod
    def _put(self, table: str, row: dict[str, Any]) -> None:
        """Insert a row."""

    @abstractmethod
    def _send(self, statements: list[tuple[str, tuple[Any, ...]]]) -> None:
        """Run statements in one transaction."""

    def _as_stored(self, _word: str, value: Any) -> Any:
        return value

    def _filler(self, word: str, name: str) -> Any:
        fillers = {"BIGINT": THEN, "INTEGER": 0, "BOOLEAN": 0, "DATETIME": THEN, "JSON": "{}"}
        return self._as_stored(word, fillers.get(word, name))


class Database(Made):
    """A SQLite file."""

    dialect: ClassVar[Dialect] = "sqlite"

    def __init__(self, path: Path) -> None:
        self.path = path
        self.target: Target = parse_target(str(path))

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """See ``Made``."""
        with closing(sqlite3.connect(self.path)) as connection:
            return connection.execute(query).fetchall()

    @property
    def table_names(self) -> tuple[str, ...]:
        """See ``Made``."""
        query = "SELECT name FROM sqlite_master WHERE type = 'table'"
        return tuple(str(name) for (name,) in self.rows(query))

    def _columns(self, table: str) -> Sequence[tuple[str, str, bool]]:
        return self.rows(
            "SELECT name, type, \"notnull\" AND NOT (pk AND type = 'INTEGER')"
            f" AND dflt_value IS NULL FROM pragma_table_info('{table}')"
        )

    def _put(self, table: str, row: dict[str, Any]) -> None:
        names, marks = ", ".join(map(quote, row)), ", ".join("?" for _ in row)
        statement = f"INSERT INTO {quote(table)} ({names}) VALUES ({marks})"
        self._send([(statement, tuple(row.values()))])

    def _send(self, statements: list[tuple[str, tuple[Any, ...]]]) -> None:
        with closing(sqlite3.connect(self.path)) as connection, connection:
            for statement, values in statements:
                connection.execute(statement, values)


class OnServer(Made):
    """A database on a server; what is made belongs to the role that Open WebUI would have."""

    dialect: ClassVar[Dialect] = "postgresql"

    def __init__(self, server: Server, database: str, schema: str = "") -> None:
        self.server, self.database, self.schema = server, database, schema
        self.secret: Secret | None = Secret(PASSWORD)
        # Over the socket: a handshake for every look would be a third of a test's time.
        self.target: Target = ServerTarget(
            host=str(server.folder), port=server.port, database=database, user=ROLE, schema=schema
        )

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """See ``Made``."""
        with closing(self._connect()) as connection:
            return [tuple(row) for row in connection.execute(query.encode())]

    def administer(self, *statements: str) -> None:
        """Run statements as superuser, each in a transaction of its own."""
        with closing(self._connect()) as connection:
            for statement in statements:
                connection.execute(statement.encode())

    @property
    def table_names(self) -> tuple[str, ...]:
        """See ``Made``."""
        query = f"SELECT tablename FROM pg_tables WHERE schemaname = '{self.schema or 'public'}'"
        return tuple(str(name) for (name,) in self.rows(query))

    def _connect(self) -> psycopg.Connection[Any]:
        connection = self.server.connect(self.database)
        if self.schema:
            connection.execute(f'SET search_path TO "{self.schema}"'.encode())
        return connection

    def _columns(self, table: str) -> Sequence[tuple[str, str, bool]]:
        return self.rows(
            "SELECT column_name, data_type, is_nullable = 'NO' AND column_default IS NULL AND"
            " is_identity = 'NO' FROM information_schema.columns WHERE table_schema ="
            f" '{self.schema or 'public'}' AND table_name = '{table}'"
        )

    def _put(self, table: str, row: dict[str, Any]) -> None:
        statement = sql.SQL("INSERT INTO {} ({}) VALUES ({})").format(
            sql.Identifier(table),
            sql.SQL(", ").join(map(sql.Identifier, row)),
            sql.SQL(", ").join(map(sql.Literal, row.values())),
        )
        self._send([(statement.as_string(), ())])

    def _send(self, statements: list[tuple[str, tuple[Any, ...]]]) -> None:
        with closing(self._connect()) as connection:
            connection.execute(f"SET ROLE {ROLE}".encode())
            with connection.transaction():
                for statement, _ in statements:
                    connection.execute(statement.encode())

    def _as_stored(self, word: str, value: Any) -> Any:
        return bool(value) if word == "BOOLEAN" and isinstance(value, int) else value


def contents(*texts: str, **more: Any) -> str:
    """A chat's JSON with these messages, one after another."""
    messages = {
        f"m{at}": {
            "id": f"m{at}",
            "role": "user" if at % 2 else "assistant",
            "content": text,
            "parentId": f"m{at - 1}" if at > 1 else None,
            "timestamp": THEN + at,
        }
        for at, text in enumerate(texts, start=1)
    }
    history = {"messages": messages, "currentId": f"m{len(texts)}"}
    return json.dumps({"title": "t", "history": history, **more})


def base(path: Path, revision: str, lineage: Lineage = "peewee") -> Database:
    """A file with the known schema of ``revision``, and what ``fill`` puts there."""
    engine = make_sqlite_engine(path)
    with engine.begin() as connection:
        build_known_schema(connection, lineage, revision)
    engine.dispose()
    database = Database(path)
    fill(database)
    return database


def fill(database: Made) -> None:
    """Two people with a chat of two messages each, as far as the revision has all that."""
    for id_ in PEOPLE:
        email = f"{id_}@example.org"
        database.insert(
            "user", id=id_, name=id_, email=email, role="user", **_TIMES, timestamp=THEN
        )
        database.insert("auth", id=id_, email=email, password="p", active=1)
    for id_, owner in (("c1", "u1"), ("c2", "u2")):
        insert_chat(database, id_, owner)
        if "chat_message" in database.table_names:
            for key, role in (("m1", "user"), ("m2", "assistant")):
                database.insert(
                    "chat_message", id=f"{id_}-{key}", chat_id=id_, user_id=owner, role=role
                )


def insert_chat(database: Made, id_: str, owner: str, *texts: str, **more: Any) -> None:
    """A chat with messages, two of them where no texts are given."""
    said = texts or ("hello", "hi there")
    values = {
        "id": id_,
        "user_id": owner,
        "title": id_,
        "chat": contents(*said),
        "archived": 0,
        "meta": "{}",
        "last_read_at": THEN,
        "current_message_id": f"m{len(said)}",
        "timestamp": THEN,
        **_TIMES,
        **more,
    }
    database.insert("chat", **values)


Spoil = Callable[[Any], object]
"""What breaks a database."""

__all__ = [
    "HEAD",
    "PEOPLE",
    "THEN",
    "Database",
    "Made",
    "OnServer",
    "Spoil",
    "base",
    "contents",
    "fill",
    "insert_chat",
]
