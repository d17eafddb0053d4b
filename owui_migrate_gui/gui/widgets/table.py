"""A calm table: roomy rows, hair lines, chips and ids painted by roles."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from owui_migrate_gui.gui import roles
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.roles import Cell
from owui_migrate_gui.gui.theme import Theme, mono_font, theme_of
from owui_migrate_gui.gui.widgets.chip import CHIP_GAP, ChipBrush, chip_font, chip_size
from owui_migrate_gui.gui.widgets.columns import NARROWEST, Columns

_PAD = 8
_ROOM = 13
_MOST_WRAPPED = 300
"""Rows up to which each gets the height that its words need; longer lists stay uniform."""

_LINES_OF_MANY = 2
"""Lines that every row of a longer list has room for: some have a second one."""

_WRAPS = int(Qt.TextFlag.TextWordWrap)

_Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Paints a cell by the roles of ``gui.roles``."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Text plus padding; chips and ids in their own fonts."""
        cell = _cell_at(index)
        tall = QFontMetrics(option.font).height()
        if self._wraps(option, cell):
            room = option.rect.width() - 2 * _PAD
            tall = sum(
                max(tall, _wrapped(_breakable(words), option.font, room))
                for words in (cell.text, cell.second)
                if words or words is cell.text
            )
        elif cell.second:
            tall *= 2
        if cell.chips:
            font = chip_font(option.font)
            wide = sum(chip_size(word, font)[0] + CHIP_GAP for word, _ in cell.chips)
            return QSize(round(wide) + 2 * _PAD, tall + _ROOM)
        width = QFontMetrics(self._font(option, cell)).horizontalAdvance(cell.text) + 2 * _PAD + 4
        return QSize(width, tall + _ROOM)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint ground, text or chips, and the hair line below."""
        theme, cell = theme_of(option.palette), _cell_at(index)
        rect = option.rect
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, QColor(theme.accented.fill))
        painter.setPen(QColor(theme.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inside = rect.adjusted(_PAD, 0, -_PAD, -1)
        if cell.chips:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            look = ChipBrush(
                painter=painter, theme=theme, font=chip_font(option.font), on_selection=selected
            )
            left = QPointF(inside.left(), inside.center().y() + 0.5)
            look.paint_from_left(left, cell.chips, inside.right() + _PAD)
        else:
            self._paint_text(painter, inside, option, cell, theme)
        painter.restore()

    def _paint_text(
        self,
        painter: QPainter,
        rect: QRect,
        option: QStyleOptionViewItem,
        cell: Cell,
        theme: Theme,
    ) -> None:
        font = self._font(option, cell)
        text = _breakable(cell.text)
        if self._wraps(option, cell):
            inks = (theme.muted if cell.is_muted else theme.text, theme.muted)
            parts = [
                (text, inks[0]),
                *([(_breakable(cell.second), inks[1])] if cell.second else []),
            ]
            if _paint_wrapped(painter, rect, font, parts, cell.alignment):
                return
        lines = [(cell.text, font, theme.muted if cell.is_muted else theme.text)]
        if cell.second:
            lines.append((cell.second, option.font, theme.muted))
        tall = QFontMetrics(option.font).height()
        top = rect.center().y() - (tall * len(lines)) // 2 + 1
        for number, (words, used, ink) in enumerate(lines):
            painter.setFont(used)
            painter.setPen(QColor(ink))
            # A second line is a path: its end tells more than its middle.
            cut = Qt.TextElideMode.ElideMiddle if number else Qt.TextElideMode.ElideRight
            shown = QFontMetrics(used).elidedText(words, cut, rect.width())
            box = QRect(rect.left(), top + number * tall, rect.width(), tall)
            painter.drawText(box, cell.alignment | int(Qt.AlignmentFlag.AlignVCenter), shown)

    @staticmethod
    def _wraps(option: QStyleOptionViewItem, cell: Cell) -> bool:
        return cell.may_wrap and bool(
            option.features & QStyleOptionViewItem.ViewItemFeature.WrapText
        )

    @staticmethod
    def _font(option: QStyleOptionViewItem, cell: Cell) -> QFont:
        return mono_font(option.font) if cell.is_mono else option.font


def _cell_at(index: _Index) -> Cell:
    cell = index.data(roles.CELL_ROLE)
    return cell if isinstance(cell, Cell) else Cell(text=str(index.data() or ""))


def _breakable(text: str) -> str:
    """The text, with room for a line's end inside of long names."""
    return text.replace("_", "_\u200b")


def _wrapped(text: str, font: QFont, room: int) -> int:
    """Pixels that ``text`` is tall in lines of ``room`` pixels."""
    box = QRect(0, 0, max(room, 40), 10_000)
    return QFontMetrics(font).boundingRect(box, _WRAPS, text).height()


