"""What a step changes of the schema, as rows to put side by side; Qt-free."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from owui_migrate_gui.gui.words import count_words, list_words
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


def change_rows(before: Schema, after: Schema, *, with_same: bool = False) -> tuple[ChangeRow, ...]:
    """Every table that differs, part by part; ``with_same`` adds the parts that stay."""
    rows: list[ChangeRow] = []
    for name in sorted(before.table_names | after.table_names):
        old, new = before.table(name), after.table(name)
        if old == new:
            continue
        parts = tuple(_parts(old, new))
        shown = [row for row in parts if with_same or row.change is not Change.SAME]
        if not shown:  # only the text of its CREATE TABLE differs
            continue
        rows.append(
            ChangeRow(
                name=name,
                what="table",
                before=_extent(old),
                after=_extent(new),
                change=_change(old, new),
                is_table=True,
            )
        )
        rows += shown
    return tuple(rows)


def change_words(rows: tuple[ChangeRow, ...]) -> str:
    """The change in one sentence."""
    tables = [row for row in rows if row.is_table]
    if not tables:
        return "The schema stays as it is."
    parts = []
    for change, words in (
        (Change.ADDED, "new"),
        (Change.CHANGED, "changed"),
        (Change.REMOVED, "gone"),
    ):
        names = [row.name for row in tables if row.change is change]
        if names:
            parts.append(f"{count_words(len(names), 'table')} {words} ({', '.join(names)})")
    return list_words(parts) + "."


def _parts(old: Table | None, new: Table | None) -> Iterator[ChangeRow]:
    yield from _pairs(old, new, "column", lambda table: table.columns, _column_name, _column)
    yield from _pairs(old, new, "primary key", _primary_key, ", ".join, ", ".join)
    yield from _pairs(old, new, "unique", lambda table: table.unique, ", ".join, ", ".join)
    yield from _pairs(old, new, "foreign key", lambda table: table.foreign_keys, _from, _foreign)
    yield from _pairs(old, new, "index", lambda table: table.indexes, _index_name, _index)


def _pairs(
    old: Table | None,
    new: Table | None,
    what: str,
    parts: Callable[[Table], tuple[T, ...]],
    name: Callable[[T], str],
    words: Callable[[T], str],
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
            change=_change(before or None, after or None),
        )


def _change(before: object | None, after: object | None) -> Change:
    if before is None:
        return Change.ADDED
    if after is None:
        return Change.REMOVED
    return Change.SAME if before == after else Change.CHANGED


def _extent(table: Table | None) -> str:
    return count_words(len(table.columns), "column") if table else ""


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


def _from(key: ForeignKey) -> str:
    return ", ".join(key.columns)


def _foreign(key: ForeignKey) -> str:
    deletes = "" if key.on_delete == "NO ACTION" else f" ON DELETE {key.on_delete}"
    return f"{key.table} ({', '.join(key.referred)}){deletes}"


def _index_name(index: Index) -> str:
    return index.name


def _index(index: Index) -> str:
    columns = ", ".join(name or "an expression" for name in index.columns)
    _, separator, condition = (index.sql or "").partition(" WHERE ")
    where = f" WHERE {condition}" if separator else ""
    return f"{'unique ' if index.is_unique else ''}on {columns}{where}"


__all__ = ["Change", "ChangeRow", "change_rows", "change_words"]
