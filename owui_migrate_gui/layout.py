"""Where each revision stands when the graph is drawn: rows by generation, lanes by branch.

Pure functions over plain data; ``networkx.topological_generations`` gives the rows' order and
needs no numpy. A straight line of history stays in lane 0: where it forks, the longest line goes
straight on, and each other branch takes the nearest free lane to its right until it merges.
What belongs to a fork, or hangs in the air, stands aside: in lanes right of all others.
"""

from __future__ import annotations

import gc
from bisect import bisect_right, insort
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from owui_migrate_gui.graph import RevisionGraph
from owui_migrate_gui.revision import RevisionKey

_ASIDE = 1 << 30
"""Added to the numbers of lanes aside while it isn't known how many others there are."""


class Placed(NamedTuple):
    """One revision's place; row 0 is the oldest, lane 0 the leftmost."""

    key: RevisionKey
    row: int
    lane: int


class Edge(NamedTuple):
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


def lay_out(graph: RevisionGraph, aside: AbstractSet[RevisionKey] = frozenset()) -> Layout:
    """Give each revision a row of its own and a lane, in time about linear in nodes and edges.

    ``aside`` are revisions of a fork. They share no lane with others, nor does a ghost that
    nothing leads to or from.
    """
    with _no_collections():
        return _lay_out(graph, aside)


@contextmanager
def _no_collections() -> Iterator[None]:
    """Spare Python's search for garbage cycles: of 100,000 places it took half of the second."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _lay_out(graph: RevisionGraph, aside: AbstractSet[RevisionKey]) -> Layout:
    order = graph.order
    adjacency = dict(graph.digraph.adjacency())
    aside = aside | {key for key in graph.ghosts if not adjacency[key] and not graph.parents(key)}
    heights = _heights(order, adjacency)
    lanes = _Lanes()
    lane_of: dict[RevisionKey, int] = {}
    runs: dict[tuple[RevisionKey, RevisionKey], int] = {}
    for key in order:
        is_aside = key in aside
        lane = lane_of[key] = lanes.settle(key, is_aside=is_aside)
        if len(adjacency[key]) == 1:  # a straight line, which most of a history is
            (child,) = adjacency[key]
            if child not in lane_of and (child in aside) is is_aside:
                lanes.go_on(child, lane)
                continue
        lanes.leave(lane)
        ahead = [child for child in adjacency[key] if child not in lane_of]
        # Stable: of two equally long branches the one whose script comes first goes straight on.
        ahead.sort(key=lambda child: ((child in aside) is not is_aside, -heights[child]))
        for place, child in enumerate(ahead):
            crosses = (child in aside) is not is_aside
            way = _WAYS[crosses, is_aside if crosses else place == 0]
            run = lanes.keep(child, lane, way)
            if run != lane:
                runs[key, child] = run
    return _finished(order, adjacency, lane_of, runs, lanes)


def _finished(
    order: tuple[RevisionKey, ...],
    adjacency: dict[RevisionKey, dict[RevisionKey, dict[str, str]]],
    lane_of: dict[RevisionKey, int],
    runs: dict[tuple[RevisionKey, RevisionKey], int],
    lanes: _Lanes,
) -> Layout:
    """Places and edges, with the lanes aside to the right of all others."""
    main = lanes.main.count

    def numbered(lane: int) -> int:
        return lane if lane < _ASIDE else lane - _ASIDE + main

    placed = {key: Placed(key, row, numbered(lane_of[key])) for row, key in enumerate(order)}
    edges: list[Edge] = []
    for start, ends in adjacency.items():
        place = placed[start]
        for end, attributes in ends.items():
            other = placed[end]
            run = runs.get((start, end)) if runs else None
            if run is not None:
                lane = numbered(run)
            else:  # straight on, or back where there is a cycle
                lane = place.lane if place.row < other.row else other.lane
            edges.append(Edge(place, other, attributes["kind"], lane))
    count = max(main + lanes.aside.count, 1)
    return Layout(places=tuple(placed.values()), edges=tuple(edges), lanes=count)


def _heights(
    order: tuple[RevisionKey, ...],
    adjacency: dict[RevisionKey, dict[RevisionKey, dict[str, str]]],
) -> dict[RevisionKey, int]:
    """How many revisions the longest line above each one has; a cycle counts as its end."""
    heights: dict[RevisionKey, int] = {}
    for key in reversed(order):
        highest = 0
        for child in adjacency[key]:
            highest = max(highest, heights.get(child, 0))
        heights[key] = highest + 1
    return heights


class _Way(Enum):
    """How a line goes to a child: straight on, out to the right, to a lane aside, back from it."""

    ON = "on"
    OUT = "out"
    ASIDE = "aside"
    BACK = "back"


_WAYS = {
    (False, True): _Way.ON,
    (False, False): _Way.OUT,
    (True, False): _Way.ASIDE,
    (True, True): _Way.BACK,
}
"""By whether the line leaves its side, and then whether it begins aside, else comes first."""


class _Pool:
    """Lanes from ``first`` on, of which some are free."""

    def __init__(self, first: int) -> None:
        self.count = 0
        self._first = first
        self._free: list[int] = []

    def take(self, right_of: int) -> int:
        """The nearest free lane to the right, else a new one."""
        position = bisect_right(self._free, right_of)
        if position < len(self._free):
            return self._free.pop(position)
        self.count += 1
        return self._first + self.count - 1

    def free(self, lane: int) -> None:
        """Give a lane back."""
        insort(self._free, lane)

    def claim(self, lane: int) -> bool:
        """Take this very lane; False where it isn't free."""
        if lane in self._free:
            self._free.remove(lane)
            return True
        return False


