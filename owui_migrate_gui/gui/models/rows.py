"""A table model over a tuple of values, its columns described as data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from owui_migrate_gui.gui import roles
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.tone import Tone

T = TypeVar("T")
_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[T]):
    """One column: how a row's value is said there. Only ``text`` is needed.

    ``aside`` tells for which rows it steps back, where ``is_muted`` is for all of them.
    """

    title: str
    text: Callable[[T], str]
    sort: Callable[[T], Any] | None = None
    tone: Callable[[T], Tone | None] | None = None
    chips: Callable[[T], tuple[tuple[str, Tone], ...]] | None = None
    second: Callable[[T], str] | None = None
    tip: Callable[[T], str] | None = None
    aside: Callable[[T], bool] | None = None
    is_mono: bool = False
    is_muted: bool = False
    is_number: bool = False


class RowsModel(QAbstractTableModel, Generic[T]):
    """Rows in, roles out; ``data`` only formats."""

    def __init__(self, columns: tuple[Column[T], ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._given: tuple[T, ...] = ()
        self._rows: tuple[T, ...] = ()
        self._order: tuple[Column[T], bool] | None = None

    @property
    def rows(self) -> tuple[T, ...]:
        """The values that are shown, in the order in which they are."""
        return self._rows

    def set_rows(self, rows: tuple[T, ...]) -> None:
        """Show these. Rows that only changed are updated in place, so that selection stays."""
        self._given = rows
        rows = self._in_order()
        if len(rows) == len(self._rows) and rows:
            changed = [at for at, row in enumerate(rows) if row != self._rows[at]]
            self._rows = rows
            if changed:
                last = len(self._columns) - 1
                first_index = self.index(changed[0], 0)
                self.dataChanged.emit(first_index, self.index(changed[-1], last))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def tell_all(self) -> None:
        """Say every row anew: what is said of them has changed, not they."""
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Show the rows by a column; a negative one is the order in which they were given."""
        is_down = order is Qt.SortOrder.DescendingOrder
        self._order = (self._columns[column], is_down) if column >= 0 else None
        self.layoutAboutToBeChanged.emit()
        before, rows = self.persistentIndexList(), self._rows
        self._rows = self._in_order()
        places = {id(row): at for at, row in enumerate(self._rows)}
        after = [self.index(places[id(rows[one.row()])], one.column()) for one in before]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _in_order(self) -> tuple[T, ...]:
        if self._order is None:
            return self._given
        column, is_down = self._order
        rank = column.sort or (lambda row: _words(column, row).casefold())
        return tuple(sorted(self._given, key=rank, reverse=is_down))

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """How many values there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        """How many columns were described."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> object:
        """A column's title."""
        if orientation is Qt.Orientation.Horizontal and section < len(self._columns):
            column = self._columns[section]
            if role == Qt.ItemDataRole.DisplayRole:
                return tr(column.title)
            if role == Qt.ItemDataRole.TextAlignmentRole and column.is_number:
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """How a value is said in a column."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role == roles.ITEM_ROLE:
            return row
        look = _LOOKS.get(role)
        return look(column, row) if look else None


def _words(column: Column[T], row: T) -> str:
    text = column.text(row)
    chips = column.chips(row) if column.chips else ()
    return " ".join(part for part in (text, *(word for word, _ in chips)) if part)


def _all_words(column: Column[T], row: T) -> str:
    second = column.second(row) if column.second else ""
    return " ".join(part for part in (_words(column, row), second) if part)


def _cell(column: Column[T], row: T) -> roles.Cell:
    text = column.text(row)
    chips = column.chips(row) if column.chips else ()
    if not chips and column.tone and text and (tone := column.tone(row)):
        chips = ((text, Tone(tone)),)
    return roles.Cell(
        text=text,
        second=(column.second(row) or "") if column.second else "",
        chips=tuple(chips),
        is_mono=column.is_mono,
        is_muted=column.is_muted or (column.aside is not None and column.aside(row)),
        alignment=_RIGHT if column.is_number else _LEFT,
    )


_LEFT, _RIGHT = int(Qt.AlignmentFlag.AlignLeft), int(Qt.AlignmentFlag.AlignRight)
_LOOKS: dict[int, Callable[[Column[Any], Any], object]] = {
    int(Qt.ItemDataRole.DisplayRole): lambda column, row: column.text(row),
    int(Qt.ItemDataRole.AccessibleTextRole): _all_words,
    int(Qt.ItemDataRole.ToolTipRole): lambda column, row: (
        column.tip(row) if column.tip else column.text(row)
    ),
    int(Qt.ItemDataRole.TextAlignmentRole): lambda column, _row: (
        int(Qt.AlignmentFlag.AlignRight) if column.is_number else None
    ),
    roles.SORT_ROLE: lambda column, row: column.sort(row) if column.sort else column.text(row),
    roles.TONE_ROLE: lambda column, row: column.tone(row) if column.tone else None,
    roles.CHIPS_ROLE: lambda column, row: column.chips(row) if column.chips else None,
    roles.SECOND_ROLE: lambda column, row: column.second(row) if column.second else None,
    roles.MONO_ROLE: lambda column, _row: column.is_mono,
    roles.MUTED_ROLE: lambda column, _row: column.is_muted,
    roles.CELL_ROLE: _cell,
}

__all__ = ["Column", "RowsModel"]
