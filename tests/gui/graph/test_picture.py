from __future__ import annotations

from dataclasses import replace

from owui_migrate_gui.errors import RunFailed
from owui_migrate_gui.graph import RevisionGraph
from owui_migrate_gui.gui.graph.graph_state import menu_verb, overlay_of
from owui_migrate_gui.gui.graph.picture import BUCKET, Picture, Way, draw, neighbour
from owui_migrate_gui.gui.live_run import JobKind, LiveRun
from owui_migrate_gui.gui.live_step import StepState
from owui_migrate_gui.gui.node import NodeState
from owui_migrate_gui.layout import lay_out
from owui_migrate_gui.plan import make_plan, stand
from owui_migrate_gui.release import ReleaseMap
from owui_migrate_gui.revision import Lineage, Recorded
from tests.builders.revisions import a, graph_of, p
from tests.gui.fakes import NOW, releases_of

BOTH = Recorded(peewee=("001_a", "002_b"), alembic=("aaaa2",))


def picture(
    graph: RevisionGraph,
    recorded: Recorded,
    *,
    lineage: Lineage = Lineage.PEEWEE_BORN,
    releases: ReleaseMap | None = None,
) -> Picture:
    graph = graph.with_recorded(recorded)
    standing = stand(graph, recorded, lineage)
    return draw(graph, lay_out(graph), standing, releases or ReleaseMap(releases=()))


def test_every_state_is_told_apart() -> None:
    #  001 - 002 - aaaa1 - aaaa2 (current) - aaaa3      eeee1 (recorded, no script)
    recorded = Recorded(peewee=BOTH.peewee, alembic=("aaaa2", "eeee1"))
    shown = picture(graph_of("aaaa1 aaaa2<aaaa1 aaaa3<aaaa2", "001_a 002_b"), recorded)
    states = {node.key: node.state for node in shown.nodes}
    assert states == {
        p("001_a"): NodeState.APPLIED,
        p("002_b"): NodeState.APPLIED,
        a("aaaa1"): NodeState.APPLIED,
        a("aaaa2"): NodeState.CURRENT,
        a("aaaa3"): NodeState.PENDING,
        a("eeee1"): NodeState.UNKNOWN,
    }
    assert len({state.letter for state in NodeState}) == len(NodeState)


def test_an_alembic_born_database_needs_no_peewee_revisions() -> None:
    recorded = Recorded(alembic=("aaaa1",))
    shown = picture(graph_of("aaaa1", "001_a"), recorded, lineage=Lineage.ALEMBIC_BORN)
    node = shown.node(p("001_a"))
    assert node is not None
    assert node.state is NodeState.NOT_NEEDED
    assert ("not needed here") in [text for text, _ in node.chips]


def test_each_system_has_its_band() -> None:
    shown = picture(graph_of("aaaa1 aaaa2<aaaa1", "001_a 002_b"), BOTH)
    assert [(band.label, band.first, band.last) for band in shown.bands] == [
        ("peewee", 0, 1),
        ("Alembic", 2, 3),
    ]


def test_heads_merges_and_releases_are_tagged() -> None:
    #            bbbb1
    #           /     \
    #  aaaa1 --+       +-- aaaa3 (head, 0.9.6)
    #           \     /
    #            aaaa2
    graph = graph_of("aaaa1 aaaa2<aaaa1 bbbb1<aaaa1 aaaa3<aaaa2,bbbb1")
    shown = picture(graph, Recorded(), releases=releases_of(v0_3_17="aaaa1", v0_9_6="aaaa3"))
    chips = {node.key.id: [text for text, _ in node.chips] for node in shown.nodes}
    assert chips["aaaa3"] == ["merge", "0.9.6 · head"]
    assert chips["aaaa1"] == ["0.3.17"]
    assert shown.lanes == 2


def test_a_line_is_done_where_both_of_its_ends_are_applied() -> None:
    shown = picture(graph_of("aaaa1 aaaa2<aaaa1 aaaa3<aaaa2", "001_a 002_b"), BOTH)
    done = {(line.start_row, line.end_row): line.is_done for line in shown.lines}
    assert done == {(0, 1): True, (1, 2): True, (2, 3): True, (3, 4): False}


def test_lines_are_found_by_the_rows_that_they_cross() -> None:
    chain = " ".join(["n0000", *(f"n{i:04}<n{i - 1:04}" for i in range(1, 300))])
    shown = picture(graph_of(f"{chain} long1<n0000 z0001<n0299,long1"), Recorded())
    far = shown.lines_between(2 * BUCKET, 2 * BUCKET + 5)
    longest = max(far, key=lambda line: line.end_row - line.start_row)
    assert longest.end_row - longest.start_row > 250
    assert len(far) == len(set(far))
    assert len(far) < 2 * BUCKET


def test_arrow_keys_go_along_the_edges_and_across_the_lanes() -> None:
    #  lane 0: aaaa1 - aaaa2 - aaaa3 - aaaa4
    #  lane 1:       \ bbbb1 --------/
    graph = graph_of("aaaa1 aaaa2<aaaa1 bbbb1<aaaa1 aaaa3<aaaa2 aaaa4<aaaa3,bbbb1")
    shown = picture(graph, Recorded())
    assert neighbour(shown, graph, a("aaaa2"), Way.PARENT) == a("aaaa1")
    assert neighbour(shown, graph, a("aaaa2"), Way.CHILD) == a("aaaa3")
    assert neighbour(shown, graph, a("bbbb1"), Way.CHILD) == a("aaaa4")
    assert neighbour(shown, graph, a("aaaa2"), Way.RIGHT) == a("bbbb1")
    assert neighbour(shown, graph, a("bbbb1"), Way.LEFT) == a("aaaa2")
    assert neighbour(shown, graph, a("aaaa1"), Way.PARENT) is None
    assert neighbour(shown, graph, a("aaaa1"), Way.LEFT) is None
    assert neighbour(shown, graph, None, Way.CHILD) == a("aaaa1")


def test_the_menu_offers_only_what_makes_sense() -> None:
    recorded = Recorded(peewee=BOTH.peewee, alembic=("aaaa2",))
    shown = picture(graph_of("aaaa1 aaaa2<aaaa1 aaaa3<aaaa2", "001_a 002_b"), recorded)
    assert menu_verb(shown, a("aaaa3")) == "Upgrade to here …"
    assert menu_verb(shown, a("aaaa1")) == "Downgrade to here …"
    assert menu_verb(shown, a("aaaa2")) == ""


def test_an_empty_graph_can_be_drawn() -> None:
    shown = picture(graph_of(""), Recorded())
    assert shown.nodes == ()
    assert neighbour(shown, graph_of(""), None, Way.CHILD) is None


def test_a_run_at_work_is_seen_on_its_nodes_and_a_failure_stays_marked() -> None:
    graph = graph_of("aaaa1 aaaa2<aaaa1 aaaa3<aaaa2")
    plan = make_plan(graph, Recorded(alembic=("aaaa1",)), Lineage.ALEMBIC_BORN, a("aaaa3"))
    run = LiveRun(kind=JobKind.RUN, goal="x", started=NOW, plan=plan)
    run.steps[0] = replace(run.steps[0], state=StepState.DONE)
    run.steps[1] = replace(run.steps[1], state=StepState.RUNNING)
    assert overlay_of(run) == {a("aaaa2"): NodeState.APPLIED, a("aaaa3"): NodeState.RUNNING}
    run.fail(RunFailed("It broke."), None, NOW)
    assert overlay_of(run) == {a("aaaa3"): NodeState.FAILED}
