"""The doctor's page: findings, the evidence and repair of the one selected, and a log to match."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from owui_migrate_gui.doctor.catalogue import page_of
from owui_migrate_gui.doctor.findings import Finding, Severity
from owui_migrate_gui.doctor.quarantined.reading import has_quarantine
from owui_migrate_gui.gui.aftercare import repair_all_words, repairable, upgrade_behind
from owui_migrate_gui.gui.doctor.doctor_state import (
    DAMAGE,
    SEVERITY_TONES,
    as_text,
    details_of,
    title_of,
)
from owui_migrate_gui.gui.doctor.evidence_grid import EvidenceGrid
from owui_migrate_gui.gui.doctor.healthy_pane import HealthyPane
from owui_migrate_gui.gui.doctor.healthy_state import healthy_of
from owui_migrate_gui.gui.evidence import brief_evidence, evidence_by_table
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.log_box import LogBox
from owui_migrate_gui.gui.models.finding_table import finding_table, telling_evidence
from owui_migrate_gui.gui.session import Session
from owui_migrate_gui.gui.widgets.button import CopyButton, button
from owui_migrate_gui.gui.widgets.card import GAP, PAGE_MARGIN, Card, PageHead, bare_scroll
from owui_migrate_gui.gui.widgets.flow_row import FlowRow
from owui_migrate_gui.gui.widgets.table import Table
from owui_migrate_gui.gui.widgets.text import label, mono_label, set_kind
from owui_migrate_gui.gui.words import now_utc


class DoctorPage(QWidget):
    """Shows the session's examination; ``repair_asked`` carries the findings to repair,
    ``rehearsal_asked`` those to repair on a copy (none: all), ``repair_all_asked`` all.
    """

    repair_asked = Signal(object)
    repair_all_asked = Signal()
    rehearsal_asked = Signal(object)
    undo_asked = Signal(str)
    table_asked = Signal(str)
    revision_asked = Signal(object)
    bundle_asked = Signal()
    release_asked = Signal()
    salvage_asked = Signal()
    past_asked = Signal()
    quarantine_asked = Signal()
    plan_asked = Signal()
    backup_asked = Signal()
    help_asked = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._head = PageHead()
        self._again = button("Examine again")
        self._log = button("Paste a log …")
        self._all = button("Repair all …", "primary")
        self._try_all = button("Rehearse all", tip="Repair a throw-away copy, and change nothing")
        self._bundle = button("Support bundle …")
        self._release = button("Which release? …", tip="How to get to a release of Open WebUI")
        self._copy_all = CopyButton(self._text, what="all findings", text="Copy as text")
        self._past = button("Past examinations …")
        self._aside = button(
            "Quarantine …",
            tip="Rows that migrations and repairs put aside: see them, put them back",
        )
        self._model = finding_table(SEVERITY_TONES, self._telling)
        self._model.setParent(self)
        self._table = Table(self._model, name="Findings")
        self._healthy = HealthyPane()
        self._all_well = self._scrolled(self._healthy)
        self.log_box = LogBox()
        self._details = Card("Select a finding")
        self._details.wrap_heading()
        self._sentence = label(wrap=True)
        self._evidence_head = label("Evidence", "heading")
        self._evidence = mono_label(wrap=True)
        self._by_table = EvidenceGrid()
        self._repair_head = label("What to do", "heading")
        self._repair_text = label(wrap=True)
        self._repair = button("Repair this …", "primary")
        self._salvage = button("Salvage …", "primary", tip="Read what can be read into a new file")
        self._undo = button("Undo it …", tip="Take back what the migration added")
        self._rehearse = button("Rehearse", tip="Repair a throw-away copy, and change nothing")
        self._show_sql = button("Show the SQL")
        self._graph = button("Show in graph")
        self._schema = button("Show in schema")
        self._help = button("More about it", "quiet", tip="What the help says of this finding")
        self._note = label(kind="muted", wrap=True)
        self._sql = mono_label(wrap=True)
        self._lay_out()
        self._connect()
        self._show_details(None)
        self._refresh()

    @property
    def splitter(self) -> QSplitter:
        """For remembering where it stands."""
        return self._splitter

    def _lay_out(self) -> None:
        for action in (self._again, self._try_all, self._all):
            self._head.buttons.addWidget(action)
        foot = FlowRow(
            self._log, self._release, self._bundle, self._past, self._aside, self._copy_all
        )
        listed = Card()
        listed.setAccessibleName(tr("Findings"))
        listed.body.setContentsMargins(8, 6, 8, 8)
        listed.body.addWidget(self._table, 1)
        self._table.set_columns(stretch=1)
        self._table.set_sortable()
        self._table.set_two_lines()
        self._table.set_wrapping()
        self._evidence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = FlowRow(self._repair, self._undo, self._salvage, self._rehearse, self._help)
        look = FlowRow(self._show_sql, self._graph, self._schema)
        for text in (self._sentence, self._repair_text, self._note):
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for part in (self._sentence, self._evidence_head, self._evidence):
            self._details.body.addWidget(part)
        self._details.body.addWidget(self._by_table)
        self._details.body.addWidget(self._repair_head)
        self._details.body.addWidget(self._repair_text)
        self._details.body.addLayout(row)
        self._details.body.addLayout(look)
        self._details.body.addWidget(self._note)
        self._details.body.addWidget(self._sql)
        self._details.body.addStretch(1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(GAP)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(listed)
        self._beside = self._scrolled(self._details, fills=True)
        self._splitter.addWidget(self._beside)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([500, 540])
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        column.setSpacing(GAP)
        column.addWidget(self._head)
        column.addWidget(self.log_box)
        column.addWidget(self._splitter, 1)
        column.addWidget(self._all_well, 1)
        column.addStretch(0)
        column.addLayout(foot)

    @staticmethod
    def _scrolled(pane: QWidget, *, fills: bool = False) -> QScrollArea:
        """A pane as high as it needs to be, or as the page; a low window has no room for it."""
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(pane)
        if not fills:
            column.addStretch(1)
        return bare_scroll(ground)

    def _connect(self) -> None:
        session = self._session
        session.snapshot_changed.connect(self._refresh)
        session.examination_changed.connect(self._refresh)
        session.work_changed.connect(self._refresh)
        self._again.clicked.connect(self._on_again)
        self._log.clicked.connect(self.log_box.toggle)
        self.log_box.matched.connect(self._on_log)
        self._all.clicked.connect(self.repair_all_asked)
        self._try_all.clicked.connect(lambda: self.rehearsal_asked.emit(()))
        self._past.clicked.connect(self.past_asked)
        self._aside.clicked.connect(self.quarantine_asked)
        self._release.clicked.connect(self.release_asked)
        self._bundle.clicked.connect(self.bundle_asked)
        self._repair.clicked.connect(self._on_repair)
        self._undo.clicked.connect(self._on_undo)
        self._salvage.clicked.connect(self.salvage_asked)
        self._rehearse.clicked.connect(self._on_rehearse)
        self._show_sql.clicked.connect(self._on_sql)
        self._graph.clicked.connect(self._on_graph)
        self._help.clicked.connect(self._on_help)
        self._schema.clicked.connect(self._on_schema)
        self._table.row_chosen.connect(self._show_details)
        self._healthy.plan_asked.connect(self.plan_asked)
        self._healthy.backup_asked.connect(self.backup_asked)

    def show_finding(self, id_: str) -> None:
        """Select a finding."""
        ids = [finding.id for finding in self._model.rows]
        if id_ in ids:
            self._table.select_row(ids.index(id_))

    @Slot(bool)
    def show_gathering(self, busy: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Say that a support bundle is being gathered."""
        self._bundle.setText(tr("Gathering …") if busy else tr("Support bundle …"))
        self._bundle.setEnabled(not busy)

    @Slot()
    def _refresh(self) -> None:
        session = self._session
        is_bundle = session.is_bundle
        self._bundle.setVisible(not is_bundle)
        self._again.setVisible(not is_bundle)
        self._past.setVisible(not is_bundle)
        has_aside = session.reading is not None and has_quarantine(session.reading.snapshot)
        self._aside.setVisible(has_aside and not is_bundle)
        chosen = self._chosen()
        findings = session.findings
        self._head.say(
            *title_of(
                session.examination,
                is_examining=session.is_examining,
                error=session.examination_error,
                share=session.examined_share,
                seconds=session.examined_in,
                logged=len(session.logged),
                gathered=session.reading.snapshot.taken if is_bundle and session.reading else None,
            )
        )
        self._show_repair_all()
        self._again.setText(tr("Stop") if session.is_examining else tr("Examine again"))
        for made in (self._all, self._try_all, self._again):
            made.setEnabled(not session.is_worked_on)
        self._model.set_rows(findings)
        self._splitter.setVisible(bool(findings))
        self._show_healthy(is_shown=not findings)
        ids = [finding.id for finding in self._model.rows]
        at = ids.index(chosen.id) if chosen is not None and chosen.id in ids else 0
        self._table.select_row(at if findings else -1)
        self._show_details(self._chosen())

    def _show_repair_all(self) -> None:
        """The one button: for several findings, or where an upgrade is to follow a single one."""
        session = self._session
        reading, examination = session.reading, session.examination
        words = repair_all_words(reading, examination)
        self._all.setText(words)
        self._all.setAccessibleName(words.removesuffix(" …"))
        count = len(repairable(examination))
        upgrades = reading is not None and bool(upgrade_behind(reading, examination))
        self._all.setVisible(bool(count) and (count > 1 or upgrades) and not session.is_examining)
        self._try_all.setVisible(count > 1 and not session.is_examining)

    def _show_healthy(self, *, is_shown: bool) -> None:
        session = self._session
        reading, examination = session.reading, session.examination
        has_all = reading is not None and examination is not None
        self._all_well.setVisible(is_shown and has_all and session.examination_error is None)
        if not is_shown or reading is None or examination is None:
            return
        is_bundle = session.is_bundle
        healthy = healthy_of(
            reading,
            examination,
            moment=reading.snapshot.taken if is_bundle else session.examined,
            seconds=session.examined_in,
            now=now_utc(),
        )
        chip = tr("healthy") if examination.is_whole else ""
        self._healthy.show_healthy(healthy, chip, is_bundle=is_bundle)

    @Slot(object)
    def _show_details(self, finding: Finding | None) -> None:
        if finding is None:
            self._details.set_heading(tr("Select a finding"))
            return
        told = details_of(finding)
        self._details.set_heading(told.title)
        self._sentence.setText(told.sentence)
        affected = self._session.affected(finding)
        tables = evidence_by_table(affected)
        lines = [
            words
            for line, words in zip(finding.evidence, told.evidence, strict=True)
            if not tables or line not in finding.objects
        ]
        self._by_table.show_tables(tables)
        self._evidence.setText("\n".join(lines))
        self._evidence.setVisible(bool(lines))
        self._evidence_head.setVisible(bool(told.evidence))
        self._repair_text.setText(told.repair)
        self._note.setText(told.note)
        self._note.setVisible(bool(told.note))
        self._repair.setVisible(told.can_repair)
        set_kind(self._repair, "primary" if finding.severity > Severity.INFO else "")
        is_free = not self._session.is_examining and not self._session.is_worked_on
        self._repair.setEnabled(is_free)
        self._salvage.setVisible(finding.id == DAMAGE and not self._session.is_bundle)
        self._undo.setVisible(finding.can_undo)
        self._undo.setEnabled(is_free)
        self._rehearse.setVisible(told.can_repair)
        self._rehearse.setEnabled(is_free)
        self._show_sql.setVisible(bool(told.sql))
        self._sql.setText(told.sql)
        self._let_show_sql(shown=False)
        self._graph.setVisible(bool(affected.revisions))
        self._schema.setVisible(bool(affected.tables))

    def _chosen(self) -> Finding | None:
        item = self._table.item()
        return item if isinstance(item, Finding) else None

    def _telling(self, finding: Finding) -> str:
        """One line below the title: what is missing where, else the evidence itself."""
        return brief_evidence(finding, self._session.affected(finding)) or telling_evidence(finding)

    def _text(self) -> str:
        return as_text(self._session.findings)

    @Slot()
    def _on_again(self) -> None:
        if self._session.is_examining:
            self._session.stop_examining()
        else:
            self._session.examine_rows()

    @Slot(object)
    def _on_log(self, findings: tuple[Finding, ...]) -> None:
        self._session.take_log(findings)

    @Slot()
    def _on_repair(self) -> None:
        if (finding := self._chosen()) is not None:
            self.repair_asked.emit((finding.id,))

    @Slot()
    def _on_undo(self) -> None:
        if (finding := self._chosen()) is not None:
            self.undo_asked.emit(finding.id)

    @Slot()
    def _on_rehearse(self) -> None:
        if (finding := self._chosen()) is not None:
            self.rehearsal_asked.emit((finding.id,))

    @Slot()
    def _on_sql(self) -> None:
        self._let_show_sql(shown=self._sql.isHidden())
        if self._sql.isVisible():
            QTimer.singleShot(0, self, lambda: self._beside.ensureWidgetVisible(self._sql))

    def _let_show_sql(self, *, shown: bool) -> None:
        self._sql.setVisible(shown)
        words = tr("Hide the SQL") if shown else tr("Show the SQL")
        self._show_sql.setText(words)
        self._show_sql.setAccessibleName(words)

    @Slot()
    def _on_help(self) -> None:
        if (finding := self._chosen()) is not None:
            self.help_asked.emit(page_of(finding.id).removeprefix("docs/"))

    @Slot()
    def _on_graph(self) -> None:
        finding = self._chosen()
        keys = self._session.affected(finding).revisions if finding is not None else ()
        if keys:
            self._session.light_up(finding)
            self._session.select(keys[0])
            self.revision_asked.emit(keys[0])

    @Slot()
    def _on_schema(self) -> None:
        finding = self._chosen()
        tables = self._session.affected(finding).tables if finding is not None else ()
        if tables:
            self._session.light_up(finding)
            self.table_asked.emit(self._session.nearest_table(tables))


__all__ = ["DoctorPage"]
