"""The operations of a script."""

from __future__ import annotations

from owui_migrate_gui.gui.models.rows import Column, RowsModel

Operation = tuple[str, str]


def operation_table() -> RowsModel[Operation]:
    """What is done, and to what."""
    return RowsModel(
        (
            Column(title="Does", text=lambda row: row[0], is_muted=True),
            Column(title="To", text=lambda row: row[1], is_mono=True),
        )
    )


__all__ = ["operation_table"]
