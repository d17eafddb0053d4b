"""The backups of a target."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from owui_migrate_gui.database.backups import Backup, BackupState
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.models.rows import Column, RowsModel
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.words import size_words, when_words


def backup_table(
    words: dict[BackupState, tuple[str, Tone]],
    release_of: Callable[[Backup], str],
    now: Callable[[], datetime],
) -> RowsModel[Backup]:
    """When, state, release, revision, size."""
    return RowsModel(
        (
            Column(
                title="Made",
                text=lambda row: when_words(row.made, now(), seconds=True),
                sort=lambda row: row.made,
            ),
            Column(
                title="State",
                text=lambda row: tr(words[row.state][0]),
                tone=lambda row: words[row.state][1],
            ),
            Column(title="Release", text=lambda row: release_of(row) or "–"),
            Column(title="Revision", text=lambda row: row.revision, is_mono=True),
            Column(
                title="Size",
                text=lambda row: size_words(row.size),
                sort=lambda row: row.size,
                is_number=True,
            ),
        )
    )


__all__ = ["backup_table"]
