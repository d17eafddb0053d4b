"""The quarantine's dialog over a real database: seen, read on request, saved, put back."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.modeltest import ModelTester

from owui_migrate_gui.database.target import parse_target
from owui_migrate_gui.doctor.quarantined.going_back import Chosen
from owui_migrate_gui.doctor.quarantined.rows import Contents, Quarantine, QuarantinedRow
from owui_migrate_gui.gui.live_words import title_words
from owui_migrate_gui.gui.models.quarantine_table import quarantine_table
from owui_migrate_gui.gui.quarantine_dialog import QuarantineDialog
from owui_migrate_gui.gui.quarantine_state import (
    ask_put_back,
    differing_words,
    origin_of,
    standing_of,
    summary_of,
)
from owui_migrate_gui.gui.target_view import Page
from owui_migrate_gui.gui.widgets.table import Table
from owui_migrate_gui.schema import Schema
from tests.cli.test_quarantine import NOTE, SECRET, quarantined
from tests.conftest import MakeDatabase
from tests.gui.conftest import PATIENCE_MS, Desk, OpenDesk


def row(id_: int, obstacle: str = "") -> QuarantinedRow:
    return QuarantinedRow(
        id=id_,
        table="note",
        key=f"n{id_}",
        origin="OWM070",
        reason="a reason",
        kept=None,
        size=9,
        obstacle=obstacle,
    )


def test_the_question_says_what_goes_back_and_what_stays() -> None:
    stays = row(2, "There is no table note now.")
    rows = (row(1), stays)
    quarantine = Quarantine(rows=rows, schema=Schema(tables=()), dialect="sqlite")
    assert summary_of(quarantine).startswith("2 rows were put aside by migrations or repairs; 1 ")
    asked = ask_put_back(
        parse_target("webui.db"), Chosen(rows=(row(1),), left=((stays, stays.obstacle),))
    )
    assert asked.title == "Put 1 row back into webui.db?"
    assert asked.warning == "1 row stays: There is no table note now."
    assert "note (1 row)" in asked.points[1]
    changed = differing_words(Contents(text="{}", differs=("title", "data")))
    assert changed == "The row that is in its table now differs in: title, data."


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = quarantine_table(origin_of, standing_of)
    model.set_rows((row(1), row(2, "why")))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert [str(model.index(at, 3).data()) for at in (0, 1)] == ["can go back", "why"]


def opened(desk: Desk) -> QuarantineDialog:
    desk.wait_read()
    desk.workspace.show_page(Page.DOCTOR)
    named(desk.workspace.pages.doctor, "Quarantine").click()
    dialog = desk.workspace.quarantining.dialog
    assert dialog is not None
    desk.qtbot.waitUntil(lambda: table_of(dialog).model().rowCount() == 2, timeout=PATIENCE_MS)
    return dialog


def named(over: object, name: str) -> QPushButton:
    (found,) = [
        one
        for one in over.findChildren(QPushButton)  # type: ignore[attr-defined]
        if one.accessibleName() == name
    ]
    assert isinstance(found, QPushButton)
    return found


def table_of(dialog: QuarantineDialog) -> Table:
    found = dialog.findChild(Table)
    assert isinstance(found, Table)
    return found


def test_rows_are_seen_read_saved_and_put_back(
    make_database: MakeDatabase, open_desk: OpenDesk, tmp_path: Path
) -> None:
    database = quarantined(make_database("0.6.43"))
    desk = open_desk(database.path)
    dialog = opened(desk)
    assert dialog.shown == ""
    QTest.keyClick(table_of(dialog), Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: SECRET in dialog.shown, timeout=PATIENCE_MS)
    assert json.loads(dialog.shown) == NOTE
    table_of(dialog).select_row(1)
    assert dialog.shown == ""
    assert not named(dialog, "Put back").isEnabled()
    table_of(dialog).select_row(0)
    named(dialog, "Show the SQL").click()
    assert dialog.shown.startswith("-- Put 1 row back into note.\nINSERT INTO")
    assert SECRET not in dialog.shown
    desk.prompts.save_to = tmp_path / "kept.jsonl"
    named(dialog, "Save all").click()
    desk.qtbot.waitUntil(desk.prompts.save_to.exists, timeout=PATIENCE_MS)
    assert len(desk.prompts.save_to.read_text(encoding="utf-8").splitlines()) == 2

    named(dialog, "Put back all that fit").click()
    desk.wait_job()
    (question,) = desk.prompts.asked
    assert question.title == "Put 1 row back into webui.db?"
    assert question.warning == "1 row stays: note has no column colour now."
    assert desk.commands.live is not None
    assert title_words(desk.commands.live) == "Put back from the quarantine, verified"
    assert database.rows("SELECT title FROM note WHERE id = 'n1'") == [(SECRET,)]
    assert database.number("SELECT count(*) FROM owui_quarantine") == 1
