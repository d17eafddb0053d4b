"""Backups through SQLite's online backup API, verified before anyone relies on them.

A backup of an encrypted file is encrypted with the same key, salt and settings.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from owui_migrate_gui import places
from owui_migrate_gui.database.beside import beside
from owui_migrate_gui.database.connect import open_readonly
from owui_migrate_gui.database.counters import watch_counters
from owui_migrate_gui.database.database_file import look_at, stamps_of
from owui_migrate_gui.database.driver import ERRORS, connect
from owui_migrate_gui.database.durable import (
    Progress,
    copy_plainly,
    create_private,
    explained,
    hash_of,
    is_same,
    require_folder,
    require_space,
    reserve_name,
    sync_file,
    sync_folder,
)
from owui_migrate_gui.database.file_key import FileKey, Keyed
from owui_migrate_gui.database.history import read_recorded
from owui_migrate_gui.database.integrity import (
    IsCancelled,
    count_rows,
    find_damage,
    never,
)
from owui_migrate_gui.database.manifest import (
    FORMAT,
    Manifest,
    RecordedRevisions,
    manifest_path,
    read_manifest,
    recorded_revisions,
    write_manifest,
)
from owui_migrate_gui.database.online_copy import copy_database
from owui_migrate_gui.database.sqlite_errors import is_environmental, translate
from owui_migrate_gui.database.target import FileTarget, Target
from owui_migrate_gui.database.unlock import key_for
from owui_migrate_gui.errors import BackupFailed, DamagedDatabase, MigrationError
from owui_migrate_gui.events import BackupReport
from owui_migrate_gui.secret import Secret

BACKUP_SUFFIX = ".backup.db"
DUMP_SUFFIX = ".backup.dump"
COPY_SUFFIX = ".backup.server"
PARTIAL_COPY_SUFFIX = f"{COPY_SUFFIX}.partial"
SERVER_SUFFIXES = (DUMP_SUFFIX, COPY_SUFFIX)
"""Of a server's database: an archive of pg_dump, and a note of a copy inside the server."""

_UNSAFE = re.compile(r"[^A-Za-z0-9._+-]")


@dataclass(frozen=True, slots=True, kw_only=True)
class _State:
    """What source and copy must agree on."""

    tables: dict[str, int]
    recorded: RecordedRevisions
    page_size: int
    page_count: int
    journal_mode: str

    @property
    def size(self) -> int:
        return self.page_size * self.page_count


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedBackup:
    """A backup that was opened again and found whole; ``manifest`` is None where it has none."""

    path: Path
    manifest: Manifest | None
    size: int
    sha256: str
    tables: dict[str, int]
    recorded: RecordedRevisions
    key: FileKey | None = None


def default_backup_dir(target: Target) -> Path:
    """The folder for a target's backups unless another is chosen.

    For a file its own folder; for a server's database one of the console's data folder.
    """
    if isinstance(target, FileTarget):
        return target.path.resolve().parent
    return places.data_dir() / "backups" / _UNSAFE.sub("_", f"{target.place}-{target.name}")


def backup_stem(target: Target) -> str:
    """What the names of a target's backups begin with."""
    return target.path.stem if isinstance(target, FileTarget) else _UNSAFE.sub("_", target.name)


