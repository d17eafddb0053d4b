"""Back up a target."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from owui_migrate_gui.database.backup_way import BackupWay
from owui_migrate_gui.database.target import Target
from owui_migrate_gui.engine.prepare import prepare_backup
from owui_migrate_gui.engine.requests import Request
from owui_migrate_gui.gui.engine_job import Engine, EngineJob
from owui_migrate_gui.secret import Secret


def make_backup(
    *,
    target: Target,
    backup_dir: Path,
    secret: Secret | None,
    backup_way: BackupWay,
    engine: Callable[[Request], Engine],
) -> EngineJob:
    """An unstarted job that makes a verified backup."""
    return EngineJob(
        engine(prepare_backup(target, backup_dir, secret=secret, backup_way=backup_way))
    )


__all__ = ["make_backup"]
