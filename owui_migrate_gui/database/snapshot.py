"""What opening a target shows, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from owui_migrate_gui.database.schema import Schema
from owui_migrate_gui.database.target import Target
from owui_migrate_gui.revision import Lineage, Recorded


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

    ``size`` counts the bytes of the database file, ``wal_size`` those of an unmerged ``-wal``.
    ``users`` and ``chats`` are row counts, None where there is no such table.
    """

    target: Target
    taken: datetime
    size: int
    wal_size: int
    modified: datetime
    journal_mode: str
    page_size: int
    recorded: Recorded
    lineage: Lineage
    schema: Schema
    users: int | None
    chats: int | None
    holders: tuple[Holder, ...]


__all__ = ["Holder", "Snapshot"]
