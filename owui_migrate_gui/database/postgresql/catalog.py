"""The schema of a PostgreSQL target, read from the system catalogs in five questions.

Column types come in the words that SQLAlchemy reflects (``VARCHAR(255)``, ``BIGINT``), so that
they can be compared with the known schemas and with what a script declares. Source of the
catalogs: PostgreSQL docs, "System Catalogs" (pg_attribute, pg_constraint, pg_index).
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any

import psycopg

from owui_migrate_gui.errors import HistoryUnusable, NoSuchDatabase
from owui_migrate_gui.revision import Recorded
from owui_migrate_gui.schema import Attached, Column, ForeignKey, Index, Schema, Table

_TABLE_KINDS = "('r', 'p')"
_WORDS = {
    "character varying": "VARCHAR",
    "timestamp without time zone": "TIMESTAMP",
    "time without time zone": "TIME",
    "character": "CHAR",
}
_TYPE = re.compile(r"(?P<name>[^(\[]+)(?P<rest>.*)")
_ON_DELETE = {
    "a": "NO ACTION",
    "r": "RESTRICT",
    "c": "CASCADE",
    "n": "SET NULL",
    "d": "SET DEFAULT",
}

_COLUMNS = f"""
SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod), NOT a.attnotnull,
    pg_get_expr(d.adbin, d.adrelid)
FROM pg_class AS c
JOIN pg_namespace AS n ON n.oid = c.relnamespace
LEFT JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
LEFT JOIN pg_attrdef AS d ON d.adrelid = c.oid AND d.adnum = a.attnum
WHERE n.nspname = %s AND c.relkind IN {_TABLE_KINDS}
ORDER BY c.relname COLLATE "C", a.attnum"""  # noqa: S608 - a constant

_CONSTRAINTS = """
SELECT c.relname, k.contype, k.conname,
    ARRAY(SELECT a.attname FROM unnest(k.conkey) WITH ORDINALITY AS p(number, place)
        JOIN pg_attribute AS a ON a.attrelid = k.conrelid AND a.attnum = p.number ORDER BY place),
    f.relname,
    ARRAY(SELECT a.attname FROM unnest(k.confkey) WITH ORDINALITY AS p(number, place)
        JOIN pg_attribute AS a ON a.attrelid = k.confrelid AND a.attnum = p.number ORDER BY place),
    k.confdeltype
FROM pg_constraint AS k
JOIN pg_class AS c ON c.oid = k.conrelid
JOIN pg_namespace AS n ON n.oid = c.relnamespace
LEFT JOIN pg_class AS f ON f.oid = k.confrelid
WHERE n.nspname = %s AND k.contype IN ('p', 'u', 'f')
ORDER BY c.relname, k.conname COLLATE "C\""""

_INDEXES = """
SELECT c.relname, i.relname, x.indisunique, pg_get_indexdef(x.indexrelid),
    ARRAY(SELECT a.attname FROM generate_series(0, x.indnkeyatts - 1) AS p(place)
        LEFT JOIN pg_attribute AS a ON a.attrelid = x.indrelid AND a.attnum = x.indkey[place]
            AND a.attnum <> 0
        ORDER BY place)
FROM pg_index AS x
JOIN pg_class AS i ON i.oid = x.indexrelid
JOIN pg_class AS c ON c.oid = x.indrelid
JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE n.nspname = %s
    AND NOT EXISTS (SELECT 1 FROM pg_constraint AS k
        WHERE k.conindid = x.indexrelid AND k.contype IN ('p', 'u', 'x'))
ORDER BY c.relname, i.relname COLLATE "C\""""

_ATTACHED = """
SELECT name, place, ddl FROM (
    SELECT t.oid, t.tgname AS name, c.relname AS place, pg_get_triggerdef(t.oid) AS ddl
    FROM pg_trigger AS t
    JOIN pg_class AS c ON c.oid = t.tgrelid
    JOIN pg_namespace AS n ON n.oid = c.relnamespace
    WHERE n.nspname = %(schema)s AND NOT t.tgisinternal
    UNION ALL
    SELECT c.oid, c.relname, '', format('CREATE %%s %%I AS %%s',
        CASE c.relkind WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'VIEW' END, c.relname,
        pg_get_viewdef(c.oid))
    FROM pg_class AS c
    JOIN pg_namespace AS n ON n.oid = c.relnamespace
    WHERE n.nspname = %(schema)s AND c.relkind IN ('v', 'm') AND NOT EXISTS (
        SELECT 1 FROM pg_depend AS d WHERE d.objid = c.oid AND d.deptype = 'e')
) AS found ORDER BY oid"""
"""Triggers and views but an extension's, the oldest first."""

_Rows = dict[str, list[tuple[Any, ...]]]


