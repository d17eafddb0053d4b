"""The list of pages at the left, with words and, where it helps, a number."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.theme import theme_of
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.chip import Chip
from owui_migrate_gui.gui.widgets.icons import Glyph, icon

_NARROWEST = 192
_AROUND_A_NAME = 56
"""Pixels for margins, padding and the icon."""


class SideNav(QFrame):
    """Exclusive buttons; ``chosen`` carries the page's number."""

    chosen = Signal(int)

    def __init__(self, pages: tuple[tuple[str, Glyph], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "side")
        self.setAccessibleName(tr("Pages"))
        self._glyphs = [glyph for _, glyph in pages]
        self._group = QButtonGroup(self)
        self._badges: dict[int, Chip] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 10, 8, 10)
        column.setSpacing(3)
        for number, (name, _glyph) in enumerate(pages):
            made = self._button(name, number)
            self._group.addButton(made, number)
            column.addWidget(made)
        column.addStretch(1)
        self.setFixedWidth(max(_NARROWEST, self._widest_name() + _AROUND_A_NAME))
        self._group.idClicked.connect(self.chosen)
        self._group.button(0).setChecked(True)
        self._paint_icons()

    @property
    def number(self) -> int:
        """The checked page's number."""
        return self._group.checkedId()

    def choose(self, number: int) -> None:
        """Check a page's button."""
        self._group.button(number).setChecked(True)

    def button_of(self, number: int) -> QAbstractButton:
        """A page's button."""
        return self._group.button(number)

    def set_badge(self, number: int, text: str, tone: Tone) -> None:
        """Show a number beside a page's name; an empty text takes it away."""
        owner = self._group.button(number)
        badge = self._badges.get(number)
        if badge is None:
            badge = self._badges[number] = Chip(parent=owner)
            row = QHBoxLayout(owner)
            row.setContentsMargins(0, 0, 10, 0)
            row.addStretch(1)
            row.addWidget(badge)
            badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        badge.say(text, tone)
        name = owner.text().strip().replace("&&", "&")
        owner.setAccessibleName(
            tr("{name}, {text} findings").format(name=name, text=text) if text else name
        )

    def changeEvent(self, event: QEvent) -> None:
        """Icons follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_group"):
            self._paint_icons()

    def _button(self, name: str, number: int) -> QPushButton:
        name = tr(name)
        made = button(f"  {name}", "nav", tip=f"Ctrl+{number + 1}")
        made.setAccessibleName(name.replace("&&", "&"))
        made.setCheckable(True)
        made.setIconSize(QSize(18, 18))
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        return made

    def _widest_name(self) -> int:
        """In pixels, as a chosen page's name is written."""
        font = self.font()
        font.setBold(True)
        metrics = QFontMetrics(font)
        return max(metrics.horizontalAdvance(one.text()) for one in self._group.buttons())

    def _paint_icons(self) -> None:
        theme = theme_of(self.palette())
        for number, glyph in enumerate(self._glyphs):
            made = icon(glyph, theme.muted, theme.accented.ink)
            self._group.button(number).setIcon(made)


__all__ = ["SideNav"]
