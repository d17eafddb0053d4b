"""Put a backup in the target's place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from owui_migrate_gui.database.backup_way import BackupWay
from owui_migrate_gui.database.target import Target
from owui_migrate_gui.engine.prepare import prepare_restore
from owui_migrate_gui.engine.requests import Request
from owui_migrate_gui.gui.engine_job import Engine, EngineJob
from owui_migrate_gui.secret import Secret


def restore_backup(  # noqa: PLR0913 - keyword-only, each one a decision of the caller
    *,
    backup: Path,
    target: Target,
    backup_dir: Path,
    secret: Secret | None,
    backup_way: BackupWay,
    backup_secret: Secret | None = None,
    engine: Callable[[Request], Engine],
) -> EngineJob:
    """An unstarted job that guards what is there with a backup, then restores."""
    return EngineJob(
        engine(
            prepare_restore(
                backup,
                target,
                backup_dir,
                secret=secret,
                backup_secret=backup_secret,
                backup_way=backup_way,
            )
        )
    )


__all__ = ["restore_backup"]
