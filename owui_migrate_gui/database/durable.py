"""Files that are there after a power cut: created privately, hashed, synced, never overwritten."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

from owui_migrate_gui.database.descriptors import raw_descriptor
from owui_migrate_gui.database.integrity import IsCancelled, never, stop_if
from owui_migrate_gui.errors import NoAccess, NoSpace

Progress = Callable[[int, int], None]
_CHUNK = 1024 * 1024
"""Bytes that are still in the processor's cache when they are hashed, compared or written."""
_STEP = 4 * _CHUNK
_PRIVATE = 0o600
# Room for the manifest and for what the file system itself needs.
_SPARE = 1024 * 1024


def create_private(path: Path) -> None:
    """Create an empty file that only its owner may read. Raises ``FileExistsError``."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE))


def reserve_name(folder: Path, stem: str, suffix: str) -> Path:
    """Create ``<stem><suffix>`` as an empty private file; ``-2``, ``-3`` … where it is taken."""
    for number in count(1):
        path = folder / f"{stem}{'' if number == 1 else f'-{number}'}{suffix}"
        try:
            create_private(path)
        except FileExistsError:
            continue
        return path
    raise AssertionError  # count() doesn't end


def sync_file(path: Path) -> None:
    """Bring a file's bytes to the disk."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Bring a folder's entries to the disk, where the system lets folders be opened."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in {errno.EINVAL, errno.ENOTSUP}:  # network file systems
            raise
    finally:
        os.close(descriptor)


def write_private(path: Path, content: bytes) -> None:
    """Write a small private file at once: whole and synced, or not at all."""
    partial = path.with_name(f".{path.name}.partial")
    partial.unlink(missing_ok=True)
    create_private(partial)
    try:
        partial.write_bytes(content)
        sync_file(partial)
        partial.replace(path)
    except OSError:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def hash_of(path: Path, is_cancelled: IsCancelled = never) -> str:
    """SHA-256 of a file, in hex; raises ``Cancelled`` between two chunks."""
    digest = hashlib.sha256()
    with raw_descriptor(path) as descriptor:
        while chunk := os.read(descriptor, _CHUNK):
            stop_if(is_cancelled)
            digest.update(chunk)
    return digest.hexdigest()


def is_same(path: Path, origin: Path, is_cancelled: IsCancelled = never) -> bool:
    """Whether two files have the same bytes; raises ``Cancelled`` between two chunks."""
    with raw_descriptor(path) as ours, raw_descriptor(origin) as theirs:
        while chunk := os.read(ours, _CHUNK):
            stop_if(is_cancelled)
            if _read_exactly(theirs, len(chunk)) != chunk:
                return False
        return not os.read(theirs, 1)


def _read_exactly(descriptor: int, size: int) -> bytes:
    parts = []
    while size and (part := os.read(descriptor, size)):
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def copy_hashed(origin: Path, into: Path, progress: Progress, is_cancelled: IsCancelled) -> str:
    """Copy a file's bytes into an existing file, synced; returns the SHA-256 of what was copied."""
    digest = hashlib.sha256()
    total, done = origin.stat().st_size, 0
    with raw_descriptor(origin) as source, into.open("wb") as sink:
        progress(0, total)
        while chunk := os.read(source, _CHUNK):
            stop_if(is_cancelled)
            sink.write(chunk)
            digest.update(chunk)
            done += len(chunk)
            progress(done, total)
        sink.flush()
        os.fsync(sink.fileno())
    return digest.hexdigest()


def copy_plainly(origin: Path, into: Path, progress: Progress, is_cancelled: IsCancelled) -> None:
    """Copy a file's bytes into an existing file, not synced; raises ``Cancelled`` on the way."""
    total, done = origin.stat().st_size, 0
    with raw_descriptor(origin) as source, into.open("wb", buffering=0) as sink:
        progress(0, total)
        while chunk := os.read(source, _CHUNK):
            stop_if(is_cancelled)
            view = memoryview(chunk)
            while view:
                view = view[sink.write(view) :]
            done += len(chunk)
            if done == total or not done % _STEP:
                progress(done, total)


def require_space(folder: Path, needed: int, purpose: str) -> None:
    """Raise ``NoSpace`` unless ``folder`` has room for ``needed`` bytes; ``purpose`` in words."""
    free = shutil.disk_usage(folder).free
    if free < needed + _SPARE:
        raise NoSpace(
            f"{purpose} needs {needed + _SPARE:,} bytes, and {folder} has {free:,} free.",
            remedy="Free some space there, or choose another folder.",
        )


def require_folder(folder: Path) -> None:
    """Create the folder of backups if need be. Raises ``NoAccess``."""
    with explained(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)


@contextmanager
def explained(place: Path) -> Iterator[None]:
    """Say in our words why the system refuses to write at ``place``."""
    try:
        yield
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise NoSpace(
                f"The disk that holds {place} is full.", remedy="Free some space there."
            ) from error
        raise NoAccess(
            f"{place} can't be written: {error.strerror or error}.",
            remedy="Choose another folder for backups, or make this one writable.",
        ) from error


__all__ = [
    "Progress",
    "copy_hashed",
    "copy_plainly",
    "create_private",
    "explained",
    "hash_of",
    "is_same",
    "require_folder",
    "require_space",
    "reserve_name",
    "sync_file",
    "sync_folder",
    "write_private",
]
