from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from owui_migrate_gui.doctor.affected import Trace
from owui_migrate_gui.gui.graph import brush
from owui_migrate_gui.gui.graph.graph_state import legend_of
from owui_migrate_gui.gui.graph.picture import Way, draw
from owui_migrate_gui.gui.graph.viewport import GraphView
from owui_migrate_gui.gui.lights import Light
from owui_migrate_gui.gui.node import NodeState
from owui_migrate_gui.gui.theme import DARK, LIGHT, palette_for
from owui_migrate_gui.layout import lay_out
from owui_migrate_gui.plan import stand
from owui_migrate_gui.release import ReleaseMap
from owui_migrate_gui.revision import Lineage, Recorded, RevisionKey
from tests.builders.revisions import a, graph_of

COUNT = 300


@pytest.fixture
def view(qtbot: QtBot, dressed: QApplication) -> GraphView:
    chain = " ".join(["n0000", *(f"n{i:04}<n{i - 1:04}" for i in range(1, COUNT))])
    graph = graph_of(chain)
    recorded = Recorded(alembic=("n0100",))
    standing = stand(graph, recorded, Lineage.ALEMBIC_BORN)
    shown = GraphView()
    qtbot.addWidget(shown)
    shown.resize(600, 500)
    shown.show_picture(draw(graph, lay_out(graph), standing, ReleaseMap(releases=())))
    shown.show()
    return shown


def click(qtbot: QtBot, view: GraphView, key: RevisionKey) -> None:
    middle = view.row_rect(key).center().toPoint()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)


def test_a_click_chooses_the_row_below_it(qtbot: QtBot, view: GraphView) -> None:
    heard: list[RevisionKey] = []
    view.node_clicked.connect(heard.append)
    click(qtbot, view, a("n0003"))
    assert heard == [a("n0003")]


def test_a_click_finds_its_row_at_every_zoom_and_place(qtbot: QtBot, view: GraphView) -> None:
    heard: list[RevisionKey] = []
    view.node_clicked.connect(heard.append)
    for zoom in (0.3, 1.0, 1.9):
        view.set_zoom(zoom)
        view.centre_on(a("n0150"))
        click(qtbot, view, a("n0151"))
    assert heard == [a("n0151")] * 3


def test_dragging_pans_and_chooses_nothing(qtbot: QtBot, view: GraphView) -> None:
    heard: list[RevisionKey] = []
    view.node_clicked.connect(heard.append)
    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(200, 400))
    for y in (380, 300, 200):
        QTest.mouseMove(port, QPoint(200, y))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    assert view.verticalScrollBar().value() == 200
    assert heard == []


@pytest.mark.parametrize(
    ("key", "way"),
    [
        (Qt.Key.Key_Up, Way.PARENT),
        (Qt.Key.Key_Down, Way.CHILD),
        (Qt.Key.Key_Left, Way.LEFT),
        (Qt.Key.Key_Right, Way.RIGHT),
    ],
)
def test_arrow_keys_ask_for_a_way(qtbot: QtBot, view: GraphView, key: Qt.Key, way: Way) -> None:
    heard: list[Way] = []
    view.way_pressed.connect(heard.append)
    QTest.keyClick(view, key)
    assert heard == [way]


def test_home_and_end_go_to_the_oldest_and_newest(qtbot: QtBot, view: GraphView) -> None:
    heard: list[RevisionKey] = []
    view.node_clicked.connect(heard.append)
    QTest.keyClick(view, Qt.Key.Key_End)
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert heard == [a(f"n{COUNT - 1:04}"), a("n0000")]


def test_keys_zoom_and_zoom_has_limits(qtbot: QtBot, view: GraphView) -> None:
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom == pytest.approx(1.2)
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.zoom == 1.0
    for _ in range(60):
        QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.zoom == pytest.approx(0.02)
    for _ in range(60):
        view.zoom_in()
    assert view.zoom == pytest.approx(2.5)


