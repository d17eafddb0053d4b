"""A box to paste Open WebUI's start-up log or traceback into."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from owui_migrate_gui.doctor.log import match_log
from owui_migrate_gui.gui.language import mark, tr
from owui_migrate_gui.gui.theme import mono_font
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.card import Card
from owui_migrate_gui.gui.widgets.text import label
from owui_migrate_gui.gui.words import count_words

_LOG_HEIGHT = 130
_TOLD = mark("It speaks of {count}, listed below with the database's own.")


class LogBox(Card):
    """Hidden until it is wanted; ``matched`` carries the findings that the text speaks of."""

    matched = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, told: str = _TOLD) -> None:
        super().__init__(tr("Open WebUI's log"), parent)
        self._telling = tr(told)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Open WebUI's log"))
        self.text.setPlaceholderText(tr("Paste the start-up log or the traceback here"))
        self.text.setFont(mono_font(self.text.font()))
        self.text.setFixedHeight(_LOG_HEIGHT)
        self.text.setTabChangesFocus(True)
        self._told = label(kind="muted", wrap=True)
        forget = button("Forget the log")
        forget.clicked.connect(self._on_forget)
        row = QHBoxLayout()
        row.addWidget(self._told, 1)
        row.addWidget(forget)
        self.body.addWidget(self.text)
        self.body.addLayout(row)
        self.text.textChanged.connect(self._on_text)
        self.hide()

    @Slot()
    def toggle(self) -> None:
        """Show the box, or hide it again."""
        self.setVisible(self.isHidden())
        if not self.isHidden():
            self.text.setFocus()

    @Slot()
    def _on_text(self) -> None:
        text = self.text.toPlainText()
        findings = match_log(text)
        if not text.strip():
            self._told.setText("")
        elif findings:
            count = count_words(len(findings), "finding")
            self._told.setText(self._telling.format(count=count))
        else:
            self._told.setText(tr("Nothing in it is known to the doctor."))
        self.matched.emit(findings)

    @Slot()
    def _on_forget(self) -> None:
        self.text.clear()
        self.hide()


__all__ = ["LogBox"]
