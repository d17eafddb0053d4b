"""From what a step sent on the two shadows to the statements that a person sees."""

from __future__ import annotations

from owui_migrate_gui.engine.shadow.pair import StepOutcome
from owui_migrate_gui.engine.shadow.recorder import Sent, kind_of
from owui_migrate_gui.preview import Statement


def statements_of(outcome: StepOutcome) -> tuple[Statement, ...]:
    """The writing statements in order."""
    return tuple(_statement(sent) for sent in outcome.empty if not sent.is_read)


def _statement(sent: Sent) -> Statement:
    return Statement(
        sql=sent.shown.strip().rstrip(";"),
        sent=sent.text,
        kind=kind_of(sent.text, is_from_script=bool(sent.line)),
        line=sent.line,
    )


__all__ = ["statements_of"]
