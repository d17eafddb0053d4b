"""A shadow of a SQLite database: a real one, in memory, seen through the run's own connection."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter
from pathlib import Path

import peewee
import sqlalchemy as sa

from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.database.schema import read_table
from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.requests import StartSpec
from owui_migrate_gui.engine.scripts import SharedSqliteDatabase, sqlite_engine
from owui_migrate_gui.engine.shadow.recorder import VERSION_TABLES, Recorder, Sent
from owui_migrate_gui.engine.statements import StatementWatch, WatchedConnection
from owui_migrate_gui.schema import Schema, Table

_TRIGGER = re.compile(r"-- .*")
"""All that SQLite tells of a trigger's statements is a comment (sqlite3_trace_v2)."""


class RecordingWatch(StatementWatch):
    """The run's own watch, that writes every statement down as well.

    SQLite itself writes the values out (``sqlite3_expanded_sql``, through the trace callback).
    """

    def __init__(self, cancellation: Cancellation, recorder: Recorder) -> None:
        super().__init__(cancellation)
        self._recorder = recorder
        self._expected = self._seen = 0

    def see(self, sql: str, times: int = 1) -> None:
        """Take note of a statement before it runs."""
        super().see(sql, times)
        self._recorder.add(sql)
        self._expected, self._seen = times, 0

    def trace(self, expanded: str) -> None:
        """What SQLite runs; called before each execution, also for what triggers send."""
        if self._seen == self._expected or (self._seen and _TRIGGER.fullmatch(expanded)):
            return
        self._seen += 1
        sent = self._recorder.sent[-1]
        if self._seen == 1:
            sent.sql = expanded
            sent.has_values = expanded != sent.text
        else:
            self._recorder.add_again(expanded)


class SqliteShadow:
    """One in-memory database; close it with ``close``."""

    dialect = "sqlite"

    def __init__(self, cancellation: Cancellation, scripts: Path) -> None:
        self.recorder = Recorder(scripts)
        connection = sqlite3.connect(
            ":memory:", isolation_level=None, check_same_thread=False, factory=WatchedConnection
        )
        assert isinstance(connection, WatchedConnection)
        watch = RecordingWatch(cancellation, self.recorder)
        connection.watch = watch
        connection.set_trace_callback(watch.trace)
        self.connection = connection
        self.engine: sa.Engine = sqlite_engine(connection)
        self.peewee: peewee.Database = SharedSqliteDatabase(connection)
        self._tables: dict[tuple[tuple[str, str | None], ...], Table] = {}
        self._begin()

    def _begin(self) -> None:
        # As a run begins; a transaction of memory costs nothing.
        self.connection.send("PRAGMA foreign_keys = OFF")
        self.connection.send("PRAGMA legacy_alter_table = ON")
        self.connection.send("BEGIN")

    def build(self, schema: Schema, start: StartSpec) -> None:
        """Give the empty database a target's tables and version rows."""
        recorded = start.recorded
        for table in schema.tables:
            self.connection.send(table.sql)
            for index in table.indexes:
                if index.sql:
                    self.connection.send(index.sql)
        for one in schema.attached:
            self.connection.send(one.sql)
        cursor = self.connection.cursor()
        if recorded.alembic:
            rows = [(name,) for name in recorded.alembic]
            cursor.executemany("INSERT INTO alembic_version (version_num) VALUES (?)", rows)
        if recorded.peewee:
            rows = [(name,) for name in recorded.peewee]
            cursor.executemany(
                "INSERT INTO migratehistory (name, migrated_at) VALUES (?, CURRENT_TIMESTAMP)", rows
            )

    def schema(self) -> Schema:
        """All tables as they are; what has not changed since the last time is not read again."""
        tables = {}
        for name, key in self._definitions().items():
            table = self._tables.get(key)
            if table is None:
                sql = next((sql for part, sql in key if part == name and sql), "")
                table = read_table(self.connection, name, sql)
            tables[key] = table
        self._tables = tables
        return Schema(tables=tuple(tables.values()))

    def is_like(self, other: SqliteShadow) -> bool:
        """Whether both have the same tables and indexes, by their very definitions."""
        return self._definitions() == other._definitions()

    def _definitions(self) -> dict[str, tuple[tuple[str, str | None], ...]]:
        """Each table's parts by its name: the name and DDL of itself, its indexes and triggers."""
        found = self.connection.send(
            "SELECT tbl_name, name, sql FROM sqlite_master"
            " WHERE type <> 'view' AND tbl_name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
            " ORDER BY tbl_name, type = 'table' DESC, name"
        )
        return {
            table: tuple((name, sql) for _, name, sql in parts)
            for table, parts in groupby(found.fetchall(), key=itemgetter(0))
        }

    def insert(self, table: str, values: dict[str, object]) -> bool:
        """Put an invented row into a table; False where the table does not take it."""
        names = ", ".join(quote(name) for name in values)
        marks = ", ".join("?" for _ in values)
        try:
            self.connection.execute(
                f"INSERT INTO {quote(table)} ({names}) VALUES ({marks})",  # noqa: S608 - quoted
                tuple(values.values()),
            )
        except sqlite3.Error:
            return False
        return True

    def filled_tables(self) -> frozenset[str]:
        """Tables that have rows, but for the version tables."""
        names = self.connection.send(
            "SELECT name FROM sqlite_master WHERE type = 'table'"
            " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        ).fetchall()
        return frozenset(
            name
            for (name,) in names
            if name not in VERSION_TABLES
            and self.connection.send(f"SELECT EXISTS (SELECT 1 FROM {quote(name)})").fetchone()[0]  # noqa: S608 - quoted
        )

    def repeat(self, sent: Iterable[Sent]) -> bool:
        """Run what another shadow was sent; False, and nothing done, where a row is in the way."""
        self.connection.send("SAVEPOINT owui_repeat")
        try:
            for each in sent:
                if not each.is_read:
                    self.connection.send(each.shown)
        except sqlite3.Error:
            self.connection.send("ROLLBACK TO owui_repeat")
            return False
        finally:
            self.connection.send("RELEASE owui_repeat")
        return True

    def take_doubtful(self) -> set[str]:
        """None: SQLite runs every statement itself."""
        return set()

    def copy_to(self, other: SqliteShadow) -> None:
        """Make ``other`` equal to this one."""
        self.connection.send("COMMIT")
        other.connection.send("COMMIT")
        self.connection.backup(other.connection)
        self._begin()
        other._begin()

    def close(self) -> None:
        """Free the memory."""
        self.engine.dispose()
        self.connection.close_run()


__all__ = ["RecordingWatch", "SqliteShadow"]
