"""Opening a target of any kind for a run."""

from __future__ import annotations

from contextlib import AbstractContextManager

from owui_migrate_gui.database.backup_way import BackupWay
from owui_migrate_gui.database.target import FileTarget, ServerTarget, Target
from owui_migrate_gui.engine.file_session import file_session
from owui_migrate_gui.engine.session import RunSession
from owui_migrate_gui.engine.statements import StatementWatch
from owui_migrate_gui.secret import Secret


def open_session(
    target: Target,
    secret: Secret | None,
    watch: StatementWatch,
    way: BackupWay = BackupWay.DUMP,
) -> AbstractContextManager[RunSession]:
    """Check that a run may begin, lock the target, and begin the run's transaction.

    Entering raises a ``Refused`` leaf where access, other programs or space forbid a run. On
    leaving, what was not committed is rolled back.
    """
    match target:
        case FileTarget():
            return file_session(target, secret, watch)
        case ServerTarget():
            from owui_migrate_gui.engine.server_session import (  # noqa: PLC0415 - psycopg: 0.1 s
                server_session,
            )

            return server_session(target, secret, watch, way)


__all__ = ["open_session"]
