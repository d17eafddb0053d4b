"""The revision graph as rows and lines to be drawn; Qt-free."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, field
from enum import StrEnum

from owui_migrate_gui.graph import RevisionGraph
from owui_migrate_gui.gui.node import NodeState, states_of
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.words import RISK_WORDS, system_words
from owui_migrate_gui.layout import Layout, Placed
from owui_migrate_gui.plan import Standing
from owui_migrate_gui.release import ReleaseMap
from owui_migrate_gui.revision import Direction, RevisionKey, System

BUCKET = 64
"""Rows in a bucket of the edge index: about two screens."""

_MOST_RISKS = 2


class Way(StrEnum):
    """Where an arrow key leads."""

    PARENT = "parent"
    CHILD = "child"
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One row: ``chips`` are (text, tone) from left to right."""

    key: RevisionKey
    row: int
    lane: int
    state: NodeState
    id_text: str
    title: str
    chips: tuple[tuple[str, Tone], ...]
    is_head: bool
    is_merge: bool
    haystack: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One edge between two rows; ``is_done`` where both ends are applied."""

    start_row: int
    start_lane: int
    end_row: int
    end_lane: int
    kind: str
    is_done: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """Consecutive rows of one system."""

    system: System
    label: str
    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Everything that the viewport paints."""

    nodes: tuple[Node, ...] = ()
    lines: tuple[Line, ...] = ()
    bands: tuple[Band, ...] = ()
    lanes: int = 1
    rows: dict[RevisionKey, int] = field(default_factory=dict)
    buckets: dict[int, tuple[Line, ...]] = field(default_factory=dict)

    def node(self, key: RevisionKey | None) -> Node | None:
        """The row of a key."""
        row = self.rows.get(key) if key is not None else None
        return self.nodes[row] if row is not None else None

    def lines_between(self, first: int, last: int) -> tuple[Line, ...]:
        """The lines that touch any of these rows, each once."""
        span = range(first // BUCKET, last // BUCKET + 1)
        if len(span) == 1:
            return self.buckets.get(span[0], ())
        return tuple(dict.fromkeys(line for at in span for line in self.buckets.get(at, ())))


def picture_of(reading: Reading) -> Picture:
    """The picture of a reading."""
    return draw(reading.graph, reading.layout, reading.standing, reading.releases)


def draw(graph: RevisionGraph, layout: Layout, standing: Standing, releases: ReleaseMap) -> Picture:
    """Turn a layout into rows with words, and lines with an index by row."""
    heads = {head for system in System for head in graph.heads(system)}
    if graph.heads(System.ALEMBIC):
        heads -= set(graph.heads(System.PEEWEE))
    states = states_of(graph, standing)
    nodes = tuple(
        _node(graph, releases, place, states[place.key], is_head=place.key in heads)
        for place in layout.places
    )
    lines = tuple(
        Line(
            start_row=edge.start.row,
            start_lane=edge.start.lane,
            end_row=edge.end.row,
            end_lane=edge.end.lane,
            kind=edge.kind,
            is_done=edge.start.key in standing.applied and edge.end.key in standing.applied,
        )
        for edge in layout.edges
    )
    return Picture(
        nodes=nodes,
        lines=lines,
        bands=_bands(nodes),
        lanes=layout.lanes,
        rows={node.key: node.row for node in nodes},
        buckets=_buckets(lines),
    )


def _node(
    graph: RevisionGraph,
    releases: ReleaseMap,
    place: Placed,
    state: NodeState,
    *,
    is_head: bool,
) -> Node:
    key = place.key
    revision = graph.revision(key)
    is_merge = revision is not None and len(revision.parents) > 1
    title = revision.title if revision else "not in this source"
    tables = " ".join(f"table:{name}" for name in revision.tables) if revision else ""
    chips: list[tuple[str, Tone]] = []
    if revision is not None and state is NodeState.PENDING:
        words = [RISK_WORDS[risk] for risk in revision.side(Direction.UPGRADE).risks]
        notable = sorted((w for w in words if w.is_notable), key=lambda w: -_weight(w.tone))
        chips += [(w.label, w.tone) for w in notable[:_MOST_RISKS]]
    if is_merge:
        chips.append(("merge", Tone.NEUTRAL))
    if state is NodeState.NOT_NEEDED:
        chips.append(("not needed here", Tone.NEUTRAL))
    tag = releases.tag(key)
    if tag or is_head:
        tail = ["head"] if is_head else []
        chips.append((" · ".join([*([tag] if tag else []), *tail]), Tone.ACCENT))
    return Node(
        key=key,
        row=place.row,
        lane=place.lane,
        state=state,
        id_text=key.id if key.system is System.ALEMBIC else key.id.split("_", 1)[0],
        title=title,
        chips=tuple(chips),
        is_head=is_head,
        is_merge=is_merge,
        haystack=f"{key.id} {title} {tables} {tag} {state.value}".casefold(),
    )


def _weight(tone: Tone) -> int:
    return {Tone.BAD: 3, Tone.WARN: 2}.get(tone, 1)


def _bands(nodes: tuple[Node, ...]) -> tuple[Band, ...]:
    bands: list[Band] = []
    first = 0
    for row in range(1, len(nodes) + 1):
        system = nodes[first].key.system
        if row == len(nodes) or nodes[row].key.system is not system:
            label = system_words(system)
            bands.append(Band(system=system, label=label, first=first, last=row - 1))
            first = row
    return tuple(bands)


def _buckets(lines: tuple[Line, ...]) -> dict[int, tuple[Line, ...]]:
    found: dict[int, list[Line]] = defaultdict(list)
    for line in lines:
        low, high = sorted((line.start_row, line.end_row))
        for bucket in range(low // BUCKET, high // BUCKET + 1):
            found[bucket].append(line)
    return {bucket: tuple(inside) for bucket, inside in found.items()}


def neighbour(
    picture: Picture, graph: RevisionGraph, key: RevisionKey | None, way: Way
) -> RevisionKey | None:
    """Where an arrow key leads from a revision; None where there is nothing."""
    node = picture.node(key)
    if node is None or key is None:
        return picture.nodes[0].key if picture.nodes else None
    if way in {Way.PARENT, Way.CHILD}:
        keys = graph.parents(key) if way is Way.PARENT else graph.children(key)
        found = [place for other in keys if (place := picture.node(other)) is not None]
        return min(found, key=lambda n: (abs(n.lane - node.lane), n.row)).key if found else None
    step = -1 if way is Way.LEFT else 1
    return _beside(picture, node, step)


def _beside(picture: Picture, node: Node, step: int) -> RevisionKey | None:
    """The nearest row in the next lane that has one."""
    lane = node.lane + step
    while 0 <= lane < picture.lanes:
        rows = [other.row for other in picture.nodes if other.lane == lane]
        if rows:
            at = bisect_left(rows, node.row)
            near = min(rows[max(at - 1, 0) : at + 1], key=lambda row: abs(row - node.row))
            return picture.nodes[near].key
        lane += step
    return None


def find(picture: Picture, text: str) -> tuple[RevisionKey, ...]:
    """Revisions whose id, title, tables (``table:chat``), release or state hold every word."""
    words = text.casefold().split()
    if not words:
        return ()
    return tuple(node.key for node in picture.nodes if all(word in node.haystack for word in words))


__all__ = ["Band", "Line", "Node", "Picture", "Way", "draw", "find", "neighbour", "picture_of"]
