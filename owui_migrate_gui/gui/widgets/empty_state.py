"""What a page shows while it has nothing to list: a sign, why, and what one can do about it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from owui_migrate_gui.gui.theme import theme_of
from owui_migrate_gui.gui.widgets.icons import Glyph, icon
from owui_migrate_gui.gui.widgets.text import label

_SIGN = 44
_WIDEST = 520


class EmptyState(QWidget):
    """Stands in the middle of the room that a list would take."""

    def __init__(
        self,
        glyph: Glyph,
        text: str,
        action: QPushButton | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        words = label(text, "muted", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setMaximumWidth(_WIDEST)
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(_Sign(glyph), 0, middle)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(words, 10)
        row.addStretch(1)
        column.addLayout(row)
        if action is not None:
            column.addWidget(action, 0, middle)
        column.addStretch(2)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)


class _Sign(QWidget):
    """The page's own icon, large and quiet."""

    def __init__(self, glyph: Glyph) -> None:
        super().__init__()
        self._glyph = glyph
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A few lines tall."""
        return QSize(_SIGN, _SIGN)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it in the theme of the palette."""
        theme = theme_of(self.palette())
        painter = QPainter(self)
        rect = QRectF(self.rect()).toRect()
        icon(self._glyph, theme.muted, theme.muted).paint(painter, rect)


__all__ = ["EmptyState"]
