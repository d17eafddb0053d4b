"""A run: lock, preflight, backup, steps, verification, commit — all of it or nothing.

Both systems' steps share one transaction that begins before the backup is taken, so the backup is
the state that the steps start from, and any failure or cancel leaves that state. What differs
between kinds of databases is behind ``RunSession``.
"""

from __future__ import annotations

import platform
import tempfile
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from owui_migrate_gui.database.history import revision_label
from owui_migrate_gui.database.manifest import read_manifest
from owui_migrate_gui.engine.accounts import Accounts
from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.failure import PUT_BACK, StepFailedError, with_kept_steps
from owui_migrate_gui.engine.journal import JournalEntry, own_process
from owui_migrate_gui.engine.readiness import examine_readiness
from owui_migrate_gui.engine.recovery import remove_half_made, scratch_prefix
from owui_migrate_gui.engine.reporting import (
    CHECKING_BACKUP,
    Emit,
    RunJournal,
    RunLog,
    compression_of,
    run_log,
    tell_backup,
)
from owui_migrate_gui.engine.requests import RepairRequest, RunRequest
from owui_migrate_gui.engine.scripts import LoadedScripts
from owui_migrate_gui.engine.session import RunSession, one_at_a_time
from owui_migrate_gui.engine.sessions import open_session
from owui_migrate_gui.engine.statements import StatementWatch
from owui_migrate_gui.engine.steps import StepRunner
from owui_migrate_gui.engine.steps_recorded import check_recorded
from owui_migrate_gui.engine.verify import Before, check_result, look_before
from owui_migrate_gui.errors import (
    Cancelled,
    MigrationError,
    NeedsAttention,
    NoSpace,
    RunFailed,
    TargetChanged,
)
from owui_migrate_gui.events import (
    BEFORE_ALL,
    BackupReport,
    BytesCopied,
    Check,
    Checked,
    Outcome,
    Phase,
    PhaseStarted,
    RunReport,
    RunStarted,
    StepPaused,
    StepReport,
    Verdict,
)
from owui_migrate_gui.revision import Direction, Recorded
from owui_migrate_gui.sources.load import LoadableFolders, unpack_request


@dataclass(slots=True, kw_only=True)
class RunProgress:
    """What is known of the run so far, for its report and the journal."""

    started: float = field(default_factory=perf_counter)
    steps: list[StepReport] = field(default_factory=list)
    backup: BackupReport | None = None
    after: Recorded = field(default_factory=Recorded)
    journal: RunJournal | None = None
    checks: tuple[Check, ...] = ()
    rows_after: dict[str, int] = field(default_factory=dict)
    kept: int = 0


def run(request: RunRequest, emit: Emit, cancellation: Cancellation) -> RunReport:
    """Carry out ``request``; returns the report of a committed run.

    Raises a ``Refused`` leaf where nothing was started, ``StepFailedError`` or another
    ``MigrationError`` where the run was rolled back, and ``Cancelled``.
    """
    progress = RunProgress()
    emit(RunStarted(run_id=request.run_id, steps=len(request.steps), at=datetime.now(UTC)))
    with run_log(emit) as log, script_folders(request) as folders, attention(progress):
        emit(PhaseStarted(phase=Phase.LOCK, text="Looking who else uses the database."))
        ready = _look_ahead(request)
        watch = StatementWatch(cancellation)
        with (
            one_at_a_time(request.target, _doing(request)),
            open_session(request.target, request.secret, watch, request.backup_way) as session,
            explaining(session, cancellation),
        ):
            cancellation.on_request(session.interrupt)
            session.on_wait = waiting(emit, cancellation)
            log.say(session.locked_text)
            emit(PhaseStarted(phase=Phase.PREFLIGHT, text="Loading the scripts."))
            before = check_unchanged(session, request)
            emit(Checked(phase=Phase.PREFLIGHT, checks=ready))
            scripts = LoadedScripts(folders, session, request.steps)
            journal = RunJournal(_intent(request, before, ready), Path(request.journal_dir))
            progress.journal = journal
            remove_half_made(Path(request.backup_dir), request.target, request.secret)
            with journalled(journal, progress, log, session, cancellation), told_undoing(emit):
                progress.backup = take_backup(request, emit, cancellation, session, before)
                journal.note(**backed_up(progress.backup))
                before_steps = look_before(session)
                emit(PhaseStarted(phase=Phase.STEPS, text="Running the steps."))
                _wait_if_asked(BEFORE_ALL, emit, cancellation)
                StepRunner(
                    session=session,
                    scripts=scripts,
                    accounts=Accounts(session, Path(progress.backup.path)),
                    log=log,
                    emit=emit,
                    after_step=lambda index, report: _after_step(
                        index, report, request, session, progress, emit, cancellation
                    ),
                ).run(request.steps)
                _verify(request, emit, session, progress, before_steps)
                write_result(session, emit, cancellation)
        report = report_of(request.run_id, progress, before)
        journal.note(**ending(Outcome.DONE, progress, log), verified=True)
    return report


