"""A connection to a throw-away copy of a damaged file that lives on after each damaged page.

SQLCipher's connection answers nothing any more once a page didn't decrypt, so then another is
opened. A plain file's goes on.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from owui_migrate_gui.database.driver import UNREADABLE, connect
from owui_migrate_gui.database.file_key import FileKey


class DamagedFile:
    """Rows of queries to ``copy``; every reading may raise one of ``UNREADABLE``."""

    def __init__(self, copy: Path, key: FileKey | None) -> None:
        self._uri = f"{copy.as_uri()}?mode=rw"
        self._key = key
        self._connection = self._open()

    @property
    def is_plain(self) -> bool:
        """Whether its bytes are what SQLite sees."""
        return self._key is None

    def rows(self, query: str, parameters: Sequence[Any] = ()) -> Iterator[tuple[Any, ...]]:
        """One row after another."""
        try:
            yield from self._connection.execute(query, parameters)
        except UNREADABLE:
            self._go_on()
            raise

    def row(self, query: str, parameters: Sequence[Any] = ()) -> tuple[Any, ...] | None:
        """The first row, None where there is none."""
        try:
            found: tuple[Any, ...] | None = self._connection.execute(query, parameters).fetchone()
        except UNREADABLE:
            self._go_on()
            raise
        return found

    def close(self) -> None:
        """Close the connection."""
        with suppress(*UNREADABLE):
            self._connection.close()

    def _open(self) -> sqlite3.Connection:
        connection = connect(self._uri, timeout=0, key=self._key)
        connection.text_factory = _text
        with suppress(*UNREADABLE):
            connection.execute("PRAGMA writable_schema = ON").fetchall()
        return connection

    def _go_on(self) -> None:
        if self._key is not None:
            self.close()
            self._connection = self._open()


def _text(data: bytes) -> str | bytes:
    """Text where it is text; on a damaged page it may be anything."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data


__all__ = ["DamagedFile"]
