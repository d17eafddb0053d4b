"""Where a schema differs from the one that a revision should have."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from owui_migrate_gui.database.expected import Expected, ExpectedTable, expected_schemas
from owui_migrate_gui.revision import Lineage
from owui_migrate_gui.schema import Schema, Table


def find_drift(schema: Schema, expected: Expected, history: frozenset[str]) -> tuple[str, ...]:
    """One phrase a difference, sorted.

    What no revision ever made (a fork's tables and columns, a person's own indexes) is nobody's
    business; ``history`` is what they made, from :func:`made_by_revisions`.
    """
    return tuple(sorted(_differences(schema, expected, history)))


@cache
def made_by_revisions(lineage: Lineage, dialect: str) -> frozenset[str]:
    """The phrases for every table, column and index that any revision of that lineage had."""
    found: set[str] = set()
    for _, schema in expected_schemas(lineage, dialect):
        for name, table in schema.items():
            found.add(_table(name))
            found.update(_column(name, column) for column in table.column_names)
            found.update(_index(name, index) for index in table.indexes)
    return frozenset(found)


def _differences(schema: Schema, expected: Expected, history: frozenset[str]) -> Iterator[str]:
    for name in sorted(expected):
        table = schema.table(name)
        if table is None:
            yield f"{_table(name)} is missing"
        else:
            yield from _in_table(table, expected[name], history)
    for name in schema.table_names - set(expected):
        if _table(name) in history:
            yield f"{_table(name)} should be gone"


def _in_table(table: Table, expected: ExpectedTable, history: frozenset[str]) -> Iterator[str]:
    columns = {column.name: column for column in table.columns}
    for name, kind, is_nullable, _ in expected.columns:
        phrase = _column(table.name, name)
        column = columns.pop(name, None)
        if column is None:
            yield f"{phrase} is missing"
            continue
        if column.type.upper() != kind.upper():
            yield f"{phrase} is {column.type or 'of no type'} instead of {kind or 'no type'}"
        if column.is_nullable != is_nullable:
            yield f"{phrase} {'may' if column.is_nullable else 'may not'} be NULL"
    for name in columns:
        if _column(table.name, name) in history:
            yield f"{_column(table.name, name)} should be gone"
    yield from _keys(table, expected, history)


def _keys(table: Table, expected: ExpectedTable, history: frozenset[str]) -> Iterator[str]:
    # A key beside what is expected harms nothing: going down keeps those that old releases lack.
    if expected.key and table.primary_key != expected.key:
        has, wanted = ", ".join(table.primary_key), ", ".join(expected.key)
        yield f"primary key of {table.name} is ({has}) instead of ({wanted})"
    unique = [set(columns) for columns in table.unique]
    for columns in (columns for columns in expected.unique if set(columns) not in unique):
        yield f"unique key of {table.name} ({', '.join(columns)}) is missing"
    held = {(key.columns, key.table) for key in table.foreign_keys}
    for columns, other, _, _ in expected.foreign:
        if (columns, other) not in held:
            yield f"foreign key of {table.name} to {other} is missing"
    indexes = {index.name for index in table.indexes}
    for name in expected.indexes.keys() - indexes:
        yield f"{_index(table.name, name)} is missing"
    for name in indexes - expected.indexes.keys():
        if _index(table.name, name) in history:
            yield f"{_index(table.name, name)} should be gone"


def _table(name: str) -> str:
    return f"table {name}"


def _column(table: str, name: str) -> str:
    return f"column {table}.{name}"


def _index(table: str, name: str) -> str:
    return f"index {name} of {table}"


__all__ = ["find_drift", "made_by_revisions"]
