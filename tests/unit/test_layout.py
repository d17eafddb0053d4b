from __future__ import annotations

from time import process_time

from hypothesis import given, settings
from hypothesis import strategies as st

from owui_migrate_gui.graph import HANDOVER, RevisionGraph, build_graph
from owui_migrate_gui.layout import Layout, lay_out
from owui_migrate_gui.revision import Recorded, Revision
from tests.builders.revisions import a, graph_of, p, revision


def drawn(graph: RevisionGraph) -> list[str]:
    """Oldest first, one line per row, each revision in the column of its lane."""
    return [" " * place.lane + place.key.id for place in lay_out(graph).places]


def test_a_straight_line_stays_in_lane_zero() -> None:
    assert drawn(graph_of("a b<a c<b", "001 002")) == ["001", "002", "a", "b", "c"]


def test_a_branch_goes_right_and_comes_back_with_its_merge() -> None:
    #  a
    #  ├╮
    #  b│
    #  │c
    #  ├╯
    #  d
    #  e
    assert drawn(graph_of("a b<a c<a d<b,c e<d")) == ["a", "b", " c", "d", "e"]


def test_the_longest_line_goes_straight_whatever_its_scripts_are_called() -> None:
    #  root
    #  ├╮
    #  │a       a short branch with a name that sorts first
    #  b
    #  c
    assert drawn(graph_of("root a<root b<root c<b")) == ["root", " a", "b", "c"]


def test_a_lane_is_used_again_after_a_merge() -> None:
    #  a
    #  ├╮
    #  b│
    #  │c
    #  ├╯
    #  d
    #  ├╮
    #  e│
    #  │f
    #  ├╯
    #  g
    graph = graph_of("a b<a c<a d<b,c e<d f<d g<e,f")
    assert drawn(graph) == ["a", "b", " c", "d", "e", " f", "g"]
    assert lay_out(graph).lanes == 2


def test_three_heads_take_three_lanes() -> None:
    #  a
    #  ├┬╮
    #  b││
    #   c│
    #    d
    assert drawn(graph_of("a b<a c<a d<a")) == ["a", "b", " c", "  d"]


def test_a_branch_goes_right_also_where_a_lane_to_the_left_is_free() -> None:
    #  a
    #  │b
    #  c│
    #   d
    #   ├╮
    #   e│
    #    f
    graph = graph_of("a b c<a d<b e<d f<d")
    assert drawn(graph) == ["a", " b", "c", " d", " e", "  f"]


def test_two_lines_that_never_meet_stand_side_by_side() -> None:
    #  a
    #  │b
    #  c│
    #   d
    assert drawn(graph_of("a b c<a d<b")) == ["a", " b", "c", " d"]


def test_a_ghost_of_the_target_stands_at_the_end_and_aside() -> None:
    graph = graph_of("a b<a").with_recorded(Recorded(alembic=("fork",)))
    assert drawn(graph) == ["a", "b", " fork"]


def test_what_a_fork_put_on_top_has_a_lane_of_its_own() -> None:
    #  a
    #  ├╮
    #  b│
    #  │x        a fork's, though its line is the longer one
    #  │y
    #  │z
    layout = lay_out(graph_of("a b<a x<a y<x z<y"), frozenset({a("x"), a("y"), a("z")}))
    lanes = {place.key.id: place.lane for place in layout.places}
    assert lanes == {"a": 0, "b": 0, "x": 1, "y": 1, "z": 1}


def test_a_fork_that_is_merged_comes_back_from_its_lane() -> None:
    graph = graph_of("a b<a c<a d<b,c x<b e<d,x f<e")
    layout = lay_out(graph, frozenset({a("x")}))
    assert [(place.key.id, place.lane) for place in layout.places] == [
        ("a", 0),
        ("b", 0),
        ("c", 1),
        ("d", 0),
        ("x", 2),
        ("e", 0),
        ("f", 0),
    ]
    (back,) = [edge for edge in layout.edges if edge.start.key.id == "x"]
    assert back.lane == 2


def test_a_missing_parent_doesnt_push_peewee_out_of_lane_zero() -> None:
    #  001
    #  │(gone)
    #  002
    graph = graph_of("b<gone", "001 002 003")
    lanes = {place.key: place.lane for place in lay_out(graph).places}
    assert (lanes[p("001")], lanes[p("002")], lanes[p("003")]) == (0, 0, 0)
    assert lanes[a("gone")] == lanes[a("b")] == 1


def test_edges_carry_their_kind_and_places() -> None:
    layout = lay_out(graph_of("a", "001"))
    (edge,) = layout.edges
    assert (edge.start.key, edge.end.key, edge.kind) == (p("001"), a("a"), HANDOVER)
    assert (edge.start.row, edge.end.row) == (0, 1)


def test_cycles_and_self_loops_are_drawn_too() -> None:
    layout = lay_out(graph_of("a b<a,c c<b d<d"))
    assert {place.key.id for place in layout.places} == set("abcd")
    assert any(edge.start == edge.end for edge in layout.edges)


def test_an_empty_graph_has_one_empty_lane() -> None:
    assert lay_out(build_graph([])) == Layout(places=(), edges=(), lanes=1)


@st.composite
def dags(draw: st.DrawFn) -> list[Revision]:
    count = draw(st.integers(1, 30))
    parents = [
        draw(st.lists(st.integers(0, index - 1), max_size=3, unique=True)) if index else []
        for index in range(count)
    ]
    return [revision(f"{i:02}", *(f"{one:02}" for one in some)) for i, some in enumerate(parents)]


@settings(max_examples=60)
@given(dags(), st.sets(st.integers(0, 29)))
def test_no_place_is_taken_twice_and_no_line_runs_through_a_place(
    revisions: list[Revision], forks: set[int]
) -> None:
    aside = frozenset(a(f"{number:02}") for number in forks)
    layout = lay_out(build_graph(revisions), aside)
    lanes_of_forks = {place.lane for place in layout.places if place.key in aside}
    assert not lanes_of_forks & {p.lane for p in layout.places if p.key not in aside}
    assert [place.row for place in layout.places] == list(range(len(revisions)))
    assert all(0 <= place.lane < layout.lanes for place in layout.places)
    taken = {(place.row, place.lane) for place in layout.places}
    for edge in layout.edges:
        assert edge.start.row < edge.end.row
        rows_between = range(edge.start.row + 1, edge.end.row)
        assert not taken & {(row, edge.lane) for row in rows_between}


def test_ten_thousand_revisions_in_wide_branches_take_no_second() -> None:
    names = [f"{index:05}" for index in range(10_000)]
    revisions = [
        revision(name, *([names[(index - 1) // 2]] if index else []))
        for index, name in enumerate(names)
    ]
    graph = build_graph(revisions)
    before = process_time()
    lay_out(graph)
    assert process_time() - before < 1.0
