"""The backups of one target or of all, as folders and manifests list them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from owui_migrate_gui.database.backup import (
    COPY_SUFFIX,
    DUMP_SUFFIX,
    FILE_SUFFIXES,
    PACKED_SUFFIX,
    SERVER_SUFFIXES,
    backup_stem,
    default_backup_dir,
)
from owui_migrate_gui.database.manifest import Manifest, read_manifest
from owui_migrate_gui.database.target import FileTarget, Target
from owui_migrate_gui.database.verification import Verification, recall_check

_NAME = re.compile(r"(?P<stem>.+)-(?P<made>\d{8}T\d{6}Z)-(?P<revision>.+)")
_TIME = "%Y%m%dT%H%M%SZ"
_ALL_SUFFIXES = (*FILE_SUFFIXES, *SERVER_SUFFIXES)


class BackupState(StrEnum):
    """What a look at manifest, size and last check says; restoring checks every byte."""

    WHOLE = "whole"
    CHANGED = "changed"
    DAMAGED = "damaged"
    NO_MANIFEST = "no-manifest"
    MISSING = "missing"


class BackupKind(StrEnum):
    """What a backup is: a database file, the same compressed or encrypted, or of a server."""

    FILE = "file"
    COMPRESSED = "compressed"
    ENCRYPTED = "encrypted"
    DUMP = "dump"
    COPY = "copy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup. ``made`` is UTC; ``rows`` counts all tables, None without a manifest.

    ``target`` is the key of the target that it is of, empty where nothing says so. ``checked`` is
    the last check since it was made.
    """

    path: Path
    made: datetime
    revision: str
    release: str
    size: int
    rows: int | None
    state: BackupState
    kind: BackupKind = BackupKind.FILE
    target: str = ""
    checked: Verification | None = None

    @property
    def is_verified(self) -> bool:
        """Whether it was verified when made, has its size still, and no check said otherwise."""
        return self.state is BackupState.WHOLE

    @property
    def can_restore(self) -> bool:
        """Whether a restore of it is worth a try."""
        return self.state in {BackupState.WHOLE, BackupState.NO_MANIFEST}


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
    return newest_first(found.values())


def list_all_backups(
    targets: Iterable[Target], extra_dirs: Iterable[Path] = ()
) -> tuple[Backup, ...]:
    """Every backup beside ``targets`` and in ``extra_dirs``, whomever it is of, newest first.

    A backup beside a target and named after it is that one's; any other is of what its manifest
    names. Reads no database.
    """
    owners = {(default_backup_dir(target), backup_stem(target)): target for target in targets}
    folders = dict.fromkeys(
        [*(folder for folder, _ in owners), *(folder.absolute() for folder in extra_dirs)]
    )
    found: dict[Path, Backup] = {}
    for folder in folders:
        for path, name in _named(folder, _ALL_SUFFIXES):
            owner = owners.get((folder, name["stem"]))
            if owner is not None and not path.name.endswith(_suffixes_of(owner)):
                owner = None
            manifest = read_manifest(path)
            key = owner.key if owner else manifest.target if manifest else ""
            backup = _describe(path, manifest, name, key)
            if backup is not None:
                found.setdefault(path, backup)
    return newest_first(_with_neighbours(found))


def _with_neighbours(found: dict[Path, Backup]) -> Iterator[Backup]:
    """Those without a manifest are of the target whose backups lie beside them, if it is one."""
    owners: dict[tuple[Path, str], set[str]] = {}
    for backup in found.values():
        if backup.target:
            owners.setdefault(_neighbourhood(backup.path), set()).add(backup.target)
    for backup in found.values():
        known = owners.get(_neighbourhood(backup.path), set())
        is_one = not backup.target and len(known) == 1
        yield replace(backup, target=next(iter(known))) if is_one else backup


def _neighbourhood(path: Path) -> tuple[Path, str]:
    match = _NAME.fullmatch(path.name)
    return path.parent, match["stem"] if match else path.name


