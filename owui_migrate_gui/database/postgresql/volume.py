"""How much a PostgreSQL target holds, and the names of its constraints, from catalogs alone."""

from __future__ import annotations

from typing import Any

import psycopg

from owui_migrate_gui.database.postgresql.catalog import resolve_schema
from owui_migrate_gui.database.postgresql.connect import reading
from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.database.volume import ConstraintName, Volume
from owui_migrate_gui.secret import Secret

# A table that was never analysed has -1 in reltuples; the statistics then know better. One that
# has pages but no figure is said to have a row, so that it isn't taken for empty.
_TABLES = """
SELECT c.relname, greatest(
        coalesce(s.n_live_tup, 0), c.reltuples::bigint,
        CASE WHEN pg_relation_size(c.oid) > 0 AND c.reltuples < 0 THEN 1 ELSE 0 END),
    pg_total_relation_size(c.oid)
FROM pg_class AS c
JOIN pg_namespace AS n ON n.oid = c.relnamespace
LEFT JOIN pg_stat_user_tables AS s ON s.relid = c.oid
WHERE n.nspname = %s AND c.relkind IN ('r', 'p')"""
_CONSTRAINTS = """
SELECT c.relname, k.conname, k.contype::text,
    ARRAY(SELECT a.attname FROM unnest(k.conkey) WITH ORDINALITY AS p(number, place)
        JOIN pg_attribute AS a ON a.attrelid = k.conrelid AND a.attnum = p.number ORDER BY place),
    coalesce(pg_get_expr(k.conbin, k.conrelid), '')
FROM pg_constraint AS k
JOIN pg_class AS c ON c.oid = k.conrelid
JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE n.nspname = %s AND k.contype IN ('p', 'u', 'f', 'c')
ORDER BY c.relname, k.conname"""
_KINDS = {"p": "PRIMARY KEY", "u": "UNIQUE", "f": "FOREIGN KEY", "c": "CHECK"}


def measure_server(target: ServerTarget, secret: Secret | None) -> Volume:
    """Estimates of the server's own statistics, in a read-only transaction; reads no row.

    Raises what ``connect.reading`` raises.
    """
    with reading(target, secret) as connection:
        schema = resolve_schema(connection, target.schema)
        tables = _all(connection, _TABLES, schema)
        return Volume(
            rows={name: int(rows) for name, rows, _ in tables},
            sizes={name: int(size) for name, _, size in tables},
            size=sum(int(size) for _, _, size in tables),
            constraints=tuple(
                ConstraintName(
                    table=table, name=name, kind=_KINDS[kind], columns=tuple(columns), text=text
                )
                for table, name, kind, columns, text in _all(connection, _CONSTRAINTS, schema)
            ),
        )


def _all(connection: psycopg.Connection[Any], query: str, schema: str) -> list[tuple[Any, ...]]:
    return connection.execute(query.encode(), (schema,)).fetchall()


__all__ = ["measure_server"]
