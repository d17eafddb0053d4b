"""Get a database out of SQLCipher."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.engine.prepare import prepare_rescue
from owui_migrate_gui.engine.requests import Request
from owui_migrate_gui.gui.engine_job import Engine, EngineJob
from owui_migrate_gui.plan import Plan
from owui_migrate_gui.secret import Secret
from owui_migrate_gui.sources.trust import TrustedSource


def rescue(
    *,
    snapshot: Snapshot,
    secret: Secret,
    into: Path,
    source: TrustedSource,
    plan: Plan,
    engine: Callable[[Request], Engine],
) -> EngineJob:
    """An unstarted job that upgrades an encrypted copy and writes it decrypted into a new file."""
    return EngineJob(engine(prepare_rescue(snapshot, secret, into, source, plan)))


__all__ = ["rescue"]
