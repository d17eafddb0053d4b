"""The runs page: the job at work while there is one, else the journal."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from owui_migrate_gui.gui.live_run import LiveRun
from owui_migrate_gui.gui.runs.journal_view import JournalView
from owui_migrate_gui.gui.runs.live_view import LiveView
from owui_migrate_gui.gui.session import Session
from owui_migrate_gui.gui.widgets.card import PAGE_MARGIN


class RunsPage(QWidget):
    """Two views in one place; ``restore_asked`` carries a backup's path."""

    cancel_asked = Signal()
    pause_asked = Signal()
    go_on_asked = Signal()
    restore_asked = Signal(object)
    report_asked = Signal(object)
    rehearsal_report_asked = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.live = LiveView()
        self.journal = JournalView()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.journal)
        self._stack.addWidget(self.live)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        column.addWidget(self._stack)
        session.records_changed.connect(self._on_records)
        self.live.cancel_asked.connect(self.cancel_asked)
        self.live.pause_asked.connect(self.pause_asked)
        self.live.go_on_asked.connect(self.go_on_asked)
        self.live.restore_asked.connect(self.restore_asked)
        self.live.report_asked.connect(self.rehearsal_report_asked)
        self.live.journal_asked.connect(self.show_journal)
        self.journal.restore_asked.connect(self.restore_asked)
        self.journal.report_asked.connect(self.report_asked)
        self._on_records()

    def show_run(self, run: LiveRun) -> None:
        """Show a job that begins."""
        self.live.show_run(run)
        self._stack.setCurrentWidget(self.live)

    @Slot()
    def show_journal(self) -> None:
        """Show the journal; a job at work goes on."""
        self._stack.setCurrentWidget(self.journal)

    @Slot()
    def _on_records(self) -> None:
        reading = self._session.reading
        releases = reading.releases if reading is not None else None
        self.journal.show_runs(self._session.records.runs, releases)


__all__ = ["RunsPage"]
