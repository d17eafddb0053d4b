"""The jobs of one target: one at a time, started, followed, paused and stopped here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from owui_migrate_gui.database.backup import default_backup_dir, room_for
from owui_migrate_gui.database.backup_way import BackupWay
from owui_migrate_gui.database.target import BundleTarget, FileTarget
from owui_migrate_gui.engine.requests import BackingUp, Request, compressing
from owui_migrate_gui.errors import MigrationError, NoDumpProgram, NoWayThere
from owui_migrate_gui.events import BackupVerified, BytesCopied, Event, Report, StepProgressed
from owui_migrate_gui.gui.backup_questions import ask_copy
from owui_migrate_gui.gui.engine_job import Engine, EngineJob
from owui_migrate_gui.gui.jobs import JobBoard
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.live_run import JobKind, LiveRun
from owui_migrate_gui.gui.prompts import Prompts
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.session import Session
from owui_migrate_gui.gui.target_questions import ask_trust
from owui_migrate_gui.gui.words import now_utc
from owui_migrate_gui.sources.trust import is_trusted, trust

_TICK_MS = 250
"""How often times and progress are shown anew; whatever else happens is shown at once."""


class JobDesk(QObject):
    """Starts jobs on one session's target and keeps the ``LiveRun`` of the newest.

    ``plan_asked`` asks for the page that shows what is pending now.
    """

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
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self.live_changed)

    @property
    def job(self) -> EngineJob | None:
        """The job at work on this target."""
        return self._board.job_for(self._session.target.key)

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

    def trust_then(self, act: Callable[[], None]) -> None:
        """Ask for trust in the source where it is needed, then call ``act``."""
        if self._session.reading is not None:
            self.once_trusted(self._session.reading, act)

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

    def engine(self, request: Request) -> Engine:
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

    def live_run(self, kind: JobKind, goal: str = "") -> LiveRun:
        """The live run of a job that begins now and has no steps."""
        return LiveRun(kind=kind, goal=goal, started=now_utc(), compresses=self.compresses)

    @property
    def file(self) -> Path | None:
        """The target's file, which backups had better not lie beside; None for a server."""
        target = self._session.target
        return target.path if isinstance(target, FileTarget) else None

    def free_space(self, folder: Path) -> int | None:
        """Bytes that are free in a folder."""
        return self._session.services.free_space(folder)


__all__ = ["JobDesk"]
