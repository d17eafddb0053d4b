"""The graph's view: a viewport of its own that paints only the visible rows."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from owui_migrate_gui.gui.graph import brush
from owui_migrate_gui.gui.graph.picture import Node, Picture, Way
from owui_migrate_gui.gui.node import NodeState
from owui_migrate_gui.gui.theme import Theme, mono_font, theme_of
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.widgets.chip import ChipBrush, chip_font
from owui_migrate_gui.revision import RevisionKey

_SMALLEST, _LARGEST = 0.02, 2.5
"""Limits of zooming by hand; Fit goes lower where there are more rows."""
_WORDS_FROM = 0.5
_SHAPES_FROM = 0.25
_ZOOM_STEP = 1.2
_TEXT_WIDTH = 330.0
_BAND = 22.0
_GUTTER = 34.0
"""Pixels at the left edge for the systems' bands, at every zoom."""

_DOT = 2.0
"""Nodes are never smaller than this, in pixels."""

_THINNEST = 4
_FAINT = 0.32
_CLICK_SLACK = 4
_WAYS = {
    Qt.Key.Key_Up: Way.PARENT,
    Qt.Key.Key_Down: Way.CHILD,
    Qt.Key.Key_Left: Way.LEFT,
    Qt.Key.Key_Right: Way.RIGHT,
}


