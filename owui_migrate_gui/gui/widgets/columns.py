"""How wide a table's columns are and what it is sorted by: what fits, until the person says so."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QTableView

NARROWEST = 20
"""Characters that a column of words has room for at least."""

_UNSORTED = -1


class Columns(QObject):
    """The columns of one table; ``memo`` and ``restore`` are what is remembered of them.

    One column takes the room that the others leave. The others are as wide as what is in view, or
    have a width to begin with; a dragged one stays as it is, a double click frees it again.
    """

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._stretch = -1
        self._narrowest = NARROWEST
        self._begun: dict[int, int] = {}
        self._shares: dict[int, float] = {}
        self._own: dict[int, int] = {}
        self._is_fitting = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.fit)
        head = self._head
        # What is in view decides how wide a column is, not a thousand rows at every change.
        head.setResizeContentsPrecision(0)
        head.sectionResized.connect(self._on_resized)
        head.sectionHandleDoubleClicked.connect(self._on_freed)
        model = table.model()
        for changed in (model.modelReset, model.dataChanged, model.layoutChanged):
            changed.connect(self._later.start)

    @property
    def wordy(self) -> tuple[int, ...]:
        """The columns whose words may need several lines."""
        return (self._stretch, *self._begun)

    def lay_out(
        self, *, stretch: int, widths: dict[int, int], shares: dict[int, float], narrowest: int
    ) -> None:
        """Say which column takes the room, ``narrowest`` characters at least.

        ``widths`` are those in characters that others have to begin with, and ``shares`` the parts
        of the room that some of these have where that is more.
        """
        self._stretch, self._shares, self._narrowest = stretch, shares, narrowest
        unit = self._unit()
        self._begun = {column: width * unit for column, width in widths.items()}
        for column in range(self._head.count()):
            self._head.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        self._head.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
        self._apply()

    def show(self, column: int, *, shown: bool) -> None:
        """Show or hide a column; neither is a width that the person chose."""
        self._is_fitting = True
        self._head.setSectionHidden(column, not shown)
        self._is_fitting = False

    def let_sort(self) -> None:
        """Let a click on a column's head sort by it; the third one takes that back."""
        head = self._head
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(_UNSORTED, Qt.SortOrder.AscendingOrder)
        self._table.setSortingEnabled(True)

    @property
    def memo(self) -> str:
        """The widths that the person chose and the order: ``0=120 3=80 by=2-``; mostly empty."""
        parts = [f"{column}={width}" for column, width in sorted(self._own.items())]
        head = self._head
        if self._table.isSortingEnabled() and head.sortIndicatorSection() != _UNSORTED:
            order = head.sortIndicatorOrder()
            sign = "+" if order is Qt.SortOrder.AscendingOrder else "-"
            parts.append(f"by={head.sortIndicatorSection()}{sign}")
        return " ".join(parts)

    def restore(self, memo: str) -> None:
        """Take up a ``memo``; what makes no sense any more is left out."""
        self._own.clear()
        sorted_by = ""
        for part in memo.split():
            name, _, value = part.partition("=")
            if name == "by":
                sorted_by = value
                continue
            with suppress(ValueError):
                if 0 <= int(name) < self._head.count() and int(name) != self._stretch:
                    self._own[int(name)] = max(int(value), self._head.minimumSectionSize())
        self._sort(sorted_by)
        self._apply()

    def reset(self) -> None:
        """As at the very beginning."""
        self.restore("")

    @Slot()
    def fit(self) -> None:
        """Make the columns as wide as what they show, but for those that have a width."""
        if not self._table.isVisible():
            return
        self._is_fitting = True
        for column in range(self._head.count()):
            if column != self._stretch and column not in self._own and column not in self._begun:
                self._table.resizeColumnToContents(column)
        self._is_fitting = False
        self.balance()

    def balance(self) -> None:
        """In a narrow table the words keep a width that can be read, and it scrolls sideways."""
        if self._stretch < 0:
            return
        self._share_out()
        head = self._head
        others = sum(head.sectionSize(at) for at in range(head.count()) if at != self._stretch)
        narrowest = self._narrowest * self._unit()
        is_narrow = self._table.viewport().width() - others < narrowest
        mode = QHeaderView.ResizeMode.Fixed if is_narrow else QHeaderView.ResizeMode.Stretch
        if head.sectionResizeMode(self._stretch) is not mode:
            head.setSectionResizeMode(self._stretch, mode)
        if is_narrow and head.sectionSize(self._stretch) != narrowest:
            head.resizeSection(self._stretch, narrowest)

    def _share_out(self) -> None:
        head = self._head
        shared = [column for column in self._shares if column not in self._own]
        fixed = set(range(head.count())) - {self._stretch, *self._shares}
        room = self._table.viewport().width() - sum(head.sectionSize(at) for at in fixed)
        self._is_fitting = True
        for column in shared:
            head.resizeSection(column, max(self._begun[column], int(room * self._shares[column])))
        self._is_fitting = False

    @property
    def _head(self) -> QHeaderView:
        return self._table.horizontalHeader()

    def _unit(self) -> int:
        return QFontMetrics(self._table.font()).averageCharWidth()

    def _apply(self) -> None:
        self._is_fitting = True
        for column, width in (self._begun | self._own).items():
            self._head.resizeSection(column, width)
        self._is_fitting = False
        self.fit()

    def _sort(self, by: str) -> None:
        if not self._table.isSortingEnabled():
            return
        column = int(by[:-1]) if by[:-1].isdecimal() else _UNSORTED
        if column >= self._head.count():
            column = _UNSORTED
        down = by.endswith("-")
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self._table.sortByColumn(column, order)

    @Slot(int, int, int)
    def _on_resized(self, column: int, _before: int, now: int) -> None:
        if not self._is_fitting and column != self._stretch:
            self._own[column] = now
            self.balance()

    @Slot(int)
    def _on_freed(self, column: int) -> None:
        self._own.pop(column, None)
        self._apply()


__all__ = ["Columns"]
