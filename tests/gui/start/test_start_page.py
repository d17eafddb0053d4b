from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from owui_migrate_gui.gui.connections import Connections, Offer
from owui_migrate_gui.gui.jobs import JobBoard
from owui_migrate_gui.gui.known import Known
from owui_migrate_gui.gui.log_dialog import LogDialog
from owui_migrate_gui.gui.main_window import MainWindow
from owui_migrate_gui.gui.memory import Memory, opened_now
from owui_migrate_gui.gui.start.database_lists import DatabaseLists
from owui_migrate_gui.gui.widgets.card import Card
from owui_migrate_gui.gui.widgets.table import Table
from tests.gui.fakes import FakePrompts


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
    assert window.findChild(DatabaseLists) is None
    window.show()
    qtbot.waitUntil(lambda: "aaaa" in _texts(window), timeout=10_000)
    window.show_start()
    qtbot.wait(50)
    assert asked == [str(file)]
    window.close()


def _texts(window: MainWindow) -> list[str]:
    lists = window.findChild(DatabaseLists)
    table = lists.findChild(Table) if isinstance(lists, DatabaseLists) else None
    if not isinstance(table, Table):
        return []
    model = table.model()
    columns = range(model.columnCount())
    return [str(model.index(0, column).data()) for column in columns]


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
