"""A plane of things to look at: panned, zoomed, walked over by keys; painted as one viewport."""

from __future__ import annotations

from abc import abstractmethod
from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from owui_migrate_gui.gui.theme import Theme, theme_of
from owui_migrate_gui.gui.widgets.zoomed import ZoomedView

_MARGIN = 40.0
_CELL = 400.0
"""Scene units of a cell of the index by which things in view are found."""

_DIRECTIONS = {
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """Something on the plane: ``key`` names it to the program, ``name`` to a person."""

    key: Hashable
    rect: QRectF
    name: str


class PlaneView(ZoomedView):
    """Shows things; ``thing_joined`` is a click with Ctrl."""

    thing_clicked = Signal(object)
    thing_joined = Signal(object)
    thing_opened = Signal(object)
    menu_asked = Signal(object, QPoint)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, line_step=30, parent=parent)
        self._things: tuple[Thing, ...] = ()
        self._at: dict[Hashable, int] = {}
        self._cells: dict[tuple[int, int], list[int]] = {}
        self._bounds = QRectF()
        self._selected = -1

    @abstractmethod
    def paint_plane(self, painter: QPainter, seen: Sequence[int], theme: Theme) -> None:
        """Paint what is in view, in scene units; ``seen`` are numbers of things."""

    # -- what is shown

    def show_things(self, things: Sequence[Thing]) -> None:
        """Show other things; the selection stays where it still exists."""
        key = self._things[self._selected].key if self._selected >= 0 else None
        self._things = tuple(things)
        self._at = {thing.key: number for number, thing in enumerate(self._things)}
        self._selected = self._at.get(key, -1)
        bounds = QRectF()
        cells: dict[tuple[int, int], list[int]] = defaultdict(list)
        for number, thing in enumerate(self._things):
            bounds = bounds.united(thing.rect)
            for cell in _cells(thing.rect):
                cells[cell].append(number)
        self._cells = dict(cells)
        self._bounds = bounds.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        self._update_bars()
        self.viewport().update()

    @property
    def things(self) -> tuple[Thing, ...]:
        """Everything that is shown."""
        return self._things

    @property
    def selected(self) -> int:
        """The number of the selected thing, or -1."""
        return self._selected

    def number_of(self, key: Hashable) -> int:
        """The number of the thing with this key, or -1."""
        return self._at.get(key, -1)

    def select(self, key: Hashable) -> None:
        """Mark a thing and bring it into view."""
        self._selected = self.number_of(key)
        if self._selected >= 0:
            thing = self._things[self._selected]
            self.setAccessibleDescription(thing.name)
            told = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(told)
            self._reveal(thing.rect)
        self.viewport().update()

    # -- where it is looked at

    def keep_in_place(self, point: QPointF, scale: float) -> None:
        """Scale around a point of the viewport."""
        scene = self.to_scene(point)
        self._scale = scale
        self._update_bars()
        moved = (scene - self._bounds.topLeft()) * scale - point
        self.horizontalScrollBar().setValue(round(moved.x()))
        self.verticalScrollBar().setValue(round(moved.y()))

    def fitting(self) -> float:
        """The scale at which all things are in view."""
        view = self.viewport().size()
        wide, tall = max(self._bounds.width(), 1), max(self._bounds.height(), 1)
        return max(min(view.width() / wide, view.height() / tall, 1.0), 1e-6)

    def centre_on(self, key: Hashable) -> None:
        """Bring a thing to the middle."""
        number = self.number_of(key)
        if number >= 0:
            view = self.viewport().rect()
            middle = (self._things[number].rect.center() - self._bounds.topLeft()) * self._scale
            self.horizontalScrollBar().setValue(round(middle.x() - view.width() / 2))
            self.verticalScrollBar().setValue(round(middle.y() - view.height() / 2))

    def to_scene(self, point: QPointF) -> QPointF:
        """A point of the viewport in scene units."""
        return (point - self._origin()) / self._scale + self._bounds.topLeft()

    def seen_rect(self) -> QRectF:
        """The part of the scene that is in view."""
        size = self.viewport().size()
        return QRectF(
            self.to_scene(QPointF(0, 0)), self.to_scene(QPointF(size.width(), size.height()))
        )

    def view_rect(self, number: int) -> QRectF:
        """Where a thing is in the viewport."""
        rect = self._things[number].rect
        at = (rect.topLeft() - self._bounds.topLeft()) * self._scale + self._origin()
        return QRectF(at, rect.size() * self._scale)

    def seen(self) -> list[int]:
        """Numbers of the things in view, in their order."""
        rect = self.seen_rect()
        if rect.contains(self._bounds):
            return list(range(len(self._things)))
        found = {number for cell in _cells(rect) for number in self._cells.get(cell, ())}
        return sorted(number for number in found if self._things[number].rect.intersects(rect))

    # -- painting and hands

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is in view, and that the keys are heard here."""
        painter = QPainter(self.viewport())
        theme = theme_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.translate(self._origin())
        painter.scale(self._scale, self._scale)
        painter.translate(-self._bounds.topLeft())
        self.paint_plane(painter, self.seen(), theme)
        painter.restore()
        self.paint_focus(painter)

    def clicked_at(self, point: QPointF, *, joins: bool) -> None:
        """Choose a thing, or join it to the chosen one."""
        if (thing := self.thing_at(point)) is not None:
            (self.thing_joined if joins else self.thing_clicked).emit(thing.key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is below the pointer."""
        if (thing := self.thing_at(event.position())) is not None:
            self.thing_opened.emit(thing.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the nearest thing that way."""
        key = Qt.Key(event.key())
        if key in _DIRECTIONS and self._things:
            self.thing_clicked.emit(self._things[self._beside(_DIRECTIONS[key])].key)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._selected >= 0:
            self.thing_opened.emit(self._things[self._selected].key)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of a thing, by mouse or by key."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        number = self._selected if by_key else self._number_at(QPointF(event.pos()))
        if number < 0:
            return
        place = self.viewport().mapToGlobal(self.view_rect(number).center().toPoint())
        self.thing_clicked.emit(self._things[number].key)
        self.menu_asked.emit(self._things[number].key, place if by_key else event.globalPos())

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """The bars follow the size."""
        self._update_bars()

    def scrollContentsBy(self, _across: int, _down: int) -> None:
        """Everything visible is painted anew."""
        self.viewport().update()

    # -- geometry

    def thing_at(self, point: QPointF) -> Thing | None:
        """What is at a point of the viewport."""
        number = self._number_at(point)
        return self._things[number] if number >= 0 else None

    def _number_at(self, point: QPointF) -> int:
        at = self.to_scene(point)
        slack = 4 / self._scale
        cell = (int(at.x() // _CELL), int(at.y() // _CELL))
        for number in reversed(self._cells.get(cell, [])):
            if self._things[number].rect.adjusted(-slack, -slack, slack, slack).contains(at):
                return number
        return -1

    def _beside(self, way: QPointF) -> int:
        """The nearest thing in a direction; what lies aside counts double."""
        if self._selected < 0:
            return 0
        here = self._things[self._selected].rect.center()
        best, nearest = self._selected, float("inf")
        for number, thing in enumerate(self._things):
            off = thing.rect.center() - here
            along = QPointF.dotProduct(off, way)
            aside = abs(off.x() * way.y()) + abs(off.y() * way.x())
            if along > 1 and along + 2 * aside < nearest:
                best, nearest = number, along + 2 * aside
        return best

    def _reveal(self, rect: QRectF) -> None:
        seen = self.seen_rect()
        if seen.contains(rect):
            return
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        spans = (
            (rect.left(), rect.right(), seen.left(), seen.right()),
            (rect.top(), rect.bottom(), seen.top(), seen.bottom()),
        )
        for bar, (low, high, first, last) in zip(bars, spans, strict=True):
            if high > last:
                bar.setValue(bar.value() + round((high - last + _MARGIN / 2) * self._scale))
            elif low < first:
                bar.setValue(bar.value() - round((first - low + _MARGIN / 2) * self._scale))

    def _origin(self) -> QPointF:
        """Where the scene's corner is; what is smaller than the view stands in its middle."""
        view, size = self.viewport().size(), self._bounds.size() * self._scale
        return QPointF(
            max((view.width() - size.width()) / 2, 0) - self.horizontalScrollBar().value(),
            max((view.height() - size.height()) / 2, 0) - self.verticalScrollBar().value(),
        )

    def _update_bars(self) -> None:
        self.set_extent(self._bounds.size() * self._scale)


def _cells(rect: QRectF) -> list[tuple[int, int]]:
    return [
        (x, y)
        for x in range(int(rect.left() // _CELL), int(rect.right() // _CELL) + 1)
        for y in range(int(rect.top() // _CELL), int(rect.bottom() // _CELL) + 1)
    ]


__all__ = ["PlaneView", "Thing"]
