"""What must be right before a run begins; every answer but yes refuses the run."""

from __future__ import annotations

import os
from pathlib import Path

from owui_migrate_gui.database.file_system import file_system_of
from owui_migrate_gui.database.locks import name_others
from owui_migrate_gui.database.run_lock import refuse_if_held
from owui_migrate_gui.errors import NoAccess, TargetLocked

GROWTH_FACTOR = 2
"""Free space asked for beside the target, in sizes of it: its growth and SQLite's journal."""


def check_before_run(path: Path) -> None:
    """Raise a ``Refused`` leaf where access or other processes forbid a run."""
    check_access(path)
    check_nobody_else(path)


def check_access(path: Path) -> None:
    """The file and its folder (for SQLite's journal) must be writable, and so must their disk."""
    system = file_system_of(path)
    if system is not None and system.is_read_only:
        raise NoAccess(
            f"{path} can't be written: {system.mount} is mounted read-only.",
            remedy="Copy the database to a disk that can be written, and run there.",
        )
    for place, noun in ((path, "file"), (path.parent, "folder")):
        if not os.access(place, os.W_OK):
            raise NoAccess(
                f"The {noun} {place} can't be written by this user.",
                remedy="Run the console as the file's owner, or change its permissions.",
            )


def check_nobody_else(path: Path) -> None:
    """No process but this console may have the database open, and no other console be at work."""
    refuse_if_held(path)
    names = name_others(path)
    if names:
        raise TargetLocked(
            f"The database is open in {names}.",
            remedy="Stop it first, then start the run again.",
        )


__all__ = ["check_access", "check_before_run", "check_nobody_else"]
