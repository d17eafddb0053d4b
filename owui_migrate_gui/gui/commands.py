"""What a person can do to the open target: ask, prepare, start, follow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from owui_migrate_gui.database.backup import default_backup_dir, room_for
from owui_migrate_gui.database.backup_way import BackupWay
from owui_migrate_gui.database.integrity import never
from owui_migrate_gui.database.manifest import read_manifest
from owui_migrate_gui.database.target import (
    Address,
    BundleTarget,
    FileTarget,
    ServerTarget,
    Target,
)
from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.doctor.repairs import choose, choose_undo
from owui_migrate_gui.engine.journal import JournalEntry
from owui_migrate_gui.engine.recovery import Recovery
from owui_migrate_gui.engine.report import Rehearsed, write_rehearsal, write_report
from owui_migrate_gui.engine.requests import BackingUp, Request, compressing
from owui_migrate_gui.errors import (
    KeyNeeded,
    MayNotRehearse,
    MigrationError,
    NeedsAttention,
    NoDumpProgram,
    NoWayThere,
    WrongKey,
)
from owui_migrate_gui.events import (
    BackupVerified,
    BytesCopied,
    Check,
    Event,
    RehearsalReport,
    Report,
    StepProgressed,
)
from owui_migrate_gui.gui.connect_state import ConnectAnswer, fields_of
from owui_migrate_gui.gui.engine_job import Engine, EngineJob
from owui_migrate_gui.gui.jobs import JobBoard, Queries
from owui_migrate_gui.gui.key_state import KeyAnswer, KeyQuestion
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.live_run import JobKind, LiveRun, rehearsal_words
from owui_migrate_gui.gui.operations.make_backup import make_backup
from owui_migrate_gui.gui.operations.rehearse_plan import rehearse_plan
from owui_migrate_gui.gui.operations.repair_findings import rehearse_repair, repair_findings
from owui_migrate_gui.gui.operations.restore_backup import restore_backup
from owui_migrate_gui.gui.operations.run_plan import RunOptions, look_ahead, run_plan
from owui_migrate_gui.gui.past_words import past_texts
from owui_migrate_gui.gui.prompts import Prompts
from owui_migrate_gui.gui.questions import BackupQuestion, SaveQuestion
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.session import Session
from owui_migrate_gui.gui.target_questions import (
    Offer,
    ask_after_rehearsal,
    ask_after_repair_rehearsal,
    ask_backup,
    ask_copy,
    ask_look_into,
    ask_rehearse_again,
    ask_repair,
    ask_restore,
    ask_run,
    ask_trust,
    tell_recovery,
    ticks_of_run,
)
from owui_migrate_gui.gui.words import now_utc
from owui_migrate_gui.plan import Plan, make_plan
from owui_migrate_gui.revision import RevisionKey
from owui_migrate_gui.secret import Secret
from owui_migrate_gui.sources.trust import is_trusted, require_trust, trust

_TICK_MS = 250
"""How often times and progress are shown anew; whatever else happens is shown at once."""

_SHARED_ADDRESS = "OWM062"


class Commands(QObject):
    """Starts jobs on one session's target and keeps the ``LiveRun`` of the newest."""

    job_started = Signal(object)
    live_changed = Signal()
    job_ended = Signal()
    plan_asked = Signal()

    def __init__(
        self,
        session: Session,
        board: JobBoard,
        prompts: Prompts,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.live: LiveRun | None = None
        self._again: Callable[[], None] | None = None
        self._session = session
        self._board = board
        self._prompts = prompts
        self._queries = Queries(self)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self.live_changed)

    @property
    def job(self) -> EngineJob | None:
        """The job at work on this target."""
        return self._board.job_for(self._session.target.key)

    @Slot()
    def upgrade_to_head(self) -> None:
        """Ask for a run to the newest revision."""
        reading = self._session.reading
        if reading is not None and reading.head is not None:
            self.go_to(reading.head)

    def go_to(self, goal: RevisionKey | None) -> None:
        """Ask for a run to a revision."""
        reading = self._session.reading
        if reading is None:
            return
        snapshot = reading.snapshot
        try:
            plan = make_plan(reading.graph, snapshot.recorded, snapshot.lineage, goal)
        except MigrationError as error:
            self._prompts.show_error(error)
            return
        self.run(plan)

    def run(self, plan: Plan, stamp: str = "") -> None:
        """Ask for trust where it is needed, then for the run itself.

        ``stamp`` is the target's when the plan was rehearsed: what was written since is told.
        """
        reading = self._session.reading
        if reading is None or self.refuses_second():
            return
        if (blocker := self._session.blocker) is not None:
            self._prompts.show_error(blocker)
            return
        if not plan.steps:
            self._prompts.show_error(
                NoWayThere(tr("There is nothing to do: the database is there already."))
            )
            return
        self.once_trusted(reading, lambda: self._confirm_run(reading, plan, stamp))

    def rehearse(self, plan: Plan) -> None:
        """Run the plan on a copy, then ask for the real run."""
        reading = self._session.reading
        if reading is None or self.refuses_second():
            return
        if (blocker := self._session.blocker) is not None:
            self._prompts.show_error(blocker)
            return
        self.once_trusted(reading, lambda: self._start_rehearsal(reading, plan))

    def look_into(self, run: JournalEntry) -> None:
        """Say what became of a run that died, and offer what is sensible."""
        self._prompts.ask(ask_look_into(run), lambda: self._ask_recovery(run))

    def _ask_recovery(self, run: JournalEntry) -> None:
        self._queries.ask(
            f"recovery {run.run_id}",
            lambda: self._session.services.recover(run, self._session.target, self._session.secret),
            lambda found: self._on_recovered(run, found),
            self._prompts.show_error,
        )

    def _on_recovered(self, run: JournalEntry, found: Recovery) -> None:
        self._session.refresh()
        backup = Path(run.backup) if run.backup else None
        question = tell_recovery(found, has_backup=backup is not None and backup.is_file())

        def act() -> None:
            if question.leads is Offer.RESTORE and backup is not None:
                self.restore(backup)
            elif question.leads is Offer.FINISH:
                self.plan_asked.emit()

        self._prompts.ask(question.question, act)

    @Slot()
    def show_past(self) -> None:
        """Show what the doctor found before."""
        past = self._session.services.list_past(self._session.target.key)
        self._prompts.show_past(
            past_texts(past) or {tr("None yet"): tr("No examination was kept yet.")}
        )

    def save_report(self, run: JournalEntry) -> None:
        """Ask where to write a run's report."""
        title = tr("Save the report of this run")
        self._save_report(title, run.run_id, lambda path: write_report(run, path))

    def save_rehearsal(self, live: LiveRun) -> None:
        """Ask where to write a rehearsal's report."""
        reading, report = self._session.reading, live.report
        if reading is None or not isinstance(report, RehearsalReport):
            return
        rehearsal = Rehearsed(
            target=str(self._session.target),
            source=reading.source.label,
            goal=live.goal,
            started=live.started,
            report=report,
            log=tuple(live.log),
        )
        title, name = tr("Save the report of this rehearsal"), f"{live.started:%Y%m%dT%H%M%SZ}"
        self._save_report(title, f"rehearsal-{name}", lambda path: write_rehearsal(rehearsal, path))

    def _save_report(self, title: str, name: str, write: Callable[[Path], None]) -> None:
        filters = tr("Web page (*.html);;Markdown (*.md)")
        self.save(SaveQuestion(title=title, name=f"{name}.html", filters=filters, write=write))

    def trust_then(self, act: Callable[[], None]) -> None:
        """Ask for trust in the source where it is needed, then call ``act``."""
        if self._session.reading is not None:
            self.once_trusted(self._session.reading, act)

    @Slot()
    def back_up(self) -> None:
        """Ask for a backup."""
        reading = self._session.reading
        if reading is None or self.refuses_second():
            return
        asked = self.backup_place(reading, times=1)
        question = BackupQuestion(
            question=ask_backup(reading, compresses=self.compresses),
            folder=asked[0],
            needed=asked[1],
            free=self.free_space,
            beside=self._file,
        )
        self._prompts.ask_with_backup(question, self._start_backup)

    def restore(self, backup: Path) -> None:
        """Ask for a restore; also into a target that can't be read, which is when it is needed."""
        target, reading = self._session.target, self._session.reading
        if self.refuses_second():
            return
        folder = self._session.backup_dir or default_backup_dir(target)
        size = reading.snapshot.total_size if reading is not None else room_of(target, backup)
        question = BackupQuestion(
            question=ask_restore(target, backup, reading),
            folder=folder,
            needed=2 * size,
            free=self.free_space,
            beside=self._file,
        )
        self._prompts.ask_with_backup(question, lambda chosen: self._start_restore(backup, chosen))

    @Slot(object)
    def save(self, asked: SaveQuestion) -> None:
        """Ask where to write a file, and write it."""

        def write(path: Path) -> None:
            try:
                asked.write(path)
            except MigrationError as error:
                self._prompts.show_error(error)
            except OSError as error:
                reason = error.strerror or str(error)
                self._prompts.show_error(
                    NeedsAttention(
                        tr("{path} can't be written: {reason}.").format(
                            path=path.name, reason=reason
                        ),
                        remedy=tr("Choose another folder."),
                    )
                )

        self._prompts.ask_save(asked, str(Path.home()), write)

    @Slot(object)
    def repair(self, ids: tuple[str, ...]) -> None:
        """Ask for the repair of the findings named, or of all that need no choice."""
        reading, examination = self._session.reading, self._session.examination
        if reading is None or examination is None or self.refuses_second():
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
            findings = choose(examination, ids, everything=not ids)
        except MigrationError as error:
            self._prompts.show_error(error)
            return
        self._confirm_repair(reading, findings)

    @Slot(str)
    def undo(self, id_: str) -> None:
        """Ask for taking back what a migration has begun."""
        reading, examination = self._session.reading, self._session.examination
        if reading is None or examination is None or self.refuses_second():
            return
        try:
            findings = choose_undo(examination, id_)
        except MigrationError as error:
            self._prompts.show_error(error)
            return
        self._confirm_repair(reading, findings)

    def _confirm_repair(self, reading: Reading, findings: tuple[Finding, ...]) -> None:
        if not findings:
            return
        folder, needed = self.backup_place(reading, times=1)
        question = BackupQuestion(
            question=ask_repair(reading.target, findings),
            folder=folder,
            needed=needed,
            free=self.free_space,
            beside=self._file,
        )
        self._prompts.ask_with_backup(
            question, lambda chosen: self._start_repair(reading, findings, chosen)
        )

    @Slot()
    def choose_source(self) -> None:
        """Ask for another source."""
        if not self.refuses_second():
            self._prompts.ask_source(self._session.source_text, self._session.use_source)

    @Slot()
    def pause(self) -> None:
        """Have the run at work wait before its next step."""
        if self.job is not None and self.live is not None and self.live.can_pause:
            self.live.pause()
            self.job.pause()
            self.live_changed.emit()

    @Slot()
    def go_on(self) -> None:
        """Have a run that waits after a step, or is about to, go on with the next one."""
        if self.job is not None and self.live is not None:
            self.live.go_on(now_utc())
            self.job.go_on()
            self.live_changed.emit()

    @Slot()
    def cancel(self) -> None:
        """Stop the job at work."""
        if self.job is not None and self.live is not None:
            self.live.cancel(now_utc())
            self.job.cancel()
            self.live_changed.emit()

    def once_trusted(self, reading: Reading, act: Callable[[], None]) -> None:
        """Call ``act`` once the source is trusted, asking for that where it is needed."""
        if is_trusted(reading.source):
            act()
        else:
            self._prompts.ask(ask_trust(reading.source), lambda: self._on_trusted(reading, act))

    def _on_trusted(self, reading: Reading, act: Callable[[], None]) -> None:
        try:
            trust(reading.source)
        except MigrationError as error:
            self._prompts.show_error(error)
            return
        act()

    def _confirm_run(self, reading: Reading, plan: Plan, stamp: str) -> None:
        folder, _ = self.backup_place(reading, times=1)
        secret, way = self._session.secret, self._session.backup_way

        def look() -> tuple[Check, ...]:
            return look_ahead(
                snapshot=reading.snapshot,
                source=require_trust(reading.source),
                plan=plan,
                backup_dir=folder,
                secret=secret,
                backup_way=way,
                stamp=stamp,
                compress=self.compresses,
            )

        if isinstance(reading.target, FileTarget):
            try:
                checks = look()
            except MigrationError as error:
                self._prompts.show_error(error)
                return
            self._ask_run(reading, plan, checks, stamp)
        else:  # a server may let one wait
            self._queries.ask(
                "readiness",
                look,
                lambda checks: self._ask_run(reading, plan, checks, stamp),
                self._prompts.show_error,
            )

    def _ask_run(self, reading: Reading, plan: Plan, checks: tuple[Check, ...], stamp: str) -> None:
        if self.refuses_second():
            return
        folder, needed = self.backup_place(reading, times=1)
        options = RunOptions(stamp=stamp)
        question = BackupQuestion(
            question=ask_run(reading, plan, checks),
            folder=folder,
            needed=needed,
            free=self.free_space,
            beside=self._file,
            ticks=ticks_of_run(reading, plan, options.set_pauses, options.set_keep_completed),
        )
        self._prompts.ask_with_backup(
            question, lambda chosen: self._start_run(reading, plan, chosen, options)
        )

    def _start_run(self, reading: Reading, plan: Plan, folder: Path, options: RunOptions) -> None:
        try:
            job = run_plan(
                snapshot=reading.snapshot,
                source=require_trust(reading.source),
                plan=plan,
                backup_dir=folder,
                secret=self._session.secret,
                backup_way=self._session.backup_way,
                options=options,
                engine=self._engine,
            )
        except MigrationError as error:
            self._prompts.show_error(error)
            return
        goal = reading.name_of(plan.goal) if plan.goal else tr("the very beginning")
        live = LiveRun(
            kind=JobKind.RUN,
            goal=goal,
            started=now_utc(),
            plan=plan,
            steps_through=options.pauses,
            compresses=self.compresses,
        )
        self.start(job, live, folder, lambda: self._start_run(reading, plan, folder, options))

    def _start_rehearsal(self, reading: Reading, plan: Plan, place: Address | None = None) -> None:
        try:
            job = rehearse_plan(
                snapshot=reading.snapshot,
                source=require_trust(reading.source),
                plan=plan,
                secret=self._session.secret,
                place=place,
                engine=self._engine,
            )
        except MigrationError as error:
            self._prompts.show_error(error)
            return
        goal = reading.name_of(plan.goal) if plan.goal else tr("the very beginning")
        live = LiveRun(kind=JobKind.REHEARSAL, goal=goal, started=now_utc(), plan=plan)
        job.succeeded.connect(lambda report: self._on_rehearsed(reading, plan, report))
        job.failed.connect(lambda error: self._on_not_rehearsed(reading, plan, error))
        self.start(job, live, None)

    def _on_not_rehearsed(self, reading: Reading, plan: Plan, error: MigrationError) -> None:
        """Where the role may not make the copy, another role or server may."""
        target = reading.target
        if not isinstance(error, MayNotRehearse) or not isinstance(target, ServerTarget):
            return
        fields = replace(fields_of(target), database="postgres", user="", schema="")
        trouble = tr("{what} Name a role that may, there or on another server.").format(
            what=said(error.what)
        )

        def on_answer(answer: ConnectAnswer) -> None:
            place = Address(target=answer.target, secret=answer.secret)
            # Once the job has let the target go.
            QTimer.singleShot(0, self, lambda: self._start_rehearsal(reading, plan, place))

        self._prompts.ask_server(fields, trouble, on_answer)

    def _on_rehearsed(self, reading: Reading, plan: Plan, report: Report) -> None:
        """Ask for the real run, once the copy's job has let the target go.

        Where the target was written to meanwhile, the rehearsal was of something else.
        """
        if not isinstance(report, RehearsalReport):
            return
        found = rehearsal_words(report)
        if report.is_target_unchanged:
            question = ask_after_rehearsal(reading, plan, found)
            act = partial(self.run, plan, report.stamp)
        else:
            question, act = ask_rehearse_again(reading, found), partial(self._rehearse_anew)
        QTimer.singleShot(0, self, lambda: self._prompts.ask(question, act))

    def _rehearse_anew(self) -> None:
        """Read the target again, for its revision may be another, and show the plan."""
        self._session.refresh()
        self.plan_asked.emit()

    @Slot(object)
    def rehearse_repair(self, ids: tuple[str, ...]) -> None:
        """Repair a throw-away copy, then ask for the real repair."""
        reading, examination = self._session.reading, self._session.examination
        if reading is None or examination is None or self.refuses_second():
            return
        try:
            findings = choose(examination, ids)
            job = rehearse_repair(
                snapshot=reading.snapshot,
                findings=findings,
                secret=self._session.secret,
                engine=self._engine,
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
        self.start(job, live, None)

    def _on_repair_rehearsed(self, reading: Reading, ids: tuple[str, ...], report: Report) -> None:
        if isinstance(report, RehearsalReport):
            question = ask_after_repair_rehearsal(reading, rehearsal_words(report))
            QTimer.singleShot(
                0, self, lambda: self._prompts.ask(question, partial(self.repair, ids))
            )

    def _start_repair(self, reading: Reading, findings: tuple[Finding, ...], folder: Path) -> None:
        try:
            job = repair_findings(
                snapshot=reading.snapshot,
                findings=findings,
                backup_dir=folder,
                secret=self._session.secret,
                backup_way=self._session.backup_way,
                engine=self._engine,
            )
        except MigrationError as error:
            self._prompts.show_error(error)
            return
        live = LiveRun(
            kind=JobKind.REPAIR,
            goal=reading.target.name,
            started=now_utc(),
            compresses=self.compresses,
            repairs=tuple((finding.id, said(finding.title)) for finding in findings),
        )
        self.start(job, live, folder, lambda: self._start_repair(reading, findings, folder))

    def _start_backup(self, folder: Path) -> None:
        job = make_backup(
            target=self._session.target,
            backup_dir=folder,
            secret=self._session.secret,
            backup_way=self._session.backup_way,
            engine=self._engine,
        )
        live = self._live(JobKind.BACKUP)
        self.start(job, live, folder, lambda: self._start_backup(folder))

    def _start_restore(
        self, backup: Path, folder: Path, backup_secret: Secret | None = None
    ) -> None:
        job = restore_backup(
            backup=backup,
            target=self._session.target,
            backup_dir=folder,
            secret=self._session.secret,
            backup_secret=backup_secret,
            backup_way=self._session.backup_way,
            engine=self._engine,
        )
        job.failed.connect(lambda error: self._on_not_restored(backup, folder, error))
        if backup_secret is not None:
            job.succeeded.connect(
                lambda _report: self._session.take_key(backup_secret, None, is_kept=False)
            )
        live = self._live(JobKind.RESTORE, goal=backup.name)
        self.start(job, live, folder, lambda: self._start_restore(backup, folder))

    def _on_not_restored(self, backup: Path, folder: Path, error: MigrationError) -> None:
        """A backup that was made under another key than the database has now is asked for it."""
        if not isinstance(error, KeyNeeded | WrongKey) or isinstance(
            self._session.target, ServerTarget
        ):
            return
        question = KeyQuestion(
            name=backup.name,
            place=str(backup.parent),
            trouble=error.what if isinstance(error, WrongKey) else "",
        )

        def on_key(answer: KeyAnswer) -> None:
            self._start_restore(backup, folder, answer.secret)

        # Once the job has let the target go.
        QTimer.singleShot(0, self, lambda: self._prompts.ask_key(question, on_key))

    def start(
        self,
        job: EngineJob,
        live: LiveRun,
        folder: Path | None,
        again: Callable[[], None] | None = None,
    ) -> None:
        """Start a job; ``again`` starts it once more, with what the session then says."""
        self._session.backup_dir = folder or self._session.backup_dir
        job.progressed.connect(self._on_progressed)
        job.succeeded.connect(self._on_succeeded)
        job.failed.connect(self._on_failed)
        job.ended.connect(self._on_ended)
        if not self._board.start(self._session.target.key, job):
            self.refuses_second()
            return
        self._session.let_work(is_worked_on=True)
        self.live, self._again = live, again
        self._tick.start()
        self.job_started.emit(live)

    @Slot(object)
    def _on_progressed(self, events: tuple[Event, ...]) -> None:
        if self.live is not None:
            now = now_utc()
            for event in events:
                self.live.take(event, now)
                if isinstance(event, BackupVerified):  # the Backups page has it at once
                    self._session.refresh_records()
            if not all(isinstance(event, BytesCopied | StepProgressed) for event in events):
                self.live_changed.emit()

    @Slot(object)
    def _on_succeeded(self, report: Report) -> None:
        if self.live is not None:
            self.live.succeed(report, now_utc())

    @Slot(object)
    def _on_failed(self, error: MigrationError) -> None:
        if self.live is not None:
            self.live.fail(error, self.job.failure if self.job else None, now_utc())
        if isinstance(error, NoDumpProgram):
            self._offer_copy()

    def _offer_copy(self) -> None:
        """Without pg_dump the backup can be a schema beside the target's; then it goes on."""
        again = self._again

        def allow() -> None:
            self._session.backup_way = BackupWay.COPY
            if again is not None:
                QTimer.singleShot(0, self, again)  # once the job has let the target go

        self._prompts.ask(ask_copy(self._session.target), allow)

    @Slot()
    def _on_ended(self) -> None:
        self._tick.stop()
        self.live_changed.emit()
        self.job_ended.emit()
        self._session.let_work(is_worked_on=False)
        self._session.refresh()

    def refuses_second(self) -> bool:
        """Whether a job is at work on the target already, having said so."""
        if isinstance(self._session.target, BundleTarget):
            self._prompts.show_error(
                NoWayThere(
                    tr("{target} is a support bundle: the database is not here.").format(
                        target=self._session.target.name
                    ),
                    remedy=tr(
                        "Look at what it tells; what is to be done is done where it was made."
                    ),
                )
            )
            return True
        if self.job is None:
            return False
        self._prompts.show_error(
            NoWayThere(
                tr("{target} is being worked on already.").format(target=self._session.target.name),
                remedy=tr("Wait for it to end, or cancel it on the Runs page."),
            )
        )
        return True

    def backup_place(self, reading: Reading, *, times: int) -> tuple[Path, int]:
        """Where backups go by default, and the bytes that are needed there."""
        folder = self._session.backup_dir or default_backup_dir(self._session.target)
        size = reading.snapshot.total_size
        return folder, room_for(size, is_compressed=self.compresses) + size * (times - 1)

    def _engine(self, request: Request) -> Engine:
        """An engine for a request, whose backup is compressed where that was chosen."""
        if self.compresses and isinstance(request, BackingUp):
            request = compressing(request)
        return self._session.services.engine(request)

    @property
    def compresses(self) -> bool:
        """Whether this target's backups are compressed: that was chosen, and it is a plain file."""
        target = self._session.target
        is_plain = isinstance(target, FileTarget) and target.cipher is None
        return is_plain and self._session.compresses()

    def _live(self, kind: JobKind, goal: str = "") -> LiveRun:
        return LiveRun(kind=kind, goal=goal, started=now_utc(), compresses=self.compresses)

    @property
    def _file(self) -> Path | None:
        target = self._session.target
        return target.path if isinstance(target, FileTarget) else None

    def free_space(self, folder: Path) -> int | None:
        """Bytes that are free in a folder."""
        return self._session.services.free_space(folder)


def room_of(target: Target, backup: Path) -> int:
    """Bytes that the database takes which a backup holds, or that it replaces."""
    manifest = read_manifest(backup)
    size = manifest.size if manifest is not None else 0
    size = manifest.content.size if manifest is not None and manifest.content else size
    if isinstance(target, FileTarget) and target.path.is_file():
        size = max(size, target.path.stat().st_size)
    return size


__all__ = ["Commands"]
