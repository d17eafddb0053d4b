"""What a short look tells of a database that is only listed: read-only, and no rows."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.doctor.findings import Severity
from owui_migrate_gui.errors import KeyNeeded, MigrationError
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.memory import Known
from owui_migrate_gui.gui.reading import Scripts, read_scripts, read_target
from owui_migrate_gui.gui.services import real_services


def look_at(path: str) -> Known:
    """Look at a file; one that can't be read, or only with a key, says so."""
    services = real_services()
    target = FileTarget(path=Path(path))
    if not target.path.is_file():
        return Known(trouble=tr("not there now"), is_bad=True)
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
    is_firm = not any(one.blocks for one in found.findings)
    return Known(
        release=reading.release if is_firm else "",
        revision=reading.place.id if reading.place is not None else "",
        behind=reading.behind if is_firm else 0,
        findings=len(worrying),
        is_bad=any(one.severity >= Severity.ERROR or one.blocks for one in worrying),
        backup=newest,
    )


@cache
def _bundled() -> Scripts:
    services = real_services()
    return read_scripts(services.read_source(None), services.load_releases)


__all__ = ["look_at"]
