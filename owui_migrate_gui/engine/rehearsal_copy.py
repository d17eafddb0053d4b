"""What a rehearsal knows of the throw-away copy it runs on, whatever kind of database it is."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable

from owui_migrate_gui.database.target import Target
from owui_migrate_gui.secret import Secret

Say = Callable[[str], None]


class RehearsalCopy(ABC):
    """A copy of one moment of a target, and what is known of that moment.

    ``stamp`` is the target's content stamp then; ``backup_share`` is about how long a verified
    backup takes, in times of the copying.
    """

    target: Target
    secret: Secret | None
    stamp: str
    backup_share: float

    @abstractmethod
    def size(self) -> int:
        """Bytes of the copy as it is now."""

    @abstractmethod
    def is_origin_unchanged(self) -> bool:
        """Whether nothing was written to the target since it was copied."""


__all__ = ["RehearsalCopy", "Say"]
