"""What the last check of a backup found, kept in a small private file beside it.

The manifest stays as it was written when the backup was made; this file says what came later.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path

import msgspec

from owui_migrate_gui.database.durable import write_private

_SUFFIX = ".checked.json"


class Verification(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A check of a backup: when (UTC), and what was wrong; empty where it was found whole.

    ``written`` is the file's time of change then, in nanoseconds: a file that was written to since
    was not checked as it is.
    """

    checked: datetime
    written: int
    problem: str = ""


def verification_path(backup: Path) -> Path:
    """Where the outcome of the last check lies."""
    return backup.with_name(backup.name + _SUFFIX)


def remember_check(backup: Path, *, now: datetime, problem: str = "") -> bool:
    """Keep what a check found; ``now`` is UTC. False where it can't be written there."""
    try:
        found = Verification(checked=now, written=backup.stat().st_mtime_ns, problem=problem)
        write_private(verification_path(backup), msgspec.json.encode(found) + b"\n")
    except OSError:
        return False
    return True


def recall_check(backup: Path) -> Verification | None:
    """What the last check found; None where there was none of the file as it is now."""
    with suppress(OSError, msgspec.DecodeError):
        found = msgspec.json.decode(verification_path(backup).read_bytes(), type=Verification)
        return found if found.written == backup.stat().st_mtime_ns else None
    return None


__all__ = ["Verification", "recall_check", "remember_check", "verification_path"]
