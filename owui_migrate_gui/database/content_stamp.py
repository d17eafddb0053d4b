"""A word that says whether a database was written to in between."""

from __future__ import annotations

from pathlib import Path

from owui_migrate_gui.database.database_file import stamps_of


def content_stamp(path: Path) -> str:
    """A word that changes whenever the database is written to: header counters and the log.

    Of an encrypted file it is no counter, but ciphertext that is new at every write too.
    """
    main, log = stamps_of(path)
    wal = f"{log.size}-{log.modified_ns}" if log and log.size else "0"
    return f"{main.size}-{main.header[24:28].hex()}-{wal}"


__all__ = ["content_stamp"]
