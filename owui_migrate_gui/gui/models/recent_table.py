"""Databases that were opened before."""

from __future__ import annotations

from typing import Protocol

from owui_migrate_gui.gui.models.rows import Column, RowsModel
from owui_migrate_gui.gui.tone import Tone


class RecentLike(Protocol):
    """What the table shows of a remembered database."""

    @property
    def path(self) -> str:
        """The whole path."""
        ...

    @property
    def name(self) -> str:
        """The file's name."""
        ...

    @property
    def folder(self) -> str:
        """The folder, shortened."""
        ...

    @property
    def opened(self) -> str:
        """When it was opened last."""
        ...

    @property
    def revision(self) -> str:
        """Where it stands, or empty."""
        ...

    @property
    def backup(self) -> str:
        """When the newest verified backup was made, in words."""
        ...

    @property
    def chips(self) -> tuple[tuple[str, Tone], ...]:
        """What was last known."""
        ...


def recent_table() -> RowsModel[RecentLike]:
    """File and folder, what was last known, revision and backup, when it was opened."""
    return RowsModel(
        (
            Column(
                title="Database",
                text=lambda row: row.name,
                second=lambda row: row.folder,
                tip=lambda row: row.path,
            ),
            Column(title="Last known", text=lambda _row: "", chips=lambda row: row.chips),
            Column(
                title="Revision and backup",
                text=lambda row: row.revision,
                second=lambda row: row.backup,
                is_mono=True,
                is_muted=True,
            ),
            Column(title="Opened", text=lambda row: row.opened, is_muted=True),
        )
    )


__all__ = ["RecentLike", "recent_table"]
