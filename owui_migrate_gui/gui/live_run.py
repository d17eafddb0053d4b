"""A job as it is seen while it works: events in, sentences and numbers out; Qt-free."""

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
    Outcome,
    Phase,
    PhaseStarted,
    RehearsalReport,
    Report,
    RestoreReport,
    RunReport,
    RunStarted,
    SalvageReport,
    StepFinished,
    StepPaused,
    StepProgressed,
    StepReport,
    StepStarted,
)
from owui_migrate_gui.gui.words import about_words, count_words, duration_words, size_words, verb
from owui_migrate_gui.plan import Plan, Step
from owui_migrate_gui.revision import Direction, RevisionKey, Risk, System

_BACKUP_SHARE = 0.2
_STEPS_SHARE = 0.75
_ENOUGH_SECONDS = 2.0
_ENOUGH_SHARE = 0.1
_MOST_LINES = 5_000
"""Lines of the log that are kept; the journal keeps fewer."""
_HEAVY = {Risk.MOVES_DATA: 6.0, Risk.SLOW_ON_LARGE_CHAT_TABLE: 6.0, Risk.REBUILDS_TABLE: 2.0}


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


_DOING = {
    JobKind.BACKUP: "Backing up",
    JobKind.RESTORE: "Restoring {}",
    JobKind.RESCUE: "Rescuing into {}",
    JobKind.REPAIR: "Repairing {}",
    JobKind.SALVAGE: "Salvaging into {}",
    JobKind.ENCRYPT: "Encrypting {}",
    JobKind.DECRYPT: "Decrypting {}",
    JobKind.REKEY: "Changing the key of {}",
}
_REWRITTEN = {
    JobKind.RESCUE: "Rescued into {}",
    JobKind.ENCRYPT: "{} is encrypted",
    JobKind.DECRYPT: "{} is without encryption",
    JobKind.REKEY: "{} has the new key",
}
_IN_STEPS = frozenset({JobKind.RUN, JobKind.REPAIR})


