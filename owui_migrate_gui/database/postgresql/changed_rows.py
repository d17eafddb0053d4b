"""Which rows of a table are otherwise than in a dump, told by their keys.

Both sides come in COPY's text format, in the same columns, so that equal rows are equal lines
(PostgreSQL docs, COPY, "Text Format").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

from owui_migrate_gui.database.manifest import read_manifest
from owui_migrate_gui.database.postgresql.archive import CopyBlock, script_of
from owui_migrate_gui.database.postgresql.programs import find_programs

MOST_ROWS = 200_000
"""Rows of a table that are compared one by one; of a larger one no keys are told."""

_COLUMNS = re.compile(rb"COPY .+? \((?P<columns>.+)\) FROM stdin;")
_NAME = re.compile(r'"(?P<quoted>(?:[^"]|"")+)"|(?P<plain>[^",\s]+)')
_KEY = """
SELECT a.attname FROM pg_index AS x
JOIN pg_class AS c ON c.oid = x.indrelid JOIN pg_namespace AS n ON n.oid = c.relnamespace
JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum = ANY(x.indkey)
WHERE x.indisprimary AND n.nspname = %s AND c.relname = %s ORDER BY a.attnum"""
_PRESENT = """
SELECT a.attname FROM pg_attribute AS a JOIN pg_class AS c ON c.oid = a.attrelid
JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE n.nspname = %s AND c.relname = %s AND a.attnum > 0 AND NOT a.attisdropped"""


def changed_keys(
    connection: psycopg.Connection[Any], place: tuple[str, str], backup: Path, most: int
) -> list[str]:
    """Keys of rows of ``place`` (schema, table) that the dump has otherwise, at most ``most``.

    Empty where that can't be told: no dump, another table there, no key, too many rows.
    """
    manifest = read_manifest(backup)
    if manifest is None or manifest.server is None or manifest.server.kind == "copy":
        return []
    programs = find_programs(manifest.server.dumped_by)
    if programs is None or manifest.tables.get(place[1], 0) > MOST_ROWS:
        return []
    present = {str(name) for (name,) in connection.execute(_PRESENT, place).fetchall()}
    key = [str(name) for (name,) in connection.execute(_KEY, place).fetchall()]
    key = key or [name for name in ("id",) if name in present]
    if not key:
        return []
    with script_of(programs, backup, ["--data-only", f"--table={place[1]}"]) as parts:
        found: list[str] = []
        for part in parts:
            if isinstance(part, CopyBlock):
                found = _compare(connection, place, part, key, present)
                for _ in part.lines:  # an archive is read to its end
                    pass
    return found[:most]


def _compare(
    connection: psycopg.Connection[Any],
    place: tuple[str, str],
    part: CopyBlock,
    key: list[str],
    present: set[str],
) -> list[str]:
    columns = _columns_of(part.statement)
    if not set(key) <= set(columns) <= present:
        return []
    at = [columns.index(name) for name in key]
    before = dict(_by_key(part.lines, at))
    now = dict(_by_key(_rows_of(connection, place, columns), at))
    return sorted(one for one in {*before, *now} if before.get(one) != now.get(one))


def _columns_of(statement: bytes) -> list[str]:
    match = _COLUMNS.match(statement)
    text = match["columns"].decode() if match else ""
    return [found["plain"] or found["quoted"].replace('""', '"') for found in _NAME.finditer(text)]


def _rows_of(
    connection: psycopg.Connection[Any], place: tuple[str, str], columns: list[str]
) -> Iterator[bytes]:
    statement = sql.SQL("COPY (SELECT {} FROM {} LIMIT {}) TO STDOUT").format(
        sql.SQL(", ").join(map(sql.Identifier, columns)),
        sql.Identifier(*place),
        MOST_ROWS + 1,
    )
    with connection.cursor() as cursor, cursor.copy(statement) as copy:
        for row in copy:
            yield bytes(row)


def _by_key(lines: Iterator[bytes], at: list[int]) -> Iterator[tuple[str, int]]:
    """Each row's key and a hash of all of it."""
    for line in lines:
        values = line.rstrip(b"\r\n").split(b"\t")
        yield "/".join(values[place].decode("utf-8", "replace") for place in at), hash(line)


__all__ = ["MOST_ROWS", "changed_keys"]
