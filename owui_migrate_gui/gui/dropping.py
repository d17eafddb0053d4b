"""What is dragged over the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

_LOGS = frozenset({".log", ".txt", ".out", ".err"})


def dropped_path(data: QMimeData) -> str:
    """The path of the first local file, or empty."""
    return next((url.toLocalFile() for url in data.urls() if url.isLocalFile()), "")


def is_log(path: str) -> bool:
    """Whether a file is a log by its name: a database is never called that."""
    return Path(path).suffix.lower() in _LOGS


__all__ = ["dropped_path", "is_log"]
