"""A finding's objects lit up in the graph and the schema, and the way back from there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from owui_migrate_gui.gui.doctor.evidence_grid import EvidenceGrid
from owui_migrate_gui.gui.evidence import TableEvidence
from owui_migrate_gui.gui.graph.graph_state import card_of
from owui_migrate_gui.gui.schema.schema_state import ColumnRow, PartRow, TableRow
from owui_migrate_gui.gui.target_view import Page
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.widgets.lit_strip import LitStrip
from owui_migrate_gui.gui.widgets.revision_details import RevisionDetails
from tests.builders.revisions import a
from tests.conftest import MakeDatabase
from tests.doctor.made import Database
from tests.doctor.test_affected import broken
from tests.gui.conftest import PATIENCE_MS, Desk, OpenDesk
from tests.gui.doctor.test_doctor_page import button, changed, examined

HALF_DONE = a("8452d01d26d7")


@pytest.fixture
def desk(tmp_path: Path, open_desk: OpenDesk) -> Desk:
    path = changed(broken("F01 part", tmp_path), "DROP TABLE feedback")
    opened = open_desk(path)
    examined(opened)
    return opened


def strip(page: QWidget) -> LitStrip:
    found = page.findChild(LitStrip)
    assert isinstance(found, LitStrip)
    return found


def press(place: QWidget, name: str) -> None:
    (found,) = (one for one in place.findChildren(QPushButton) if one.accessibleName() == name)
    found.click()


def lit(desk: Desk) -> set[str] | None:
    scene = desk.workspace.pages.graph.view.scene
    return None if scene.found is None else {scene.picture.keys[row].id for row in scene.found}


def test_the_graph_marks_it_lights_it_up_and_lets_go_again(desk: Desk) -> None:
    graph = desk.workspace.pages.graph
    button(desk, "Show in graph").click()
    assert desk.workspace.page is Page.GRAPH
    assert desk.session.selected == HALF_DONE
    assert lit(desk) == {HALF_DONE.id}
    node = graph.view.scene.picture.node(HALF_DONE)
    assert node is not None
    assert ("error OWM011", Tone.BAD) in node.chips
    assert ("half done", Tone.WARN) in node.chips
    reading = desk.session.reading
    assert reading is not None
    card = card_of(reading, node)
    assert "error OWM011: Migration 8452d01d26d7 was begun" in card
    assert "17 columns done; 7 indexes not done" in card
    assert not strip(graph).isHidden()
    QTest.keyClick(graph.view, Qt.Key.Key_Escape)
    assert lit(desk) is None
    assert strip(graph).isHidden()
    assert ("half done", Tone.WARN) in node.chips  # the mark stays: only the light goes


def test_a_search_counts_before_the_light_and_gives_way_to_it_again(desk: Desk) -> None:
    button(desk, "Show in graph").click()
    field = desk.workspace.pages.graph.bar.field
    field.setText("state:current")
    assert lit(desk) == {"374d2f66af06"}
    field.clear()
    assert lit(desk) == {HALF_DONE.id}
    # Folded runs stay open where something is marked.
    graph = desk.workspace.pages.graph
    graph.bar.fold_button.click()
    assert HALF_DONE in graph.view.scene.picture.keys
    assert a("af906e964978") in graph.view.scene.picture.keys  # made the table that is missing


def test_the_marks_are_painted_near_and_from_afar(desk: Desk) -> None:
    view = desk.workspace.pages.graph.view
    desk.workspace.show_page(Page.GRAPH)
    picture = view.scene.picture
    for zoom in (1.0, 0.2, 0.05):
        view.set_zoom(zoom)
        view.centre_on(HALF_DONE)
        marked = view.viewport().grab().toImage()
        lights = dict(picture.lights)
        picture.lights.clear()
        for row in lights:
            object.__setattr__(picture.nodes[row], "light", None)
        plain = view.viewport().grab().toImage()
        picture.lights.update(lights)
        for row, light in lights.items():
            object.__setattr__(picture.nodes[row], "light", light)
        assert marked != plain, zoom


def test_the_schema_marks_what_is_there_and_what_is_missing(desk: Desk) -> None:
    button(desk, "Show in schema").click()
    assert desk.workspace.page is Page.SCHEMA
    schema = desk.workspace.pages.schema
    rows = {row.name: row for row in schema._rows.rows}
    row = rows["chat_message"]
    assert isinstance(row, TableRow)
    assert (row.chips, row.is_aside) == ((("× error", Tone.BAD),), False)
    assert rows["feedback"].chips == (("× missing", Tone.BAD),)
    assert rows["feedback"].is_aside
    parts = [part for part in schema._parts.rows if isinstance(part, PartRow)]
    missing = [part for part in parts if part.chips == (("× missing", Tone.BAD),)]
    assert len(missing) == 7
    names = [box.name for box in schema.diagram._boxes]
    assert "feedback" in names
    press(strip(schema), "Clear")
    assert strip(schema).isHidden()
    assert not rows_aside(desk)
    schema.show_table("feedback")
    columns = [one for one in schema._columns.rows if isinstance(one, ColumnRow)]
    assert "snapshot" in [one.name for one in columns]


def rows_aside(desk: Desk) -> list[str]:
    rows = desk.workspace.pages.schema._rows.rows
    return [row.name for row in rows if row.is_aside]


def test_the_way_back_leads_to_the_finding(desk: Desk) -> None:
    doctor = desk.workspace.pages.doctor
    doctor.show_finding("OWM018")
    button(desk, "Show in graph").click()
    press(strip(desk.workspace.pages.graph), "Back to the finding")
    assert desk.workspace.page is Page.DOCTOR
    assert doctor._chosen() == desk.session.lit


def test_the_revision_and_the_evidence_are_told_in_words(desk: Desk) -> None:
    desk.session.select(HALF_DONE)
    details = desk.workspace.pages.graph.findChild(RevisionDetails)
    assert isinstance(details, RevisionDetails)
    assert details._story is not None
    assert details._story.doctor.sentence == "In the tables: partly."
    desk.session.select(a("c440947495f3"))
    assert details._story.doctor.sentence == "In the tables: yes."

    grid = desk.workspace.pages.doctor.findChild(EvidenceGrid)
    assert isinstance(grid, EvidenceGrid)
    said = [one.accessibleName() for one in grid.findChildren(QWidget)]
    assert "chat_message, There: the table, 17 columns" in said
    assert any(text.startswith("chat_message, Missing: 7 indexes: chat_m") for text in said)


def test_a_finding_that_is_gone_lights_nothing_any_more(
    make_database: MakeDatabase, open_desk: OpenDesk
) -> None:
    database = make_database("0.12.4")
    (sql,) = Database(database).rows("SELECT sql FROM sqlite_master WHERE name = 'timer_at_idx'")
    desk = open_desk(changed(database, "DROP INDEX timer_at_idx"))
    examined(desk)
    assert desk.workspace.badge == ("1 finding", Tone.WARN)
    assert desk.workspace.header._state is not None
    assert ("1 finding", Tone.WARN) in desk.workspace.header._state.chips
    button(desk, "Show in graph").click()
    assert lit(desk) == {"d4c1a8e37b62"}
    changed(database, *sql)
    desk.workspace.refresh()
    desk.qtbot.waitUntil(lambda: desk.session.lit is None, timeout=PATIENCE_MS)
    assert lit(desk) is None
    assert desk.workspace.badge == ("", Tone.NEUTRAL)


def test_many_tables_leave_the_buttons_in_sight_until_all_are_asked_for(qtbot: QtBot) -> None:
    grid = EvidenceGrid()
    qtbot.addWidget(grid)
    tables = [
        TableEvidence(table=f"t{number}", there="", missing="the table", left="")
        for number in range(9)
    ]
    grid.show_tables(tables)
    (more,) = grid.findChildren(QPushButton)
    assert more.text() == "Show all 9 tables"
    assert len(shown(grid)) == 2 + 2 * 3
    more.click()
    qtbot.waitUntil(lambda: len(shown(grid)) == 2 + 2 * 9, timeout=PATIENCE_MS)


def shown(grid: EvidenceGrid) -> list[QLabel]:
    return [one for one in grid.findChildren(QLabel) if not one.isHidden()]
