"""What can be done with the revision under the pointer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from owui_migrate_gui.gui.language import tr


class NodeMenu(QMenu):
    """A menu that is filled for one revision and gone when it closes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def offer(self, words: str, act: Callable[[], object]) -> None:
        """One more thing to do."""
        action = QAction(tr(words), self)
        action.triggered.connect(lambda _checked=False: act())
        self.addAction(action)


__all__ = ["NodeMenu"]
