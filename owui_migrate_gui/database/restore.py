"""Restoring a backup: verified before, guarded by a backup of what it replaces, atomic."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from owui_migrate_gui.database.backup import make_backup
from owui_migrate_gui.database.compressed import Compression, expanded, is_compressed
from owui_migrate_gui.database.database_file import side_file
from owui_migrate_gui.database.durable import (
    Progress,
    copy_hashed,
    explained,
    hash_of,
    require_folder,
    require_space,
    reserve_name,
    sync_folder,
)
from owui_migrate_gui.database.file_key import FileKey, Keyed
from owui_migrate_gui.database.history import read_recorded, revision_label
from owui_migrate_gui.database.integrity import IsCancelled, never, stop_if
from owui_migrate_gui.database.locks import name_others
from owui_migrate_gui.database.replacement import (
    NotReplaceableError,
    exclusive,
    incoming,
    overwrite,
    put_in_place,
    refuse_mounted,
    refuse_other_kind,
    remove_side_files,
    swap_locked,
    take_over_access,
)
from owui_migrate_gui.database.run_lock import run_lock
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.database.unlock import key_for
from owui_migrate_gui.database.verify import CheckedBackup, verify_backup
from owui_migrate_gui.errors import (
    BackupFailed,
    BadTarget,
    DamagedDatabase,
    HistoryUnusable,
    MigrationError,
    NeedsAttention,
    NotADatabase,
    TargetLocked,
)
from owui_migrate_gui.events import RestoreReport
from owui_migrate_gui.secret import Secret

RAW_SUFFIX = ".raw.db"
_NO_MANIFEST = "The backup has no manifest: only its integrity was checked."
_IN_PLACE = "The file is mounted by itself, so the content was written into it; its bytes differ."


@dataclass(slots=True, kw_only=True)
class _Restore:
    """One restore: what was asked, and what is known so far."""

    checked: CheckedBackup
    target: Path
    real: Path
    guard_dir: Path
    now: datetime
    progress: Progress
    is_cancelled: IsCancelled
    secret: Secret | None = None
    key: FileKey | None = None
    guard: Path | None = None
    compression: Compression | None = None
    guarded_bytes: int = 0
    notes: list[str] = field(default_factory=list)

    def report_guard(self, done: int, total: int) -> None:
        self.guarded_bytes = total
        self.progress(done, total + self.checked.size)

    def report_copy(self, done: int, total: int) -> None:
        self.progress(self.guarded_bytes + done, self.guarded_bytes + total)


def restore_backup(  # noqa: PLR0913 - keyword-only, each one a decision of the caller
    backup: Path,
    target: Path,
    *,
    guard_dir: Path,
    now: datetime,
    progress: Progress,
    is_cancelled: IsCancelled = never,
    secret: Secret | None = None,
    backup_secret: Secret | None = None,
    compression: Compression | None = None,
) -> RestoreReport:
    """Put ``backup`` in the place of ``target``, byte for byte; a compressed one is decompressed.

    What is replaced goes into a verified backup in ``guard_dir`` first, or, where it is no healthy
    database, into a plain copy. Mode and owner of the old file are kept; a new file is private.
    ``secret`` opens an encrypted target, ``backup_secret`` a backup that was made under another
    key; ``compression`` says that the guard is wanted compressed. ``now`` is UTC, ``progress`` gets
    bytes of guard and copy together. Raises ``BackupFailed`` (the backup isn't whole),
    ``TargetLocked``, ``NoSpace``, ``NoAccess``, ``BadTarget`` and ``Cancelled`` with the target
    untouched, ``NeedsAttention`` where it is not what it should be afterwards.
    """
    began = perf_counter()
    checked = _checked(backup, is_cancelled, backup_secret or secret)
    work = _Restore(
        checked=checked,
        target=target,
        real=_real_path(target, checked.path),
        guard_dir=guard_dir,
        now=now,
        progress=progress,
        is_cancelled=is_cancelled,
        secret=secret,
        compression=compression,
    )
    if checked.manifest is None:
        work.notes.append(_NO_MANIFEST)
    require_unused(work.real)
    _find_key(work, secret)
    require_space(work.real.parent, checked.size, "The restored database")
    with run_lock(work.real, "restoring a backup"):
        if not work.real.exists():
            _create(work)
        else:
            _replace(work)
    return RestoreReport(
        backup=str(backup),
        target=str(target),
        guard=None if work.guard is None else str(work.guard),
        sha256=hash_of(work.real),
        seconds=perf_counter() - began,
        notes=tuple(work.notes),
    )


def require_unused(path: Path) -> None:
    """Raise ``TargetLocked`` while any process but this console has the file open."""
    names = name_others(path)
    if names:
        raise TargetLocked(
            f"{path} is open in {names}.", remedy="Stop it first, then restore again."
        )


def _find_key(work: _Restore, secret: Secret | None) -> None:
    """How the target is opened; one that can't be is kept as it is, encrypted or not."""
    if not work.real.exists():
        return
    try:
        work.key = key_for(FileTarget(path=work.real), secret)
    except (NotADatabase, DamagedDatabase):
        work.key = None
        return
    if work.key is not None and work.checked.key is None:
        work.notes.append("The backup is not encrypted, so the database no longer is either.")


def _checked(backup: Path, is_cancelled: IsCancelled, secret: Secret | None) -> CheckedBackup:
    checked = verify_backup(backup.absolute(), is_cancelled, secret=secret)
    log = side_file(backup.resolve(), "-wal")
    if checked.manifest is None and log.exists() and log.stat().st_size:
        raise BackupFailed(
            f"{backup} has an unmerged log beside it, so the file alone is not the whole database.",
            remedy="Open it once with the sqlite3 program and close it, then restore it.",
        )
    return checked


def _real_path(target: Path, backup: Path) -> Path:
    real = target.resolve()
    if not real.parent.is_dir():
        raise BadTarget(f"There is no folder {real.parent}.", remedy="Create it, then try again.")
    if real.exists() and not real.is_file():
        raise BadTarget(f"{target} is not an ordinary file.", remedy="Name the file to restore.")
    if real == backup.resolve() or (real.exists() and real.samefile(backup)):
        raise BadTarget(
            f"{target} is the backup itself.", remedy="Name the database to restore into."
        )
    return real


def _create(work: _Restore) -> None:
    if any(side_file(work.real, suffix).exists() for suffix in ("-wal", "-journal")):
        work.guard = _set_aside(work)  # orphans that must not be applied to the new file
    with _incoming(work) as new, explained(work.real.parent):
        stop_if(work.is_cancelled)
        remove_side_files(work.real)
        put_in_place(new, work.real)
    _require_equal(work)


def _replace(work: _Restore) -> None:
    try:
        try:
            _replace_database(work)
        except (NotADatabase, DamagedDatabase):
            if work.guard is not None:  # it was healthy when the guard was made
                raise
            _replace_other(work)
    except NotReplaceableError:
        _write_in_place(work)
    else:
        _require_equal(work)


def _replace_database(work: _Restore) -> None:
    """Guard, merge and replace a database under one exclusive lock."""
    with exclusive(work.real, work.key) as connection:
        is_healthy = _guard(work, connection)
        with _incoming(work) as new, explained(work.real.parent):
            _take_over(work, new)
            stop_if(work.is_cancelled)
            if is_healthy:
                swap_locked(connection, new, work.real)
            else:
                remove_side_files(work.real)
                put_in_place(new, work.real)


def _replace_other(work: _Restore) -> None:
    """Keep and replace a file that SQLite can't open; there is no lock to take on it."""
    work.guard = _set_aside(work)
    with _incoming(work) as new, explained(work.real.parent):
        _take_over(work, new)
        stop_if(work.is_cancelled)
        remove_side_files(work.real)
        try:
            put_in_place(new, work.real)
        except NotReplaceableError as error:
            raise refuse_mounted(work.real) from error


def _write_in_place(work: _Restore) -> None:
    """Restore into a file that is mounted by itself, as one transaction of SQLite's."""
    try:
        if (work.key is None) is not (work.checked.key is None):
            raise refuse_other_kind(work.real)
        with _as_database(work) as backup:
            overwrite(
                Keyed(path=work.real, key=work.key),
                Keyed(path=backup, key=work.checked.key),
                work.report_copy,
                work.is_cancelled,
            )
    except (NotADatabase, DamagedDatabase) as error:
        raise refuse_mounted(work.real) from error
    work.notes.append(_IN_PLACE)
    _require_same_content(work)


def _guard(work: _Restore, connection: sqlite3.Connection) -> bool:
    """Back up what will be replaced; False where only a plain copy could be made of it."""
    try:
        report = make_backup(
            connection,
            work.target,
            work.guard_dir,
            revision=revision_label(read_recorded(connection)),
            now=work.now,
            progress=work.report_guard,
            is_cancelled=work.is_cancelled,
            key=work.key,
            compression=work.compression,
        )
    except (BackupFailed, HistoryUnusable):
        work.guard = _set_aside(work)
        return False
    work.guard = Path(report.path)
    return True


def _set_aside(work: _Restore) -> Path:
    """Copy a file that can't be backed up, with its log and journal, as it is."""
    require_folder(work.guard_dir)
    beside = (side_file(work.real, suffix) for suffix in ("", "-wal", "-journal"))
    files = [path for path in beside if path.exists()]
    require_space(
        work.guard_dir, sum(path.stat().st_size for path in files), "Keeping the old file"
    )
    stem = f"{work.target.stem}-{work.now.astimezone(UTC):%Y%m%dT%H%M%SZ}-unverified"
    with explained(work.guard_dir):
        kept = reserve_name(work.guard_dir, stem, RAW_SUFFIX)
        made = [kept]
        try:
            for path in files:
                copy = side_file(kept, path.name.removeprefix(work.real.name))
                made.append(copy)
                copy.touch(mode=0o600)
                copy_hashed(path, copy, work.report_guard, work.is_cancelled)
            sync_folder(work.guard_dir)
        except (OSError, MigrationError):
            for copy in made:
                copy.unlink(missing_ok=True)
            raise
    work.notes.append(f"What was replaced is no healthy database; it is kept as it was in {kept}.")
    return kept


@contextmanager
def _as_database(work: _Restore) -> Iterator[Path]:
    """The backup as a file that SQLite reads: a compressed one is decompressed for a while."""
    checked = work.checked
    if not is_compressed(checked.path):
        yield checked.path
        return
    require_space(work.guard_dir, checked.size, "Decompressing the backup")
    with (
        explained(work.guard_dir),
        expanded(checked.path, work.guard_dir, checked.size, work.is_cancelled) as plain,
    ):
        yield plain


def _incoming(work: _Restore) -> AbstractContextManager[Path]:
    checked = work.checked
    need = (checked.size, checked.sha256)
    return incoming(checked.path, work.real, need, work.report_copy, work.is_cancelled)


def _take_over(work: _Restore, new: Path) -> None:
    note = take_over_access(new, work.real)
    if note:
        work.notes.append(note)


def _require_equal(work: _Restore) -> None:
    if hash_of(work.real) != work.checked.sha256:
        raise NeedsAttention(
            f"{work.target} is no longer equal to the backup that was just restored.",
            unchanged=f"The backup {work.checked.path} is unchanged.",
            remedy="Another program may have written to it: stop it and restore again.",
        )


def _require_same_content(work: _Restore) -> None:
    found = verify_backup(work.real, secret=work.secret)
    if (found.tables, found.recorded) != (work.checked.tables, work.checked.recorded):
        raise NeedsAttention(
            f"{work.target} does not hold what the backup holds.",
            unchanged=f"The backup {work.checked.path} is unchanged.",
            remedy="Stop every program that uses the file and restore again.",
        )


__all__ = ["RAW_SUFFIX", "require_unused", "restore_backup"]
