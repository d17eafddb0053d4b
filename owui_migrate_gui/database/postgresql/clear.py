"""Emptying a schema before a backup is restored into it, inside the restore's transaction.

Everything goes that pg_dump puts into an archive of the schema; what belongs to an extension, and
the schema with its privileges, stays. Nothing outside the schema is dropped with it.
"""

from __future__ import annotations

from typing import Any

import psycopg
from psycopg import errors, sql

from owui_migrate_gui.errors import Refused

_RELATIONS = """
SELECT c.relname, c.relkind FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE n.nspname = %s AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND NOT c.relispartition
    AND NOT EXISTS (SELECT 1 FROM pg_depend AS d WHERE d.classid = 'pg_class'::regclass
        AND d.objid = c.oid AND d.deptype IN ('e', 'a', 'i') AND d.objsubid = 0)
ORDER BY c.relname"""

_ROUTINES = """
SELECT p.oid::regprocedure::text, p.prokind FROM pg_proc AS p
JOIN pg_namespace AS n ON n.oid = p.pronamespace
WHERE n.nspname = %s AND NOT EXISTS (SELECT 1 FROM pg_depend AS d
    WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')"""

_TYPES = """
SELECT t.typname, t.typtype FROM pg_type AS t JOIN pg_namespace AS n ON n.oid = t.typnamespace
LEFT JOIN pg_class AS c ON c.oid = t.typrelid
WHERE n.nspname = %s AND (t.typtype IN ('e', 'd', 'r') OR (t.typtype = 'c' AND c.relkind = 'c'))
    AND NOT EXISTS (SELECT 1 FROM pg_depend AS d
        WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')"""

# Views of tables go before the tables, sequences that no column owns after them.
_ORDER = (
    ("v", "VIEW"),
    ("m", "MATERIALIZED VIEW"),
    ("f", "FOREIGN TABLE"),
    ("rp", "TABLE"),
    ("S", "SEQUENCE"),
)
_ROUTINE_KINDS = {"p": "PROCEDURE", "a": "AGGREGATE"}


def clear_schema(connection: psycopg.Connection[Any], schema: str) -> None:
    """Drop the content of ``schema``. Raises ``Refused`` where something elsewhere hangs on it."""
    try:
        _drop_relations(connection, schema)
        _drop_rest(connection, schema)
    except errors.DependentObjectsStillExist as error:
        detail = " ".join((error.diag.message_detail or str(error)).split())
        raise Refused(
            f"Something outside Open WebUI's schema hangs on its tables: {detail}.",
            remedy="Drop that first, and create it again after the restore.",
        ) from error


def _drop_relations(connection: psycopg.Connection[Any], schema: str) -> None:
    found = connection.execute(_RELATIONS.encode(), (schema,)).fetchall()
    for kinds, word in _ORDER:
        names = [sql.Identifier(schema, str(name)) for name, kind in found if kind in kinds]
        if names:
            statement = sql.SQL("DROP {} {}").format(sql.SQL(word), sql.SQL(", ").join(names))
            connection.execute(statement)


def _drop_rest(connection: psycopg.Connection[Any], schema: str) -> None:
    for signature, kind in connection.execute(_ROUTINES.encode(), (schema,)).fetchall():
        # The server quotes a signature itself.
        word = _ROUTINE_KINDS.get(kind, "FUNCTION")
        connection.execute(f"DROP {word} {signature}".encode())
    for name, kind in connection.execute(_TYPES.encode(), (schema,)).fetchall():
        word = "DOMAIN" if kind == "d" else "TYPE"
        statement = sql.SQL("DROP {} {}").format(sql.SQL(word), sql.Identifier(schema, str(name)))
        connection.execute(statement)


__all__ = ["clear_schema"]
