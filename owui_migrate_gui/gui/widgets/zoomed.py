"""A viewport that is panned by dragging, zoomed by wheel and keys; subclasses fill it."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from owui_migrate_gui.gui.theme import theme_of

_SMALLEST, _LARGEST = 0.02, 2.5
"""Limits of zooming by hand; Fit goes lower where there is more to see."""
_ZOOM_STEP = 1.2
_CLICK_SLACK = 4


class ZoomedView(QAbstractScrollArea):
    """Pans, zooms, and tells a click from a drag; scene units are pixels at zoom 1.

    ``left`` is Esc: away from what was singled out.
    """

    zoom_changed = Signal(float)
    left = Signal()

    def __init__(self, name: str, *, line_step: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = 1.0
        self._drag: QPoint | None = None
        self._dragged = False
        self._line_step = line_step
        self.setProperty("kind", "graph")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)

    @abstractmethod
    def clicked_at(self, point: QPointF, *, joins: bool) -> None:
        """Take a click at a point of the viewport; ``joins`` where Ctrl was held."""

    @abstractmethod
    def keep_in_place(self, point: QPointF, scale: float) -> None:
        """Take up another scale so that what is at a point of the viewport stays there."""

    @abstractmethod
    def fitting(self) -> float:
        """The scale at which everything is in view."""

    def pointed_at(self, point: QPointF) -> None:
        """The pointer moved without a button pressed."""

    @property
    def zoom(self) -> float:
        """The scale in use, 1 is natural size."""
        return self._scale

    @property
    def is_dragged(self) -> bool:
        """Whether a button is held down."""
        return self._drag is not None

    def set_zoom(self, scale: float, anchor: QPointF | None = None) -> None:
        """Scale around a point of the viewport (its middle by default)."""
        scale = min(max(scale, min(_SMALLEST, self.fitting())), _LARGEST)
        if scale != self._scale:
            self.keep_in_place(anchor or QPointF(self.viewport().rect().center()), scale)
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
        self.set_zoom(self.fitting())

    def paint_focus(self, painter: QPainter) -> None:
        """Show that the keys are heard here."""
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            painter.setPen(QColor(theme_of(self.palette()).accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    def set_extent(self, size: QSizeF) -> None:
        """Let the bars follow a content of this many pixels."""
        view = self.viewport().size()
        for bar, content, seen in (
            (self.verticalScrollBar(), size.height(), view.height()),
            (self.horizontalScrollBar(), size.width(), view.width()),
        ):
            bar.setRange(0, max(round(content - seen), 0))
            bar.setPageStep(seen)
            bar.setSingleStep(self._line_step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._drag, self._dragged = event.position().toPoint(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan while dragging."""
        if self._drag is None:
            self.pointed_at(event.position())
            return
        now = event.position().toPoint()
        moved = now - self._drag
        if self._dragged or moved.manhattanLength() > _CLICK_SLACK:
            self._dragged = True
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            across, down = self.horizontalScrollBar(), self.verticalScrollBar()
            across.setValue(across.value() - moved.x())
            down.setValue(down.value() - moved.y())
            self._drag = now

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press without a drag is a click."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if not self._dragged:
            joins = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.clicked_at(event.position(), joins=joins)
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
        """Plus and minus zoom, 0 is natural size, F shows everything."""
        actions = {
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Equal: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.zoom_natural,
            Qt.Key.Key_F: self.fit,
            Qt.Key.Key_Escape: self.left.emit,
        }
        key = Qt.Key(event.key())
        if key in actions:
            actions[key]()
        else:
            super().keyPressEvent(event)


__all__ = ["ZoomedView"]
