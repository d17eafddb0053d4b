"""Backups through SQLite's online backup API, verified before anyone relies on them.

A backup of an encrypted file is encrypted with the same key, salt and settings. A plain one may be
compressed: the verified copy is compressed, and what the compressed file holds is read back and
must have the SHA-256 of that copy.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

import msgspec

from owui_migrate_gui import places
from owui_migrate_gui.database.backup_content import State, read_state, require_sound
from owui_migrate_gui.database.beside import beside
from owui_migrate_gui.database.compressed import (
    COMPRESSED_SUFFIX,
    Compression,
    compress,
    measure_compressed,
)
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
from owui_migrate_gui.database.integrity import (
    IsCancelled,
    never,
)
from owui_migrate_gui.database.manifest import (
    FORMAT,
    Content,
    Manifest,
    manifest_path,
    write_manifest,
)
from owui_migrate_gui.database.online_copy import copy_database
from owui_migrate_gui.database.sqlite_errors import is_environmental, translate
from owui_migrate_gui.database.target import FileTarget, Target
from owui_migrate_gui.errors import BackupFailed, MigrationError
from owui_migrate_gui.events import BackupReport

BACKUP_SUFFIX = ".backup.db"
PACKED_SUFFIX = f"{BACKUP_SUFFIX}{COMPRESSED_SUFFIX}"
FILE_SUFFIXES = (PACKED_SUFFIX, BACKUP_SUFFIX)
DUMP_SUFFIX = ".backup.dump"
COPY_SUFFIX = ".backup.server"
PARTIAL_COPY_SUFFIX = f"{COPY_SUFFIX}.partial"
SERVER_SUFFIXES = (DUMP_SUFFIX, COPY_SUFFIX)
"""Of a server's database: an archive of pg_dump, and a note of a copy inside the server."""

_UNSAFE = re.compile(r"[^A-Za-z0-9._+-]")


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
    compression: Compression | None = None,
) -> BackupReport:
    """Copy the database behind ``source`` into a new file in ``into`` and verify the copy.

    The copy is of one moment: that of the read transaction that ``source`` is in, or of one begun
    here; SQLite copies nothing out of an open write transaction. ``target`` is the file behind it,
    ``key`` opens it where it is encrypted, ``now`` is UTC, ``progress`` gets bytes done and in
    total, ``on_verify`` is called when copying is done. With ``compression`` a plain database's
    backup is compressed (ciphertext doesn't shrink). Everything is put on disk before this
    returns; on any failure nothing is left behind. Raises ``BackupFailed``, ``Cancelled``,
    ``NoSpace``, ``NoAccess`` or ``TargetLocked``.
    """
    began = perf_counter()
    require_folder(into)
    stem = f"{target.stem}-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}-{_UNSAFE.sub('_', revision)}"
    partial = into / f".{stem}{BACKUP_SUFFIX}.partial"
    with _sqlite_explained(target, key), _leftovers_removed(partial):
        _begin_file(partial)
        is_reading = not source.in_transaction
        with _one_moment(source):
            state = read_state(source, is_cancelled)
            packing = compression if key is None else None
            require_space(into, room_for(state.size, is_compressed=bool(packing)), "The backup")
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
        if packing is None:
            path = _put_in_place(partial, into, stem, manifest)
        else:
            path, manifest = _pack(partial, into, stem, manifest, packing, is_cancelled)
    return BackupReport(
        path=str(path),
        size=manifest.size,
        sha256=manifest.sha256,
        tables=len(state.tables),
        rows=sum(state.tables.values()),
        revision=revision,
        seconds=perf_counter() - began,
    )


def room_for(size: int, *, is_compressed: bool) -> int:
    """Bytes that making a backup of ``size`` takes for a while.

    A compressed one is verified uncompressed first, so both are there for a moment; chats shrink
    to less than half.
    """
    return size + size // 2 if is_compressed else size


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


def _is_whole(target: Path, source: sqlite3.Connection, state: State) -> bool:
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
    copied: Keyed, state: State, origin: Path | None, is_cancelled: IsCancelled
) -> tuple[str, bool]:
    """Compare the copy, opened anew, with what the source said.

    Returns its SHA-256 and whether it is what ``origin`` is now, which others may have written to
    meanwhile. ``origin`` is the source's file where the copy must equal it byte for byte: a bit
    that flips inside a text is nothing that SQLite's own check would find.
    """
    partial = copied.path
    with beside(lambda is_stopped: hash_of(partial, is_stopped), is_cancelled) as hashing:
        with open_readonly(partial, copied.key) as copy:
            require_sound(copy, partial, is_cancelled)
            found = read_state(copy, is_cancelled)
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


def _begin_file(partial: Path) -> None:
    with explained(partial.parent):
        partial.unlink(missing_ok=True)
        create_private(partial)


def _pack(
    partial: Path,
    into: Path,
    stem: str,
    manifest: Manifest,
    compression: Compression,
    is_cancelled: IsCancelled,
) -> tuple[Path, Manifest]:
    """Compress the verified copy, read that back to its end, and put it in place instead."""
    compression.on_begin()
    total = manifest.size
    packed = into / f".{stem}{PACKED_SUFFIX}.partial"
    with _leftovers_removed(packed):
        _begin_file(packed)
        with explained(into):
            read = compress(
                partial,
                packed,
                lambda done, _: compression.progress(done, 2 * total),
                is_cancelled,
            )
            found = measure_compressed(
                packed, is_cancelled, lambda done: compression.progress(total + done, 2 * total)
            )
        if read != manifest.sha256 or found != (total, manifest.sha256):
            raise _not_equal()
        partial.unlink()
        whole = msgspec.structs.replace(
            manifest,
            size=packed.stat().st_size,
            sha256=hash_of(packed, is_cancelled),
            content=Content(size=total, sha256=manifest.sha256),
        )
        return _put_in_place(packed, into, stem, whole, PACKED_SUFFIX), whole


def _put_in_place(
    partial: Path, into: Path, stem: str, manifest: Manifest, suffix: str = BACKUP_SUFFIX
) -> Path:
    with explained(into):
        path = reserve_name(into, stem, suffix)
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


__all__ = [
    "BACKUP_SUFFIX",
    "COPY_SUFFIX",
    "DUMP_SUFFIX",
    "FILE_SUFFIXES",
    "PACKED_SUFFIX",
    "PARTIAL_COPY_SUFFIX",
    "SERVER_SUFFIXES",
    "backup_stem",
    "default_backup_dir",
    "make_backup",
    "room_for",
]
