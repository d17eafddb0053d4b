"""Backup and restore as jobs of the child process."""

from __future__ import annotations

import platform
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from owui_migrate_gui.database.backup import make_backup
from owui_migrate_gui.database.compressed import Compression
from owui_migrate_gui.database.connect import open_readonly
from owui_migrate_gui.database.durable import Progress
from owui_migrate_gui.database.history import read_recorded, revision_label
from owui_migrate_gui.database.restore import restore_backup
from owui_migrate_gui.database.target import FileTarget, ServerTarget
from owui_migrate_gui.database.unlock import key_for
from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.journal import JournalEntry, own_process
from owui_migrate_gui.engine.preflight import check_access, check_nobody_else
from owui_migrate_gui.engine.reporting import (
    CHECKING_BACKUP,
    Emit,
    RunJournal,
    compression_of,
    remember_place,
    tell_backup,
)
from owui_migrate_gui.engine.requests import BackupRequest, RestoreRequest
from owui_migrate_gui.errors import Cancelled, MigrationError
from owui_migrate_gui.events import (
    BackupReport,
    BytesCopied,
    Outcome,
    Phase,
    PhaseStarted,
    RestoreReport,
)


def back_up(request: BackupRequest, emit: Emit, cancellation: Cancellation) -> BackupReport:
    """Make and verify a backup; the target is only read."""
    emit(PhaseStarted(phase=Phase.BACKUP, text="Making a backup."))

    def progress(done: int, total: int) -> None:
        emit(BytesCopied(phase=Phase.BACKUP, done=done, total=total))

    def on_verify() -> None:
        emit(PhaseStarted(phase=Phase.CHECK_BACKUP, text=CHECKING_BACKUP))

    match request.target:
        case FileTarget() as target:
            compression = compression_of(emit, wanted=request.compress)
            report = _back_up_file(request, target, progress, cancellation, on_verify, compression)
        case ServerTarget() as target:
            from owui_migrate_gui.engine import server_jobs  # noqa: PLC0415 - psycopg: 0.1 s

            report = server_jobs.back_up_server(request, target, progress, cancellation, on_verify)
    tell_backup(report, emit, request.known_folders)
    return report


def _back_up_file(
    request: BackupRequest,
    target: FileTarget,
    progress: Progress,
    cancellation: Cancellation,
    on_verify: Callable[[], None],
    compression: Compression | None,
) -> BackupReport:
    key = key_for(target, request.secret)
    with open_readonly(target.path, key) as source:
        return make_backup(
            source,
            target.path,
            Path(request.backup_dir),
            revision=revision_label(read_recorded(source)),
            now=datetime.now(UTC),
            progress=progress,
            is_cancelled=lambda: cancellation.is_requested,
            on_verify=on_verify,
            key=key,
            compression=compression,
        )


def restore(request: RestoreRequest, emit: Emit, cancellation: Cancellation) -> RestoreReport:
    """Put a backup in the target's place, after a guard backup; journalled like a run."""
    began = perf_counter()
    if isinstance(request.target, FileTarget) and request.target.path.exists():
        check_access(request.target.path)
        check_nobody_else(request.target.path)
    journal = RunJournal(_intent(request), Path(request.journal_dir))
    emit(PhaseStarted(phase=Phase.RESTORE, text="Restoring the backup."))
    try:
        report = _restore(request, emit, cancellation)
    except MigrationError as error:
        is_cancel = isinstance(error, Cancelled)
        journal.note(
            outcome=Outcome.CANCELLED if is_cancel else Outcome.FAILED,
            ended=datetime.now(UTC),
            error=error.record(),
        )
        raise
    if report.guard is not None:
        remember_place(report.guard, request.known_folders)
    journal.note(
        outcome=Outcome.DONE,
        ended=datetime.now(UTC),
        backup=report.guard,
        verified=True,
        log=(f"Restored in {perf_counter() - began:.1f} s from {request.backup}.",),
    )
    return report


def _restore(request: RestoreRequest, emit: Emit, cancellation: Cancellation) -> RestoreReport:
    def progress(done: int, total: int) -> None:
        emit(BytesCopied(phase=Phase.RESTORE, done=done, total=total))

    match request.target:
        case FileTarget() as target:
            return restore_backup(
                Path(request.backup),
                target.path,
                guard_dir=Path(request.backup_dir),
                now=datetime.now(UTC),
                progress=progress,
                is_cancelled=lambda: cancellation.is_requested,
                secret=request.secret,
                backup_secret=request.backup_secret,
                compression=compression_of(emit, wanted=request.compress),
            )
        case ServerTarget() as target:
            from owui_migrate_gui.engine import server_jobs  # noqa: PLC0415 - psycopg: 0.1 s

            return server_jobs.restore_server(request, target, progress, cancellation)


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
        host=platform.node(),
        backup_dir=request.backup_dir,
    )


__all__ = ["back_up", "restore"]