def test_the_wheel_zooms_around_the_pointer_with_ctrl_only(view: GraphView) -> None:
    view.centre_on(a("n0150"))
    at = QPointF(300, 250)

    def row_under_pointer() -> float:
        return (view.verticalScrollBar().value() + at.y()) / (brush.ROW * view.zoom)

    before = row_under_pointer()
    turn(view, at, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == pytest.approx(1.2)
    assert row_under_pointer() == pytest.approx(before, abs=0.05)
    scrolled = view.verticalScrollBar().value()
    turn(view, at, Qt.KeyboardModifier.NoModifier)
    assert view.zoom == pytest.approx(1.2)
    assert view.verticalScrollBar().value() < scrolled


def turn(view: GraphView, at: QPointF, modifier: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        at,
        QPointF(view.viewport().mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_fit_shows_every_row(view: GraphView) -> None:
    view.resize(600, 900)
    view.fit()
    assert view.visible_rows() == range(COUNT)


def test_only_rows_in_view_are_visited(view: GraphView) -> None:
    view.centre_on(a("n0150"))
    rows = view.visible_rows()
    assert 150 in rows
    assert len(rows) <= 500 / brush.ROW + 2


def test_selecting_brings_the_row_into_view_and_says_it_aloud(view: GraphView) -> None:
    view.select(a("n0250"))
    assert 250 in view.visible_rows()
    assert view.accessibleDescription() == "n0250, title of n0250, pending"


def test_what_was_brought_to_the_middle_stays_there_until_it_is_scrolled_away(
    view: GraphView,
) -> None:
    view.resize(600, 900)
    view.centre_on(a("n0295"))
    view.resize(600, 300)
    assert 295 in view.visible_rows()
    view.verticalScrollBar().setValue(0)
    view.resize(600, 400)
    assert 0 in view.visible_rows()


def test_the_legend_explains_what_is_there_and_no_more(view: GraphView) -> None:
    picture = view.scene.picture
    assert legend_of(picture, ()) == "A applied · C current · P pending"
    assert "R running" in legend_of(picture, {NodeState.RUNNING})
    lights = {100: Light(trace=Trace.PARTIAL)}
    assert legend_of(replace(picture, lights=lights), ()).endswith(
        "P pending · Doctor: ½ half done"
    )


def test_the_menu_is_asked_for_by_mouse_and_by_key(qtbot: QtBot, view: GraphView) -> None:
    heard: list[RevisionKey] = []
    view.menu_asked.connect(lambda key, _at: heard.append(key))
    at = view.row_rect(a("n0002")).center().toPoint()
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        view.select(a("n0004"))
        event = QContextMenuEvent(reason, at, view.viewport().mapToGlobal(at))
        QApplication.sendEvent(view.viewport(), event)
    assert heard == [a("n0002"), a("n0004")]


def test_states_are_painted_in_the_colours_of_the_theme(view: GraphView) -> None:
    for theme in (LIGHT, DARK):
        view.setPalette(palette_for(theme))
        view.centre_on(a("n0100"))
        picture = view.viewport().grab().toImage()
        found = {picture.pixelColor(x, y).name() for x in range(30, 90) for y in range(0, 490, 2)}
        assert theme.good in found
        assert theme.accent in found


def test_far_away_every_state_still_has_its_colour(view: GraphView) -> None:
    view.resize(600, 700)
    view.fit()
    picture = view.viewport().grab().toImage()
    found = {picture.pixelColor(x, y).name() for x in range(30, 60) for y in range(700)}
    assert {LIGHT.good, LIGHT.accent, LIGHT.muted} <= found


def test_an_empty_view_paints_nothing(qtbot: QtBot, dressed: QApplication) -> None:
    empty = GraphView()
    qtbot.addWidget(empty)
    empty.show()
    empty.fit()
    assert not empty.grab().isNull()
    assert len(empty.visible_rows()) == 0


def test_fit_shows_everything_however_long_the_graph_is(view: GraphView) -> None:
    view.resize(600, 90)
    view.fit()
    assert view.zoom < 0.02
    assert view.visible_rows() == range(COUNT)


def test_the_ring_around_what_runs_moves_only_where_it_is_seen(
    qtbot: QtBot, view: GraphView
) -> None:
    view.hide()
    view.show_overlay({a("n0101"): NodeState.RUNNING})
    QTest.qWait(60)
    assert view.scene.pulse == 0.0

    view.show()
    qtbot.waitUntil(lambda: view.scene.pulse > 0.0)

    view.hide()
    at = view.scene.pulse
    QTest.qWait(60)
    assert view.scene.pulse == at
