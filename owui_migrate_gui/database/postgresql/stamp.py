"""A value that changes whenever a row of a schema does: to tell whether somebody wrote meanwhile.

Each version of a row has a place and the number of the transaction that wrote it (PostgreSQL
docs, "System Columns"), so a sum over both sees every insert, update and delete. Long values lie
elsewhere and are not read.
"""

from __future__ import annotations

import hashlib
from typing import Any

import psycopg
from psycopg import sql

from owui_migrate_gui.database.integrity import IsCancelled, never, stop_if

_TABLES = """
SELECT c.relname FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE n.nspname = %s AND c.relkind = 'r' AND has_table_privilege(c.oid, 'SELECT')
ORDER BY c.relname COLLATE "C\""""
_SUM = """
SELECT count(*), coalesce(sum(hashtextextended(ctid::text || ' ' || xmin::text, 0)), 0)::text
FROM {}"""


def schema_stamp(
    connection: psycopg.Connection[Any], schema: str, is_cancelled: IsCancelled = never
) -> str:
    """The stamp of every readable table as the open transaction sees it, in hex.

    Raises ``Cancelled`` between two tables.
    """
    digest = hashlib.sha256()
    for (name,) in connection.execute(_TABLES, (schema,)).fetchall():
        stop_if(is_cancelled)
        query = sql.SQL(_SUM).format(sql.Identifier(schema, str(name)))
        digest.update(f"{name} {connection.execute(query).fetchone()}\n".encode())
    return digest.hexdigest()


__all__ = ["schema_stamp"]
