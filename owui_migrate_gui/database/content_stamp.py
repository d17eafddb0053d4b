"""A word that says whether a database was written to in between."""

from __future__ import annotations

from pathlib import Path

from owui_migrate_gui.database.database_file import look_at


def content_stamp(path: Path) -> str:
    """A word that changes whenever the database is written to: header counters and the log."""
    found = look_at(path)
    wal = f"{found.wal.size}-{found.wal.modified_ns}" if found.wal and found.wal.size else "0"
    return f"{found.main.size}-{found.main.header[24:28].hex()}-{wal}"


__all__ = ["content_stamp"]
