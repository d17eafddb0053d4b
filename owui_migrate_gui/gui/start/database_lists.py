"""The lists of the start page: what was opened before, and what is saved or found here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from owui_migrate_gui.gui.models.recent_table import RecentLike, recent_table
from owui_migrate_gui.gui.roles import ITEM_ROLE
from owui_migrate_gui.gui.start.start_state import RecentRow
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.card import GAP, Card
from owui_migrate_gui.gui.widgets.table import Table
from owui_migrate_gui.gui.widgets.text import label


class DatabaseLists(QWidget):
    """Two cards; ``opened`` and ``forget_asked`` carry a path. Made after the first paint."""

    opened = Signal(str)
    forget_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = recent_table()
        self._model.setParent(self)
        self._table = Table(self._model, name="Recent databases")
        self._empty = label(
            "Databases that you open are listed here with what was last known of them.",
            "muted",
            wrap=True,
        )
        self._recent = Card("Recent databases")
        self._offers = recent_table()
        self._offers.setParent(self)
        self._offer_table = Table(self._offers, name="Saved and found databases")
        self._found = Card("Saved and found on this computer")
        self._forget = button("Forget this entry", "quiet")
        self._lay_out()
        for table in (self._table, self._offer_table):
            table.row_activated.connect(self._on_activated)
            table.clicked.connect(lambda index: self._on_activated(index.data(ITEM_ROLE)))
        self._forget.clicked.connect(self._on_forget)
        self._table.row_chosen.connect(self._on_chosen)

    def show_recent(self, rows: tuple[RecentRow, ...]) -> None:
        """Show remembered databases, newest first."""
        self._model.set_rows(rows)
        self._table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        tall = QSizePolicy.Policy.Expanding if rows else QSizePolicy.Policy.Maximum
        self._recent.setSizePolicy(QSizePolicy.Policy.Preferred, tall)
        self._forget.hide()

    def show_offers(self, rows: tuple[RecentRow, ...]) -> None:
        """Show saved connections and what was found."""
        self._offers.set_rows(rows)
        self._found.setVisible(bool(rows))

    def _lay_out(self) -> None:
        for table in (self._table, self._offer_table):
            table.set_two_lines()
            table.set_columns(stretch=0)
            table.horizontalHeader().hide()
        recent, found = self._recent, self._found
        recent.body.addWidget(self._empty)
        recent.body.addWidget(self._table, 1)
        recent.body.addWidget(self._forget, 0, Qt.AlignmentFlag.AlignLeft)
        recent.body.addStretch(0)
        found.body.addWidget(self._offer_table, 1)
        found.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP + 4)
        column.addWidget(recent, 1)
        column.addWidget(found, 1)
        column.addStretch(0)

    @Slot(object)
    def _on_activated(self, row: RecentLike | None) -> None:
        if row is not None:
            self.opened.emit(row.path)

    @Slot(object)
    def _on_chosen(self, row: RecentLike | None) -> None:
        self._forget.setVisible(row is not None)

    @Slot()
    def _on_forget(self) -> None:
        row = self._table.item()
        if isinstance(row, RecentRow):
            self.forget_asked.emit(row.path)


__all__ = ["DatabaseLists"]
