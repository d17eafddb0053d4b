"""What the doctor can notice, in words for a self-hoster."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Severity(IntEnum):
    """How much a finding matters; ``INFO`` alone leaves a database healthy."""

    INFO = 0
    WARNING = 1
    ERROR = 2
    CRITICAL = 3

    @property
    def word(self) -> str:
        """The name in lower case, as JSON and badges show it."""
        return self.name.lower()


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something noticed. ``id`` is stable; ``evidence`` holds objects and counts, never rows.

    ``repair`` says what would put it right. ``blocks`` is True where no plan can start before.
    """

    id: str
    severity: Severity
    title: str
    evidence: tuple[str, ...]
    repair: str
    blocks: bool = False


__all__ = ["Finding", "Severity"]
