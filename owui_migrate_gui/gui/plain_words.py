"""Counts and moments in words: what the first paint says; ``words`` has the others. Qt-free."""

from __future__ import annotations

from datetime import UTC, datetime


def when_words(moment: datetime, now: datetime, *, seconds: bool = False) -> str:
    """A moment on the person's own clock: ``today 11:02``, ``yesterday 09:15``, or the date.

    ``seconds`` tells lists' entries of one minute apart.
    """
    local, today = moment.astimezone(), now.astimezone()
    days = (today.date() - local.date()).days
    clock = local.strftime("%H:%M:%S" if seconds else "%H:%M")
    if days == 0:
        return f"today {clock}"
    if days == 1:
        return f"yesterday {clock}"
    return f"{local:%Y-%m-%d} {clock}"


def count_words(count: int, one: str, many: str = "") -> str:
    """``1 step``, ``37 steps``, with thousands separated."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def now_utc() -> datetime:
    """The present moment."""
    return datetime.now(tz=UTC)


__all__ = ["count_words", "now_utc", "when_words"]
