"""What pending steps do to tables."""

from __future__ import annotations

from typing import Protocol

from owui_migrate_gui.gui.models.rows import Column, RowsModel
from owui_migrate_gui.gui.words import count_words


class ImpactRow(Protocol):
    """What the table shows of an impact."""

    @property
    def table(self) -> str:
        """The table's name."""
        ...

    @property
    def words(self) -> str:
        """What happens to it."""
        ...

    @property
    def steps(self) -> int:
        """In how many steps."""
        ...


def impact_table() -> RowsModel[ImpactRow]:
    """Table, what happens, in how many steps."""
    return RowsModel(
        (
            Column(title="Table", text=lambda row: row.table, is_mono=True),
            Column(title="What happens to it", text=lambda row: row.words),
            Column(
                title="In",
                text=lambda row: count_words(row.steps, "step"),
                sort=lambda row: row.steps,
                is_muted=True,
            ),
        )
    )


__all__ = ["ImpactRow", "impact_table"]
