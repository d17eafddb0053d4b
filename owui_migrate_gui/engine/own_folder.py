"""A private folder for all temporary files of one job: a passfile, a rehearsal's copy, scripts.

The parent removes it when the child has ended. Both hold a lock on a file in it, which dies with
them, so a folder whose parent and child were killed is found and removed when the next job starts.
On Windows only the parent holds it: what a child that outlives it has open can't be removed there.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from owui_migrate_gui.database.run_lock import lock_byte

OWN_PREFIX = "owui-migrate-"
_OWNER = ".owner"


class OwnFolder:
    """The folder at ``path``; ``descriptor`` is the lock, for the child to inherit."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self.path = path
        self.descriptor = descriptor

    def remove(self) -> None:
        """Remove it as far as that is possible; may be called again."""
        if self.descriptor >= 0:
            os.close(self.descriptor)
            self.descriptor = -1
        shutil.rmtree(self.path, ignore_errors=True)


def make_own_folder(prefix: str) -> OwnFolder:
    """A new folder below the temporary one, for its owner only; clears away dead ones first.

    ``prefix`` begins with ``owui-migrate-``.
    """
    remove_dead_folders()
    path = Path(tempfile.mkdtemp(prefix=prefix))  # mode 0700
    if sys.platform == "win32":  # there a file that is open can't be renamed, nor removed
        descriptor = os.open(path / _OWNER, os.O_RDWR | os.O_CREAT, 0o600)
        _lock(descriptor)
    else:
        new = path / f"{_OWNER}.new"
        descriptor = os.open(new, os.O_RDWR | os.O_CREAT, 0o600)
        _lock(descriptor)
        new.rename(path / _OWNER)
    return OwnFolder(path, descriptor)


def remove_dead_folders() -> None:
    """Remove the folders of jobs that nobody lives for any more."""
    with suppress(OSError):
        for path in Path(tempfile.gettempdir()).glob(f"{OWN_PREFIX}*"):
            if _is_dead(path):
                shutil.rmtree(path, ignore_errors=True)


def _is_dead(path: Path) -> bool:
    """Whether this user made the folder for a job, and no process holds its lock."""
    with suppress(OSError), _opened(path / _OWNER) as descriptor:
        is_ours = sys.platform == "win32" or os.fstat(descriptor).st_uid == os.geteuid()
        return is_ours and not path.is_symlink() and _lock(descriptor)
    return False


@contextmanager
def _opened(owner: Path) -> Iterator[int]:
    descriptor = os.open(owner, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def _lock(descriptor: int) -> bool:
    """Lock for this process and, but for Windows, those that inherit the descriptor (flock(2))."""
    if sys.platform == "win32":
        return lock_byte(descriptor)
    import fcntl  # noqa: PLC0415 - not on Windows

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


__all__ = ["OWN_PREFIX", "OwnFolder", "make_own_folder", "remove_dead_folders"]