def _paint_wrapped(
    painter: QPainter,
    rect: QRect,
    font: QFont,
    parts: list[tuple[str, str]],
    alignment: int,
) -> bool:
    """Paint texts in their colours, below each other; False where there is no room for them."""
    heights = [_wrapped(words, font, rect.width()) for words, _ in parts]
    if sum(heights) > rect.height():
        return False
    painter.setFont(font)
    top = rect.top() + (rect.height() - sum(heights)) // 2
    for (words, ink), tall in zip(parts, heights, strict=True):
        painter.setPen(QColor(ink))
        box = QRect(rect.left(), top, rect.width(), tall)
        painter.drawText(box, alignment | int(Qt.AlignmentFlag.AlignTop) | _WRAPS, words)
        top += tall
    return True


class Table(QTableView):
    """A table of whole rows; ``row_chosen`` carries the row's item when selection moves."""

    row_chosen = Signal(object)
    row_activated = Signal(object)

    def __init__(
        self, model: QAbstractItemModel, *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr(name))
        self.name = name
        self.setItemDelegate(CellDelegate(self))
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.columns = Columns(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._fit_wrapped)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._fit_rows()
        self.selectionModel().currentRowChanged.connect(self._on_current_row)
        self.activated.connect(self._on_activated)

    def set_columns(
        self,
        *,
        stretch: int,
        widths: dict[int, int] | None = None,
        shares: dict[int, float] | None = None,
        narrowest: int = NARROWEST,
    ) -> None:
        """Let one column take the room; others fit their content or begin with some characters.

        Those with ``shares`` of the room that is left get wider with the table. ``narrowest`` is
        how many characters the one column has at least.
        """
        self.columns.lay_out(
            stretch=stretch, widths=widths or {}, shares=shares or {}, narrowest=narrowest
        )

    def set_sortable(self) -> None:
        """Let a click on a column's head sort by it."""
        self.columns.let_sort()

    def item(self) -> object | None:
        """The selected row's item."""
        index = self.currentIndex()
        return index.data(roles.ITEM_ROLE) if index.isValid() else None

    def select_row(self, row: int) -> None:
        """Select a row and bring it into view; a negative row clears the selection."""
        if row < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
            return
        self.selectRow(row)
        self.scrollTo(self.model().index(row, 0))

    def set_two_lines(self) -> None:
        """Make rows tall enough for a second line."""
        self._fit_rows(lines=2)

    def set_wrapping(self) -> None:
        """Let words take several lines instead of being cut; for lists of a few hundred rows."""
        self.setWordWrap(True)
        self.horizontalHeader().sectionResized.connect(self._on_column_resized)
        self.model().modelReset.connect(self._later.start)
        self.model().layoutChanged.connect(self._later.start)
        self.model().dataChanged.connect(self._on_data_changed)
        self._later.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words keep a width that can be read."""
        super().resizeEvent(event)
        self.columns.balance()

    def showEvent(self, event: QShowEvent) -> None:
        """Rows of a hidden table are fitted when they are seen."""
        super().showEvent(event)
        self.columns.fit()
        if self.wordWrap():
            self._later.start()

    @Slot()
    def _fit_wrapped(self) -> None:
        self.columns.balance()
        rows = self.model().rowCount()
        lines = 1 if rows <= _MOST_WRAPPED else _LINES_OF_MANY
        self.verticalHeader().setDefaultSectionSize(self._height_of(lines))
        if rows <= _MOST_WRAPPED and self.isVisible():
            self._fit_some(range(rows))

    def _fit_some(self, rows: range) -> None:
        head, delegate = self.verticalHeader(), self.itemDelegate()
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        for row in rows:
            tall = head.minimumSectionSize()
            for column in self.columns.wordy:
                option.rect = QRect(0, 0, self.columnWidth(column), 0)
                hint = delegate.sizeHint(option, self.model().index(row, column))
                tall = max(tall, hint.height())
            if head.sectionSize(row) != tall:
                head.resizeSection(row, tall)

    @Slot(int, int, int)
    def _on_column_resized(self, _column: int, _before: int, _now: int) -> None:
        self._later.start()

    @Slot(QModelIndex, QModelIndex)
    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        if self.model().rowCount() <= _MOST_WRAPPED:
            self._fit_some(range(first.row(), last.row() + 1))

    def _fit_rows(self, lines: int = 1) -> None:
        tall = self._height_of(lines)
        self.verticalHeader().setDefaultSectionSize(tall)
        self.verticalHeader().setMinimumSectionSize(tall)

    def _height_of(self, lines: int) -> int:
        return QFontMetrics(self.font()).height() * lines + _ROOM

    @Slot(QModelIndex, QModelIndex)
    def _on_current_row(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.row_chosen.emit(now.data(roles.ITEM_ROLE) if now.isValid() else None)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self.row_activated.emit(index.data(roles.ITEM_ROLE))


__all__ = ["CellDelegate", "Table"]
