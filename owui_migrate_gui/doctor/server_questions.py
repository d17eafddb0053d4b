"""Questions to the rows of a PostgreSQL target: read-only, one moment, each with a time limit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any

import psycopg
from psycopg import errors

from owui_migrate_gui.database.integrity import IsCancelled, never, stop_if
from owui_migrate_gui.database.postgresql.catalog import resolve_schema
from owui_migrate_gui.database.postgresql.connect import reading, set_local, use_schema
from owui_migrate_gui.database.postgresql.stopping import stopping
from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.doctor.checks.inquiry import GaveUpError, UnfitError
from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.secret import Secret

SECONDS = 60
"""How long a server may take over one question."""

_PARAMETER = re.compile(r"(?<![:\w]):(\w+)")
_ROWS_AT_ONCE = 200
_UNFIT = (
    errors.UndefinedColumn,
    errors.UndefinedTable,
    errors.UndefinedFunction,
    errors.DatatypeMismatch,
    errors.DataError,  # a value that the server itself can't take apart
    errors.StatementTooComplex,  # or one that goes too deep
)


class ServerQuestions:
    """Asks over one connection; a question that fails does no harm to the next."""

    def __init__(self, connection: psycopg.Connection[Any], is_cancelled: IsCancelled) -> None:
        self._connection = connection
        self._is_cancelled = is_cancelled

    def ask(self, query: str, parameters: dict[str, Any]) -> Sequence[tuple[Any, ...]]:
        """All rows; raises ``UnfitError``, ``GaveUpError`` and ``Cancelled``."""
        with self._told():
            return self._connection.execute(for_driver(query), parameters).fetchall()

    def each(self, query: str) -> Iterator[tuple[Any, ...]]:
        """Row by row, a few hundred at once in memory; raises as ``ask`` does."""
        with self._told(), self._connection.cursor(name="owui_doctor") as cursor:
            cursor.itersize = _ROWS_AT_ONCE
            for row in cursor.execute(query.encode()):
                stop_if(self._is_cancelled)
                yield row

    @contextmanager
    def _told(self) -> Iterator[None]:
        stop_if(self._is_cancelled)
        try:
            with self._connection.transaction():
                yield
        except errors.QueryCanceled as error:
            stop_if(self._is_cancelled)
            raise GaveUpError(f"the server took longer than {SECONDS} s") from error
        except errors.InsufficientPrivilege as error:
            raise GaveUpError(" ".join(str(error.diag.message_primary).split())) from error
        except _UNFIT as error:
            raise UnfitError(str(error)) from error


@contextmanager
def asking_server(
    target: ServerTarget, secret: Secret | None, is_cancelled: IsCancelled = never, count: int = 1
) -> Iterator[tuple[ServerQuestions, ...]]:
    """Read-only transactions of one moment on the target's schema to ask in, up to ``count``.

    There are fewer where the server lets nobody share a moment, or has no connection left. Raises
    what ``reading`` does.
    """
    with ExitStack() as stack:
        first, moment = _first_reading(target, secret, stack, count)
        connections = [first]
        while moment and len(connections) < count:
            try:
                another = stack.enter_context(reading(target, secret, snapshot=moment))
            except (MigrationError, psycopg.Error):
                break
            connections.append(another)
        schema = resolve_schema(first, target.schema)
        for connection in connections:
            set_local(connection, "statement_timeout", SECONDS * 1000)
            use_schema(connection, schema)
            stack.enter_context(stopping(is_cancelled, connection.cancel_safe))
        yield tuple(ServerQuestions(connection, is_cancelled) for connection in connections)


def _first_reading(
    target: ServerTarget, secret: Secret | None, stack: ExitStack, count: int
) -> tuple[psycopg.Connection[Any], str]:
    """A transaction, and what others name to see the same; empty where that isn't to be had.

    A moment can't be shared from within a savepoint (PostgreSQL docs, "Snapshot Synchronization
    Functions"), so where the server refuses, the whole transaction is over, and begun anew.
    """
    if count > 1:
        with ExitStack() as trial:
            connection = trial.enter_context(reading(target, secret))
            try:
                row = connection.execute("SELECT pg_export_snapshot()").fetchone()
            except psycopg.Error:
                row = None
            if row is not None:
                stack.enter_context(trial.pop_all())
                return connection, str(row[0])
    return stack.enter_context(reading(target, secret)), ""


def for_driver(query: str) -> bytes:
    """``:name`` as psycopg has it, and a percent sign as itself."""
    return _PARAMETER.sub(r"%(\1)s", query.replace("%", "%%")).encode()


__all__ = ["SECONDS", "ServerQuestions", "asking_server", "for_driver"]
