"""What differs between two schemas, part by part, as rows to put side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeVar

from owui_migrate_gui.index_text import (
    index_columns,
    index_condition,
    index_method,
    normal_expression,
)
from owui_migrate_gui.schema import Column, ForeignKey, Index, Schema, Table

T = TypeVar("T")


class Change(StrEnum):
    """What became of something."""

    ADDED = "new"
    REMOVED = "gone"
    CHANGED = "changed"
    SAME = "same"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRow:
    """One part of a table before and after; empty where it is not there.

    ``is_table`` marks the row that begins a table.
    """

    name: str
    what: str
    before: str
    after: str
    change: Change
    is_table: bool = False


class Sense(Protocol):
    """What a part means: two parts are the same where their senses are equal."""

    def column(self, table: Table, column: Column) -> str:
        """The sense of a column."""
        ...

    def index(self, index: Index) -> str:
        """The sense of an index."""
        ...


class AsWritten:
    """Parts are the same where they are written the same."""

    def column(self, _table: Table, column: Column) -> str:
        """The column in words."""
        return _column(column)

    def index(self, index: Index) -> str:
        """What the index lists, and on what condition, in one spelling."""
        return index_sense(index)


AS_WRITTEN = AsWritten()
Senses = tuple[Sense, Sense]


def change_rows(
    before: Schema,
    after: Schema,
    *,
    with_same: bool = False,
    senses: Senses = (AS_WRITTEN, AS_WRITTEN),
) -> tuple[ChangeRow, ...]:
    """Every table that differs, part by part; ``with_same`` adds the parts that stay.

    ``senses`` tell when two parts are the same, for the one side and for the other.
    """
    rows: list[ChangeRow] = []
    for name in sorted(before.table_names | after.table_names):
        old, new = before.table(name), after.table(name)
        if old == new:
            continue
        parts = tuple(_parts(old, new, senses))
        shown = [row for row in parts if with_same or row.change is not Change.SAME]
        differs = any(row.change is not Change.SAME for row in parts)
        if not shown or not differs:  # only the text of its CREATE TABLE differs
            continue
        rows.append(table_row(name, old, new))
        rows += shown
    return tuple(rows)


def table_row(name: str, old: Table | None, new: Table | None) -> ChangeRow:
    """The row that begins a table which differs."""
    change = Change.ADDED if old is None else Change.REMOVED if new is None else Change.CHANGED
    return ChangeRow(
        name=name,
        what="table",
        before=_extent(old),
        after=_extent(new),
        change=change,
        is_table=True,
    )


def _parts(old: Table | None, new: Table | None, senses: Senses) -> Iterator[ChangeRow]:
    column_senses = {
        (column.name, side): senses[side].column(table, column)
        for side, table in enumerate((old, new))
        if table is not None
        for column in table.columns
    }
    index_senses = {
        (index.name, side): senses[side].index(index)
        for side, table in enumerate((old, new))
        if table is not None
        for index in table.indexes
    }
    yield from _pairs(
        old, new, "column", lambda table: table.columns, _column_name, _column, column_senses
    )
    yield from _pairs(old, new, "primary key", _primary_key, ", ".join, ", ".join)
    yield from _pairs(old, new, "unique", lambda table: table.unique, _any_order, _any_order)
    yield from _pairs(old, new, "foreign key", lambda table: table.foreign_keys, _from, _foreign)
    yield from _pairs(
        old, new, "index", lambda table: table.indexes, _index_name, _index, index_senses
    )


def _pairs(  # noqa: PLR0913, PLR0917 - a kind of part, and how it is named, said and compared
    old: Table | None,
    new: Table | None,
    what: str,
    parts: Callable[[Table], tuple[T, ...]],
    name: Callable[[T], str],
    words: Callable[[T], str],
    senses: dict[tuple[str, int], str] | None = None,
) -> Iterator[ChangeRow]:
    """Parts of one kind, matched by name, in the order of the new table."""
    was = {name(part): words(part) for part in parts(old)} if old else {}
    is_now = {name(part): words(part) for part in parts(new)} if new else {}
    for key in dict.fromkeys((*is_now, *was)):
        before, after = was.get(key, ""), is_now.get(key, "")
        yield ChangeRow(
            name=key,
            what=what,
            before=before,
            after=after,
            change=_change(
                (senses.get((key, 0)) if senses else before) or None,
                (senses.get((key, 1)) if senses else after) or None,
            ),
        )


def _change(before: object | None, after: object | None) -> Change:
    if before is None:
        return Change.ADDED
    if after is None:
        return Change.REMOVED
    return Change.SAME if before == after else Change.CHANGED


def _extent(table: Table | None) -> str:
    if table is None:
        return ""
    count = len(table.columns)
    return f"{count} column{'' if count == 1 else 's'}"


def _column_name(column: Column) -> str:
    return column.name


def _column(column: Column) -> str:
    parts = [
        column.type or "no type",
        "" if column.is_nullable else "NOT NULL",
        f"DEFAULT {column.default}" if column.default is not None else "",
    ]
    return " ".join(part for part in parts if part)


def _primary_key(table: Table) -> tuple[tuple[str, ...], ...]:
    return (table.primary_key,) if table.primary_key else ()


def _any_order(columns: tuple[str, ...]) -> str:
    """A unique key is the same in whatever order its columns are named."""
    return ", ".join(sorted(columns))


def _from(key: ForeignKey) -> str:
    return ", ".join(key.columns)


def _foreign(key: ForeignKey) -> str:
    deletes = "" if key.on_delete == "NO ACTION" else f" ON DELETE {key.on_delete}"
    return f"{key.table} ({', '.join(key.referred)}){deletes}"


def _index_name(index: Index) -> str:
    return index.name


def _index(index: Index) -> str:
    condition = index_condition(index.sql or "")
    where = f" WHERE {condition}" if condition else ""
    return f"{'unique ' if index.is_unique else ''}on {', '.join(_listed(index))}{where}"


def _listed(index: Index) -> tuple[str, ...]:
    """Columns by name, expressions as they are written."""
    written = index_columns(index.sql or "")
    return tuple(
        name or (written[at] if at < len(written) else "an expression")
        for at, name in enumerate(index.columns)
    )


def index_sense(index: Index) -> str:
    """What an index lists and on what condition, in one spelling; directions count too."""
    written = index_columns(index.sql or "")
    parts = written if len(written) == len(index.columns) else _listed(index)
    listed = ", ".join(normal_expression(part) for part in parts)
    condition = normal_expression(index_condition(index.sql or ""))
    method = index_method(index.sql or "")
    return f"{'unique ' if index.is_unique else ''}{method} {listed} where {condition}"


__all__ = [
    "AS_WRITTEN",
    "AsWritten",
    "Change",
    "ChangeRow",
    "Sense",
    "Senses",
    "change_rows",
    "index_sense",
    "table_row",
]
