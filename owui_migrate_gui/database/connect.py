"""Connections to a target: strictly read-only for looking, with full control for work.

The four ways to look without writing were found by experiment on SQLite 3.40 and are told in
docs/opening.md; tests/database/test_connect.py holds them to it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TypeVar

from owui_migrate_gui.database.database_file import DatabaseFile, look_at
from owui_migrate_gui.database.descriptors import connected
from owui_migrate_gui.database.driver import DATABASE_ERRORS, ERRORS, connect
from owui_migrate_gui.database.file_key import FileKey
from owui_migrate_gui.database.private_copy import private_copy
from owui_migrate_gui.database.sqlite_errors import translated
from owui_migrate_gui.database.unlock import is_log_mode
from owui_migrate_gui.errors import TargetChanged

_LOOK_TIMEOUT = 2.0
_ATTEMPTS = 5
# Answers of a read-only connection to a journal that would have to be rolled back first.
_HOT_JOURNAL = {"SQLITE_READONLY_ROLLBACK", "SQLITE_READONLY_RECOVERY", "SQLITE_CANTOPEN"}

_Result = TypeVar("_Result")


class _Way(Enum):
    """How a database can be looked at without a trace; the value is SQLite's URI query."""

    # Takes shared locks like any reader. readonly_shm maps an existing -shm without writing to
    # it, or builds the index in memory when nobody is live.
    SHARED = "mode=ro&readonly_shm=1"
    # Takes no locks and looks for no log: right where there is none to merge.
    IMMUTABLE = "mode=ro&immutable=1"
    # A log without its -shm can't be read in place, SQLite would create the -shm.
    COPY = "mode=rw"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Opening:
    """With what a file is opened; ``busy_timeout`` in seconds."""

    key: FileKey | None
    busy_timeout: float
    by_sqlcipher: bool = False
    count: int = 1

    def connect(self, uri: str) -> sqlite3.Connection:
        return connect(
            uri,
            timeout=self.busy_timeout,
            key=self.key,
            by_sqlcipher=self.by_sqlcipher,
            cached_statements=256,
            check_same_thread=self.count == 1,
        )


@contextmanager
def open_readonly(
    path: Path,
    key: FileKey | None = None,
    *,
    busy_timeout: float = _LOOK_TIMEOUT,
    by_sqlcipher: bool = False,
) -> Iterator[sqlite3.Connection]:
    """A connection that leaves no trace: no byte, modification time, ``-wal`` or ``-shm``.

    Unmerged content of a ``-wal`` is seen. ``key`` opens an encrypted file (``unlock.key_for``),
    ``busy_timeout`` is in seconds, ``by_sqlcipher`` opens a plain file with SQLCipher too. Raises
    ``BadTarget``, ``NotADatabase``, ``DamagedDatabase``, ``NoAccess``, ``TargetLocked``; at its end
    ``TargetChanged`` where the file was read without locks and somebody began to write to it
    meanwhile: ``read_consistently`` then reads again.
    """
    opening = _Opening(key=key, busy_timeout=busy_timeout, by_sqlcipher=by_sqlcipher)
    with _open(path, opening) as connections:
        yield connections[0]


@contextmanager
def _open(path: Path, opening: _Opening) -> Iterator[Sequence[sqlite3.Connection]]:
    found = look_at(path, opening.key)
    way = _way_for(found)
    if way is _Way.SHARED and _has_hot_journal(found, opening):
        way = _Way.COPY
    if way is _Way.COPY:
        with (
            private_copy(path, opening.key) as copy,
            _connections(copy, way, path, opening) as connections,
        ):
            yield connections
        return
    with _connections(found.path, way, path, opening) as connections:
        if way is _Way.SHARED:
            yield connections
        else:
            with _unchanged(path, found):
                yield connections


def read_consistently(
    path: Path, read: Callable[[sqlite3.Connection], _Result], key: FileKey | None = None
) -> _Result:
    """Call ``read`` inside one read transaction, again where the file changed meanwhile.

    ``read`` may be called several times. Raises what ``open_readonly`` raises.
    """
    return read_together(path, lambda connections: read(connections[0]), key, count=1)


