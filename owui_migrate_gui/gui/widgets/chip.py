"""Chips: a word or two on a rounded ground, said by colour and by text.

The first paint loads this, so importing it does without the namespace ``Qt`` (``fixed_label``).
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.theme import Theme, theme_of
from owui_migrate_gui.gui.tone import Tone

_PAD = 9.0
_TALL = 1.5
CHIP_GAP = 6
_CENTRED = 0x84
"""``Qt.AlignmentFlag.AlignCenter``"""

_NOTHING = QColor(0, 0, 0, 0)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class ChipBrush:
    """Paints chips in one look; the painter's pen, brush and font are changed.

    On a selected row an accent chip would vanish: there it stands on the plain surface.
    """

    painter: QPainter
    theme: Theme
    font: QFont
    on_selection: bool = False

    def paint(self, rect: QRectF, text: str, tone: Tone) -> None:
        """Paint one chip into ``rect``."""
        shade = self.theme.shade(tone)
        is_lost = self.on_selection and tone is Tone.ACCENT
        self.painter.setPen(_NOTHING)
        self.painter.setBrush(QColor(self.theme.surface if is_lost else shade.fill))
        radius = rect.height() / 2
        self.painter.drawRoundedRect(rect, radius, radius)
        self.painter.setPen(QColor(shade.ink))
        self.painter.setFont(self.font)
        self.painter.drawText(rect, _CENTRED, text)

    def paint_from_right(
        self, middle: QPointF, chips: tuple[tuple[str, Tone], ...], room: float
    ) -> float:
        """Paint chips leftwards from a point while there is room; returns the width taken."""
        used = 0.0
        for text, tone in reversed(chips):
            width, height = chip_size(text, self.font)
            if used + width > room:
                break
            left = middle.x() - used - width
            self.paint(QRectF(left, middle.y() - height / 2, width, height), text, tone)
            used += width + CHIP_GAP
        return used

    def paint_from_left(
        self, middle: QPointF, chips: tuple[tuple[str, Tone], ...], end: float
    ) -> None:
        """Paint chips rightwards from a point as long as they end before ``end``."""
        left = middle.x()
        for text, tone in chips:
            width, height = chip_size(text, self.font)
            if left + width > end:
                break
            self.paint(QRectF(left, middle.y() - height / 2, width, height), text, tone)
            left += width + CHIP_GAP


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
        text = tr(text)
        if text and (text, tone) == (self._text, self._tone) and not self.isHidden():
            return
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        # A widget without a parent would become a window of its own.
        if not text or self.parentWidget() is not None:
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
        look = ChipBrush(painter=painter, theme=theme, font=font)
        look.paint(QRectF(self.rect()), self._text, self._tone)


__all__ = ["CHIP_GAP", "Chip", "ChipBrush", "chip_font", "chip_size"]
