"""What is true of the target after the child died without its last word."""

from __future__ import annotations

from owui_migrate_gui.database.settle import SettleError, settle
from owui_migrate_gui.engine.requests import Request, RunRequest
from owui_migrate_gui.errors import Cancelled, MigrationError, NeedsAttention, RunFailed
from owui_migrate_gui.events import Failed


def tell_after_death(request: Request, *, manner: str, is_cancelled: bool, detail: str) -> Failed:
    """Look at the target and say what became of it; lets the database undo what was begun."""
    error: MigrationError
    if not isinstance(request, RunRequest):
        error = NeedsAttention(
            f"The engine {manner} before it had finished.",
            unchanged="The database itself is only ever replaced as a whole.",
            remedy="Open it again to see where it stands, then start anew.",
            detail=detail,
        )
        return Failed(error=error.record(), run_id=getattr(request, "run_id", ""))
    try:
        recorded = settle(request.target, request.secret)
    except SettleError as problem:
        error = NeedsAttention(
            f"The engine {manner}, and the database could not be looked at: {problem}.",
            unchanged="The backup made before the run is untouched.",
            remedy="Open it again; if that fails, restore the backup.",
            detail=detail,
        )
    else:
        planned = request.recorded
        is_as_before = (recorded.peewee, recorded.alembic) == (planned.peewee, planned.alembic)
        error = _explain(manner, is_as_before=is_as_before, is_cancelled=is_cancelled)
        error.detail = detail
    return Failed(error=error.record(), run_id=request.run_id)


def _explain(manner: str, *, is_as_before: bool, is_cancelled: bool) -> MigrationError:
    if not is_as_before:
        return NeedsAttention(
            f"The engine {manner} after the run was written.",
            unchanged="All steps are in the database; only their report is missing.",
            remedy="Open it again to see where it stands.",
        )
    if is_cancelled:
        return Cancelled(
            "The run was cancelled.",
            unchanged="The database is as it was before.",
            remedy="Start it again whenever you like.",
        )
    return RunFailed(
        f"The engine {manner} in the middle of the run.",
        unchanged="What it had begun was undone: the database is as it was before the run.",
        remedy="Start it again; if it happens twice, look for a lack of memory or disk space.",
    )


__all__ = ["tell_after_death"]
