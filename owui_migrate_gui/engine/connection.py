"""The run's one connection: locked for writing from before the backup until the end.

While it is open, nothing else in this process may close a descriptor of the database file: that
would drop its POSIX locks (SQLite docs, "How To Corrupt An SQLite Database File", section 2.2).
``database.descriptors`` sees to that.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from owui_migrate_gui.database.descriptors import connected
from owui_migrate_gui.database.driver import ERRORS, connect
from owui_migrate_gui.database.file_key import FileKey
from owui_migrate_gui.database.sqlite_errors import translate
from owui_migrate_gui.engine.statements import StatementWatch, Watched, watched_class

LOCK_SECONDS = 2.0


@contextmanager
def locked_connection(
    path: Path, watch: StatementWatch, key: FileKey | None = None
) -> Iterator[Watched]:
    """Open ``path`` for writing and take SQLite's write lock, or raise a ``Refused`` leaf.

    The transaction that begins here is rolled back on leaving unless ``COMMIT`` was sent.
    """
    try:
        connection = connect(
            _uri(path, "rw"),
            timeout=LOCK_SECONDS,
            key=key,
            check_same_thread=False,
            factory=watched_class(key),
        )
    except ERRORS as error:
        raise translate(error, path, key) from error
    assert isinstance(connection, Watched)
    connection.watch = watch
    with connected(path):
        try:
            _begin(connection, path, key)
            yield connection
        finally:
            with suppress(*ERRORS):  # a disk that fails; the journal is kept then
                if connection.in_transaction:
                    connection.send("ROLLBACK")
            connection.close_run()


def _begin(connection: Watched, path: Path, key: FileKey | None) -> None:
    try:
        connection.send("PRAGMA foreign_keys = OFF")
        # Else a table that is made anew could not get its name while a person's view stands on it.
        connection.send("PRAGMA legacy_alter_table = ON")
        # A commit that was told of survives a power cut: the journal's removal is synced too.
        connection.send("PRAGMA synchronous = EXTRA")
        connection.send("BEGIN IMMEDIATE")
    except ERRORS as error:
        raise translate(error, path, key) from error


@contextmanager
def reading_connection(path: Path, key: FileKey | None = None) -> Iterator[sqlite3.Connection]:
    """A second connection that sees the committed state while the first holds the write lock."""
    with closing(connect(_uri(path, "ro"), timeout=LOCK_SECONDS, key=key)) as connection:
        yield connection


def _uri(path: Path, mode: str) -> str:
    return f"{path.absolute().as_uri()}?mode={mode}"


__all__ = ["LOCK_SECONDS", "locked_connection", "reading_connection"]
