"""The few icons of the side bar, drawn as lines so that they are crisp at every scale."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPainterPath, QPen, QPixmap

_BOX = 18.0


class Glyph(StrEnum):
    """What an icon shows."""

    OVERVIEW = "overview"
    GRAPH = "graph"
    PLAN = "plan"
    DOCTOR = "doctor"
    BACKUPS = "backups"
    RUNS = "runs"
    SCHEMA = "schema"


class _GlyphEngine(QIconEngine):
    """Paints a glyph at any size; the checked state takes the second colour."""

    def __init__(self, glyph: Glyph, plain: str, checked: str) -> None:
        super().__init__()
        self._glyph, self._plain, self._checked = glyph, plain, checked

    def paint(self, painter: QPainter, rect: QRect, _mode: QIcon.Mode, state: QIcon.State) -> None:
        colour = self._checked if state is QIcon.State.On else self._plain
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(QPointF(rect.topLeft()))
        painter.scale(rect.width() / _BOX, rect.height() / _BOX)
        pen = QPen(QColor(colour), 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(_path(self._glyph))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _GlyphEngine(self._glyph, self._plain, self._checked)


def icon(glyph: Glyph, plain: str, checked: str) -> QIcon:
    """An icon in the colours of a theme."""
    return QIcon(_GlyphEngine(glyph, plain, checked))


def _path(glyph: Glyph) -> QPainterPath:
    path = QPainterPath()
    if glyph is Glyph.OVERVIEW:
        path.addEllipse(QPointF(9, 9), 6.5, 6.5)
        path.addEllipse(QPointF(9, 9), 2.2, 2.2)
    elif glyph is Glyph.GRAPH:
        for middle in (QPointF(5, 3.5), QPointF(5, 14.5), QPointF(13.5, 8)):
            path.addEllipse(middle, 2, 2)
        path.moveTo(5, 5.5)
        path.lineTo(5, 12.5)
        path.moveTo(5, 12.4)
        path.cubicTo(5, 9, 13.5, 13, 13.5, 10)
    elif glyph is Glyph.SCHEMA:
        path.addRoundedRect(QRectF(2.8, 3, 12.4, 12), 1.6, 1.6)
        for start, end in (((2.8, 7), (15.2, 7)), ((2.8, 11), (15.2, 11)), ((8, 7), (8, 15))):
            path.moveTo(*start)
            path.lineTo(*end)
    elif glyph is Glyph.PLAN:
        for y in (4.0, 9.0, 14.0):
            path.moveTo(2.6, y)
            path.lineTo(3.2, y)
            path.moveTo(6.5, y)
            path.lineTo(15.5, y)
    elif glyph is Glyph.DOCTOR:
        _add_cross(path)
    elif glyph is Glyph.BACKUPS:
        _add_barrel(path)
    else:
        _add_clock(path)
    return path


def _add_cross(path: QPainterPath) -> None:
    path.addRoundedRect(QRectF(2.6, 2.6, 12.8, 12.8), 3.2, 3.2)
    for start, end in (((9, 5.8), (9, 12.2)), ((5.8, 9), (12.2, 9))):
        path.moveTo(*start)
        path.lineTo(*end)


def _add_barrel(path: QPainterPath) -> None:
    path.addEllipse(QRectF(3, 2, 12, 4.4))
    for y in (9.0, 13.6):
        path.moveTo(3, y)
        path.cubicTo(3, y + 2.9, 15, y + 2.9, 15, y)
    path.moveTo(3, 4.2)
    path.lineTo(3, 13.6)
    path.moveTo(15, 4.2)
    path.lineTo(15, 13.6)


def _add_clock(path: QPainterPath) -> None:
    path.arcMoveTo(QRectF(2.8, 2.8, 12.4, 12.4), 50)
    path.arcTo(QRectF(2.8, 2.8, 12.4, 12.4), 50, 290)
    path.moveTo(13, 1.2)
    path.lineTo(13.2, 4.4)
    path.lineTo(10.0, 4.7)
    path.moveTo(9, 5.8)
    path.lineTo(9, 9.3)
    path.lineTo(11.4, 10.6)


__all__ = ["Glyph", "icon"]
