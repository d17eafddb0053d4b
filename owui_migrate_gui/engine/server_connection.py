"""A run's one connection to a PostgreSQL server, every statement of it seen at the driver.

Both systems' scripts use it, whatever library they reach it with: inside the one transaction that
the run has begun. Their commits and rollbacks do nothing; statements that would end the
transaction are refused by name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Self

import psycopg
from psycopg import sql

from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.statements import StatementWatch

CANCEL_SECONDS = 3.0
"""How long a server may take to accept a cancel before the connection is cut instead."""


class WatchedServerConnection(psycopg.Connection[Any]):
    """A connection whose transaction only the run itself can end.

    ``watch`` is set right after connecting. Before that, and with ``send``, nothing is watched.
    """

    watch: StatementWatch | None = None

    def __init__(self, *arguments: Any, **keywords: Any) -> None:
        super().__init__(*arguments, **keywords)
        self.cursor_factory = WatchedServerCursor
        self.server_cursor_factory = WatchedNamedCursor

    def commit(self) -> None:
        """Nothing: the run commits at its end."""

    def rollback(self) -> None:
        """Nothing: a failing script raises, and the run rolls back as a whole."""

    def close(self) -> None:
        """Nothing: pools close what they think is theirs; the run closes with ``close_run``."""

    def send(self, statement: str, parameters: tuple[object, ...] = ()) -> psycopg.Cursor[Any]:
        """Run one of the engine's own statements, unwatched."""
        return psycopg.Cursor(self).execute(statement.encode(), parameters or None)

    def close_run(self) -> None:
        """Close for good; an open transaction is undone by the server."""
        super().close()

    @contextmanager
    def unwatched(self) -> Iterator[Self]:
        """The engine's own questions through functions that take any connection."""
        watch, self.watch = self.watch, None
        try:
            yield self
        finally:
            self.watch = watch

    def stop_statement(self) -> None:
        """Ask the server, over a connection of its own, to give up the current statement."""
        try:
            self.cancel_safe(timeout=CANCEL_SECONDS)
        except psycopg.Error:  # no answer: the server or the way to it is gone
            self.close_run()

    def see(self, query: Any, times: int = 1) -> None:
        """Show a statement to the watch before it runs."""
        if self.watch is not None:
            self.watch.see(_text_of(query, self), times)


class _Watched:
    """What both kinds of cursors do before a statement."""

    connection: Any

    def execute(self, query: Any, params: Any = None, **keywords: Any) -> Any:
        """As psycopg's cursors do."""
        self.connection.see(query)
        return super().execute(query, params, **keywords)  # type: ignore[misc] # a mix-in

    def executemany(self, query: Any, params_seq: Iterable[Any], **keywords: Any) -> Any:
        """As psycopg's cursors do; counts as one statement a row."""
        rows = params_seq if isinstance(params_seq, list | tuple) else list(params_seq)
        self.connection.see(query, max(len(rows), 1))
        return super().executemany(query, rows, **keywords)  # type: ignore[misc] # a mix-in

    def copy(self, statement: Any, *arguments: Any, **keywords: Any) -> Any:
        """As psycopg's cursors do."""
        self.connection.see(statement)
        return super().copy(statement, *arguments, **keywords)  # type: ignore[misc] # a mix-in


class WatchedServerCursor(_Watched, psycopg.Cursor[Any]):
    """A cursor that shows each statement to the connection's watch first."""


class WatchedNamedCursor(_Watched, psycopg.ServerCursor[Any]):
    """The same for results that are streamed from the server."""


def watch_from_here(
    connection: WatchedServerConnection, watch: StatementWatch, cancellation: Cancellation
) -> None:
    """Watch what scripts send from now on, and let Cancel reach into a long statement."""
    connection.watch = watch
    cancellation.on_request(connection.stop_statement)


def _text_of(query: Any, connection: WatchedServerConnection) -> str:
    if isinstance(query, bytes):
        return query.decode("utf-8", "replace")
    if isinstance(query, sql.Composable):
        return query.as_string(connection)
    return str(query)


__all__ = [
    "WatchedNamedCursor",
    "WatchedServerConnection",
    "WatchedServerCursor",
    "watch_from_here",
]
