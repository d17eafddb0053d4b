"""The tour of five steps that a person is offered once: a bubble beside what it speaks of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.text import label

_WIDTH = 340
_GAP = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """One step: ``find`` returns what it is about, after having shown it."""

    title: str
    words: str
    find: Callable[[], QWidget]


class FirstSteps(QFrame):
    """Goes from stop to stop; ``ended`` when it is over or left (Esc)."""

    ended = Signal()

    def __init__(self, stops: tuple[Stop, ...], window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("kind", "bubble")
        self.setAccessibleName(tr("First steps"))
        self._stops, self._window, self._at = stops, window, 0
        self._title = label(kind="heading", wrap=True)
        self._words = label(wrap=True)
        self._count = label(kind="small")
        self._next = button("Next", "primary")
        self._leave = button("Leave", "quiet")
        self._leave.setAccessibleName(tr("Leave the tour"))
        row = QHBoxLayout()
        row.addWidget(self._count, 1)
        row.addWidget(self._leave)
        row.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addLayout(row)
        self.setFixedWidth(_WIDTH)
        self._next.clicked.connect(self._on_next)
        self._leave.clicked.connect(self._on_leave)
        self._show_stop()

    @property
    def number(self) -> int:
        """Which step is shown, from 1."""
        return self._at + 1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_leave()
        else:
            super().keyPressEvent(event)

    def _show_stop(self) -> None:
        stop = self._stops[self._at]
        self._title.setText(stop.title)
        self._words.setText(stop.words)
        self._count.setText(tr("{at} of {count}").format(at=self._at + 1, count=len(self._stops)))
        is_last = self._at + 1 == len(self._stops)
        self._next.setText(tr("Done") if is_last else tr("Next"))
        self._next.setAccessibleName(self._next.text())
        about = stop.find()
        self.setFixedHeight(self.heightForWidth(_WIDTH))
        corner = about.mapTo(self._window, QPoint(0, 0))
        self.move(place_beside(QRect(corner, about.size()), self.size(), self._window.rect()))
        self.show()
        self.raise_()
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_next(self) -> None:
        self._at += 1
        if self._at < len(self._stops):
            self._show_stop()
        else:
            self._on_leave()

    @Slot()
    def _on_leave(self) -> None:
        self.hide()
        self.ended.emit()
        self.deleteLater()


def place_beside(about: QRect, size: QSize, inside: QRect) -> QPoint:
    """A corner right of, below or above something, wherever there is room."""
    bubble = QRect(QPoint(0, 0), size)
    for corner in (
        QPoint(about.right() + _GAP, about.top()),
        QPoint(about.left(), about.bottom() + _GAP),
        QPoint(about.left(), about.top() - bubble.height() - _GAP),
    ):
        bubble.moveTopLeft(corner)
        if inside.contains(bubble):
            return corner
    bubble.moveCenter(about.center())
    left = min(max(bubble.left(), inside.left() + _GAP), inside.right() - bubble.width() - _GAP)
    top = min(max(bubble.top(), inside.top() + _GAP), inside.bottom() - bubble.height() - _GAP)
    return QPoint(left, top)


__all__ = ["FirstSteps", "Stop", "place_beside"]
