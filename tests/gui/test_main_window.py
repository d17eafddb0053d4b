from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from owui_migrate_gui.database.target import Target
from owui_migrate_gui.events import BackupReport, Finished, LogLine
from owui_migrate_gui.gui.engine_job import EngineJob
from owui_migrate_gui.gui.jobs import JobBoard
from owui_migrate_gui.gui.main_window import TITLE, MainWindow
from owui_migrate_gui.gui.memory import Memory, Recent
from owui_migrate_gui.gui.menus import Menus
from owui_migrate_gui.gui.prompts import Prompts
from owui_migrate_gui.gui.services import real_services
from owui_migrate_gui.gui.session import Session
from owui_migrate_gui.gui.target_view import Page
from owui_migrate_gui.gui.theme import Choice
from owui_migrate_gui.gui.widgets.table import Table
from owui_migrate_gui.gui.workspace import Workspace
from tests.conftest import MakeDatabase
from tests.gui.conftest import PATIENCE_MS
from tests.gui.fakes import FakePrompts, RecordedEngine

REPORT = BackupReport(
    path="/b", size=1, sha256="ab" * 32, tables=3, rows=4, revision="r", seconds=0.1
)


class Frame:
    """A main window with its prompts faked."""

    def __init__(self, settings: Path) -> None:
        self.memory = Memory(settings)
        self.board = JobBoard()
        self.prompts = FakePrompts()
        self.window = MainWindow(
            memory=self.memory,
            board=self.board,
            make_workspace=self._make,
            prompts=self.prompts,  # type: ignore[arg-type]
            has_demo=True,
        )

    def _make(self, target: Target, prompts: Prompts) -> Workspace:
        session = Session(target, real_services())
        return Workspace(session, board=self.board, prompts=prompts, memory=self.memory)


@pytest.fixture
def frame(qtbot: QtBot, dressed: QApplication, tmp_path: Path) -> Iterator[Frame]:
    made = Frame(tmp_path / "window.ini")
    qtbot.addWidget(made.window)
    made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    yield made
    made.window.close()


def opened(qtbot: QtBot, frame: Frame, path: Path) -> Workspace:
    frame.window.open_target(str(path))
    workspace = frame.window.workspace
    assert isinstance(workspace, Workspace)
    qtbot.waitUntil(lambda: workspace.session.examination is not None, timeout=PATIENCE_MS)
    return workspace


def test_it_begins_with_the_start_page_and_nothing_to_do_yet(frame: Frame) -> None:
    assert frame.window.start.isVisible()
    assert frame.window.windowTitle() == TITLE
    assert frame.window.workspace is None


