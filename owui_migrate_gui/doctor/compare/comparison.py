"""What differs between two sides, in rows to show side by side."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from owui_migrate_gui.doctor.compare.hanging import VIEW, triggers_that_differ, views_that_differ
from owui_migrate_gui.doctor.compare.masked import filled
from owui_migrate_gui.doctor.compare.meaning import Meaning
from owui_migrate_gui.doctor.compare.side import Side
from owui_migrate_gui.schema import Schema
from owui_migrate_gui.schema_difference import (
    AS_WRITTEN,
    Change,
    ChangeRow,
    Senses,
    change_rows,
    table_row,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two sides and what differs; ``before`` is the first side's, ``after`` the other's.

    ``rows`` has a row of the kind ``rows`` where a table's row counts differ.
    """

    first: Side
    other: Side
    rows: tuple[ChangeRow, ...]

    @property
    def is_same(self) -> bool:
        """Whether nothing differs."""
        return not self.rows

    @property
    def is_by_meaning(self) -> bool:
        """Whether types were compared by what they mean, because the databases differ in kind."""
        return self.first.dialect != self.other.dialect

    @property
    def sentence(self) -> str:
        """The result in one sentence."""
        if self.is_same:
            return "They are the same."
        heads = [row for row in self.rows if row.is_table]
        tables = [row for row in heads if row.what != VIEW]
        views = [row for row in heads if row.what == VIEW]
        parts = []
        if tables:
            parts.append(f"{len(tables)} table{'' if len(tables) == 1 else 's'}: {_told(tables)}.")
        if views:
            parts.append(f"{len(views)} view{'' if len(views) == 1 else 's'}: {_told(views)}.")
        return " ".join(parts)


def _told(rows: list[ChangeRow]) -> str:
    counts = Counter(row.change for row in rows)
    told = (
        (counts[Change.REMOVED], f"{counts[Change.REMOVED]} only in the first"),
        (counts[Change.ADDED], f"{counts[Change.ADDED]} only in the second"),
        (counts[Change.CHANGED], f"{counts[Change.CHANGED]} different"),
    )
    return ", ".join(words for count, words in told if count)


def compare(first: Side, other: Side, *, with_same: bool = False) -> Comparison:
    """Compare tables, columns, types, defaults, keys, indexes, triggers and views by name, and rows
    where both have counts.

    ``with_same`` adds what is the same in tables that differ.
    """
    first, other = filled(first, other), filled(other, first)
    schemas = compared_schemas(first, other)
    by_table = _by_table(change_rows(*schemas, with_same=with_same, senses=senses_of(first, other)))
    for name, row in _row_counts(first, other).items():
        head = table_row(name, first.schema.table(name), other.schema.table(name))
        by_table.setdefault(name, [head]).insert(1, row)
    for name, triggers in triggers_that_differ(first, other).items():
        head = table_row(name, first.schema.table(name), other.schema.table(name))
        by_table.setdefault(name, [head]).extend(triggers)
    rows = tuple(row for name in sorted(by_table) for row in by_table[name])
    return Comparison(first=first, other=other, rows=(*rows, *views_that_differ(first, other)))


def compared_schemas(first: Side, other: Side) -> tuple[Schema, Schema]:
    """What is compared: where the databases differ in kind, without what means nothing."""
    if first.dialect == other.dialect:
        return first.schema, other.schema
    return _bare(first.schema), _bare(other.schema)


def _bare(schema: Schema) -> Schema:
    """Without unique keys that repeat the primary key, which only one of the two can have."""
    return Schema(
        tables=tuple(
            replace(
                table,
                unique=tuple(
                    columns for columns in table.unique if set(columns) != set(table.primary_key)
                ),
            )
            for table in schema.tables
        )
    )


def senses_of(first: Side, other: Side) -> Senses:
    """By meaning where the databases differ in kind, else as written."""
    if first.dialect == other.dialect:
        return AS_WRITTEN, AS_WRITTEN
    return Meaning(), Meaning()


def _by_table(rows: tuple[ChangeRow, ...]) -> dict[str, list[ChangeRow]]:
    found: dict[str, list[ChangeRow]] = {}
    name = ""
    for row in rows:
        name = row.name if row.is_table else name
        found.setdefault(name, []).append(row)
    return found


def _row_counts(first: Side, other: Side) -> dict[str, ChangeRow]:
    if first.rows is None or other.rows is None:
        return {}
    both = first.schema.table_names & other.schema.table_names
    return {
        name: ChangeRow(
            name="rows",
            what="rows",
            before=f"{first.rows.get(name, 0):,}",
            after=f"{other.rows.get(name, 0):,}",
            change=Change.CHANGED,
        )
        for name in both
        if first.rows.get(name, 0) != other.rows.get(name, 0)
    }


__all__ = ["Comparison", "compare", "compared_schemas", "senses_of"]
