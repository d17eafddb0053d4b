"""What opening a target shows, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from owui_migrate_gui.database.schema import Schema
from owui_migrate_gui.database.server_place import ServerPlace
from owui_migrate_gui.database.target import Target
from owui_migrate_gui.revision import Lineage, Recorded
from owui_migrate_gui.schema import Attached


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Another process that has the target open. ``is_writing`` where it holds a write lock."""

    pid: int
    name: str
    command: str
    is_writing: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A target as it was at ``taken`` (UTC); reading it changed nothing.

    ``size`` counts the bytes of the database file or, on a server, of the tables. Only a file
    has ``wal_size`` (bytes of an unmerged ``-wal``), ``modified``, ``journal_mode`` and
    ``page_size``; they are None on a server. ``stamp`` is a file's content stamp at that moment,
    empty where there is none. ``users`` and ``chats`` are row counts, None where
    there is no such table. ``place`` is what lies around a server's tables, None for a file.
    ``masked`` are the views and triggers of a support bundle, whose schema has tables alone; None
    of anything else, and where the bundle is from before they were told.
    """

    target: Target
    taken: datetime
    size: int
    wal_size: int | None
    modified: datetime | None
    journal_mode: str | None
    page_size: int | None
    recorded: Recorded
    lineage: Lineage
    schema: Schema
    users: int | None
    chats: int | None
    holders: tuple[Holder, ...]
    stamp: str = ""
    place: ServerPlace | None = None
    masked: tuple[Attached, ...] | None = None

    @property
    def total_size(self) -> int:
        """Bytes of the database with what is not merged into it yet."""
        return self.size + (self.wal_size or 0)


__all__ = ["Holder", "Snapshot"]
