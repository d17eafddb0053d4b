"""The graph's view: a viewport of its own that paints only the visible rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import (
    QEvent,
    QPoint,
    QPointF,
    QRectF,
    QSizeF,
    Qt,
    QVariantAnimation,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QHideEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from owui_migrate_gui.gui.graph import brush
from owui_migrate_gui.gui.graph.afar import Afar
from owui_migrate_gui.gui.graph.painting import (
    GUTTER,
    WORDS_FROM,
    Frame,
    Scene,
    lanes_width,
    paint,
)
from owui_migrate_gui.gui.graph.picture import Node, Picture, Way
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.node import NodeState
from owui_migrate_gui.gui.theme import theme_of
from owui_migrate_gui.gui.widgets.zoomed import ZoomedView
from owui_migrate_gui.revision import RevisionKey

_TEXT_WIDTH = 330.0
_PULSE_MS = 1400
_LARGEST_IMAGE = 16_000
_WAYS = {
    Qt.Key.Key_Up: Way.PARENT,
    Qt.Key.Key_Down: Way.CHILD,
    Qt.Key.Key_Left: Way.LEFT,
    Qt.Key.Key_Right: Way.RIGHT,
}


class GraphView(ZoomedView):
    """Shows a ``Picture``.

    ``node_opened`` is a double click or Enter, ``node_joined`` a click with Ctrl; ``looked_at``
    says that another part or another picture is in view.
    """

    node_clicked = Signal(object)
    node_joined = Signal(object)
    node_opened = Signal(object)
    looked_at = Signal()
    way_pressed = Signal(object)
    menu_asked = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Revision graph"), line_step=round(brush.ROW), parent=parent)
        self._scene = Scene()
        self._selected: RevisionKey | None = None
        self._found: frozenset[RevisionKey] | None = None
        self._in_middle: tuple[RevisionKey | None, int] = (None, 0)
        self._card: Callable[[Node], str] = lambda node: node.title
        self.viewport().setMouseTracking(True)
        self._pulse = QVariantAnimation(self)
        self._pulse.setDuration(_PULSE_MS)
        self._pulse.setStartValue(0.0)
        self._pulse.setEndValue(1.0)
        self._pulse.setLoopCount(-1)
        self._pulse.valueChanged.connect(self._on_pulse)

    # -- what is shown

    @property
    def scene(self) -> Scene:
        """What is painted."""
        return self._scene

    def show_picture(self, picture: Picture) -> None:
        """Show another picture; zoom and place stay."""
        self._scene = Scene(picture=picture, afar=Afar(picture), overlay=self._scene.overlay)
        self._scene.selected = self._row(self._selected)
        self.mark_found(self._found)
        self._update_bars()
        self.viewport().update()
        self.looked_at.emit()

    def set_card(self, card: Callable[[Node], str]) -> None:
        """Choose what is told about the row below the pointer, as rich text."""
        self._card = card

    def select(self, key: RevisionKey | None) -> None:
        """Mark a row and bring it into view."""
        self._selected = key
        self._scene.selected = self._row(key)
        node = self._picture.node(key)
        if node is not None:
            self.setAccessibleDescription(f"{node.id_text}, {node.title}, {node.state.value}")
            told = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(told)
            self._reveal(node)
        self.viewport().update()

    def show_overlay(self, states: dict[RevisionKey, NodeState]) -> None:
        """Let some nodes show another state than the picture's, while a run is at work."""
        if states != self._scene.overlay:
            self._scene.overlay = states
            self.viewport().update()
            self.looked_at.emit()
        self._beat_where_seen()

    def showEvent(self, event: QShowEvent) -> None:
        """The ring around what runs moves again."""
        super().showEvent(event)
        self._beat_where_seen()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing moves where nobody looks."""
        super().hideEvent(event)
        self._beat_where_seen()

    def _beat_where_seen(self) -> None:
        beats = NodeState.RUNNING in self._scene.overlay.values() and self.isVisible()
        if beats != (self._pulse.state() is QVariantAnimation.State.Running):
            self._pulse.start() if beats else self._pulse.stop()

    @Slot(object)
    def _on_pulse(self, value: float) -> None:
        """Move the ring around what runs; only its row is painted."""
        self._scene.pulse = value
        for key, state in self._scene.overlay.items():
            if state is NodeState.RUNNING:
                around = self.row_rect(key).toAlignedRect()
                self.viewport().update(around.adjusted(0, -6, 0, 6))

    def mark_found(self, keys: frozenset[RevisionKey] | None) -> None:
        """Let every other row step back; None ends the search."""
        self._found = keys
        rows = self._picture.rows
        shown = None if keys is None else frozenset(rows[key] for key in keys if key in rows)
        self._scene.found = shown
        self.viewport().update()

    # -- where it is looked at

    def keep_in_place(self, point: QPointF, scale: float) -> None:
        """Scale around a point of the viewport."""
        scene = self._to_scene(point)
        self._scale = scale
        self._update_bars()
        self.horizontalScrollBar().setValue(round(scene.x() * scale + GUTTER - point.x()))
        self.verticalScrollBar().setValue(round(scene.y() * scale - point.y()))

    def fit(self) -> None:
        """Show everything, from the top."""
        super().fit()
        self.verticalScrollBar().setValue(0)

    def fitting(self) -> float:
        """The scale at which every row and lane is in view."""
        tall = max(len(self._picture.nodes), 1) * brush.ROW
        wide = self._lanes_width()
        view = self.viewport().rect()
        return max(min(view.height() / tall, (view.width() - GUTTER) / wide, 1.0), 1e-6)

    def centre_on(self, key: RevisionKey | None) -> None:
        """Bring a row to the middle; it stays there in another size, until it is scrolled away."""
        node, bar = self._picture.node(key), self.verticalScrollBar()
        if node is not None:
            middle = brush.centre(node.row, node.lane).y() * self._scale
            bar.setValue(round(middle - self.viewport().height() / 2))
            self._in_middle = (key, bar.value())

    def visible_rows(self) -> range:
        """The rows that are in view, at least in part."""
        tall = brush.ROW * self._scale
        top = self.verticalScrollBar().value()
        first = max(int(top / tall), 0)
        last = min(int((top + self.viewport().height()) / tall), len(self._picture.nodes) - 1)
        return range(first, last + 1)

    def row_rect(self, key: RevisionKey) -> QRectF:
        """Where a row is in the viewport."""
        node = self._picture.node(key)
        if node is None:
            return QRectF()
        tall = brush.ROW * self._scale
        top = node.row * tall - self.verticalScrollBar().value()
        return QRectF(0, top, self.viewport().width(), tall)

    # -- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint bands, lines and rows that are in view."""
        painter = QPainter(self.viewport())
        rows = self.visible_rows()
        if rows:
            paint(painter, self._scene, self._frame(), rows, self._scene_width())
        self.paint_focus(painter)

    def _frame(self) -> Frame:
        return Frame(
            scale=self._scale,
            across=self.horizontalScrollBar().value(),
            down=self.verticalScrollBar().value(),
            width=self.viewport().width(),
            height=self.viewport().height(),
            theme=theme_of(self.palette()),
            font=self.font(),
        )

    def whole_image(self) -> QImage:
        """Everything at natural size, or as near to it as a picture of 16,000 pixels can be."""
        rows = len(self._picture.nodes)
        scale = min(1.0, _LARGEST_IMAGE / (max(rows, 1) * brush.ROW))
        width = round((self._lanes_width() + _TEXT_WIDTH * 2) * scale + GUTTER)
        image = QImage(width, round(rows * brush.ROW * scale) + 1, QImage.Format.Format_RGB32)
        frame = replace(
            self._frame(), scale=scale, across=0, down=0, width=width, height=image.height()
        )
        image.fill(QColor(frame.theme.surface))
        painter = QPainter(image)
        scene = replace(self._scene, found=None, hovered=-1, selected=-1)
        paint(painter, scene, frame, range(rows), (width - GUTTER) / scale)
        painter.end()
        return image

    # -- the person's hands

    def clicked_at(self, point: QPointF, *, joins: bool) -> None:
        """Choose the row, or join it to the chosen one."""
        if (node := self._node_at(point)) is not None:
            (self.node_joined if joins else self.node_clicked).emit(node.key)

    def pointed_at(self, point: QPointF) -> None:
        """Mark the row under the pointer."""
        node = self._node_at(point)
        row = node.row if node else -1
        if row != self._scene.hovered:
            self._scene.hovered = row
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go along the edges."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._selected is not None:
            self.node_opened.emit(self._selected)
        elif key in _WAYS:
            self.way_pressed.emit(_WAYS[key])
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and self._picture.nodes:
            last = key is Qt.Key.Key_End
            self.node_clicked.emit(self._picture.keys[-1 if last else 0])
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of a row, by mouse or by key."""
        node = self._node_at(QPointF(event.pos()))
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            node = self._picture.node(self._selected)
        if node is not None:
            place = self.row_rect(node.key).center().toPoint()
            by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
            at = event.globalPos() if by_mouse else self.viewport().mapToGlobal(place)
            self.node_clicked.emit(node.key)
            self.menu_asked.emit(node.key, at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is below the pointer."""
        node = self._node_at(event.position())
        if node is not None and event.button() is Qt.MouseButton.LeftButton:
            self.node_opened.emit(node.key)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell about the row below a pointer that rests."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            node = self._node_at(QPointF(event.pos()))
            if node is None or self.is_dragged:
                QToolTip.hideText()
            else:
                place = self.row_rect(node.key).toAlignedRect()
                QToolTip.showText(event.globalPos(), self._card(node), self.viewport(), place)
            return True
        if event.type() == QEvent.Type.Leave and self._scene.hovered >= 0:
            self._scene.hovered = -1
            self.viewport().update()
        return super().viewportEvent(event)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """The bars follow the size."""
        key, value = self._in_middle
        was_there = value == self.verticalScrollBar().value()
        self._update_bars()
        if was_there:
            self.centre_on(key)
        self.looked_at.emit()

    def scrollContentsBy(self, _across: int, _down: int) -> None:
        """Everything visible is painted anew: it is little."""
        self.viewport().update()
        self.looked_at.emit()

    # -- geometry

    @property
    def _picture(self) -> Picture:
        return self._scene.picture

    def _row(self, key: RevisionKey | None) -> int:
        return -1 if key is None else self._picture.rows.get(key, -1)

    def _lanes_width(self) -> float:
        return lanes_width(self._picture)

    def _scene_width(self) -> float:
        natural = self._lanes_width() + (_TEXT_WIDTH if self._scale >= WORDS_FROM else 0)
        return max(natural, (self.viewport().width() - GUTTER) / self._scale)

    def _to_scene(self, point: QPointF) -> QPointF:
        shift = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return (point + shift - QPointF(GUTTER, 0)) / self._scale

    def _node_at(self, point: QPointF) -> Node | None:
        row = int(self._to_scene(point).y() // brush.ROW)
        return self._picture.nodes[row] if 0 <= row < len(self._picture.nodes) else None

    def _reveal(self, node: Node) -> None:
        tall = brush.ROW * self._scale
        top = node.row * tall
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if top - tall < bar.value():
            bar.setValue(round(top - tall))
        elif top + 2 * tall > bar.value() + height:
            bar.setValue(round(top + 2 * tall - height))

    def _update_bars(self) -> None:
        tall = len(self._picture.nodes) * brush.ROW * self._scale
        self.set_extent(QSizeF(self._scene_width() * self._scale + GUTTER, tall))


__all__ = ["GraphView"]
