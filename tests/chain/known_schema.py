"""Builds an empty database with the known schema of any revision, without running a script.

So a data test of one revision needs no other one, and a fault in an early script doesn't show up
as fifty failing tests.
"""

from __future__ import annotations

import re
from typing import Any

import sqlalchemy as sa

from tests.chain.facts import Dialect, Lineage, Tables, known_revisions, known_tables

_SERIAL = re.compile(r"nextval\('(?P<sequence>\w+)'::regclass\)")


def build_known_schema(connection: sa.Connection, lineage: Lineage, revision: str) -> None:
    """Create all tables of *revision* on an empty database and record the revision.

    Peewee-born databases also get their 18 rows in ``migratehistory`` (or those up to *revision*).
    """
    dialect: Dialect = "postgresql" if connection.dialect.name == "postgresql" else "sqlite"
    tables = known_tables(dialect, lineage, revision)
    for statement in _statements(dialect, tables, _constraint_names(lineage, revision)):
        connection.exec_driver_sql(statement)
    _record(connection, tables, revision)


def _record(connection: sa.Connection, tables: Tables, revision: str) -> None:
    if "alembic_version" in tables:
        connection.execute(sa.text("INSERT INTO alembic_version VALUES (:r)"), {"r": revision})
    if "migratehistory" in tables:
        for name in _peewee_names(revision):
            connection.execute(
                sa.text("INSERT INTO migratehistory (name, migrated_at) VALUES (:n, :m)"),
                {"n": name, "m": "2024-06-01 00:00:00"},
            )


def _peewee_names(revision: str) -> list[str]:
    names = [k.revision for k in known_revisions("sqlite", "peewee") if k.system == "peewee"]
    return names[: names.index(revision) + 1] if revision in names else names


def _constraint_names(lineage: Lineage, revision: str) -> dict[tuple[str, tuple[str, ...]], str]:
    """Names of multi-purpose constraints by (table, sorted columns), known from PostgreSQL."""
    names: dict[tuple[str, tuple[str, ...]], str] = {}
    for table, shape in known_tables("postgresql", lineage, revision).items():
        for name, ddl in shape["index_sql"].items():
            columns = tuple(sorted(_index_columns(ddl)))
            generated = name.endswith(("_key", "_pkey"))
            if ddl.startswith("CREATE UNIQUE") and not generated:
                names[table, columns] = name
    return names


def _index_columns(ddl: str) -> list[str]:
    inside = ddl[ddl.index("btree (") + 7 :].partition(")")[0]
    return [part.strip().strip('"') for part in inside.split(",")]


def _statements(
    dialect: Dialect, tables: Tables, names: dict[tuple[str, tuple[str, ...]], str]
) -> list[str]:
    creates = _sequences(tables)
    indexes: list[str] = []
    foreign: list[str] = []
    for table, shape in tables.items():
        parts = [_column(column) for column in shape["columns"]]
        if dialect == "sqlite":
            parts += _sqlite_keys(table, shape, names)
            parts += [_foreign_key(key) for key in shape["fks"]]
            indexes += shape["index_sql"].values()
        else:
            indexes += _postgresql_indexes(table, shape)
            foreign += [f'ALTER TABLE "{table}" ADD {_foreign_key(k)}' for k in shape["fks"]]
        creates.append(f'CREATE TABLE "{table}" ({", ".join(parts)})')
        creates += _owned_sequences(table, shape)
    return creates + indexes + foreign


def _sequences(tables: Tables) -> list[str]:
    defaults = [c["default"] or "" for t in tables.values() for c in t["columns"]]
    matches = [_SERIAL.match(default) for default in defaults]
    return [f"CREATE SEQUENCE {match['sequence']}" for match in matches if match]


def _owned_sequences(table: str, shape: dict[str, Any]) -> list[str]:
    """As with SERIAL, the sequence goes when its table goes."""
    matches = {c["name"]: _SERIAL.match(c["default"] or "") for c in shape["columns"]}
    return [
        f'ALTER SEQUENCE {match["sequence"]} OWNED BY "{table}"."{name}"'
        for name, match in matches.items()
        if match
    ]


def _column(column: dict[str, Any]) -> str:
    text = f'"{column["name"]}" {column["type"]}'
    default = column["default"]
    if default is not None and _SERIAL.match(default):
        return f'"{column["name"]}" {column["type"]} NOT NULL DEFAULT {default}'
    if default is not None:
        text += f" DEFAULT {default}"
    return text if column["nullable"] else text + " NOT NULL"


def _sqlite_keys(
    table: str, shape: dict[str, Any], names: dict[tuple[str, tuple[str, ...]], str]
) -> list[str]:
    kinds = [("PRIMARY KEY", shape["pk"])] if shape["pk"] else []
    kinds += [("UNIQUE", columns) for columns in shape["unique"]]
    parts = []
    for kind, columns in kinds:
        name = names.get((table, tuple(sorted(columns))))
        named = f"CONSTRAINT {name} " if name else ""
        parts.append(f"{named}{kind} ({_list(columns)})")
    return parts


def _postgresql_indexes(table: str, shape: dict[str, Any]) -> list[str]:
    reflected = {name for name, _, _ in shape["indexes"]}
    unique = [sorted(columns) for columns in shape["unique"]]
    statements = []
    for name, ddl in shape["index_sql"].items():
        statements.append(ddl)
        if not ddl.startswith("CREATE UNIQUE"):
            continue
        kind = "UNIQUE" if sorted(_index_columns(ddl)) in unique else None
        if (
            shape["pk"]
            and name not in reflected
            and sorted(_index_columns(ddl)) == sorted(shape["pk"])
        ):
            kind = "PRIMARY KEY"
        if kind is not None:
            statements.append(
                f'ALTER TABLE "{table}" ADD CONSTRAINT {name} {kind} USING INDEX {name}'
            )
    return statements


def _foreign_key(key: list[Any]) -> str:
    columns, other, other_columns, on_delete = key
    text = f'FOREIGN KEY ({_list(columns)}) REFERENCES "{other}" ({_list(other_columns)})'
    return text + (f" ON DELETE {on_delete}" if on_delete else "")


def _list(columns: list[str]) -> str:
    return ", ".join(f'"{column}"' for column in columns)
