"""Another disk is suggested for backups where there is one that would do."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from owui_migrate_gui.database.other_disk import _is_the_systems, other_disk

_ELSEWHERE = Path("/dev/shm")


@dataclass
class Disk:
    """What psutil says of a mounted file system."""

    mountpoint: str


@pytest.fixture
def mounted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A second disk, at a name that a person may have given it."""
    if not _ELSEWHERE.is_dir() or _ELSEWHERE.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("needs a second file system")
    place = tmp_path / "usb"
    place.symlink_to(_ELSEWHERE)
    disks = [Disk(str(tmp_path)), Disk("/boot"), Disk(str(place)), Disk("/gone")]
    monkeypatch.setattr(psutil, "disk_partitions", lambda **_: disks)
    return place


def test_a_disk_of_its_own_is_found(mounted: Path, tmp_path: Path) -> None:
    assert other_disk(tmp_path, tmp_path, 1000) == mounted


@pytest.mark.parametrize(
    ("place", "is_the_systems"),
    [
        ("/", False),
        ("/mnt/backups", False),
        ("/boot/efi", True),
        ("/run/lock", True),
        ("/run/media/anna/USB", False),
        ("/development", False),
    ],
)
def test_what_belongs_to_the_system_is_left_alone(place: str, is_the_systems: bool) -> None:
    assert _is_the_systems(Path(place)) is is_the_systems


def test_nothing_is_suggested_where_it_would_not_help(mounted: Path, tmp_path: Path) -> None:
    assert other_disk(tmp_path, mounted, 1000) is None  # they go there already
    assert other_disk(tmp_path, tmp_path, 1 << 60) is None  # no room
    assert other_disk(tmp_path / "gone", tmp_path, 1000) is None


def test_a_disk_that_can_not_be_written_is_not_suggested(
    mounted: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda place, _mode: place != mounted)
    assert other_disk(tmp_path, tmp_path, 1000) is None
