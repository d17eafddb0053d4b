"""The backups of a target, as its folders and their manifests list them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from owui_migrate_gui.database.backup import (
    BACKUP_SUFFIX,
    SERVER_SUFFIXES,
    backup_stem,
    default_backup_dir,
)
from owui_migrate_gui.database.manifest import Manifest, read_manifest
from owui_migrate_gui.database.target import FileTarget, Target

_NAME = re.compile(r"(\d{8}T\d{6}Z)-(.+)")
_TIME = "%Y%m%dT%H%M%SZ"


class BackupState(StrEnum):
    """What a look at manifest and size says of a backup; restoring checks every byte."""

    WHOLE = "whole"
    CHANGED = "changed"
    NO_MANIFEST = "no-manifest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup. ``made`` is UTC; ``rows`` counts all tables, None without a manifest."""

    path: Path
    made: datetime
    revision: str
    release: str
    size: int
    rows: int | None
    state: BackupState

    @property
    def is_verified(self) -> bool:
        """Whether it was verified when made and still has the size that it had then."""
        return self.state is BackupState.WHOLE


def list_backups(target: Target, extra_dirs: Iterable[Path] = ()) -> tuple[Backup, ...]:
    """Every backup of ``target`` beside it and in ``extra_dirs``, newest first.

    Reads names, sizes and manifests only, never a database. In folders other than the target's
    own, a backup whose manifest names another target is left out. Folders that can't be read
    hold no backups.
    """
    own = default_backup_dir(target)
    folders = dict.fromkeys([own, *(folder.absolute() for folder in extra_dirs)])
    found = {
        backup.path: backup
        for folder in folders
        for backup in _backups_in(folder, target, is_own=folder == own)
    }
    return tuple(sorted(found.values(), key=lambda item: (item.made, item.path.name), reverse=True))


def _backups_in(folder: Path, target: Target, *, is_own: bool) -> Iterator[Backup]:
    prefix = f"{backup_stem(target)}-"
    suffixes = (BACKUP_SUFFIX,) if isinstance(target, FileTarget) else SERVER_SUFFIXES
    try:
        names = [path for path in folder.iterdir() if path.name.endswith(suffixes)]
    except OSError:
        return
    for path in names:
        match = _NAME.fullmatch(_without(path.name, suffixes).removeprefix(prefix))
        if match is None or not path.name.startswith(prefix):
            continue
        manifest = read_manifest(path)
        if not is_own and manifest is not None and manifest.target != target.key:
            continue
        backup = _describe(path, manifest, match)
        if backup is not None:
            yield backup


def _without(name: str, suffixes: tuple[str, ...]) -> str:
    return next(name.removesuffix(suffix) for suffix in suffixes if name.endswith(suffix))


def _size_of(path: Path) -> int:
    """Bytes of a backup, which is a folder where several connections wrote it."""
    if path.is_dir():
        return sum(file.stat().st_size for file in path.iterdir())
    return path.stat().st_size


def _describe(path: Path, manifest: Manifest | None, name: re.Match[str]) -> Backup | None:
    try:
        size = _size_of(path)
        made = datetime.strptime(name[1], _TIME).replace(tzinfo=UTC)
    except (OSError, ValueError):  # gone meanwhile; a name that only looks like a time
        return None
    if manifest is None:
        return Backup(
            path=path,
            made=made,
            revision=name[2],
            release="",
            size=size,
            rows=None,
            state=BackupState.NO_MANIFEST,
        )
    return Backup(
        path=path,
        made=manifest.made,
        revision=manifest.revision,
        release=manifest.release,
        size=size,
        rows=sum(manifest.tables.values()),
        state=BackupState.WHOLE if size == manifest.size else BackupState.CHANGED,
    )


__all__ = ["Backup", "BackupState", "list_backups"]
