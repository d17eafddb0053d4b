"""What lies around a target's tables: rights, time limits, the same tables in other schemas."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import psycopg
from psycopg import sql

from owui_migrate_gui.database.known_tables import known_tables
from owui_migrate_gui.database.postgresql.facts import ServerFacts
from owui_migrate_gui.database.server_place import COPY_RECORD, Neighbour, ServerPlace

_ELSEWHERE = """
SELECT n.nspname, c.relname, has_table_privilege(c.oid, 'SELECT')
    AND has_schema_privilege(n.oid, 'USAGE')
FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p') AND c.relname = ANY(%s) AND n.nspname <> %s
    AND n.nspname NOT LIKE 'pg\\_%%' AND n.nspname <> 'information_schema'
    AND NOT EXISTS (SELECT 1 FROM pg_class AS r WHERE r.relnamespace = n.oid AND r.relname = %s)
ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C\""""

_LIMITS = """
SELECT name,
    CASE unit WHEN 'ms' THEN 1 WHEN 's' THEN 1000 ELSE 60000 END * CAST(reset_val AS bigint)
FROM pg_settings WHERE vartype = 'integer' AND reset_val <> '0'
    AND name IN ('statement_timeout', 'idle_in_transaction_session_timeout', 'transaction_timeout')
ORDER BY name"""

_MOST_ROWS = 3
_VERSIONS = "alembic_version"


def read_place(connection: psycopg.Connection[Any], schema: str, facts: ServerFacts) -> ServerPlace:
    """Ask once per subject; reads no row of a table but those of other ``alembic_version``."""
    known = known_tables()
    return ServerPlace(
        schema=schema,
        role=facts.role,
        may_create=facts.may_create,
        is_read_only=facts.is_read_only,
        is_standby=facts.is_standby,
        strangers=tuple(
            (table.name, table.owner)
            for table in facts.tables
            if table.name in known and not table.is_owned
        ),
        limits=tuple((str(name), int(ms)) for name, ms in connection.execute(_LIMITS)),
        neighbours=_neighbours(connection, schema, known),
    )


def _neighbours(
    connection: psycopg.Connection[Any], schema: str, known: frozenset[str]
) -> tuple[Neighbour, ...]:
    found: defaultdict[str, dict[str, bool]] = defaultdict(dict)
    for name, table, is_readable in connection.execute(
        _ELSEWHERE, (sorted(known), schema, COPY_RECORD)
    ):
        found[str(name)][str(table)] = bool(is_readable)
    return tuple(
        Neighbour(
            schema=name,
            tables=frozenset(tables),
            recorded=_recorded(connection, name) if tables.get(_VERSIONS) else (),
        )
        for name, tables in found.items()
    )


def _recorded(connection: psycopg.Connection[Any], schema: str) -> tuple[str, ...]:
    """What another schema's table records; nothing where it is some other program's."""
    query = sql.SQL("SELECT CAST(version_num AS text) FROM {} LIMIT {}").format(
        sql.Identifier(schema, _VERSIONS), _MOST_ROWS
    )
    try:
        with connection.transaction():
            rows = connection.execute(query).fetchall()
    except psycopg.Error:
        return ()
    return tuple(str(value) for (value,) in rows if value)


__all__ = ["read_place"]
