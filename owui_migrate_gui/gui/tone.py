"""What a colour says; Qt-free, so that states can speak of it."""

from __future__ import annotations

from enum import StrEnum


class Tone(StrEnum):
    """What a piece of the window says by its colour (and always by its words too)."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


__all__ = ["Tone"]
