"""Badges of what the doctor found, at a node: a shape, a letter and a colour for each severity.

Triangle with ! is a warning, square with × an error, circle with i something to know. At the
node's foot stands a letter where the tables and the record of a revision disagree.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from owui_migrate_gui.doctor.findings import Severity
from owui_migrate_gui.gui.lights import Light
from owui_migrate_gui.gui.theme import Theme

_FAR = 6.5
_RIGHT, _UP = 14.5, 7.5
"""Scene units from a node's middle to a badge's: beside it, so that its own letter stays."""


def paint_badges(painter: QPainter, middle: QPointF, light: Light, theme: Theme) -> None:
    """The badges of one node, over what is painted there."""
    if light.severity is not None:
        at = middle + QPointF(_RIGHT, -_UP)
        _paint_shape(painter, at, _FAR, light.severity, theme)
        letter = light.sign
        drop = 1.2 if light.severity is Severity.WARNING else 0.0
        _write(painter, at + QPointF(0, drop), letter, theme)
    if light.letter:
        at = middle + QPointF(_RIGHT, _UP)
        _outline(painter, theme.warning.ink, theme)
        painter.drawEllipse(at, _FAR - 0.5, _FAR - 0.5)
        _write(painter, at, light.letter, theme)


def paint_far_badges(
    painter: QPainter,
    lights: Mapping[int, Light],
    places: Mapping[int, QPointF],
    theme: Theme,
    size: float,
) -> None:
    """The shapes alone, ``size`` scene units wide, of what must not be overlooked."""
    for row, middle in places.items():
        light = lights[row]
        if light.is_bright:
            severity = max(light.severity or Severity.INFO, Severity.WARNING)
            _paint_shape(painter, middle, size / 2, severity, theme)


def _paint_shape(
    painter: QPainter, at: QPointF, far: float, severity: Severity, theme: Theme
) -> None:
    x, y = at.x(), at.y()
    colour = {Severity.INFO: theme.muted, Severity.WARNING: theme.warning.ink}.get(
        severity, theme.bad_solid
    )
    _outline(painter, colour, theme, far / _FAR)
    if severity is Severity.INFO:
        painter.drawEllipse(at, far * 0.9, far * 0.9)
    elif severity is Severity.WARNING:
        top, foot = y - far * 1.15, y + far * 0.85
        corners = [(x, top), (x + far * 1.15, foot), (x - far * 1.15, foot)]
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
    else:
        painter.drawRect(QRectF(x - far * 0.9, y - far * 0.9, far * 1.8, far * 1.8))


def _outline(painter: QPainter, colour: str, theme: Theme, scale: float = 1.0) -> None:
    """Filled in a colour, with a rim of the ground so that it stands off the node."""
    painter.setPen(QPen(QColor(theme.surface), 1.6 * scale))
    painter.setBrush(QColor(colour))


def _write(painter: QPainter, at: QPointF, letter: str, theme: Theme) -> None:
    font = QFont(painter.font())
    font.setBold(True)
    font.setPixelSize(10)
    painter.setFont(font)
    painter.setPen(QColor(theme.surface))
    box = QRectF(at.x() - _FAR, at.y() - _FAR, 2 * _FAR, 2 * _FAR)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), letter)


__all__ = ["paint_badges", "paint_far_badges"]