def kind_of_backup(path: Path, manifest: Manifest | None) -> BackupKind:
    """What a backup is, by its name and manifest."""
    if path.name.endswith(PACKED_SUFFIX):
        return BackupKind.COMPRESSED
    if path.name.endswith(DUMP_SUFFIX):
        return BackupKind.DUMP
    if path.name.endswith(COPY_SUFFIX):
        return BackupKind.COPY
    is_encrypted = manifest is not None and manifest.cipher is not None
    return BackupKind.ENCRYPTED if is_encrypted else BackupKind.FILE


def newest_first(found: Iterable[Backup]) -> tuple[Backup, ...]:
    """Backups by when they were made; of one second, by name."""
    return tuple(sorted(found, key=lambda item: (item.made, item.path.name), reverse=True))


def _suffixes_of(target: Target) -> tuple[str, ...]:
    return FILE_SUFFIXES if isinstance(target, FileTarget) else SERVER_SUFFIXES


def _backups_in(folder: Path, target: Target, *, is_own: bool) -> Iterator[Backup]:
    stem = backup_stem(target)
    for path, name in _named(folder, _suffixes_of(target)):
        if name["stem"] != stem:
            continue
        manifest = read_manifest(path)
        if not is_own and manifest is not None and manifest.target != target.key:
            continue
        backup = _describe(path, manifest, name, target.key)
        if backup is not None:
            yield backup


def _named(folder: Path, suffixes: tuple[str, ...]) -> Iterator[tuple[Path, re.Match[str]]]:
    """Paths in a folder that are named like backups; a manifest alone names a missing one."""
    try:
        there = {path.name for path in folder.iterdir()}
    except OSError:
        return
    names = {name.removesuffix(".json") for name in there}
    for name in sorted(names):
        suffix = next((suffix for suffix in suffixes if name.endswith(suffix)), None)
        match = _NAME.fullmatch(name.removesuffix(suffix)) if suffix else None
        if match is not None and not name.startswith("."):
            yield folder / name, match


def _size_of(path: Path) -> int:
    """Bytes of a backup, which is a folder where several connections wrote it."""
    if path.is_dir():
        return sum(file.stat().st_size for file in path.iterdir())
    return path.stat().st_size


def _describe(
    path: Path, manifest: Manifest | None, name: re.Match[str], target: str
) -> Backup | None:
    kind, checked = kind_of_backup(path, manifest), recall_check(path)
    try:
        made = datetime.strptime(name["made"], _TIME).replace(tzinfo=UTC)
        size = _size_of(path)
    except ValueError:  # a name that only looks like a time
        return None
    except OSError:
        if manifest is None:  # gone meanwhile
            return None
        size = None
    if manifest is None:
        is_damaged = checked is not None and checked.problem
        return Backup(
            path=path,
            made=made,
            revision=name["revision"],
            release="",
            size=size or 0,
            rows=None,
            state=BackupState.DAMAGED if is_damaged else BackupState.NO_MANIFEST,
            kind=kind,
            target=target,
            checked=checked,
        )
    return Backup(
        path=path,
        made=manifest.made,
        revision=manifest.revision,
        release=manifest.release,
        size=size or 0,
        rows=sum(manifest.tables.values()),
        state=_state_of(size, manifest, checked),
        kind=kind,
        target=target,
        checked=checked,
    )


def _state_of(size: int | None, manifest: Manifest, checked: Verification | None) -> BackupState:
    if size is None:
        return BackupState.MISSING
    if checked is not None and checked.problem:
        return BackupState.DAMAGED
    return BackupState.WHOLE if size == manifest.size else BackupState.CHANGED


__all__ = [
    "Backup",
    "BackupKind",
    "BackupState",
    "kind_of_backup",
    "list_all_backups",
    "list_backups",
    "newest_first",
]
