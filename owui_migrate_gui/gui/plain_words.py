"""Counts and moments in words: what the first paint says; ``words`` has the others. Qt-free."""

from __future__ import annotations

from datetime import UTC, datetime

from owui_migrate_gui.gui.language import moment, plural, tr


def when_words(when: datetime, now: datetime, *, seconds: bool = False) -> str:
    """A moment on the person's own clock: ``today 11:02``, ``yesterday 09:15``, or the date.

    ``seconds`` tells lists' entries of one minute apart.
    """
    local, today = when.astimezone(), now.astimezone()
    days = (today.date() - local.date()).days
    clock = local.strftime("%H:%M:%S" if seconds else "%H:%M")
    if days == 0:
        return tr("today {clock}").format(clock=clock)
    if days == 1:
        return tr("yesterday {clock}").format(clock=clock)
    return moment(local, seconds=seconds)


def count_words(count: int, one: str, many: str = "") -> str:
    """``1 step``, ``37 steps``, with thousands separated.

    ``one`` and ``many`` are literals, so that translators get them.
    """
    return plural(count, f"{{count}} {one}", f"{{count}} {many or one + 's'}")


def now_utc() -> datetime:
    """The present moment."""
    return datetime.now(tz=UTC)


__all__ = ["count_words", "now_utc", "when_words"]
