"""What became of a transaction whose connection was lost.

Before COMMIT was sent there is one answer: undone. After it, the server itself knows, by the
transaction's number (PostgreSQL docs, "Transaction ID and Snapshot Information Functions").
"""

from __future__ import annotations

from time import monotonic, sleep
from typing import Any

import psycopg

from owui_migrate_gui.database.postgresql.connect import connect
from owui_migrate_gui.database.postgresql.problems import is_connection_lost, one_line
from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.errors import MigrationError, NeedsAttention, RunFailed
from owui_migrate_gui.secret import Secret

WAIT_SECONDS = 12.0
"""How long a server may take to come back before it is left at what is known without it."""

_PAUSE = 0.5


def commit_surely(
    connection: psycopg.Connection[Any], target: ServerTarget, secret: Secret | None
) -> None:
    """Send COMMIT; where the answer is lost, ask the server for the transaction's fate.

    Raises ``RunFailed`` where it was undone, ``NeedsAttention`` where nobody can tell.
    """
    row = connection.execute("SELECT pg_current_xact_id_if_assigned()::text").fetchone()
    number = row[0] if row else None
    try:
        connection.execute("COMMIT")
    except psycopg.Error as error:
        if not is_connection_lost(error):
            raise
        fate = _ask_fate(number, target, secret)
        if fate == "committed":
            return
        if fate == "aborted":
            raise RunFailed(
                f"The connection was lost while everything was written: {one_line(error)}.",
                unchanged="PostgreSQL undid it: the database is as it was before.",
                remedy="See that the server runs, then start again.",
            ) from error
        raise NeedsAttention(
            f"The connection was lost while everything was written: {one_line(error)}.",
            unchanged="It is either there as a whole or not at all; the backup is untouched.",
            remedy="When the server runs again, open the database to see which.",
        ) from error


def tell_loss(error: BaseException, target: ServerTarget, secret: Secret | None) -> MigrationError:
    """The connection was lost before COMMIT: say so, having looked where that is possible."""
    what = f"The connection to the server was lost: {one_line(error)}."
    if _wait_for_server(target, secret):
        return RunFailed(
            what,
            unchanged="PostgreSQL undid what had begun: the database is as it was before.",
            remedy="Find out why in the server's log, then start again.",
        )
    return RunFailed(
        what,
        unchanged="PostgreSQL undoes what had begun: nothing was committed.",
        remedy="The server does not answer yet; start it, then start again.",
    )


def _wait_for_server(target: ServerTarget, secret: Secret | None) -> bool:
    end = monotonic() + WAIT_SECONDS
    while True:
        try:
            connect(target, secret, psycopg.Connection).close()
        except (MigrationError, psycopg.Error):
            if monotonic() >= end:
                return False
            sleep(_PAUSE)
            continue
        return True


def _ask_fate(number: str | None, target: ServerTarget, secret: Secret | None) -> str:
    """``committed`` or ``aborted``; empty where nobody can tell."""
    if number is None:
        return "committed"  # nothing was written, so nothing can be missing
    if not _wait_for_server(target, secret):
        return ""
    end = monotonic() + WAIT_SECONDS
    try:
        with connect(target, secret, psycopg.Connection) as connection:
            while monotonic() < end:
                row = connection.execute("SELECT pg_xact_status(%s::xid8)", (number,)).fetchone()
                fate = str(row[0]) if row and row[0] else ""
                if fate != "in progress":
                    return fate
                sleep(_PAUSE)
    except (MigrationError, psycopg.Error):
        return ""
    return ""


__all__ = ["commit_surely", "tell_loss"]
