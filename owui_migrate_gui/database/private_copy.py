"""A private copy of a database that can't be opened where it lies without writing there."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from owui_migrate_gui.database.database_file import look_at, side_file
from owui_migrate_gui.database.descriptors import raw_descriptor
from owui_migrate_gui.database.file_key import FileKey
from owui_migrate_gui.errors import NoSpace, TargetChanged

_ATTEMPTS = 5
_CHUNK = 8 * 1024 * 1024
_NO_RANGE_COPY = {errno.EXDEV, errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP, errno.EPERM}


@contextmanager
def private_copy(path: Path, key: FileKey | None = None) -> Iterator[Path]:
    """A copy of the file with its ``-wal`` and ``-journal``, in a folder that only we may enter.

    The copy is of one moment: it is repeated while somebody writes. It is gone when the block
    ends, and as encrypted as the file is. Raises ``TargetChanged`` if the file never holds still,
    and ``NoSpace``.
    """
    with tempfile.TemporaryDirectory(prefix="owui-migrate-") as folder:  # mode 0700
        yield _copy_at_rest(path, Path(folder), key)


def _copy_at_rest(path: Path, folder: Path, key: FileKey | None) -> Path:
    for _ in range(_ATTEMPTS):
        before = look_at(path, key)
        copy = folder / before.path.name
        wal_size = before.wal.size if before.wal else 0
        _require_space(folder, before.main.size + wal_size + (before.journal_size or 0))
        for suffix in ("", "-wal", "-journal"):
            copy_if_there(side_file(before.path, suffix), side_file(copy, suffix))
        if look_at(path, key) == before:
            return copy
    raise TargetChanged(
        f"{path} is being written all the time, so it can't be read as of one moment.",
        remedy="Stop the program that writes to it, then open it again.",
    )


def _require_space(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise NoSpace(
            f"Looking at this database needs a private copy of {needed:,} bytes,"
            f" and {folder.parent} has {free:,} free.",
            remedy="Free some space there, or name another folder in TMPDIR.",
        )


def copy_if_there(origin: Path, copy: Path) -> None:
    """Copy a file, readable by its owner only; a missing one leaves no copy."""
    copy.unlink(missing_ok=True)
    try:
        with raw_descriptor(origin) as source:
            sink = os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            try:
                copy_bytes(source, sink)
            finally:
                os.close(sink)
    except FileNotFoundError:
        return


def copy_bytes(source: int, sink: int) -> None:
    """Copy all bytes between descriptors; shares the blocks on file systems that can (reflink)."""
    copy_range = getattr(os, "copy_file_range", None)
    try:
        while copy_range is not None and copy_range(source, sink, 1 << 30):
            pass
    except OSError as error:
        if error.errno not in _NO_RANGE_COPY:
            raise
    while chunk := os.read(source, _CHUNK):  # what is left: everything, or nothing
        view = memoryview(chunk)
        while view:
            view = view[os.write(sink, view) :]


__all__ = ["copy_bytes", "copy_if_there", "private_copy"]
