from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from owui_migrate_gui.gui.graph.exporting import Form
from owui_migrate_gui.gui.graph.graph_page import GraphPage
from owui_migrate_gui.gui.graph.graph_state import card_of
from owui_migrate_gui.gui.graph.minimap import Minimap
from owui_migrate_gui.gui.graph.positions import Arrangement
from owui_migrate_gui.gui.revisions_dialog import RevisionsDialog
from owui_migrate_gui.gui.schema_pane import SchemaPane
from owui_migrate_gui.gui.target_view import Page
from owui_migrate_gui.gui.widgets.code_view import CodeView
from owui_migrate_gui.revision import RevisionKey
from tests.builders.revisions import a
from tests.conftest import MakeDatabase
from tests.gui.conftest import PATIENCE_MS, Desk, OpenDesk

COUNT = 84


@pytest.fixture
def desk(make_database: MakeDatabase, open_desk: OpenDesk) -> Desk:
    opened = open_desk(make_database("0.6.43"))
    opened.wait_read()
    opened.workspace.show_page(Page.GRAPH)
    return opened


@pytest.fixture
def page(desk: Desk) -> GraphPage:
    return desk.workspace.pages.graph


def shown(page: GraphPage) -> list[str]:
    return [key.id for key in page.view.scene.picture.keys]


def test_straight_runs_fold_and_open_again_by_key_and_by_search(
    desk: Desk, page: GraphPage
) -> None:
    page.bar.fold_button.click()
    assert len(shown(page)) == 10
    folded = page.view.scene.picture.nodes[1]
    assert len(folded.folded) == 16
    desk.session.select(folded.key)
    QTest.keyClick(page.view, Qt.Key.Key_Right)
    assert len(shown(page)) == 10 + 15
    page.bar.field.setText("8452d01d26d7")
    assert "8452d01d26d7" in shown(page)
    page.bar.fold_button.click()
    assert len(shown(page)) == COUNT


def test_opening_a_row_shows_its_script(desk: Desk, page: GraphPage) -> None:
    desk.session.select(a("8452d01d26d7"))
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    script = page.details.findChild(CodeView)
    assert isinstance(script, CodeView)
    assert "8452d01d26d7" in script.toPlainText()


def test_every_form_of_export_holds_every_revision(
    desk: Desk, page: GraphPage, tmp_path: Path
) -> None:
    for form in Form:
        desk.prompts.save_to = tmp_path / f"graph.{form.value}"
        page.bar.export_asked.emit(form)
    assert next(save.name for save in desk.prompts.saves) == "revision-graph.svg"
    root = ET.parse(tmp_path / "graph.svg").getroot()
    assert len(list(root.iter("{http://www.w3.org/2000/svg}g"))) == COUNT
    document = json.loads((tmp_path / "graph.json").read_bytes())
    assert len(document["nodes"]) == COUNT
    assert (tmp_path / "graph.dot").read_text().count(" -> ") == COUNT - 1
    assert (tmp_path / "graph.mmd").read_text().count(" -->") == COUNT - 2
    image = QImage(str(tmp_path / "graph.png"))
    assert image.height() > COUNT * 30


def test_a_file_that_cannot_be_written_is_an_error_in_words(desk: Desk, page: GraphPage) -> None:
    for form in (Form.PNG, Form.DOT):
        desk.prompts.save_to = Path("/nowhere/at/all.x")
        page.bar.export_asked.emit(form)
    assert all("can't be written" in error.what for error in desk.prompts.errors)
    assert len(desk.prompts.errors) == 2


def test_another_arrangement_shows_the_same_revisions_and_selection(
    desk: Desk, page: GraphPage
) -> None:
    pytest.importorskip("numpy")
    page.bar.arranged.emit(Arrangement.GENERATIONS)
    desk.qtbot.waitUntil(page.plane.isVisible, timeout=PATIENCE_MS)
    assert len(page.plane.things) == COUNT
    assert page.plane.things[page.plane.selected].key == desk.session.selected
    QTest.keyClick(page.plane, Qt.Key.Key_Down)
    assert desk.session.selected == a("374d2f66af06")
    page.bar.arranged.emit(Arrangement.LANES)
    assert page.view.isVisible()


def test_arrangement_folding_and_zoom_are_remembered(desk: Desk, page: GraphPage) -> None:
    page.bar.fold_button.click()
    page.view.set_zoom(0.7)
    desk.workspace.close_session()
    assert desk.memory.text("graph") == "Lanes folded 0.7000"
    page.bar.fold_button.click()
    page.restore("nonsense")
    assert not page.bar.fold_button.isChecked()
    page.restore(desk.memory.text("graph"))
    assert page.bar.fold_button.isChecked()


def test_the_overview_leads_to_any_place(page: GraphPage) -> None:
    overview = page.findChild(Minimap)
    assert isinstance(overview, Minimap)
    assert overview.isVisible()
    QTest.mouseClick(overview, Qt.MouseButton.LeftButton, pos=QPoint(10, overview.height() - 8))
    assert COUNT - 1 in page.view.visible_rows()
    page.view.fit()
    assert not overview.isVisible()


def test_the_card_of_a_row_tells_what_matters(desk: Desk, page: GraphPage) -> None:
    reading = desk.session.reading
    assert reading is not None
    node = page.view.scene.picture.node(a("8452d01d26d7"))
    assert node is not None
    told = card_of(reading, node)
    assert "Messages out of the chats" in told
    assert "after 374d2f66af06" in told
    assert "moves data" in told
    assert "chat_message" in told


def test_two_revisions_are_compared_by_a_click_with_ctrl(desk: Desk, page: GraphPage) -> None:
    def click(key: RevisionKey) -> None:
        page.view.centre_on(key)
        at = page.view.row_rect(key).center().toPoint() - QPoint(page.view.width() // 4, 0)
        held = Qt.KeyboardModifier.ControlModifier
        QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, held, at)

    desk.session.select(a("8452d01d26d7"))
    click(a("8452d01d26d7"))
    assert desk.session.selected == a("8452d01d26d7")
    child = desk.session.reading.graph.children(a("8452d01d26d7"))[0]  # type: ignore[union-attr]
    desk.session.select(child)
    click(a("8452d01d26d7"))
    desk.qtbot.waitUntil(
        lambda: desk.workspace.findChild(RevisionsDialog) is not None, timeout=PATIENCE_MS
    )
    dialog = desk.workspace.findChild(RevisionsDialog)
    assert isinstance(dialog, RevisionsDialog)
    assert dialog.windowTitle() == f"Compare 8452d01d26d7 and {child.id}"
    pane = dialog.findChild(SchemaPane)
    assert isinstance(pane, SchemaPane)
    assert pane.isVisible()
    dialog.close()
