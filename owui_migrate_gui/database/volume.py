"""How much a target holds: rows and bytes by table, without taking any content along."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from owui_migrate_gui.database.connect import read_consistently
from owui_migrate_gui.database.file_key import FileKey
from owui_migrate_gui.database.integrity import count_rows, quote
from owui_migrate_gui.database.schema import read_schema

SAMPLED_ROWS = 50
"""Rows whose length is looked at: a chat can be megabytes, and a big table has a million."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConstraintName:
    """A constraint; ``kind`` is PRIMARY KEY, UNIQUE, FOREIGN KEY or CHECK.

    ``text`` is the condition of a check.
    """

    table: str
    name: str
    kind: str
    columns: tuple[str, ...]
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Volume:
    """Rows and estimated bytes by table, and the size of the database in bytes.

    ``constraints`` are those of a PostgreSQL target, where scripts drop them by name.
    """

    rows: dict[str, int]
    sizes: dict[str, int]
    size: int
    constraints: tuple[ConstraintName, ...] = ()


def measure_volume(path: Path, key: FileKey | None = None) -> Volume:
    """Count the rows of every table and estimate their bytes; leaves no trace.

    ``key`` opens an encrypted file. The estimate is the mean length of the first
    ``SAMPLED_ROWS`` rows times the number of rows. Raises what ``connect.open_readonly`` raises.
    """
    return read_consistently(path, measure_open, key)


def measure_open(connection: sqlite3.Connection) -> Volume:
    """The same over a connection that is open; raises what the driver raises."""
    rows = count_rows(connection)
    sizes = {
        table.name: _estimate(connection, table.name, sorted(table.column_names), rows[table.name])
        for table in read_schema(connection).tables
    }
    pages, page_size = (
        int(connection.execute(f"PRAGMA {name}").fetchone()[0])
        for name in ("page_count", "page_size")
    )
    return Volume(rows=rows, sizes=sizes, size=pages * page_size)


def _estimate(connection: sqlite3.Connection, table: str, columns: list[str], rows: int) -> int:
    if not rows or not columns:
        return 0
    length = " + ".join(f"coalesce(length(CAST({quote(name)} AS BLOB)), 0)" for name in columns)
    (mean,) = connection.execute(
        f"SELECT avg({length}) FROM (SELECT * FROM {quote(table)} LIMIT {SAMPLED_ROWS})"  # noqa: S608 - quoted
    ).fetchone()
    return round((mean or 0) * rows)


__all__ = ["SAMPLED_ROWS", "ConstraintName", "Volume", "measure_open", "measure_volume"]
