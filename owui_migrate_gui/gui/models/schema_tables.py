"""Tables, columns, and keys and indexes of a schema."""

from __future__ import annotations

from typing import Protocol

from owui_migrate_gui.gui.language import number
from owui_migrate_gui.gui.models.rows import Column, RowsModel
from owui_migrate_gui.gui.tone import Tone


class _Table(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def rows(self) -> int | None: ...
    @property
    def chips(self) -> tuple[tuple[str, Tone], ...]: ...
    @property
    def tip(self) -> str: ...
    @property
    def is_aside(self) -> bool: ...


class _Column(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def type(self) -> str: ...
    @property
    def default(self) -> str: ...
    @property
    def chips(self) -> tuple[tuple[str, Tone], ...]: ...


class _Part(Protocol):
    @property
    def kind(self) -> str: ...
    @property
    def what(self) -> str: ...
    @property
    def chips(self) -> tuple[tuple[str, Tone], ...]: ...


def table_list() -> RowsModel[_Table]:
    """Name, what the doctor says, and rows once they are counted."""
    return RowsModel(
        (
            Column(
                title="Table",
                text=lambda row: row.name,
                is_mono=True,
                aside=lambda row: row.is_aside,
                tip=lambda row: row.tip or row.name,
            ),
            Column(
                title="Doctor",
                text=lambda _row: "",
                chips=lambda row: () if row.is_aside else row.chips,
                tip=lambda row: row.tip,
            ),
            Column(
                title="Rows",
                text=lambda row: "–" if row.rows is None else number(row.rows),
                sort=lambda row: -1 if row.rows is None else row.rows,
                is_number=True,
                aside=lambda row: row.is_aside,
            ),
        )
    )


def column_list() -> RowsModel[_Column]:
    """Name, type, what it is part of, default."""
    return RowsModel(
        (
            Column(title="Column", text=lambda row: row.name, is_mono=True),
            Column(title="Type", text=lambda row: row.type, is_mono=True),
            Column(title="Is", text=lambda _row: "", chips=lambda row: row.chips),
            Column(title="Default", text=lambda row: row.default, is_mono=True),
        )
    )


def part_list() -> RowsModel[_Part]:
    """What kind of key or index, of what, and what the doctor says of it."""
    return RowsModel(
        (
            Column(title="Kind", text=lambda row: row.kind, is_muted=True),
            Column(title="Of", text=lambda row: row.what),
            Column(title="Doctor", text=lambda _row: "", chips=lambda row: row.chips),
        )
    )


__all__ = ["column_list", "part_list", "table_list"]
