"""What a step changes of the schema, before and after side by side."""

from __future__ import annotations

from typing import Protocol

from owui_migrate_gui.gui.language import mark, tr
from owui_migrate_gui.gui.models.rows import Column, RowsModel
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.tone import Tone


class SchemaRow(Protocol):
    """What the table shows of one part of the schema."""

    @property
    def name(self) -> str:
        """The part's name."""
        ...

    @property
    def what(self) -> str:
        """Table, column, index …"""
        ...

    @property
    def before(self) -> str:
        """How it was."""
        ...

    @property
    def after(self) -> str:
        """How it is then."""
        ...

    @property
    def change(self) -> str:
        """New, gone, changed or same."""
        ...

    @property
    def is_table(self) -> bool:
        """Whether a table begins here."""
        ...


_NOTHING = "–"
_USUAL = "column"
"""What most rows are about; the others say it."""
_HANGING = (mark("trigger"), mark("view"))
"""Further kinds, which are looked up like the others."""
_TONES = {"new": Tone.GOOD, "gone": Tone.BAD, "changed": Tone.WARN}


def change_table(before: str = mark("Before"), after: str = mark("After")) -> RowsModel[SchemaRow]:
    """What became of it, name and kind, before, after; the last two under these titles."""
    return RowsModel(
        (
            Column(
                title="",
                text=lambda _row: "",
                chips=_chips,
                tip=lambda row: tr(str(row.change)),
            ),
            Column(
                title="Name",
                text=lambda row: row.name,
                second=lambda row: "" if row.what == _USUAL else tr(row.what),
                tip=lambda row: f"{tr(row.what)} {row.name}",
                is_mono=True,
            ),
            Column(title=before, text=lambda row: said(row.before) or _NOTHING),
            Column(title=after, text=lambda row: said(row.after) or _NOTHING),
        )
    )


def _chips(row: SchemaRow) -> tuple[tuple[str, Tone], ...]:
    tone = _TONES.get(str(row.change))
    return ((tr(str(row.change)), tone),) if tone else ()


__all__ = ["SchemaRow", "change_table"]
