"""How much work a step's statements are on the target, from its rows and measured rates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from owui_migrate_gui.preview import Statement, StatementKind

_STRING = re.compile(r"'(?:[^']|'')*'")
_WORD = re.compile(r"\w+")
_INDEX = re.compile(r"\s*CREATE\s+(?:UNIQUE\s+)?INDEX\b", re.IGNORECASE)

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Rate:
    """Seconds per row and bytes per second of one kind of work."""

    row: float
    bytes_per_second: float

    def seconds(self, rows: int, size: int) -> float:
        """How long that many rows and bytes take."""
        return rows * self.row + size / self.bytes_per_second


@dataclass(frozen=True, slots=True, kw_only=True)
class Rates:
    """What the kinds of work in a step cost on one dialect.

    Measured by ``benchmarks/step_rates.py`` with rows of 60 and 4,000 bytes on one core of a small
    server (SQLite 3.40, PostgreSQL 15 on the same machine), and rounded to the slow side: real
    statements about data also read JSON, and a server may be further away.
    """

    index: Rate
    rewrite: Rate
    data: Rate
    row_by_row: Rate


RATES = {
    "sqlite": Rates(
        index=Rate(2e-6, 400 * MEGABYTE),
        rewrite=Rate(4e-6, 100 * MEGABYTE),
        data=Rate(10e-6, 40 * MEGABYTE),
        row_by_row=Rate(150e-6, 15 * MEGABYTE),
    ),
    "postgresql": Rates(
        index=Rate(4e-6, 400 * MEGABYTE),
        rewrite=Rate(9e-6, 150 * MEGABYTE),
        data=Rate(20e-6, 40 * MEGABYTE),
        row_by_row=Rate(250e-6, 10 * MEGABYTE),
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known of the target's tables: rows and bytes by name; None without a target."""

    rows: Mapping[str, int | None] | None
    sizes: Mapping[str, int]

    def rows_of(self, table: str) -> int | None:
        """Rows of a table; None where nothing is known of it."""
        return None if self.rows is None else self.rows.get(table)

    def size_of(self, table: str) -> int | None:
        """Bytes of a table; None where nothing is known of it."""
        return None if self.rows is None else self.sizes.get(table)


def tables_in(sql: str, known: Iterable[str]) -> Iterator[str]:
    """Those of the tables that a statement names outside of its texts."""
    words = set(_WORD.findall(_STRING.sub("''", sql)))
    return (name for name in sorted(known) if name in words)


def rows_touched(
    statements: Iterable[Statement], rewritten: Iterable[str], known: Known
) -> int | None:
    """How many of the target's rows a step reads or writes; each table counts once."""
    if known.rows is None:
        return None
    touched = set(rewritten)
    for statement in statements:
        if statement.kind is StatementKind.DATA or _INDEX.match(statement.sql):
            touched.update(tables_in(statement.sql, known.rows))
        if statement.repeat is not None and statement.repeat.table:
            touched.add(statement.repeat.table)
    return sum(known.rows_of(table) or 0 for table in touched)


def estimated_seconds(
    statements: Iterable[Statement], rewritten: Iterable[str], known: Known, dialect: str
) -> float | None:
    """How long a step may take on the target; None without one."""
    if known.rows is None:
        return None
    rates = RATES[dialect]
    total = sum(_seconds(rates.rewrite, table, known) for table in rewritten)
    for statement in statements:
        if statement.repeat is not None and statement.repeat.table:
            total += _seconds(rates.row_by_row, statement.repeat.table, known)
        elif statement.kind is StatementKind.DATA:
            total += _seconds_of_all(rates.data, statement, known)
        elif _INDEX.match(statement.sql):
            total += _seconds_of_all(rates.index, statement, known)
    return round(total, 3)


def _seconds_of_all(rate: Rate, statement: Statement, known: Known) -> float:
    """For every table that a statement names."""
    return sum(_seconds(rate, name, known) for name in tables_in(statement.sql, known.rows or ()))


def _seconds(rate: Rate, table: str, known: Known) -> float:
    return rate.seconds(known.rows_of(table) or 0, known.size_of(table) or 0)


__all__ = ["Known", "estimated_seconds", "rows_touched", "tables_in"]
