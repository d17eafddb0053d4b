"""Two databases for each test: one that the programs' scripts change, one for the real run."""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import peewee
import psycopg
import sqlalchemy as sa
from sqlalchemy.pool import NullPool

from owui_migrate_gui.database.target import FileTarget, ServerTarget, Target
from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.scripts import SharedSqliteDatabase, sqlite_engine
from owui_migrate_gui.engine.statements import StatementWatch, WatchedConnection
from tests.builders.postgresql import Server

_DOUBLED = re.compile(r"NOT NULL(?: NOT NULL)+")

Shape = list[tuple[Any, ...]]

_PG_SHAPE = """
SELECT 'column', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull::text,
    pg_get_expr(d.adbin, d.adrelid)
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
UNION ALL SELECT 'constraint', k.conrelid::regclass::text, k.conname, pg_get_constraintdef(k.oid),
    '', '' FROM pg_constraint k WHERE k.connamespace = 'public'::regnamespace
UNION ALL SELECT 'index', tablename, indexname, indexdef, '', ''
FROM pg_indexes WHERE schemaname = 'public'
UNION ALL SELECT 'sequence', sequencename, '', '', '', '' FROM pg_sequences
WHERE schemaname = 'public' ORDER BY 1, 2, 3"""


class Place(ABC):
    """A real, empty database."""

    engine: sa.Engine
    peewee: peewee.Database
    target: Target

    @abstractmethod
    def run_script(self, script: str) -> None:
        """Run a script with the database's own program; fails the test where that fails."""

    @abstractmethod
    def shape(self) -> Shape:
        """Everything about its schema, exactly."""


class SqlitePlace(Place):
    """A file; its connection is the run's own kind, in one transaction at a time."""

    def __init__(self, path: Path, watch: StatementWatch | None = None) -> None:
        self._path = path
        self.target = FileTarget(path=path)
        connection = sqlite3.connect(path, isolation_level=None, factory=WatchedConnection)
        assert isinstance(connection, WatchedConnection)
        connection.watch = watch or StatementWatch(Cancellation())
        self.connection = connection
        self.engine = sqlite_engine(connection)
        self.peewee = SharedSqliteDatabase(connection)

    def run_script(self, script: str) -> None:
        _run(["sqlite3", "-cmd", ".dbconfig defensive on", str(self._path)], script)

    def shape(self) -> Shape:
        found = self.connection.send(
            "SELECT type, tbl_name, name, sql FROM sqlite_master ORDER BY tbl_name, type, name"
        )
        return [(*names, _parts(sql)) for *names, sql in found.fetchall()]


class PostgresqlPlace(Place):
    """A database of the test's server."""

    def __init__(self, server: Server, name: str) -> None:
        url = server.url(name)
        self.engine = sa.create_engine(url, poolclass=NullPool)
        host, port = str(url.query["host"]), str(url.query["port"])
        self.peewee = peewee.PostgresqlDatabase(
            name, user="postgres", host=host, port=port, prefer_psycopg3=True
        )
        self.target = ServerTarget(host=host, port=int(port), database=name, user="postgres")
        self._arguments = ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", host, "-p", port]
        self._arguments += ["-U", "postgres", "-d", name, "-f", "-"]
        self._looking = psycopg.connect(
            host=host, port=port, user="postgres", dbname=name, autocommit=True
        )

    def run_script(self, script: str) -> None:
        _run(self._arguments, script)

    def shape(self) -> Shape:
        return self._looking.execute(_PG_SHAPE).fetchall()

    def close(self) -> None:
        self._looking.close()
        self.peewee.close()


@contextmanager
def sqlite_place(path: Path, watch: StatementWatch | None = None) -> Iterator[SqlitePlace]:
    """A file, made if there is none, that is closed afterwards."""
    place = SqlitePlace(path, watch)
    try:
        yield place
    finally:
        place.engine.dispose()
        place.connection.close_run()


@contextmanager
def postgresql_place(server: Server) -> Iterator[PostgresqlPlace]:
    """An empty database that is dropped afterwards."""
    name = server.create_database()
    place = PostgresqlPlace(server, name)
    try:
        yield place
    finally:
        place.close()
        server.drop_database(name)


def _parts(sql: str | None) -> tuple[str, ...]:
    """The lines of a definition in one order: Alembic's batch mode keeps constraints in sets."""
    return tuple(sorted(line.strip(" ,\t") for line in without_doubles(sql or "").splitlines()))


def without_doubles(sql: str) -> str:
    """A definition without the NOT NULL that peewee writes again whenever it rebuilds a table."""
    return _DOUBLED.sub("NOT NULL", sql)


def _run(arguments: list[str], script: str) -> None:
    ended = subprocess.run(
        arguments,
        input=script,
        capture_output=True,
        text=True,
        check=False,
        env=dict(os.environ, PGOPTIONS="-c client_min_messages=warning"),
    )
    assert ended.returncode == 0, f"{ended.stderr[:800]}\n{script[:4000]}"
    assert not ended.stderr, ended.stderr[:800]


__all__ = [
    "Place",
    "PostgresqlPlace",
    "SqlitePlace",
    "postgresql_place",
    "sqlite_place",
    "without_doubles",
]
