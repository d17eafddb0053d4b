"""A rehearsal: the plan run for real on a throw-away copy, measured, and nothing else touched.

The copy is of one moment: of a file by SQLite's backup, in a private folder; of a server's schema
by ``pg_dump | pg_restore``, in a database of its own. It is gone at the end. What the real run
would take is estimated from it.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from owui_migrate_gui.database.durable import Progress
from owui_migrate_gui.database.integrity import IsCancelled
from owui_migrate_gui.database.target import FileTarget, ServerTarget, Target
from owui_migrate_gui.engine.accounts import Accounts
from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.file_rehearsal import copy_file
from owui_migrate_gui.engine.recovery import scratch_prefix
from owui_migrate_gui.engine.rehearsal_copy import RehearsalCopy, Say
from owui_migrate_gui.engine.repair_job import repair_copy
from owui_migrate_gui.engine.reporting import Emit, RunLog, run_log
from owui_migrate_gui.engine.requests import RehearseRequest
from owui_migrate_gui.engine.scripts import LoadedScripts
from owui_migrate_gui.engine.session import RunSession
from owui_migrate_gui.engine.sessions import open_session
from owui_migrate_gui.engine.statements import StatementWatch
from owui_migrate_gui.engine.steps import StepRunner
from owui_migrate_gui.engine.steps_recorded import check_recorded
from owui_migrate_gui.engine.verify import check_result, look_before
from owui_migrate_gui.events import (
    BytesCopied,
    Check,
    Checked,
    Phase,
    PhaseStarted,
    RehearsalReport,
    RunStarted,
    StepReport,
    StillFound,
)
from owui_migrate_gui.secret import Secret
from owui_migrate_gui.sources.load import LoadableFolders, unpack_request


@dataclass(slots=True, kw_only=True)
class _Notes:
    steps: list[StepReport] = field(default_factory=list)
    checks: tuple[Check, ...] = ()
    left: tuple[StillFound, ...] | None = None
    copy_seconds: float = 0.0
    commit_seconds: float = 0.0


LookAgain = Callable[[Target, Secret | None, IsCancelled], tuple[StillFound, ...]]
"""How a copy is examined after its repair; the doctor stands above the engine, and hands it in."""


def rehearse(
    request: RehearseRequest,
    emit: Emit,
    cancellation: Cancellation,
    look_again: LookAgain | None = None,
) -> RehearsalReport:
    """Carry out the plan on a copy; the target is only read.

    After repairs ``look_again`` says what would be left. Raises ``StepFailedError`` or another
    ``MigrationError`` where the real run would fail too.
    """
    began, notes = perf_counter(), _Notes()
    steps = len(request.repairs or request.steps)
    emit(RunStarted(run_id=request.run_id, steps=steps, at=datetime.now(UTC)))
    with _folders(request) as (folders, folder), run_log(emit) as log:
        emit(PhaseStarted(phase=Phase.BACKUP, text="Copying the database to rehearse on."))

        def progress(done: int, total: int) -> None:
            emit(BytesCopied(phase=Phase.BACKUP, done=done, total=total))

        with _make_copy(request, folder, progress, cancellation, log.say) as copy:
            notes.copy_seconds = perf_counter() - began
            size_before = copy.size()
            _run_on(copy, request, folders, notes, log, emit, cancellation)
            if request.repairs and look_again is not None:
                emit(PhaseStarted(phase=Phase.VERIFY, text="Examining the repaired copy."))
                notes.left = look_again(copy.target, copy.secret, lambda: cancellation.is_requested)
            size_after = copy.size()
            is_unchanged = copy.is_origin_unchanged()
    return RehearsalReport(
        steps=tuple(notes.steps),
        checks=notes.checks,
        seconds=perf_counter() - began,
        estimated_seconds=estimate(notes, copy.backup_share),
        size_before=size_before,
        size_after=size_after,
        peak_memory=peak_memory(),
        stamp=copy.stamp,
        is_target_unchanged=is_unchanged,
        left=notes.left,
    )


def _run_on(  # noqa: PLR0913, PLR0917 - one job in two functions
    copy: RehearsalCopy,
    request: RehearseRequest,
    folders: LoadableFolders,
    notes: _Notes,
    log: RunLog,
    emit: Emit,
    cancellation: Cancellation,
) -> None:
    """The steps, the checks and the commit, as in a run."""
    with open_session(copy.target, copy.secret, StatementWatch(cancellation)) as session:
        cancellation.on_request(session.interrupt)
        if request.repairs:
            emit(PhaseStarted(phase=Phase.STEPS, text="Rehearsing the repairs on the copy."))
            notes.steps += repair_copy(session, folders, request.repairs, emit, log)
            notes.commit_seconds = _commit(session)
            return
        scripts = LoadedScripts(folders, session, request.steps)
        before = look_before(session)
        emit(PhaseStarted(phase=Phase.STEPS, text="Rehearsing the steps on the copy."))
        StepRunner(
            session=session,
            scripts=scripts,
            accounts=Accounts(session, None),
            log=log,
            emit=emit,
            after_step=lambda _index, report: notes.steps.append(report),
        ).run(request.steps)
        emit(PhaseStarted(phase=Phase.VERIFY, text="Checking the result."))
        check_recorded(session.read_recorded(), request.recorded, request.steps)
        notes.checks = tuple(check_result(session, session.count_rows(), before, request.steps))
        emit(Checked(phase=Phase.VERIFY, checks=notes.checks))
        notes.commit_seconds = _commit(session)


def _commit(session: RunSession) -> float:
    """Seconds that it took."""
    began = perf_counter()
    session.commit()
    return perf_counter() - began


def _make_copy(
    request: RehearseRequest, folder: Path, progress: Progress, cancellation: Cancellation, say: Say
) -> AbstractContextManager[RehearsalCopy]:
    """Make the copy, of a file in ``folder``, of a server's schema in a database of its own.

    ``say`` gets what is worth a line in the log. Raises a ``Refused`` leaf or ``Cancelled``.
    """
    match request.target:
        case FileTarget() as target:
            return copy_file(request, target, folder, progress, cancellation)
        case ServerTarget() as target:
            from owui_migrate_gui.engine.server_rehearsal import (  # noqa: PLC0415 - psycopg: 0.1 s
                copy_schema,
            )

            return copy_schema(request, target, progress, cancellation, say)


def estimate(notes: _Notes, backup_share: float) -> float:
    """Seconds that the real run will take; see ``RehearsalCopy`` for what its backup does."""
    steps = sum(step.seconds for step in notes.steps)
    return backup_share * notes.copy_seconds + steps + notes.commit_seconds


def peak_memory() -> int:
    """The most bytes that this process has had in memory; 0 where the platform doesn't tell."""
    if sys.platform == "win32":
        return 0
    import resource  # noqa: PLC0415 - not on Windows

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


@contextmanager
def _folders(request: RehearseRequest) -> Iterator[tuple[LoadableFolders, Path]]:
    """The scripts, and a private folder for the copy."""
    with tempfile.TemporaryDirectory(prefix=scratch_prefix(request.run_id)) as folder:
        room = Path(folder) / "copy"
        room.mkdir(mode=0o700)
        scripts = Path(folder) / "scripts"
        scripts.mkdir()
        yield unpack_request(request.source, scripts), room


__all__ = ["rehearse"]
