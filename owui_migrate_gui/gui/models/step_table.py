"""The steps of a run, at work or in the journal."""

from __future__ import annotations

from owui_migrate_gui.gui.language import plural, tr
from owui_migrate_gui.gui.live_step import LiveStep, StepState
from owui_migrate_gui.gui.models.rows import Column, RowsModel
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.words import duration_words


def step_table(words: dict[StepState, tuple[str, Tone] | None]) -> RowsModel[LiveStep]:
    """State, revision, title, seconds, rows."""
    return RowsModel(
        (
            Column(
                title="",
                text=lambda step: tr((words[step.state] or ("", Tone.NEUTRAL))[0]),
                tone=lambda step: (words[step.state] or ("", None))[1],
            ),
            Column(title="Step", text=lambda step: step.key.id, is_mono=True),
            Column(title="What it does", text=lambda step: said(step.title)),
            Column(title="Time", text=_time, is_number=True),
            Column(title="Rows", text=lambda step: step.rows or _statements(step), is_muted=True),
        )
    )


def _time(step: LiveStep) -> str:
    return duration_words(step.seconds) if step.seconds is not None else ""


def _statements(step: LiveStep) -> str:
    return (
        plural(step.statements, "{count} statement", "{count} statements")
        if step.statements and step.state is StepState.RUNNING
        else ""
    )


__all__ = ["step_table"]