def read_together(
    path: Path,
    read: Callable[[Sequence[sqlite3.Connection]], _Result],
    key: FileKey | None = None,
    *,
    count: int,
) -> _Result:
    """The same with ``count`` connections, each of which a thread of its own may use.

    Each is in a read transaction that began before ``read``. Where somebody may write meanwhile,
    the second may have seen a commit that the first has not.
    """
    opening = _Opening(key=key, busy_timeout=_LOOK_TIMEOUT, count=count)
    for _ in range(_ATTEMPTS - 1):
        try:
            return _read_once(path, read, opening)
        except TargetChanged:
            continue
    return _read_once(path, read, opening)


@contextmanager
def open_writable(
    path: Path, key: FileKey | None = None, *, busy_timeout: float = 5.0
) -> Iterator[sqlite3.Connection]:
    """A connection in driver-level autocommit: transactions are only what the caller begins.

    The file must exist. ``busy_timeout`` is in seconds. Raises what ``open_readonly`` raises
    for bad files.
    """
    real = look_at(path, key).path
    uri = f"{real.as_uri()}?mode=rw"
    with (
        connected(real),
        translated(path, key),
        closing(_Opening(key=key, busy_timeout=busy_timeout).connect(uri)) as connection,
    ):
        yield connection


def _way_for(found: DatabaseFile) -> _Way:
    if found.wal and found.has_shm:
        return _Way.SHARED
    if found.wal and found.wal.size:
        return _Way.COPY
    if found.wal or found.is_wal or (found.key and is_log_mode(found.path, found.key)):
        return _Way.IMMUTABLE
    return _Way.SHARED


def _has_hot_journal(found: DatabaseFile, opening: _Opening) -> bool:
    if not found.journal_size:
        return False
    uri = f"{found.path.as_uri()}?{_Way.SHARED.value}"
    with connected(found.path), closing(opening.connect(uri)) as connection:
        try:
            connection.execute("SELECT 1 FROM sqlite_master").fetchone()
        except ERRORS as error:
            # Another error than these: the real reading says it better.
            return getattr(error, "sqlite_errorname", "") in _HOT_JOURNAL
    return False


@contextmanager
def _connections(
    file: Path, way: _Way, shown: Path, opening: _Opening
) -> Iterator[Sequence[sqlite3.Connection]]:
    uri = f"{file.as_uri()}?{way.value}"
    with connected(file), translated(shown, opening.key), ExitStack() as stack:
        made = [stack.enter_context(closing(opening.connect(uri))) for _ in range(opening.count)]
        for connection in made:
            connection.execute("PRAGMA query_only = ON")
            # The file is opened at the first statement that reads it: fail here, not later.
            connection.execute("SELECT 1 FROM sqlite_master").fetchone()
        yield made


@contextmanager
def _unchanged(path: Path, before: DatabaseFile) -> Iterator[None]:
    """What was read without locks counts only if nobody wrote: size, time, header, no new log."""
    try:
        yield
    except DATABASE_ERRORS as error:
        if _is_changed(path, before):
            raise _changed(path) from error
        raise
    if _is_changed(path, before):
        raise _changed(path)


def _is_changed(path: Path, before: DatabaseFile) -> bool:
    now = look_at(path, before.key)
    return (now.main, now.wal) != (before.main, before.wal)


def _changed(path: Path) -> TargetChanged:
    return TargetChanged(
        f"{path} was written by another program while it was read.",
        remedy="Open it again, or stop Open WebUI first.",
    )


def _read_once(
    path: Path, read: Callable[[Sequence[sqlite3.Connection]], _Result], opening: _Opening
) -> _Result:
    with _open(path, opening) as connections:
        for connection in connections:
            connection.execute("BEGIN")
            connection.execute("SELECT 1 FROM sqlite_master").fetchone()
        try:
            return read(connections)
        finally:
            for connection in connections:
                connection.execute("ROLLBACK")


__all__ = ["open_readonly", "open_writable", "read_consistently", "read_together"]