class _Lanes:
    """Which lanes are free, and which are kept for revisions that are still to be placed."""

    def __init__(self) -> None:
        self.main, self.aside = _Pool(0), _Pool(_ASIDE)
        self._kept: dict[RevisionKey, list[int]] = {}

    def settle(self, key: RevisionKey, *, is_aside: bool) -> int:
        """The lane of a revision: the leftmost that was kept for it, else the leftmost free one.

        All others that were kept for it are free from here on; its own is left or gone on in.
        """
        kept = self._kept.pop(key, None)
        if kept is None:
            return self._pool(_ASIDE if is_aside else 0).take(-1)
        if len(kept) == 1 and (kept[0] >= _ASIDE) is is_aside:
            return kept[0]
        own = [lane for lane in kept if (lane >= _ASIDE) is is_aside]
        lane = min(own) if own else self._pool(_ASIDE if is_aside else 0).take(-1)
        for other in kept:
            if other != lane:
                self._pool(other).free(other)
        return lane

    def leave(self, lane: int) -> None:
        """Let the lane of what was placed last be free."""
        self._pool(lane).free(lane)

    def go_on(self, child: RevisionKey, lane: int) -> None:
        """Keep the lane of what was placed last for its only child."""
        self._kept.setdefault(child, []).append(lane)

    def keep(self, child: RevisionKey, lane: int, way: _Way) -> int:
        """Keep a lane for a child of what stands in ``lane``; returns the one that leads there.

        A further child that some other parent keeps a lane for is reached through that one.
        """
        kept = self._kept.setdefault(child, [])
        if way is _Way.ON:
            self._pool(lane).claim(lane)
            kept.append(lane)
            return lane
        if way is _Way.BACK:
            if self.aside.claim(lane):
                kept.append(lane)
            else:
                kept.append(self.aside.take(lane))
            return kept[-1]
        if not kept:
            is_leaving = way is _Way.ASIDE
            pool, right_of = (self.aside, -1) if is_leaving else (self._pool(lane), lane)
            kept.append(pool.take(right_of))
        return kept[0]

    def _pool(self, lane: int) -> _Pool:
        return self.aside if lane >= _ASIDE else self.main


__all__ = ["Edge", "Layout", "Placed", "lay_out"]
