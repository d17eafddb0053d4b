"""A log without its database: what the doctor knows of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.log_box import LogBox
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.card import Card, bare_scroll, clear_layout
from owui_migrate_gui.gui.widgets.text import label

_WIDE, _HIGH = 760, 620


class LogDialog(QDialog):
    """Match a pasted log; ``open_asked`` where the person goes on to the database itself."""

    open_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(tr("Paste a log"))
        self.setAccessibleName(tr("Paste a log"))
        self.box = LogBox(told=tr("It speaks of {count}, explained below."))
        self._found = QVBoxLayout()
        self._found.setSpacing(12)
        self._open = button("Open the database …", "primary")
        close = button("Close")
        self._lay_out(close)
        self.box.matched.connect(self._on_matched)
        self.box.toggle()
        self._open.clicked.connect(self._on_open)
        close.clicked.connect(self.reject)

    def _lay_out(self, close: QWidget) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._found)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._open)
        row.addWidget(close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(22, 20, 22, 18)
        outer.setSpacing(12)
        outer.addWidget(label("What does the log say?", "title"))
        outer.addWidget(
            label(
                "Paste Open WebUI's start-up log or a traceback. It stays on this computer.",
                "muted",
                wrap=True,
            )
        )
        outer.addWidget(self.box)
        outer.addWidget(bare_scroll(inside), 1)
        outer.addLayout(row)
        self.resize(_WIDE, _HIGH)

    @Slot(object)
    def _on_matched(self, findings: tuple[Finding, ...]) -> None:
        clear_layout(self._found)
        for finding in findings:
            card = Card(said(finding.title))
            for words in map(said, (finding.cause, finding.consequence, finding.repair)):
                if words:
                    card.body.addWidget(_selectable(words))
            card.body.addWidget(label(finding.id, "small"))
            self._found.addWidget(card)

    @Slot()
    def _on_open(self) -> None:
        self.accept()
        self.open_asked.emit()


def _selectable(words: str) -> QWidget:
    made = label(words, wrap=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


__all__ = ["LogDialog"]
