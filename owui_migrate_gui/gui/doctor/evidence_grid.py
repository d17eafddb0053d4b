"""What is there, missing, and left over, table by table: words in a grid that can be copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from owui_migrate_gui.gui.evidence import TableEvidence
from owui_migrate_gui.gui.language import mark, tr
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.card import clear_layout
from owui_migrate_gui.gui.widgets.text import label, value_label

_HEADS = (mark("Table"), mark("There"), mark("Missing"), mark("Should be gone"))
_SHARES = (4, 3, 7, 4)
_SHOWN = 3
"""So many tables leave the repair's buttons in sight; one more is not worth a button."""


class EvidenceGrid(QWidget):
    """Shows ``TableEvidence``; hidden where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 2, 0, 4)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(7)
        self.setAccessibleName(tr("Evidence by table"))

    def show_tables(self, found: Sequence[TableEvidence]) -> None:
        """Show these, the first few until all are asked for."""
        self._show(found if len(found) <= _SHOWN + 1 else found[:_SHOWN])
        if len(found) > _SHOWN + 1:
            more = button(tr("Show all {count} tables").format(count=len(found)), "quiet")
            more.clicked.connect(lambda: self._show(found))
            row = self._grid.rowCount()
            self._grid.addWidget(more, row, 0, 1, -1, Qt.AlignmentFlag.AlignLeft)

    def _show(self, found: Sequence[TableEvidence]) -> None:
        """A column that says nothing of any table is left out."""
        clear_layout(self._grid)
        rows = [(one.table, one.there, one.missing, one.left) for one in found]
        shown = [at for at in range(len(_HEADS)) if any(row[at] for row in rows)]
        for column in range(len(_HEADS)):
            self._grid.setColumnStretch(column, 0)
        for column, at in enumerate(shown):
            self._grid.setColumnStretch(column, _SHARES[at])
            self._grid.addWidget(label(tr(_HEADS[at]), "small"), 0, column)
        for number, row in enumerate(rows, start=1):
            for column, at in enumerate(shown):
                text = value_label(row[at], f"{row[0]}, {tr(_HEADS[at])}", is_mono=at == 0)
                if len(shown) == len(_HEADS):  # narrow: a line may end inside a long name
                    text.setText(row[at].replace("_", "_\u200b"))
                self._grid.addWidget(text, number, column, Qt.AlignmentFlag.AlignTop)
        self.setVisible(bool(rows))


__all__ = ["EvidenceGrid"]
