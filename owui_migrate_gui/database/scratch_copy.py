"""A private copy of a target that may be changed: what a rehearsal runs on."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from owui_migrate_gui.database.connect import open_readonly
from owui_migrate_gui.database.durable import Progress, create_private, explained, require_space
from owui_migrate_gui.database.integrity import IsCancelled
from owui_migrate_gui.database.online_copy import copy_database
from owui_migrate_gui.database.sqlite_errors import translated
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.secret import Secret

_TIMES = 3
"""Room that a rehearsal needs, in sizes of the database: the copy, its growth, its journal."""


def scratch_copy(
    path: Path,
    secret: Secret | None,
    folder: Path,
    *,
    progress: Progress,
    is_cancelled: IsCancelled,
) -> FileTarget:
    """Copy one moment of the database at ``path`` into ``folder``, which is the caller's to remove.

    Raises ``NoSpace``, ``Cancelled`` and what ``open_readonly`` raises.
    """
    del secret  # no target of this version has one
    copy = folder / path.name
    with open_readonly(path) as source, translated(path):
        source.execute("BEGIN")
        (pages,) = source.execute("PRAGMA page_count").fetchone()
        (size,) = source.execute("PRAGMA page_size").fetchone()
        require_space(folder, _TIMES * pages * size, "The rehearsal")
        with explained(folder):
            create_private(copy)
        with closing(sqlite3.connect(copy, isolation_level=None)) as sink:
            sink.execute("PRAGMA journal_mode = OFF")
            sink.execute("PRAGMA synchronous = OFF")
            copy_database(source, sink, path, progress, is_cancelled)
    return FileTarget(path=copy)


__all__ = ["scratch_copy"]
