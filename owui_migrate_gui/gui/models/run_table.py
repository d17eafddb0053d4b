"""The journal's runs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from owui_migrate_gui.engine.journal import JournalEntry
from owui_migrate_gui.events import Outcome
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.models.rows import Column, RowsModel
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.words import count_words, duration_words, when_words


def run_table(
    outcomes: dict[Outcome, tuple[str, Tone]],
    words: Callable[[JournalEntry], str],
    now: Callable[[], datetime],
) -> RowsModel[JournalEntry]:
    """When, outcome, what, steps, time."""
    return RowsModel(
        (
            Column(
                title="When",
                text=lambda run: when_words(run.started, now(), seconds=True),
                sort=lambda run: run.started,
            ),
            Column(
                title="Outcome",
                text=lambda run: tr(outcomes[run.outcome][0]),
                tone=lambda run: outcomes[run.outcome][1],
            ),
            Column(title="What", text=words),
            Column(title="Steps", text=_steps, sort=lambda run: run.planned, is_muted=True),
            Column(
                title="Time",
                text=_time,
                sort=lambda run: -1 if run.seconds is None else run.seconds,
                is_number=True,
            ),
        )
    )


def _steps(run: JournalEntry) -> str:
    return count_words(run.planned, "step") if run.planned else "–"


def _time(run: JournalEntry) -> str:
    return duration_words(run.seconds) if run.seconds is not None else "–"


__all__ = ["run_table"]
