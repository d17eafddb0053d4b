"""Backup and restore as jobs of the child process."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from owui_migrate_gui.database.backup import make_backup
from owui_migrate_gui.database.connect import open_readonly
from owui_migrate_gui.database.history import read_recorded, revision_label
from owui_migrate_gui.database.restore import restore_backup
from owui_migrate_gui.database.target import FileTarget, Target
from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.journal import JournalEntry, own_process
from owui_migrate_gui.engine.preflight import check_access, check_nobody_else
from owui_migrate_gui.engine.reporting import Emit, RunJournal
from owui_migrate_gui.engine.requests import BackupRequest, RestoreRequest
from owui_migrate_gui.errors import BadTarget, Cancelled, MigrationError
from owui_migrate_gui.events import (
    BackupReport,
    BackupVerified,
    BytesCopied,
    Outcome,
    Phase,
    PhaseStarted,
    RestoreReport,
)


def back_up(request: BackupRequest, emit: Emit, cancellation: Cancellation) -> BackupReport:
    """Make and verify a backup; the target is only read."""
    path = _file_of(request.target)
    emit(PhaseStarted(phase=Phase.BACKUP, text="Making a backup."))
    with open_readonly(path) as source:
        report = make_backup(
            source,
            path,
            Path(request.backup_dir),
            revision=revision_label(read_recorded(source)),
            now=datetime.now(UTC),
            progress=lambda done, total: emit(
                BytesCopied(phase=Phase.BACKUP, done=done, total=total)
            ),
            is_cancelled=lambda: cancellation.is_requested,
        )
    emit(BackupVerified(backup=report))
    return report


def restore(request: RestoreRequest, emit: Emit, cancellation: Cancellation) -> RestoreReport:
    """Put a backup in the target's place, after a guard backup; journalled like a run."""
    path = _file_of(request.target)
    began = perf_counter()
    if path.exists():
        check_access(path)
        check_nobody_else(path)
    journal = RunJournal(_intent(request), Path(request.journal_dir))
    emit(PhaseStarted(phase=Phase.RESTORE, text="Restoring the backup."))
    try:
        report = restore_backup(
            Path(request.backup),
            path,
            guard_dir=Path(request.backup_dir),
            now=datetime.now(UTC),
            progress=lambda done, total: emit(
                BytesCopied(phase=Phase.RESTORE, done=done, total=total)
            ),
            is_cancelled=lambda: cancellation.is_requested,
        )
    except MigrationError as error:
        is_cancel = isinstance(error, Cancelled)
        journal.note(
            outcome=Outcome.CANCELLED if is_cancel else Outcome.FAILED,
            ended=datetime.now(UTC),
            error=error.record(),
        )
        raise
    journal.note(
        outcome=Outcome.DONE,
        ended=datetime.now(UTC),
        backup=report.guard,
        verified=True,
        log=(f"Restored in {perf_counter() - began:.1f} s from {request.backup}.",),
    )
    return report


def _file_of(target: Target) -> Path:
    if isinstance(target, FileTarget):
        return target.path
    raise BadTarget(
        f"This version backs up SQLite files, not {target.key}.",
        remedy="Give the path of a webui.db.",
    )


def _intent(request: RestoreRequest) -> JournalEntry:
    pid, started = own_process()
    return JournalEntry(
        run_id=request.run_id,
        kind="restore",
        target=request.target.key,
        source=request.backup,
        source_hash="",
        goal=Path(request.backup).name,
        direction="restore",
        started=datetime.now(UTC),
        pid=pid,
        pid_started=started,
    )


__all__ = ["back_up", "restore"]
