"""SQLite's online backup, in steps that can be watched, cancelled, and that come to an end."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from time import monotonic

from owui_migrate_gui.database.durable import Progress
from owui_migrate_gui.database.integrity import IsCancelled, stop_if
from owui_migrate_gui.errors import TargetLocked

_STEP_BYTES = 4 * 1024 * 1024
_PAUSE = 0.05
_PATIENCE = 3.0


def copy_database(
    source: sqlite3.Connection,
    sink: sqlite3.Connection,
    path: Path,
    progress: Progress,
    is_cancelled: IsCancelled,
) -> None:
    """Copy all pages of ``source`` over those of ``sink``; ``path`` is the target, for messages.

    ``progress`` gets bytes done and in total. Raises ``Cancelled``, and ``TargetLocked`` after
    three seconds without a step forward: the driver itself would try for ever, also where the
    source's own connection is in a write transaction.
    """
    page_size = int(source.execute("PRAGMA page_size").fetchone()[0])  # text from SQLCipher
    moved = monotonic()

    def report(status: int, remaining: int, total: int) -> None:
        nonlocal moved
        if remaining:  # otherwise everything is copied and committed already
            stop_if(is_cancelled)
        if status in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            if monotonic() - moved > _PATIENCE:
                raise TargetLocked(
                    f"{path} is locked by another program.", remedy="Stop it, then try again."
                )
            return
        moved = monotonic()
        progress((total - remaining) * page_size, total * page_size)

    stop_if(is_cancelled)
    pages = max(1, _STEP_BYTES // page_size)
    source.backup(sink, pages=pages, progress=report, sleep=_PAUSE)


__all__ = ["copy_database"]
