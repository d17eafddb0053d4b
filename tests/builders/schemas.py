"""A schema in the form of the known schemas under ``tests/data/schema``."""

from __future__ import annotations

from typing import Any

from owui_migrate_gui.database.schema import Schema, Table


def as_facts(schema: Schema) -> dict[str, dict[str, Any]]:
    """``{table: {columns, pk, unique, indexes, fks, index_sql}}`` as SQLAlchemy 2.1 reflects it.

    SQLAlchemy leaves indexes over expressions out of ``indexes``; ``index_sql`` has them all. The
    known schemas sort the columns of a unique constraint.
    """
    return {table.name: _table(table) for table in schema.tables}


def _table(table: Table) -> dict[str, Any]:
    return {
        "columns": [
            {
                "name": column.name,
                "type": column.type,
                "nullable": column.is_nullable,
                "default": column.default,
            }
            for column in table.columns
        ],
        "pk": list(table.primary_key),
        "unique": sorted(sorted(columns) for columns in table.unique),
        "indexes": [
            [index.name, list(index.columns), index.is_unique]
            for index in table.indexes
            if None not in index.columns
        ],
        "fks": [
            [
                list(key.columns),
                key.table,
                list(key.referred),
                None if key.on_delete == "NO ACTION" else key.on_delete,
            ]
            for key in table.foreign_keys
        ],
        "index_sql": {index.name: index.sql for index in table.indexes},
    }
