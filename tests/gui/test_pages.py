"""The pages over a real database, by mouse and keyboard; nothing is run here."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
)

from owui_migrate_gui.gui.target_view import Page
from owui_migrate_gui.gui.widgets.code_view import CodeView
from owui_migrate_gui.gui.widgets.table import Table
from owui_migrate_gui.plan import Plan
from owui_migrate_gui.revision import Direction, RevisionKey, System
from tests.conftest import MakeDatabase
from tests.gui.conftest import Desk, OpenDesk

CURRENT = RevisionKey(System.ALEMBIC, "b2c3d4e5f6a7")
HEAD = RevisionKey(System.ALEMBIC, "0bd252b206fb")


@pytest.fixture
def desk(make_database: MakeDatabase, open_desk: OpenDesk) -> Desk:
    made = open_desk(make_database("0.8.12"))
    made.wait_read()
    return made


def press(desk: Desk, root: QWidget, name: str) -> None:
    buttons = [b for b in root.findChildren(QPushButton) if b.accessibleName() == name]
    shown = next(button for button in buttons if button.isVisible())
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton)


def test_the_overview_says_where_it_stands_and_what_to_do(desk: Desk) -> None:
    words = text_of(desk.workspace.pages.overview)
    assert "steps behind" in words
    assert "b2c3d4e5f6a7" in words
    desk.prompts.says_yes = False
    press(desk, desk.workspace.pages.overview, "Upgrade to 0.12.4")
    assert desk.prompts.asked[-1].title == "Upgrade webui.db to 0.12.4?"
    press(desk, desk.workspace.pages.overview, "Look at the plan")
    assert desk.workspace.page is Page.PLAN


def text_of(root: QWidget) -> str:
    return "\n".join(label.text() for label in root.findChildren(QLabel) if label.isVisible())


def test_the_graph_begins_at_the_current_revision(desk: Desk) -> None:
    desk.workspace.show_page(Page.GRAPH)
    view = desk.workspace.pages.graph.view
    assert desk.session.selected == CURRENT
    assert view.row_rect(CURRENT).center().y() == pytest.approx(
        view.viewport().height() / 2, abs=45
    )


def test_arrows_walk_along_the_edges_and_the_details_follow(desk: Desk) -> None:
    desk.workspace.show_page(Page.GRAPH)
    graph = desk.session.reading
    assert graph is not None
    QTest.keyClick(desk.workspace.pages.graph.view, Qt.Key.Key_Down)
    child = graph.graph.children(CURRENT)[0]
    assert desk.session.selected == child
    assert child.id in text_of(desk.workspace.pages.graph.details)
    QTest.keyClick(desk.workspace.pages.graph.view, Qt.Key.Key_Up)
    assert desk.session.selected == CURRENT


def test_a_selection_in_the_graph_selects_the_step_in_the_plan(desk: Desk) -> None:
    desk.workspace.show_page(Page.GRAPH)
    desk.workspace.pages.graph.view.node_clicked.emit(HEAD)
    desk.workspace.show_page(Page.PLAN)
    tables = desk.workspace.pages.plan.findChildren(Table)
    table = next(found for found in tables if found.accessibleName() == "Steps of the plan")
    steps = plan_of(desk).steps
    assert table.currentIndex().row() == len(steps) - 1
    QTest.keyClick(table, Qt.Key.Key_Up)
    assert desk.session.selected == steps[-2].revision.key


def test_search_walks_from_match_to_match(desk: Desk) -> None:
    desk.workspace.search()
    field = desk.workspace.pages.graph.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "table:chat pending")
    first = desk.session.selected
    assert first is not None
    assert first != CURRENT
    QTest.keyClick(field, Qt.Key.Key_Return)
    second = desk.session.selected
    assert second != first
    QTest.keyClick(field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert desk.session.selected == first
    QTest.keyClick(field, Qt.Key.Key_Escape)
    field.clear()
    QTest.keyClicks(field, "zzzz")
    assert "no match" in text_of(desk.workspace.pages.graph)


def test_the_script_is_shown_with_colours(desk: Desk) -> None:
    desk.workspace.show_page(Page.GRAPH)
    details = desk.workspace.pages.graph.details
    press(desk, details, "Script")
    script = details.findChild(CodeView)
    assert isinstance(script, CodeView)
    assert f'revision = "{CURRENT.id}"' in script.toPlainText().replace("revision: str", "revision")
    block = script.document().begin()
    coloured = False
    while block.isValid():
        coloured = coloured or bool(block.layout().formats())
        block = block.next()
    assert coloured


def test_the_id_can_be_copied(desk: Desk) -> None:
    desk.workspace.show_page(Page.GRAPH)
    press(desk, desk.workspace.pages.graph.details, "Copy the revision's id")
    assert QGuiApplication.clipboard().text() == CURRENT.id


def test_the_menu_of_a_node_leads_to_its_plan(desk: Desk) -> None:
    desk.workspace.show_page(Page.GRAPH)
    graph = desk.workspace.pages.graph
    desk.prompts.says_yes = False
    graph.view.menu_asked.emit(HEAD, graph.mapToGlobal(graph.rect().center()))
    menu = graph.findChild(QMenu)
    assert isinstance(menu, QMenu)
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == [
        "Upgrade to here …",
        "Show the plan and its SQL",
        "Compare with the current one",
        "Open script",
        "Copy id",
    ]
    menu.actions()[0].trigger()
    menu.close()
    assert desk.workspace.page is Page.PLAN
    assert desk.prompts.asked[-1].title == "Upgrade webui.db to 0.12.4?"


def plan_of(desk: Desk) -> Plan:
    state = desk.workspace.pages.plan.state
    assert state is not None
    assert state.plan is not None
    return state.plan


def test_goals_can_be_chosen_and_written(desk: Desk) -> None:
    desk.workspace.show_page(Page.PLAN)
    plan = desk.workspace.pages.plan
    chooser = plan.findChild(QComboBox)
    assert isinstance(chooser, QComboBox)
    assert chooser.currentText() == "Newest: 0.12.4 (0bd252b206fb)"
    at = next(
        n
        for n in range(chooser.count())
        if "0.6.43" in str(chooser.itemData(n)) or "0.7.2" in chooser.itemText(n)
    )
    chooser.setCurrentIndex(at)
    chooser.activated.emit(at)
    assert plan_of(desk).direction is Direction.DOWNGRADE
    line = chooser.lineEdit()
    assert line is not None
    line.setText("+2")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert len(plan_of(desk).steps) == 2
    line.setText("release:7.7.7")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert "There is no plan to this goal" in text_of(plan)
    assert "7.7.7" in text_of(plan)


def test_nothing_but_the_window_itself_ever_becomes_a_window(
    make_database: MakeDatabase, open_desk: OpenDesk
) -> None:
    """A widget that is shown before it has a parent flashes up and takes the focus away."""
    watcher = _WindowWatcher()
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(watcher)
    made = open_desk(make_database("0.9.6"))
    made.wait_read()
    for page in Page:
        made.workspace.show_page(page)
    app.removeEventFilter(watcher)
    assert set(watcher.shown) == {"Workspace"}


class _WindowWatcher(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_window = isinstance(watched, QWidget) and watched.isWindow()
        if is_window and event.type() is QEvent.Type.Show:
            self.shown.append(type(watched).__name__)
        return False


def test_empty_pages_say_what_will_be_there(desk: Desk) -> None:
    desk.workspace.show_page(Page.BACKUPS)
    assert "No backup of this database yet" in text_of(desk.workspace.pages.backups)
    desk.workspace.show_page(Page.RUNS)
    assert "No run on this database yet" in text_of(desk.workspace.pages.runs)
