"""What is true of the target after the child died without its last word."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from owui_migrate_gui.database.history import read_recorded
from owui_migrate_gui.engine.requests import Request, RunRequest
from owui_migrate_gui.errors import Cancelled, MigrationError, NeedsAttention, RunFailed
from owui_migrate_gui.events import Failed

_WAIT_SECONDS = 10.0


def tell_after_death(request: Request, *, manner: str, is_cancelled: bool, detail: str) -> Failed:
    """Look at the target and say what became of it; lets SQLite undo an unfinished transaction.

    Opening for writing is what makes SQLite roll back a hot journal (SQLite docs, "Atomic
    Commit In SQLite", section 4).
    """
    error: MigrationError
    if not isinstance(request, RunRequest):
        error = NeedsAttention(
            f"The engine {manner} before it had finished.",
            unchanged="The database itself is only ever replaced as a whole.",
            remedy="Open it again to see where it stands, then start anew.",
            detail=detail,
        )
        return Failed(error=error.record(), run_id=getattr(request, "run_id", ""))
    try:
        is_as_before = _settle(Path(request.target), request)
    except sqlite3.Error as problem:
        error = NeedsAttention(
            f"The engine {manner}, and the database could not be looked at: {problem}.",
            unchanged="The backup made before the run is untouched.",
            remedy="Open it again; if that fails, restore the backup.",
            detail=detail,
        )
    else:
        error = _explain(manner, is_as_before=is_as_before, is_cancelled=is_cancelled)
        error.detail = detail
    return Failed(error=error.record(), run_id=request.run_id)


def _settle(path: Path, request: RunRequest) -> bool:
    uri = f"{path.as_uri()}?mode=rw"
    with closing(
        sqlite3.connect(uri, uri=True, timeout=_WAIT_SECONDS, isolation_level=None)
    ) as connection:
        recorded = read_recorded(connection)
        _clear_journal(connection)
    planned = request.recorded
    return (recorded.peewee, recorded.alembic) == (planned.peewee, planned.alembic)


def _clear_journal(connection: sqlite3.Connection) -> None:
    """Let SQLite remove a journal that was begun but holds nothing yet.

    Such a file is not hot, so reading leaves it lying about; rolling back a change of page 1,
    which never reaches the database file, finishes with it.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(f"PRAGMA user_version = {int(version)}")
    connection.execute("ROLLBACK")


def _explain(manner: str, *, is_as_before: bool, is_cancelled: bool) -> MigrationError:
    if not is_as_before:
        return NeedsAttention(
            f"The engine {manner} after the run was written.",
            unchanged="All steps are in the database; only their report is missing.",
            remedy="Open it again to see where it stands.",
        )
    if is_cancelled:
        return Cancelled(
            "The run was cancelled.",
            unchanged="The database is as it was before.",
            remedy="Start it again whenever you like.",
        )
    return RunFailed(
        f"The engine {manner} in the middle of the run.",
        unchanged="SQLite undid what it had begun: the database is as it was before the run.",
        remedy="Start it again; if it happens twice, look for a lack of memory or disk space.",
    )


__all__ = ["tell_after_death"]
