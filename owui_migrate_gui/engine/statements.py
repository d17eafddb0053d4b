"""Every statement that a run sends, seen at the driver: counted, shown, and kept in bounds.

Both systems' scripts reach SQLite through one connection of this module, whatever library they
use. The connection is in autocommit mode (``isolation_level=None``) inside one explicit
transaction, so that SQLite rolls back DDL too (SQLite docs, "Transactions"). Statements that
would end that transaction, or change the connection under it, are refused by name. One setting
is let through: ``PRAGMA writable_schema``, with which SQLite's own procedure declares a table anew
(https://www.sqlite.org/lang_altertable.html); what it changes is undone with the transaction, and
while it is on, nothing but an UPDATE of ``sqlite_master`` may run.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING, Any, ClassVar, Self

from sqlcipher3 import dbapi2 as sqlcipher

from owui_migrate_gui.database.file_key import FileKey
from owui_migrate_gui.engine.cancel import Cancellation

if TYPE_CHECKING:  # what follows is added to the classes of either driver
    _DriverCursor = sqlite3.Cursor
    _DriverConnection = sqlite3.Connection
else:
    _DriverCursor = _DriverConnection = object

SHOWN_CHARACTERS = 300
_PROGRESS_SECONDS = 0.1
_LEADING = re.compile(r"(?:\s+|--[^\n]*(?:\n|$)|/\*.*?\*/)*", re.DOTALL)
_WORD = re.compile(r"[A-Za-z]+")
_PRAGMA_WRITE = re.compile(
    r"PRAGMA\s+(?:[\w.\"]+\s*=|(?:[\w\"]+\.)?(?:hex)?(?:re)?key\b)", re.IGNORECASE
)
_SCHEMA_PRAGMA = re.compile(r"PRAGMA\s+writable_schema\s*=\s*(ON|RESET)\s*", re.IGNORECASE)
_SCHEMA_UPDATE = re.compile(r"UPDATE\s+sqlite_master\s+SET\b", re.IGNORECASE)
_ROLLBACK_TO = re.compile(r"ROLLBACK\s+(?:TRANSACTION\s+)?TO\b", re.IGNORECASE)
_FORBIDDEN = frozenset(
    {"ABORT", "ATTACH", "BEGIN", "COMMIT", "DETACH", "END", "ROLLBACK", "START", "VACUUM"}
)
_DDL = frozenset({"CREATE", "ALTER", "DROP"})
_WRITES = frozenset(
    {"CALL", "COPY", "DELETE", "DO", "INSERT", "MERGE", "REPLACE", "TRUNCATE", "UPDATE", "WITH"}
)


class StatementRefusedError(Exception):
    """A script sent a statement that would break the run's one transaction."""

    def __init__(self, statement: str) -> None:
        super().__init__(f"the script sent {statement!r}, which would end or change the run")
        self.statement = statement


class StatementWatch:
    """Counts statements, remembers the last, and reports now and then.

    ``on_progress`` receives (count, shortened text) at most ten times a second.
    """

    def __init__(self, cancellation: Cancellation) -> None:
        self.count = 0
        self.last = ""
        self.has_ddl = False
        self.has_writes = False
        self.on_progress: Callable[[int, str], None] | None = None
        self._cancellation = cancellation
        self._next_report = 0.0
        self._schema_is_writable = False

    @contextmanager
    def stoppable(self, stop: Callable[[], None]) -> Iterator[None]:
        """Have a cancel call ``stop``, which ends the statement at work, inside the block."""
        with self._cancellation.heard_by(stop):
            self.check_cancelled()
            yield

    def start_step(self) -> None:
        """Begin to count anew."""
        self.count = 0
        self.last = ""
        self.has_ddl = False
        self.has_writes = False

    def check_cancelled(self) -> None:
        """Raise ``Cancelled`` if the person asked for a stop."""
        self._cancellation.check()

    def see(self, sql: str, times: int = 1) -> None:
        """Take note of a statement before it runs; raises if it may not, or on cancel."""
        self._cancellation.check()
        if sql is not self.last:
            self._judge(sql)
            self.last = sql
        self.count += times
        if self.on_progress is not None and (now := monotonic()) >= self._next_report:
            self._next_report = now + _PROGRESS_SECONDS
            self.on_progress(self.count, shorten(sql))

    def _judge(self, sql: str) -> None:
        word = first_word(sql)
        if pragma := _SCHEMA_PRAGMA.fullmatch(sql.strip()):
            self._schema_is_writable = pragma.group(1).upper() == "ON"
            return
        if self._schema_is_writable and not (
            _SCHEMA_UPDATE.match(sql.lstrip()) or _ROLLBACK_TO.match(sql.lstrip())
        ):
            raise StatementRefusedError(shorten(sql))
        if word in _FORBIDDEN and not _ROLLBACK_TO.match(sql.lstrip()):
            raise StatementRefusedError(shorten(sql))
        if word == "PRAGMA" and _PRAGMA_WRITE.match(sql.lstrip()):
            raise StatementRefusedError(shorten(sql))
        self.has_ddl = self.has_ddl or word in _DDL
        self.has_writes = self.has_writes or word in _WRITES


