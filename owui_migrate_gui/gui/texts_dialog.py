"""Several texts to look through: their names on the left, the chosen one on the right."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.theme import mono_font
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.text import label

_WIDE, _HIGH = 940, 620


class TextsDialog(QDialog):
    """``title`` and ``words`` stand above, actions and **Close** below."""

    def __init__(
        self,
        texts: Mapping[str, str],
        *,
        title: str,
        words: str,
        name: str,
        list_width: int = 190,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._texts = tuple(texts.values())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(name)
        self.setAccessibleName(name)
        self.setModal(True)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("{name}: list").format(name=name))
        self._list.addItems(list(texts))
        self._text = QPlainTextEdit()
        self._text.setAccessibleName(tr("{name}: text").format(name=name))
        self._text.setReadOnly(True)
        self._text.setFont(mono_font(self._text.font()))
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._buttons = QHBoxLayout()
        self._close = button("Close")
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._list)
        splitter.addWidget(self._text)
        splitter.setSizes([list_width, _WIDE - list_width])
        splitter.setStretchFactor(1, 1)
        self._buttons.setSpacing(10)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(label(title, "title"))
        column.addWidget(label(words, "muted", wrap=True))
        column.addWidget(splitter, 1)
        column.addLayout(self._buttons)
        self.resize(_WIDE, _HIGH)
        self._list.currentRowChanged.connect(self._on_row)
        self._close.clicked.connect(self.reject)
        self._list.setCurrentRow(0)

    def add_action(self, action: QPushButton) -> None:
        """Put a button before **Close** and the keyboard on it."""
        self._buttons.insertWidget(self._buttons.count() - 1, action)
        action.setFocus()

    @Slot(int)
    def _on_row(self, row: int) -> None:
        self._text.setPlainText(self._texts[row] if row >= 0 else "")


__all__ = ["TextsDialog"]
