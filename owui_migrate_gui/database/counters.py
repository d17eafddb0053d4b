"""The counters in a database's header, which the backup API gives the copy anew.

Everything else of a copy equals its source byte for byte. With the source's counters put back,
so does the whole file, and a restored backup is the very file that was there before. They are
the file change counter, the schema cookie and the version that the counter is valid for
(https://sqlite.org/fileformat2.html, section 1.3).
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from owui_migrate_gui.database.database_file import DatabaseFile, look_at
from owui_migrate_gui.errors import MigrationError

_COUNTERS = ((24, 28), (40, 44), (92, 100))


def watch_counters(source: Path) -> Callable[[Path], bool]:
    """Look at ``source`` now; the result puts its counters into a finished copy of it.

    It returns False and leaves the copy alone where ``source`` was written to meanwhile, where
    an unmerged log hides its counters, or where the copy has another shape.
    """
    before = _settled(source)

    def put_back(copy: Path) -> bool:
        after = _settled(source)
        if before is None or after is None or before.main != after.main:
            return False
        return _write(copy, before.main.header)

    return put_back


def _settled(path: Path) -> DatabaseFile | None:
    """The file as its own bytes tell it; None where they aren't the whole truth."""
    try:
        found = look_at(path)
    except MigrationError:
        return None
    return None if found.wal is not None and found.wal.size else found


def _write(copy: Path, header: bytes) -> bool:
    with copy.open("r+b") as file:
        own = file.read(len(header))
        wanted = bytearray(own)
        for start, end in _COUNTERS:
            wanted[start:end] = header[start:end]
        if bytes(wanted) != header:
            return False
        file.seek(0)
        file.write(header)
    return True


__all__ = ["watch_counters"]
