"""Keeps Python's garbage collector on the window's thread.

A collection runs on whatever thread happens to make the next object. So a thread that reads could
destroy widgets, timers and models that only a ring of references still held. Qt allows that on the
window's thread only, and crashes now and then. Therefore the automatic collector is switched off,
and a timer of the window's thread does the same, by the same thresholds.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 500


class Collector(QObject):
    """Collects while it lives; when it is closed, Python does so again by itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """Collect the oldest generation that is due; a young one takes a millisecond."""
        due = [at for at, most in enumerate(self._thresholds) if gc.get_count()[at] > most]
        if due:
            gc.collect(due[-1])

    def close(self) -> None:
        """Leave collecting to Python again."""
        self._timer.stop()
        gc.enable()


__all__ = ["Collector"]
