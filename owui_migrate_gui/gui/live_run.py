"""A job as it is seen while it works: events in, its state and numbers out; Qt-free."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from functools import singledispatchmethod

from owui_migrate_gui.errors import Cancelled, MigrationError
from owui_migrate_gui.events import (
    BackupReport,
    BackupVerified,
    BytesCopied,
    Checked,
    EncryptionReport,
    Event,
    Failed,
    LogLine,
    Phase,
    PhaseStarted,
    Report,
    RestoreReport,
    RunReport,
    RunStarted,
    SalvageReport,
    StepFinished,
    StepPaused,
    StepProgressed,
    StepStarted,
)
from owui_migrate_gui.gui.language import mark, tr
from owui_migrate_gui.gui.live_step import LiveStep, StepState, live_repair, live_step, rows_words
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.plan import Plan
from owui_migrate_gui.revision import Direction, System

_BACKUP_SHARE = 0.2
_STEPS_SHARE = 0.75
_ENOUGH_SECONDS = 2.0
_ENOUGH_SHARE = 0.1
_MOST_LINES = 5_000
"""Lines of the log that are kept; the journal keeps fewer."""


class JobKind(StrEnum):
    """What a job does."""

    RUN = "run"
    BACKUP = "backup"
    RESTORE = "restore"
    REHEARSAL = "rehearsal"
    RESCUE = "rescue"
    REPAIR = "repair"
    SALVAGE = "salvage"
    ENCRYPT = "encrypt"
    DECRYPT = "decrypt"
    REKEY = "rekey"


class JobState(StrEnum):
    """Where the job is."""

    RUNNING = "running"
    CANCELLING = "cancelling"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Copying:
    """Bytes copied so far by the phase that copies."""

    phase: Phase
    done: int
    total: int


class LiveRun:
    """The state of one job; ``take`` is given every event, times come from outside."""

    def __init__(  # noqa: PLR0913 - keyword-only, what kind of job it is
        self,
        *,
        kind: JobKind,
        goal: str,
        started: datetime,
        plan: Plan | None = None,
        repairs: tuple[tuple[str, str], ...] = (),
        steps_through: bool = False,
        compresses: bool = False,
    ) -> None:
        """``repairs`` are (finding, title) where findings are repaired in place of a plan.

        ``steps_through`` is a run that waits after each step by itself, ``compresses`` one whose
        backup is compressed, so that copying is half of making it.
        """
        self.kind = kind
        self.compresses = compresses
        self.goal = goal
        self.started = started
        self.direction = plan.direction if plan else Direction.UPGRADE
        self.steps: list[LiveStep] = [live_step(step) for step in plan.steps] if plan else []
        self.repairs_findings = bool(repairs)
        self.steps += [live_repair(at, *one) for at, one in enumerate(repairs)]
        self.state = JobState.RUNNING
        self.phase: Phase | None = None
        self.phase_text = mark("Starting the engine")
        self.copying: Copying | None = None
        self.copying_began: datetime | None = None
        self.backup: BackupReport | None = None
        self.report: Report | None = None
        self.error: MigrationError | None = None
        self.failed_step = ""
        self.failed_statement = ""
        self.run_id = ""
        self.ended: datetime | None = None
        self.came_too_late = False
        self.is_paused = False
        self.is_pausing = False
        self.steps_through = steps_through
        self._paused_at: datetime | None = None
        self._paused_seconds = 0.0
        self.log: list[str] = []
        self.logged = 0

    def take(self, event: Event, now: datetime) -> None:
        """Move on by one event."""
        self._take(event, now)

    def pause(self) -> None:
        """The person asked to wait before the next step."""
        self.is_pausing = self.can_pause

    def go_on(self, now: datetime) -> None:
        """The person has looked at a step, or takes the pause back."""
        self._end_pause(now)

    def cancel(self, now: datetime) -> None:
        """The person asked to stop."""
        self._end_pause(now)
        if self.state is JobState.RUNNING:
            self.state = JobState.CANCELLING

    def succeed(self, report: Report, now: datetime) -> None:
        """The job is done."""
        self.came_too_late = self.state is JobState.CANCELLING
        self.state, self.report, self.ended = JobState.DONE, report, now
        self._end_pause(now)
        if isinstance(report, BackupReport):
            self.backup = report
        if isinstance(report, RestoreReport):
            if report.guard:
                self._note(now, tr("what was replaced is kept in {path}").format(path=report.guard))
            self._note(now, tr("restored from {path}").format(path=report.backup))
        elif isinstance(report, SalvageReport):
            self._note(now, tr("what could be read is in {path}").format(path=report.path))
        elif isinstance(report, EncryptionReport):
            self._note(
                now, tr("written to {path}, read back and found equal").format(path=report.path)
            )
        elif isinstance(report, RunReport):
            self._note(now, tr("done and verified"))

    def fail(self, error: MigrationError, failure: Failed | None, now: datetime) -> None:
        """The job failed, was refused or was cancelled."""
        is_cancel = isinstance(error, Cancelled)
        self.state = JobState.CANCELLED if is_cancel else JobState.FAILED
        self.error, self.ended = error, now
        self._end_pause(now)
        if failure is not None:
            self.failed_step, self.failed_statement = failure.step, failure.statement
            self.run_id = self.run_id or failure.run_id
        for at, step in enumerate(self.steps):
            if step.state is StepState.RUNNING:
                state = StepState.UNDONE if is_cancel else StepState.FAILED
                self.steps[at] = replace(step, state=state)
            elif step.state is StepState.DONE:
                self.steps[at] = replace(step, state=StepState.UNDONE)

    @property
    def is_over(self) -> bool:
        """Whether the job has ended."""
        return self.state in {JobState.DONE, JobState.FAILED, JobState.CANCELLED}

    @property
    def can_cancel(self) -> bool:
        """Whether stopping is still possible: not once the verified result is being written."""
        return self.state is JobState.RUNNING and self.phase not in {Phase.COMMIT, Phase.UNDO}

    @property
    def can_pause(self) -> bool:
        """Whether a step is still to begin before which the run can wait."""
        is_free = self.state is JobState.RUNNING and not self.is_paused and not self.is_pausing
        if not is_free or self.kind is not JobKind.RUN or self.steps_through:
            return False
        return bool(self.steps) and self.steps[-1].state is StepState.WAITING

    @property
    def done(self) -> int:
        """How many steps are done."""
        return sum(1 for step in self.steps if step.state is StepState.DONE)

    @property
    def running_step(self) -> LiveStep | None:
        """The step at work."""
        return next((step for step in self.steps if step.state is StepState.RUNNING), None)

    @property
    def share(self) -> float:
        """How much of the job is done, from 0 to 1."""
        if self.state is JobState.DONE:
            return 1.0
        copied = self._copied_share()
        if not self.steps:
            return copied
        total = sum(step.weight for step in self.steps)
        done = sum(step.weight for step in self.steps if step.state is StepState.DONE)
        is_copied = self.kind is JobKind.REHEARSAL and self.phase is not Phase.BACKUP
        if self.backup is None and not is_copied:
            return _BACKUP_SHARE * copied
        tail = 1 - _BACKUP_SHARE - _STEPS_SHARE
        finishing = self.phase in {Phase.VERIFY, Phase.COMMIT}
        return _BACKUP_SHARE + _STEPS_SHARE * done / total + (tail / 2 if finishing else 0)

    def elapsed(self, now: datetime) -> float:
        """Seconds since the start, or until the end."""
        return ((self.ended or now) - self.started).total_seconds()

    def paused(self, now: datetime) -> float:
        """Seconds of that in which it waited for the person."""
        waits = (now - self._paused_at).total_seconds() if self._paused_at is not None else 0.0
        return self._paused_seconds + waits

    def remaining(self, now: datetime) -> float | None:
        """Seconds that are probably left; None where that would be a guess."""
        gone, share = self.elapsed(now) - self.paused(now), self.share
        if self.is_over or gone < _ENOUGH_SECONDS or share < _ENOUGH_SHARE:
            return None
        return gone * (1 - share) / share

    def _copied_share(self) -> float:
        if self.copying is None or not self.copying.total:
            return 0.0
        share = min(self.copying.done / self.copying.total, 1.0)
        if not self.compresses or self.kind is JobKind.RESTORE:
            return share
        return 0.5 + share / 2 if self.copying.phase is Phase.COMPRESS else share / 2

    @singledispatchmethod
    def _take(self, event: object, now: datetime) -> None:
        """Finished and Failed come through ``succeed`` and ``fail``."""

    @_take.register
    def _(self, event: RunStarted, _now: datetime) -> None:
        self.run_id = event.run_id

    @_take.register
    def _(self, event: PhaseStarted, now: datetime) -> None:
        self.phase, self.phase_text = event.phase, event.text
        self._note(now, said(event.text))

    @_take.register
    def _(self, event: Checked, now: datetime) -> None:
        for check in event.checks:
            self._note(now, said(check.sentence))

    @_take.register
    def _(self, event: BytesCopied, now: datetime) -> None:
        self.phase = event.phase
        if self.copying is None or self.copying.phase is not event.phase:
            self.copying_began = now
        self.copying = Copying(phase=event.phase, done=event.done, total=event.total)

    @_take.register
    def _(self, event: BackupVerified, now: datetime) -> None:
        self.backup = event.backup
        self._note(now, tr("backup verified: {path}").format(path=event.backup.path))

    @_take.register
    def _(self, event: StepStarted, now: datetime) -> None:
        self.phase = Phase.STEPS
        self._change(event.index, state=StepState.RUNNING, began=now)
        if event.system is System.PEEWEE:  # Alembic says so itself, in a log line
            self._note(now, f"{event.direction.value} {event.revision} {event.title}")

    @_take.register
    def _(self, event: StepProgressed, _now: datetime) -> None:
        self._change(event.index, statements=event.statements)

    @_take.register
    def _(self, event: StepFinished, _now: datetime) -> None:
        step = event.step
        self._change(
            event.index,
            state=StepState.DONE,
            seconds=step.seconds,
            statements=step.statements,
            rows=rows_words(step.rows),
        )

    @_take.register
    def _(self, _event: StepPaused, now: datetime) -> None:
        self.is_paused, self.is_pausing, self._paused_at = True, False, now

    @_take.register
    def _(self, event: LogLine, _now: datetime) -> None:
        self._say(f"{event.at.astimezone():%H:%M:%S} {event.level:<7} {event.text}")

    def _end_pause(self, now: datetime) -> None:
        self._paused_seconds = self.paused(now)
        self.is_paused, self.is_pausing, self._paused_at = False, False, None

    def _note(self, now: datetime, text: str) -> None:
        self._say(f"{now.astimezone():%H:%M:%S} {text}")

    def _say(self, line: str) -> None:
        self.log.append(line)
        self.logged += 1
        if len(self.log) > 2 * _MOST_LINES:
            del self.log[:-_MOST_LINES]

    def said_since(self, logged: int) -> list[str]:
        """The lines of the log after the first ``logged`` ones, as far as they are kept."""
        new = min(self.logged - logged, len(self.log))
        return self.log[-new:] if new > 0 else []

    def _change(self, index: int, **changes: object) -> None:
        if 0 <= index < len(self.steps):
            self.steps[index] = replace(self.steps[index], **changes)  # type: ignore[arg-type]


__all__ = ["Copying", "JobKind", "JobState", "LiveRun"]
