"""Files that macOS hands to the running program: dropped on its icon, or "Open with"."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent


class FileOpener(QObject):
    """Calls ``open_target`` with the path of each file that the system asks to be opened.

    An application's event filter sees every event, so it is installed on macOS only: elsewhere a
    file comes as an argument.
    """

    def __init__(self, open_target: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._open = open_target

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the system's request; leave every other event alone."""
        if isinstance(event, QFileOpenEvent):
            self._open(event.file())
            return True
        return super().eventFilter(watched, event)


__all__ = ["FileOpener"]
