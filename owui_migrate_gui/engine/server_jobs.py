"""Backup and restore of a database on a server, as the child's jobs need them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from owui_migrate_gui.database.durable import Progress
from owui_migrate_gui.database.postgresql.backup import back_up_held
from owui_migrate_gui.database.postgresql.catalog import resolve_schema
from owui_migrate_gui.database.postgresql.connect import reading, set_local, use_schema
from owui_migrate_gui.database.postgresql.pooler import refuse_transaction_pooling
from owui_migrate_gui.database.postgresql.restore import Restoring, restore_server_backup
from owui_migrate_gui.database.postgresql.state import hold_state
from owui_migrate_gui.database.postgresql.unlisted_copy import list_unlisted_copies
from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.requests import BackupRequest, RestoreRequest
from owui_migrate_gui.events import BackupReport, RestoreReport


def back_up_server(
    request: BackupRequest,
    target: ServerTarget,
    progress: Progress,
    cancellation: Cancellation,
    on_verify: Callable[[], None],
) -> BackupReport:
    """Back up one moment of the target, beside whoever works on it; see ``back_up_held``.

    A copy inside the server that an earlier job could not list any more is listed first.
    """
    list_unlisted_copies(target, request.secret, Path(request.backup_dir))
    with reading(target, request.secret) as connection:
        refuse_transaction_pooling(connection, target, request.secret)
        set_local(connection, "statement_timeout", 0)
        schema = resolve_schema(connection, target.schema)
        use_schema(connection, schema)
        return back_up_held(
            target,
            request.secret,
            hold_state(connection, schema, lambda: cancellation.is_requested),
            Path(request.backup_dir),
            way=request.backup_way,
            now=datetime.now(UTC),
            progress=progress,
            is_cancelled=lambda: cancellation.is_requested,
            on_verify=on_verify,
        )


def restore_server(
    request: RestoreRequest, target: ServerTarget, progress: Progress, cancellation: Cancellation
) -> RestoreReport:
    """Put a backup in the place of what the schema holds; see ``restore_server_backup``."""
    wanted = Restoring(
        backup=Path(request.backup),
        target=target,
        secret=request.secret,
        guard_dir=Path(request.backup_dir),
        way=request.backup_way,
        now=datetime.now(UTC),
    )
    return restore_server_backup(
        wanted, progress, lambda: cancellation.is_requested, cancellation.on_request
    )


__all__ = ["back_up_server", "restore_server"]
