"""How the backup of a server's database is to be made; a file's has one way only."""

from __future__ import annotations

from enum import StrEnum


class BackupWay(StrEnum):
    """A file made by pg_dump on this machine, or tables on the server itself."""

    DUMP = "dump"
    COPY = "copy"


__all__ = ["BackupWay"]
