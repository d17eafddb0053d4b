"""Buttons of the window's kinds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from owui_migrate_gui.gui.language import mark, tr

_THANKS_MS = 1400


def button(text: str, kind: str = "", *, tip: str = "") -> QPushButton:
    """A button; ``kind`` is one of primary, danger, quiet, segment, nav, or empty."""
    text = tr(text)
    made = QPushButton(text)
    if kind:
        made.setProperty("kind", kind)
    made.setToolTip(tr(tip))
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
        text: str = mark("Copy"),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr(text), parent)
        self._provide = provide
        self._text = tr(text)
        self.setProperty("kind", "quiet")
        named = tr("Copy {what}").format(what=tr(what))
        self.setAccessibleName(named)
        self.setToolTip(named)
        self.setAutoDefault(False)
        self._reset = QTimer(self)
        self._reset.setSingleShot(True)
        self._reset.setInterval(_THANKS_MS)
        self._reset.timeout.connect(self._on_reset)
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._provide())
        self.setText(tr("Copied"))
        self._reset.start()

    @Slot()
    def _on_reset(self) -> None:
        self.setText(self._text)


__all__ = ["CopyButton", "button"]
