"""Putting a new database file in the place of an old one: the old or the new, never a mix.

A ``-wal`` belongs to no particular file: SQLite would merge an old one into whatever database lies
beside it. So the old log is merged into the old file first, then the old side files go away, and
only then the new file comes, by one rename. The exclusive lock is held on the old file all along,
hence nobody can start a new log in between. A kill leaves the old file, whole, or the new one.
"""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from owui_migrate_gui.database.compressed import expand, is_compressed
from owui_migrate_gui.database.connect import open_readonly, open_writable
from owui_migrate_gui.database.database_file import side_file
from owui_migrate_gui.database.durable import (
    Progress,
    copy_hashed,
    create_private,
    explained,
    sync_folder,
)
from owui_migrate_gui.database.file_key import FileKey, Keyed
from owui_migrate_gui.database.integrity import IsCancelled
from owui_migrate_gui.database.online_copy import copy_database
from owui_migrate_gui.errors import BackupFailed, NoAccess, TargetLocked

_LOCK_SECONDS = 2.0
_SIDE_FILES = ("-wal", "-shm", "-journal")
# A file that is mounted by itself can't be renamed over.
_NOT_REPLACEABLE = {errno.EBUSY, errno.EXDEV}
# Windows renames nothing over an open file; there the lock ends just before.
_MUST_CLOSE_FIRST = os.name == "nt"


class NotReplaceableError(Exception):
    """The file is mounted by itself: it can be written, not replaced."""


@contextmanager
def exclusive(path: Path, key: FileKey | None = None) -> Iterator[sqlite3.Connection]:
    """A connection that locks everybody else out, readers too, until the block ends.

    Opening merges a hot journal, as any opening does. Raises ``TargetLocked`` and what
    ``open_writable`` raises.
    """
    with open_writable(path, key, busy_timeout=_LOCK_SECONDS) as connection:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")  # the lock stays
        yield connection


@contextmanager
def incoming(
    origin: Path,
    real: Path,
    wanted: tuple[int, str],
    progress: Progress,
    is_cancelled: IsCancelled,
) -> Iterator[Path]:
    """A synced private copy of ``origin`` beside ``real``, gone at the end unless renamed.

    A compressed one is decompressed. ``wanted`` are bytes and SHA-256 that were verified.

    Raises ``BackupFailed`` where the copy isn't that, ``Cancelled``,
    ``NoSpace`` and ``NoAccess``.
    """
    path = real.with_name(f".{real.name}.restoring")
    with explained(real.parent):
        path.unlink(missing_ok=True)  # of a restore that was killed
        create_private(path)
        try:
            if is_compressed(origin):
                copied = expand(origin, path, wanted[0], progress, is_cancelled)
            else:
                copied = copy_hashed(origin, path, progress, is_cancelled)
            if copied != wanted[1]:
                raise BackupFailed(
                    f"The backup {origin} changed while it was copied.", remedy="Try again."
                )
            yield path
        finally:
            path.unlink(missing_ok=True)


def merge_log(connection: sqlite3.Connection, path: Path) -> None:
    """Bring everything that a ``-wal`` holds into the file itself. Raises ``TargetLocked``."""
    busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if busy:
        raise TargetLocked(
            f"{path} is in use by another program.", remedy="Stop it first, then try again."
        )


def remove_side_files(path: Path) -> None:
    """Remove what is left beside a file whose log is merged, or that is no database."""
    for suffix in _SIDE_FILES:
        side_file(path, suffix).unlink(missing_ok=True)
    sync_folder(path.parent)


def put_in_place(new: Path, real: Path) -> None:
    """Rename ``new`` over ``real`` and make that durable. Raises ``NotReplaceableError``."""
    try:
        new.replace(real)
    except OSError as error:
        if error.errno in _NOT_REPLACEABLE:
            raise NotReplaceableError from error
        raise
    sync_folder(real.parent)


def swap_locked(connection: sqlite3.Connection, new: Path, real: Path) -> None:
    """Put ``new`` in the place of the healthy database that ``connection`` locks exclusively.

    Raises ``NotReplaceableError``; then the old database is whole in its one file, and
    ``connection`` must be closed before it is opened again.
    """
    merge_log(connection, real)
    if _MUST_CLOSE_FIRST:
        connection.close()
    remove_side_files(real)
    put_in_place(new, real)


def take_over_access(new: Path, old: Path) -> str:
    """Give ``new`` the mode and owner of ``old``; a sentence where the owner can't be given."""
    status = old.stat()
    new.chmod(status.st_mode & 0o7777)
    if os.name == "nt":
        return ""
    mine = new.stat()
    if (mine.st_uid, mine.st_gid) == (status.st_uid, status.st_gid):
        return ""
    try:
        shutil.chown(new, status.st_uid, status.st_gid)
    except PermissionError:
        return (
            f"The file now belongs to this user: only root could give it back to user"
            f" {status.st_uid}."
        )
    new.chmod(status.st_mode & 0o7777)  # a change of owner clears set-id bits
    return ""


def overwrite(real: Keyed, origin: Keyed, progress: Progress, is_cancelled: IsCancelled) -> None:
    """Write the content of ``origin`` into the database ``real`` in one SQLite transaction.

    Both are plain, or both are encrypted; the content is encrypted with the key of ``real``.

    For a file that can't be renamed over. A kill leaves a hot journal, from which SQLite brings
    the old content back. Raises ``TargetLocked``, ``NoAccess`` where ``real`` is no database.
    """
    with (
        open_readonly(origin.path, origin.key) as source,
        open_writable(real.path, real.key, busy_timeout=_LOCK_SECONDS) as sink,
    ):
        # A log can't take pages of another size; the header's own mode comes with the content.
        sink.execute("PRAGMA journal_mode = DELETE")
        copy_database(source, sink, real.path, progress, is_cancelled)


def refuse_mounted(real: Path) -> NoAccess:
    """The error for a file that is mounted by itself and isn't a database either."""
    return NoAccess(
        f"{real} is mounted by itself and is no database, so it can't be replaced safely.",
        remedy="Mount its folder instead of the file, or restore into another file.",
    )


def refuse_other_kind(real: Path) -> NoAccess:
    """The error for a file that is mounted by itself, and a backup that is encrypted otherwise."""
    return NoAccess(
        f"{real} is mounted by itself, so an encrypted and a plain database can't change places.",
        remedy="Mount its folder instead of the file, or restore into another file.",
    )


__all__ = [
    "NotReplaceableError",
    "exclusive",
    "incoming",
    "overwrite",
    "put_in_place",
    "refuse_mounted",
    "refuse_other_kind",
    "remove_side_files",
    "swap_locked",
    "take_over_access",
]
