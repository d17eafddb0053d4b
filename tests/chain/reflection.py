"""Reads a database's schema into the shape of the known schemas, and tells two apart."""

from __future__ import annotations

import re
import warnings
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from tests.chain.facts import Tables


def reflect_tables(connection: sa.Connection) -> Tables:
    """Every table of the database in the shape of ``tests/data/schema``."""
    inspector = sa.inspect(connection)
    with warnings.catch_warnings():
        # Expression indexes are compared by their DDL.
        warnings.filterwarnings("ignore", "Skipped unsupported reflection", sa.exc.SAWarning)
        # All tables at once: one question each is slow on PostgreSQL.
        columns = _by_table(inspector.get_multi_columns())
        keys = _by_table(inspector.get_multi_pk_constraint())
        unique = _by_table(inspector.get_multi_unique_constraints())
        indexes = _by_table(inspector.get_multi_indexes())
        foreign = _by_table(inspector.get_multi_foreign_keys())
    return {
        table: {
            "columns": [
                {
                    "name": column["name"],
                    "type": str(column["type"]),
                    "nullable": column["nullable"],
                    "default": column["default"],
                }
                for column in columns[table]
            ],
            "pk": keys[table]["constrained_columns"],
            "unique": [sorted(u["column_names"]) for u in unique[table]],
            "indexes": [[i["name"], i["column_names"], bool(i["unique"])] for i in indexes[table]],
            "fks": [
                [
                    key["constrained_columns"],
                    key["referred_table"],
                    key["referred_columns"],
                    key["options"].get("ondelete"),
                ]
                for key in foreign[table]
            ],
            "index_sql": ddl,
        }
        for table, ddl in _index_sql(connection, set(columns)).items()
    }


def _by_table(found: Mapping[Any, Any]) -> dict[str, Any]:
    return {table: details for (_, table), details in found.items()}


def _index_sql(connection: sa.Connection, tables: set[str]) -> dict[str, dict[str, str]]:
    if connection.dialect.name == "postgresql":
        query = (
            "SELECT tablename, indexname, indexdef FROM pg_indexes"
            " WHERE schemaname = current_schema()"
        )
    else:
        query = (
            "SELECT tbl_name, name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        )
    ddl: dict[str, dict[str, str]] = {table: {} for table in tables}
    for record in connection.execute(sa.text(query)):
        ddl[record[0]][record[1]] = record[2]
    return ddl


def differences(actual: Tables, known: Tables) -> list[str]:
    """One line for each difference; empty means equal. The order of columns does not count."""
    found = [f"table {name} is missing" for name in sorted(known.keys() - actual.keys())]
    found += [f"table {name} is not expected" for name in sorted(actual.keys() - known.keys())]
    for name in sorted(known.keys() & actual.keys()):
        mine, theirs = _comparable(actual[name]), _comparable(known[name])
        for part in theirs:
            if mine.get(part) != theirs[part]:
                found.append(f"{name}.{part}: is {mine.get(part)}, should be {theirs[part]}")
    return found


def _comparable(shape: dict[str, Any]) -> dict[str, Any]:
    parts: dict[str, Any] = {
        f"column {c['name']}": (c["type"], c["nullable"], c["default"]) for c in shape["columns"]
    }
    columns = sorted(c["name"] for c in shape["columns"])
    return {
        **{f"{name}": value for name, value in parts.items()},
        "columns": columns,
        "pk": shape["pk"],
        "unique": sorted(sorted(u) for u in shape["unique"]),
        "indexes": sorted(shape["indexes"], key=str),
        "fks": sorted(shape["fks"], key=str),
        "index_sql": {name: _normal(ddl) for name, ddl in shape["index_sql"].items()},
    }


def _normal(ddl: str) -> str:
    return re.sub(r"\s+", " ", ddl.replace('"', "").replace("`", "")).strip().lower()
