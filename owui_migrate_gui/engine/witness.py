"""What SQLite itself says of the tables that are written, and which rows differ from a backup."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from owui_migrate_gui.database.compressed import expanded
from owui_migrate_gui.database.driver import connect
from owui_migrate_gui.database.file_key import Keyed
from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.database.manifest import read_manifest

_WRITES = frozenset({sqlite3.SQLITE_INSERT, sqlite3.SQLITE_UPDATE, sqlite3.SQLITE_DELETE})
_MOST_ROWS = 200_000
"""Rows of a table that are compared one by one; of a larger one no keys are told."""


class Witness:
    """Listens to SQLite's authorizer, which names every table that a statement, or a trigger or
    foreign key action behind it, may write (https://sqlite.org/c3ref/set_authorizer.html).
    """

    def __init__(self, connection: Any) -> None:
        self._written: set[str] = set()
        connection.set_authorizer(self._see)

    def take(self) -> set[str]:
        """The tables written since the last call."""
        written, self._written = self._written, set()
        return written

    def _see(self, action: int, table: str | None, *_rest: object) -> int:
        if action in _WRITES and table is not None:
            self._written.add(table)
        return sqlite3.SQLITE_OK


def changed_keys(now: Any, table: str, before: Any, most: int) -> list[str]:
    """Keys of rows that one connection has otherwise than the other, at most ``most`` of them.

    Empty where the table is gone, has no key, or is too large to be compared.
    """
    key = _key_columns(before, table)
    if not key or not _is_small(before, table) or not _key_columns(now, table):
        return []
    names = [row[1] for row in before.execute(f"PRAGMA table_info({quote(table)})")]
    here, there = _rows(now, table, names, key), _rows(before, table, names, key)
    differing = {name for name in {*here, *there} if here.get(name) != there.get(name)}
    return sorted(differing)[:most]


def _key_columns(connection: Any, table: str) -> list[str]:
    columns = connection.execute(f"PRAGMA table_info({quote(table)})").fetchall()
    keys = [row[1] for row in sorted(columns, key=lambda row: row[5]) if row[5]]
    names = [row[1] for row in columns]
    return keys or [name for name in ("id",) if name in names]


def _is_small(connection: Any, table: str) -> bool:
    (count,) = connection.execute(f"SELECT count(*) FROM {quote(table)}").fetchone()  # noqa: S608 - quoted
    return int(count) <= _MOST_ROWS


def _rows(connection: Any, table: str, names: list[str], key: list[str]) -> dict[str, int]:
    """A hash of each row by its key; columns that are gone meanwhile count as different."""
    there = {row[1] for row in connection.execute(f"PRAGMA table_info({quote(table)})")}
    kept = [name for name in names if name in there and name not in key]
    columns = ", ".join(quote(name) for name in [*key, *kept])
    return {
        "/".join(str(value) for value in row[: len(key)]): hash(row[len(key) :])
        for row in connection.execute(f"SELECT {columns} FROM {quote(table)}")  # noqa: S608 - quoted
    }


def changed_keys_of_file(now: Any, table: str, backup: Keyed, most: int) -> list[str]:
    """``changed_keys`` against a backup of a SQLite file: plain, encrypted or compressed."""
    with (
        _as_database(backup.path) as path,
        closing(_opened(Keyed(path=path, key=backup.key))) as before,
    ):
        return changed_keys(now, table, before, most)


def _opened(file: Keyed) -> sqlite3.Connection:
    uri = f"{file.path.absolute().as_uri()}?mode=ro&immutable=1"
    return connect(uri, timeout=0, key=file.key)


@contextmanager
def _as_database(backup: Path) -> Iterator[Path]:
    manifest = read_manifest(backup)
    if manifest is None or manifest.content is None:
        yield backup
        return
    with expanded(backup, backup.parent, manifest.content.size) as plain:
        yield plain


__all__ = ["Witness", "changed_keys", "changed_keys_of_file"]
