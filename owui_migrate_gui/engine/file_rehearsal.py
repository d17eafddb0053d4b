"""The copy of a file that a rehearsal runs on: made by SQLite's backup, in a private folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from owui_migrate_gui.database.content_stamp import content_stamp
from owui_migrate_gui.database.durable import Progress
from owui_migrate_gui.database.scratch_copy import scratch_copy
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.rehearsal_copy import RehearsalCopy
from owui_migrate_gui.engine.requests import RehearseRequest
from owui_migrate_gui.secret import Secret


class _FileCopy(RehearsalCopy):
    backup_share = 2.0
    """The backup is read again."""

    def __init__(self, origin: Path, stamp: str, copy: FileTarget, secret: Secret | None) -> None:
        self.target, self.secret, self.stamp = copy, secret, stamp
        self._origin, self._path = origin, copy.path

    def size(self) -> int:
        return self._path.stat().st_size

    def is_origin_unchanged(self) -> bool:
        return content_stamp(self._origin) == self.stamp


@contextmanager
def copy_file(
    request: RehearseRequest,
    target: FileTarget,
    folder: Path,
    progress: Progress,
    cancellation: Cancellation,
) -> Iterator[RehearsalCopy]:
    """Copy one moment of the target into ``folder``; see ``rehearse``."""
    stamp = content_stamp(target.path)
    copy = scratch_copy(
        target,
        request.secret,
        folder,
        progress=progress,
        is_cancelled=lambda: cancellation.is_requested,
    )
    yield _FileCopy(target.path, stamp, copy, request.secret)


__all__ = ["copy_file"]
