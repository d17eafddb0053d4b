"""A failing step in words: which one, on which statement, and what to do about it."""

from __future__ import annotations

import traceback

from owui_migrate_gui.engine.requests import StepSpec
from owui_migrate_gui.engine.stand_ins import MissingStandInError
from owui_migrate_gui.engine.statements import StatementRefusedError, shorten
from owui_migrate_gui.errors import MigrationError, NeedsAttention, RunFailed
from owui_migrate_gui.revision import System

PUT_BACK = "The database was put back to its state before the run."
"""What is said of the target whenever a run ends without its commit."""

_MAX_REASON = 240


class StepFailedError(RunFailed):
    """One step failed; ``step`` names it, ``statement`` is the last one it sent."""

    code = "step_failed"

    def __init__(
        self,
        what: str,
        *,
        step: str,
        statement: str,
        remedy: str,
        detail: str,
        unchanged: str = PUT_BACK,
    ) -> None:
        super().__init__(what, unchanged=unchanged, remedy=remedy, detail=detail)
        self.step = step
        self.statement = statement


class StepFailedKeptError(StepFailedError):
    """One step failed in a run that keeps its completed steps; they are in the target."""

    code = "step_failed_kept"
    exit_code = 5


def with_kept_steps(error: MigrationError, kept: int, planned: int) -> MigrationError:
    """The error of a run whose first ``kept`` steps stay in the target."""
    unchanged = f"{kept} of {planned} steps are done and kept; the one at work was undone."
    remedy = f"{error.remedy} Or go back: restore the backup, or downgrade.".strip()
    if isinstance(error, StepFailedError):
        return StepFailedKeptError(
            error.what,
            step=error.step,
            statement=error.statement,
            unchanged=unchanged,
            remedy=remedy,
            detail=error.detail,
        )
    return NeedsAttention(error.what, unchanged=unchanged, remedy=remedy, detail=error.detail)


def step_failed(
    step: StepSpec, statement: str, error: BaseException, known: MigrationError | None = None
) -> StepFailedError:
    """Describe what a script raised; ``statement`` is the last SQL that it sent.

    ``known`` is what the session says of it where the script is not to blame.
    """
    name = f"peewee:{step.revision}" if step.system is System.PEEWEE else step.revision
    if known is not None:
        return StepFailedError(
            f'Step {name} "{step.title}" was stopped: {known.what[:1].lower()}{known.what[1:]}',
            step=name,
            statement=shorten(statement),
            unchanged=known.unchanged if isinstance(known, RunFailed) else PUT_BACK,
            remedy=known.remedy,
            detail="".join(traceback.format_exception(error)),
        )
    return StepFailedError(
        f'Step {name} "{step.title}" failed: {reason_of(error)}.',
        step=name,
        statement=shorten(statement),
        remedy=_remedy(error),
        detail="".join(traceback.format_exception(error)),
    )


def reason_of(error: BaseException) -> str:
    """The driver's or script's own message on one line, without SQLAlchemy's wrapping."""
    original = getattr(error, "orig", None) or error
    text = " ".join(str(original).split()).rstrip(".")
    if not text or isinstance(original, KeyError | AttributeError | TypeError):
        text = f"{type(original).__name__}: {text}".rstrip(": ")
    return text if len(text) <= _MAX_REASON else text[: _MAX_REASON - 1] + "…"


def _remedy(error: BaseException) -> str:
    if isinstance(error, StatementRefusedError):
        return "This script can't run inside one transaction; use the bundled source."
    if isinstance(error, MissingStandInError):
        return "Use the bundled source, or run this step with Open WebUI itself."
    text = str(error)
    if "closed transaction" in text:
        return "This script commits by itself, which no safe run allows; use the bundled source."
    if "already exists" in text or "duplicate column" in text:
        return (
            "An earlier upgrade stopped in the middle of this step; "
            "restore a backup from before it, or try the bundled source."
        )
    if "UNIQUE constraint failed" in text or "NOT NULL constraint failed" in text:
        return "Some rows don't fit the new shape; try the bundled source, which keeps such rows."
    return "Look at the log of this run; the bundled source may get further than this one."


__all__ = ["PUT_BACK", "StepFailedError", "reason_of", "step_failed", "with_kept_steps"]
