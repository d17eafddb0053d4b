"""Connections to a PostgreSQL target.

Everything that a session is told (``search_path``, time limits) is told with ``SET LOCAL`` inside
one transaction, so that nothing of it is left behind in a connection that a pooler hands on
(PgBouncer docs, "Features", pooling modes).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import psycopg
from psycopg import sql

from owui_migrate_gui.database.postgresql.problems import explain_connecting, explained
from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.errors import ServerTooOld
from owui_migrate_gui.secret import Secret

APPLICATION_NAME = "owui-migrate"
CONNECT_SECONDS = 10
OLDEST_VERSION = 130000
"""PostgreSQL 13, the oldest with ``gen_random_uuid()``, which the bundled scripts call."""

_LOOK_MILLISECONDS = 15_000

_Connection = TypeVar("_Connection", bound="psycopg.Connection[Any]")


def connection_parameters(target: ServerTarget, secret: Secret | None) -> dict[str, str]:
    """What libpq needs for ``target``; what its URL says of SSL and the like goes before ours."""
    parameters: dict[str, str] = {
        "connect_timeout": str(CONNECT_SECONDS),
        "application_name": APPLICATION_NAME,
        "keepalives_idle": "30",
        "client_encoding": "UTF8",
        **dict(target.options),
        "dbname": target.database,
    }
    port = str(target.port) if target.port else ""
    where = {"host": target.host, "port": port, "user": target.user}
    parameters |= {name: value for name, value in where.items() if value}
    if secret is not None:
        parameters["password"] = secret.reveal()
    return parameters


def connect(
    target: ServerTarget, secret: Secret | None, kind: type[_Connection] | None = None
) -> _Connection:
    """A connection in autocommit mode that never prepares statements on the server.

    Raises ``ServerUnreachable``, ``WrongPassword``, ``NoSuchDatabase``, ``NoAccess``,
    ``ServerTooOld`` and, where the URL's own parts make no sense, ``BadTarget``.
    """
    chosen: Any = kind or psycopg.Connection
    try:
        connection: _Connection = chosen.connect(
            **connection_parameters(target, secret), autocommit=True, prepare_threshold=None
        )
    except psycopg.Error as error:
        # Not "from error": psycopg's message may repeat a malformed part of the password.
        raise explain_connecting(error, target) from None
    version = connection.info.server_version
    if version < OLDEST_VERSION:
        connection.close()
        raise ServerTooOld(
            f"{target.name} is on PostgreSQL {version // 10000}, which is too old.",
            remedy="Move it to PostgreSQL 13 or newer first.",
        )
    return connection


@contextmanager
def reading(
    target: ServerTarget, secret: Secret | None, *, snapshot: str = ""
) -> Iterator[psycopg.Connection]:
    """A connection inside one read-only transaction that sees one moment; changes nothing.

    ``snapshot`` is the moment of another such transaction (``pg_export_snapshot``). Statements
    that take longer than 15 s are given up. Raises as :func:`connect` does, and what
    :mod:`problems` makes of the driver's errors inside the block.
    """
    with connect(target, secret, psycopg.Connection) as connection, explained(target):
        connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        try:
            if snapshot:  # before anything is asked, and it takes no parameter
                named = sql.Literal(snapshot)
                connection.execute(sql.SQL("SET TRANSACTION SNAPSHOT {}").format(named))
            set_local(connection, "statement_timeout", _LOOK_MILLISECONDS)
            set_local(connection, "lock_timeout", _LOOK_MILLISECONDS // 5)
            yield connection
        finally:
            if not connection.closed:
                connection.execute("ROLLBACK")


def set_local(connection: psycopg.Connection[Any], name: str, value: str | int) -> None:
    """Set a parameter for the current transaction only."""
    connection.execute("SELECT set_config(%s, %s, true)", (name, str(value)))


def use_schema(connection: psycopg.Connection[Any], schema: str) -> None:
    """Make ``schema`` the only one that unqualified names mean, for the current transaction."""
    connection.execute(sql.SQL("SET LOCAL search_path TO {}").format(sql.Identifier(schema)))


__all__ = [
    "APPLICATION_NAME",
    "OLDEST_VERSION",
    "connect",
    "connection_parameters",
    "reading",
    "set_local",
    "use_schema",
]
