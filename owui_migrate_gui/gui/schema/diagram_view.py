"""The diagram of tables and foreign keys, as a plane to pan and zoom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.schema.diagram_layout import HEAD, LINE, WIDTH, Box, Diagram
from owui_migrate_gui.gui.schema.schema_lights import TableLight
from owui_migrate_gui.gui.theme import Theme, mono_font
from owui_migrate_gui.gui.widgets.chip import ChipBrush, chip_font, chip_size
from owui_migrate_gui.gui.widgets.plane import PlaneView, Thing

_WORDS_FROM = 0.45
_NAMES_FROM = 0.15
_PAD = 10.0
_FAINT = 0.3
_ARROW = 6.0


class DiagramView(PlaneView):
    """Boxes with columns, and arrows from who refers to what is referred to."""

    def __init__(self) -> None:
        super().__init__(tr("Diagram of tables and foreign keys"))
        self._boxes: tuple[Box, ...] = ()
        self._links: list[tuple[int, int]] = []
        self._lights: Mapping[str, TableLight] = {}

    def show_diagram(self, diagram: Diagram) -> None:
        """Show another diagram."""
        self._boxes = diagram.boxes
        at = {box.name: number for number, box in enumerate(diagram.boxes)}
        self._links = [(at[child], at[parent]) for child, parent in diagram.links]
        self.show_things(
            [
                Thing(
                    key=box.name,
                    rect=QRectF(box.x, box.y, WIDTH, box.height),
                    name=f"{box.name}: {', '.join(box.lines)}",
                )
                for box in diagram.boxes
            ]
        )

    def show_lights(self, lights: Mapping[str, TableLight]) -> None:
        """Mark what the doctor found; where some tables are lit up, the others step back."""
        self._lights = lights
        self.viewport().update()

    def paint_plane(self, painter: QPainter, seen: Sequence[int], theme: Theme) -> None:
        """All lines in two batches, then the boxes."""
        chosen = self.selected
        plain, marked = QPainterPath(), QPainterPath()
        for child, parent in self._links:
            _arrow(
                marked if chosen in {child, parent} else plain,
                self.things[child].rect,
                self.things[parent].rect,
            )
        is_lit = any(light.is_lit for light in self._lights.values())
        painter.setOpacity(_FAINT if is_lit else 1.0)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for path, colour, width in ((plain, theme.muted, 1.2), (marked, theme.accent, 2.0)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawPath(path)
        for number in seen:
            light = self._lights.get(self._boxes[number].name)
            painter.setOpacity(_FAINT if is_lit and not (light and light.is_lit) else 1.0)
            self._paint_box(painter, number, theme)
        painter.setOpacity(1.0)

    def _paint_box(self, painter: QPainter, number: int, theme: Theme) -> None:
        box, rect = self._boxes[number], self.things[number].rect
        is_chosen = number == self.selected
        light = self._lights.get(box.name)
        rim = QPen(QColor(theme.accent if is_chosen else theme.border), 1.6)
        if light is not None:
            ink = theme.shade(light.chip[1]).ink
            rim = QPen(QColor(ink), 3.2 if light.is_lit else 2.0)
            rim.setStyle(Qt.PenStyle.DashLine if light.is_missing else Qt.PenStyle.SolidLine)
        painter.setPen(rim)
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(rect, 7, 7)
        head = QRectF(rect.left() + 1, rect.top() + 1, rect.width() - 2, HEAD - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accented.fill if is_chosen else theme.neutral.fill))
        painter.drawRoundedRect(head, 6, 6)
        if self.zoom < _NAMES_FROM:
            return
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        bold = QFont(self.font())
        bold.setBold(True)
        painter.setFont(bold)
        if light is not None:
            self._paint_chip(painter, head, light, theme)
        painter.setPen(QColor(theme.text))
        painter.setFont(bold)
        painter.drawText(head.adjusted(_PAD, 0, -_PAD, 0), flags, box.name)
        if self.zoom < _WORDS_FROM:
            return
        painter.setFont(mono_font(self.font()))
        more = (tr("… {hidden} more").format(hidden=box.hidden),) if box.hidden else ()
        told = {fact.name for fact in light.parts if fact.kind == "column"} if light else set()
        painter.setPen(QColor(theme.muted))
        for line, words in enumerate((*box.lines, *more)):
            is_told = words in told or (words in more and bool(told - set(box.lines)))
            painter.setPen(QColor(theme.text if is_told else theme.muted))
            top = rect.top() + HEAD + 3 + line * LINE
            place = QRectF(rect.left() + _PAD, top, rect.width() - 2 * _PAD, LINE)
            painter.drawText(place, flags, f"▸ {words}" if is_told else words)

    def _paint_chip(self, painter: QPainter, head: QRectF, light: TableLight, theme: Theme) -> None:
        """At the box's upper edge, so that the name keeps its room."""
        font = chip_font(self.font())
        text, tone = light.chip
        width, height = chip_size(text, font)
        place = QRectF(head.right() - width - 4, head.top() - height / 2, width, height)
        ChipBrush(painter=painter, theme=theme, font=font).paint(place, text, tone)


def _arrow(path: QPainterPath, child: QRectF, parent: QRectF) -> None:
    """From the nearer side of the child to the nearer side of the parent."""
    is_right = child.center().x() >= parent.center().x()
    start = QPointF(child.left() if is_right else child.right(), child.top() + HEAD / 2)
    end = QPointF(parent.right() if is_right else parent.left(), parent.top() + HEAD / 2)
    if child.left() == parent.left():  # in one column: around the right side
        start.setX(child.right())
        end.setX(parent.right())
        is_right = True
    away = 46.0 if is_right else -46.0
    back = away if child.left() == parent.left() else -away
    path.moveTo(start)
    path.cubicTo(start + QPointF(back, 0), end + QPointF(away, 0), end)
    tip = _ARROW if is_right else -_ARROW
    path.addPolygon(
        QPolygonF([end + QPointF(tip, -_ARROW / 2), end, end + QPointF(tip, _ARROW / 2)])
    )


__all__ = ["DiagramView"]
