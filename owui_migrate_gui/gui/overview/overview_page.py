"""The overview: where the database stands and what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from owui_migrate_gui.events import Outcome
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.models.impact_table import impact_table
from owui_migrate_gui.gui.overview.facts import progress_of
from owui_migrate_gui.gui.overview.next_step import Next
from owui_migrate_gui.gui.overview.overview_state import Known, OverviewState, overview_of
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.session import Session
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.card import (
    GAP,
    PAGE_MARGIN,
    Banner,
    Card,
    Facts,
    PageHead,
    bare_scroll,
    clear_layout,
)
from owui_migrate_gui.gui.widgets.chip import Chip
from owui_migrate_gui.gui.widgets.flow_row import FlowRow
from owui_migrate_gui.gui.widgets.standing_bar import StandingBar, Stretch
from owui_migrate_gui.gui.widgets.table import Table
from owui_migrate_gui.gui.widgets.text import label, mono_label


class OverviewPage(QWidget):
    """Shows an ``OverviewState``; its buttons are signals."""

    upgrade_asked = Signal()
    repair_all_asked = Signal()
    source_asked = Signal()
    backup_asked = Signal()
    plan_asked = Signal()
    backups_asked = Signal()
    doctor_asked = Signal()
    open_asked = Signal()
    runs_asked = Signal()
    rescue_asked = Signal()
    encryption_asked = Signal()
    release_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._next = Next.UPGRADE
        self._head = PageHead()
        self._last = Banner()
        see = button("Show the run")
        see.clicked.connect(self.runs_asked)
        self._last.buttons.insertWidget(0, see)
        self._advice = label(wrap=True)
        self._button = button("", "primary")
        self._button.clicked.connect(self._on_button)
        self._look = button("Look at the plan")
        self._look.clicked.connect(self.plan_asked)
        self._doctor = button("See the doctor")
        self._doctor.clicked.connect(self.doctor_asked)
        self._rescue = button("Rescue out of SQLCipher …")
        self._rescue.clicked.connect(self.rescue_asked)
        self._encrypted = label(wrap=True)
        self._encryption = button("Encryption …", tip="Encrypt it, decrypt it, or change its key")
        self._encryption.clicked.connect(self.encryption_asked)
        self._release = button("Which release? …", tip="How to get to a release of Open WebUI")
        self._release.clicked.connect(self.release_asked)
        self._before = label("Before anything runs", "small")
        self._checks = QGridLayout()
        self._known_card = Card("Examining …")
        self._known = QVBoxLayout()
        self._impacts = impact_table()
        self._impacts.setParent(self)
        self._table = Table(self._impacts, name="What the upgrade changes")
        self._impact = Card("What the upgrade changes")
        self._bar = StandingBar()
        self._born = label(kind="muted", wrap=True)
        self._facts = Facts()
        self._lay_out()
        session.snapshot_changed.connect(self._on_changed)
        session.examination_changed.connect(self._on_changed)
        session.records_changed.connect(self._on_changed)
        session.work_changed.connect(self._on_changed)
        self._on_changed()

    def _lay_out(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(GAP)
        for share, first, second in (
            (5, self._next_card(), self._impact_card()),
            (4, self._findings_card(), self._standing_card()),
        ):
            side = QVBoxLayout()
            side.setSpacing(GAP)
            side.addWidget(first)
            side.addWidget(second, 1)
            side.addStretch(0)
            columns.addLayout(side, share)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        column.setSpacing(GAP)
        column.addWidget(self._head)
        column.addWidget(self._last)
        column.addLayout(columns, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(bare_scroll(content))

    def _next_card(self) -> Card:
        card = Card("What to do next")
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = FlowRow(self._button, self._look, self._doctor, self._rescue)
        self._checks.setVerticalSpacing(8)
        self._checks.setColumnStretch(0, 1)
        card.body.addWidget(self._advice)
        card.body.addWidget(self._encrypted)
        card.body.addLayout(row)
        card.body.addSpacing(4)
        card.body.addWidget(self._before)
        card.body.addLayout(self._checks)
        return card

    def _findings_card(self) -> Card:
        self._known.setSpacing(12)
        self._known_card.body.addLayout(self._known)
        self._known_card.body.addStretch(1)
        return self._known_card

    def _impact_card(self) -> Card:
        card = self._impact
        self._table.set_columns(stretch=1)
        self._table.set_sortable()
        self._table.set_wrapping()
        self._table.setMinimumHeight(190)
        self._table.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        card.body.addWidget(self._table, 1)
        return card

    def _standing_card(self) -> Card:
        card = Card("Where it stands")
        card.body.addWidget(self._bar)
        card.body.addWidget(self._born)
        card.body.addSpacing(2)
        card.body.addWidget(self._facts)
        card.body.addLayout(FlowRow(self._release, self._encryption))
        card.body.addStretch(1)
        return card

    @Slot()
    def _on_changed(self) -> None:
        reading = self._session.reading
        if reading is None:
            return
        free = self._session.records.free
        working = self._session.is_worked_on
        state = overview_of(reading, self._session.examination, free, is_worked_on=working)
        self._show_last_run(is_worked_on=working)
        self._encryption.setEnabled(not working)
        self._show(state)
        stretches = tuple(
            Stretch(words=part.words, done=part.done, total=part.total)
            for part in progress_of(reading, self._session.examination)
        )
        self._bar.show_stretches(stretches, reading.head_name)

    def _show_last_run(self, *, is_worked_on: bool) -> None:
        """Say of a newest run that went wrong that it did: the sentence above won't."""
        runs = self._session.records.runs
        newest = runs[0] if runs and not is_worked_on else None
        if newest is None or newest.outcome not in {Outcome.FAILED, Outcome.DIED}:
            self._last.say(Tone.WARN, "")
            return
        error = newest.error
        what = said(error.what) if error else tr("It ended without a word.")
        more = " ".join(said(part) for part in (error.unchanged, error.remedy)) if error else ""
        self._last.say(Tone.WARN, tr("The last run failed. {what}").format(what=what), more)

    def _show(self, state: OverviewState) -> None:
        self._next = state.next
        self._head.say(state.title, state.subtitle)
        self._advice.setText(state.advice)
        self._button.setText(state.button)
        self._button.setAccessibleName(state.button.removesuffix(" …"))
        self._look.setVisible(state.next in {Next.UPGRADE, Next.RESCUE})
        self._doctor.setVisible(state.next in {Next.REPAIR, Next.CHOOSE_SOURCE})
        self._encryption.setVisible(state.is_file)
        self._rescue.setVisible(bool(state.encrypted))
        self._encrypted.setText(state.encrypted)
        self._encrypted.setVisible(bool(state.encrypted))
        self._born.setText(state.born)
        self._facts.show_facts(state.facts)
        self._impacts.set_rows(state.impacts)
        self._impact.setVisible(bool(state.impacts))
        self._show_checks(state.checks)
        self._known_card.set_heading(state.known_title)
        clear_layout(self._known)
        for known in state.known:
            self._known.addLayout(_known_row(known))
        if not state.known:
            self._known.addWidget(
                label(
                    "Version tables, schema, locks and scripts were looked at.",
                    "muted",
                    wrap=True,
                )
            )

    def _show_checks(self, checks: tuple[tuple[str, str, Tone], ...]) -> None:
        self._before.setVisible(bool(checks))
        clear_layout(self._checks)
        for row, (what, word, tone) in enumerate(checks):
            self._checks.addWidget(label(what, wrap=True), row, 0)
            self._checks.addWidget(Chip(word, tone, self), row, 1)

    @Slot()
    def _on_button(self) -> None:
        signal = {
            Next.UPGRADE: self.upgrade_asked,
            Next.REPAIR: self.repair_all_asked,
            Next.CHOOSE_GOAL: self.plan_asked,
            Next.CHOOSE_SOURCE: self.source_asked,
            Next.BACK_UP: self.backup_asked,
            Next.LOOK_AT_BACKUPS: self.backups_asked,
            Next.SEE_DOCTOR: self.doctor_asked,
            Next.SEE_TROUBLE: self.doctor_asked,
            Next.OPEN_OTHER: self.open_asked,
            Next.RESCUE: self.rescue_asked,
            Next.SEE_BUNDLE: self.doctor_asked,
            Next.SEE_RUN: self.runs_asked,
        }[self._next]
        signal.emit()


def _known_row(known: Known) -> QVBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(3)
    top = QHBoxLayout()
    top.setSpacing(8)
    top.addWidget(Chip(known.word, known.tone), 0, Qt.AlignmentFlag.AlignTop)
    title = label(known.title, "heading", wrap=True)
    title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    top.addWidget(title, 1)
    words.addLayout(top)
    words.addWidget(label(known.repair, wrap=True))
    if known.evidence:
        words.addWidget(mono_label(known.evidence, "small", wrap=True))
    return words


__all__ = ["OverviewPage"]
