"""One line above a page while a finding's objects are lit up on it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.chip import Chip
from owui_migrate_gui.gui.widgets.text import label


class LitStrip(QFrame):
    """``back_asked`` to the finding, ``next_asked`` to its next object, ``clear_asked``."""

    back_asked = Signal()
    next_asked = Signal()
    clear_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chip = Chip(parent=self)
        self._words = label(wrap=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setProperty("kind", "lit")
        self._next = button("Next", "quiet", tip="Go to the next one that is lit up")
        back = button("Back to the finding", "quiet")
        clear = button("Clear", "quiet", tip="Show everything alike again (Esc)")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(self._chip)
        row.addWidget(self._words, 1)
        for action in (self._next, back, clear):
            row.addWidget(action)
        self._next.clicked.connect(self.next_asked)
        back.clicked.connect(self.back_asked)
        clear.clicked.connect(self.clear_asked)
        self.hide()

    def say(self, chip: str, tone: Tone, words: str, *, has_next: bool) -> None:
        """Show the line; empty words take it away."""
        self._chip.say(chip, tone)
        self._words.setText(words)
        self._next.setVisible(has_next)
        self.setAccessibleName(f"{chip} {words}".strip())
        self.setVisible(bool(words))


__all__ = ["LitStrip"]
