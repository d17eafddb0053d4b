"""What the doctor can notice, in words for a self-hoster."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from owui_migrate_gui.engine.actions import Action


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

    ``repair`` says what would put it right and ``limits`` what that can't bring back; ``blocks``
    is True where no plan can start before. ``actions`` carry the repair out; where there are none
    although one would expect them, ``refusal`` says why. ``subjects`` are tables and revision ids
    that it is about. ``needs_choice`` keeps it out of "repair all": a person decides.
    ``undo`` is the other way: it takes back what was begun.
    Lines of the evidence that name a revision are ``places``, those that name objects of one
    ``objects``.
    """

    id: str
    severity: Severity
    title: str
    evidence: tuple[str, ...]
    repair: str
    blocks: bool = False
    cause: str = ""
    consequence: str = ""
    limits: str = ""
    actions: tuple[Action, ...] = ()
    refusal: str = ""
    subjects: tuple[str, ...] = ()
    needs_choice: bool = False
    undo: tuple[Action, ...] = ()
    places: tuple[str, ...] = ()
    objects: tuple[str, ...] = ()

    @property
    def can_undo(self) -> bool:
        """Whether what was begun can be taken back instead."""
        return bool(self.undo)

    @property
    def can_repair(self) -> bool:
        """Whether the console can carry the repair out."""
        return bool(self.actions)

    @property
    def is_for_all(self) -> bool:
        """Whether "repair all" repairs it: without a choice, and an *info* is healthy as it is."""
        return self.can_repair and not self.needs_choice and self.severity > Severity.INFO


__all__ = ["Finding", "Severity"]
