"""The command palette: every action that is possible now, found by a few letters."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QLineEdit,
    QMenu,
    QMenuBar,
    QVBoxLayout,
    QWidget,
)

from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.models.rows import Column, RowsModel
from owui_migrate_gui.gui.widgets.table import Table

_WIDTH, _HEIGHT = 560, 400
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """Something that can be done now: what, where it is, its key, and how."""

    words: str
    place: str
    keys: str
    act: Callable[[], object]


def commands_of(bar: QMenuBar, page: QWidget | None) -> tuple[Command, ...]:
    """The enabled actions of the menus, and the buttons that a page shows."""
    found = [command for menu in _menus(bar) for command in _of_menu(menu)]
    known = {command.words for command in found}
    if page is not None:
        found += [one for one in _of_page(page) if one.words not in known]
    return tuple(found)


def matching(commands: tuple[Command, ...], text: str) -> tuple[Command, ...]:
    """The commands that hold every word; those that begin with the text come first."""
    words = text.casefold().split()
    found = [
        command
        for command in commands
        if all(word in f"{command.words} {command.place}".casefold() for word in words)
    ]
    return tuple(
        sorted(found, key=lambda one: not one.words.casefold().startswith(text.casefold()))
    )


def _menus(bar: QMenuBar) -> Iterator[QMenu]:
    for action in bar.actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield menu


def _of_menu(menu: QMenu) -> Iterator[Command]:
    for action in menu.actions():
        if action.isSeparator() or not action.isEnabled() or not action.text():
            continue
        yield Command(
            words=_plain(action.text()),
            place=_plain(menu.title()),
            keys=action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            act=action.trigger,
        )


def _of_page(page: QWidget) -> Iterator[Command]:
    seen: set[str] = set()
    for made in page.findChildren(QAbstractButton):
        words = made.accessibleName() or _plain(made.text())
        if words and words not in seen and made.isVisible() and made.isEnabled():
            seen.add(words)
            yield Command(words=words, place=tr("This page"), keys="", act=made.click)


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


class Palette(QDialog):
    """A line to write in and what fits below it; Enter does it, Esc leaves."""

    def __init__(self, commands: tuple[Command, ...], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("Commands"))
        self.setWindowTitle(tr("Commands"))
        self._commands = commands
        self._field = QLineEdit()
        self._field.setPlaceholderText(tr("What do you want to do?"))
        self._field.setAccessibleName(tr("Search commands"))
        self._rows: RowsModel[Command] = RowsModel(
            (
                Column(title="Command", text=lambda row: row.words),
                Column(title="Where", text=lambda row: row.place, is_muted=True),
                Column(title="Key", text=lambda row: row.keys, is_muted=True),
            ),
            self,
        )
        self._table = Table(self._rows, name="Commands")
        self._table.horizontalHeader().hide()
        self._table.set_columns(stretch=0)
        self._table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self._field)
        column.addWidget(self._table, 1)
        self.resize(_WIDTH, _HEIGHT)
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._on_text)
        self._field.returnPressed.connect(self._on_enter)
        self._table.clicked.connect(self._on_enter)
        self._on_text("")

    def open_over(self, window: QWidget) -> None:
        """Open near the top of a window."""
        at = window.mapToGlobal(window.rect().center())
        top = window.mapToGlobal(window.rect().topLeft()).y()
        self.move(at.x() - self.width() // 2, top + 90)
        self.show()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def shown(self) -> tuple[str, ...]:
        """The commands that fit."""
        return tuple(row.words for row in self._rows.rows)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list while the letters go into the line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None and self._rows.rows:
                row = self._table.currentIndex().row() + step
                self._table.select_row(min(max(row, 0), len(self._rows.rows) - 1))
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self._rows.set_rows(matching(self._commands, text))
        self._table.select_row(0 if self._rows.rows else -1)

    @Slot()
    def _on_enter(self) -> None:
        chosen = self._table.item()
        self.close()
        if isinstance(chosen, Command):
            chosen.act()


__all__ = ["Command", "Palette", "commands_of", "matching"]
