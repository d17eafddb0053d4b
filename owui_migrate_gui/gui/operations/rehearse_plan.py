"""Try a plan on a throw-away copy."""

from __future__ import annotations

from collections.abc import Callable

from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.target import Address
from owui_migrate_gui.engine.prepare import prepare_rehearsal
from owui_migrate_gui.engine.requests import Request
from owui_migrate_gui.gui.engine_job import Engine, EngineJob
from owui_migrate_gui.plan import Plan
from owui_migrate_gui.secret import Secret
from owui_migrate_gui.sources.trust import TrustedSource


def rehearse_plan(
    *,
    snapshot: Snapshot,
    source: TrustedSource,
    plan: Plan,
    secret: Secret | None,
    place: Address | None,
    engine: Callable[[Request], Engine],
) -> EngineJob:
    """An unstarted job that runs every step on a copy; the target is only read.

    ``place`` is another server for the copy of a server's schema.
    """
    return EngineJob(engine(prepare_rehearsal(snapshot, source, plan, secret=secret, place=place)))


__all__ = ["rehearse_plan"]
