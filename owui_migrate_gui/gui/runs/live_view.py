"""A job at work: steps, progress, safety net, log, and how it ended."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from owui_migrate_gui.events import RehearsalReport
from owui_migrate_gui.gui.aftercare import After, NextStep
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.live_run import JobState, LiveRun
from owui_migrate_gui.gui.live_words import subtitle_words, title_words
from owui_migrate_gui.gui.models.step_table import step_table
from owui_migrate_gui.gui.runs.runs_state import (
    STEP_WORDS,
    SafetyNet,
    backup_path,
    safety_of,
    verdict_of,
)
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.widgets.button import CopyButton, button
from owui_migrate_gui.gui.widgets.card import GAP, Banner, Card, PageHead
from owui_migrate_gui.gui.widgets.chip import Chip
from owui_migrate_gui.gui.widgets.log_view import LogView
from owui_migrate_gui.gui.widgets.table import Table
from owui_migrate_gui.gui.widgets.text import label, mono_label, set_kind
from owui_migrate_gui.gui.words import now_utc

_FINE = 1000


class LiveView(QWidget):
    """Shows a ``LiveRun``; ``refresh`` is called for every batch of events and every tick."""

    cancel_asked = Signal()
    pause_asked = Signal()
    go_on_asked = Signal()
    journal_asked = Signal()
    restore_asked = Signal(object)
    report_asked = Signal(object)
    next_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: LiveRun | None = None
        self._logged = 0
        self._head = PageHead()
        self._cancel = button("Cancel", "danger")
        self._pause = button("Pause", tip="Wait before the next step")
        self._go_on = button("Next step", "primary")
        self._back = button("All runs")
        self._undo = button("Restore the backup …")
        self._report = button("Save report …")
        self._bar = QProgressBar()
        self._banner = Banner()
        self._after = Banner()
        self._next = button("", "primary")
        self._after.buttons.insertWidget(0, self._next)
        self._steps = step_table(STEP_WORDS)
        self._steps.setParent(self)
        self._table = Table(self._steps, name="Steps of the run")
        self._steps_card = Card()
        self._net_chip = Chip()
        self._net_name = mono_label(wrap=True)
        self._net_text = label(kind="muted", wrap=True)
        self._log = LogView()
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(tr("Filter …"))
        self._filter.setAccessibleName(tr("Filter the log"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._on_filter)
        self._lay_out()
        self._cancel.clicked.connect(self.cancel_asked)
        self._pause.clicked.connect(self.pause_asked)
        self._go_on.clicked.connect(self.go_on_asked)
        self._back.clicked.connect(self.journal_asked)
        self._undo.clicked.connect(self._on_undo)
        self._report.clicked.connect(self._on_report)
        self._next.clicked.connect(self.next_asked)

    @property
    def splitter(self) -> QSplitter:
        """For remembering where it stands."""
        return self._splitter

    def show_run(self, run: LiveRun) -> None:
        """Show another job from its beginning."""
        self._run = run
        self._logged = 0
        self._log.clear()
        self.refresh()

    def show_next(self, step: NextStep | None) -> None:
        """Say below a repair's verdict what comes next, with the one button that does it."""
        self._after.say(step.tone if step else Tone.NEUTRAL, step.words if step else "")
        if step is not None:
            self._next.setText(step.button)
            self._next.setAccessibleName(step.button.removesuffix(" …"))
            self._next.setVisible(bool(step.button))
            set_kind(self._next, "" if step.what is After.WAIT else "primary")

    def start_search(self) -> None:
        """Put the cursor into the log's filter."""
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    @Slot()
    def refresh(self) -> None:
        """Show what the job has come to."""
        run = self._run
        if run is None:
            return
        now = now_utc()
        self._head.say(title_words(run), subtitle_words(run, now))
        self._bar.setValue(round(run.share * _FINE))
        tones = {JobState.DONE: "good", JobState.FAILED: "bad", JobState.CANCELLED: "bad"}
        kind = tones.get(run.state, "")
        if self._bar.property("kind") != kind:
            set_kind(self._bar, kind)
        self._bar.setAccessibleDescription(f"{run.share:.0%}")
        self._cancel.setVisible(not run.is_over)
        self._pause.setVisible(run.can_pause)
        self._go_on.setVisible(run.is_paused or run.is_pausing)
        self._go_on.setText(tr("Next step") if run.steps_through else tr("Go on"))
        self._cancel.setEnabled(run.can_cancel)
        self._back.setVisible(run.is_over)
        self._undo.setVisible(backup_path(run) is not None)
        self._report.setVisible(isinstance(run.report, RehearsalReport))
        self._steps_card.setVisible(bool(run.steps))
        self._steps.set_rows(tuple(run.steps))
        if (step := run.running_step) is not None:
            self._table.scrollTo(self._steps.index(step.index, 0))
        self._show_net(safety_of(run))
        self._show_verdict(run)
        self._log.append_lines(run.said_since(self._logged))
        self._logged = run.logged

    @Slot(str)
    def _on_filter(self, text: str) -> None:
        if self._run is not None:
            self._logged = self._run.logged
            self._log.filter_lines(text, self._run.log)

    def _lay_out(self) -> None:
        for part in (self._undo, self._report, self._back, self._pause, self._go_on, self._cancel):
            self._head.buttons.addWidget(part)
        self._bar.setRange(0, _FINE)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self._steps_card.setAccessibleName(tr("Steps"))
        self._steps_card.body.setContentsMargins(8, 6, 8, 8)
        self._steps_card.body.addWidget(self._table)
        self._table.set_columns(stretch=2, widths={4: 20})
        self._table.set_wrapping()
        side = QWidget()
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(GAP)
        right.addWidget(self._net_card())
        log = Card("Log")
        log.head.addWidget(self._filter)
        log.head.addWidget(CopyButton(self._log.toPlainText, what="the log", text="Copy log"))
        log.body.addWidget(self._log)
        right.addWidget(log, 1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(GAP)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._steps_card)
        self._splitter.addWidget(side)
        self._splitter.setStretchFactor(0, 5)
        self._splitter.setStretchFactor(1, 4)
        self._splitter.setSizes([640, 400])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._head)
        column.addWidget(self._bar)
        column.addWidget(self._banner)
        column.addWidget(self._after)
        column.addWidget(self._splitter, 1)

    def _net_card(self) -> Card:
        card = Card("Safety net")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._net_chip, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._net_name, 1)
        card.body.addLayout(row)
        card.body.addWidget(self._net_text)
        return card

    def _show_net(self, net: SafetyNet) -> None:
        self._net_chip.say(net.chip, net.tone)
        self._net_name.setText(net.name)
        self._net_text.setText(net.sentence)

    def _show_verdict(self, run: LiveRun) -> None:
        verdict = verdict_of(run)
        if verdict is None:
            self._banner.say(Tone.GOOD, "")
        elif not self._banner.isVisibleTo(self):
            self._banner.say(verdict.tone, verdict.what, verdict.more, run.failed_statement)

    @Slot()
    def _on_report(self) -> None:
        if self._run is not None:
            self.report_asked.emit(self._run)

    @Slot()
    def _on_undo(self) -> None:
        path = backup_path(self._run) if self._run is not None else None
        if path is not None:
            self.restore_asked.emit(path)


__all__ = ["LiveView"]
