"""Findings about the file and where it lies: rights, side files, file system, free space."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from owui_migrate_gui.database.database_file import side_file
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.doctor.case import Case
from owui_migrate_gui.doctor.catalogue import notice
from owui_migrate_gui.doctor.findings import Finding, Severity

_NETWORK = frozenset(
    {
        "9p",
        "afpfs",
        "ceph",
        "cifs",
        "davfs",
        "fuse.s3fs",
        "fuse.sshfs",
        "glusterfs",
        "nfs",
        "nfs4",
        "smb3",
        "smbfs",
        "vboxsf",
    }
)
"""File system types on which SQLite's locks can't be relied on (sqlite.org/faq.html#q5)."""

_NEEDED = 3
"""Sizes of the database that an upgrade needs: a backup, and growth with the journal."""


def _read_mounts() -> str:
    """What Linux says of its mounts; empty elsewhere."""
    if sys.platform != "linux":
        return ""
    try:
        return Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What is asked of the system: its mounts, bytes free in a folder, whether one may write."""

    mounts: Callable[[], str] = _read_mounts
    free: Callable[[Path], int] = lambda folder: shutil.disk_usage(folder).free
    may_write: Callable[[Path], bool] = lambda place: os.access(place, os.W_OK)


_REAL = Surroundings()


def find_around(case: Case, around: Surroundings = _REAL) -> Iterator[Finding]:
    """What is wrong around the file; reads no page of it. Nothing for a server."""
    path = getattr(case.snapshot.target, "path", None)
    if not isinstance(path, Path):
        return
    yield from _rights(path, around)
    yield from _side_files(case.snapshot, path)
    yield from _file_system(path, around)
    if case.standing.pending:
        yield from _space(case.snapshot, path, around)


def _rights(path: Path, around: Surroundings) -> Iterator[Finding]:
    closed = [
        f"{noun} {place}: owner {_owner(place)}, mode {place.stat().st_mode & 0o777:o}"
        for noun, place in (("file", path), ("folder", path.resolve().parent))
        if not around.may_write(place)
    ]
    if closed:
        yield notice("OWM083", *closed)


def _owner(path: Path) -> str:
    try:
        return path.owner()
    except (KeyError, OSError, NotImplementedError):
        return str(path.stat().st_uid)


def _side_files(snapshot: Snapshot, path: Path) -> Iterator[Finding]:
    real = path.resolve()
    if snapshot.holders:
        return  # whoever has it open keeps these files in order
    if snapshot.wal_size and _is_foreign_log(real, snapshot.page_size):
        yield notice(
            "OWM082",
            f"{real.name}-wal: {snapshot.wal_size} bytes, of another database",
            title="The -wal file beside the database belongs to another one",
        )
    elif snapshot.wal_size:
        yield notice(
            "OWM082",
            f"{real.name}-wal: {snapshot.wal_size} bytes not yet in the database",
            severity=Severity.INFO,
            title="A part of the newest changes is only in the -wal file",
        )
    journal = side_file(real, "-journal")
    if journal.exists() and journal.stat().st_size:
        yield notice(
            "OWM082",
            f"{journal.name}: {journal.stat().st_size} bytes",
            title="An interrupted write is waiting to be undone",
            repair="Start anything that opens the database for writing: SQLite undoes it. Never"
            " delete the -journal file.",
        )


def _is_foreign_log(path: Path, page_size: int | None) -> bool:
    """Whether the log's page size is another than the database's."""
    try:
        with side_file(path, "-wal").open("rb") as file:
            file.seek(8)
            logged = int.from_bytes(file.read(4), "big")
    except OSError:
        return False
    return logged != page_size


def _file_system(path: Path, around: Surroundings) -> Iterator[Finding]:
    kind, mount = _mounted_at(path.resolve(), around.mounts())
    if kind in _NETWORK:
        yield notice("OWM084", f"{mount}: {kind}")


def _mounted_at(path: Path, mounts: str) -> tuple[str, str]:
    """(type, mount point) of the file system that holds a path; empty where not known."""
    best = ("", "")
    for line in mounts.splitlines():
        fields = line.split(" ")
        mount = fields[1].replace("\\040", " ")
        if path.is_relative_to(mount) and len(mount) >= len(best[1]):
            best = (fields[2], mount)
    return best


def _space(snapshot: Snapshot, path: Path, around: Surroundings) -> Iterator[Finding]:
    free = around.free(path.resolve().parent)
    needed = snapshot.size * _NEEDED
    if free < needed:
        yield notice(
            "OWM085", f"{free // 1_000_000} MB free, about {needed // 1_000_000} MB needed"
        )


__all__ = ["Surroundings", "find_around"]
