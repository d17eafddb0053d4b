"""Opening a target: everything that its first page shows, read without a trace."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime

from owui_migrate_gui.database.connect import read_consistently
from owui_migrate_gui.database.database_file import look_at
from owui_migrate_gui.database.history import read_recorded
from owui_migrate_gui.database.lineage import tell_lineage
from owui_migrate_gui.database.locks import find_holders
from owui_migrate_gui.database.schema import Schema, read_schema
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.target import Target
from owui_migrate_gui.revision import Recorded


def open_target(target: Target, *, with_holders: bool = True) -> Snapshot:
    """Look at a target; changes no byte, modification time or file beside it.

    ``with_holders=False`` skips the search for other processes. Raises ``BadTarget``,
    ``NotADatabase``, ``DamagedDatabase``, ``NoAccess``, ``TargetLocked``, ``TargetChanged`` or
    ``HistoryUnusable``. Must not be called in a process that writes to the target over a
    connection not made by ``open_writable``, see ``descriptors``.
    """
    found = look_at(target.path)
    taken = datetime.now(UTC)
    recorded, schema, users, chats = read_consistently(target.path, _read)
    return Snapshot(
        target=target,
        taken=taken,
        size=found.main.size,
        wal_size=found.wal.size if found.wal else 0,
        modified=datetime.fromtimestamp(found.main.modified_ns / 1e9, UTC),
        journal_mode="wal" if found.is_wal else "delete",
        page_size=found.page_size,
        recorded=recorded,
        lineage=tell_lineage(schema, recorded),
        schema=schema,
        users=users,
        chats=chats,
        holders=find_holders(target.path) if with_holders else (),
    )


def _read(connection: sqlite3.Connection) -> tuple[Recorded, Schema, int | None, int | None]:
    schema = read_schema(connection)
    recorded = read_recorded(connection)
    return recorded, schema, _count(connection, schema, "user"), _count(connection, schema, "chat")


def _count(connection: sqlite3.Connection, schema: Schema, table: str) -> int | None:
    if schema.table(table) is None:
        return None
    count: int = connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]  # noqa: S608 - constants
    return count


__all__ = ["open_target"]
