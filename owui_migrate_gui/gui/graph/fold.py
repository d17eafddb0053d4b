"""Straight runs of the graph folded into one row each; Qt-free."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from owui_migrate_gui.graph import RevisionGraph
from owui_migrate_gui.gui.graph.picture import Folds
from owui_migrate_gui.gui.node import NodeState
from owui_migrate_gui.layout import Edge, Layout, Placed
from owui_migrate_gui.revision import RevisionKey

SHORTEST = 4
"""Revisions that a run must hide to be worth folding."""


def find_folds(
    graph: RevisionGraph,
    states: Mapping[RevisionKey, NodeState],
    keep: AbstractSet[RevisionKey] = frozenset(),
) -> Folds:
    """The runs to fold: one parent, one child, one state and system; both ends stay in sight.

    ``keep`` are revisions that must not be hidden.
    """
    folds: dict[RevisionKey, tuple[RevisionKey, ...]] = {}
    seen: set[RevisionKey] = set()
    for key in graph.order:
        if key in seen or not _is_inside(graph, states, key):
            continue
        run = [key]
        while (after := _after(graph, states, run[-1])) is not None and after not in seen:
            run.append(after)
            seen.add(after)
        for part in _parts(run[1:-1], keep):
            if len(part) >= SHORTEST:
                folds[part[0]] = tuple(part)
    return folds


def fold(layout: Layout, folds: Folds) -> Layout:
    """The layout with one place for each fold: that of its first revision."""
    stands_for = {key: first for first, hidden in folds.items() for key in hidden}
    placed: dict[RevisionKey, Placed] = {}
    for place in layout.places:
        if stands_for.get(place.key, place.key) == place.key:
            placed[place.key] = Placed(place.key, len(placed), place.lane)
    edges = []
    for edge in layout.edges:
        start = stands_for.get(edge.start.key, edge.start.key)
        end = stands_for.get(edge.end.key, edge.end.key)
        if start != end:
            edges.append(Edge(placed[start], placed[end], edge.kind, edge.lane))
    return Layout(places=tuple(placed.values()), edges=tuple(edges), lanes=layout.lanes)


def _parts(run: list[RevisionKey], keep: AbstractSet[RevisionKey]) -> list[list[RevisionKey]]:
    """A run cut at what must stay in sight."""
    parts: list[list[RevisionKey]] = [[]]
    for key in run:
        if key in keep:
            parts.append([])
        else:
            parts[-1].append(key)
    return parts


def _is_inside(
    graph: RevisionGraph, states: Mapping[RevisionKey, NodeState], key: RevisionKey
) -> bool:
    """Whether a revision is a plain link of a chain."""
    plain = {NodeState.APPLIED, NodeState.PENDING, NodeState.NOT_NEEDED}
    parents, children = graph.parents(key), graph.children(key)
    return states[key] in plain and len(parents) <= 1 and len(children) <= 1


def _after(
    graph: RevisionGraph, states: Mapping[RevisionKey, NodeState], key: RevisionKey
) -> RevisionKey | None:
    """The next link of the same chain."""
    for child in graph.children(key):
        if (
            states[child] is states[key]
            and child.system is key.system
            and _is_inside(graph, states, child)
        ):
            return child
    return None


__all__ = ["SHORTEST", "find_folds", "fold"]
