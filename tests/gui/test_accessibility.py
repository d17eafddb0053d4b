from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from owui_migrate_gui.gui.memory import Recent
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
    page.show_recent((row_of(known, "today", Path.is_file),))
    page.show()
    assert not unnamed(page)


def test_tab_leads_through_the_graph_page_and_never_gets_stuck(
    make_database: MakeDatabase, open_desk: OpenDesk
) -> None:
    desk = open_desk(make_database("0.8.12"))
    desk.wait_read()
    desk.workspace.show_page(Page.GRAPH)
    desk.workspace.graph.start_search()
    seen: list[QWidget] = []
    for _ in range(40):
        widget = desk.workspace.focusWidget()
        assert widget is not None
        if widget in seen:
            break
        seen.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert desk.workspace.graph.view in seen
    assert desk.workspace.header in [part for widget in seen for part in lineage(widget)]
