"""Cards, page heads and banners: the quiet surfaces that content stands on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.widgets.button import CopyButton
from owui_migrate_gui.gui.widgets.text import label, mono_label, set_kind, value_label

PAGE_MARGIN = 18
GAP = 14
_ROOM_FOR_WORDS = 240
"""Pixels that a page's sentence needs beside the buttons."""


class Card(QFrame):
    """A white surface with a heading; content goes into ``body``, its actions into ``head``."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 14, 16, 14)
        self.body.setSpacing(9)
        self._heading = label(heading, "heading")
        self.head = QHBoxLayout()
        self.head.addWidget(self._heading, 1)
        self.body.addLayout(self.head)
        self._heading.setVisible(bool(heading))
        self.setAccessibleName(tr(heading))

    def wrap_heading(self) -> None:
        """Let a heading that is a sentence take several lines, however narrow the card is."""
        self._heading.setWordWrap(True)
        self._heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_heading(self, heading: str) -> None:
        """Change the heading."""
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading))
        self.setAccessibleName(heading)


class PageHead(QWidget):
    """The first line of a page: a sentence, what is behind it, and the page's actions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label(kind="title", wrap=True)
        self.subtitle = label(kind="muted", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(5)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(18)
        self._row.addLayout(words, 1)
        self._row.addLayout(self.buttons)
        self._row.setAlignment(self.buttons, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the buttons go below the words where these had too little room beside them."""
        super().resizeEvent(event)
        room = self.width() - self.buttons.sizeHint().width()
        way = QBoxLayout.Direction
        wanted = way.LeftToRight if room >= _ROOM_FOR_WORDS else way.TopToBottom
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
            self._row.setSpacing(18 if wanted == way.LeftToRight else 9)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for the buttons below the words."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self.buttons.minimumSize().width()), least.height())

    def say(self, title: str, subtitle: str = "") -> None:
        """Show a sentence and what is behind it."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))


class Banner(QFrame):
    """One sentence that must not be missed, with what to do and a copy button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = label(kind="heading", wrap=True)
        self._more = label(wrap=True)
        for part in (self._what, self._more):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._code = mono_label(wrap=True)
        self._copy = CopyButton(self._all, what="this message")
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addWidget(self._copy)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._what)
        words.addWidget(self._more)
        words.addWidget(self._code)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 12, 12)
        row.setSpacing(14)
        row.addLayout(words, 1)
        row.addLayout(self.buttons)
        row.setAlignment(self.buttons, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(self, tone: Tone, what: str, more: str = "", code: str = "") -> None:
        """Show it in the person's language; an empty ``what`` hides it.

        ``code`` is a statement, in the fixed font.
        """
        set_kind(self, f"banner-{tone.value}")
        what = said(what)
        self._what.setText(what)
        self._more.setText(said(more))
        self._more.setVisible(bool(more))
        self._code.setText(code)
        self._code.setVisible(bool(code))
        self.setAccessibleName(what)
        self.setVisible(bool(what))

    @property
    def text(self) -> str:
        """All of its words."""
        return self._all()

    def _all(self) -> str:
        parts = (self._what.text(), self._more.text(), self._code.text())
        return "\n".join(part for part in parts if part)


class Facts(QWidget):
    """Names and values in two columns; values can be selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: tuple[tuple[str, str, bool], ...]) -> None:
        """Show (name, value, is it an id or a path) triples."""
        clear_layout(self._grid)
        for row, (name, value, is_mono) in enumerate(facts):
            shown = value_label(value, name, is_mono=is_mono)
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(label(name, "muted"), row, 0, top)
            self._grid.addWidget(shown, row, 1, top)


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear_layout(inner)


class _Scroll(QScrollArea):
    """Scrolls once the words, in lines as wide as the area, need more than its height.

    Qt asks wrapping labels for their height in a far narrower shape, and would scroll for nothing.
    """

    def setWidget(self, content: QWidget) -> None:
        """Show this."""
        super().setWidget(content)
        content.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what the content shows."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        content = self.widget()
        if content is not None and (layout := content.layout()) is not None:
            tall = layout.totalMinimumHeightForWidth(self.viewport().width())
            content.setMinimumHeight(max(tall, 0))


def bare_scroll(content: QWidget) -> QScrollArea:
    """A frameless scroll area that shows the page's ground."""
    area = _Scroll()
    area.setProperty("kind", "bare")
    content.setProperty("kind", "bare")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    area.setWidget(content)
    return area


def line(text: QLabel, *others: QWidget) -> QHBoxLayout:
    """A row that begins with a text and ends with small widgets."""
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(text, 1)
    for other in others:
        row.addWidget(other)
    return row


__all__ = [
    "GAP",
    "PAGE_MARGIN",
    "Banner",
    "Card",
    "Facts",
    "PageHead",
    "bare_scroll",
    "clear_layout",
    "line",
]
