from __future__ import annotations

from owui_migrate_gui.graph import RevisionGraph
from owui_migrate_gui.gui.graph.fold import find_folds, fold
from owui_migrate_gui.gui.graph.picture import Folds, Picture, Way, draw, neighbour
from owui_migrate_gui.gui.node import NodeState, states_of
from owui_migrate_gui.layout import lay_out
from owui_migrate_gui.plan import stand
from owui_migrate_gui.release import ReleaseMap
from owui_migrate_gui.revision import Lineage, Recorded, RevisionKey
from tests.builders.revisions import a, graph_of


def line(count: int) -> str:
    return " ".join(["n00", *(f"n{i:02}<n{i - 1:02}" for i in range(1, count))])


def folded(
    graph: RevisionGraph, current: str, keep: frozenset[RevisionKey] = frozenset()
) -> tuple[Folds, Picture]:
    standing = stand(graph, Recorded(alembic=(current,)), Lineage.ALEMBIC_BORN)
    folds = find_folds(graph, states_of(graph, standing), keep)
    layout = fold(lay_out(graph), folds)
    return folds, draw(graph, layout, standing, ReleaseMap(releases=()), folds=folds)


def test_a_run_of_one_state_becomes_one_row_between_its_ends() -> None:
    #  n00 [n01 … n08] n09 n10(current) n11 [n12 … n18] n19
    folds, shown = folded(graph_of(line(20)), "n10")
    assert [(key.id, len(hidden)) for key, hidden in folds.items()] == [("n01", 8), ("n12", 7)]
    assert [node.key.id for node in shown.nodes] == [
        *("n00", "n01", "n09", "n10", "n11", "n12", "n19")
    ]
    row = shown.nodes[1]
    assert (row.state, row.id_text, len(row.folded)) == (NodeState.APPLIED, "… 8 more", 8)
    assert [(line.start_row, line.end_row) for line in shown.lines] == [
        (i, i + 1) for i in range(6)
    ]


def test_what_is_hidden_is_found_at_the_row_that_stands_for_it() -> None:
    _, shown = folded(graph_of(line(20)), "n10")
    node = shown.node(a("n05"))
    assert node is not None
    assert node.row == 1


def test_branches_and_merges_are_never_hidden() -> None:
    #  n00 … n09 ─┬─ x ─┬─ m
    #             └─ y ─┘
    folds, shown = folded(graph_of(f"{line(10)} x<n09 y<n09 m<x,y"), "n00")
    assert [key.id for key in folds] == ["n02"]
    assert {"n09", "x", "y", "m"} <= {node.key.id for node in shown.nodes}


def test_what_must_stay_in_sight_cuts_a_run() -> None:
    folds, _ = folded(graph_of(line(20)), "n19", frozenset({a("n08")}))
    assert [(key.id, len(hidden)) for key, hidden in folds.items()] == [("n01", 7), ("n09", 9)]


def test_short_runs_stay() -> None:
    folds, _ = folded(graph_of(line(6)), "n05")
    assert folds == {}


def test_arrow_keys_step_over_a_fold() -> None:
    graph = graph_of(line(20))
    _, shown = folded(graph, "n10")
    assert neighbour(shown, graph, a("n00"), Way.CHILD) == a("n01")
    assert neighbour(shown, graph, a("n01"), Way.CHILD) == a("n09")
    assert neighbour(shown, graph, a("n01"), Way.PARENT) == a("n00")
