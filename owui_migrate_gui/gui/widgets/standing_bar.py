"""A bar that shows how far each system has come."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from owui_migrate_gui.gui.theme import theme_of

_THICK = 8.0
_GAP = 6.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """One system's part of the bar: ``done`` of ``total`` revisions, and its words."""

    words: str
    done: int
    total: int


class StandingBar(QWidget):
    """The stretches side by side, as wide as they have revisions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stretches: tuple[Stretch, ...] = ()
        self._end = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stretches(self, stretches: tuple[Stretch, ...], end: str) -> None:
        """Show these; ``end`` is written at the right end."""
        self._stretches = tuple(part for part in stretches if part.total)
        self._end = end
        self.setAccessibleName("; ".join(part.words for part in self._stretches))
        self.update()

    def sizeHint(self) -> QSize:
        """One bar and one line of words."""
        return QSize(240, round(_THICK + 8 + self.fontMetrics().height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint bar and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = theme_of(self.palette())
        total = sum(part.total for part in self._stretches)
        if not total:
            return
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        room = self.width() - _GAP * (len(self._stretches) - 1)
        left = 0.0
        end_width = metrics.horizontalAdvance(self._end)
        widths = _widths(self._stretches, room, metrics)
        for number, (part, width) in enumerate(zip(self._stretches, widths, strict=True)):
            self._bar(painter, left, width, part.done / part.total)
            painter.setPen(QColor(theme.muted))
            is_last = number == len(self._stretches) - 1
            space = self.width() - left - (end_width + 12 if self._end else 0)
            if not is_last:
                space = width
            words = metrics.elidedText(part.words, Qt.TextElideMode.ElideRight, space)
            painter.drawText(QRectF(left, _THICK + 5, space + 1, metrics.height()), 0, words)
            left += width + _GAP
        right = QRectF(self.width() - end_width - 1, _THICK + 5, end_width + 1, metrics.height())
        painter.drawText(right, int(Qt.AlignmentFlag.AlignRight), self._end)

    def _bar(self, painter: QPainter, left: float, width: float, share: float) -> None:
        theme = theme_of(self.palette())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.border))
        painter.drawRoundedRect(QRectF(left, 0, width, _THICK), _THICK / 2, _THICK / 2)
        if share > 0:
            painter.setBrush(QColor(theme.good))
            filled = max(width * share, _THICK)
            painter.drawRoundedRect(QRectF(left, 0, filled, _THICK), _THICK / 2, _THICK / 2)


def _widths(stretches: tuple[Stretch, ...], room: float, metrics: QFontMetricsF) -> list[float]:
    """Widths by number of revisions, but no stretch narrower than its words; the last gives."""
    total = sum(part.total for part in stretches)
    widths = [
        max(room * part.total / total, metrics.horizontalAdvance(part.words) + 8)
        for part in stretches[:-1]
    ]
    return [*widths, max(room - sum(widths), 0.0)]


__all__ = ["StandingBar", "Stretch"]
