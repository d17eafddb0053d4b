"""All backups of all targets that the console knows of, and which of them must stay."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from owui_migrate_gui import places
from owui_migrate_gui.database.backup_folders import recall_folders
from owui_migrate_gui.database.backups import (
    Backup,
    list_all_backups,
    list_backups,
    newest_first,
)
from owui_migrate_gui.database.profiles import read_profiles
from owui_migrate_gui.database.retention import way_back
from owui_migrate_gui.database.target import BundleTarget, Target, parse_target
from owui_migrate_gui.engine.journal import JournalEntry, list_runs, newest_change
from owui_migrate_gui.errors import MigrationError


def find_all_backups(keys: Iterable[str] = (), folders: Iterable[Path] = ()) -> tuple[Backup, ...]:
    """Every backup of every known target, newest first; only names, sizes and manifests are read.

    Known are the targets of ``keys``, of the journal and of the saved connections; looked into are
    ``folders``, the targets' own, and every folder that a backup was put into before.
    """
    runs = list_runs(places.journal_dir())
    targets: dict[str, Target] = {}
    for key in [*keys, *(run.target for run in runs)]:
        with suppress(MigrationError):
            targets.setdefault(key, parse_target(key))
    with suppress(MigrationError):
        for profile in read_profiles(places.profiles_file()):
            targets.setdefault(profile.target.key, profile.target)
    looked_into = [
        *folders,
        *(Path(run.backup).parent for run in runs if run.backup),
        *recall_folders(places.backup_folders_file()),
        *_own_folders(),
    ]
    known = [one for one in targets.values() if not isinstance(one, BundleTarget)]
    return list_all_backups(known, looked_into)


def backups_of(target: Target, folders: Iterable[Path] = ()) -> tuple[Backup, ...]:
    """Every backup of one target beside it, in ``folders``, and wherever backups were put before.

    Of those in folders that are only remembered, the manifest must name the target: other
    databases are called ``webui.db`` too.
    """
    named = list_backups(target, folders)
    known = {backup.path for backup in named}
    remembered = (
        backup
        for backup in list_backups(target, recall_folders(places.backup_folders_file()))
        if backup.path not in known and backup.rows is not None
    )
    return newest_first([*named, *remembered])


def must_stay(backups: tuple[Backup, ...], runs: tuple[JournalEntry, ...]) -> Backup | None:
    """The one backup among a target's that leads back over its newest run; ``runs`` are its runs.

    Without a run it is the newest whole one.
    """
    run = newest_change(runs)
    own = Path(run.backup) if run is not None and run.backup else None
    return way_back(backups, run.started if run else None, own)


def _own_folders() -> list[Path]:
    """Where backups of servers go by default."""
    with suppress(OSError):
        return sorted(path for path in (places.data_dir() / "backups").iterdir() if path.is_dir())
    return []


__all__ = ["backups_of", "find_all_backups", "must_stay"]
