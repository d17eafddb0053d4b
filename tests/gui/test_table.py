from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from owui_migrate_gui.gui.models.impact_table import impact_table
from owui_migrate_gui.gui.overview.impacts import Impact
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
    assert table.rowHeight(0) > 2 * table.fontMetrics().height()  # a second line has room


def test_words_stay_readable_in_a_narrow_table(qtbot: QtBot, dressed: QApplication) -> None:
    table = made(qtbot, rows=2)
    table.resize(150, 300)
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() > 0)
    assert table.columnWidth(1) >= 100
    table.resize(900, 300)
    qtbot.waitUntil(lambda: table.columnWidth(1) > 500)
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)


def sorted_table(qtbot: QtBot) -> Table:
    model = impact_table()
    table = Table(model, name="t")
    table.set_columns(stretch=1)
    table.set_sortable()
    qtbot.addWidget(table)
    table.resize(600, 300)
    table.show()
    steps = {"chat": 2, "tag": 10, "auth": 1}
    model.set_rows(tuple(Impact(table=name, words=WORDS, steps=n) for name, n in steps.items()))
    return table


def names(table: Table) -> list[str]:
    model = table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_a_click_sorts_the_third_one_takes_it_back_and_the_selection_goes_along(
    qtbot: QtBot, dressed: QApplication
) -> None:
    table = sorted_table(qtbot)
    table.select_row(0)
    head = table.horizontalHeader()
    middle = QPoint(head.sectionViewportPosition(2) + 8, head.height() // 2)
    for expected in (
        ["auth", "chat", "tag"],
        ["tag", "chat", "auth"],
        ["chat", "tag", "auth"],
    ):
        QTest.mouseClick(
            head.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle
        )
        assert names(table) == expected
        chosen = table.item()
        assert isinstance(chosen, Impact)
        assert chosen.table == "chat"


def test_a_dragged_column_stays_and_is_remembered(qtbot: QtBot, dressed: QApplication) -> None:
    table, other = sorted_table(qtbot), sorted_table(qtbot)
    head = table.horizontalHeader()
    fitting = table.columnWidth(0)
    edge = QPoint(head.sectionViewportPosition(0) + fitting - 1, head.height() // 2)
    QTest.mousePress(
        head.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, edge
    )
    QTest.mouseMove(head.viewport(), edge + QPoint(60, 0))
    QTest.mouseRelease(
        head.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        edge + QPoint(60, 0),
    )
    dragged = table.columnWidth(0)
    assert dragged > fitting + 30
    table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    other.columns.restore(table.columns.memo)
    assert other.columnWidth(0) == dragged
    assert names(other) == ["tag", "chat", "auth"]
    other.columns.restore("nonsense 99=1 by=77+ 0=x")
    assert other.columns.memo == ""
    other.columns.reset()
    assert (other.columnWidth(0), names(other)) == (fitting, ["chat", "tag", "auth"])
