"""Encrypting, decrypting, and changing key or settings, as a job; and the rescue out of SQLCipher.

Nothing is ever encrypted or decrypted where it lies: a new file is written and verified, and only
then takes the old one's place, after a verified backup of that; or it goes where it was asked to.
"""

from __future__ import annotations

import glob
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

import msgspec

from owui_migrate_gui.database.backup import make_backup
from owui_migrate_gui.database.cipher_settings import describe_cipher
from owui_migrate_gui.database.connect import open_readonly
from owui_migrate_gui.database.durable import Progress, explained, hash_of, sync_folder
from owui_migrate_gui.database.encryption import Written, new_key, write_anew
from owui_migrate_gui.database.file_key import FileKey, Keyed
from owui_migrate_gui.database.history import read_recorded, revision_label
from owui_migrate_gui.database.replacement import (
    NotReplaceableError,
    exclusive,
    refuse_mounted,
    swap_locked,
    take_over_access,
)
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.database.unlock import key_for
from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.journal import JournalEntry, own_process
from owui_migrate_gui.engine.preflight import check_access, check_nobody_else
from owui_migrate_gui.engine.reporting import Emit, RunJournal, tell_backup
from owui_migrate_gui.engine.requests import EncryptionRequest, RescueRequest, RunRequest
from owui_migrate_gui.errors import BadTarget, Cancelled, MigrationError
from owui_migrate_gui.events import (
    BytesCopied,
    EncryptionReport,
    Outcome,
    Phase,
    PhaseStarted,
    RunReport,
)

PLAIN = "not encrypted"
_WORK = ".rescue"

RunPlan = Callable[[RunRequest, Emit, Cancellation], RunReport]


def change_encryption(
    request: EncryptionRequest, emit: Emit, cancellation: Cancellation
) -> EncryptionReport:
    """Write the database anew as the request says; journalled like a run.

    Raises a ``Refused`` leaf with the target untouched, or ``Cancelled``.
    """
    began = perf_counter()
    path = request.target.path
    into = Path(request.into) if request.into else None
    if into is None:
        check_access(path)
        check_nobody_else(path)
    else:
        _require_new(into)
    origin = Keyed(path=path, key=key_for(request.target, request.secret))
    key = new_key(request.new_secret, request.new_cipher)
    journal = RunJournal(_intent(request, request.verb, into or path), Path(request.journal_dir))
    with _journalled(journal):
        if into is not None:
            written, backup = _write(origin, Keyed(path=into, key=key), emit, cancellation), None
        else:
            written, backup = _replace(request, origin, key, emit, cancellation)
        report = _report(request.target.key, into or path, key, written)
        report = msgspec.structs.replace(report, backup=backup, seconds=perf_counter() - began)
    journal.note(outcome=Outcome.DONE, ended=datetime.now(UTC), backup=backup, verified=True)
    return report


def rescue(
    request: RescueRequest, emit: Emit, cancellation: Cancellation, run: RunPlan
) -> EncryptionReport:
    """Upgrade an encrypted copy and decrypt the result into a new file; the target is only read.

    The copy and its backup are as encrypted as the target and are gone at the end, so that the one
    plain file is the one that was asked for. ``run`` carries out the steps.
    """
    began = perf_counter()
    into = Path(request.into)
    _require_new(into)
    key = key_for(request.target, request.secret)
    journal = RunJournal(_intent(request, "rescue", into), Path(request.journal_dir))
    with _journalled(journal), _work_folder(into) as work:
        emit(PhaseStarted(phase=Phase.BACKUP, text="Copying the encrypted database."))
        copy = _copy(request.target, key, work, emit, cancellation)
        if request.steps:
            steps = _run_request(request, FileTarget(path=copy, cipher=request.target.cipher), work)
            # A run ends its own cancellation at its commit; this job goes on, and can be stopped.
            inner = Cancellation()
            cancellation.on_request(inner.request)
            ran = run(steps, emit, inner)
            journal.note(steps=ran.steps, before=ran.before, after=ran.after)
        written = _write(Keyed(path=copy, key=key), Keyed(path=into), emit, cancellation)
        report = _report(request.target.key, into, None, written)
        report = msgspec.structs.replace(report, seconds=perf_counter() - began)
    journal.note(outcome=Outcome.DONE, ended=datetime.now(UTC), verified=True)
    return report


def _copy(
    target: FileTarget, key: FileKey | None, work: Path, emit: Emit, cancellation: Cancellation
) -> Path:
    with open_readonly(target.path, key) as source:
        made = make_backup(
            source,
            target.path,
            work,
            revision=revision_label(read_recorded(source)),
            now=datetime.now(UTC),
            progress=_progress(emit, Phase.BACKUP),
            is_cancelled=lambda: cancellation.is_requested,
            key=key,
        )
    return Path(made.path).rename(work / target.path.name)


def _run_request(request: RescueRequest, copy: FileTarget, work: Path) -> RunRequest:
    return RunRequest(
        run_id=request.run_id,
        target=copy,
        secret=request.secret,
        source=request.source,
        steps=request.steps,
        recorded=request.recorded,
        goal=request.goal,
        backup_dir=str(work),
        journal_dir=str(work),
    )


