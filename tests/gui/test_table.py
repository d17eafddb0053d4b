from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from owui_migrate_gui.gui.models.impact_table import impact_table
from owui_migrate_gui.gui.overview.overview_state import Impact
from owui_migrate_gui.gui.widgets.table import Table

WORDS = "created, new indexes, filled from access_control of seven tables, filled from chat"


def made(qtbot: QtBot, *, rows: int) -> Table:
    model = impact_table()
    table = Table(model, name="t")
    table.set_columns(stretch=1)
    table.set_wrapping()
    qtbot.addWidget(table)
    table.resize(380, 300)
    table.show()
    words = [WORDS, "created"] * (rows // 2)
    model.set_rows(tuple(Impact(table="chat", words=each, steps=1) for each in words))
    return table


def test_rows_are_as_tall_as_their_words_need(qtbot: QtBot, dressed: QApplication) -> None:
    table = made(qtbot, rows=2)
    qtbot.waitUntil(lambda: table.rowHeight(0) > table.rowHeight(1) * 1.5)
    before = table.rowHeight(0)
    table.resize(900, 300)
    qtbot.waitUntil(lambda: table.rowHeight(0) < before)


def test_long_lists_keep_one_height_so_that_they_stay_fast(
    qtbot: QtBot, dressed: QApplication
) -> None:
    table = made(qtbot, rows=400)
    qtbot.wait(50)
    assert table.rowHeight(0) == table.rowHeight(1)


def test_words_stay_readable_in_a_narrow_table(qtbot: QtBot, dressed: QApplication) -> None:
    table = made(qtbot, rows=2)
    table.resize(150, 300)
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() > 0)
    assert table.columnWidth(1) >= 100
    table.resize(900, 300)
    qtbot.waitUntil(lambda: table.columnWidth(1) > 500)
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)
