"""Backups of a file, made as the program makes them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from owui_migrate_gui.database.backup import make_backup
from owui_migrate_gui.database.connect import open_readonly
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.database.unlock import key_for
from owui_migrate_gui.secret import Secret


def back_up(path: Path, into: Path, *, now: datetime, secret: Secret | None = None) -> Path:
    """A verified backup in a folder, made at a moment; its path."""
    key = key_for(FileTarget(path=path), secret)
    with open_readonly(path, key) as source:
        report = make_backup(
            source,
            path,
            into,
            revision="abc",
            now=now,
            progress=lambda _done, _total: None,
            key=key,
        )
    return Path(report.path)
