"""Repairs of findings: for real, on a copy, and taking back what a migration has begun."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from owui_migrate_gui.database.integrity import never
from owui_migrate_gui.database.volume import Volume
from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.doctor.repairs import choose, choose_undo, seconds_for
from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.events import RehearsalReport, Report
from owui_migrate_gui.gui.aftercare import Onward, upgrade_behind
from owui_migrate_gui.gui.commands.desk import JobDesk
from owui_migrate_gui.gui.commands.following import Following
from owui_migrate_gui.gui.commands.running import Running
from owui_migrate_gui.gui.jobs import Queries
from owui_migrate_gui.gui.live_run import JobKind, LiveRun
from owui_migrate_gui.gui.live_words import rehearsal_words
from owui_migrate_gui.gui.operations.repair_findings import rehearse_repair, repair_findings
from owui_migrate_gui.gui.prompts import Prompts
from owui_migrate_gui.gui.questions import BackupQuestion, Question
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.session import Session
from owui_migrate_gui.gui.target_questions import (
    ask_after_repair_rehearsal,
    ask_repair,
    ticks_of_repair,
    with_time,
)
from owui_migrate_gui.gui.words import now_utc

_SHARED_ADDRESS = "OWM062"


class Repairing(QObject):
    """Asks which findings are repaired, and starts it."""

    def __init__(self, session: Session, desk: JobDesk, prompts: Prompts, running: Running) -> None:
        super().__init__(desk)
        self._session, self._desk, self._prompts = session, desk, prompts
        self._queries = Queries(self)
        self._upgrades = True
        self.following = Following(session, desk, running, self.repair_all)

    @Slot(object)
    def repair(self, ids: tuple[str, ...]) -> None:
        """Ask for the repair of the findings named."""
        reading, examination = self._session.reading, self._session.examination
        if reading is None or examination is None or self._desk.refuses_second():
            return
        if _SHARED_ADDRESS in ids:
            self._ask_accounts(reading, ids)
        else:
            self._ask_repair(reading, examination, ids)

    def _ask_accounts(self, reading: Reading, ids: tuple[str, ...]) -> None:
        """Let the person say which accounts stay, then examine with that in mind."""
        services, secret = self._session.services, self._session.secret

        def examine(keep: frozenset[str]) -> None:
            self._queries.ask(
                "accounts",
                lambda: services.visit(reading, is_cancelled=never, secret=secret, keep=keep),
                lambda found: self._ask_repair(reading, found, ids),
                self._prompts.show_error,
            )

        self._queries.ask(
            "accounts",
            lambda: services.shared_accounts(reading.snapshot, secret),
            lambda groups: self._prompts.ask_accounts(groups, examine),
            self._prompts.show_error,
        )

    def _ask_repair(self, reading: Reading, examination: Examination, ids: tuple[str, ...]) -> None:
        try:
            findings = choose(examination, ids)
        except MigrationError as error:
            self._prompts.show_error(error)
            return
        self._confirm_repair(reading, findings)

    @Slot()
    def repair_all(self) -> None:
        """Ask for the repair of all that needs no choice, and whether the upgrade is to follow.

        Suggested is what the person answered last.
        """
        reading, examination = self._session.reading, self._session.examination
        if reading is None or examination is None or self._desk.refuses_second():
            return
        findings = choose(examination, everything=True)
        onward = Onward(name=upgrade_behind(reading, examination), is_wanted=self._upgrades)
        self._confirm_repair(reading, findings, onward=onward)

    @Slot(str)
    def undo(self, id_: str) -> None:
        """Ask for taking back what a migration has begun."""
        reading, examination = self._session.reading, self._session.examination
        if reading is None or examination is None or self._desk.refuses_second():
            return
        try:
            findings = choose_undo(examination, id_)
        except MigrationError as error:
            self._prompts.show_error(error)
            return
        self._confirm_repair(reading, findings, is_undo=True)

    def _confirm_repair(
        self,
        reading: Reading,
        findings: tuple[Finding, ...],
        *,
        is_undo: bool = False,
        onward: Onward | None = None,
    ) -> None:
        if findings:
            asked = ask_repair(reading.target, findings, is_undo=is_undo)
            self.confirm(reading, findings, asked, onward)

    def confirm(
        self,
        reading: Reading,
        findings: tuple[Finding, ...],
        asked: Question,
        onward: Onward | None = None,
    ) -> None:
        """Ask this question and where the backup goes, then carry the findings' actions out."""
        folder, needed = self._desk.backup_place(reading, times=1)
        question = BackupQuestion(
            question=self._with_time(reading, findings, asked),
            folder=folder,
            needed=needed,
            free=self._desk.free_space,
            beside=self._desk.file,
            ticks=ticks_of_repair(onward) if onward is not None else (),
        )
        self._prompts.ask_with_backup(
            question, lambda chosen: self._start_repair(reading, findings, chosen, onward)
        )

    def _with_time(
        self, reading: Reading, findings: tuple[Finding, ...], asked: Question
    ) -> Question:
        """By what the examination measured; before its end only the backup's time is known."""
        snapshot, examination = reading.snapshot, self._session.examination
        volume = examination.volume if examination is not None else None
        if volume is None:
            size = Volume(rows={}, sizes={}, size=snapshot.size)
            seconds = seconds_for((), snapshot.target, size, reading.graph)
            return with_time(asked, seconds, is_backup_alone=True)
        return with_time(asked, seconds_for(findings, snapshot.target, volume, reading.graph))

    @Slot(object)
    def rehearse(self, ids: tuple[str, ...]) -> None:
        """Repair a throw-away copy, then ask for the real repair; no ids are all of them."""
        reading, examination = self._session.reading, self._session.examination
        if reading is None or examination is None or self._desk.refuses_second():
            return
        try:
            findings = choose(examination, ids, everything=not ids)
            job = rehearse_repair(
                snapshot=reading.snapshot,
                findings=findings,
                secret=self._session.secret,
                engine=self._desk.engine,
            )
        except MigrationError as error:
            self._prompts.show_error(error)
            return
        live = LiveRun(
            kind=JobKind.REHEARSAL,
            goal=reading.target.name,
            started=now_utc(),
            repairs=tuple((finding.id, said(finding.title)) for finding in findings),
        )
        job.succeeded.connect(lambda report: self._on_repair_rehearsed(reading, ids, report))
        self._desk.start(job, live, None)

    def _on_repair_rehearsed(self, reading: Reading, ids: tuple[str, ...], report: Report) -> None:
        if isinstance(report, RehearsalReport):
            question = ask_after_repair_rehearsal(reading, rehearsal_words(report))
            act = partial(self.repair, ids) if ids else self.repair_all
            QTimer.singleShot(0, self, lambda: self._prompts.ask(question, act))

    def _start_repair(
        self,
        reading: Reading,
        findings: tuple[Finding, ...],
        folder: Path,
        onward: Onward | None = None,
    ) -> None:
        try:
            job = repair_findings(
                snapshot=reading.snapshot,
                findings=findings,
                backup_dir=folder,
                secret=self._session.secret,
                backup_way=self._session.backup_way,
                engine=self._desk.engine,
            )
        except MigrationError as error:
            self._prompts.show_error(error)
            return
        live = LiveRun(
            kind=JobKind.REPAIR,
            goal=reading.target.name,
            started=now_utc(),
            compresses=self._desk.compresses,
            repairs=tuple((finding.id, said(finding.title)) for finding in findings),
        )
        self._desk.start(
            job, live, folder, lambda: self._start_repair(reading, findings, folder, onward)
        )
        if onward is None or not onward.name:
            return
        self._upgrades = onward.is_wanted
        if onward.is_wanted and self._desk.live is live:
            self.following.upgrade_after(folder)


__all__ = ["Repairing"]