def write_result(session: RunSession, emit: Emit, cancellation: Cancellation) -> None:
    """Commit; from here on a cancel counts only as long as others keep the commit waiting."""
    emit(PhaseStarted(phase=Phase.COMMIT, text="Writing everything at once."))
    cancellation.check()
    cancellation.seal()
    session.commit()


def waiting(emit: Emit, cancellation: Cancellation) -> Callable[[str], None]:
    """For ``RunSession.on_wait``: say whom the commit waits for, and give up on a cancel."""
    told: list[str] = []

    def on_wait(names: str) -> None:
        if told[-1:] != [names]:
            told.append(names)
            text = f"Waiting until {names or 'another program'} stops reading the database."
            emit(PhaseStarted(phase=Phase.VERIFY, text=text))
        cancellation.check_sealed()

    return on_wait


def _doing(request: RunRequest) -> str:
    is_up = request.steps[0].direction is Direction.UPGRADE
    return f"{'upgrading' if is_up else 'downgrading'} to {request.goal}"


@contextmanager
def attention(progress: RunProgress) -> Iterator[None]:
    """Write down what only shows when the session ends: that not everything could be undone."""
    try:
        yield
    except MigrationError as error:
        journal = progress.journal
        if progress.kept and journal is not None and not isinstance(error, NeedsAttention):
            known = with_kept_steps(error, progress.kept, len(journal.entry.plan))
            journal.note(error=known.record(), kept=progress.kept)
            raise known from error
        if journal is not None and isinstance(error, NeedsAttention):
            journal.note(outcome=Outcome.FAILED, error=error.record())
        raise


@contextmanager
def script_folders(request: RunRequest | RepairRequest) -> Iterator[LoadableFolders]:
    """The source's scripts, checked against their hash, in a folder that goes away again."""
    with tempfile.TemporaryDirectory(prefix=scratch_prefix(request.run_id)) as folder:
        yield unpack_request(request.source, Path(folder))


def _look_ahead(request: RunRequest) -> tuple[Check, ...]:
    """Look at everything around the target again; raises ``NoSpace`` where it doesn't fit.

    Whatever else forbids a run is refused by the session itself, at the moment that counts.
    """
    ready = examine_readiness(request)
    for check in ready:
        if check.id == "space" and check.verdict is Verdict.REFUSE:
            raise NoSpace(check.text, remedy=check.remedy)
    return ready


def check_unchanged(session: RunSession, request: RunRequest | RepairRequest) -> Recorded:
    """The version tables must still say what the plan was made for."""
    recorded = session.read_recorded()
    planned = request.recorded
    if (recorded.peewee, recorded.alembic) != (planned.peewee, planned.alembic):
        raise TargetChanged(
            "The database has moved to another revision since the plan was made.",
            remedy="Open it again and look at the new plan.",
        )
    return recorded


def take_backup(
    request: RunRequest | RepairRequest,
    emit: Emit,
    cancellation: Cancellation,
    session: RunSession,
    before: Recorded,
) -> BackupReport:
    """A verified backup of the state before the transaction, told to the parent."""
    emit(PhaseStarted(phase=Phase.BACKUP, text="Making a backup."))
    report = session.back_up(
        Path(request.backup_dir),
        revision=revision_label(before),
        progress=lambda done, total: emit(BytesCopied(phase=Phase.BACKUP, done=done, total=total)),
        is_cancelled=lambda: cancellation.is_requested,
        on_verify=lambda: emit(PhaseStarted(phase=Phase.CHECK_BACKUP, text=CHECKING_BACKUP)),
        compression=compression_of(emit, wanted=request.compress),
    )
    tell_backup(report, emit, request.known_folders)
    return report


def _after_step(  # noqa: PLR0913, PLR0917 - the run's own parts
    index: int,
    report: StepReport,
    request: RunRequest,
    session: RunSession,
    progress: RunProgress,
    emit: Emit,
    cancellation: Cancellation,
) -> None:
    """Keep the step where that was asked for, and wait where the person steps through."""
    progress.steps.append(report)
    if index == len(request.steps) - 1:
        return
    if request.keep_completed:
        check_recorded(session.read_recorded(), request.recorded, request.steps[: index + 1])
        session.keep_step()
        progress.kept = index + 1
        if progress.journal is not None:
            progress.journal.note(steps=tuple(progress.steps), kept=progress.kept)
    _wait_if_asked(index, emit, cancellation, always=request.pauses)


def _wait_if_asked(
    index: int, emit: Emit, cancellation: Cancellation, *, always: bool = False
) -> None:
    """Wait after the step ``index`` until the person goes on, where a pause was asked for."""
    if always or cancellation.is_pause_wanted:
        cancellation.prepare_wait()
        emit(StepPaused(index=index))
        cancellation.wait()


