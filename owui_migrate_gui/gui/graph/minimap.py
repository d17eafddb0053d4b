"""The whole graph in a narrow strip, with a frame around what is in view."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from owui_migrate_gui.gui.graph import brush
from owui_migrate_gui.gui.graph.badges import paint_far_badges
from owui_migrate_gui.gui.graph.painting import Frame, lanes_width, paint_bars
from owui_migrate_gui.gui.graph.viewport import GraphView
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.theme import theme_of

_WIDTH = 38
_PAD = 6
_MARK = 8.0


class Minimap(QWidget):
    """Shows where a ``GraphView`` looks; a press or a drag looks elsewhere.

    The same can be done with Home, End and the arrows in the view, so it takes no focus.
    """

    def __init__(self, view: GraphView) -> None:
        super().__init__()
        self._view = view
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(tr("Overview of the graph"))
        self.setToolTip(tr("The whole graph: press to look there"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        view.looked_at.connect(self._on_looked)

    @Slot()
    def _on_looked(self) -> None:
        rows = len(self._view.scene.picture.nodes)
        self.setVisible(len(self._view.visible_rows()) < rows)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint bars in the colours of the states, and the frame."""
        scene = self._view.scene
        rows = len(scene.picture.nodes)
        if not rows:
            return
        theme = theme_of(self.palette())
        painter = QPainter(self)
        tall, wide = self.height() - 2 * _PAD, self.width() - 2 * _PAD
        scale = tall / (rows * brush.ROW)
        painter.fillRect(self.rect(), QColor(theme.surface))
        painter.save()
        painter.translate(_PAD, _PAD)
        painter.scale(wide / lanes_width(scene.picture), scale)
        frame = Frame(
            scale=scale,
            across=0,
            down=0,
            width=wide,
            height=tall,
            theme=theme,
            font=self.font(),
        )
        paint_bars(painter, scene, frame, (0, rows))
        painter.restore()
        self._paint_marks(painter, tall / rows)
        seen = self._view.visible_rows()
        top = _PAD + seen.start / rows * tall
        box = QRectF(1.5, top, self.width() - 3, max(len(seen) / rows * tall, 4))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(theme.accent)
        painter.setPen(colour)
        colour.setAlphaF(0.12)
        painter.setBrush(colour)
        painter.drawRoundedRect(box, 3, 3)

    def _paint_marks(self, painter: QPainter, row_height: float) -> None:
        """What the doctor found, at the right edge: this strip is narrower than it is true."""
        lights = self._view.scene.picture.lights
        right = self.width() - _PAD - 1
        places = {row: QPointF(right, _PAD + (row + 0.5) * row_height) for row in lights}
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_far_badges(painter, lights, places, theme_of(self.palette()), _MARK)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Look there."""
        self._look(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow a drag."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._look(event.position().y())

    def _look(self, y: float) -> None:
        rows = len(self._view.scene.picture.nodes)
        share = (y - _PAD) / max(self.height() - 2 * _PAD, 1)
        row = min(max(round(share * rows), 0), rows - 1)
        if rows:
            self._view.centre_on(self._view.scene.picture.keys[row])


__all__ = ["Minimap"]
