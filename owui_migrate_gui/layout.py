"""Where each revision stands when the graph is drawn: rows by generation, lanes by branch.

Pure functions over plain data; ``networkx.topological_generations`` gives the rows' order and
needs no numpy. A straight line of history stays in lane 0: where it forks, the longest line goes
straight on, and each other branch takes the nearest free lane to its right until it merges.
"""

from __future__ import annotations

from bisect import bisect_right, insort
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
    """One line from an older to a newer place; ``kind`` as in the graph.

    Between its two rows it runs in ``lane``, where no place is in its way. Only an edge of a cycle
    goes from a later to an earlier row, or from a place to itself.
    """

    start: Placed
    end: Placed
    kind: str
    lane: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """All places in row order, the edges between them, and how many lanes they take."""

    places: tuple[Placed, ...]
    edges: tuple[Edge, ...]
    lanes: int


def lay_out(graph: RevisionGraph) -> Layout:
    """Give each revision a row of its own and a lane, in time about linear in nodes and edges."""
    heights = _heights(graph)
    lanes = _Lanes()
    placed: dict[RevisionKey, Placed] = {}
    runs: dict[tuple[RevisionKey, RevisionKey], int] = {}
    for row, key in enumerate(graph.order):
        lane = lanes.settle(key)
        placed[key] = Placed(key=key, row=row, lane=lane)
        ahead = [child for child in graph.children(key) if child not in placed]
        # Stable: of two equally long branches the one whose script comes first goes straight on.
        ahead.sort(key=lambda child: -heights.get(child, 0))
        for place, child in enumerate(ahead):
            runs[key, child] = lanes.keep(child, lane, is_first=place == 0)
    edges = tuple(
        Edge(
            start=placed[start],
            end=placed[end],
            kind=attributes["kind"],
            lane=runs.get((start, end), placed[end].lane),
        )
        for start, end, attributes in graph.digraph.edges(data=True)
    )
    return Layout(places=tuple(placed.values()), edges=edges, lanes=max(lanes.count, 1))


def _heights(graph: RevisionGraph) -> dict[RevisionKey, int]:
    """How many revisions the longest line above each one has; a cycle counts as its end."""
    heights: dict[RevisionKey, int] = {}
    for key in reversed(graph.order):
        above = (heights[child] for child in graph.children(key) if child in heights)
        heights[key] = 1 + max(above, default=0)
    return heights


class _Lanes:
    """Which lanes are free, and which are kept for revisions that are still to be placed."""

    def __init__(self) -> None:
        self.count = 0
        self._free: list[int] = []
        self._kept: dict[RevisionKey, list[int]] = {}

    def settle(self, key: RevisionKey) -> int:
        """The lane of a revision: the leftmost that was kept for it, else the leftmost free one.

        All lanes that were kept for it, its own included, are free from here on.
        """
        kept = self._kept.pop(key, None) or [self._take(-1)]
        for lane in kept:
            insort(self._free, lane)
        return min(kept)

    def keep(self, child: RevisionKey, lane: int, *, is_first: bool) -> int:
        """Keep a lane for a child of what stands in ``lane``: that very lane for the first one.

        A further child that some other parent keeps a lane for is reached through that one.
        Returns the lane that leads to the child.
        """
        if is_first:
            self._free.remove(lane)
            self._kept.setdefault(child, []).append(lane)
        elif child not in self._kept:
            self._kept[child] = [self._take(lane)]
        return lane if is_first else self._kept[child][0]

    def _take(self, right_of: int) -> int:
        position = bisect_right(self._free, right_of)
        if position < len(self._free):
            return self._free.pop(position)
        self.count += 1
        return self.count - 1


__all__ = ["Edge", "Layout", "Placed", "lay_out"]
