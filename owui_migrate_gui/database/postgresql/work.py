"""The one transaction in which a run or a restore works: nobody beside it, no limit cut short.

It holds an advisory lock (no two consoles at once) and a lock on every table of the schema that
lets others read but not write, so that the backup made under it is what the work starts from.
"""

from __future__ import annotations

import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import psycopg
from psycopg import errors, sql

from owui_migrate_gui.database.postgresql.connect import connect, set_local, use_schema
from owui_migrate_gui.database.postgresql.facts import ServerFacts
from owui_migrate_gui.database.postgresql.sessions import (
    blockers_of,
    console_at_work,
    name_sessions,
)
from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.errors import TargetLocked
from owui_migrate_gui.secret import Secret

LOCK_SECONDS = 5.0
_LOOK_AFTER = 0.5
_ADVISORY_CLASS = 0x4F574D  # "OWM": our own among the advisory locks of a database
_UNLIMITED = (
    "statement_timeout",
    "idle_in_transaction_session_timeout",
    "transaction_timeout",  # since PostgreSQL 17
)
_WATCH_CLIENT = "client_connection_check_interval"  # since 14, not on every system


def begin_work(
    connection: psycopg.Connection[Any], schema: str, *, snapshot: str | None = None
) -> None:
    """Begin the transaction: the role's time limits are off in it, waiting for locks is short.

    With ``snapshot`` it sees the moment that another transaction has exported.
    """
    level = "READ COMMITTED" if snapshot is None else "REPEATABLE READ"
    connection.execute(f"BEGIN ISOLATION LEVEL {level} READ WRITE".encode())
    if snapshot is not None:
        connection.execute(sql.SQL("SET TRANSACTION SNAPSHOT {}").format(sql.Literal(snapshot)))
    for name in _UNLIMITED:
        _set_if_known(connection, name, 0)
    set_local(connection, "lock_timeout", round(LOCK_SECONDS * 1000))
    # A server that works for a client that has died gives up, and undoes all, within a second.
    _set_if_known(connection, _WATCH_CLIENT, 1000)
    use_schema(connection, schema)


def take_advisory_lock(connection: psycopg.Connection[Any], schema: str) -> None:
    """Take the console's lock on a schema until the transaction's end, or ``TargetLocked``."""
    key = zlib.crc32(schema.encode()) - 2**31
    row = connection.execute(
        "SELECT pg_try_advisory_xact_lock(%s::int, %s::int)", (_ADVISORY_CLASS, key)
    ).fetchone()
    if row is None or not row[0]:
        who = console_at_work(connection, _ADVISORY_CLASS, key)
        raise TargetLocked(
            f"{who or 'Another console'} is running or restoring on this database already.",
            remedy="Wait until that has finished, or stop it there.",
        )


def lock_tables(
    connection: psycopg.Connection[Any], schema: str, facts: ServerFacts, mode: str
) -> None:
    """Lock the role's own tables of ``schema`` in one of PostgreSQL's table lock modes.

    Raises the driver's ``LockNotAvailable`` where others keep theirs: see :func:`naming_blockers`.
    """
    names = [sql.Identifier(schema, table.name) for table in facts.tables if table.is_owned]
    if names:
        statement = sql.SQL("LOCK TABLE {} IN {} MODE")
        connection.execute(statement.format(sql.SQL(", ").join(names), sql.SQL(mode)))


@contextmanager
def naming_blockers(
    connection: psycopg.Connection[Any], target: ServerTarget, secret: Secret | None
) -> Iterator[Callable[[], str]]:
    """Find out who blocks while a statement waits in vain; the value names them, or is empty.

    The server tells who blocks only as long as somebody waits, so a second connection asks
    meanwhile.
    """
    watcher = _Watcher(connection.info.backend_pid, target, secret)
    watcher.start()
    try:
        yield lambda: watcher.names
    except (errors.LockNotAvailable, errors.DeadlockDetected) as error:
        watcher.stop()
        raise blocked(watcher.names) from error
    finally:
        watcher.stop()


def blocked(names: str) -> TargetLocked:
    """The refusal that names who holds the locks, as far as that is known."""
    who = names or "another session"
    return TargetLocked(
        f"The tables are locked by {who}.",
        remedy="Stop that program, or end its transaction, then start again.",
    )


class _Watcher(threading.Thread):
    """Asks every half second who blocks a session, over a connection of its own."""

    def __init__(self, pid: int, target: ServerTarget, secret: Secret | None) -> None:
        super().__init__(daemon=True)
        self.names = ""
        self._pid = pid
        self._target = target
        self._secret = secret
        self._stopped = threading.Event()

    def run(self) -> None:
        if self._stopped.wait(_LOOK_AFTER):
            return
        # What can't be asked is left out of the sentence; the refusal stands anyway.
        with suppress(Exception), connect(self._target, self._secret, psycopg.Connection) as asker:
            while True:
                holders = blockers_of(asker, self._pid)
                if holders:
                    self.names = name_sessions(holders)
                if self._stopped.wait(_LOOK_AFTER):
                    return

    def stop(self) -> None:
        """End it and wait for its end."""
        self._stopped.set()
        self.join()


def _set_if_known(connection: psycopg.Connection[Any], name: str, value: int) -> None:
    known = connection.execute("SELECT 1 FROM pg_settings WHERE name = %s", (name,)).fetchone()
    if known is None:
        return
    if name != _WATCH_CLIENT:
        set_local(connection, name, value)
        return
    with suppress(errors.InvalidParameterValue), connection.transaction():
        set_local(connection, name, value)


__all__ = [
    "LOCK_SECONDS",
    "begin_work",
    "blocked",
    "lock_tables",
    "naming_blockers",
    "take_advisory_lock",
]
