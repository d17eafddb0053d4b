from __future__ import annotations

from owui_migrate_gui.gui.graph.afar import Afar, Bar
from owui_migrate_gui.gui.graph.picture import Picture, draw
from owui_migrate_gui.gui.node import NodeState
from owui_migrate_gui.layout import lay_out
from owui_migrate_gui.plan import stand
from owui_migrate_gui.release import ReleaseMap
from owui_migrate_gui.revision import Lineage, Recorded
from tests.builders.revisions import graph_of

COUNT = 200


def picture(extra: str = "") -> Picture:
    chain = " ".join(["n000", *(f"n{i:03}<n{i - 1:03}" for i in range(1, COUNT))])
    graph = graph_of(f"{chain} {extra}".strip())
    recorded = Recorded(alembic=("n100",))
    standing = stand(graph, recorded, Lineage.ALEMBIC_BORN)
    return draw(graph, lay_out(graph), standing, ReleaseMap(releases=()))


def test_a_line_becomes_one_bar_for_each_state_and_one_stroke_for_each_look() -> None:
    level = Afar(picture()).level(0)
    assert sorted(level.bars, key=lambda bar: bar.first) == [
        Bar(0, 0, 99, NodeState.APPLIED),
        Bar(0, 100, 101, NodeState.CURRENT),
        Bar(0, 102, 199, NodeState.PENDING),
    ]
    assert [(s.first, s.last, s.is_done) for s in level.strokes] == [
        (0, 100, True),
        (100, 199, False),
    ]


def test_the_heavier_state_wins_where_two_share_a_pixel() -> None:
    level = Afar(picture()).level(10)
    assert level.bars == (Bar(0, 0, 199, NodeState.CURRENT),)


def test_a_branch_keeps_its_lane_and_its_bends() -> None:
    level = Afar(picture("x<n050 y<x m<n199,y")).level(2)
    assert {bar.lane for bar in level.bars} == {0, 1}
    bends = [stroke for stroke in level.strokes if stroke.first_lane != stroke.last_lane]
    assert {(bend.first_lane, bend.last_lane) for bend in bends} == {(0, 1), (1, 0)}


def test_what_is_painted_shrinks_with_the_distance_and_hides_no_state() -> None:
    branches = " ".join(f"b{i:03}<n{i:03} m{i:03}<b{i:03}" for i in range(0, COUNT, 20))
    by_steps = Afar(picture(branches))
    counts = [len(by_steps.level(number).bars) for number in range(9)]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > 3 * counts[8]
    for number in range(6):
        states = {bar.state for bar in by_steps.level(number).bars}
        assert states == {NodeState.APPLIED, NodeState.CURRENT, NodeState.PENDING}
