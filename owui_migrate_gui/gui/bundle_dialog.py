"""Shows every file of a support bundle before it is saved."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from owui_migrate_gui.gui.theme import mono_font
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.text import label

_WIDE, _HIGH = 940, 620
_LIST = 190


class BundleDialog(QDialog):
    """Files on the left, the text of the chosen one on the right; ``save_asked`` to go on."""

    save_asked = Signal()

    def __init__(self, contents: Mapping[str, bytes], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = [data.decode("utf-8") for data in contents.values()]
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Support bundle")
        self.setAccessibleName("Support bundle")
        self.setModal(True)
        self._files = QListWidget()
        self._files.setAccessibleName("Files of the bundle")
        self._files.addItems(list(contents))
        self._text = QPlainTextEdit()
        self._text.setAccessibleName("Text of the file")
        self._text.setReadOnly(True)
        self._text.setFont(mono_font(self._text.font()))
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._save = button("Save …", "primary")
        self._close = button("Close")
        self._lay_out()
        self._files.currentRowChanged.connect(self._on_row)
        self._save.clicked.connect(self._on_save)
        self._close.clicked.connect(self.reject)
        self._files.setCurrentRow(0)
        self._save.setFocus()

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._files)
        splitter.addWidget(self._text)
        splitter.setSizes([_LIST, _WIDE - _LIST])
        splitter.setStretchFactor(1, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(self._save)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(label("This is what the bundle holds", "title"))
        column.addWidget(
            label(
                "Nothing else leaves, and nothing is sent: you save one file and give it to whom"
                " you like. Words that could come from your rows are replaced by “…”.",
                "muted",
                wrap=True,
            )
        )
        column.addWidget(splitter, 1)
        column.addLayout(buttons)
        self.resize(_WIDE, _HIGH)

    @Slot(int)
    def _on_row(self, row: int) -> None:
        self._text.setPlainText(self._texts[row] if row >= 0 else "")

    @Slot()
    def _on_save(self) -> None:
        self.save_asked.emit()
        self.accept()


__all__ = ["BundleDialog"]