def _write(origin: Keyed, into: Keyed, emit: Emit, cancellation: Cancellation) -> Written:
    """Write a new file under a name of its own first, so that a kill leaves no half of one."""
    emit(PhaseStarted(phase=Phase.REWRITE, text=_doing(into.key)))
    partial = Keyed(path=into.path.with_name(f".{into.path.name}.partial"), key=into.key)
    partial.path.unlink(missing_ok=True)
    written = write_anew(
        origin,
        partial,
        _progress(emit, Phase.REWRITE),
        lambda: cancellation.is_requested,
    )
    cancellation.seal()
    with explained(into.path.parent):
        partial.path.replace(into.path)
        sync_folder(into.path.parent)
    return written


def _replace(
    request: EncryptionRequest,
    origin: Keyed,
    key: FileKey | None,
    emit: Emit,
    cancellation: Cancellation,
) -> tuple[Written, str]:
    """Back up, write anew from the backup, and put the new file in place, all under one lock."""
    real = origin.path.resolve()
    new = Keyed(path=real.with_name(f".{real.name}.rewriting"), key=key)
    with exclusive(real, origin.key) as connection:
        emit(PhaseStarted(phase=Phase.BACKUP, text="Making a backup."))
        backup = make_backup(
            connection,
            origin.path,
            Path(request.backup_dir),
            revision=revision_label(read_recorded(connection)),
            now=datetime.now(UTC),
            progress=_progress(emit, Phase.BACKUP),
            is_cancelled=lambda: cancellation.is_requested,
            key=origin.key,
        )
        tell_backup(backup, emit, request.known_folders)
        emit(PhaseStarted(phase=Phase.REWRITE, text=_doing(key)))
        new.path.unlink(missing_ok=True)  # of a job that was killed
        try:
            written = write_anew(
                Keyed(path=Path(backup.path), key=origin.key),
                new,
                _progress(emit, Phase.REWRITE),
                lambda: cancellation.is_requested,
            )
            with explained(real.parent):
                take_over_access(new.path, real)
                cancellation.check()
                cancellation.seal()
                swap_locked(connection, new.path, real)
        except NotReplaceableError as error:
            raise refuse_mounted(real) from error
        finally:
            new.path.unlink(missing_ok=True)
    return written, backup.path


def remove_leftovers(request: EncryptionRequest | RescueRequest) -> None:
    """Remove what a job that was killed left behind: unfinished files, plain ones among them."""
    if request.into is None:
        real = request.target.path.resolve()
        left = [real.with_name(f".{real.name}.rewriting")]
    else:
        into = Path(request.into)
        left = [into.with_name(f".{into.name}.partial")]
        for work in into.parent.glob(f".{glob.escape(into.name)}.*{_WORK}"):
            shutil.rmtree(work, ignore_errors=True)
    for path in left:
        for suffix in ("", "-journal", "-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)


def _require_new(path: Path) -> None:
    if path.exists():
        raise BadTarget(f"{path} is there already.", remedy="Name a file that isn't there yet.")
    if not path.parent.is_dir():
        raise BadTarget(f"There is no folder {path.parent}.", remedy="Create it, then try again.")


@contextmanager
def _work_folder(into: Path) -> Iterator[Path]:
    with explained(into.parent):
        work = Path(tempfile.mkdtemp(prefix=f".{into.name}.", suffix=_WORK, dir=into.parent))
    try:
        yield work
    finally:
        shutil.rmtree(work, ignore_errors=True)


@contextmanager
def _journalled(journal: RunJournal) -> Iterator[None]:
    try:
        yield
    except MigrationError as error:
        is_cancel = isinstance(error, Cancelled)
        journal.note(
            outcome=Outcome.CANCELLED if is_cancel else Outcome.FAILED,
            ended=datetime.now(UTC),
            error=error.record(),
        )
        raise


def _progress(emit: Emit, phase: Phase) -> Progress:
    def report(done: int, total: int) -> None:
        emit(BytesCopied(phase=phase, done=done, total=total))

    return report


def _doing(key: FileKey | None) -> str:
    if key is None:
        return "Writing it without encryption."
    return f"Writing it encrypted with {describe_cipher(key.settings)}."


def _report(target: str, path: Path, key: FileKey | None, written: Written) -> EncryptionReport:
    return EncryptionReport(
        target=target,
        path=str(path),
        encryption=describe_cipher(key.settings) if key else PLAIN,
        backup=None,
        size=written.size,
        sha256=hash_of(path),
        tables=len(written.tables),
        rows=sum(written.tables.values()),
        revision=revision_label(written.recorded),
        seconds=0.0,
    )


def _intent(request: EncryptionRequest | RescueRequest, verb: str, into: Path) -> JournalEntry:
    pid, started = own_process()
    return JournalEntry(
        run_id=request.run_id,
        kind=verb,
        target=request.target.key,
        source="",
        source_hash="",
        goal=into.name,
        direction=verb,
        started=datetime.now(UTC),
        pid=pid,
        pid_started=started,
        planned=len(request.steps) if isinstance(request, RescueRequest) else 0,
    )


__all__ = ["PLAIN", "change_encryption", "remove_leftovers", "rescue"]