def make_backup(  # noqa: PLR0913 - keyword-only, each one a decision of the caller
    source: sqlite3.Connection,
    target: Path,
    into: Path,
    *,
    revision: str,
    now: datetime,
    progress: Progress,
    is_cancelled: IsCancelled = never,
    release: str = "",
    on_verify: Callable[[], None] | None = None,
    key: FileKey | None = None,
) -> BackupReport:
    """Copy the database behind ``source`` into a new file in ``into`` and verify the copy.

    The copy is of one moment: that of the read transaction that ``source`` is in, or of one begun
    here; SQLite copies nothing out of an open write transaction. ``target`` is the file behind it,
    ``key`` opens it where it is encrypted, ``now`` is UTC, ``progress`` gets bytes done and in
    total, ``on_verify`` is called when copying is done. Everything is put on disk before this
    returns; on any failure nothing is left behind. Raises ``BackupFailed``, ``Cancelled``,
    ``NoSpace``, ``NoAccess`` or ``TargetLocked``.
    """
    began = perf_counter()
    require_folder(into)
    stem = f"{target.stem}-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}-{_UNSAFE.sub('_', revision)}"
    partial = into / f".{stem}{BACKUP_SUFFIX}.partial"
    with _sqlite_explained(target, key), _leftovers_removed(partial):
        with explained(into):
            partial.unlink(missing_ok=True)
            create_private(partial)
        is_reading = not source.in_transaction
        with _one_moment(source):
            state = _read_state(source, is_cancelled)
            require_space(into, state.size, "The backup")
            origin: Path | None = target
            before = stamps_of(target)
            if is_reading and _is_whole(target, source, state):
                with explained(into):
                    copy_plainly(target.resolve(), partial, progress, is_cancelled)
            else:
                put_back_counters = watch_counters(target)
                _copy(source, partial, target, progress, is_cancelled, key)
                with explained(into):
                    is_equal = key is None and put_back_counters(partial)
                    origin = target if is_equal and not look_at(target, key).journal_size else None
        if on_verify is not None:
            on_verify()
        with beside(lambda _is_stopped: sync_file(partial), is_cancelled) as syncing:
            sha256, is_same_still = _verify_copy(
                Keyed(path=partial, key=key), state, origin, is_cancelled
            )
            if not is_same_still and stamps_of(target) == before:
                raise _not_equal()
        with explained(into):
            syncing.result()
        manifest = Manifest(
            format=FORMAT,
            target=str(target),
            made=now.astimezone(UTC),
            release=release,
            recorded=state.recorded,
            revision=revision,
            size=partial.stat().st_size,
            sha256=sha256,
            tables=state.tables,
            page_size=state.page_size,
            journal_mode=state.journal_mode,
            cipher=key.settings if key else None,
        )
        path = _put_in_place(partial, into, stem, manifest)
    return BackupReport(
        path=str(path),
        size=manifest.size,
        sha256=sha256,
        tables=len(state.tables),
        rows=sum(state.tables.values()),
        revision=revision,
        seconds=perf_counter() - began,
    )


def verify_backup(
    path: Path, is_cancelled: IsCancelled = never, *, secret: Secret | None = None
) -> CheckedBackup:
    """Open a backup again: SHA-256 and size against its manifest, ``quick_check``, row counts.

    ``secret`` is the key that an encrypted database had when the backup was made. Without a
    manifest only what the file itself shows is checked. Only reads. Raises ``BackupFailed`` where
    it is not whole or not what its manifest says, what ``open_readonly`` and ``key_for`` raise for
    files that aren't databases or have another key, and ``Cancelled``.
    """
    manifest = read_manifest(path)
    cipher = manifest.cipher if manifest else None
    key = key_for(FileTarget(path=path, cipher=cipher), secret)
    with open_readonly(path, key):  # refuses what is no database before a long hash
        pass
    state, problem = None, None
    with beside(lambda is_stopped: hash_of(path, is_stopped), is_cancelled) as hashing:
        try:
            with open_readonly(path, key) as connection:
                _require_sound(connection, path, is_cancelled)
                state = _read_state(connection, is_cancelled)
        except (BackupFailed, DamagedDatabase) as error:
            problem = error  # that the bytes are others than they were says more
    sha256, size = hashing.result(), path.stat().st_size
    if manifest is not None and (sha256, size) != (manifest.sha256, manifest.size):
        raise _not_as_promised(path, "it was changed after it was made (SHA-256 differs)")
    if state is None:
        raise problem or BackupFailed(f"{path} could not be checked.")
    if manifest is not None and (state.tables, state.recorded) != (
        manifest.tables,
        manifest.recorded,
    ):
        raise _not_as_promised(path, "tables, rows or revision differ")
    return CheckedBackup(
        path=path,
        manifest=manifest,
        size=size,
        sha256=sha256,
        tables=state.tables,
        recorded=state.recorded,
        key=key,
    )


@contextmanager
def _one_moment(source: sqlite3.Connection) -> Iterator[None]:
    """Hold a read transaction for the length of the backup.

    Without one a stepped backup of a WAL database starts over at every commit of another process,
    for ever if that process is busy enough.
    """
    if source.in_transaction:
        yield
        return
    source.execute("BEGIN")
    try:
        source.execute("SELECT 1 FROM sqlite_master").fetchone()
        yield
    finally:
        source.execute("ROLLBACK")


def _read_state(connection: sqlite3.Connection, is_cancelled: IsCancelled) -> _State:
    return _State(
        tables=count_rows(connection, is_cancelled),
        recorded=recorded_revisions(read_recorded(connection)),
        # SQLCipher answers this one with text.
        page_size=int(connection.execute("PRAGMA page_size").fetchone()[0]),
        page_count=connection.execute("PRAGMA page_count").fetchone()[0],
        journal_mode=connection.execute("PRAGMA journal_mode").fetchone()[0],
    )


