"""A driver's connection that runs nothing: it writes down, follows DDL, and answers questions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, Self

import psycopg

from owui_migrate_gui.engine.shadow.postgresql.catalog import Catalog
from owui_migrate_gui.engine.shadow.postgresql.ddl import apply_ddl, created_from
from owui_migrate_gui.engine.shadow.postgresql.literals import with_values
from owui_migrate_gui.engine.shadow.postgresql.reader import Reader, UnknownDdlError
from owui_migrate_gui.engine.shadow.postgresql.rows import (
    NotAnsweredError,
    Rows,
    RowStore,
    is_aggregate,
)
from owui_migrate_gui.engine.shadow.recorder import Recorder
from owui_migrate_gui.engine.statements import StatementWatch, first_word, shorten

_DDL = frozenset({"CREATE", "ALTER", "DROP"})
_SAVEPOINTS = frozenset({"SAVEPOINT", "RELEASE", "ROLLBACK"})
_ROWS = frozenset({"INSERT", "UPDATE", "DELETE", "SELECT", "WITH", "VALUES", "TABLE"})
_NAME_LAST = re.compile(r"(\w+)\s*;?\s*$")


class ShadowConnection:
    """What SQLAlchemy and peewee take for psycopg's connection."""

    closed = False
    broken = False

    def __init__(self, watch: StatementWatch, recorder: Recorder) -> None:
        self.catalog = Catalog()
        self.rows = RowStore(self.catalog)
        self.autocommit = False
        self._watch = watch
        self._recorder = recorder
        self._savepoints: dict[str, Catalog] = {}

    def cursor(self, *_args: object, **_options: object) -> ShadowCursor:
        """A cursor; names and kinds of cursors make no difference here."""
        return ShadowCursor(self)

    def commit(self) -> None:
        """Nothing to commit."""

    def rollback(self) -> None:
        """Nothing to roll back: a failing script ends the preview."""

    def close(self) -> None:
        """The shadow closes its rows itself."""

    def run(self, sql: str, values: Any) -> tuple[tuple[str, ...] | None, Rows, int]:
        """One statement: written down, then followed as far as the shadow can."""
        self._watch.see(sql)
        sent = self._recorder.add(sql, has_values=bool(values))
        sent.sql = with_values(sql, values)
        word = first_word(sent.sql)
        if word in _DDL:
            self._follow(sent.sql)
        elif word in _SAVEPOINTS:
            self._savepoint(word, sent.sql)
        elif word in _ROWS:
            return self._rows_of(sent.sql, is_read=sent.is_read)
        elif word == "DO":
            self._recorder.doubt("a DO block's own statements can't be followed")
        elif word == "SHOW":
            return ("setting",), [("",)], 1
        return None, [], -1

    def run_many(self, sql: str, values: list[Any]) -> int:
        """One statement with several sets of values."""
        if not values:
            return 0
        self._watch.see(sql, len(values))
        for each in values:
            sent = self._recorder.add(sql, has_values=True)
            sent.sql = with_values(sql, each)
            self._rows_of(sent.sql, is_read=False)
        return len(values)

    def _follow(self, sql: str) -> None:
        before = self.catalog.changes
        try:
            if (renamed := _renaming(sql)) is not None:
                self.rows.follow()
                apply_ddl(self.catalog, sql)
                renamed(self.rows)
            else:
                apply_ddl(self.catalog, sql)
        except UnknownDdlError as error:
            self._recorder.doubt(f"{shorten(sql)!r} is not understood ({error})")
        if self.catalog.changes != before:
            self.rows.follow()
            if (made := created_from(sql)) is not None:
                self.rows.fill_from(*made)

    def _rows_of(self, sql: str, *, is_read: bool) -> tuple[tuple[str, ...] | None, Rows, int]:
        try:
            names, rows, count = self.rows.run(sql)
        except NotAnsweredError:
            if is_read:
                if self.rows.has_rows(sql):
                    self._recorder.miss(sql)
                return ("answer",), [(0,)] if is_aggregate(sql) else [], 0
            self.rows.doubt(sql)
            return None, [], 0
        if is_read:
            return names or ("answer",), rows, len(rows)
        return names or None, rows, max(count, 0)

    def _savepoint(self, word: str, sql: str) -> None:
        found = _NAME_LAST.search(sql)
        name = found.group(1) if found else ""
        if word == "SAVEPOINT":
            self._savepoints[name] = kept = Catalog()
            self.catalog.copy_to(kept)
        elif word == "ROLLBACK" and name in self._savepoints:
            self._savepoints[name].copy_to(self.catalog)
        self.rows.control(sql)


class ShadowCursor:
    """What SQLAlchemy and peewee take for psycopg's cursor."""

    arraysize = 1

    def __init__(self, connection: ShadowConnection) -> None:
        self.connection = connection
        self.description: list[tuple[Any, ...]] | None = None
        self.rowcount = -1
        self.statusmessage = ""
        self._rows: Rows = []

    def execute(self, sql: Any, values: Any = None, **_options: object) -> ShadowCursor:
        """Run one statement."""
        names, rows, self.rowcount = self.connection.run(_text(sql), values)
        self._rows = list(rows)
        self.description = [(name, None, *[None] * 5) for name in names] if names else None
        return self

    def executemany(self, sql: Any, values: Iterable[Any], **_options: object) -> None:
        """Run one statement with several sets of values."""
        self.rowcount = self.connection.run_many(_text(sql), list(values))
        self.description, self._rows = None, []

    def fetchone(self) -> tuple[Any, ...] | None:
        """The next row."""
        return self._rows.pop(0) if self._rows else None

    def fetchmany(self, size: int = 0) -> Sequence[tuple[Any, ...]]:
        """The next rows."""
        count = size or self.arraysize
        taken, self._rows = self._rows[:count], self._rows[count:]
        return taken

    def fetchall(self) -> Sequence[tuple[Any, ...]]:
        """All rows that are left."""
        taken, self._rows = self._rows, []
        return taken

    def __iter__(self) -> Any:
        return iter(self.fetchall())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def close(self) -> None:
        """Nothing to close."""


def _text(sql: Any) -> str:
    if isinstance(sql, str):
        return sql
    if isinstance(sql, bytes):
        return sql.decode()
    composed: psycopg.sql.Composable = sql
    return composed.as_string(None)


def _renaming(sql: str) -> Any:
    """What a renaming DDL statement does to the rows; None for any other statement."""
    reader = Reader(sql)
    if not reader.take("ALTER", "TABLE"):
        return None
    reader.take("IF", "EXISTS")
    reader.take("ONLY")
    table = reader.name()
    if not reader.take("RENAME") or reader.take("CONSTRAINT"):
        return None
    if reader.take("TO"):
        new = reader.name()
        return lambda rows: rows.rename_table(table, new)
    reader.take("COLUMN")
    old = reader.name()
    reader.expect("TO")
    other = reader.name()
    return lambda rows: rows.rename_column(table, old, other)


__all__ = ["ShadowConnection", "ShadowCursor"]
