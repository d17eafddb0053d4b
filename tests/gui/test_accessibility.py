from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from owui_migrate_gui.gui.app import make_window
from owui_migrate_gui.gui.memory import Recent
from owui_migrate_gui.gui.settings import SettingsDialog
from owui_migrate_gui.gui.start.start_page import StartPage
from owui_migrate_gui.gui.start.start_state import row_of
from owui_migrate_gui.gui.target_view import Page
from tests.conftest import MakeDatabase
from tests.gui.conftest import OpenDesk
from tests.gui.fakes import NOW

INSIDE_OF_OTHERS = (
    "qt_scrollarea_viewport",
    "qt_scrollarea_hcontainer",
    "qt_scrollarea_vcontainer",
)


def unnamed(root: QWidget) -> list[str]:
    """Controls that can be reached by keyboard or pressed, and have nothing to be called."""
    found = []
    for widget in root.findChildren(QWidget):
        can_focus = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        is_control = can_focus or isinstance(widget, QAbstractButton)
        if not is_control or widget.objectName() in INSIDE_OF_OTHERS or not widget.isVisible():
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name):
            place = " in ".join(type(part).__name__ for part in lineage(widget))
            found.append(f"{place} {widget.objectName()}")
    return found


def lineage(widget: QWidget) -> list[QWidget]:
    parent = widget.parentWidget()
    return [widget, *(lineage(parent) if parent is not None else [])]


PRESSABLE = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.MenuItem,
    QAccessible.Role.PageTab,
    QAccessible.Role.Table,
    QAccessible.Role.Dialog,
}
"""Roles that a person does something with, or has to find."""

MOST_CHILDREN = 200
"""Cells of a table beyond that are alike."""


def walk(
    interface: QAccessibleInterface, trail: str = ""
) -> Iterator[tuple[str, QAccessibleInterface]]:
    """Everything that a screen reader can reach, with the way that leads there."""
    trail = f"{trail} / {interface.role().name}"
    yield trail, interface
    for number in range(min(interface.childCount(), MOST_CHILDREN)):
        child = interface.child(number)
        if child.isValid() and not child.state().invisible:
            yield from walk(child, trail)


def nameless(root: QWidget) -> list[str]:
    """What a screen reader would call just by its kind."""
    found = []
    for trail, interface in walk(QAccessible.queryAccessibleInterface(root)):
        owner = interface.object()
        if interface.role() not in PRESSABLE or not interface.rect().isValid():
            continue
        if isinstance(owner, QWidget) and not owner.isVisible():
            continue
        if not interface.text(QAccessible.Text.Name).strip():
            found.append(
                f"{trail}: {type(owner).__name__} {interface.text(QAccessible.Text.Value)}"
            )
    return found


@pytest.mark.parametrize("page", Page)
def test_a_screen_reader_finds_a_name_for_all_that_can_be_reached(
    page: Page, make_database: MakeDatabase, open_desk: OpenDesk
) -> None:
    desk = open_desk(make_database("0.8.12"))
    desk.wait_read()
    desk.workspace.show_page(page)
    reached = list(walk(QAccessible.queryAccessibleInterface(desk.workspace)))
    assert len(reached) > 20
    assert not nameless(desk.workspace)


def test_the_frame_and_its_menus_have_names(
    qtbot: QtBot, dressed: QApplication, tmp_path: Path
) -> None:
    window = make_window(dressed, settings=tmp_path / "window.ini", makes_ahead=False)
    qtbot.addWidget(window)
    window.show()
    window.assistance.toggle_help()
    window.assistance.open_settings()
    assert not nameless(window)
    for dialog in window.findChildren(SettingsDialog):
        assert not nameless(dialog)
        dialog.reject()
    window.close()


@pytest.mark.parametrize("page", Page)
def test_pages_can_be_read_from_right_to_left(
    page: Page, make_database: MakeDatabase, open_desk: OpenDesk, dressed: QApplication
) -> None:
    desk = open_desk(make_database("0.8.12"))
    desk.wait_read()
    desk.workspace.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk.workspace.show_page(page)
    dressed.processEvents()
    nav, header = desk.workspace.nav, desk.workspace.header
    assert nav.x() > desk.workspace.width() / 2
    assert header.width() == desk.workspace.width()
    assert not desk.workspace.grab().isNull()


@pytest.mark.parametrize("page", Page)
def test_every_control_of_a_page_has_a_name(
    page: Page, make_database: MakeDatabase, open_desk: OpenDesk
) -> None:
    desk = open_desk(make_database("0.8.12"))
    desk.wait_read()
    desk.workspace.show_page(page)
    assert not unnamed(desk.workspace)


def test_every_control_of_the_start_page_has_a_name(qtbot: QtBot, dressed: QApplication) -> None:
    page = StartPage(has_demo=True)
    qtbot.addWidget(page)
    known = Recent(path="/a/b.db", opened=NOW, release="0.6.43")
    page.show_recent((row_of(known, "today"),))
    page.show()
    assert not unnamed(page)


def test_tab_leads_through_the_graph_page_and_never_gets_stuck(
    make_database: MakeDatabase, open_desk: OpenDesk
) -> None:
    desk = open_desk(make_database("0.8.12"))
    desk.wait_read()
    desk.workspace.show_page(Page.GRAPH)
    desk.workspace.pages.graph.start_search()
    seen: list[QWidget] = []
    for _ in range(40):
        widget = desk.workspace.focusWidget()
        assert widget is not None
        if widget in seen:
            break
        seen.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert desk.workspace.pages.graph.view in seen
    assert desk.workspace.header in [part for widget in seen for part in lineage(widget)]
