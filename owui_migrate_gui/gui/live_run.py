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
    StillFound,
)
from owui_migrate_gui.gui.language import mark, number, tr
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.words import about_words, count_words, duration_words, size_words
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
    JobKind.BACKUP: mark("Backing up"),
    JobKind.RESTORE: mark("Restoring {goal}"),
    JobKind.RESCUE: mark("Rescuing into {goal}"),
    JobKind.REPAIR: mark("Repairing {goal}"),
    JobKind.SALVAGE: mark("Salvaging into {goal}"),
    JobKind.ENCRYPT: mark("Encrypting {goal}"),
    JobKind.DECRYPT: mark("Decrypting {goal}"),
    JobKind.REKEY: mark("Changing the key of {goal}"),
}
_REWRITTEN = {
    JobKind.RESCUE: mark("Rescued into {goal}"),
    JobKind.ENCRYPT: mark("{goal} is encrypted"),
    JobKind.DECRYPT: mark("{goal} is without encryption"),
    JobKind.REKEY: mark("{goal} has the new key"),
}
_FAILED = {
    JobKind.RUN: mark("Upgrade to {goal} stopped"),
    JobKind.BACKUP: mark("No backup was made"),
    JobKind.RESTORE: mark("Nothing was restored"),
    JobKind.REHEARSAL: mark("The rehearsal to {goal} stopped"),
    JobKind.RESCUE: mark("Nothing was rescued"),
    JobKind.REPAIR: mark("Nothing was repaired"),
    JobKind.SALVAGE: mark("Nothing was salvaged"),
    JobKind.ENCRYPT: mark("Nothing was encrypted"),
    JobKind.DECRYPT: mark("Nothing was decrypted"),
    JobKind.REKEY: mark("The key was not changed"),
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
        self.steps: list[LiveStep] = [_live_step(step) for step in plan.steps] if plan else []
        self.steps += [_live_repair(at, *one) for at, one in enumerate(repairs)]
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

    def title(self) -> str:  # noqa: PLR0911 - one sentence a state
        """The sentence at the top."""
        if self.is_over:
            return self._last_title()
        if self.state is JobState.CANCELLING and self.phase is Phase.COMMIT:
            return tr("Too late to stop: the verified result is being written")
        if self.state is JobState.CANCELLING:
            return tr("Stopping, and putting everything back")
        if self.is_paused:
            return self._paused_title()
        if self.kind in _DOING:
            return tr(_DOING[self.kind]).format(goal=self.goal)
        doing = self._doing().format(goal=self.goal)
        step = self.running_step
        if step is None:
            return doing
        where = tr("step {number} of {total}").format(number=step.index + 1, total=len(self.steps))
        return f"{doing} · {where}"

    def _doing(self) -> str:
        if self.kind is JobKind.REHEARSAL:
            return tr("Rehearsing on a copy to {goal}")
        if self.direction is Direction.UPGRADE:
            return tr("Upgrading to {goal}")
        return tr("Going back to {goal}")

    def _paused_title(self) -> str:
        if not self.done:
            words = tr("Waiting before the first of {steps}")
            return words.format(steps=count_words(len(self.steps), "step"))
        words = tr("Waiting after step {done} of {total}: go on, or undo it all?")
        return words.format(done=self.done, total=len(self.steps))

    def subtitle(self, now: datetime) -> str:
        """Times, and what holds meanwhile."""
        gone = duration_words(self.elapsed(now))
        if self.is_over:
            return tr("Took {time}.").format(time=gone)
        left = self.remaining(now)
        begun = self.started.astimezone().strftime("%H:%M:%S")
        parts = [tr("Started {clock}").format(clock=begun), tr("{time} gone").format(time=gone)]
        if left is not None:
            parts.append(tr("about {time} left").format(time=about_words(left)))
        parts.append(self._what_now())
        return " · ".join(parts)

    def status(self, now: datetime) -> str:
        """The job in the status bar."""
        if self.is_over:
            return self.title()
        left = self.remaining(now)
        parts = [f"● {self.title()}", f"{self.share:.0%}"]
        if left:
            parts.append(tr("about {time} left").format(time=about_words(left)))
        return tr("{job} — you can look around while it runs").format(job=" · ".join(parts))

    def _what_now(self) -> str:
        if self.copying and self.phase is self.copying.phase and self.copying.total:
            done, total = size_words(self.copying.done), size_words(self.copying.total)
            return tr("{phase}: {done} of {total}").format(
                phase=said(self.phase_text), done=done, total=total
            )
        if self.is_paused:
            return tr("the next step begins when you go on; Cancel undoes what is not kept")
        if self.is_pausing:
            return tr("waits for you before the next step")
        if self.kind in _IN_STEPS and self.phase is Phase.STEPS:
            return tr("the file stays as it was until the last step is verified")
        return said(self.phase_text)

    def _last_title(self) -> str:  # noqa: PLR0911 - one sentence a kind of job
        if self.state is JobState.CANCELLED:
            return tr("Cancelled: the database is as it was before")
        if self.state is JobState.FAILED:
            return self._failed_title()
        if isinstance(self.report, BackupReport):
            return tr("The backup is made and verified")
        if isinstance(self.report, RestoreReport):
            return tr("The backup is restored")
        if isinstance(self.report, RehearsalReport):
            return tr("Rehearsed to {goal}: all {steps} went well").format(
                goal=self.goal, steps=count_words(len(self.steps), "step")
            )
        if isinstance(self.report, SalvageReport):
            return tr("Salvaged into {goal}").format(goal=self.goal)
        if isinstance(self.report, EncryptionReport):
            return tr(_REWRITTEN[self.kind]).format(goal=self.goal)
        return tr("{done}, verified").format(done=self._done_words())

    def _done_words(self) -> str:
        if self.kind is JobKind.REPAIR:
            return tr("Repaired: {findings}").format(
                findings=count_words(len(self.steps), "finding")
            )
        is_up = self.direction is Direction.UPGRADE
        words = tr("Upgraded to {goal}: {steps}") if is_up else tr("Gone back to {goal}: {steps}")
        return words.format(goal=self.goal, steps=count_words(len(self.steps), "step"))

    def _failed_title(self) -> str:
        words = tr(_FAILED[self.kind])
        if self.kind is JobKind.RUN and self.direction is Direction.DOWNGRADE:
            words = tr("Downgrade to {goal} stopped")
        words = words.format(goal=self.goal)
        if not self.failed_step:
            return words
        return tr("{what} at {step}").format(what=words, step=self.failed_step)

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


def rehearsal_words(report: RehearsalReport) -> str:
    """What a rehearsal found, and what the real run would take."""
    about = about_words(report.estimated_seconds)
    before, after = size_words(report.size_before), size_words(report.size_after)
    told = tr(
        "The real run, with its backup, will take about {time}; {before} become {after}."
    ).format(time=about, before=before, after=after)
    if report.left is not None:
        told = f"{told} {_left_words(report.left)}"
    if report.is_target_unchanged:
        return told
    again = tr("Something was written to the database meanwhile: rehearse again.")
    return f"{told} {again}"


def _left_words(left: tuple[StillFound, ...]) -> str:
    if not left:
        return tr("The repaired copy was examined: nothing is wrong with it.")
    return tr("The repaired copy was examined; left are: {findings}.").format(
        findings="; ".join(f"{one.id} {said(one.title)}" for one in left)
    )


def rows_words(rows: dict[str, int]) -> str:
    """Changes of row counts in words: ``chat_message +200,000``; the largest three."""
    changed = sorted(rows.items(), key=lambda item: (-abs(item[1]), item[0]))
    shown = [
        f"{table} {'+' if change > 0 else ''}{number(change)}"
        for table, change in changed
        if change
    ][:3]
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
