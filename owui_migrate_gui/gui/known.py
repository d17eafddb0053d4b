"""What a short look tells of a database that is only listed: read-only, and no rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.doctor.findings import Severity
from owui_migrate_gui.errors import KeyNeeded, MigrationError
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.reading import Scripts, read_scripts, read_target
from owui_migrate_gui.gui.services import real_services


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """``findings`` counts those above *info*, ``worst`` is their severity's word.

    ``backup`` is when the newest verified one was made, UTC. ``trouble`` says in a word or two why
    nothing is known of the schema.
    """

    release: str = ""
    revision: str = ""
    behind: int = 0
    findings: int = 0
    is_bad: bool = False
    backup: datetime | None = None
    trouble: str = ""


def look_at(path: str) -> Known:
    """Look at a file; one that can't be read, or only with a key, says so."""
    services = real_services()
    target = FileTarget(path=Path(path))
    backups = services.list_backups(target, ())
    newest = next((backup.made for backup in backups if backup.is_verified), None)
    try:
        reading = read_target(target, _bundled(), services.open_target)
    except KeyNeeded:
        return Known(backup=newest, trouble="encrypted")
    except MigrationError:
        return Known(backup=newest, trouble=tr("can't be read"))
    found = services.examine(reading.snapshot, reading.graph, reading.releases, reading.source)
    worrying = [one for one in found.findings if one.severity > Severity.INFO]
    return Known(
        release=reading.release,
        revision=reading.place.id if reading.place is not None else "",
        behind=reading.behind,
        findings=len(worrying),
        is_bad=any(one.severity >= Severity.ERROR or one.blocks for one in worrying),
        backup=newest,
    )


@cache
def _bundled() -> Scripts:
    services = real_services()
    return read_scripts(services.read_source(None), services.load_releases)


__all__ = ["Known", "look_at"]
