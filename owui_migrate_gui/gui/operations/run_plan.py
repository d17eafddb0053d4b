"""Apply a plan to a target."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from owui_migrate_gui.database.backup_way import BackupWay
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.engine.prepare import prepare_run
from owui_migrate_gui.engine.readiness import examine_readiness
from owui_migrate_gui.engine.requests import Request
from owui_migrate_gui.events import Check
from owui_migrate_gui.gui.engine_job import Engine, EngineJob
from owui_migrate_gui.plan import Plan
from owui_migrate_gui.secret import Secret
from owui_migrate_gui.sources.trust import TrustedSource


@dataclass(slots=True, kw_only=True)
class RunOptions:
    """How a run is to go.

    ``stamp`` is the target's when the plan was rehearsed, empty where it was not.
    """

    stamp: str = ""
    pauses: bool = False
    keep_completed: bool = False

    def set_pauses(self, wanted: bool) -> None:  # noqa: FBT001 - a box that is ticked
        """Whether to wait after each step."""
        self.pauses = wanted

    def set_keep_completed(self, wanted: bool) -> None:  # noqa: FBT001 - as above
        """Whether each step is a transaction of its own."""
        self.keep_completed = wanted


def run_plan(  # noqa: PLR0913 - keyword-only, each one a decision of the caller
    *,
    snapshot: Snapshot,
    source: TrustedSource,
    plan: Plan,
    backup_dir: Path,
    secret: Secret | None,
    backup_way: BackupWay,
    options: RunOptions,
    engine: Callable[[Request], Engine],
) -> EngineJob:
    """An unstarted job that backs up, runs every step and verifies."""
    return EngineJob(
        engine(
            prepare_run(
                snapshot,
                source,
                plan,
                backup_dir=backup_dir,
                secret=secret,
                backup_way=backup_way,
                stamp=options.stamp,
                pauses=options.pauses,
                keep_completed=options.keep_completed,
            )
        )
    )


def look_ahead(  # noqa: PLR0913 - keyword-only, as above
    *,
    snapshot: Snapshot,
    source: TrustedSource,
    plan: Plan,
    backup_dir: Path,
    secret: Secret | None,
    backup_way: BackupWay,
    stamp: str,
    compress: bool,
) -> tuple[Check, ...]:
    """What stands in the way of such a run or is worth knowing; quick, and only reads."""
    return examine_readiness(
        prepare_run(
            snapshot,
            source,
            plan,
            backup_dir=backup_dir,
            secret=secret,
            backup_way=backup_way,
            stamp=stamp,
            compress=compress,
        ),
        is_quick=True,
    )


__all__ = ["RunOptions", "look_ahead", "run_plan"]
