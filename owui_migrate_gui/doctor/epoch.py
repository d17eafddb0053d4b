"""Moments as Open WebUI and the quarantine store them: whole seconds since the epoch."""

from __future__ import annotations

from datetime import UTC, datetime


def moment_of(value: object) -> datetime | None:
    """The moment (UTC) that a column's value stands for; None where it stands for none."""
    if not isinstance(value, int) or value <= 0:
        return None
    try:
        return datetime.fromtimestamp(value, UTC)
    except (OverflowError, ValueError, OSError):
        return None


__all__ = ["moment_of"]
