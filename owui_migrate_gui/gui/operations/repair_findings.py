"""Repair findings of a target."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from owui_migrate_gui.database.backup_way import BackupWay
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.doctor.repairs import prepare_repair, prepare_repair_rehearsal
from owui_migrate_gui.engine.requests import Request
from owui_migrate_gui.gui.engine_job import Engine, EngineJob
from owui_migrate_gui.secret import Secret


def repair_findings(
    *,
    snapshot: Snapshot,
    findings: tuple[Finding, ...],
    backup_dir: Path,
    secret: Secret | None,
    backup_way: BackupWay,
    engine: Callable[[Request], Engine],
) -> EngineJob:
    """An unstarted job that backs up, repairs and verifies."""
    request = prepare_repair(
        snapshot, findings, backup_dir=backup_dir, secret=secret, backup_way=backup_way
    )
    return EngineJob(engine(request))


def rehearse_repair(
    *,
    snapshot: Snapshot,
    findings: tuple[Finding, ...],
    secret: Secret | None,
    engine: Callable[[Request], Engine],
) -> EngineJob:
    """An unstarted job that does the same on a throw-away copy; the target is only read."""
    return EngineJob(engine(prepare_repair_rehearsal(snapshot, findings, secret=secret)))


__all__ = ["rehearse_repair", "repair_findings"]
