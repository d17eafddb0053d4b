"""The folders that backups were put into, so that all of them can be found again."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import msgspec

from owui_migrate_gui.database.durable import write_private

_MOST = 100
"""Folders that are remembered; the oldest go first."""


def recall_folders(file: Path) -> tuple[Path, ...]:
    """The folders that ``file`` names, whether they are there now or not; the newest last."""
    try:
        names = msgspec.json.decode(file.read_bytes(), type=list[str])
    except (OSError, msgspec.DecodeError):
        return ()
    return tuple(Path(name) for name in names)


def remember_folder(file: Path, folder: Path) -> None:
    """Add a folder to ``file``. What can't be written is not remembered."""
    known = [path for path in recall_folders(file) if path != folder.absolute()]
    names = [str(path) for path in [*known, folder.absolute()][-_MOST:]]
    with suppress(OSError, UnicodeEncodeError):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_private(file, msgspec.json.format(msgspec.json.encode(names), indent=1) + b"\n")


__all__ = ["recall_folders", "remember_folder"]