class GraphView(QAbstractScrollArea):
    """Shows a ``Picture``; scene units are pixels at zoom 1."""

    node_clicked = Signal(object)
    way_pressed = Signal(object)
    menu_asked = Signal(object, QPoint)
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = Picture()
        self._selected: RevisionKey | None = None
        self._found: frozenset[RevisionKey] | None = None
        self._overlay: dict[RevisionKey, NodeState] = {}
        self._hovered = -1
        self._scale = 1.0
        self._drag: QPoint | None = None
        self._dragged = False
        self.setProperty("kind", "graph")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName("Revision graph")

    # -- what is shown

    def show_picture(self, picture: Picture) -> None:
        """Show another picture; zoom and place stay."""
        self._picture = picture
        self._hovered = -1
        self._update_bars()
        self.viewport().update()

    def select(self, key: RevisionKey | None) -> None:
        """Mark a row and bring it into view."""
        self._selected = key
        node = self._picture.node(key)
        if node is not None:
            self.setAccessibleDescription(f"{node.id_text}, {node.title}, {node.state.value}")
            told = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(told)
            self._reveal(node)
        self.viewport().update()

    def show_overlay(self, states: dict[RevisionKey, NodeState]) -> None:
        """Let some nodes show another state than the picture's, while a run is at work."""
        if states != self._overlay:
            self._overlay = states
            self.viewport().update()

    def mark_found(self, keys: frozenset[RevisionKey] | None) -> None:
        """Let every other row step back; None ends the search."""
        self._found = keys
        self.viewport().update()

    # -- where it is looked at

    @property
    def zoom(self) -> float:
        """The scale in use, 1 is natural size."""
        return self._scale

    def set_zoom(self, scale: float, anchor: QPointF | None = None) -> None:
        """Scale around a point of the viewport (its middle by default)."""
        scale = min(max(scale, min(_SMALLEST, self._fitting())), _LARGEST)
        if scale == self._scale:
            return
        at = anchor or QPointF(self.viewport().rect().center())
        scene = self._to_scene(at)
        self._scale = scale
        self._update_bars()
        self.horizontalScrollBar().setValue(round(scene.x() * scale + _GUTTER - at.x()))
        self.verticalScrollBar().setValue(round(scene.y() * scale - at.y()))
        self.viewport().update()
        self.zoom_changed.emit(scale)

    def zoom_in(self) -> None:
        """One step nearer."""
        self.set_zoom(self._scale * _ZOOM_STEP)

    def zoom_out(self) -> None:
        """One step farther."""
        self.set_zoom(self._scale / _ZOOM_STEP)

    def zoom_natural(self) -> None:
        """Back to natural size."""
        self.set_zoom(1.0)

    def fit(self) -> None:
        """Show everything."""
        self.set_zoom(self._fitting())
        self.verticalScrollBar().setValue(0)

    def _fitting(self) -> float:
        """The scale at which every row and lane is in view."""
        tall = max(len(self._picture.nodes), 1) * brush.ROW
        wide = self._lanes_width()
        view = self.viewport().rect()
        return max(min(view.height() / tall, (view.width() - _GUTTER) / wide, 1.0), 1e-6)

    def centre_on(self, key: RevisionKey | None) -> None:
        """Bring a row to the middle."""
        node = self._picture.node(key)
        if node is not None:
            middle = brush.centre(node.row, node.lane).y() * self._scale
            self.verticalScrollBar().setValue(round(middle - self.viewport().height() / 2))

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
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, self._scale >= _SHAPES_FROM)
        theme = theme_of(self.palette())
        rows = self.visible_rows()
        if not rows:
            return
        nodes = tuple(map(self._as_shown, self._picture.nodes[rows.start : rows.stop]))
        painter.save()
        painter.translate(
            _GUTTER - self.horizontalScrollBar().value(), -self.verticalScrollBar().value()
        )
        painter.scale(self._scale, self._scale)
        self._paint_grounds(painter, nodes, theme)
        brush.paint_lines(painter, self._picture.lines_between(rows.start, rows.stop - 1), theme)
        if self._scale < _SHAPES_FROM:
            brush.paint_dots(painter, nodes, theme, smallest=_DOT / self._scale)
        else:
            self._paint_nodes(painter, nodes, theme)
        painter.restore()
        if self._scale < _WORDS_FROM:
            self._paint_tags(painter, nodes, theme)
        self._paint_bands(painter, theme)
        if self.hasFocus():
            painter.setPen(QColor(theme.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    def _paint_grounds(self, painter: QPainter, nodes: tuple[Node, ...], theme: Theme) -> None:
        left, width = self._lanes_width() - 8, self._scene_width() - self._lanes_width() + 2
        painter.setPen(Qt.PenStyle.NoPen)
        for node in nodes:
            is_selected = node.key == self._selected
            if not is_selected and node.row != self._hovered:
                continue
            painter.setBrush(QColor(theme.accented.fill if is_selected else theme.hover))
            top = node.row * brush.ROW + 2
            painter.drawRoundedRect(QRectF(left, top, width, brush.ROW - 4), 7, 7)
            if self._scale < _WORDS_FROM:
                middle = brush.centre(node.row, node.lane)
                painter.drawEllipse(middle, brush.RADIUS * 2.4, brush.RADIUS * 2.4)

    def _paint_nodes(self, painter: QPainter, nodes: tuple[Node, ...], theme: Theme) -> None:
        letter = QFont(self.font())
        letter.setBold(True)
        letter.setPixelSize(11)
        fonts = (mono_font(self.font()), self.font(), chip_font(self.font()))
        id_width = self._id_width(fonts[0])
        for node in nodes:
            steps_back = self._found is not None and node.key not in self._found
            painter.setOpacity(1.0)
            if steps_back:
                brush.cover_lines(painter, node, theme)
                painter.setOpacity(_FAINT)
            brush.paint_node(painter, node, theme, letter)
            if self._scale >= _WORDS_FROM:
                self._paint_words(painter, node, theme, fonts, id_width)
        painter.setOpacity(1.0)

    def _paint_words(
        self,
        painter: QPainter,
        node: Node,
        theme: Theme,
        fonts: tuple[QFont, QFont, QFont],
        id_width: float,
    ) -> None:
        mono, body, chips = fonts
        left, right = self._lanes_width() + 4, self._scene_width() - 16
        middle = node.row * brush.ROW + brush.ROW / 2
        look = ChipBrush(
            painter=painter, theme=theme, font=chips, on_selection=node.key == self._selected
        )
        used = look.paint_from_right(QPointF(right, middle), node.chips, (right - left) * 0.6)
        top = node.row * brush.ROW
        painter.setPen(QColor(theme.text))
        painter.setFont(mono)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(left, top, id_width, brush.ROW), flags, node.id_text)
        painter.setFont(body)
        room = max(right - left - id_width - used - 24, 20)
        title = QFontMetricsF(body).elidedText(node.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left + id_width + 14, top, room, brush.ROW), flags, title)

    def _paint_tags(self, painter: QPainter, nodes: tuple[Node, ...], theme: Theme) -> None:
        """From afar only release names are written, as many as have room."""
        font = chip_font(self.font())
        tall = QFontMetricsF(font).height()
        look = ChipBrush(painter=painter, theme=theme, font=font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        across = self.horizontalScrollBar().value()
        left = _GUTTER - across + self._lanes_width() * self._scale + 14
        free_from = -tall
        for node in nodes:
            tags = tuple(chip for chip in node.chips if chip[1] is Tone.ACCENT)
            middle = brush.centre(node.row, node.lane).y() * self._scale
            top = middle - self.verticalScrollBar().value()
            if tags and top - tall >= free_from:
                look.paint_from_left(QPointF(left, top), tags, self.viewport().width())
                free_from = top + tall / 2

    def _paint_bands(self, painter: QPainter, theme: Theme) -> None:
        """Name each system along the left edge, always in sight."""
        font = chip_font(self.font())
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        height = self.viewport().height()
        for band in self._picture.bands:
            tall = brush.ROW * self._scale
            shift = self.verticalScrollBar().value()
            top = max(band.first * tall - shift + 3, 3)
            bottom = min((band.last + 1) * tall - shift - 3, height - 3)
            if bottom - top < _THINNEST:
                continue
            shade = theme.accented if band.label == "Alembic" else theme.positive
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(shade.fill))
            painter.drawRoundedRect(QRectF(6, top, _BAND, bottom - top), 6, 6)
            if bottom - top < metrics.horizontalAdvance(band.label) + 8:
                continue
            painter.setPen(QColor(shade.ink))
            painter.save()
            painter.translate(6 + _BAND / 2, (top + bottom) / 2)
            painter.rotate(-90)
            box = QRectF(-(bottom - top) / 2, -_BAND / 2, bottom - top, _BAND)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), band.label)
            painter.restore()

    # -- the person's hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._drag, self._dragged = event.position().toPoint(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan while dragging, else mark the row under the pointer."""
        now = event.position().toPoint()
        if self._drag is not None:
            moved = now - self._drag
            if self._dragged or moved.manhattanLength() > _CLICK_SLACK:
                self._dragged = True
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
                across, down = self.horizontalScrollBar(), self.verticalScrollBar()
                across.setValue(across.value() - moved.x())
                down.setValue(down.value() - moved.y())
                self._drag = now
            return
        node = self._node_at(event.position())
        row = node.row if node else -1
        if row != self._hovered:
            self._hovered = row
            self.viewport().setToolTip(f"{node.key}\n{node.title}" if node else "")
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press without a drag chooses the row."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if not self._dragged and (node := self._node_at(event.position())) is not None:
            self.node_clicked.emit(node.key)
        self._drag = None
        self.viewport().unsetCursor()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            factor = _ZOOM_STEP ** (event.angleDelta().y() / 120)
            self.set_zoom(self._scale * factor, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go along the edges, plus and minus zoom."""
        key = Qt.Key(event.key())
        actions = {
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Equal: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.zoom_natural,
            Qt.Key.Key_F: self.fit,
        }
        if key in _WAYS:
            self.way_pressed.emit(_WAYS[key])
        elif key in actions:
            actions[key]()
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and self._picture.nodes:
            last = key is Qt.Key.Key_End
            self.node_clicked.emit(self._picture.nodes[-1 if last else 0].key)
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

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """The bars follow the size."""
        self._update_bars()

    def scrollContentsBy(self, _across: int, _down: int) -> None:
        """Everything visible is painted anew: it is little."""
        self.viewport().update()

    # -- geometry

    def _as_shown(self, node: Node) -> Node:
        state = self._overlay.get(node.key)
        return node if state is None else replace(node, state=state)

    def _lanes_width(self) -> float:
        return brush.LEFT + self._picture.lanes * brush.LANE

    def _scene_width(self) -> float:
        natural = self._lanes_width() + (_TEXT_WIDTH if self._scale >= _WORDS_FROM else 0)
        return max(natural, (self.viewport().width() - _GUTTER) / self._scale)

    def _id_width(self, font: QFont) -> float:
        return QFontMetricsF(font).horizontalAdvance("0" * 12)

    def _to_scene(self, point: QPointF) -> QPointF:
        shift = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return (point + shift - QPointF(_GUTTER, 0)) / self._scale

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
        view = self.viewport().size()
        tall = round(len(self._picture.nodes) * brush.ROW * self._scale)
        wide = round(self._scene_width() * self._scale + _GUTTER)
        for bar, content, seen in (
            (self.verticalScrollBar(), tall, view.height()),
            (self.horizontalScrollBar(), wide, view.width()),
        ):
            bar.setRange(0, max(content - seen, 0))
            bar.setPageStep(seen)
            bar.setSingleStep(round(brush.ROW))


__all__ = ["GraphView"]
