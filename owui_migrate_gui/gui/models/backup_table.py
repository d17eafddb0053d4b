"""Backups of one target or of all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from owui_migrate_gui.database.backups import Backup
from owui_migrate_gui.gui.models.rows import Column, RowsModel
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.words import ago_words, when_words

DATABASE = 1
"""The column that tells whose a backup is."""


def backup_table(
    state_of: Callable[[Backup], tuple[str, Tone]],
    name_of: Callable[[str], tuple[str, str]],
    release_of: Callable[[Backup], str],
    room_of: Callable[[Backup], str],
    now: Callable[[], datetime],
) -> RowsModel[Backup]:
    """When and how old, whose, state, release and revision, size."""
    return RowsModel(
        (
            Column(
                title="Made",
                text=lambda row: when_words(row.made, now(), seconds=True),
                second=lambda row: ago_words(row.made, now()),
                sort=lambda row: row.made,
            ),
            Column(
                title="Database",
                text=lambda row: name_of(row.target)[0],
                second=lambda row: name_of(row.target)[1],
                tip=lambda row: row.target,
            ),
            Column(
                title="State",
                text=lambda row: state_of(row)[0],
                tone=lambda row: state_of(row)[1],
            ),
            Column(
                title="Release",
                text=lambda row: release_of(row) or "–",
                second=lambda row: row.revision,
            ),
            Column(
                title="Size",
                text=room_of,
                sort=lambda row: row.size,
                is_number=True,
            ),
        )
    )


__all__ = ["DATABASE", "backup_table"]
