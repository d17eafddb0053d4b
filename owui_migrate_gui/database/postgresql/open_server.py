"""Opening a PostgreSQL target: what its first page shows, in one read-only transaction."""

from __future__ import annotations

from datetime import UTC, datetime

from owui_migrate_gui.database.lineage import tell_lineage
from owui_migrate_gui.database.postgresql.catalog import (
    read_recorded,
    read_schema,
    resolve_schema,
)
from owui_migrate_gui.database.postgresql.connect import reading, use_schema
from owui_migrate_gui.database.postgresql.facts import count_cheaply, read_facts
from owui_migrate_gui.database.postgresql.place import read_place
from owui_migrate_gui.database.postgresql.sessions import other_sessions
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.errors import NoAccess
from owui_migrate_gui.secret import Secret


def open_server(
    target: ServerTarget, secret: Secret | None, *, with_holders: bool = True
) -> Snapshot:
    """Look at a database on a server; works through a pooler in any mode.

    Raises ``ServerUnreachable``, ``WrongPassword``, ``NoSuchDatabase``, ``NoAccess``,
    ``ServerTooOld``, ``TargetLocked`` (a table is locked against readers) or ``HistoryUnusable``.
    """
    taken = datetime.now(UTC)
    with reading(target, secret) as connection:
        schema_name = resolve_schema(connection, target.schema)
        use_schema(connection, schema_name)
        facts = read_facts(connection, schema_name)
        if not facts.may_use_schema:
            raise NoAccess(
                f"The role {facts.role} may not use the schema {schema_name}.",
                remedy=f"Grant it USAGE on {schema_name}, or use the role that Open WebUI uses.",
            )
        schema = read_schema(connection, schema_name)
        recorded = read_recorded(connection, schema_name, schema)
        return Snapshot(
            target=target,
            taken=taken,
            size=facts.size,
            wal_size=None,
            modified=None,
            journal_mode=None,
            page_size=None,
            recorded=recorded,
            lineage=tell_lineage(schema, recorded),
            schema=schema,
            users=count_cheaply(connection, (schema_name, "user"), schema, facts),
            chats=count_cheaply(connection, (schema_name, "chat"), schema, facts),
            holders=other_sessions(connection, schema_name) if with_holders else (),
            place=read_place(connection, schema_name, facts),
        )


__all__ = ["open_server"]
