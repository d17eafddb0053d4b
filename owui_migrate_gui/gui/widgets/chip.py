"""Chips: a word or two on a rounded ground, said by colour and by text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from owui_migrate_gui.gui.theme import Theme, theme_of
from owui_migrate_gui.gui.tone import Tone

_PAD = 9.0
_TALL = 1.5


def chip_font(body: QFont) -> QFont:
    """The chip's font: a little smaller than the text beside it, and bold."""
    font = QFont(body)
    font.setPointSizeF(body.pointSizeF() * 0.86)
    font.setBold(True)
    return font


def chip_size(text: str, font: QFont) -> tuple[float, float]:
    """Width and height of a chip in ``chip_font``."""
    metrics = QFontMetricsF(font)
    return metrics.horizontalAdvance(text) + 2 * _PAD, metrics.height() * _TALL - 2


def paint_chip(
    painter: QPainter, rect: QRectF, text: str, tone: Tone, theme: Theme, font: QFont
) -> None:
    """Paint a chip into ``rect``; the painter's pen, brush and font are changed."""
    shade = theme.shade(tone)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(shade.fill))
    radius = rect.height() / 2
    painter.drawRoundedRect(rect, radius, radius)
    painter.setPen(QColor(shade.ink))
    painter.setFont(font)
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), text)


def paint_chips_left(
    painter: QPainter,
    right_middle: QPointF,
    chips: tuple[tuple[str, Tone], ...],
    theme: Theme,
    font: QFont,
    room: float,
) -> float:
    """Paint chips from right to left while there is room; returns the width they took."""
    used = 0.0
    for text, tone in reversed(chips):
        width, height = chip_size(text, font)
        if used + width > room:
            break
        left = right_middle.x() - used - width
        rect = QRectF(left, right_middle.y() - height / 2, width, height)
        paint_chip(painter, rect, text, tone, theme, font)
        used += width + 6
    return used


class Chip(QWidget):
    """A chip as a widget."""

    def __init__(
        self, text: str = "", tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text = ""
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(text, tone)

    @property
    def text(self) -> str:
        """What the chip says."""
        return self._text

    def say(self, text: str, tone: Tone = Tone.NEUTRAL) -> None:
        """Change text and tone; an empty text hides the chip."""
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As large as its text."""
        width, height = chip_size(self._text, chip_font(self.font()))
        return QSize(round(width + 1), round(height + 1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it in the theme of the palette."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = chip_font(self.font())
        theme = theme_of(self.palette())
        paint_chip(painter, QRectF(self.rect()), self._text, self._tone, theme, font)


__all__ = ["Chip", "chip_font", "chip_size", "paint_chip", "paint_chips_left"]
