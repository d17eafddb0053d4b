"""What a support bundle leaves out of a schema, taken for what the other side has in its place."""

from __future__ import annotations

import re
from dataclasses import replace

from owui_migrate_gui.doctor.compare.side import Side
from owui_migrate_gui.index_text import normal_expression
from owui_migrate_gui.schema import Attached, Column, Index, Schema, Table

_TEXT_OR_COMMENT = re.compile(r"(?P<text>'(?:[^']|'')*')|--[^\n]*|/\*.*?(?:\*/|\Z)", re.DOTALL)
_LEFT_OUT = re.compile(r"'…'|…|\bname \d+\b")
"""What a bundle has in place of a text, a word or an odd name."""


def filled(side: Side, other: Side) -> Side:
    """A bundle's side with the other's words where its own can be them; any other side as it is.

    So what is only left out neither differs nor gets into a script.
    """
    if not side.is_masked:
        return side
    schema = Schema(tables=tuple(_table(one, other.schema) for one in side.schema.tables))
    whole = {(one.table, one.name): one for one in other.attached or ()}
    attached = side.attached and tuple(_attached(one, whole) for one in side.attached)
    return replace(side, schema=schema, attached=attached)


def sense_of(sql: str) -> str:
    """A definition without comments, capitals, needless blanks and quotes."""
    bare = _TEXT_OR_COMMENT.sub(lambda match: match["text"] or " ", sql)
    return normal_expression(bare.rstrip().rstrip(";"))


def _table(table: Table, other: Schema) -> Table:
    whole = other.table(table.name)
    if whole is None:
        return table
    columns = {column.name: column for column in whole.columns}
    indexes = {index.name: index for index in whole.indexes}
    return replace(
        table,
        columns=tuple(_column(one, columns.get(one.name)) for one in table.columns),
        indexes=tuple(_index(one, indexes.get(one.name)) for one in table.indexes),
    )


def _column(column: Column, whole: Column | None) -> Column:
    if whole is None:
        return column
    default = column.default
    if default is not None and whole.default is not None and _fits(default, whole.default):
        default = whole.default
    kind = whole.type if _fits(column.type, whole.type) else column.type
    return replace(column, type=kind, default=default)


def _index(index: Index, whole: Index | None) -> Index:
    is_known = whole is not None and index.sql and whole.sql and _fits(index.sql, whole.sql)
    return replace(index, sql=whole.sql) if whole is not None and is_known else index


def _attached(one: Attached, others: dict[tuple[str, str], Attached]) -> Attached:
    whole = others.get((one.table, one.name))
    return whole if whole is not None and _fits(one.sql, whole.sql) else one


def _fits(masked: str, whole: str) -> bool:
    """Whether ``whole`` has the parts of ``masked`` in their order, in time that grows evenly."""
    begin, *middle = _LEFT_OUT.split(sense_of(masked))
    if not middle:
        return False
    whole = sense_of(whole)
    end = middle.pop()
    if not (whole.startswith(begin) and whole.endswith(end)):
        return False
    at, last = len(begin), len(whole) - len(end)
    for part in middle:
        found = whole.find(part, at, last)
        if found < 0:
            return False
        at = found + len(part)
    return at <= last


__all__ = ["filled", "sense_of"]
