from __future__ import annotations

import pytest

from owui_migrate_gui.errors import NoWayThere
from owui_migrate_gui.gui.graph.positions import Arrangement, offered, positions_of
from tests.builders.revisions import a, graph_of, p

pytest.importorskip("numpy", reason="the two arrangements are networkx's and need numpy")


def test_generations_stand_below_one_another() -> None:
    #  001 - aaaa1 -+- aaaa2 -+- aaaa3
    #               \- bbbb1 -/
    found = positions_of(
        graph_of("aaaa1 aaaa2<aaaa1 bbbb1<aaaa1 aaaa3<aaaa2,bbbb1", "001"), Arrangement.GENERATIONS
    )
    down = {key: place[1] for key, place in found.items()}
    assert down[p("001")] < down[a("aaaa1")] < down[a("aaaa2")] < down[a("aaaa3")]
    assert down[a("aaaa2")] == down[a("bbbb1")]
    assert found[a("aaaa2")] != found[a("bbbb1")]


def test_a_cycle_is_placed_too() -> None:
    found = positions_of(graph_of("a b<a,c c<b"), Arrangement.GENERATIONS)
    assert len(set(found.values())) == 3


def test_planar_places_all_or_says_why_not() -> None:
    assert len(set(positions_of(graph_of("a b<a c<a d<b,c"), Arrangement.PLANAR).values())) == 4
    five = graph_of("a b<a c<a,b d<a,b,c e<a,b,c,d")
    with pytest.raises(NoWayThere, match="lines that cross"):
        positions_of(five, Arrangement.PLANAR)


def test_an_empty_graph_has_no_positions() -> None:
    assert positions_of(graph_of(""), Arrangement.PLANAR) == {}


def test_where_numpy_is_missing_only_lanes_are_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    assert offered() == tuple(Arrangement)
    monkeypatch.setattr("owui_migrate_gui.gui.graph.positions.find_spec", lambda _name: None)
    assert offered() == (Arrangement.LANES,)
