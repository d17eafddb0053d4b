"""Salvage as a job: a damaged file is read as far as it goes, in a process that may crash."""

from __future__ import annotations

import shutil
import tempfile
from datetime import UTC, datetime
from glob import escape
from pathlib import Path
from time import perf_counter

from owui_migrate_gui.database.durable import explained
from owui_migrate_gui.database.salvage import salvage, salvage_key
from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.reporting import Emit
from owui_migrate_gui.engine.requests import SalvageRequest
from owui_migrate_gui.errors import BadTarget
from owui_migrate_gui.events import (
    LogLine,
    Phase,
    PhaseStarted,
    SalvagedRows,
    SalvageReport,
)


def carry_out_salvage(
    request: SalvageRequest, emit: Emit, cancellation: Cancellation
) -> SalvageReport:
    """Write what can be read of the target into a new file; raises what ``salvage`` raises."""
    began = perf_counter()
    into = Path(request.into)
    emit(PhaseStarted(phase=Phase.REWRITE, text="Reading what can still be read."))

    def on_table(name: str, number: int, total: int) -> None:
        text = f"Table {number + 1} of {total}: {name}"
        emit(LogLine(at=datetime.now(UTC), level="INFO", text=text))

    key = salvage_key(request.target, request.secret)
    if not into.parent.is_dir():
        raise BadTarget(f"There is no folder {into.parent}.", remedy="Make it, or name another.")
    with (
        explained(into.parent),
        tempfile.TemporaryDirectory(prefix=_prefix(into), dir=into.parent) as work,
    ):
        found = salvage(
            request.target.path,
            key,
            into,
            Path(work),
            on_table,
            lambda: cancellation.is_requested,
        )
    return SalvageReport(
        target=request.target.key,
        path=str(into),
        tables=tuple(
            SalvagedRows(
                table=one.name,
                rows=one.rows,
                lost=one.lost,
                note=one.note,
                strays=one.strays,
                gaps=one.gaps,
            )
            for one in found.tables
        ),
        notes=found.notes,
        size=found.size,
        seconds=perf_counter() - began,
    )


def remove_work(request: SalvageRequest) -> None:
    """Remove what a salvage that died was working in."""
    into = Path(request.into)
    for folder in into.parent.glob(f"{escape(_prefix(into))}*"):
        shutil.rmtree(folder, ignore_errors=True)


def _prefix(into: Path) -> str:
    return f".salvage-{into.name}-"


__all__ = ["carry_out_salvage", "remove_work"]
