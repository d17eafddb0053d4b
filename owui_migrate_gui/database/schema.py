"""Reading the schema of a SQLite database."""

from __future__ import annotations

import sqlite3

from owui_migrate_gui.database.ddl import unique_constraints
from owui_migrate_gui.schema import Attached, Column, ForeignKey, Index, Schema, Table


def read_schema(connection: sqlite3.Connection) -> Schema:
    """Every table as SQLite's pragmas describe it; reads no row of any table.

    Table and index names only ever travel as bound parameters. Sources:
    https://sqlite.org/pragma.html (table_xinfo, index_list, index_xinfo, foreign_key_list), and
    the DDL for unique constraints that repeat the primary key.
    """
    rows = connection.execute(
        "SELECT name, coalesce(sql, '') FROM sqlite_master"
        " WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
    ).fetchall()
    tables = (read_table(connection, name, sql) for name, sql in rows)
    attached = connection.execute(
        "SELECT name, CASE type WHEN 'trigger' THEN tbl_name ELSE '' END, sql FROM sqlite_master"
        " WHERE type IN ('trigger', 'view') ORDER BY rowid"
    )
    return Schema(
        tables=tuple(sorted(tables, key=lambda table: table.name)),
        attached=tuple(
            Attached(name=name, table=table, sql=sql or "") for name, table, sql in attached
        ),
    )


def read_table(connection: sqlite3.Connection, name: str, sql: str) -> Table:
    """One table; ``sql`` is its CREATE TABLE as ``sqlite_master`` has it."""
    columns, primary_key = _read_columns(connection, name)
    indexes, unique = _read_indexes(connection, name)
    declared = {columns for columns in unique_constraints(sql) if columns == primary_key}
    return Table(
        name=name,
        columns=columns,
        primary_key=primary_key,
        unique=tuple(sorted({*unique, *declared})),
        indexes=indexes,
        foreign_keys=_read_foreign_keys(connection, name),
        sql=sql,
    )


def _read_columns(
    connection: sqlite3.Connection, table: str
) -> tuple[tuple[Column, ...], tuple[str, ...]]:
    rows = connection.execute(
        'SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_xinfo(?)'
        " WHERE hidden <> 1 ORDER BY cid",  # 1: hidden column of a virtual table
        (table,),
    ).fetchall()
    columns = tuple(
        Column(name=name, type=kind, is_nullable=not is_not_null, default=default)
        for name, kind, is_not_null, default, _ in rows
    )
    key = sorted((position, name) for name, _, _, _, position in rows if position)
    return columns, tuple(name for _, name in key)


def _read_indexes(
    connection: sqlite3.Connection, table: str
) -> tuple[tuple[Index, ...], tuple[tuple[str, ...], ...]]:
    """Indexes made by CREATE INDEX, and the column tuples of unique constraints with an index."""
    rows = connection.execute(
        'SELECT list.name, list."unique", list.origin, master.sql'
        " FROM pragma_index_list(?) AS list"
        " LEFT JOIN sqlite_master AS master ON master.type = 'index' AND master.name = list.name"
        " ORDER BY list.name",
        (table,),
    ).fetchall()
    indexes: list[Index] = []
    unique: list[tuple[str, ...]] = []
    for name, is_unique, origin, sql in rows:
        columns = _index_columns(connection, name)
        if origin == "c":
            indexes.append(Index(name=name, columns=columns, is_unique=bool(is_unique), sql=sql))
        elif origin == "u":
            unique.append(tuple(column for column in columns if column is not None))
    return tuple(indexes), tuple(unique)


def _index_columns(connection: sqlite3.Connection, index: str) -> tuple[str | None, ...]:
    rows = connection.execute(
        "SELECT name FROM pragma_index_xinfo(?) WHERE key = 1 ORDER BY seqno", (index,)
    )
    return tuple(name for (name,) in rows)


def _read_foreign_keys(connection: sqlite3.Connection, table: str) -> tuple[ForeignKey, ...]:
    rows = connection.execute(
        'SELECT id, "table", "from", "to", on_delete FROM pragma_foreign_key_list(?)'
        " ORDER BY id, seq",
        (table,),
    ).fetchall()
    found: list[ForeignKey] = []
    for key in sorted({row[0] for row in rows}):
        parts = [row for row in rows if row[0] == key]
        referred = tuple(row[3] for row in parts if row[3] is not None)
        if not referred:  # REFERENCES without columns means the primary key
            referred = _read_columns(connection, parts[0][1])[1]
        found.append(
            ForeignKey(
                columns=tuple(row[2] for row in parts),
                table=parts[0][1],
                referred=referred,
                on_delete=parts[0][4].upper(),
            )
        )
    return tuple(sorted(found, key=lambda item: (item.columns, item.table, item.referred)))


__all__ = ["Column", "ForeignKey", "Index", "Schema", "Table", "read_schema", "read_table"]
