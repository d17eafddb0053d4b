"""Raw descriptors of database files, closed only when no connection of this process can mind.

POSIX gives up every record lock that a process holds on a file as soon as the process closes
*any* descriptor of that file (https://sqlite.org/howtocorrupt.html, section 2.2). Reading a
header beside an open SQLite connection would therefore silently drop that connection's locks.
So whoever connects says so with ``connected``, and ``raw_descriptor`` puts off the closing until
the last connection is gone.
"""

from __future__ import annotations

import os
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_Inode = tuple[int, int]

_guard = threading.Lock()
_connections: Counter[_Inode] = Counter()
_put_off: dict[_Inode, list[int]] = {}


@contextmanager
def connected(path: Path) -> Iterator[None]:
    """Declare that this process holds an SQLite connection to ``path`` inside the block.

    A file that doesn't exist yet has no descriptors to keep open. Wrap connections that are
    made by other libraries in it too.
    """
    inode = _inode_of(path)
    if inode is None:
        yield
        return
    with _guard:
        _connections[inode] += 1
    try:
        yield
    finally:
        with _guard:
            _connections[inode] -= 1
            if not _connections[inode]:
                del _connections[inode]
                for descriptor in _put_off.pop(inode, []):
                    os.close(descriptor)


@contextmanager
def raw_descriptor(path: Path) -> Iterator[int]:
    """A descriptor for reading ``path``. Raises ``OSError``."""
    # Never waits: a named pipe is opened without blocking and refused by who looks at its kind.
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | _BINARY)
    try:
        yield descriptor
    finally:
        _close(descriptor)


def _close(descriptor: int) -> None:
    status = os.fstat(descriptor)
    inode = (status.st_dev, status.st_ino)
    with _guard:
        if _connections[inode]:
            _put_off.setdefault(inode, []).append(descriptor)
        else:
            del _connections[inode]
            os.close(descriptor)


def _inode_of(path: Path) -> _Inode | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


_BINARY = getattr(os, "O_BINARY", 0)

__all__ = ["connected", "raw_descriptor"]
