"""Is there a pooler between us and the server, and does it keep a session's connection together?

A pooler answers the start-up itself and makes up the process id that it hands out for cancels,
so it differs from ``pg_backend_pid()``. In transaction mode a second client is given the very
server connection that the first one just used; then session state (locks, SET, pg_dump's empty
``search_path``) would reach other programs.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import psycopg

from owui_migrate_gui.database.postgresql.connect import connect
from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.errors import PoolerInBetween
from owui_migrate_gui.secret import Secret

_TRIES = 3


class Pooling(StrEnum):
    """What lies between a connection and the server."""

    NONE = "none"
    SESSION = "session"
    TRANSACTION = "transaction"


def tell_pooling(
    connection: psycopg.Connection[Any], target: ServerTarget, secret: Secret | None
) -> Pooling:
    """Find out; where there is a pooler, opens further connections for a moment."""
    if _backend(connection) == connection.info.backend_pid:
        return Pooling.NONE
    with connect(target, secret, psycopg.Connection) as first:
        for _ in range(_TRIES):
            mine = _backend(first)
            with connect(target, secret, psycopg.Connection) as second, second.transaction():
                if _backend(second) == mine or _backend(first) != mine:
                    return Pooling.TRANSACTION
    return Pooling.SESSION


def refuse_transaction_pooling(
    connection: psycopg.Connection[Any], target: ServerTarget, secret: Secret | None
) -> Pooling:
    """Raise ``PoolerInBetween`` for a pooler in transaction mode: work needs one session."""
    pooling = tell_pooling(connection, target, secret)
    if pooling is Pooling.TRANSACTION:
        raise PoolerInBetween(
            f"{target.host}, port {target.port}, is a pooler (PgBouncer or the like) that hands"
            " out another connection for every transaction.",
            remedy="Give the URL of the PostgreSQL server itself, often port 5432.",
        )
    return pooling


def _backend(connection: psycopg.Connection[Any]) -> int:
    row = connection.execute("SELECT pg_backend_pid()").fetchone()
    assert row is not None
    return int(row[0])


__all__ = ["Pooling", "refuse_transaction_pooling", "tell_pooling"]