def _verify(
    request: RunRequest, emit: Emit, session: RunSession, progress: RunProgress, before: Before
) -> None:
    emit(PhaseStarted(phase=Phase.VERIFY, text="Checking the result."))
    progress.after = session.read_recorded()
    check_recorded(progress.after, request.recorded, request.steps)
    progress.rows_after = session.count_rows()
    progress.checks = tuple(check_result(session, progress.rows_after, before, request.steps))
    emit(Checked(phase=Phase.VERIFY, checks=progress.checks))


@contextmanager
def explaining(session: RunSession, cancellation: Cancellation) -> Iterator[None]:
    """A driver's error that no script caused, before the journal knows of the run, in our words."""
    try:
        yield
    except session.driver_errors as error:
        raise _known(error, session, cancellation) from error


def _known(error: Exception, session: RunSession, cancellation: Cancellation) -> MigrationError:
    return cancellation.error() or _own_failure(error, session)


@contextmanager
def told_undoing(emit: Emit) -> Iterator[None]:
    """Say that what was begun is put back, which takes as long as it took to write."""
    try:
        yield
    except BaseException:
        emit(PhaseStarted(phase=Phase.UNDO, text="Putting everything back."))
        raise


@contextmanager
def journalled(
    journal: RunJournal,
    progress: RunProgress,
    log: RunLog,
    session: RunSession,
    cancellation: Cancellation,
) -> Iterator[None]:
    """Write down how a run failed or was cancelled, then let the error go on."""
    try:
        yield
    except Cancelled as error:
        journal.note(**ending(Outcome.CANCELLED, progress, log), error=error.record())
        raise
    except StepFailedError as error:
        journal.note(
            **ending(Outcome.FAILED, progress, log),
            error=error.record(),
            failed_step=error.step,
            failed_statement=error.statement,
        )
        raise
    except MigrationError as error:
        journal.note(**ending(Outcome.FAILED, progress, log), error=error.record())
        raise
    except session.driver_errors as error:
        known = _known(error, session, cancellation)
        outcome = Outcome.CANCELLED if isinstance(known, Cancelled) else Outcome.FAILED
        journal.note(**ending(outcome, progress, log), error=known.record())
        raise known from error


def _own_failure(error: Exception, session: RunSession) -> MigrationError:
    """A driver error outside any script: at a count, a check, or the commit."""
    reason = session.explain(error)
    return RunFailed(
        reason.what if reason else f"The database stopped the run: {error}.",
        unchanged=PUT_BACK,
        remedy=reason.remedy if reason else "Start it again; report this if it happens twice.",
        detail=traceback.format_exc(),
    )


def _intent(request: RunRequest, before: Recorded, ready: tuple[Check, ...]) -> JournalEntry:
    pid, started = own_process()
    return JournalEntry(
        run_id=request.run_id,
        kind="run",
        target=request.target.key,
        source=request.source.label,
        source_hash=request.source.content_hash,
        goal=request.goal,
        direction=request.steps[0].direction.value,
        started=datetime.now(UTC),
        pid=pid,
        pid_started=started,
        host=platform.node(),
        planned=len(request.steps),
        plan=request.steps,
        recorded=request.recorded,
        checks_before=ready,
        backup_dir=request.backup_dir,
        before=as_lists(before),
    )


def ending(outcome: Outcome, progress: RunProgress, log: RunLog) -> dict[str, object]:
    """What the journal says of a run that is over."""
    return {
        "outcome": outcome,
        "ended": datetime.now(UTC),
        "steps": tuple(progress.steps),
        "after": as_lists(progress.after) if outcome is Outcome.DONE else {},
        "log": tuple(log.lines),
        "checks_after": progress.checks,
        "rows_after": progress.rows_after,
    }


def backed_up(backup: BackupReport) -> dict[str, object]:
    """What the journal says of the backup, and of the rows that it holds."""
    manifest = read_manifest(Path(backup.path))
    rows = manifest.tables if manifest is not None else {}
    return {"backup": backup.path, "made": backup, "rows_before": rows}


def report_of(run_id: str, progress: RunProgress, before: Recorded) -> RunReport:
    """The report of a run that is committed."""
    return RunReport(
        run_id=run_id,
        outcome=Outcome.DONE,
        steps=tuple(progress.steps),
        backup=progress.backup.path if progress.backup else None,
        seconds=perf_counter() - progress.started,
        verified=True,
        before=as_lists(before),
        after=as_lists(progress.after),
    )


def as_lists(recorded: Recorded) -> dict[str, list[str]]:
    """The version tables as the journal holds them."""
    return {"peewee": list(recorded.peewee or ()), "alembic": list(recorded.alembic or ())}


__all__ = [
    "RunProgress",
    "as_lists",
    "attention",
    "backed_up",
    "check_unchanged",
    "ending",
    "explaining",
    "journalled",
    "report_of",
    "run",
    "script_folders",
    "take_backup",
    "told_undoing",
    "waiting",
    "write_result",
]
