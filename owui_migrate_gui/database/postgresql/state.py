"""One moment of a schema, held for a backup: rows per table, recorded revisions, a snapshot's name.

The snapshot is exported by the transaction that counts, so whoever imports it sees exactly the
rows that were counted (PostgreSQL docs, "Snapshot Synchronization Functions").
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg import sql

from owui_migrate_gui.database.integrity import IsCancelled, never, stop_if
from owui_migrate_gui.database.postgresql.catalog import read_recorded, read_schema
from owui_migrate_gui.database.postgresql.facts import ServerFacts, read_facts
from owui_migrate_gui.revision import Recorded


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldState:
    """What a backup must hold. ``snapshot`` is good as long as the transaction that made it."""

    schema: str
    snapshot: str
    rows: dict[str, int]
    recorded: Recorded
    facts: ServerFacts


def hold_state(
    connection: psycopg.Connection[Any], schema: str, is_cancelled: IsCancelled = never
) -> HeldState:
    """Count all rows and export the snapshot of the open transaction.

    The transaction must see one moment: REPEATABLE READ, or locks that keep writers away.
    """
    known = read_schema(connection, schema)
    facts = read_facts(connection, schema)
    rows = count_rows(connection, schema, is_cancelled)
    exported = connection.execute("SELECT pg_export_snapshot()").fetchone()
    assert exported is not None
    return HeldState(
        schema=schema,
        snapshot=exported[0],
        rows=rows,
        recorded=read_recorded(connection, schema, known),
        facts=facts,
    )


def count_rows(
    connection: psycopg.Connection[Any], schema: str, is_cancelled: IsCancelled = never
) -> dict[str, int]:
    """Rows of every readable table of ``schema``, by name; raises ``Cancelled`` between two."""
    names = connection.execute(
        "SELECT c.relname FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace"
        " WHERE n.nspname = %s AND c.relkind IN ('r', 'p') AND NOT c.relispartition"
        " AND has_table_privilege(c.oid, 'SELECT') ORDER BY c.relname COLLATE \"C\"",
        (schema,),
    ).fetchall()
    counts: dict[str, int] = {}
    for (name,) in names:
        stop_if(is_cancelled)
        query = sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(schema, name))
        row = connection.execute(query).fetchone()
        counts[str(name)] = int(row[0]) if row else 0
    return counts


__all__ = ["HeldState", "count_rows", "hold_state"]
