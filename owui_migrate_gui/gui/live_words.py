"""A job at work in a few words, for the strip that stays in sight; Qt-free."""

from __future__ import annotations

from datetime import datetime

from owui_migrate_gui.gui.language import number, tr
from owui_migrate_gui.gui.live_run import LiveRun
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.words import (
    about_words,
    count_words,
    duration_words,
    size_words,
)

_ENOUGH_SECONDS = 0.5


def times_words(run: LiveRun, now: datetime) -> str:
    """Elapsed and, where it is no guess, remaining time, and the rate."""
    parts = [tr("{time} gone").format(time=duration_words(run.elapsed(now)))]
    if (left := run.remaining(now)) is not None:
        parts.append(tr("about {time} left").format(time=about_words(left)))
    if rate := rate_words(run, now):
        parts.append(rate)
    return " · ".join(parts)


def rate_words(run: LiveRun, now: datetime) -> str:
    """Bytes a second while something is copied, steps a minute while steps run; or empty."""
    copying = run.copying
    if copying is not None and run.phase is copying.phase and run.copying_began is not None:
        seconds = (now - run.copying_began).total_seconds()
        if seconds >= _ENOUGH_SECONDS:
            return tr("{size} a second").format(size=size_words(round(copying.done / seconds)))
        return ""
    began = next((step.began for step in run.steps if step.began is not None), None)
    seconds = (now - began).total_seconds() - run.paused(now) if began is not None else 0.0
    if run.done and seconds >= _ENOUGH_SECONDS:
        return tr("{steps} a minute").format(
            steps=count_words(round(run.done / seconds * 60), "step")
        )
    return ""


def doing_words(run: LiveRun) -> str:
    """The step at work with its statement, or the phase."""
    if run.is_paused:
        return ""
    step = run.running_step
    if step is None:
        return said(run.phase_text)
    parts = [f"{step.key.id} {said(step.title)}"]
    if step.statements:
        parts.append(tr("statement {count}").format(count=number(step.statements)))
    if run.is_pausing:
        parts.append(tr("waits for you after it"))
    return " · ".join(parts)


__all__ = ["doing_words", "rate_words", "times_words"]