def test_keys_reach_every_page(qtbot: QtBot, frame: Frame, make_database: MakeDatabase) -> None:
    workspace = opened(qtbot, frame, make_database("0.9.6"))
    seen = [workspace.page]
    for key in range(Qt.Key.Key_1, Qt.Key.Key_1 + len(Page)):
        QTest.keyClick(frame.window, Qt.Key(key), Qt.KeyboardModifier.ControlModifier)
        seen.append(workspace.page)
    assert seen == [Page.OVERVIEW, *Page]
    workspace.show_page(Page.OVERVIEW)
    QTest.keyClick(frame.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert [workspace.page] == [Page.GRAPH]
    with qtbot.waitSignal(workspace.session.snapshot_changed, timeout=PATIENCE_MS):
        QTest.keyClick(frame.window, Qt.Key.Key_F5)


def test_ctrl_enter_asks_for_the_plan_that_is_shown(
    qtbot: QtBot, frame: Frame, make_database: MakeDatabase
) -> None:
    opened(qtbot, frame, make_database("0.9.6"))
    frame.prompts.says_yes = False
    QTest.keyClick(frame.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [question.yes for question in frame.prompts.asked] == ["Upgrade now"]


def test_what_was_opened_is_remembered_with_what_was_known(
    qtbot: QtBot, frame: Frame, make_database: MakeDatabase
) -> None:
    path = make_database("0.9.6")
    opened(qtbot, frame, path)
    (recent,) = frame.memory.recent()
    assert recent.path == str(path)
    assert recent.release == "0.9.6"
    assert recent.behind > 0


def test_the_same_database_is_not_opened_twice_and_another_gets_its_own_tab(
    qtbot: QtBot, frame: Frame, make_database: MakeDatabase
) -> None:
    old, new = make_database("0.9.6"), make_database("0.12.4")
    first = opened(qtbot, frame, old)
    second = opened(qtbot, frame, new)
    assert second is not first
    frame.window.open_target(str(old))
    assert frame.window.workspace is first


def test_a_file_can_be_dropped_anywhere(
    qtbot: QtBot, frame: Frame, make_database: MakeDatabase
) -> None:
    path = make_database("0.12.4")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, left, plain)
    QApplication.sendEvent(frame.window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(9, 9), copy, data, left, plain)
    QApplication.sendEvent(frame.window, drop)
    workspace = frame.window.workspace
    assert isinstance(workspace, Workspace)
    assert workspace.session.target.key == str(path)
    qtbot.waitUntil(lambda: workspace.session.examination is not None, timeout=PATIENCE_MS)


def test_text_that_is_dropped_is_not_taken(frame: Frame) -> None:
    data = QMimeData()
    data.setText("hello")
    enter = QDragEnterEvent(
        QPoint(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter.ignore()
    QApplication.sendEvent(frame.window, enter)
    assert not enter.isAccepted()


def test_a_url_that_is_not_understood_is_refused_on_the_start_page(frame: Frame) -> None:
    frame.window.open_target("mysql://x/y")
    assert frame.window.workspace is None
    assert frame.window.start.isVisible()
    assert "mysql" in frame.window.start.message


def test_closing_a_database_leads_back_to_the_start_page(
    qtbot: QtBot, frame: Frame, make_database: MakeDatabase
) -> None:
    opened(qtbot, frame, make_database("0.12.4"))
    QTest.keyClick(frame.window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert frame.window.workspace is None
    assert frame.window.start.isVisible()


def test_closing_the_window_while_a_job_is_at_work_asks_first(qtbot: QtBot, frame: Frame) -> None:
    line = LogLine(at=datetime(2026, 1, 1, tzinfo=UTC), level="INFO", text="x")
    engine = RecordedEngine((line, Finished(report=REPORT)))
    engine.gate = threading.Event()
    frame.board.start("/a.db", EngineJob(engine))
    frame.prompts.says_yes = False
    frame.window.close()
    assert frame.window.isVisible()
    assert frame.prompts.asked[-1].no == "Keep working"
    engine.gate.set()
    qtbot.waitUntil(lambda: not frame.board.running, timeout=5_000)
    frame.window.close()
    assert not frame.window.isVisible()


def test_closing_anyway_cancels_and_waits(qtbot: QtBot, frame: Frame) -> None:
    engine = RecordedEngine(
        (Finished(report=REPORT), Finished(report=REPORT)), on_cancel=Finished(report=REPORT)
    )
    frame.board.start("/a.db", EngineJob(engine))
    frame.window.close()
    qtbot.waitUntil(lambda: not frame.window.isVisible(), timeout=10_000)
    assert engine.cancelled.is_set()
    qtbot.waitUntil(lambda: not frame.board.running, timeout=5_000)


def test_size_and_theme_are_remembered(qtbot: QtBot, dressed: QApplication, tmp_path: Path) -> None:
    settings = tmp_path / "other.ini"
    first = Frame(settings)
    qtbot.addWidget(first.window)
    first.window.show()
    first.memory.set_theme(Choice.DARK)
    geometry = first.window.saveGeometry()
    first.window.close()
    second = Frame(settings)
    qtbot.addWidget(second.window)
    assert second.memory.state("geometry") == geometry
    assert second.memory.theme() is Choice.DARK


def test_a_settings_file_that_makes_no_sense_is_as_good_as_none(tmp_path: Path) -> None:
    settings = tmp_path / "window.ini"
    settings.write_text("[General]\nrecent=nonsense\ntheme=purple\n", encoding="utf-8")
    memory = Memory(settings)
    assert memory.recent() == ()
    assert memory.theme() is Choice.SYSTEM
    assert memory.state("geometry") is None


def test_the_newest_dozen_of_databases_is_kept(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "window.ini")
    now = datetime(2026, 1, 1, tzinfo=UTC)
    for number in range(20):
        memory.add_recent(Recent(path=f"/{number}.db", opened=now))
    memory.add_recent(Recent(path="/15.db", opened=now))
    paths = [entry.path for entry in memory.recent()]
    assert len(paths) == 12
    assert paths[:2] == ["/15.db", "/19.db"]
    memory.forget_recent("/15.db")
    assert memory.recent()[0].path == "/19.db"


def test_columns_splitters_and_the_graph_are_remembered_until_they_are_reset(
    qtbot: QtBot, frame: Frame, make_database: MakeDatabase
) -> None:
    path, menus = make_database("0.9.6"), frame.window.findChild(Menus)
    assert isinstance(menus, Menus)
    workspace = opened(qtbot, frame, path)
    workspace.show_page(Page.SCHEMA)
    pages = workspace.pages
    table = tables_of(pages.schema)
    fitting, halves = table.columnWidth(1), pages.schema.splitter.sizes()
    table.columns.restore("1=190 by=1-")
    pages.schema.splitter.setSizes([100, 2000])
    pages.graph.view.set_zoom(0.5)
    changed = pages.schema.splitter.sizes()
    menus.close_asked.emit()
    workspace = opened(qtbot, frame, path)
    workspace.show_page(Page.SCHEMA)
    pages = workspace.pages
    table = tables_of(pages.schema)
    assert table.columns.memo == "1=190 by=1-"
    assert pages.schema.splitter.sizes() == changed
    assert pages.graph.view.zoom == pytest.approx(0.5)
    menus.layout_reset.emit()
    assert table.columns.memo == ""
    assert table.columnWidth(1) == fitting
    assert pages.schema.splitter.sizes() == halves
    assert pages.graph.view.zoom == pytest.approx(1)
    assert frame.memory.state("schema") is None
    assert frame.memory.text("columns schema Tables") == ""


def tables_of(page: QWidget) -> Table:
    (table,) = (one for one in page.findChildren(Table) if one.name == "Tables")
    return table
