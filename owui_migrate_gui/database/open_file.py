"""Opening a database file: everything that its first page shows, read without a trace."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime

from owui_migrate_gui.database.connect import read_consistently
from owui_migrate_gui.database.content_stamp import content_stamp
from owui_migrate_gui.database.database_file import look_at, require_all_pages
from owui_migrate_gui.database.history import read_recorded
from owui_migrate_gui.database.lineage import tell_lineage
from owui_migrate_gui.database.locks import find_holders
from owui_migrate_gui.database.schema import Schema, read_schema
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.database.unlock import is_log_mode, key_for
from owui_migrate_gui.revision import Recorded
from owui_migrate_gui.secret import Secret


def open_file(
    target: FileTarget, *, secret: Secret | None = None, with_holders: bool = True
) -> Snapshot:
    """Look at a database file; changes no byte, modification time or file beside it.

    ``secret`` is the key of an encrypted file; a plain one needs none. ``with_holders=False`` skips
    the search for other processes. Raises ``BadTarget``, ``NotADatabase``, ``KeyNeeded``,
    ``WrongKey``, ``DamagedDatabase``, ``NoAccess``, ``TargetLocked``, ``TargetChanged`` or
    ``HistoryUnusable``. Must not be called in a process that writes to the target over a
    connection not made by ``open_writable``, see ``descriptors``.
    """
    key = key_for(target, secret)
    found = look_at(target.path, key)
    is_wal = found.is_wal if key is None else is_log_mode(found.path, key)
    # Before the reading: what is written meanwhile counts as written since.
    taken, stamp = datetime.now(UTC), content_stamp(target.path)
    read = read_consistently(target.path, _read, key)
    require_all_pages(target.path, read.page_count, key)
    return Snapshot(
        target=FileTarget(path=target.path, cipher=key.settings if key else None),
        taken=taken,
        size=found.main.size,
        wal_size=found.wal.size if found.wal else 0,
        modified=datetime.fromtimestamp(found.main.modified_ns / 1e9, UTC),
        journal_mode="wal" if is_wal else "delete",
        page_size=found.page_size,
        recorded=read.recorded,
        lineage=tell_lineage(read.schema, read.recorded),
        schema=read.schema,
        users=read.users,
        chats=read.chats,
        holders=find_holders(target.path) if with_holders else (),
        stamp=stamp,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    recorded: Recorded
    schema: Schema
    users: int | None
    chats: int | None
    page_count: int


def _read(connection: sqlite3.Connection) -> _Reading:
    schema = read_schema(connection)
    return _Reading(
        recorded=read_recorded(connection),
        schema=schema,
        users=_count(connection, schema, "user"),
        chats=_count(connection, schema, "chat"),
        page_count=connection.execute("PRAGMA page_count").fetchone()[0],
    )


def _count(connection: sqlite3.Connection, schema: Schema, table: str) -> int | None:
    if schema.table(table) is None:
        return None
    count: int = connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]  # noqa: S608 - constants
    return count


__all__ = ["open_file"]
