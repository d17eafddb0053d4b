"""The line above every page: which database, where it stands, and the primary action."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from owui_migrate_gui.database.profiles import Colour
from owui_migrate_gui.gui.header_state import HeaderState
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.target_view import Page
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.card import clear_layout
from owui_migrate_gui.gui.widgets.chip import Chip
from owui_migrate_gui.gui.widgets.colour_dot import dot
from owui_migrate_gui.gui.widgets.text import ElidedLabel, label, set_kind

_ROOMY = 1100
"""Pixels from which on every button has room."""


class Header(QFrame):
    """Shows a ``HeaderState``."""

    upgrade_asked = Signal()
    backup_asked = Signal()
    source_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self._name = label(kind="name")
        self._dot = QLabel()
        self._dot.hide()
        self._place = ElidedLabel(kind="small")
        self._place.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it begins with a path
        self._state: HeaderState | None = None
        self._page = Page.OVERVIEW
        self._shown: tuple[tuple[str, Tone], ...] = ()
        self._chips = QHBoxLayout()
        self._chips.setSpacing(8)
        self._source = button("Source …", tip="Choose other migration scripts")
        self._backup = button("Back up now …", tip="Make a verified backup")
        self._primary = button("", "primary")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._name)
        words.addWidget(self._place)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 9, 18, 9)
        row.setSpacing(12)
        row.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words)
        row.addLayout(self._chips)
        row.addStretch(1)
        for action in (self._source, self._backup, self._primary):
            row.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._primary.clicked.connect(self.upgrade_asked)
        self._backup.clicked.connect(self.backup_asked)
        self._source.clicked.connect(self.source_asked)
        self._show_buttons()

    def show_name(self, name: str, place: str) -> None:
        """Show what is known before the target is read."""
        self._name.setText(name)
        self._place.setText(place)

    def show_state(self, state: HeaderState) -> None:
        """Show a target."""
        self.show_name(state.name, state.place)
        if state.chips != self._shown:
            self._shown = state.chips
            clear_layout(self._chips)
            for words, tone in state.chips:
                self._chips.addWidget(Chip(words, tone, self))
        self._dot.setPixmap(dot(state.colour, self.devicePixelRatioF()))
        self._dot.setVisible(state.colour is not Colour.NONE)
        self._dot.setAccessibleName(tr("Colour: {colour}").format(colour=tr(state.colour.value)))
        self._primary.setText(state.primary)
        self._primary.setAccessibleName(state.primary.removesuffix(" …"))
        set_kind(self._primary, "primary" if state.urged else "")
        self._state = state
        self._show_buttons()

    def show_page(self, page: Page) -> None:
        """Leave out what the page offers itself: there is one button for one thing."""
        self._page = page
        self._show_buttons()

    def _show_buttons(self) -> None:
        state = self._state
        offers_run = self._page in {Page.OVERVIEW, Page.PLAN}
        self._primary.setVisible(state is not None and bool(state.primary) and not offers_run)
        can_back_up = state is not None and state.can_back_up
        self._backup.setVisible(can_back_up and self._page is not Page.BACKUPS)
        self._source.setVisible(state is not None and self.width() >= _ROOMY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, what is also in the menu gives way to what is not."""
        super().resizeEvent(event)
        self._show_buttons()

    @Slot(bool)
    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 - a slot
        """While a job is at work nothing else is started."""
        self._backup.setEnabled(not busy)
        self._source.setEnabled(not busy)


__all__ = ["Header"]
