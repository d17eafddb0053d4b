"""The SQL of one step, to read, search and copy."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.plan.preview_state import RiskWords, StepSql
from owui_migrate_gui.gui.widgets.button import CopyButton, button
from owui_migrate_gui.gui.widgets.card import bare_scroll, clear_layout
from owui_migrate_gui.gui.widgets.chip import Chip
from owui_migrate_gui.gui.widgets.code_view import CodeView
from owui_migrate_gui.gui.widgets.text import label

_MOST_OF_RISKS = 150
"""Pixels that the risks may take before they scroll: the SQL is what the pane is for."""
_SCROLL_BAR = 14


class SqlPane(QWidget):
    """Shows a ``StepSql``: numbers, risks with what one can do about them, and the SQL."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers = label(kind="muted", wrap=True)
        self._warning = label(kind="warn", wrap=True)
        self._risks = QVBoxLayout()
        self._risks.setSpacing(6)
        self._field = QLineEdit()
        self._matches = label(kind="muted")
        self.view = CodeView("sql", name=tr("SQL of the step"))
        self._lay_out()
        for keys, act in (("F3", self._on_next), ("Shift+F3", self._on_previous)):
            shortcut = QShortcut(QKeySequence(keys), self)  # wherever the focus is
            shortcut.activated.connect(act)
        self._field.textChanged.connect(self._on_text)
        self._field.returnPressed.connect(self._on_next)

    def tell(self, step: StepSql) -> None:
        """Show a step."""
        self._numbers.setText(step.numbers)
        self._warning.setText(step.warning)
        self._warning.setVisible(bool(step.warning))
        clear_layout(self._risks)
        for risk in step.risks:
            self._risks.addLayout(_risk_row(risk))
        self._room.setVisible(bool(step.risks))
        self._fit_risks()
        self.view.show_code(step.text)
        self._on_text(self._field.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Risks take as many lines as the width asks for."""
        super().resizeEvent(event)
        self._fit_risks()

    def _fit_risks(self) -> None:
        tall = self._risks.totalHeightForWidth(max(self.width() - _SCROLL_BAR, 1))
        self._room.setFixedHeight(min(max(tall, 0) + 4, _MOST_OF_RISKS))

    def start_search(self) -> None:
        """Put the cursor into the search box."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def _lay_out(self) -> None:
        self._field.setPlaceholderText(tr("Search the SQL …"))
        self._field.setAccessibleName(tr("Search the SQL"))
        self._field.setClearButtonEnabled(True)
        before = button("↑", "quiet", tip="Previous match (Shift+F3)")
        before.setAccessibleName(tr("Previous match"))
        before.clicked.connect(self._on_previous)
        after = button("↓", "quiet", tip="Next match (F3)")
        after.setAccessibleName(tr("Next match"))
        after.clicked.connect(self._on_next)
        tools = QHBoxLayout()
        tools.setSpacing(6)
        tools.addWidget(self._field, 1)
        tools.addWidget(self._matches)
        tools.addWidget(before)
        tools.addWidget(after)
        tools.addWidget(CopyButton(self.view.toPlainText, what="the step's SQL", text="Copy SQL"))
        for part in (self._numbers, self._warning):
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._risk_words = QWidget()
        self._risk_words.setLayout(self._risks)
        self._risks.setContentsMargins(0, 0, 0, 0)
        self._room = bare_scroll(self._risk_words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._numbers)
        column.addWidget(self._warning)
        column.addWidget(self._room)
        column.addLayout(tools)
        column.addWidget(self.view, 1)

    @Slot(str)
    def _on_text(self, text: str) -> None:
        count = self.view.toPlainText().lower().count(text.lower()) if text else 0
        self._matches.setText((tr("no match"), f"{count} ×")[count > 0] if text else "")
        if text:
            self.view.moveCursor(QTextCursor.MoveOperation.Start)
            self.view.find(text)

    @Slot()
    def _on_next(self) -> None:
        self._find(QTextDocument.FindFlag(0), QTextCursor.MoveOperation.Start)

    @Slot()
    def _on_previous(self) -> None:
        self._find(QTextDocument.FindFlag.FindBackward, QTextCursor.MoveOperation.End)

    def _find(self, flags: QTextDocument.FindFlag, begin_again: QTextCursor.MoveOperation) -> None:
        text = self._field.text()
        if text and not self.view.find(text, flags):
            self.view.moveCursor(begin_again)
            self.view.find(text, flags)


def _risk_row(risk: RiskWords) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(Chip(risk.label, risk.tone), 0, Qt.AlignmentFlag.AlignTop)
    text = label("\n".join(risk.sentences), "muted", wrap=True)
    text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    row.addWidget(text, 1)
    return row


__all__ = ["SqlPane"]