def first_word(sql: str) -> str:
    """The first keyword in upper case, after comments."""
    start = _LEADING.match(sql)
    word = _WORD.match(sql, start.end() if start else 0)
    return word.group().upper() if word else ""


def shorten(sql: str) -> str:
    """One line of at most 300 characters."""
    line = " ".join(sql.split())
    return line if len(line) <= SHOWN_CHARACTERS else line[: SHOWN_CHARACTERS - 1] + "…"


class _CursorMethods(_DriverCursor):
    """What makes a driver's cursor show each statement to the connection's watch first."""

    def execute(self, sql: str, parameters: Any = (), /) -> Self:
        """As ``sqlite3.Cursor.execute``."""
        self._watch.see(sql)
        return super().execute(sql, parameters)

    def executemany(self, sql: str, parameters: Iterable[Any], /) -> Self:
        """As ``sqlite3.Cursor.executemany``; counts as one statement a row."""
        rows = parameters if isinstance(parameters, list | tuple) else list(parameters)
        self._watch.see(sql, max(len(rows), 1))
        return super().executemany(sql, rows)

    def executescript(self, sql_script: str, /) -> sqlite3.Cursor:
        """Refused: Python's driver commits before it (sqlite3 docs)."""
        raise StatementRefusedError(f"executescript: {shorten(sql_script)}")

    @property
    def _watch(self) -> StatementWatch:
        connection = self.connection
        assert isinstance(connection, Watched)
        return connection.watch


class Watched(_DriverConnection):
    """A connection of either driver whose transaction only the run itself can end.

    ``commit`` and ``rollback`` are what libraries call; they do nothing here, because the run
    commits once at its end by sending ``COMMIT`` itself, and rolls back the same way.
    """

    watch: StatementWatch
    watched_cursor: ClassVar[Any]
    plain_cursor: ClassVar[Any]

    def cursor(self, factory: Any = None) -> Any:
        """A watched cursor, whatever factory a library asks for."""
        del factory
        return super().cursor(self.watched_cursor)

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        """As ``sqlite3.Connection.execute``, which in C goes past ``cursor``."""
        cursor: sqlite3.Cursor = self.cursor()
        return cursor.execute(sql, parameters)

    def executemany(self, sql: str, parameters: Iterable[Any], /) -> sqlite3.Cursor:
        """As ``sqlite3.Connection.executemany``."""
        cursor: sqlite3.Cursor = self.cursor()
        return cursor.executemany(sql, parameters)

    def executescript(self, sql_script: str, /) -> sqlite3.Cursor:
        """Refused, as on a cursor."""
        cursor: sqlite3.Cursor = self.cursor()
        return cursor.executescript(sql_script)

    def commit(self) -> None:
        """Nothing: the run commits at its end."""

    def rollback(self) -> None:
        """Nothing: a failing script raises, and the run rolls back as a whole."""

    def close(self) -> None:
        """Nothing: pools close what they think is theirs; the run closes with ``close_run``."""

    def send(self, sql: str) -> sqlite3.Cursor:
        """Run one of the engine's own statements, unwatched."""
        cursor: sqlite3.Cursor = super().cursor(self.plain_cursor)
        return cursor.execute(sql)

    def close_run(self) -> None:
        """Close for good."""
        super().close()


class WatchedCursor(_CursorMethods, sqlite3.Cursor):
    """Of a plain file."""


class WatchedConnection(Watched, sqlite3.Connection):
    """To a plain file."""

    watched_cursor = WatchedCursor
    plain_cursor = sqlite3.Cursor


class WatchedCipherCursor(_CursorMethods, sqlcipher.Cursor):  # type: ignore[misc] # untyped
    """Of an encrypted file."""


class WatchedCipherConnection(Watched, sqlcipher.Connection):  # type: ignore[misc] # untyped
    """To an encrypted file."""

    watched_cursor = WatchedCipherCursor
    plain_cursor = sqlcipher.Cursor


def watched_class(key: FileKey | None) -> type[Watched]:
    """The connections of the driver that opens a file."""
    return WatchedConnection if key is None else WatchedCipherConnection


__all__ = [
    "StatementRefusedError",
    "StatementWatch",
    "Watched",
    "WatchedCipherConnection",
    "WatchedConnection",
    "WatchedCursor",
    "first_word",
    "shorten",
    "watched_class",
]