def resolve_schema(connection: psycopg.Connection[Any], wanted: str) -> str:
    """The name of an existing schema: ``wanted``, or where it is empty the role's own.

    Raises ``NoSuchDatabase`` where there is none; it names those that the database has.
    """
    query = "SELECT coalesce(nullif(%s, ''), current_schema())"
    (schema,) = connection.execute(query, (wanted,)).fetchone() or (None,)
    found = connection.execute("SELECT 1 FROM pg_namespace WHERE nspname = %s", (schema,))
    if schema is not None and found.fetchone() is not None:
        return str(schema)
    rows = connection.execute(
        "SELECT nspname FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%'"
        " AND nspname <> 'information_schema' ORDER BY 1 LIMIT 12"
    ).fetchall()
    names = ", ".join(str(name) for (name,) in rows)
    missing = f"schema {schema}" if schema else "schema that this role may use"
    raise NoSuchDatabase(
        f"The database {connection.info.dbname} has no {missing}.",
        remedy=f"Name one of these: {names}." if names else "Create it first.",
    )


def read_schema(connection: psycopg.Connection[Any], schema: str) -> Schema:
    """Every table of ``schema``, its views and triggers; reads no row of any of them.

    ``Table.sql`` is empty.
    """
    columns = _by_table(connection, _COLUMNS, schema)
    constraints = _by_table(connection, _CONSTRAINTS, schema)
    indexes = _by_table(connection, _INDEXES, schema)
    return Schema(
        tables=tuple(
            _table(name, rows, constraints[name], indexes[name]) for name, rows in columns.items()
        ),
        attached=tuple(
            Attached(name=name, table=table, sql=ddl)
            for name, table, ddl in connection.execute(_ATTACHED.encode(), {"schema": schema})
        ),
    )


def read_recorded(connection: psycopg.Connection[Any], schema: str, known: Schema) -> Recorded:
    """What the two version tables of ``schema`` record; ``known`` is that schema as read.

    Raises ``HistoryUnusable`` where such a table lacks its column.
    """
    return Recorded(
        peewee=_read_names(connection, (schema, "migratehistory"), ("name", "id"), known),
        alembic=_read_names(
            connection, (schema, "alembic_version"), ("version_num", "version_num"), known
        ),
    )


def _read_names(
    connection: psycopg.Connection[Any],
    place: tuple[str, str],
    columns: tuple[str, str],
    known: Schema,
) -> tuple[str, ...] | None:
    table = known.table(place[1])
    if table is None:
        return None
    missing = set(columns) - table.column_names
    if missing:
        raise HistoryUnusable(
            f"The table {place[1]} has no column {min(missing)!r}, so it records no revision.",
            remedy="Restore a backup, or repair the version table with the doctor.",
        )
    column, order = (psycopg.sql.Identifier(name) for name in columns)
    rows = connection.execute(
        psycopg.sql.SQL("SELECT {}::text FROM {} WHERE {} IS NOT NULL ORDER BY {}").format(
            column, psycopg.sql.Identifier(*place), column, order
        )
    ).fetchall()
    return tuple(str(value) for (value,) in rows)


def _by_table(connection: psycopg.Connection[Any], query: str, schema: str) -> _Rows:
    found: _Rows = defaultdict(list)
    for table, *rest in connection.execute(query.encode(), (schema,)):
        found[table].append(tuple(rest))
    return found


def _table(name: str, columns: list[Any], constraints: list[Any], indexes: list[Any]) -> Table:
    keys = [tuple(names) for kind, _, names, *_ in constraints if kind == "p"]
    unique = [tuple(names) for kind, _, names, *_ in constraints if kind == "u"]
    foreign = [
        ForeignKey(
            columns=tuple(names),
            table=other,
            referred=tuple(referred),
            on_delete=_ON_DELETE[action],
        )
        for kind, _, names, other, referred, action in constraints
        if kind == "f"
    ]
    return Table(
        name=name,
        columns=tuple(
            Column(name=column, type=_word(kind), is_nullable=nullable, default=default)
            for column, kind, nullable, default in columns
            if column is not None
        ),
        primary_key=keys[0] if keys else (),
        unique=tuple(sorted(unique)),
        indexes=tuple(
            Index(name=index, columns=tuple(names), is_unique=is_unique, sql=ddl)
            for index, is_unique, ddl, names in indexes
        ),
        foreign_keys=tuple(foreign),
        sql="",
    )


def _word(kind: str) -> str:
    """``character varying(255)`` as ``VARCHAR(255)``, ``bigint`` as ``BIGINT``."""
    match = _TYPE.fullmatch(kind)
    if match is None:
        return kind.upper()
    return _WORDS.get(match["name"], match["name"].upper()) + match["rest"]


__all__ = ["read_recorded", "read_schema", "resolve_schema"]
