"""One step of a job as it is seen: where it is, how long it took, what it moved; Qt-free."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from owui_migrate_gui.events import (
    Outcome,
    StepReport,
)
from owui_migrate_gui.gui.language import number
from owui_migrate_gui.plan import Step
from owui_migrate_gui.revision import RevisionKey, Risk, System

_HEAVY = {Risk.MOVES_DATA: 6.0, Risk.SLOW_ON_LARGE_CHAT_TABLE: 6.0, Risk.REBUILDS_TABLE: 2.0}


class StepState(StrEnum):
    """Where one step of a run is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveStep:
    """One step: ``rows`` in words, ``seconds`` None before it ended."""

    index: int
    key: RevisionKey
    title: str
    weight: float
    state: StepState = StepState.WAITING
    seconds: float | None = None
    began: datetime | None = None
    statements: int = 0
    rows: str = ""


def rows_words(rows: dict[str, int]) -> str:
    """Changes of row counts in words: ``chat_message +200,000``; the largest three."""
    changed = sorted(rows.items(), key=lambda item: (-abs(item[1]), item[0]))
    shown = [
        f"{table} {'+' if change > 0 else ''}{number(change)}"
        for table, change in changed
        if change
    ][:3]
    return ", ".join(shown).replace("-", "−")


def live_steps(steps: tuple[StepReport, ...], *, outcome: Outcome) -> tuple[LiveStep, ...]:
    """The steps of a run that is over; without a good end they were all undone."""
    state = StepState.DONE if outcome is Outcome.DONE else StepState.UNDONE
    return tuple(
        LiveStep(
            index=index,
            key=RevisionKey(step.system, step.revision),
            title=step.title,
            weight=1.0,
            state=state,
            seconds=step.seconds,
            statements=step.statements,
            rows=rows_words(step.rows),
        )
        for index, step in enumerate(steps)
    )


def live_repair(index: int, finding: str, title: str) -> LiveStep:
    """A repair's step: it is called by its finding."""
    return LiveStep(index=index, key=RevisionKey(System.ALEMBIC, finding), title=title, weight=1.0)


def live_step(step: Step) -> LiveStep:
    """A plan's step, which weighs what its risks make it take."""
    weight = max((_HEAVY.get(risk, 1.0) for risk in step.risks), default=1.0)
    return LiveStep(
        index=step.index, key=step.revision.key, title=step.revision.title, weight=weight
    )


__all__ = ["LiveStep", "StepState", "live_repair", "live_step", "live_steps", "rows_words"]
