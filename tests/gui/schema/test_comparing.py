"""The comparison of the open database with a revision and with another one."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from owui_migrate_gui.gui.compare_dialog import CompareDialog
from owui_migrate_gui.gui.target_view import Page
from owui_migrate_gui.gui.widgets.card import Banner
from owui_migrate_gui.gui.widgets.table import Table
from tests.conftest import MakeDatabase
from tests.gui.conftest import PATIENCE_MS, Desk, OpenDesk


def opened(desk: Desk) -> CompareDialog:
    desk.wait_read()
    desk.workspace.show_page(Page.SCHEMA)
    press(desk.workspace.pages.schema, "Compare with …")
    dialog = desk.workspace.comparing.dialog
    assert dialog is not None
    return dialog


def press(widget: object, text: str) -> None:
    (found,) = [one for one in widget.findChildren(QPushButton) if one.text() == text]  # type: ignore[attr-defined]
    found.click()


def said(dialog: CompareDialog) -> str:
    banner = dialog.findChild(Banner)
    assert isinstance(banner, Banner)
    return banner.text


def names(dialog: CompareDialog) -> list[str]:
    table = dialog.findChild(Table)
    assert isinstance(table, Table)
    model = table.model()
    return [str(model.index(row, 1).data()) for row in range(model.rowCount())]


def test_a_database_is_compared_and_corrected_by_a_saved_script(
    make_database: MakeDatabase, open_desk: OpenDesk, tmp_path: Path
) -> None:
    database = make_database("0.12.4")
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("DROP INDEX timer_at_idx")
    desk = open_desk(database)
    dialog = opened(desk)
    revisions = dialog.findChild(QComboBox)
    assert isinstance(revisions, QComboBox)
    assert revisions.itemText(0).startswith("0bd252b206fb  Missing password rows  [0.12.4]")
    press(dialog, "Compare")
    desk.qtbot.waitUntil(lambda: "1 different" in said(dialog), timeout=PATIENCE_MS)
    assert names(dialog) == ["chat", "timer_at_idx"]
    desk.prompts.save_to = tmp_path / "correct.sql"
    press(dialog, "Save SQL …")
    assert "CREATE INDEX timer_at_idx" in desk.prompts.save_to.read_text()

    (path,) = [
        one
        for one in dialog.findChildren(QLineEdit)
        if one.accessibleName() == "Path or URL to compare with"
    ]
    path.setText(str(tmp_path / "nothing.db"))
    press(dialog, "Compare")
    desk.qtbot.waitUntil(lambda: "There is no file" in said(dialog), timeout=PATIENCE_MS)
    path.setText(str(database))
    press(dialog, "Compare")
    desk.qtbot.waitUntil(lambda: "the same" in said(dialog), timeout=PATIENCE_MS)
    dialog.reject()
