"""The revision graph in an arrangement of its own: dots on a plane, lines between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from owui_migrate_gui.graph import RevisionGraph
from owui_migrate_gui.gui.graph import brush
from owui_migrate_gui.gui.graph.badges import paint_badges
from owui_migrate_gui.gui.graph.positions import Positions
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.lights import Lights
from owui_migrate_gui.gui.node import NodeState
from owui_migrate_gui.gui.theme import Theme, mono_font
from owui_migrate_gui.gui.widgets.plane import PlaneView, Thing
from owui_migrate_gui.revision import RevisionKey

_LETTERS_FROM = 0.4
_WORDS_FROM = 0.8
_DOT = 3.0
_VEIL = 0.68


class PlaneGraph(PlaneView):
    """Dots in the colours and with the letters of their states."""

    def __init__(self) -> None:
        super().__init__(tr("Revision graph"))
        self._states: Mapping[RevisionKey, NodeState] = {}
        self._overlay: Mapping[RevisionKey, NodeState] = {}
        self._lines: list[QLineF] = []
        self._lights: Lights = {}
        self._found: AbstractSet[RevisionKey] | None = None
        self._keys: list[RevisionKey] = []

    def show_graph(
        self,
        graph: RevisionGraph,
        positions: Positions,
        states: Mapping[RevisionKey, NodeState],
        titles: Mapping[RevisionKey, str],
    ) -> None:
        """Show a graph at these positions."""
        self._states = states
        self._keys = list(positions)
        points = {key: QPointF(*place) for key, place in positions.items()}
        self._lines = [QLineF(points[start], points[end]) for start, end in graph.digraph.edges]
        far = brush.RADIUS
        self.show_things(
            [
                Thing(
                    key=key,
                    rect=QRectF(point.x() - far, point.y() - far, 2 * far, 2 * far),
                    name=f"{key}, {titles.get(key, '')}, {states[key].value}",
                )
                for key, point in points.items()
            ]
        )

    def show_lights(self, lights: Lights) -> None:
        """Badge what the doctor says something of."""
        self._lights = lights
        self.viewport().update()

    def mark_found(self, keys: AbstractSet[RevisionKey] | None) -> None:
        """Let all others step back; None ends that."""
        self._found = keys
        self.viewport().update()

    def show_overlay(self, states: Mapping[RevisionKey, NodeState]) -> None:
        """Let some nodes show another state while a run is at work."""
        self._overlay = states
        self.viewport().update()

    def paint_plane(self, painter: QPainter, seen: Sequence[int], theme: Theme) -> None:
        """Lines, dots by state, then what is written."""
        painter.setPen(QPen(QColor(theme.muted), 0))
        painter.drawLines(self._lines)
        smallest = max(brush.RADIUS * 2, _DOT / self.zoom)
        by_state: dict[NodeState, list[QRectF]] = defaultdict(list)
        for number in seen:
            middle = self.things[number].rect.center()
            box = QRectF(0, 0, smallest, smallest)
            box.moveCenter(middle)
            by_state[self._state(number)].append(box)
        is_near = self.zoom >= _LETTERS_FROM
        for state, boxes in by_state.items():
            is_solid = state in {NodeState.APPLIED, NodeState.CURRENT, NodeState.RUNNING}
            colour = QColor(brush.fill_of(state, theme))
            painter.setPen(QPen(colour, 1.6) if is_near else Qt.PenStyle.NoPen)
            painter.setBrush(colour if is_solid or not is_near else QColor(theme.surface))
            if is_near:
                for box in boxes:
                    painter.drawEllipse(box)
            else:
                painter.drawRects(boxes)
        if self.selected >= 0:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 2.4 / min(self.zoom, 1)))
            far = smallest * 0.8
            painter.drawEllipse(self.things[self.selected].rect.center(), far, far)
        if is_near:
            self._write(painter, seen, theme)
        self._fade(painter, seen, theme, smallest)
        for number in seen:
            light = self._lights.get(self._keys[number])
            if light is not None:
                paint_badges(painter, self.things[number].rect.center(), light, theme)

    def _fade(self, painter: QPainter, seen: Sequence[int], theme: Theme, smallest: float) -> None:
        """A veil over what was not found."""
        if self._found is None:
            return
        veil = QColor(theme.surface)
        veil.setAlphaF(_VEIL)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(veil)
        for number in seen:
            if self._keys[number] not in self._found:
                box = QRectF(0, 0, smallest + 3, smallest + 3)
                box.moveCenter(self.things[number].rect.center())
                painter.drawEllipse(box)

    def _write(self, painter: QPainter, seen: Sequence[int], theme: Theme) -> None:
        letter = QFont(self.font())
        letter.setBold(True)
        letter.setPixelSize(11)
        mono = mono_font(self.font())
        metrics = QFontMetricsF(mono)
        for number in seen:
            state, rect = self._state(number), self.things[number].rect
            is_solid = state in {NodeState.APPLIED, NodeState.CURRENT, NodeState.RUNNING}
            painter.setPen(QColor(theme.on_accent if is_solid else brush.fill_of(state, theme)))
            painter.setFont(letter)
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), state.letter)
            if self.zoom >= _WORDS_FROM:
                painter.setFont(mono)
                painter.setPen(QColor(theme.text))
                at = QPointF(rect.right() + 6, rect.center().y() + metrics.ascent() / 2 - 1)
                painter.drawText(at, self._keys[number].id[:14])

    def _state(self, number: int) -> NodeState:
        key = self._keys[number]
        return self._overlay.get(key, self._states[key])


__all__ = ["PlaneGraph"]
