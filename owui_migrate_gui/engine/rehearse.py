"""A rehearsal: the plan run for real on a throw-away copy, measured, and nothing else touched.

The copy is made by SQLite's backup, so it is of one moment, log included, and lies in a private
folder that is gone at the end. What the real run would take is estimated from it.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from owui_migrate_gui.database.content_stamp import content_stamp
from owui_migrate_gui.database.scratch_copy import scratch_copy
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.engine.accounts import Accounts
from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.recovery import scratch_prefix
from owui_migrate_gui.engine.reporting import Emit, run_log
from owui_migrate_gui.engine.requests import RehearseRequest
from owui_migrate_gui.engine.scripts import LoadedScripts
from owui_migrate_gui.engine.sessions import open_session
from owui_migrate_gui.engine.statements import StatementWatch
from owui_migrate_gui.engine.steps import StepRunner
from owui_migrate_gui.engine.verify import check_recorded, check_result
from owui_migrate_gui.errors import BadTarget
from owui_migrate_gui.events import (
    BytesCopied,
    Check,
    Checked,
    Phase,
    PhaseStarted,
    RehearsalReport,
    RunStarted,
    StepReport,
)
from owui_migrate_gui.sources.load import LoadableFolders, unpack_request


@dataclass(slots=True, kw_only=True)
class _Notes:
    steps: list[StepReport] = field(default_factory=list)
    checks: tuple[Check, ...] = ()
    copy_seconds: float = 0.0
    commit_seconds: float = 0.0


def rehearse(request: RehearseRequest, emit: Emit, cancellation: Cancellation) -> RehearsalReport:
    """Carry out the plan on a copy; the target is only read.

    Raises ``StepFailedError`` or another ``MigrationError`` where the real run would fail too.
    """
    if not isinstance(request.target, FileTarget):
        raise BadTarget(
            f"{request.target.key} can't be rehearsed on yet.",
            remedy="Preview the plan; the run itself is undone as a whole where it fails.",
        )
    began, notes, path = perf_counter(), _Notes(), request.target.path
    stamp = content_stamp(path)
    emit(RunStarted(run_id=request.run_id, steps=len(request.steps), at=datetime.now(UTC)))
    with _folders(request) as (folders, folder), run_log(emit) as log:
        emit(PhaseStarted(phase=Phase.BACKUP, text="Copying the database to rehearse on."))
        copy = scratch_copy(
            request.target,
            request.secret,
            folder,
            progress=lambda done, total: emit(
                BytesCopied(phase=Phase.BACKUP, done=done, total=total)
            ),
            is_cancelled=lambda: cancellation.is_requested,
        )
        notes.copy_seconds = perf_counter() - began
        size_before = copy.path.stat().st_size
        watch = StatementWatch(cancellation)
        with open_session(copy, request.secret, watch) as session:
            cancellation.on_request(session.interrupt)
            scripts = LoadedScripts(folders, session, request.steps)
            orphans = session.orphans()
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
            notes.checks = tuple(check_result(session, session.count_rows(), orphans))
            emit(Checked(phase=Phase.VERIFY, checks=notes.checks))
            committing = perf_counter()
            session.commit()
            notes.commit_seconds = perf_counter() - committing
        size_after = copy.path.stat().st_size
    return RehearsalReport(
        steps=tuple(notes.steps),
        checks=notes.checks,
        seconds=perf_counter() - began,
        estimated_seconds=estimate(notes),
        size_before=size_before,
        size_after=size_after,
        peak_memory=peak_memory(),
        stamp=stamp,
        is_target_unchanged=content_stamp(path) == stamp,
    )


def estimate(notes: _Notes) -> float:
    """Seconds that the real run will take: the copy stands for the backup, which is read again."""
    steps = sum(step.seconds for step in notes.steps)
    return 2 * notes.copy_seconds + steps + notes.commit_seconds


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
