"""A line with a list that can be opened; it can be written in where that makes sense."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QWidget

from owui_migrate_gui.gui.theme import theme_of

_ARROW = 4.0
_FROM_RIGHT = 15.0


class Chooser(QComboBox):
    """A combo box; the style sheet's frame takes its arrow, so it paints its own."""

    def __init__(self, parent: QWidget | None = None, *, is_editable: bool = True) -> None:
        super().__init__(parent)
        self.setEditable(is_editable)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, and the arrow that says that there is a list."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(theme_of(self.palette()).muted), 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        middle = QPointF(self.width() - _FROM_RIGHT, self.height() / 2 + 1)
        left, right = QPointF(-_ARROW, -_ARROW / 2), QPointF(_ARROW, -_ARROW / 2)
        tip = QPointF(0, _ARROW / 2)
        painter.drawPolyline([middle + left, middle + tip, middle + right])


__all__ = ["Chooser"]
