"""What a server and a role's place on it are like, read before anything is done there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg import sql

from owui_migrate_gui.schema import Schema

_EXACT_UP_TO = 200_000
"""Rows that are counted one by one; beyond, the planner's estimate has to do."""

_FACTS = """
SELECT current_setting('server_version'), current_setting('server_version_num')::int,
    current_setting('server_encoding'), pg_is_in_recovery(),
    current_setting('default_transaction_read_only') = 'on',
    current_user, has_schema_privilege(n.oid, 'USAGE'), has_schema_privilege(n.oid, 'CREATE'),
    has_database_privilege(current_database(), 'CREATE'),
    current_setting('max_connections')::int
        - current_setting('superuser_reserved_connections')::int
        - (SELECT count(*) FROM pg_stat_activity WHERE usename IS NOT NULL)::int,
    (SELECT rolconnlimit FROM pg_roles WHERE rolname = current_user),
    (SELECT count(*) FROM pg_stat_activity WHERE usename = current_user)::int
FROM pg_namespace AS n WHERE n.nspname = %s"""

_TABLES = """
SELECT c.relname, pg_total_relation_size(c.oid), pg_table_size(c.oid),
    pg_has_role(c.relowner, 'USAGE'), pg_get_userbyid(c.relowner),
    has_table_privilege(c.oid, 'SELECT'), c.relkind = 'p', c.reltuples
FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE n.nspname = %s AND c.relkind IN ('r', 'p') ORDER BY c.relname COLLATE "C\""""

_TIMEOUTS = (
    "statement_timeout",
    "lock_timeout",
    "idle_in_transaction_session_timeout",
    "transaction_timeout",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TableFacts:
    """One table: sizes in bytes, with and without its indexes, and what the role may do with it."""

    name: str
    total_size: int
    size: int
    is_owned: bool
    owner: str
    is_readable: bool
    is_partitioned: bool
    estimated_rows: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerFacts:
    """The server as the role sees it.

    ``free_connections`` counts those that this role can still open; ``timeouts`` are the time
    limits that are set for the role, by name, in PostgreSQL's words.
    """

    version: str
    version_number: int
    encoding: str
    is_standby: bool
    is_read_only: bool
    role: str
    may_use_schema: bool
    may_create: bool
    may_create_schema: bool
    free_connections: int
    timeouts: dict[str, str]
    tables: tuple[TableFacts, ...]

    @property
    def major(self) -> int:
        """The major version: 16 of 16.4."""
        return self.version_number // 10_000

    @property
    def size(self) -> int:
        """Bytes of all tables of the schema with their indexes."""
        return sum(table.total_size for table in self.tables)

    @property
    def readable(self) -> tuple[str, ...]:
        """Names of the tables that the role may read."""
        return tuple(table.name for table in self.tables if table.is_readable)


def read_facts(connection: psycopg.Connection[Any], schema: str) -> ServerFacts:
    """Ask the server about itself, the role and the tables of an existing ``schema``."""
    row = connection.execute(_FACTS, (schema,)).fetchone()
    assert row is not None
    *facts, free, limit, used = row
    names = ("version", "version_number", "encoding", "is_standby", "is_read_only", "role")
    rights = ("may_use_schema", "may_create", "may_create_schema")
    tables = connection.execute(_TABLES, (schema,)).fetchall()
    return ServerFacts(
        **dict(zip((*names, *rights), facts, strict=True)),
        free_connections=free if limit < 0 else min(free, limit - used),
        timeouts=_timeouts(connection),
        tables=tuple(
            TableFacts(
                name=name,
                total_size=total,
                size=size,
                is_owned=owned,
                owner=owner,
                is_readable=readable,
                is_partitioned=partitioned,
                estimated_rows=max(int(estimate), 0),
            )
            for name, total, size, owned, owner, readable, partitioned, estimate in tables
        ),
    )


def count_cheaply(
    connection: psycopg.Connection[Any], place: tuple[str, str], known: Schema, facts: ServerFacts
) -> int | None:
    """Rows of a table: exact for small ones, the planner's estimate for large; None without it."""
    schema, table = place
    if known.table(table) is None or table not in facts.readable:
        return None
    query = sql.SQL("SELECT count(*) FROM (SELECT 1 FROM {} LIMIT %s) AS first_ones")
    row = connection.execute(
        query.format(sql.Identifier(schema, table)), (_EXACT_UP_TO + 1,)
    ).fetchone()
    counted = int(row[0]) if row else 0
    if counted <= _EXACT_UP_TO:
        return counted
    estimate = next(item.estimated_rows for item in facts.tables if item.name == table)
    return max(estimate, counted)


def _timeouts(connection: psycopg.Connection[Any]) -> dict[str, str]:
    """Limits that the role or database brings along; the session's own SETs don't count."""
    rows = connection.execute(
        "SELECT name, reset_val || coalesce(unit, '') FROM pg_settings"
        " WHERE name = ANY(%s) AND reset_val <> '0'",
        (list(_TIMEOUTS),),
    ).fetchall()
    return {str(name): str(value) for name, value in rows}


__all__ = ["ServerFacts", "TableFacts", "count_cheaply", "read_facts"]
