"""The graph as it is seen from afar: bars and strokes for thousands of rows; Qt-free.

At level ``n`` what lies less than 2ⁿ rows apart runs together, as it does on the screen. So what
is painted is bounded by the size of the screen and not by the number of revisions.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from operator import itemgetter
from typing import NamedTuple

from owui_migrate_gui.gui.graph.picture import Line, Picture
from owui_migrate_gui.gui.node import NodeState

_WEIGHT = {
    NodeState.NOT_NEEDED: 0,
    NodeState.APPLIED: 1,
    NodeState.PENDING: 2,
    NodeState.CURRENT: 3,
    NodeState.UNKNOWN: 4,
    NodeState.RUNNING: 5,
    NodeState.FAILED: 6,
}
"""Of two states in one place the heavier one is seen."""


class Bar(NamedTuple):
    """Rows of one lane that look alike, both ends included."""

    lane: int
    first: int
    last: int
    state: NodeState


class Stroke(NamedTuple):
    """A line from one (row, lane) to another."""

    first: int
    first_lane: int
    last: int
    last_lane: int
    is_done: bool


class Level(NamedTuple):
    """Everything to paint at one level."""

    bars: tuple[Bar, ...]
    strokes: tuple[Stroke, ...]


class Afar:
    """The levels of a picture, each made from a finer one when it is first asked for."""

    def __init__(self, picture: Picture) -> None:
        self._picture = picture
        self._levels: dict[int, Level] = {}

    def level(self, number: int) -> Level:
        """What is seen where 2ⁿ rows share about a pixel."""
        found = self._levels.get(number)
        if found is None:
            finer = max((made for made in self._levels if made < number), default=-1)
            base = self._levels[finer] if finer >= 0 else self._finest()
            gap = 1 << number
            found = Level(_merged_bars(base.bars, gap), _merged_strokes(base.strokes, gap))
            self._levels[number] = found
        return found

    def _finest(self) -> Level:
        picture = self._picture
        bars = [
            Bar(lane, row, row, state)
            for row, (lane, state) in enumerate(zip(picture.lane_of, picture.states, strict=True))
        ]
        strokes: list[Stroke] = []
        for line in picture.lines:
            strokes.extend(_strokes(line))
        return Level(tuple(bars), tuple(strokes))


def _strokes(line: Line) -> list[Stroke]:
    """A line straight in its lane, and its bends at the ends."""
    first, first_lane, last, last_lane, lane, _kind, is_done = line
    if first_lane == lane == last_lane:
        return [Stroke(first, lane, last, lane, is_done)]
    found = []
    inner_first, inner_last = first, last
    if first_lane != lane:
        inner_first = min(first + 1, last)
        found.append(Stroke(first, first_lane, inner_first, lane, is_done))
    if last_lane != lane:
        inner_last = max(last - 1, inner_first)
        found.append(Stroke(inner_last, lane, last, last_lane, is_done))
    if inner_last > inner_first:
        found.append(Stroke(inner_first, lane, inner_last, lane, is_done))
    return found


def _merged_bars(bars: Sequence[Bar], gap: int) -> tuple[Bar, ...]:
    by_lane: dict[int, list[Bar]] = defaultdict(list)
    for bar in bars:
        by_lane[bar[0]].append(bar)
    merged: list[Bar] = []
    for lane, found in by_lane.items():
        found.sort(key=itemgetter(1))
        _, first, last, state = found[0]
        for _, start, end, other in found[1:]:
            if start - last <= gap and (other is state or end - first <= gap):
                last = max(last, end)
                state = state if _WEIGHT[state] >= _WEIGHT[other] else other
            else:
                merged.append(Bar(lane, first, last, state))
                first, last, state = start, end, other
        merged.append(Bar(lane, first, last, state))
    return tuple(merged)


def _merged_strokes(strokes: Sequence[Stroke], gap: int) -> tuple[Stroke, ...]:
    straight: dict[tuple[int, bool], list[Stroke]] = defaultdict(list)
    bends: dict[tuple[int, int, int, bool], Stroke] = {}
    for stroke in strokes:
        first, first_lane, _, last_lane, is_done = stroke
        if first_lane == last_lane:
            straight[first_lane, is_done].append(stroke)
        else:
            bends.setdefault((first // gap, first_lane, last_lane, is_done), stroke)
    merged: list[Stroke] = list(bends.values())
    for (lane, is_done), found in straight.items():
        found.sort(key=itemgetter(0))
        first, last = found[0][0], found[0][2]
        for start, _, end, _, _ in found[1:]:
            if start - last <= gap:
                last = max(last, end)
            else:
                merged.append(Stroke(first, lane, last, lane, is_done))
                first, last = start, end
        merged.append(Stroke(first, lane, last, lane, is_done))
    return tuple(merged)


__all__ = ["Afar", "Bar", "Level", "Stroke"]