class StepState(StrEnum):
    """Where one step of a run is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    UNDONE = "undone"


class JobState(StrEnum):
    """Where the job is."""

    RUNNING = "running"
    CANCELLING = "cancelling"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveStep:
    """One step: ``rows`` in words, ``seconds`` None before it ended."""

    index: int
    key: RevisionKey
    title: str
    weight: float
    state: StepState = StepState.WAITING
    seconds: float | None = None
    began: datetime | None = None
    statements: int = 0
    rows: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copying:
    """Bytes copied so far by the phase that copies."""

    phase: Phase
    done: int
    total: int


class LiveRun:
    """The state of one job; ``take`` is given every event, times come from outside."""

    def __init__(
        self,
        *,
        kind: JobKind,
        goal: str,
        started: datetime,
        plan: Plan | None = None,
        repairs: tuple[tuple[str, str], ...] = (),
        steps_through: bool = False,
    ) -> None:
        """``repairs`` are (finding, title) where findings are repaired in place of a plan.

        ``steps_through`` is a run that waits after each step by itself.
        """
        self.kind = kind
        self.goal = goal
        self.started = started
        self.direction = plan.direction if plan else Direction.UPGRADE
        self.steps: list[LiveStep] = [_live_step(step) for step in plan.steps] if plan else []
        self.steps += [_live_repair(at, *one) for at, one in enumerate(repairs)]
        self.state = JobState.RUNNING
        self.phase: Phase | None = None
        self.phase_text = "Starting the engine"
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
                self._note(now, f"what was replaced is kept in {report.guard}")
            self._note(now, f"restored from {report.backup}")
        elif isinstance(report, SalvageReport):
            self._note(now, f"what could be read is in {report.path}")
        elif isinstance(report, EncryptionReport):
            self._note(now, f"written to {report.path}, read back and found equal")
        elif isinstance(report, RunReport):
            self._note(now, "done and verified")

    def fail(self, error: MigrationError, failure: Failed | None, now: datetime) -> None:
        """The job failed, was refused or was cancelled."""
        is_cancel = isinstance(error, Cancelled)
        self.state = JobState.CANCELLED if is_cancel else JobState.FAILED
        self.error, self.ended = error, now
        self._end_pause(now)
        if failure is not None:
            self.failed_step, self.failed_statement = failure.step, failure.statement
            self.run_id = self.run_id or failure.run_id
        for number, step in enumerate(self.steps):
            if step.state is StepState.RUNNING:
                state = StepState.UNDONE if is_cancel else StepState.FAILED
                self.steps[number] = replace(step, state=state)
            elif step.state is StepState.DONE:
                self.steps[number] = replace(step, state=StepState.UNDONE)

    @property
    def is_over(self) -> bool:
        """Whether the job has ended."""
        return self.state in {JobState.DONE, JobState.FAILED, JobState.CANCELLED}

    @property
    def can_cancel(self) -> bool:
        """Whether stopping is still possible: not once the verified result is being written."""
        return self.state is JobState.RUNNING and self.phase is not Phase.COMMIT

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

    def title(self) -> str:
        """The sentence at the top."""
        if self.is_over:
            return self._last_title()
        if self.state is JobState.CANCELLING and self.phase is Phase.COMMIT:
            return "Too late to stop: the verified result is being written"
        if self.state is JobState.CANCELLING:
            return "Stopping, and putting everything back"
        if self.is_paused:
            return self._paused_title()
        if self.kind in _DOING:
            return _DOING[self.kind].format(self.goal)
        doing = "Upgrading" if self.direction is Direction.UPGRADE else "Going back"
        doing = "Rehearsing on a copy" if self.kind is JobKind.REHEARSAL else doing
        step = self.running_step
        where = f" · step {step.index + 1} of {len(self.steps)}" if step else ""
        return f"{doing} to {self.goal}{where}"

    def _paused_title(self) -> str:
        if not self.done:
            return f"Waiting before the first of {count_words(len(self.steps), 'step')}"
        return f"Waiting after step {self.done} of {len(self.steps)}: go on, or undo it all?"

    def subtitle(self, now: datetime) -> str:
        """Times, and what holds meanwhile."""
        gone = duration_words(self.elapsed(now))
        if self.is_over:
            return f"Took {gone}."
        left = self.remaining(now)
        begun = self.started.astimezone().strftime("%H:%M:%S")
        parts = [f"Started {begun}", f"{gone} gone"]
        if left is not None:
            parts.append(f"about {about_words(left)} left")
        parts.append(self._what_now())
        return " · ".join(parts)

    def status(self, now: datetime) -> str:
        """The job in the status bar."""
        if self.is_over:
            return self.title()
        left = self.remaining(now)
        tail = f" · about {about_words(left)} left" if left else ""
        return f"● {self.title()} · {self.share:.0%}{tail} — you can look around while it runs"

    def _what_now(self) -> str:
        if self.copying and self.phase is self.copying.phase and self.copying.total:
            done, total = size_words(self.copying.done), size_words(self.copying.total)
            return f"{self.phase_text}: {done} of {total}"
        if self.is_paused:
            return "the next step begins when you go on; Cancel undoes what is not kept"
        if self.is_pausing:
            return "waits for you before the next step"
        if self.kind in _IN_STEPS and self.phase is Phase.STEPS:
            return "the file stays as it was until the last step is verified"
        return self.phase_text

    def _last_title(self) -> str:  # noqa: PLR0911 - one sentence a kind of job
        if self.state is JobState.CANCELLED:
            return "Cancelled: the database is as it was before"
        if self.state is JobState.FAILED:
            return self._failed_title()
        if isinstance(self.report, BackupReport):
            return "The backup is made and verified"
        if isinstance(self.report, RestoreReport):
            return "The backup is restored"
        if isinstance(self.report, RehearsalReport):
            return f"Rehearsed to {self.goal}: all {count_words(len(self.steps), 'step')} went well"
        if isinstance(self.report, SalvageReport):
            return f"Salvaged into {self.goal}"
        if isinstance(self.report, EncryptionReport):
            return _REWRITTEN[self.kind].format(self.goal)
        return f"{self._done_words()}, verified"

    def _done_words(self) -> str:
        if self.kind is JobKind.REPAIR:
            return f"Repaired: {count_words(len(self.steps), 'finding')}"
        done = "Upgraded" if self.direction is Direction.UPGRADE else "Gone back"
        return f"{done} to {self.goal}: {count_words(len(self.steps), 'step')}"

    def _failed_title(self) -> str:
        words = {
            JobKind.RUN: f"{verb(self.direction)} to {self.goal} stopped",
            JobKind.BACKUP: "No backup was made",
            JobKind.RESTORE: "Nothing was restored",
            JobKind.REHEARSAL: f"The rehearsal to {self.goal} stopped",
            JobKind.RESCUE: "Nothing was rescued",
            JobKind.REPAIR: "Nothing was repaired",
            JobKind.SALVAGE: "Nothing was salvaged",
            JobKind.ENCRYPT: "Nothing was encrypted",
            JobKind.DECRYPT: "Nothing was decrypted",
            JobKind.REKEY: "The key was not changed",
        }[self.kind]
        where = f" at {self.failed_step}" if self.failed_step else ""
        return f"{words}{where}"

    def _copied_share(self) -> float:
        if self.copying is None or not self.copying.total:
            return 0.0
        return min(self.copying.done / self.copying.total, 1.0)

    @singledispatchmethod
    def _take(self, event: object, now: datetime) -> None:
        """Finished and Failed come through ``succeed`` and ``fail``."""

    @_take.register
    def _(self, event: RunStarted, _now: datetime) -> None:
        self.run_id = event.run_id

    @_take.register
    def _(self, event: PhaseStarted, now: datetime) -> None:
        self.phase, self.phase_text = event.phase, event.text
        self._note(now, event.text)

    @_take.register
    def _(self, event: Checked, now: datetime) -> None:
        for check in event.checks:
            self._note(now, check.sentence)

    @_take.register
    def _(self, event: BytesCopied, now: datetime) -> None:
        self.phase = event.phase
        if self.copying is None or self.copying.phase is not event.phase:
            self.copying_began = now
        self.copying = Copying(phase=event.phase, done=event.done, total=event.total)

    @_take.register
    def _(self, event: BackupVerified, now: datetime) -> None:
        self.backup = event.backup
        self._note(now, f"backup verified: {event.backup.path}")

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


def rehearsal_words(report: RehearsalReport) -> str:
    """What a rehearsal found, and what the real run would take."""
    about = about_words(report.estimated_seconds)
    before, after = size_words(report.size_before), size_words(report.size_after)
    said = f"The real run, with its backup, will take about {about}; {before} become {after}."
    if report.is_target_unchanged:
        return said
    return f"{said} Something was written to the database meanwhile: rehearse again."


def rows_words(rows: dict[str, int]) -> str:
    """Changes of row counts in words: ``chat_message +200,000``; the largest three."""
    changed = sorted(rows.items(), key=lambda item: (-abs(item[1]), item[0]))
    shown = [f"{table} {change:+,}" for table, change in changed if change][:3]
    return ", ".join(shown).replace("-", "−")


def live_steps(steps: tuple[StepReport, ...], *, outcome: Outcome) -> tuple[LiveStep, ...]:
    """The steps of a run that is over; without a good end they were all undone."""
    state = StepState.DONE if outcome is Outcome.DONE else StepState.UNDONE
    return tuple(
        LiveStep(
            index=index,
            key=RevisionKey(step.system, step.revision),
            title=step.title,
            weight=1.0,
            state=state,
            seconds=step.seconds,
            statements=step.statements,
            rows=rows_words(step.rows),
        )
        for index, step in enumerate(steps)
    )


def _live_repair(index: int, finding: str, title: str) -> LiveStep:
    return LiveStep(index=index, key=RevisionKey(System.ALEMBIC, finding), title=title, weight=1.0)


def _live_step(step: Step) -> LiveStep:
    weight = max((_HEAVY.get(risk, 1.0) for risk in step.risks), default=1.0)
    return LiveStep(
        index=step.index, key=step.revision.key, title=step.revision.title, weight=weight
    )


__all__ = [
    "Copying",
    "JobKind",
    "JobState",
    "LiveRun",
    "LiveStep",
    "StepState",
    "live_steps",
    "rehearsal_words",
    "rows_words",
]
