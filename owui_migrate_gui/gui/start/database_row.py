"""One database on the start page: a wide button with two lines, chips and a way to forget it.

It is in the first paint. Whatever has a colour loads the namespace ``Qt`` (see
``widgets.fixed_label``: 20 ms), so that paint shows name and folder in the window's own ink;
chips, columns and grounds follow at once.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractButton, QWidget

from owui_migrate_gui.gui.theme import Theme, mono_font, theme_of
from owui_migrate_gui.gui.widgets.button import button

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from owui_migrate_gui.gui.start.start_state import RecentRow

_PAD = 10
_GAP = 22
_ROOM = 14
_RADIUS = 8
_CROSS = 30
"""Pixels at a row's end for the button that forgets it."""

_MUTED = 0.7
_LEAST_NAME = 150
"""Pixels that name and folder have at least; before that, columns are left out."""

_Paint = Callable[[QPainter, Theme, QRectF], None]
Widths = tuple[float, float, float]
"""Pixels of chips, revision and backup, and time: alike in all rows of a list."""


class DatabaseRow(QAbstractButton):
    """A click opens it; ``forget_asked`` comes from its cross and the Delete key."""

    forget_asked = Signal()

    def __init__(self, row: RecentRow, *, can_forget: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._can_forget = can_forget
        self._cross: QWidget | None = None
        self._columns: Widths | None = None
        self.show_row(row)

    def show_row(self, row: RecentRow) -> None:
        """Show another state of the same database, or another database."""
        self.row = row
        said = (row.name, row.folder, *(words for words, _ in row.chips), row.revision, row.backup)
        self.setAccessibleName(", ".join(part for part in (*said, row.opened) if part))
        self.setToolTip(row.path)
        self.update()

    def needs(self) -> Widths:
        """What its columns would take."""
        from owui_migrate_gui.gui.widgets.chip import (  # noqa: PLC0415 - after the first paint
            CHIP_GAP,
            chip_font,
            chip_size,
        )

        font, row = chip_font(self.font()), self.row
        metrics = QFontMetricsF(self.font())
        mono = QFontMetricsF(mono_font(self.font()))
        chips = sum(chip_size(words, font)[0] + CHIP_GAP for words, _ in row.chips)
        place = max(mono.horizontalAdvance(row.revision), metrics.horizontalAdvance(row.backup))
        return chips, place, metrics.horizontalAdvance(row.opened)

    def line_up(self, columns: Widths) -> None:
        """Take the columns that all rows share; until then it is painted without any."""
        self._columns = columns
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines tall."""
        return QSize(420, 2 * round(QFontMetricsF(self.font()).height()) + _ROOM)

    def minimumSizeHint(self) -> QSize:
        """As tall, and may be narrow."""
        return QSize(_LEAST_NAME, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, focus, words and chips."""
        painter = QPainter(self)
        inside = QRectF(self.rect()).adjusted(_PAD, 0, -_PAD - _CROSS, 0)
        if self._columns is None:
            self._paint_name(painter, self._turned(inside), None)
            return
        theme = theme_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, theme)
        end = inside.right()
        for width, paint in self._shown(self._columns, inside.width()):
            paint(painter, theme, self._turned(QRectF(end - width, 0, width, self.height())))
            end -= width + _GAP
        name = self._turned(QRectF(inside.left(), 0, end - inside.left(), self.height()))
        self._paint_name(painter, name, theme)

    def _shown(self, columns: Widths, room: float) -> list[tuple[float, _Paint]]:
        """The columns that there is room for, from the end; chips say most, the time least."""
        paints = (self._paint_chips, self._paint_place, self._paint_opened)
        shown: list[tuple[float, _Paint]] = []
        for width, paint in zip(columns, paints, strict=True):
            if width and room - width - _GAP >= _LEAST_NAME:
                shown.insert(0, (width, paint))
                room -= width + _GAP
        return shown

    def _paint_name(self, painter: QPainter, at: QRectF, theme: Theme | None) -> None:
        bold = QFont(self.font())
        bold.setBold(True)
        self._write(painter, at, 0, self.row.name, bold, theme.text if theme else "")
        painter.setOpacity(1 if theme else _MUTED)
        self._write(painter, at, 1, self.row.folder, self.font(), theme.muted if theme else "")

    def _paint_ground(self, painter: QPainter, theme: Theme) -> None:
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QColor(0, 0, 0, 0))
        if self.isDown() or self.underMouse():
            painter.setBrush(QColor(theme.line if self.isDown() else theme.hover))
            painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        painter.setBrush(QColor(0, 0, 0, 0))
        if self.hasFocus():
            from PySide6.QtGui import QPen  # noqa: PLC0415 - after the first paint

            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        else:
            painter.setPen(QColor(theme.line))
            painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())

    def _paint_chips(self, painter: QPainter, theme: Theme, at: QRectF) -> None:
        from owui_migrate_gui.gui.widgets.chip import (  # noqa: PLC0415 - after the first paint
            CHIP_GAP,
            ChipBrush,
            chip_font,
        )

        look = ChipBrush(painter=painter, theme=theme, font=chip_font(self.font()))
        chips, middle = self.row.chips, at.center().y()
        if self.isRightToLeft():
            look.paint_from_right(QPointF(at.right(), middle), chips[::-1], at.width() + CHIP_GAP)
        else:
            look.paint_from_left(QPointF(at.left(), middle), chips, at.right() + CHIP_GAP)

    def _paint_place(self, painter: QPainter, theme: Theme, at: QRectF) -> None:
        row = self.row
        first = 0 if row.revision and row.backup else _ONLY
        self._write(painter, at, first, row.revision, mono_font(self.font()), theme.muted)
        second = 1 if row.revision else _ONLY
        self._write(painter, at, second, row.backup, self.font(), theme.muted)

    def _paint_opened(self, painter: QPainter, theme: Theme, at: QRectF) -> None:
        self._write(painter, at, _ONLY, self.row.opened, self.font(), theme.muted)

    def _turned(self, rect: QRectF) -> QRectF:
        """The same place for who reads from right to left."""
        if self.isRightToLeft():
            rect.moveLeft(self.width() - rect.right())
        return rect

    def _write(
        self, painter: QPainter, at: QRectF, number: float, text: str, font: QFont, ink: str
    ) -> None:
        """One of two lines, or the ``_ONLY`` one; what has no room is cut in its middle."""
        metrics = QFontMetricsF(font)
        tall = QFontMetricsF(self.font()).height()
        shown = cut(text, metrics, at.width())
        left = at.right() - metrics.horizontalAdvance(shown) if self.isRightToLeft() else at.left()
        base = at.center().y() + (number - 1) * tall + metrics.ascent()
        painter.setFont(font)
        if ink:
            painter.setPen(QColor(ink))
        painter.drawText(QPointF(left, base), shown)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Offer to forget it while the pointer is over it."""
        self._offer(shown=True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """No more."""
        self._offer(shown=self.hasFocus())
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer to forget it by keys too."""
        self._offer(shown=True)
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cross at the end."""
        super().resizeEvent(event)
        self._put_cross()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens as the space bar does, Delete forgets."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - see widgets.fixed_label

        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() == Qt.Key.Key_Delete and self._can_forget:
            self.forget_asked.emit()
        else:
            super().keyPressEvent(event)

    def _offer(self, *, shown: bool) -> None:
        if self._can_forget and self._cross is None and shown:
            cross = button("×", "quiet", tip="Forget this entry")
            cross.setAccessibleName(f"{cross.toolTip()}: {self.row.name}")
            cross.setParent(self)
            cross.clicked.connect(self.forget_asked)
            self._cross = cross
            self._put_cross()
        if self._cross is not None:
            self._cross.setVisible(shown or self._cross.hasFocus())
        self.update()

    def _put_cross(self) -> None:
        if self._cross is not None:
            size = self._cross.sizeHint()
            left = 4 if self.isRightToLeft() else self.width() - size.width() - 4
            self._cross.setGeometry(left, (self.height() - size.height()) // 2, *size.toTuple())


_ONLY = 0.5
"""The number of a line that has no second one beside it."""


def cut(text: str, metrics: QFontMetricsF, room: float) -> str:
    """``text``, without its middle where it has no room; a path's end tells more than that."""
    if metrics.horizontalAdvance(text) <= room:
        return text
    low, high = 0, len(text)
    while high - low > 1:
        kept = (low + high) // 2
        if metrics.horizontalAdvance(_without_middle(text, kept)) <= room:
            low = kept
        else:
            high = kept
    return _without_middle(text, low)


def _without_middle(text: str, kept: int) -> str:
    head = kept // 3
    return f"{text[:head]}…{text[len(text) - (kept - head) :]}"


__all__ = ["DatabaseRow", "Widths", "cut"]
