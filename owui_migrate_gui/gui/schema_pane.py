"""Two schemas side by side: before and after a step, or of two databases."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from owui_migrate_gui.gui.language import mark, tr
from owui_migrate_gui.gui.models.change_table import change_table
from owui_migrate_gui.gui.schema_words import change_words
from owui_migrate_gui.gui.widgets.table import Table
from owui_migrate_gui.gui.widgets.text import label
from owui_migrate_gui.schema import Schema
from owui_migrate_gui.schema_difference import ChangeRow, change_rows

MakeRows = Callable[[bool], tuple[ChangeRow, ...]]

_NAME, _BEFORE, _AFTER = 1, 2, 3
_WIDTHS = {_NAME: 14, _BEFORE: 10}
"""Characters at least; names and both sides have their share of what there is."""
_SHARES = {_NAME: 0.36, _BEFORE: 0.31}
_NARROWEST = 10


class SchemaPane(QWidget):
    """Shows what differs between two schemas, table by table."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        titles: tuple[str, str] = (mark("Before"), mark("After")),
        name: str = mark("Schema before and after the step"),
    ) -> None:
        super().__init__(parent)
        self._make: MakeRows = lambda _with_same: ()
        self._say: Callable[[tuple[ChangeRow, ...]], str] = change_words
        self._words = label(kind="muted", wrap=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._same = QCheckBox(tr("Show what stays"))
        self._same.setToolTip(tr("Also the columns, keys and indexes of these tables that stay"))
        self._same.toggled.connect(self._show)
        self._model = change_table(*titles)
        self._model.setParent(self)
        self._table = Table(self._model, name=name)
        self._table.set_columns(
            stretch=_AFTER, widths=_WIDTHS, shares=_SHARES, narrowest=_NARROWEST
        )
        self._table.set_wrapping()
        head = QHBoxLayout()
        head.addWidget(self._words, 1)
        head.addWidget(self._same, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._table, 1)

    def compare(self, before: Schema, after: Schema) -> None:
        """Show the difference."""
        self.show_rows(lambda with_same: change_rows(before, after, with_same=with_same))

    def show_rows(
        self, make: MakeRows, say: Callable[[tuple[ChangeRow, ...]], str] = change_words
    ) -> None:
        """Show the rows that ``make`` makes, with or without what is the same, and a sentence."""
        self._make, self._say = make, say
        self._show()

    def _show(self) -> None:
        rows = self._make(self._same.isChecked())
        self._words.setText(self._say(rows))
        self._model.set_rows(rows)
        self._table.setVisible(bool(rows))


__all__ = ["MakeRows", "SchemaPane"]
