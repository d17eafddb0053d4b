"""The backup of a PostgreSQL target: by pg_dump, else as a copy inside the server."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from owui_migrate_gui.database.backup_way import BackupWay
from owui_migrate_gui.database.durable import Progress
from owui_migrate_gui.database.integrity import IsCancelled, never
from owui_migrate_gui.database.postgresql.dump import Dumping, choose_jobs, make_dump
from owui_migrate_gui.database.postgresql.programs import find_programs
from owui_migrate_gui.database.postgresql.server_copy import make_server_copy
from owui_migrate_gui.database.postgresql.state import HeldState
from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.errors import NoDumpProgram
from owui_migrate_gui.events import BackupReport
from owui_migrate_gui.secret import Secret


def back_up_held(  # noqa: PLR0913 - keyword-only, each one a decision of the caller
    target: ServerTarget,
    secret: Secret | None,
    state: HeldState,
    into: Path,
    *,
    way: BackupWay,
    now: datetime,
    progress: Progress,
    is_cancelled: IsCancelled = never,
    on_verify: Callable[[], None] | None = None,
) -> BackupReport:
    """Back up a held state and verify the backup; ``now`` is UTC.

    ``on_verify`` is called when a dump is written and its check begins.

    Raises ``NoDumpProgram`` where no pg_dump fits and nobody allowed a copy inside the server.
    """
    if way is BackupWay.COPY:
        return make_server_copy(
            target, secret, state, into, now=now, progress=progress, is_cancelled=is_cancelled
        )
    programs = find_programs(state.facts.major)
    if programs is None:
        raise no_programs(state.facts.major)
    wanted = Dumping(
        target=target,
        secret=secret,
        state=state,
        programs=programs,
        into=into,
        now=now,
        jobs=choose_jobs(state),
    )
    return make_dump(wanted, progress, is_cancelled, on_verify)


def no_programs(server_major: int) -> NoDumpProgram:
    """Why there is no backup without pg_dump, and the two ways to one."""
    return NoDumpProgram(
        f"There is no pg_dump of version {server_major} or newer here, so no backup can be made.",
        remedy=f"Install PostgreSQL's client programs (postgresql-client-{server_major}), or allow"
        " a copy inside the server with --backup-on-server.",
    )


__all__ = ["back_up_held", "no_programs"]
