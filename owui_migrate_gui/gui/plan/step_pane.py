"""What can be known of a step: its story, its SQL, its change of the schema."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.plan.preview_pane import PreviewPane
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.revision_details import RevisionDetails

STORY, SQL, SCHEMA = range(3)


class StepPane(QWidget):
    """Three views of the selected step, one at a time."""

    def __init__(
        self, details: RevisionDetails, preview: PreviewPane, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._details = details
        self._preview = preview
        self._tabs = QButtonGroup(self)
        self._stack = QStackedWidget()
        self._stack.addWidget(details)
        self._stack.addWidget(preview)
        tabs = QHBoxLayout()
        tabs.setSpacing(6)
        for number, text, tip in (
            (STORY, tr("About"), tr("What the step is for, and its script")),
            (SQL, "SQL", tr("Every statement that the step runs, without running it")),
            (
                SCHEMA,
                tr("Schema change"),
                tr("Tables, columns and indexes before and after the step"),
            ),
        ):
            made = button(text, "segment", tip=tip)
            made.setCheckable(True)
            self._tabs.addButton(made, number)
            tabs.addWidget(made)
        tabs.addStretch(1)
        self.tools = tabs
        self._tabs.button(STORY).setChecked(True)
        self._tabs.idClicked.connect(self._on_tab)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(tabs)
        column.addWidget(self._stack, 1)

    def choose(self, number: int) -> None:
        """Go to a view."""
        self._tabs.button(number).setChecked(True)
        self._on_tab(number)

    @Slot(int)
    def _on_tab(self, number: int) -> None:
        self._preview.show_schema(shows=number == SCHEMA)
        self._stack.setCurrentWidget(self._details if number == STORY else self._preview)


__all__ = ["SCHEMA", "SQL", "STORY", "StepPane"]
