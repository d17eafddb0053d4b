"""Buttons of the window's kinds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

_THANKS_MS = 1400


def button(text: str, kind: str = "", *, tip: str = "") -> QPushButton:
    """A button; ``kind`` is one of primary, danger, quiet, segment, nav, or empty."""
    made = QPushButton(text)
    if kind:
        made.setProperty("kind", kind)
    made.setToolTip(tip)
    made.setAccessibleName(text.replace("&", "").removesuffix(" …"))
    made.setAutoDefault(False)
    return made


class CopyButton(QPushButton):
    """Copies what ``provide`` returns, and says so for a moment."""

    def __init__(
        self,
        provide: Callable[[], str],
        *,
        what: str,
        text: str = "Copy",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._provide = provide
        self._text = text
        self.setProperty("kind", "quiet")
        self.setAccessibleName(f"Copy {what}")
        self.setToolTip(f"Copy {what}")
        self.setAutoDefault(False)
        self._reset = QTimer(self)
        self._reset.setSingleShot(True)
        self._reset.setInterval(_THANKS_MS)
        self._reset.timeout.connect(self._on_reset)
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._provide())
        self.setText("Copied")
        self._reset.start()

    @Slot()
    def _on_reset(self) -> None:
        self.setText(self._text)


__all__ = ["CopyButton", "button"]
