"""Reads a database's schema into the shape of the known schemas, and tells two apart."""

from __future__ import annotations

import re
import warnings
from typing import Any

import sqlalchemy as sa

from tests.chain.facts import Tables


def reflect_tables(connection: sa.Connection) -> Tables:
    """Every table of the database in the shape of ``tests/data/schema``."""
    inspector = sa.inspect(connection)
    with warnings.catch_warnings():
        # Expression indexes are compared by their DDL.
        warnings.filterwarnings("ignore", "Skipped unsupported reflection", sa.exc.SAWarning)
        names = inspector.get_table_names()
        return {name: _reflect(connection, inspector, name) for name in names}


def _reflect(connection: sa.Connection, inspector: sa.Inspector, table: str) -> dict[str, Any]:
    return {
        "columns": [
            {
                "name": column["name"],
                "type": str(column["type"]),
                "nullable": column["nullable"],
                "default": column["default"],
            }
            for column in inspector.get_columns(table)
        ],
        "pk": inspector.get_pk_constraint(table)["constrained_columns"],
        "unique": [sorted(u["column_names"]) for u in inspector.get_unique_constraints(table)],
        "indexes": [
            [index["name"], index["column_names"], bool(index["unique"])]
            for index in inspector.get_indexes(table)
        ],
        "fks": [
            [
                key["constrained_columns"],
                key["referred_table"],
                key["referred_columns"],
                key["options"].get("ondelete"),
            ]
            for key in inspector.get_foreign_keys(table)
        ],
        "index_sql": _index_sql(connection, table),
    }


def _index_sql(connection: sa.Connection, table: str) -> dict[str, str]:
    if connection.dialect.name == "postgresql":
        query = "SELECT indexname, indexdef FROM pg_indexes WHERE tablename = :t"
    else:
        query = (
            "SELECT name, sql FROM sqlite_master"
            " WHERE type = 'index' AND tbl_name = :t AND sql IS NOT NULL"
        )
    found = connection.execute(sa.text(query), {"t": table})
    return {record[0]: record[1] for record in found}


def differences(actual: Tables, known: Tables) -> list[str]:
    """One line for each difference; empty means equal. The order of columns does not count."""
    found = [f"table {name} is missing" for name in sorted(known.keys() - actual.keys())]
    found += [f"table {name} is not expected" for name in sorted(actual.keys() - known.keys())]
    for name in sorted(known.keys() & actual.keys()):
        mine, theirs = _comparable(actual[name]), _comparable(known[name])
        for part in theirs:
            if mine[part] != theirs[part]:
                found.append(f"{name}.{part}: is {mine[part]}, should be {theirs[part]}")
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
