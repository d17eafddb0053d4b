"""What a repair from the terminal is asked for, and what comes of each round."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import msgspec

from owui_migrate_gui.events import StillFound


class RepairData(msgspec.Struct, frozen=True, kw_only=True):
    """One round of repairs: what was repaired as one transaction, and the backup before it.

    ``estimated_seconds`` is what was expected before it, None where the target could not be
    measured; of a rehearsal what the real repair will take. ``rehearsed`` where it was done on a
    copy alone; ``left`` is what the doctor still found there.
    """

    findings: tuple[str, ...]
    backup: str | None
    run_id: str
    seconds: float
    estimated_seconds: int | None = None
    rehearsed: bool = False
    left: tuple[StillFound, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RepairWish:
    """What the person asked for."""

    target: str
    source: str
    ids: tuple[str, ...]
    everything: bool
    keep: frozenset[str]
    backup_dir: Path | None
    yes: bool
    only_rehearse: bool = False
    undo: str = ""


__all__ = ["RepairData", "RepairWish"]
