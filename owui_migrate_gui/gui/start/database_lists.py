"""The lists of the start page: what was opened before, and what is saved or found here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.start.database_row import DatabaseRow
from owui_migrate_gui.gui.widgets.fixed_label import fixed_label

if TYPE_CHECKING:
    from owui_migrate_gui.gui.start.start_state import RecentRow

_GAP = 18
_LEAST_IN_SIGHT = 2
"""Rows that a list has room for at least; in a small window the others are scrolled to."""


class DatabaseLists(QWidget):
    """Two cards; ``opened`` and ``forget_asked`` carry a path."""

    opened = Signal(str)
    forget_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent = DatabaseList(tr("Recent databases"), can_forget=True)
        self._empty = fixed_label(
            "Databases that you open are listed here with what was last known of them.",
            "muted",
            wrap=True,
        )
        self._recent.body.insertWidget(1, self._empty)
        self._found: DatabaseList | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        self._column.addWidget(self._recent)
        self._column.addStretch(1)
        self._recent.opened.connect(self.opened)
        self._recent.forget_asked.connect(self.forget_asked)

    def show_recent(self, rows: tuple[RecentRow, ...]) -> None:
        """Show remembered databases, newest first."""
        self._recent.show_rows(rows)
        self._empty.setVisible(not rows)

    def colour(self) -> None:
        """The first paint is over: show all there is."""
        self._recent.colour()

    def show_offers(self, rows: tuple[RecentRow, ...]) -> None:
        """Show saved connections and what was found."""
        if self._found is None and rows:
            self._found = DatabaseList(tr("Saved and found on this computer"), can_forget=False)
            self._found.opened.connect(self.opened)
            self._found.colour()
            self._column.insertWidget(1, self._found)
        if self._found is not None:
            self._found.show_rows(rows)
            self._found.setVisible(bool(rows))


class DatabaseList(QFrame):
    """A card with a row for each database; it scrolls where there is no room for all."""

    opened = Signal(str)
    forget_asked = Signal(str)

    def __init__(self, title: str, *, can_forget: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._can_forget = can_forget
        self._is_coloured = False
        self._made: list[DatabaseRow] = []
        self.setProperty("kind", "card")
        self.setAccessibleName(title)
        self._rows = QWidget()
        self._rows.setProperty("kind", "bare")
        self._inside = QVBoxLayout(self._rows)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(0)
        self._inside.addStretch(1)
        self._scroll = _Scroll()
        self._scroll.setProperty("kind", "bare")
        self._scroll.setProperty("focusPolicy", 0)  # none; by number, see widgets.fixed_label
        self._scroll.setAccessibleName(title)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._rows)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 14, 10, 10)
        self.body.setSpacing(8)
        self.body.addWidget(fixed_label(title, "heading"))
        self.body.addWidget(self._scroll, 1)

    @property
    def rows(self) -> tuple[DatabaseRow, ...]:
        """The rows that are there."""
        return tuple(self._made)

    def show_rows(self, rows: tuple[RecentRow, ...]) -> None:
        """Show these; rows that stay are only brought up to date."""
        while len(self._made) > len(rows):
            gone = self._made.pop()
            gone.hide()
            gone.deleteLater()
        for number, row in enumerate(rows):
            if number == len(self._made):
                self._made.append(self._make(row))
            elif self._made[number].row != row:
                self._made[number].show_row(row)
        if self._is_coloured:
            self._line_up()
        tall = self._made[0].sizeHint().height() if rows else 0
        self._scroll.setMinimumHeight(tall * min(len(rows), _LEAST_IN_SIGHT))
        self._scroll.setMaximumHeight(tall * len(rows))
        self._scroll.setVisible(bool(rows))

    def colour(self) -> None:
        """Show all columns from now on, in their colours."""
        self._is_coloured = True
        self._line_up()

    def _line_up(self) -> None:
        needs = [(0.0, 0.0, 0.0), *(made.needs() for made in self._made)]
        chips, place, opened = map(max, zip(*needs, strict=True))
        for made in self._made:
            made.line_up((chips, place, opened))

    def _make(self, row: RecentRow) -> DatabaseRow:
        made = DatabaseRow(row, can_forget=self._can_forget, parent=self._rows)
        made.clicked.connect(lambda: self.opened.emit(made.row.path))
        made.forget_asked.connect(lambda: self.forget_asked.emit(made.row.path))
        self._inside.insertWidget(len(self._made), made)
        return made


class _Scroll(QScrollArea):
    """Asks for the height of all rows; Qt's own would ask for less, and too early."""

    def sizeHint(self) -> QSize:
        """As tall as it may be."""
        return QSize(super().sizeHint().width(), self.maximumHeight())


__all__ = ["DatabaseList", "DatabaseLists"]
