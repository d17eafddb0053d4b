"""What is kept beside a target, as one value; Qt-free."""

from __future__ import annotations

from dataclasses import dataclass

from owui_migrate_gui.database.backups import Backup
from owui_migrate_gui.engine.journal import JournalEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class Records:
    """Backups and runs, newest first; ``free`` counts the bytes free beside the target."""

    backups: tuple[Backup, ...] = ()
    runs: tuple[JournalEntry, ...] = ()
    free: int | None = None


__all__ = ["Records"]