def _is_whole(target: Path, source: sqlite3.Connection, state: _State) -> bool:
    """Whether the file's own bytes are what ``source``, which only reads, sees, and stay so.

    Then they are copied as they are; of an encrypted file no page is decrypted
    and encrypted again. Without a log the read lock that ``source`` holds keeps writers off them
    (SQLite docs, "File Locking And Concurrency", section 3). A source that had to be opened on a
    private copy, because of an interrupted write, has another file.
    """
    if state.journal_mode == "wal":
        return False
    opened = source.execute("PRAGMA database_list").fetchone()[2]
    return bool(opened) and Path(opened).samefile(target)


def _copy(
    source: sqlite3.Connection,
    partial: Path,
    target: Path,
    progress: Progress,
    is_cancelled: IsCancelled,
    key: FileKey | None,
) -> None:
    uri = f"{partial.absolute().as_uri()}?mode=rw"
    with closing(connect(uri, timeout=0, key=key)) as copy:
        # A journal and syncs protect what was there before: nothing. The whole is synced later.
        copy.execute("PRAGMA journal_mode = OFF")
        copy.execute("PRAGMA synchronous = OFF")
        copy_database(source, copy, target, progress, is_cancelled)


def _verify_copy(
    copied: Keyed, state: _State, origin: Path | None, is_cancelled: IsCancelled
) -> tuple[str, bool]:
    """Compare the copy, opened anew, with what the source said.

    Returns its SHA-256 and whether it is what ``origin`` is now, which others may have written to
    meanwhile. ``origin`` is the source's file where the copy must equal it byte for byte: a bit
    that flips inside a text is nothing that SQLite's own check would find.
    """
    partial = copied.path
    with beside(lambda is_stopped: hash_of(partial, is_stopped), is_cancelled) as hashing:
        with open_readonly(partial, copied.key) as copy:
            _require_sound(copy, partial, is_cancelled)
            found = _read_state(copy, is_cancelled)
        is_equal = origin is None or is_same(partial, origin, is_cancelled)
    if (found.tables, found.recorded) != (state.tables, state.recorded):
        raise BackupFailed(
            "The backup does not hold the same tables, rows and revision as the database.",
            remedy="Try again; if it happens twice, check the disk that backups go to.",
        )
    return hashing.result(), is_equal


def _not_equal() -> BackupFailed:
    return BackupFailed(
        "The backup is not byte for byte what the database is.",
        remedy="Try again; if it happens twice, check the disk that backups go to.",
    )


def _require_sound(connection: sqlite3.Connection, path: Path, is_cancelled: IsCancelled) -> None:
    damage = find_damage(connection, is_cancelled)
    if damage:
        raise BackupFailed(
            f"The integrity check of {path.name} fails: {damage}.",
            remedy="The database itself may be damaged: look at it with the doctor, or restore"
            " an older backup.",
            detail=damage,
        )


def _put_in_place(partial: Path, into: Path, stem: str, manifest: Manifest) -> Path:
    with explained(into):
        path = reserve_name(into, stem, BACKUP_SUFFIX)
        try:
            partial.replace(path)
            write_manifest(path, manifest)
            sync_folder(into)
        except OSError:
            with suppress(OSError):
                path.unlink(missing_ok=True)
                manifest_path(path).unlink(missing_ok=True)
            raise
    return path


@contextmanager
def _leftovers_removed(partial: Path) -> Iterator[None]:
    try:
        yield
    finally:
        for suffix in ("", "-journal", "-wal", "-shm"):
            with suppress(OSError):  # on a disk that fails altogether they stay
                partial.with_name(partial.name + suffix).unlink(missing_ok=True)


@contextmanager
def _sqlite_explained(target: Path, key: FileKey | None) -> Iterator[None]:
    """Any answer of SQLite but success means: no backup."""
    try:
        yield
    except ERRORS as error:
        if is_environmental(error):
            raise _as_backup_error(translate(error, target, key)) from error
        raise BackupFailed(
            f"SQLite could not copy {target}: {error}.",
            remedy="Try again; if it happens twice, look at the database with the doctor.",
        ) from error


def _as_backup_error(error: MigrationError) -> MigrationError:
    if error.code in {"damaged_database", "not_a_database"}:
        return BackupFailed(error.what, remedy=error.remedy, detail=error.detail)
    return error


def _not_as_promised(path: Path, reason: str) -> BackupFailed:
    return BackupFailed(
        f"The backup {path} is not what its manifest says: {reason}.",
        remedy="Use another backup.",
    )


__all__ = [
    "BACKUP_SUFFIX",
    "COPY_SUFFIX",
    "DUMP_SUFFIX",
    "PARTIAL_COPY_SUFFIX",
    "SERVER_SUFFIXES",
    "CheckedBackup",
    "backup_stem",
    "default_backup_dir",
    "make_backup",
    "verify_backup",
]
