"""How nodes, lines and bands of the graph are painted, in scene units; no state of its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from owui_migrate_gui.graph import DEPENDS
from owui_migrate_gui.gui.graph.picture import Line, Node
from owui_migrate_gui.gui.node import NodeState
from owui_migrate_gui.gui.theme import Theme

ROW = 42.0
LANE = 30.0
LEFT = 24.0
RADIUS = 10.5


def centre(row: int, lane: int) -> QPointF:
    """The middle of a node."""
    return QPointF(LEFT + lane * LANE, row * ROW + ROW / 2)


def fill_of(state: NodeState, theme: Theme) -> str:
    """The solid colour of a state, for dots and filled nodes."""
    return {
        NodeState.APPLIED: theme.good,
        NodeState.CURRENT: theme.accent,
        NodeState.RUNNING: theme.accent,
        NodeState.UNKNOWN: theme.warning.ink,
        NodeState.FAILED: theme.bad_solid,
    }.get(state, theme.muted)


def paint_lines(painter: QPainter, lines: tuple[Line, ...], theme: Theme) -> None:
    """All lines in one call per look: straight ones as lines, the others as curves."""
    straight: dict[tuple[bool, str], list[QLineF]] = defaultdict(list)
    curves: dict[tuple[bool, str], QPainterPath] = {}
    for line in lines:
        look = (line.is_done, line.kind)
        start, end = centre(line.start_row, line.start_lane), centre(line.end_row, line.end_lane)
        if line.start_lane == line.end_lane == line.lane:
            straight[look].append(QLineF(start, end))
        else:
            _curve(curves.setdefault(look, QPainterPath()), start, end, line)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for look, found in straight.items():
        painter.setPen(_pen(look, theme))
        painter.drawLines(found)
    for look, path in curves.items():
        painter.setPen(_pen(look, theme))
        painter.drawPath(path)


def _curve(path: QPainterPath, start: QPointF, end: QPointF, line: Line) -> None:
    """Into its lane at once, out of it at the last row; straight in between."""
    across = centre(0, line.lane).x()
    path.moveTo(start)
    low, high = start.y(), end.y()
    if start.x() != across:
        bend = min(start.y() + ROW, end.y()) if across == end.x() else start.y() + ROW / 2
        _bend(path, start, QPointF(across, bend))
        low = bend
    if end.x() != across:
        high = max(end.y() - ROW, low)
        path.lineTo(across, high)
        _bend(path, QPointF(across, high), end)
    else:
        path.lineTo(end)


def _bend(path: QPainterPath, start: QPointF, end: QPointF) -> None:
    """An S between two lanes."""
    tall = end.y() - start.y()
    path.cubicTo(
        QPointF(start.x(), start.y() + tall * 0.7), QPointF(end.x(), end.y() - tall * 0.7), end
    )


def _pen(look: tuple[bool, str], theme: Theme) -> QPen:
    is_done, kind = look
    pen = QPen(QColor(theme.good if is_done else theme.muted), 2.2 if is_done else 1.5)
    if not is_done:
        pen.setDashPattern([2.2, 2.6])
    if kind == DEPENDS:
        pen.setStyle(Qt.PenStyle.DotLine)
    return pen


def paint_dots(painter: QPainter, nodes: Iterable[Node], theme: Theme, *, smallest: float) -> None:
    """Nodes from far away: one batch of squares per state."""
    by_state: dict[NodeState, list[QRectF]] = defaultdict(list)
    side = max(RADIUS * 1.8, smallest)
    for node in nodes:
        middle = centre(node.row, node.lane)
        by_state[node.state].append(
            QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        )
    painter.setPen(Qt.PenStyle.NoPen)
    for state, rects in by_state.items():
        painter.setBrush(QColor(fill_of(state, theme)))
        painter.drawRects(rects)


def cover_lines(painter: QPainter, node: Node, theme: Theme) -> None:
    """Hide the lines behind a node that will be painted faintly."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.surface))
    painter.drawPath(_shape(node, centre(node.row, node.lane)))


def paint_node(painter: QPainter, node: Node, theme: Theme, font: QFont) -> None:
    """One node with its shape and letter; a ring covers the lines behind it."""
    middle = centre(node.row, node.lane)
    state = node.state
    colour = QColor(fill_of(state, theme))
    ring = QPen(colour, 1.8)
    is_solid = state in {NodeState.APPLIED, NodeState.CURRENT, NodeState.RUNNING}
    if state in {NodeState.UNKNOWN, NodeState.NOT_NEEDED}:
        ring.setDashPattern([2.0, 1.6])
    painter.setPen(QPen(colour, 1.8) if is_solid else ring)
    painter.setBrush(colour if is_solid else QColor(theme.surface))
    painter.drawPath(_shape(node, middle))
    if node.is_merge:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.4))
        painter.drawEllipse(middle, RADIUS + 3.5, RADIUS + 3.5)
    painter.setPen(QColor(theme.on_accent if is_solid else fill_of(state, theme)))
    painter.setFont(font)
    letter = "+" if node.folded else state.letter
    box = QRectF(middle.x() - RADIUS, middle.y() - RADIUS, 2 * RADIUS, 2 * RADIUS)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), letter)


def paint_pulse(painter: QPainter, node: Node, theme: Theme, pulse: float) -> None:
    """A ring that grows away from a node at work, and fades."""
    colour = QColor(theme.accent)
    colour.setAlphaF(1 - pulse)
    painter.setPen(QPen(colour, 2.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    far = RADIUS + 4 + 9 * pulse
    painter.drawEllipse(centre(node.row, node.lane), far, far)


def _shape(node: Node, middle: QPointF) -> QPainterPath:
    path = QPainterPath()
    state = node.state
    x, y = middle.x(), middle.y()
    if state in {NodeState.CURRENT, NodeState.RUNNING}:
        far = RADIUS + 3.2
        corners = [(x, y - far), (x + far, y), (x, y + far), (x - far, y), (x, y - far)]
        path.addPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
    elif state is NodeState.FAILED or node.folded:
        path.addRoundedRect(QRectF(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS), 3, 3)
    else:
        path.addEllipse(middle, RADIUS, RADIUS)
    return path


__all__ = [
    "LANE",
    "LEFT",
    "RADIUS",
    "ROW",
    "centre",
    "cover_lines",
    "fill_of",
    "paint_dots",
    "paint_lines",
    "paint_node",
    "paint_pulse",
]
