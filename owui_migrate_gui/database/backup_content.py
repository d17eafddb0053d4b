"""What a database and its backup must agree on."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from owui_migrate_gui.database.history import read_recorded
from owui_migrate_gui.database.integrity import IsCancelled, count_rows, find_damage
from owui_migrate_gui.database.manifest import RecordedRevisions, recorded_revisions
from owui_migrate_gui.errors import BackupFailed


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What source and copy must agree on."""

    tables: dict[str, int]
    recorded: RecordedRevisions
    page_size: int
    page_count: int
    journal_mode: str

    @property
    def size(self) -> int:
        """Bytes of all pages."""
        return self.page_size * self.page_count


def read_state(connection: sqlite3.Connection, is_cancelled: IsCancelled) -> State:
    """Read tables, rows, revisions and pages. Raises ``Cancelled`` and what the driver raises."""
    return State(
        tables=count_rows(connection, is_cancelled),
        recorded=recorded_revisions(read_recorded(connection)),
        # SQLCipher answers this one with text.
        page_size=int(connection.execute("PRAGMA page_size").fetchone()[0]),
        page_count=connection.execute("PRAGMA page_count").fetchone()[0],
        journal_mode=connection.execute("PRAGMA journal_mode").fetchone()[0],
    )


def require_sound(connection: sqlite3.Connection, path: Path, is_cancelled: IsCancelled) -> None:
    """Raise ``BackupFailed`` where ``quick_check`` complains about a backup."""
    damage = find_damage(connection, is_cancelled)
    if damage:
        raise BackupFailed(
            f"The integrity check of {path.name} fails: {damage}.",
            remedy="The database itself may be damaged: look at it with the doctor, or restore"
            " an older backup.",
            detail=damage,
        )


__all__ = ["State", "read_state", "require_sound"]
