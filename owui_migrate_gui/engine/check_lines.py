"""The lines of a readiness list: one thing that was looked at, and how it is."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import humanize

from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.events import Check, Verdict


def good(name: str, text: str) -> Check:
    """All is well."""
    return Check(id=name, verdict=Verdict.GOOD, text=text)


def warn(name: str, text: str, remedy: str) -> Check:
    """Worth knowing, and what to do about it."""
    return Check(id=name, verdict=Verdict.WARN, text=text, remedy=remedy)


def refused(name: str, error: MigrationError) -> Check:
    """A run would be refused for this."""
    return Check(id=name, verdict=Verdict.REFUSE, text=error.what, remedy=error.remedy)


def asked(name: str, ask: Callable[[], None], text: str) -> Check:
    """What ``ask`` raises as a line; ``text`` where it raises nothing."""
    try:
        ask()
    except MigrationError as error:
        return refused(name, error)
    return good(name, text)


def existing(folder: Path) -> Path:
    """The folder, or where it will be made."""
    while not folder.exists():
        folder = folder.parent
    return folder


BACKUP, TARGET, TEMPORARY = "the backup", "the database", "temporary files"
"""What room is needed for."""

_ELSEWHERE = {
    BACKUP: "choose another folder for the backup",
    TEMPORARY: "name a roomier folder for temporary files in TMPDIR (Windows: TEMP)",
}


def room(place: Path, needed: int, *purposes: str) -> Check:
    """Whether ``needed`` bytes are free at an existing place, for what ``purposes`` say."""
    free = shutil.disk_usage(place).free
    listed = " and ".join(part for part in (", ".join(purposes[:-1]), purposes[-1]) if part)
    sizes = f"{humanize.naturalsize(needed)} for {listed} at {place}"
    left = f"{humanize.naturalsize(free)} are free"
    if free >= needed:
        return good("space", f"Room enough: {sizes}; {left}.")
    ways = ["Make room there", *(_ELSEWHERE[one] for one in purposes if one in _ELSEWHERE)]
    return Check(
        id="space",
        verdict=Verdict.REFUSE,
        text=f"The run may need {sizes}, but only {left}.",
        remedy=f"{', or '.join(ways)}.",
    )


def written_since() -> Check:
    """That the target is not what it was when the plan was made or rehearsed."""
    return warn(
        "changed",
        "Something was written to the database since the plan was made or rehearsed.",
        "Look whether Open WebUI is still running; the plan itself is checked again.",
    )


__all__ = [
    "BACKUP",
    "TARGET",
    "TEMPORARY",
    "asked",
    "existing",
    "good",
    "refused",
    "room",
    "warn",
    "written_since",
]
