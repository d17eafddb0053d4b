"""The journal: every run on this target, and one of them in detail."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from owui_migrate_gui.engine.journal import JournalEntry
from owui_migrate_gui.events import Outcome
from owui_migrate_gui.gui.language import mark, tr
from owui_migrate_gui.gui.live_step import live_steps
from owui_migrate_gui.gui.models.run_table import run_table
from owui_migrate_gui.gui.models.step_table import step_table
from owui_migrate_gui.gui.runs.runs_state import (
    OUTCOME_WORDS,
    STEP_WORDS,
    error_words,
    journal_title,
    run_facts,
    run_words,
)
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.widgets.button import CopyButton, button
from owui_migrate_gui.gui.widgets.card import GAP, Banner, Card, Facts, PageHead, bare_scroll
from owui_migrate_gui.gui.widgets.empty_state import EmptyState
from owui_migrate_gui.gui.widgets.icons import Glyph
from owui_migrate_gui.gui.widgets.log_view import LogView
from owui_migrate_gui.gui.widgets.table import Table
from owui_migrate_gui.gui.words import now_utc
from owui_migrate_gui.release import ReleaseMap

_LOWEST = 150
_RESTORE = mark("Restore its backup …")


class JournalView(QWidget):
    """Shows journal entries; ``restore_asked`` carries the path of a run's backup."""

    restore_asked = Signal(object)
    report_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._releases: ReleaseMap | None = None
        self._head = PageHead()
        self._model = run_table(OUTCOME_WORDS, self._words, now_utc)
        self._model.setParent(self)
        self._table = Table(self._model, name="Runs")
        self._empty = EmptyState(
            Glyph.RUNS,
            "A run is listed with its steps, seconds, rows, backup, outcome and log.",
        )
        self._details = Card("Select a run")
        self._facts = Facts()
        self._banner = Banner()
        self._steps = step_table(STEP_WORDS)
        self._steps.setParent(self)
        self._steps_table = Table(self._steps, name="Steps of the selected run")
        self._log = LogView()
        self._tabs = QButtonGroup(self)
        self._parts = QStackedWidget()
        self._restore = button(_RESTORE, "danger")
        self._report = button("Save report …")
        self._copy = CopyButton(self._log.toPlainText, what="the log", text="Copy log")
        self._lay_out()
        self._table.row_chosen.connect(self._show_details)
        self._restore.clicked.connect(self._on_restore)
        self._report.clicked.connect(self._on_report)
        self._show_details(None)

    @property
    def splitter(self) -> QSplitter:
        """For remembering where it stands."""
        return self._splitter

    def show_runs(self, runs: tuple[JournalEntry, ...], releases: ReleaseMap | None = None) -> None:
        """Show these, newest first; ``releases`` names their goals."""
        self._releases = releases
        # What is new is what one wants to see; else the selection stays.
        has_more = len(runs) > len(self._model.rows)
        chosen = None if has_more else self._chosen()
        self._head.say(*journal_title(runs, now_utc()))
        self._model.set_rows(runs)
        self._table.setVisible(bool(runs))
        self._empty.setVisible(not runs)
        self._details.setVisible(bool(runs))
        ids = [run.run_id for run in self._model.rows]
        wanted = chosen.run_id if chosen is not None and chosen.run_id in ids else None
        wanted = runs[0].run_id if wanted is None and runs else wanted
        self._table.select_row(ids.index(wanted) if wanted is not None else -1)
        self._show_details(self._chosen())

    def _lay_out(self) -> None:
        listed = Card()
        listed.setAccessibleName(tr("Runs"))
        listed.body.setContentsMargins(8, 6, 8, 8)
        listed.body.addWidget(self._empty, 1)
        listed.body.addWidget(self._table, 1)
        listed.body.addStretch(0)
        self._table.set_columns(stretch=2)
        self._table.set_sortable()
        self._table.set_wrapping()
        self._steps_table.set_columns(stretch=2, widths={4: 18})
        self._steps_table.set_wrapping()
        self._parts.addWidget(self._steps_table)
        self._parts.addWidget(self._log)
        tabs = self._make_tabs()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._restore)
        row.addWidget(self._report)
        row.addWidget(self._copy)
        row.addStretch(1)
        self._parts.setMinimumHeight(_LOWEST)
        self._parts.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        content = QWidget()
        body = QVBoxLayout(content)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(self._details.body.spacing())
        body.addWidget(self._banner)
        body.addWidget(self._facts)
        body.addLayout(tabs)
        body.addWidget(self._parts, 1)
        body.addStretch(0)
        self._details.body.addWidget(bare_scroll(content), 1)
        self._details.body.addLayout(row)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(GAP)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(listed)
        self._splitter.addWidget(self._details)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([560, 490])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._head)
        column.addWidget(self._splitter, 1)

    def _make_tabs(self) -> QHBoxLayout:
        tabs = QHBoxLayout()
        tabs.setSpacing(6)
        for number, words in enumerate((tr("Steps"), tr("Log"))):
            made = button(words, "segment")
            made.setCheckable(True)
            self._tabs.addButton(made, number)
            tabs.addWidget(made)
        tabs.addStretch(1)
        self._tabs.button(0).setChecked(True)
        self._tabs.idClicked.connect(self._parts.setCurrentIndex)
        return tabs

    @Slot(object)
    def _show_details(self, run: JournalEntry | None) -> None:
        for part in (
            self._facts,
            self._parts,
            self._copy,
            self._report,
            self._restore,
            *self._tabs.buttons(),
        ):
            part.setVisible(run is not None)
        if run is None:
            self._details.set_heading(tr("Select a run"))
            self._banner.say(Tone.BAD, "")
            return
        self._details.set_heading(self._words(run).capitalize())
        self._banner.say(Tone.BAD, *error_words(run), run.failed_statement)
        self._facts.show_facts(run_facts(run))
        self._steps.set_rows(live_steps(run.steps, outcome=run.outcome))
        is_restore = run.kind == "restore"
        for tab in self._tabs.buttons():
            tab.setVisible(not is_restore)
        self._parts.setCurrentIndex(1 if is_restore else self._tabs.checkedId())
        self._restore.setText(tr("Restore what it replaced …") if is_restore else tr(_RESTORE))
        self._restore.setAccessibleName(self._restore.text().removesuffix(" …"))
        self._log.show_lines(run.log)
        self._copy.setVisible(bool(run.log))
        # After any other end the database is what its backup is.
        has_changed = run.outcome is Outcome.DONE
        is_there = bool(run.backup) and Path(run.backup or "").is_file()
        self._restore.setVisible(has_changed and is_there)

    def _words(self, run: JournalEntry) -> str:
        return run_words(run, self._releases)

    def _chosen(self) -> JournalEntry | None:
        item = self._table.item()
        return item if isinstance(item, JournalEntry) else None

    @Slot()
    def _on_restore(self) -> None:
        run = self._chosen()
        if run is not None and run.backup:
            self.restore_asked.emit(Path(run.backup))

    @Slot()
    def _on_report(self) -> None:
        run = self._chosen()
        if run is not None:
            self.report_asked.emit(run)


__all__ = ["JournalView"]
