"""Rows of the quarantine."""

from __future__ import annotations

from collections.abc import Callable

from owui_migrate_gui.doctor.quarantined.rows import QuarantinedRow
from owui_migrate_gui.gui.language import moment
from owui_migrate_gui.gui.models.rows import Column, RowsModel
from owui_migrate_gui.gui.tone import Tone

STANDING = 3
"""The column that says whether a row can go back."""


def quarantine_table(
    origin_of: Callable[[QuarantinedRow], str],
    standing_of: Callable[[QuarantinedRow], tuple[str, Tone]],
) -> RowsModel[QuarantinedRow]:
    """Number, table and key, origin and reason, whether it can go back, when it was put aside."""
    return RowsModel(
        (
            Column(
                title="No.",
                text=lambda row: str(row.id),
                sort=lambda row: row.id,
                is_number=True,
                is_muted=True,
            ),
            Column(
                title="Row of",
                text=lambda row: row.table,
                second=lambda row: row.key,
                tip=lambda row: f"{row.table} {row.key}",
            ),
            Column(title="Put aside because", text=origin_of),
            Column(
                title="Back into its table",
                text=lambda row: standing_of(row)[0],
                sort=lambda row: (not row.can_go_back, row.obstacle),
                aside=lambda row: not row.can_go_back,
            ),
            Column(
                title="Put aside",
                text=lambda row: moment(row.kept) if row.kept else "–",
                sort=lambda row: row.kept.timestamp() if row.kept else 0,
                is_muted=True,
            ),
        )
    )


__all__ = ["STANDING", "quarantine_table"]
