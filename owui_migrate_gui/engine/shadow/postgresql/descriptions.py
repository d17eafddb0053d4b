"""What ``information_schema`` and ``pg_catalog`` say of a shadow's catalog, table by table.

The few tables that migration scripts ask; columns as in the PostgreSQL docs, "The Information
Schema" and "System Views".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from owui_migrate_gui.engine.shadow.postgresql.catalog import Catalog, PgTable

_Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Description:
    """One table of the catalogs: where it is, its columns, and its rows."""

    schema: str
    columns: tuple[str, ...]
    rows: Callable[[Catalog], Iterator[_Row]]


def _tables(catalog: Catalog) -> Iterator[_Row]:
    return (("public", name, "BASE TABLE") for name in catalog.tables)


def _pg_tables(catalog: Catalog) -> Iterator[_Row]:
    return (("public", name) for name in catalog.tables)


def _columns(catalog: Catalog) -> Iterator[_Row]:
    for name, table in catalog.tables.items():
        for place, column in enumerate(table.columns.values(), 1):
            yield (
                "public",
                name,
                column.name,
                place,
                column.default,
                "YES" if column.is_nullable else "NO",
                column.type.partition("(")[0],
                "YES" if column.is_identity else "NO",
            )


def _keys_of(table: PgTable) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    for name, key in table.keys.items():
        yield key.kind, name, key.columns
    for name, foreign in table.foreign.items():
        yield "FOREIGN KEY", name, foreign.columns


def _table_constraints(catalog: Catalog) -> Iterator[_Row]:
    for table_name, table in catalog.tables.items():
        for kind, name, _ in _keys_of(table):
            yield "public", name, "public", table_name, kind


def _key_column_usage(catalog: Catalog) -> Iterator[_Row]:
    for table_name, table in catalog.tables.items():
        for kind, name, columns in _keys_of(table):
            if kind != "CHECK":
                for place, column in enumerate(columns, 1):
                    yield "public", name, "public", table_name, column, place


def _sequences(catalog: Catalog) -> Iterator[_Row]:
    return (("public", name) for name in sorted(catalog.sequences))


def _pg_indexes(catalog: Catalog) -> Iterator[_Row]:
    for table_name, table in catalog.tables.items():
        for name, index in table.indexes.items():
            yield "public", table_name, name, index.ddl(name, table_name)
        for name, key in table.keys.items():
            if key.kind != "CHECK":
                columns = ", ".join(key.columns)
                ddl = f"CREATE UNIQUE INDEX {name} ON public.{table_name} USING btree ({columns})"
                yield "public", table_name, name, ddl


DESCRIPTIONS = {
    "tables": Description(
        "information_schema", ("table_schema", "table_name", "table_type"), _tables
    ),
    "columns": Description(
        "information_schema",
        (
            "table_schema",
            "table_name",
            "column_name",
            "ordinal_position",
            "column_default",
            "is_nullable",
            "data_type",
            "is_identity",
        ),
        _columns,
    ),
    "table_constraints": Description(
        "information_schema",
        (
            "constraint_schema",
            "constraint_name",
            "table_schema",
            "table_name",
            "constraint_type",
        ),
        _table_constraints,
    ),
    "key_column_usage": Description(
        "information_schema",
        (
            "constraint_schema",
            "constraint_name",
            "table_schema",
            "table_name",
            "column_name",
            "ordinal_position",
        ),
        _key_column_usage,
    ),
    "sequences": Description(
        "information_schema", ("sequence_schema", "sequence_name"), _sequences
    ),
    "pg_tables": Description("pg_catalog", ("schemaname", "tablename"), _pg_tables),
    "pg_indexes": Description(
        "pg_catalog", ("schemaname", "tablename", "indexname", "indexdef"), _pg_indexes
    ),
}
"""By name, which is told from the words of a query."""

__all__ = ["DESCRIPTIONS", "Description"]
