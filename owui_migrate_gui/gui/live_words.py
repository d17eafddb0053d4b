"""A job at work in a few words, for the strip that stays in sight; Qt-free."""

from __future__ import annotations

from datetime import datetime

from owui_migrate_gui.gui.live_run import LiveRun
from owui_migrate_gui.gui.words import about_words, count_words, duration_words, size_words

_ENOUGH_SECONDS = 0.5


def times_words(run: LiveRun, now: datetime) -> str:
    """Elapsed and, where it is no guess, remaining time, and the rate."""
    parts = [f"{duration_words(run.elapsed(now))} gone"]
    if (left := run.remaining(now)) is not None:
        parts.append(f"about {about_words(left)} left")
    if rate := rate_words(run, now):
        parts.append(rate)
    return " · ".join(parts)


def rate_words(run: LiveRun, now: datetime) -> str:
    """Bytes a second while something is copied, steps a minute while steps run; or empty."""
    copying = run.copying
    if copying is not None and run.phase is copying.phase and run.copying_began is not None:
        seconds = (now - run.copying_began).total_seconds()
        if seconds >= _ENOUGH_SECONDS:
            return f"{size_words(round(copying.done / seconds))} a second"
        return ""
    began = next((step.began for step in run.steps if step.began is not None), None)
    seconds = (now - began).total_seconds() - run.paused(now) if began is not None else 0.0
    if run.done and seconds >= _ENOUGH_SECONDS:
        return f"{count_words(round(run.done / seconds * 60), 'step')} a minute"
    return ""


def doing_words(run: LiveRun) -> str:
    """The step at work with its statement, or the phase."""
    if run.is_paused:
        return ""
    step = run.running_step
    if step is None:
        return run.phase_text
    number = f" · statement {step.statements:,}" if step.statements else ""
    tail = " · waits for you after it" if run.is_pausing else ""
    return f"{step.key.id} {step.title}{number}{tail}"


__all__ = ["doing_words", "rate_words", "times_words"]
