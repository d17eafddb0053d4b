"""The two drivers of SQLite files: Python's own for plain ones, sqlcipher3 for encrypted ones.

They offer the same interface, but each has its own exceptions, and their connections know nothing
of one another: a file is only ever opened by one of them at a time.
"""

from __future__ import annotations

import sqlite3
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from owui_migrate_gui.database.file_key import FileKey

ERRORS: tuple[type[Exception], ...] = (sqlite3.Error, sqlcipher.Error)
"""What either driver raises."""

DATABASE_ERRORS: tuple[type[Exception], ...] = (sqlite3.DatabaseError, sqlcipher.DatabaseError)
"""What either driver raises about a file or a statement."""

UNREADABLE: tuple[type[Exception], ...] = (*DATABASE_ERRORS, MemoryError)
"""What reading a damaged page raises: SQLCipher has no memory for one that doesn't decrypt."""


def module_for(key: FileKey | None) -> Any:
    """The DB-API module that opens a file."""
    return sqlite3 if key is None else sqlcipher


def connect(
    uri: str,
    *,
    timeout: float,
    key: FileKey | None = None,
    by_sqlcipher: bool = False,
    **options: Any,
) -> sqlite3.Connection:
    """Open a file by URI in the driver's autocommit mode; ``timeout`` is in seconds.

    With a key the connection is sqlcipher3's, which has the same methods; ``by_sqlcipher`` makes
    it so for a plain file too. Whether the key is
    right shows at the first statement that reads the file. Raises one of ``ERRORS``.
    """
    module = sqlcipher if by_sqlcipher else module_for(key)
    connection: sqlite3.Connection = module.connect(
        uri, uri=True, timeout=timeout, isolation_level=None, **options
    )
    if key is not None:
        try:
            unlock_connection(connection, key)
        except sqlcipher.Error:
            sqlcipher.Connection.close(connection)
            raise
    return connection


def unlock_connection(connection: sqlite3.Connection, key: FileKey) -> None:
    """Give a new connection its key and settings; SQLCipher's own log goes nowhere."""
    cursor = _plain_cursor(connection)
    cursor.execute("PRAGMA cipher_log_level = NONE").fetchall()
    cursor.execute(f"PRAGMA key = {key.literal}").fetchall()
    for pragma in key.pragmas():
        cursor.execute(pragma).fetchall()


def _plain_cursor(connection: Any) -> Any:
    """A cursor of the driver itself, also where the connection hands out watched ones."""
    return sqlcipher.Connection.cursor(connection, sqlcipher.Cursor)


__all__ = ["DATABASE_ERRORS", "ERRORS", "UNREADABLE", "connect", "module_for", "unlock_connection"]
