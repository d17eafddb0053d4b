"""The colour of a saved connection as a dot, the same in both themes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from owui_migrate_gui.database.profiles import Colour

SIZE = 12
_HUES = {
    Colour.RED: "#d64545",
    Colour.ORANGE: "#e08a1e",
    Colour.GREEN: "#2f9e5b",
    Colour.BLUE: "#3b7dd8",
    Colour.PURPLE: "#8e5bd0",
}


def dot(colour: Colour, ratio: float = 2.0) -> QPixmap:
    """A round dot of ``SIZE`` pixels; an empty pixmap for no colour."""
    if colour not in _HUES:
        return QPixmap()
    made = QPixmap(round(SIZE * ratio), round(SIZE * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_HUES[colour]))
    painter.drawEllipse(QRectF(0.5, 0.5, SIZE - 1, SIZE - 1))
    painter.end()
    return made


def dot_icon(colour: Colour) -> QIcon:
    """The same for a tab; an empty icon for no colour."""
    pixmap = dot(colour)
    return QIcon() if pixmap.isNull() else QIcon(pixmap)


__all__ = ["SIZE", "dot", "dot_icon"]
