"""A private copy of a target that may be changed: what a rehearsal runs on."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from owui_migrate_gui.database.connect import open_readonly
from owui_migrate_gui.database.driver import connect
from owui_migrate_gui.database.durable import Progress, create_private, explained, require_space
from owui_migrate_gui.database.integrity import IsCancelled
from owui_migrate_gui.database.online_copy import copy_database
from owui_migrate_gui.database.sqlite_errors import translated
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.database.unlock import key_for
from owui_migrate_gui.secret import Secret

_TIMES = 3
"""Room that a rehearsal needs, in sizes of the database: the copy, its growth, its journal."""


def scratch_copy(
    target: FileTarget,
    secret: Secret | None,
    folder: Path,
    *,
    progress: Progress,
    is_cancelled: IsCancelled,
) -> FileTarget:
    """Copy one moment of a database into ``folder``, which is the caller's to remove.

    The copy of an encrypted file is encrypted with the same key. Raises ``NoSpace``,
    ``Cancelled`` and what ``open_readonly`` raises.
    """
    path, key = target.path, key_for(target, secret)
    copy = folder / path.name
    with open_readonly(path, key) as source, translated(path, key):
        source.execute("BEGIN")
        (pages,) = source.execute("PRAGMA page_count").fetchone()
        (size,) = source.execute("PRAGMA page_size").fetchone()
        # SQLCipher answers with text.
        require_space(folder, _TIMES * pages * int(size), "The rehearsal")
        with explained(folder):
            create_private(copy)
        with closing(connect(f"{copy.absolute().as_uri()}?mode=rw", timeout=0, key=key)) as sink:
            sink.execute("PRAGMA journal_mode = OFF")
            sink.execute("PRAGMA synchronous = OFF")
            copy_database(source, sink, path, progress, is_cancelled)
    return FileTarget(path=copy, cipher=key.settings if key else None)


__all__ = ["scratch_copy"]
