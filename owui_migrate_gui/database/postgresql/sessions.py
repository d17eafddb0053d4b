"""Other sessions on the tables of a target, and who stands in whose way.

Everybody may see which sessions there are and which locks they hold; what they run only their own
role may see, or a member of pg_read_all_stats (PostgreSQL docs, "The Cumulative Statistics
System").
"""

from __future__ import annotations

from typing import Any

import psycopg

from owui_migrate_gui.database.postgresql.connect import APPLICATION_NAME
from owui_migrate_gui.database.snapshot import Holder

_COMMAND_LENGTH = 200

# A session counts that holds a lock on a table of the schema, or belongs to the role: Open WebUI
# keeps idle connections, which hold no lock. Our own sessions don't count.
_OTHERS = """
SELECT a.pid, coalesce(nullif(a.application_name, ''), a.usename), a.usename,
    host(a.client_addr), a.state, a.query, coalesce(l.is_writing, false)
FROM pg_stat_activity AS a
LEFT JOIN LATERAL (
    SELECT bool_or(k.mode NOT IN ('AccessShareLock', 'RowShareLock')) AS is_writing
    FROM pg_locks AS k
    JOIN pg_class AS c ON c.oid = k.relation
    JOIN pg_namespace AS n ON n.oid = c.relnamespace
    WHERE k.pid = a.pid AND k.granted AND k.database = a.datid AND n.nspname = %(schema)s
) AS l ON true
WHERE a.datname = current_database() AND a.pid <> pg_backend_pid() AND a.usename IS NOT NULL
    AND coalesce(a.backend_type, 'client backend') = 'client backend'
    AND a.application_name <> %(own)s
    AND (l.is_writing IS NOT NULL
        OR (a.usename = current_user AND (%(idle)s OR a.state <> 'idle')))
ORDER BY a.pid"""

_BLOCKERS = """
SELECT a.pid, coalesce(nullif(a.application_name, ''), a.usename), a.usename,
    host(a.client_addr), a.state, a.query, true
FROM pg_stat_activity AS a WHERE a.pid = ANY(pg_blocking_pids(%(pid)s)) ORDER BY a.pid"""


_CONSOLE = """
SELECT a.pid, a.usename, host(a.client_addr), a.xact_start
FROM pg_locks AS k JOIN pg_stat_activity AS a ON a.pid = k.pid
WHERE k.locktype = 'advisory' AND k.granted AND k.classid = %(class)s AND k.objid = %(key)s
    AND k.database = (SELECT oid FROM pg_database WHERE datname = current_database())"""


def other_sessions(
    connection: psycopg.Connection[Any], schema: str, *, with_idle: bool = True
) -> tuple[Holder, ...]:
    """The sessions of others on this database that use the schema or come from the same role.

    ``with_idle=False`` leaves out those of the role that hold nothing and do nothing: the spare
    connections of a pooler look like that.
    """
    asked = {"schema": schema, "own": APPLICATION_NAME, "idle": with_idle}
    rows = connection.execute(_OTHERS.encode(), asked).fetchall()
    return tuple(_holder(*row) for row in rows)


def blockers_of(connection: psycopg.Connection[Any], pid: int) -> tuple[Holder, ...]:
    """The sessions whose locks the session ``pid`` waits for, asked over another connection."""
    rows = connection.execute(_BLOCKERS.encode(), {"pid": pid}).fetchall()
    return tuple(_holder(*row) for row in rows)


def console_at_work(connection: psycopg.Connection[Any], class_: int, key: int) -> str:
    """Who holds an advisory lock, from where and since when, for a sentence; may be empty."""
    asked = {"class": class_ % 2**32, "key": key % 2**32}
    row = connection.execute(_CONSOLE.encode(), asked).fetchone()
    if row is None:
        return ""
    pid, role, address, since = row
    place = f"from {address}" if address else "on the server"
    facts = [f"role {role} {place}", f"session {pid}"]
    facts += [f"since {since.astimezone():%Y-%m-%d %H:%M:%S}"] if since else []
    return f"Another console ({', '.join(facts)})"


def name_sessions(holders: tuple[Holder, ...]) -> str:
    """Those sessions in words, for a sentence."""
    return ", ".join(
        f"{holder.name} (session {holder.pid}, {holder.command})" for holder in holders
    )


def _holder(  # noqa: PLR0913, PLR0917 - one argument per column
    pid: int,
    name: str,
    role: str,
    address: str | None,
    state: str | None,
    query: str | None,
    is_writing: bool,  # noqa: FBT001 - a column
) -> Holder:
    place = f"from {address}" if address else "on the server"
    doing = state or "busy"
    if state == "active" and query and query != "<insufficient privilege>":
        doing = "running " + " ".join(query.split())
    command = f"role {role} {place}, {doing}"
    return Holder(pid=pid, name=name, command=command[:_COMMAND_LENGTH], is_writing=is_writing)


__all__ = ["blockers_of", "console_at_work", "name_sessions", "other_sessions"]
