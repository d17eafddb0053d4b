"""The item-data roles that models fill and the table's delegate paints."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt

from owui_migrate_gui.gui.tone import Tone

_FIRST = int(Qt.ItemDataRole.UserRole)

ITEM_ROLE = _FIRST + 1
"""The row's own value, whatever proxy sits between."""
SORT_ROLE = _FIRST + 2
"""What the column is sorted by."""
TONE_ROLE = _FIRST + 3
"""A ``Tone``: the text is painted as a chip of it."""
MONO_ROLE = _FIRST + 4
"""True: the text is an id or a path, in the fixed font."""
MUTED_ROLE = _FIRST + 5
"""True: the text steps back."""
SECOND_ROLE = _FIRST + 6
"""A second, muted line below the text."""
CHIPS_ROLE = _FIRST + 7
"""A tuple of (text, Tone): several chips in one cell."""

CELL_ROLE = _FIRST + 8
"""All of a cell at once, as a ``Cell``: painting asks for thousands of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What the roles above say of one cell; ``alignment`` are Qt's flags."""

    text: str
    second: str = ""
    chips: tuple[tuple[str, Tone], ...] = ()
    is_mono: bool = False
    is_muted: bool = False
    alignment: int = int(Qt.AlignmentFlag.AlignLeft)

    @property
    def may_wrap(self) -> bool:
        """Whether its words may take several lines: ids never do."""
        return not (self.is_mono or self.chips)


__all__ = [
    "CELL_ROLE",
    "CHIPS_ROLE",
    "ITEM_ROLE",
    "MONO_ROLE",
    "MUTED_ROLE",
    "SECOND_ROLE",
    "SORT_ROLE",
    "TONE_ROLE",
    "Cell",
]
