"""Where each revision stands when the graph is drawn: rows by generation, lanes by branch.

Pure functions over plain data; ``networkx.topological_generations`` gives the rows' order and
needs no numpy. A straight line of history stays in lane 0; each branch takes the nearest free
lane to its right until it merges.
"""

from __future__ import annotations

from dataclasses import dataclass

from owui_migrate_gui.graph import RevisionGraph
from owui_migrate_gui.revision import RevisionKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """One revision's place; row 0 is the oldest, lane 0 the leftmost."""

    key: RevisionKey
    row: int
    lane: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """One line from an older to a newer place; ``kind`` as in the graph."""

    start: Placed
    end: Placed
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """All places in row order, the edges between them, and how many lanes they take."""

    places: tuple[Placed, ...]
    edges: tuple[Edge, ...]
    lanes: int


def lay_out(graph: RevisionGraph) -> Layout:
    """Give each revision a row of its own and a lane, in time linear in nodes and edges."""
    placed: dict[RevisionKey, Placed] = {}
    waiting: dict[RevisionKey, int] = {}
    taken: list[RevisionKey | None] = []
    for row, key in enumerate(graph.order):
        lane = waiting.pop(key, None)
        if lane is None:
            lane = _free_lane(taken)
        _release_others(taken, key, lane)
        placed[key] = Placed(key=key, row=row, lane=lane)
        _reserve(graph, key, lane, placed, waiting, taken)
    edges = tuple(
        Edge(start=placed[start], end=placed[end], kind=kind)
        for start, end, kind in graph.digraph.edges(data="kind")
    )
    return Layout(places=tuple(placed.values()), edges=edges, lanes=max(len(taken), 1))


def _free_lane(taken: list[RevisionKey | None]) -> int:
    for lane, key in enumerate(taken):
        if key is None:
            return lane
    taken.append(None)
    return len(taken) - 1


def _release_others(taken: list[RevisionKey | None], key: RevisionKey, lane: int) -> None:
    """Lanes that were kept for ``key`` by several parents end here, all but its own."""
    for other, waiting_for in enumerate(taken):
        if waiting_for == key and other != lane:
            taken[other] = None
    taken[lane] = None


def _reserve(
    graph: RevisionGraph,
    key: RevisionKey,
    lane: int,
    placed: dict[RevisionKey, Placed],
    waiting: dict[RevisionKey, int],
    taken: list[RevisionKey | None],
) -> None:
    """Keep this lane for the first child, and a new lane for each further one."""
    for child in graph.children(key):
        if child in placed:
            continue
        if taken[lane] is None:
            kept = lane
        elif child in waiting:
            continue
        else:
            kept = _free_lane(taken)
        taken[kept] = child
        waiting[child] = min(kept, waiting.get(child, kept))


__all__ = ["Edge", "Layout", "Placed", "lay_out"]
