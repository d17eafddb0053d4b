"""A disk other than the database's own, where its backups would outlive a broken one."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

import psutil

_SYSTEM = frozenset({"boot", "efi", "snap", "etc", "run", "sys", "proc", "dev", "System"})
_REMOVABLE = ("run", "media")
"""Where many systems mount what is plugged in: /run/media/NAME/DISK."""


def other_disk(beside: Path, folder: Path, needed: int) -> Path | None:
    """The roomiest other disk that this user may write to, where ``folder`` is on the same disk.

    ``beside`` is the database, ``needed`` is in bytes. None where ``folder`` is on another disk
    already, or where there is no other one. Looks at local disks only, never into them.
    """
    with suppress(OSError):
        own = beside.stat().st_dev
        if folder.stat().st_dev != own:
            return None
        found: list[tuple[int, Path]] = []
        for disk in psutil.disk_partitions(all=False):
            place = Path(disk.mountpoint)
            with suppress(OSError):
                is_usable = not _is_the_systems(place) and os.access(place, os.W_OK)
                if is_usable and place.is_dir() and place.stat().st_dev != own:
                    found.append((shutil.disk_usage(place).free, place))
        free, place = max(found, default=(0, beside))
        return place if free > needed else None
    return None


def _is_the_systems(place: Path) -> bool:
    top = place.parts[1:3]
    return bool(top) and top[0] in _SYSTEM and top != _REMOVABLE


__all__ = ["other_disk"]
