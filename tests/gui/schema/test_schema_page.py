from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from owui_migrate_gui.database.row_counts import count_tables
from owui_migrate_gui.database.target import Target, parse_target
from owui_migrate_gui.errors import Cancelled
from owui_migrate_gui.gui.schema.schema_page import SchemaPage
from owui_migrate_gui.gui.services import real_services
from owui_migrate_gui.gui.target_view import Page
from owui_migrate_gui.gui.widgets.card import PageHead
from owui_migrate_gui.secret import Secret
from tests.builders.databases import trace_of
from tests.conftest import MakeDatabase
from tests.gui.conftest import PATIENCE_MS, Desk, OpenDesk


@pytest.fixture
def desk(make_database: MakeDatabase, open_desk: OpenDesk) -> Desk:
    opened = open_desk(make_database("0.12.4"))
    opened.wait_read()
    opened.workspace.show_page(Page.SCHEMA)
    return opened


def press(page: SchemaPage, name: str) -> None:
    (found,) = [b for b in page.findChildren(QPushButton) if b.accessibleName() == name]
    found.click()


def title(page: SchemaPage) -> str:
    head = page.findChild(PageHead)
    assert isinstance(head, PageHead)
    return head.title.text()


def test_rows_are_counted_when_asked_for_and_nothing_is_touched(
    desk: Desk, make_database: MakeDatabase
) -> None:
    page = desk.workspace.pages.schema
    path = Path(str(desk.session.target))
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        users = connection.execute('SELECT count(*) FROM "user"').fetchone()[0]
    before = trace_of(path.parent)
    assert page.counter.counts == {}
    press(page, "Count rows")
    desk.qtbot.waitUntil(lambda: not page.counter.is_running, timeout=PATIENCE_MS)
    reading = desk.session.reading
    assert reading is not None
    assert page.counter.counts.keys() == reading.snapshot.schema.table_names
    assert page.counter.counts["user"] == users
    assert "rows" in title(page)
    assert trace_of(path.parent) == before


def test_counting_can_be_stopped(make_database: MakeDatabase, open_desk: OpenDesk) -> None:
    stopped = threading.Event()

    def slow(
        _target: Target,
        tables: Iterable[str],
        on_count: Callable[[str, int], None],
        is_cancelled: Callable[[], bool],
        *,
        secret: Secret | None = None,
    ) -> None:
        on_count(next(iter(tables)), 3_000_000_000)
        while not is_cancelled():
            threading.Event().wait(0.005)
        stopped.set()
        raise Cancelled("Cancelled.")

    services = replace(real_services(), count_tables=slow)
    desk = open_desk(make_database("0.12.4"), services=services)
    desk.wait_read()
    desk.workspace.show_page(Page.SCHEMA)
    page = desk.workspace.pages.schema
    press(page, "Count rows")
    desk.qtbot.waitUntil(lambda: bool(page.counter.counts), timeout=PATIENCE_MS)
    assert "3,000,000,000 rows so far" in title(page)
    press(page, "Stop counting")
    assert stopped.wait(5)
    assert not page.counter.is_running


def test_a_count_stops_in_the_middle_of_a_table(make_database: MakeDatabase) -> None:
    path = make_database("0.12.4")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE big AS SELECT hex(zeroblob(1500)) AS x")
        for _ in range(15):
            connection.execute("INSERT INTO big SELECT x FROM big")
        connection.commit()
    asked: list[str] = []

    def is_cancelled() -> bool:
        asked.append(threading.current_thread().name)
        return len(asked) > 1

    with pytest.raises(Cancelled):
        count_tables(parse_target(str(path)), ["big"] * 10_000, lambda *_: None, is_cancelled)


def test_search_keys_and_ddl(desk: Desk) -> None:
    page = desk.workspace.pages.schema
    QTest.keyClick(desk.workspace, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = page.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    desk.workspace.search()
    assert desk.workspace.page is Page.SCHEMA
    field.setText("chat_message")
    press(page, "DDL")
    press(page, "Copy the DDL")
    assert QGuiApplication.clipboard().text().startswith("CREATE TABLE")
    assert "chat_message" in QGuiApplication.clipboard().text()


def test_the_diagram_and_the_list_agree(desk: Desk) -> None:
    page = desk.workspace.pages.schema
    press(page, "Diagram")
    assert page.diagram.isVisible()
    page.diagram.thing_clicked.emit("user")
    assert page.diagram.things[page.diagram.selected].key == "user"
    QTest.keyClick(page.diagram, Qt.Key.Key_Right)
    assert page.diagram.things[page.diagram.selected].key != "user"
    page.diagram.thing_opened.emit("user")
    assert not page.diagram.isVisible()
    assert not page.diagram.grab().isNull()
