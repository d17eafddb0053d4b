"""Which backups may go, and deleting them; never the last one that leads back over a run."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from owui_migrate_gui.database.backups import Backup, BackupKind
from owui_migrate_gui.database.durable import explained
from owui_migrate_gui.database.manifest import manifest_path
from owui_migrate_gui.database.verification import verification_path
from owui_migrate_gui.errors import Refused
from owui_migrate_gui.secret import Secret


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """How many are kept: the newest, and the newest of each of so many days and ISO weeks."""

    last: int = 0
    daily: int = 0
    weekly: int = 0


def way_back(
    backups: tuple[Backup, ...], newest_run: datetime | None, own: Path | None = None
) -> Backup | None:
    """The whole backup that leads back over the newest run: its own, or the newest from before it.

    ``newest_run`` is when that run began (UTC), ``own`` the backup that it made; without a run it
    is the newest of all.
    """
    whole = [backup for backup in backups if backup.is_verified]
    made_by_run = next((backup for backup in whole if backup.path == own), None)
    if made_by_run is not None:
        return made_by_run
    before = [backup for backup in whole if newest_run is None or backup.made <= newest_run]
    return max(before, key=lambda backup: backup.made, default=None)


def choose_to_delete(
    backups: tuple[Backup, ...], rules: Rules, protected: Backup | None
) -> tuple[Backup, ...]:
    """Those that no rule keeps, oldest first; a backup that isn't whole counts for no rule."""
    newest_first = sorted(backups, key=lambda backup: backup.made, reverse=True)
    whole = [backup for backup in newest_first if backup.is_verified]
    kept = {backup.path for backup in whole[: rules.last]}
    kept |= _newest_of_each(whole, rules.daily, lambda made: f"{made:%Y-%m-%d}")
    kept |= _newest_of_each(whole, rules.weekly, lambda made: f"{made:%G-W%V}")
    if protected is not None:
        kept.add(protected.path)
    return tuple(backup for backup in reversed(newest_first) if backup.path not in kept)


def _newest_of_each(
    whole: list[Backup], count: int, span_of: Callable[[datetime], str]
) -> set[Path]:
    newest: dict[str, Path] = {}
    for backup in whole:
        newest.setdefault(span_of(backup.made.astimezone()), backup.path)
    return set(list(newest.values())[:count])


def delete_backup(
    backup: Backup, protected: Backup | None, *, secret: Secret | None = None
) -> None:
    """Delete a backup with its manifest; of a copy inside a server the schema there as well.

    ``secret`` is the password of that server's role. Raises ``Refused`` for the only one that
    leads back over the newest run, ``NoAccess``, and for a copy what connecting raises.
    """
    if protected is not None and backup.path == protected.path:
        raise Refused(
            f"{backup.path.name} is the newest backup from before the newest run: without it there"
            " is no way back.",
            remedy="Make sure that all is well, or back up anew, before you delete it by hand.",
        )
    if backup.kind is BackupKind.COPY:
        from owui_migrate_gui.database.postgresql.verify import (  # noqa: PLC0415 - psycopg: 0.1 s
            drop_server_copy,
        )

        drop_server_copy(backup.path, secret)
    with explained(backup.path.parent):
        if backup.path.is_dir():
            shutil.rmtree(backup.path)
        else:
            backup.path.unlink(missing_ok=True)
        manifest_path(backup.path).unlink(missing_ok=True)
        verification_path(backup.path).unlink(missing_ok=True)


__all__ = ["Rules", "choose_to_delete", "delete_backup", "way_back"]
