"""The whole content of a database as a value that two runs at different times can share."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from time import time

_UUID = re.compile(
    r"\b[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\b", re.IGNORECASE
)
_EPOCH = re.compile(r"\b1[0-9]{9}(?:[0-9]{3}|[0-9]{9})?\b")
_RECENT_SECONDS = 3600


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """DDL of every object, columns in order, and the rows of every table, sorted.

    Alembic's batch mode writes a rebuilt table's constraints in an order that changes from
    process to process, so a table's DDL is kept as its sorted lines.
    """

    objects: tuple[tuple[str, ...], ...]
    columns: dict[str, tuple[str, ...]]
    rows: dict[str, tuple[str, ...]]


def read_content(database: Path, original: Path) -> Content:
    """Everything in ``database``; fresh ids and times are masked, old ones are not.

    A random UUID that ``original`` doesn't hold, and an epoch of the last hour, differ from run
    to run: scripts make them.
    """
    known = {found.lower() for found in _UUID.findall(_all_text(original))}
    with closing(sqlite3.connect(database)) as connection:
        objects = [
            (kind, name, table, *_lines(sql))
            for kind, name, table, sql in connection.execute(
                "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
            )
        ]
        tables = [name for kind, name, *_ in objects if kind == "table"]
        rows = {
            table: tuple(
                sorted(
                    _masked(repr(row), known)
                    for row in connection.execute(f'SELECT * FROM "{table}"')
                )
            )
            for table in tables
        }
        columns = {
            table: tuple(str(row[1]) for row in connection.execute(f'PRAGMA table_info("{table}")'))
            for table in tables
        }
    return Content(objects=tuple(objects), columns=columns, rows=rows)


def _lines(sql: str | None) -> list[str]:
    return sorted(line.strip().rstrip(",") for line in (sql or "").splitlines())


def _all_text(database: Path) -> str:
    with closing(sqlite3.connect(database)) as connection:
        return "\n".join(connection.iterdump())


def _masked(text: str, known: set[str]) -> str:
    def mask_id(match: re.Match[str]) -> str:
        return match.group() if match.group().lower() in known else "<new id>"

    def mask_time(match: re.Match[str]) -> str:
        seconds = int(match.group()[:10])
        return "<now>" if abs(time() - seconds) < _RECENT_SECONDS else match.group()

    return _EPOCH.sub(mask_time, _UUID.sub(mask_id, text))


__all__ = ["Content", "read_content"]
