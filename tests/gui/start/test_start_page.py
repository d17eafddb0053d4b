from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from owui_migrate_gui.gui.connections import Connections, Offer
from owui_migrate_gui.gui.jobs import JobBoard
from owui_migrate_gui.gui.log_dialog import LogDialog
from owui_migrate_gui.gui.main_window import MainWindow
from owui_migrate_gui.gui.memory import Known, Memory, Recent, opened_now
from owui_migrate_gui.gui.start.database_row import DatabaseRow, cut
from owui_migrate_gui.gui.start.start_page import StartPage
from owui_migrate_gui.gui.start.start_state import row_of, with_known
from owui_migrate_gui.gui.widgets.card import Card
from tests.gui.fakes import NOW, FakePrompts


def test_what_is_listed_is_looked_at_once_after_the_first_paint(
    qtbot: QtBot, dressed: QApplication, tmp_path: Path
) -> None:
    file = tmp_path / "webui.db"
    file.write_bytes(b"x")
    memory = Memory(tmp_path / "window.ini")
    memory.add_recent(opened_now(file))
    asked: list[str] = []

    def look_at(path: str) -> Known:
        asked.append(path)
        return Known(release="0.9.6", revision="aaaa", findings=1)

    def look() -> tuple[Offer, ...]:
        return ()

    window = MainWindow(
        memory=memory,
        board=JobBoard(dressed),
        make_workspace=lambda *_: None,  # type: ignore[arg-type]
        prompts=FakePrompts(),  # type: ignore[arg-type]
        make_connections=lambda: Connections(look, look_at),
    )
    qtbot.addWidget(window)
    assert _texts(window) == [""]
    window.show()
    qtbot.waitUntil(lambda: "aaaa" in _texts(window), timeout=10_000)
    window.show_start()
    qtbot.wait(50)
    assert asked == [str(file)]
    window.close()


def _texts(window: MainWindow) -> list[str]:
    """The revisions of the rows that are listed."""
    return [row.row.revision for row in window.findChildren(DatabaseRow)]


def test_a_log_is_explained_without_a_database(qtbot: QtBot, dressed: QApplication) -> None:
    dialog = LogDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.box.text.hasFocus() or dialog.box.text.isVisible()
    dialog.box.text.setPlainText("sqlite3.OperationalError: database is locked")
    found = [card for card in dialog.findChildren(Card) if card is not dialog.box]
    assert len(found) == 1
    dialog.box.text.setPlainText("nothing of interest")
    qtbot.waitUntil(lambda: len(dialog.findChildren(Card)) == 1, timeout=5_000)
    dialog.close()


def test_a_listed_database_is_opened_and_forgotten_by_keys_and_by_its_cross(
    qtbot: QtBot, dressed: QApplication
) -> None:
    page = StartPage(has_demo=False)
    qtbot.addWidget(page)
    known = Known(release="0.9.6", revision="461111b60977", behind=22)
    recent = (Recent(path="/a/b.db", opened=NOW, known=known), Recent(path="/c.db", opened=NOW))
    page.show_recent(tuple(with_known(row_of(one, "today"), one.known, NOW) for one in recent))
    page.colour()
    page.resize(900, 600)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    opened: list[str] = []
    forgotten: list[str] = []
    page.opened.connect(opened.append)
    page.forget_asked.connect(forgotten.append)
    first, second = page.findChildren(DatabaseRow)
    assert first.accessibleName() == (
        "b.db, /a, Open WebUI 0.9.6, 22 steps behind, healthy, 461111b60977, no backup, today"
    )
    face = QAccessible.queryAccessibleInterface(first)
    assert face.role() is QAccessible.Role.PushButton
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Return)
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert opened == ["/a/b.db", "/a/b.db"]
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    (cross,) = second.findChildren(QPushButton)
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    QTest.keyClick(first, Qt.Key.Key_Delete)
    assert forgotten == ["/c.db", "/a/b.db"]


def test_what_was_told_of_a_file_is_shown_at_once_next_time(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "window.ini")
    memory.add_recent(Recent(path="/a/b.db", opened=NOW, release="0.9.6"))
    known = Known(release="0.9.6", findings=2, is_bad=True, backup=NOW)
    memory.keep_known({"/a/b.db": known, "/other.db": Known()})
    memory.save()
    (kept,) = Memory(tmp_path / "window.ini").recent()
    assert kept == Recent(path="/a/b.db", opened=NOW, release="0.9.6", known=known)


def test_a_long_path_loses_its_middle(dressed: QApplication) -> None:
    metrics = QFontMetricsF(dressed.font())
    path = "/home/somebody/data/of/open-webui/backend/data"
    assert cut(path, metrics, 2_000) == path
    short = cut(path, metrics, 150)
    assert short.startswith("/home")
    assert short.endswith("/data")
    assert metrics.horizontalAdvance(short) <= 150
