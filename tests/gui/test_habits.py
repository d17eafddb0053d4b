"""The keys that people bring along, pressed on every page, wherever the focus is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from owui_migrate_gui.gui.jobs import JobBoard
from owui_migrate_gui.gui.main_window import MainWindow
from owui_migrate_gui.gui.memory import Memory
from owui_migrate_gui.gui.palette import Palette
from owui_migrate_gui.gui.services import real_services
from owui_migrate_gui.gui.session import Session
from owui_migrate_gui.gui.settings import SettingsDialog
from owui_migrate_gui.gui.target_view import Page
from owui_migrate_gui.gui.workspace import Workspace
from tests.conftest import MakeDatabase
from tests.gui.conftest import PATIENCE_MS
from tests.gui.fakes import FakePrompts

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Window(MainWindow):
    """The real window; only what it asks is answered by the test."""

    def __init__(self, settings: Path) -> None:
        self.asked = FakePrompts()
        self.asked.says_yes = False
        memory, board = Memory(settings), JobBoard()
        super().__init__(
            memory=memory,
            board=board,
            make_workspace=lambda target, prompts: Workspace(
                Session(target, real_services()), board=board, prompts=prompts, memory=memory
            ),
            prompts=self.asked,  # type: ignore[arg-type]
        )


@pytest.fixture
def window(
    qtbot: QtBot, dressed: QApplication, tmp_path: Path, make_database: MakeDatabase
) -> Iterator[Window]:
    made = Window(tmp_path / "window.ini")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.open_target(str(make_database("0.9.6")))
    qtbot.waitUntil(lambda: workspace_of(made).session.examination is not None, timeout=PATIENCE_MS)
    yield made
    made.close()


def workspace_of(window: Window) -> Workspace:
    found = window.workspace
    assert isinstance(found, Workspace)
    return found


def press(window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Press a key where the focus is, as a person does."""
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


def leave(qtbot: QtBot, window: Window, kind: type[QDialog]) -> None:
    """A dialog of this kind has come; Esc takes it away."""
    (dialog,) = (one for one in window.findChildren(kind) if one.isVisible())
    in_front = (QApplication.activeWindow, QApplication.activePopupWidget)
    qtbot.waitUntil(lambda: dialog in [find() for find in in_front])
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def places_of_focus(page: QWidget) -> list[QWidget]:
    """The first widget of each kind on a page that takes the focus."""
    found: dict[type, QWidget] = {}
    for widget in page.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        is_inner = isinstance(widget.parentWidget(), QComboBox)
        if takes and not is_inner and widget.isVisible() and widget.isEnabled():
            found.setdefault(type(widget), widget)
    return list(found.values())


def test_every_habit_works_on_every_page_wherever_the_focus_is(
    qtbot: QtBot, window: Window
) -> None:
    workspace, asked = workspace_of(window), window.asked
    files: list[str] = []
    asked.on_file = files.append
    kinds: set[type] = set()
    for page in Page:
        for focus in [workspace.nav.button_of(page), *_new_on(workspace, page, kinds)]:
            press(window, Qt.Key(Qt.Key.Key_1 + page), CTRL)
            assert workspace.page is page
            focus.setFocus()
            where = f"{page.name}, {type(focus).__name__}"
            assert QApplication.focusWidget() is focus, where
            press(window, Qt.Key.Key_O, CTRL)
            assert files.pop(), where
            press(window, Qt.Key.Key_K, CTRL)
            leave(qtbot, window, Palette)
            press(window, Qt.Key.Key_P, CTRL | SHIFT)
            leave(qtbot, window, Palette)
            press(window, Qt.Key.Key_Comma, CTRL)
            leave(qtbot, window, SettingsDialog)
            focus.setFocus()
            press(window, Qt.Key.Key_F1)
            assert window.assistance.pane.isVisible(), where
            press(window, Qt.Key.Key_F1)
            assert not window.assistance.pane.isVisible(), where
            focus.setFocus()
            before = len(asked.asked)
            press(window, Qt.Key.Key_Return, CTRL)
            assert [one.yes for one in asked.asked[before:]] == ["Upgrade now"], where
            press(window, Qt.Key.Key_F, CTRL)
            assert isinstance(QApplication.focusWidget(), QLineEdit), where
        press(window, Qt.Key(Qt.Key.Key_1 + page), CTRL)
        with qtbot.waitSignal(workspace.session.snapshot_changed, timeout=PATIENCE_MS):
            press(window, Qt.Key.Key_F5)


def _new_on(workspace: Workspace, page: Page, kinds: set[type]) -> list[QWidget]:
    """Places of the focus of a kind that no page before had."""
    workspace.show_page(page)
    found = places_of_focus(workspace.pages.page(page))
    new = [widget for widget in found if type(widget) not in kinds]
    kinds.update(type(widget) for widget in found)
    return new


def test_f3_goes_on_wherever_the_focus_is_and_ctrl_tab_to_the_next_database(
    qtbot: QtBot, window: Window, make_database: MakeDatabase
) -> None:
    workspace = workspace_of(window)
    workspace.show_page(Page.GRAPH)
    press(window, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(QApplication.focusWidget() or window, "chat")
    first = workspace.session.selected
    workspace.nav.button_of(Page.GRAPH).setFocus()
    press(window, Qt.Key.Key_F3)
    assert workspace.session.selected != first
    press(window, Qt.Key.Key_F3, SHIFT)
    assert workspace.session.selected == first
    window.open_target(str(make_database("0.12.4")))
    other = workspace_of(window)
    qtbot.waitUntil(lambda: other.session.examination is not None, timeout=PATIENCE_MS)
    assert other is not workspace
    next(one for one in other.findChildren(QPushButton) if one.isVisible()).setFocus()
    press(window, Qt.Key.Key_Tab, CTRL)
    assert window.workspace is workspace
