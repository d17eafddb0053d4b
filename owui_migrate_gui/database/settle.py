"""After the engine died: let the database undo what was begun, and see where it stands."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from time import monotonic, sleep

from owui_migrate_gui.database.driver import ERRORS, connect
from owui_migrate_gui.database.file_key import FileKey
from owui_migrate_gui.database.history import read_recorded
from owui_migrate_gui.database.target import FileTarget, ServerTarget, Target
from owui_migrate_gui.database.unlock import key_for
from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.revision import Recorded
from owui_migrate_gui.secret import Secret

_WAIT_SECONDS = 10.0
_SERVER_SECONDS = 30.0
_PAUSE = 0.5


class SettleError(Exception):
    """The target could not be looked at; says why, without a full stop."""


def settle(target: Target, secret: Secret | None) -> Recorded:
    """What the version tables say once an unfinished transaction is undone.

    Raises ``SettleError`` where the target can't be opened.
    """
    match target:
        case FileTarget():
            try:
                return _settle_file(target.path, key_for(target, secret))
            except ERRORS as error:
                raise SettleError(str(error)) from error
            except MigrationError as error:
                raise SettleError(error.what.rstrip(".")) from error
        case ServerTarget():
            return _settle_server(target, secret)


def _settle_server(target: ServerTarget, secret: Secret | None) -> Recorded:
    """A server undoes a transaction by itself once it sees that its client has gone.

    Until then the tables may be locked, so the version tables are asked again and again.
    """
    from owui_migrate_gui.database.postgresql.open_server import (  # noqa: PLC0415 - psycopg: 0.1 s
        open_server,
    )

    end = monotonic() + _SERVER_SECONDS
    while True:
        try:
            return open_server(target, secret, with_holders=False).recorded
        except MigrationError as error:
            if monotonic() >= end:
                raise SettleError(error.what.rstrip(".")) from error
            sleep(_PAUSE)


def _settle_file(path: Path, key: FileKey | None) -> Recorded:
    """Opening for writing is what makes SQLite roll back a hot journal.

    Source: SQLite docs, "Atomic Commit In SQLite", section 4.
    """
    uri = f"{path.as_uri()}?mode=rw"
    with closing(connect(uri, timeout=_WAIT_SECONDS, key=key)) as connection:
        recorded = read_recorded(connection)
        _clear_journal(connection)
    return recorded


def _clear_journal(connection: sqlite3.Connection) -> None:
    """Let SQLite remove a journal that was begun but holds nothing yet.

    Such a file is not hot, so reading leaves it lying about; rolling back a change of page 1,
    which never reaches the database file, finishes with it.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(f"PRAGMA user_version = {int(version)}")
    connection.execute("ROLLBACK")


__all__ = ["SettleError", "settle"]
