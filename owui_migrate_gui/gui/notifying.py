"""Tells that a run has ended to somebody who looks elsewhere."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

_SHOWN_MS = 15_000


class Notifier:
    """Marks the window in the task bar and, where the desktop takes messages, shows one."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._tray: QSystemTrayIcon | None = None

    def tell(self, title: str, words: str) -> bool:
        """Tell it, unless the window is in front; says whether it was told."""
        if self._window.window().isActiveWindow():
            return False
        QApplication.alert(self._window.window())
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            if self._tray is None:
                self._tray = QSystemTrayIcon(self._window.window().windowIcon(), self._window)
                self._tray.messageClicked.connect(self._window.window().activateWindow)
            self._tray.show()
            icon = QSystemTrayIcon.MessageIcon.Information
            self._tray.showMessage(title, words, icon, _SHOWN_MS)
        return True


__all__ = ["Notifier"]
