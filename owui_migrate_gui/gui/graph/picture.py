"""The revision graph as rows and lines to be drawn; Qt-free.

Words are made for the rows that are looked at, not for all: of 10,000 rows a screen shows twenty.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple, overload

from owui_migrate_gui.graph import RevisionGraph
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.lights import Light, Lights
from owui_migrate_gui.gui.node import NodeState, states_of
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.words import RISK_WORDS, count_words, system_words
from owui_migrate_gui.layout import Edge, Layout
from owui_migrate_gui.plan import Standing
from owui_migrate_gui.release import ReleaseMap
from owui_migrate_gui.revision import Direction, Revision, RevisionKey, System

BUCKET = 64
"""Rows in a bucket of the edge index: about two screens."""

_MOST_RISKS = 2

Folds = Mapping[RevisionKey, tuple[RevisionKey, ...]]
"""Rows that stand for several revisions: by the first of them."""


class Way(StrEnum):
    """Where an arrow key leads."""

    PARENT = "parent"
    CHILD = "child"
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One row: ``chips`` are (text, tone) from left to right.

    ``folded`` are the revisions that the row stands for where it stands for several, else empty.
    ``light`` is what the doctor says of it.
    """

    key: RevisionKey
    row: int
    lane: int
    state: NodeState
    id_text: str
    title: str
    chips: tuple[tuple[str, Tone], ...]
    is_head: bool
    is_merge: bool
    is_fork: bool = False
    folded: tuple[RevisionKey, ...] = ()
    light: Light | None = None


class Line(NamedTuple):
    """One edge between two rows, which runs in ``lane``; ``is_done``: both ends are applied."""

    start_row: int
    start_lane: int
    end_row: int
    end_lane: int
    lane: int
    kind: str
    is_done: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """Consecutive rows of one system."""

    system: System
    label: str
    first: int
    last: int


class Nodes(Sequence[Node]):
    """The rows, each made when it is first asked for."""

    def __init__(self, count: int, make: Callable[[int], Node]) -> None:
        self._count, self._make = count, make
        self._made: dict[int, Node] = {}

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int) -> Node: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Node, ...]: ...
    def __getitem__(self, at: int | slice) -> Node | tuple[Node, ...]:
        """One row, or several."""
        if isinstance(at, slice):
            return tuple(self[row] for row in range(*at.indices(self._count)))
        row = at + self._count if at < 0 else at
        if not 0 <= row < self._count:
            raise IndexError(at)
        found = self._made.get(row)
        if found is None:
            found = self._made[row] = self._make(row)
        return found

    def __iter__(self) -> Iterator[Node]:
        return (self[row] for row in range(self._count))

    def __eq__(self, other: object) -> bool:
        return tuple(self) == tuple(other) if isinstance(other, Sequence) else NotImplemented

    __hash__ = None  # type: ignore[assignment]


def _nothing(row: int) -> Node:
    raise IndexError(row)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Everything that the viewport paints.

    ``keys``, ``states`` and ``lane_of`` go by row; ``rows`` also knows folded revisions, by the
    row that stands for them. ``tagged`` are the rows whose release is written from afar, ``lights``
    those of which the doctor says something.
    """

    nodes: Nodes = field(default_factory=lambda: Nodes(0, _nothing))
    lines: tuple[Line, ...] = ()
    bands: tuple[Band, ...] = ()
    lanes: int = 1
    keys: tuple[RevisionKey, ...] = ()
    states: tuple[NodeState, ...] = ()
    lane_of: tuple[int, ...] = ()
    rows: dict[RevisionKey, int] = field(default_factory=dict)
    folds: Folds = field(default_factory=dict)
    tagged: tuple[int, ...] = ()
    lights: dict[int, Light] = field(default_factory=dict)
    buckets: dict[int, list[Line]] = field(default_factory=dict)

    def node(self, key: RevisionKey | None) -> Node | None:
        """The row of a key."""
        row = self.rows.get(key) if key is not None else None
        return self.nodes[row] if row is not None else None

    def lines_between(self, first: int, last: int) -> tuple[Line, ...]:
        """The lines that touch any of these rows, each once."""
        span = range(first // BUCKET, last // BUCKET + 1)
        if len(span) == 1:
            return tuple(self.buckets.get(span[0], ()))
        return tuple(dict.fromkeys(line for at in span for line in self.buckets.get(at, ())))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """What rows are made from."""

    graph: RevisionGraph
    releases: ReleaseMap
    heads: AbstractSet[RevisionKey]
    forks: AbstractSet[RevisionKey]
    folds: Folds
    lights: Lights


def draw(  # noqa: PLR0913 - what is drawn, and what is marked in it
    graph: RevisionGraph,
    layout: Layout,
    standing: Standing,
    releases: ReleaseMap,
    *,
    folds: Folds | None = None,
    forks: AbstractSet[RevisionKey] = frozenset(),
    lights: Lights | None = None,
) -> Picture:
    """Turn a layout into rows with words, and lines with an index by row."""
    folds = folds or {}
    lights = lights or {}
    known = _Known(
        graph=graph,
        releases=releases,
        heads=_heads(graph),
        forks=forks,
        folds=folds,
        lights=lights,
    )
    states_by_key = states_of(graph, standing)
    places = layout.places
    keys = tuple(place.key for place in places)
    states = tuple(states_by_key[key] for key in keys)
    lane_of = tuple(place.lane for place in places)
    applied = standing.applied
    is_applied = [key in applied for key in keys]
    lines = tuple(_line(edge, is_applied) for edge in layout.edges)
    rows = {key: row for row, key in enumerate(keys)}
    for first, hidden in folds.items():
        rows.update(dict.fromkeys(hidden, rows[first]))

    def make(row: int) -> Node:
        return _node(known, keys[row], row, lane_of[row], states[row])

    ends = {rel.alembic_head for rel in releases.releases if rel.alembic_head}
    tagged = {RevisionKey(System.ALEMBIC, id_) for id_ in ends} | known.heads
    return Picture(
        nodes=Nodes(len(keys), make),
        lines=lines,
        bands=_bands(keys),
        lanes=layout.lanes,
        keys=keys,
        states=states,
        lane_of=lane_of,
        rows=rows,
        folds=folds,
        tagged=tuple(sorted({rows[key] for key in tagged if key in rows})),
        lights={rows[key]: lights[key] for key in keys if key in lights and key not in folds},
        buckets=_buckets(lines),
    )


def _heads(graph: RevisionGraph) -> AbstractSet[RevisionKey]:
    """What nothing builds on; peewee's last one leads on to Alembic's first."""
    return frozenset(graph.heads(System.ALEMBIC) or graph.heads(System.PEEWEE))


def _line(edge: Edge, is_applied: list[bool]) -> Line:
    start, end = edge.start, edge.end
    is_done = is_applied[start.row] and is_applied[end.row]
    return Line(start.row, start.lane, end.row, end.lane, edge.lane, edge.kind, is_done)


def _node(known: _Known, key: RevisionKey, row: int, lane: int, state: NodeState) -> Node:
    hidden = known.folds.get(key, ())
    if hidden:
        return _fold(known, hidden, row, lane, state)
    revision = known.graph.revision(key)
    is_merge = revision is not None and len(revision.parents) > 1
    is_head = key in known.heads
    return Node(
        key=key,
        row=row,
        lane=lane,
        state=state,
        id_text=key.id if key.system is System.ALEMBIC else key.id.split("_", 1)[0],
        title=said(revision.title) if revision else tr("not in this source"),
        chips=_chips(known, key, revision, state),
        is_head=is_head,
        is_merge=is_merge,
        is_fork=key in known.forks,
        light=known.lights.get(key),
    )


def _chips(
    known: _Known, key: RevisionKey, revision: Revision | None, state: NodeState
) -> tuple[tuple[str, Tone], ...]:
    chips: list[tuple[str, Tone]] = []
    light = known.lights.get(key)
    is_bright = light is not None and light.is_bright
    if revision is not None and state is NodeState.PENDING and not is_bright:
        words = [RISK_WORDS[risk] for risk in revision.side(Direction.UPGRADE).risks]
        notable = sorted((w for w in words if w.is_notable), key=lambda w: -_weight(w.tone))
        chips += [(tr(w.label), w.tone) for w in notable[:_MOST_RISKS]]
    if revision is not None and len(revision.parents) > 1:
        chips.append((tr("merge"), Tone.NEUTRAL))
    if state is NodeState.NOT_NEEDED:
        chips.append((tr("not needed here"), Tone.NEUTRAL))
    if key in known.forks:
        chips.append((tr("fork"), Tone.WARN))
    tag = known.releases.tag(key)
    if tag or key in known.heads:
        tail = [tr("head")] if key in known.heads else []
        chips.append((" · ".join([*([tag] if tag else []), *tail]), Tone.ACCENT))
    # From the right, so that the doctor's are the last to go where it is narrow.
    return (*chips, *(light.chips if light is not None else ()))


def _fold(
    known: _Known, hidden: tuple[RevisionKey, ...], row: int, lane: int, state: NodeState
) -> Node:
    """A row for several: from the first to the last of them."""
    tags = [tag for key in hidden if (tag := known.releases.tag(key))]
    span = f"{tags[0]} – {tags[-1]}" if len(tags) > 1 else "".join(tags)
    first = hidden[0]
    return Node(
        key=first,
        row=row,
        lane=lane,
        state=state,
        id_text=tr("… {hidden} more").format(hidden=len(hidden)),
        title=tr("{revisions} {state}: click or → to open").format(
            revisions=count_words(len(hidden), "revision"), state=tr(state.value)
        ),
        chips=((span, Tone.ACCENT),) if span else (),
        is_head=False,
        is_merge=False,
        is_fork=first in known.forks,
        folded=hidden,
    )


def _weight(tone: Tone) -> int:
    return {Tone.BAD: 3, Tone.WARN: 2}.get(tone, 1)


def _bands(keys: tuple[RevisionKey, ...]) -> tuple[Band, ...]:
    bands: list[Band] = []
    first = 0
    for row in range(1, len(keys) + 1):
        system = keys[first].system
        if row == len(keys) or keys[row].system is not system:
            label = system_words(system)
            bands.append(Band(system=system, label=label, first=first, last=row - 1))
            first = row
    return tuple(bands)


def _buckets(lines: tuple[Line, ...]) -> dict[int, list[Line]]:
    found: dict[int, list[Line]] = defaultdict(list)
    for line in lines:
        start, end = line[0] // BUCKET, line[2] // BUCKET
        if start == end:
            found[start].append(line)
            continue
        for bucket in range(min(start, end), max(start, end) + 1):
            found[bucket].append(line)
    return found


def neighbour(
    picture: Picture, graph: RevisionGraph, key: RevisionKey | None, way: Way
) -> RevisionKey | None:
    """Where an arrow key leads from a revision; None where there is nothing."""
    node = picture.node(key)
    if node is None or key is None:
        return picture.keys[0] if picture.keys else None
    if way in {Way.PARENT, Way.CHILD}:
        ends = node.folded or (key,)
        at = ends[0] if way is Way.PARENT else ends[-1]
        keys = graph.parents(at) if way is Way.PARENT else graph.children(at)
        found = [place for other in keys if (place := picture.node(other)) is not None]
        return min(found, key=lambda n: (abs(n.lane - node.lane), n.row)).key if found else None
    step = -1 if way is Way.LEFT else 1
    return _beside(picture, node, step)


def _beside(picture: Picture, node: Node, step: int) -> RevisionKey | None:
    """The nearest row in the next lane that has one."""
    lane = node.lane + step
    while 0 <= lane < picture.lanes:
        rows = [row for row, other in enumerate(picture.lane_of) if other == lane]
        if rows:
            at = bisect_left(rows, node.row)
            near = min(rows[max(at - 1, 0) : at + 1], key=lambda row: abs(row - node.row))
            return picture.keys[near]
        lane += step
    return None


__all__ = [
    "BUCKET",
    "Band",
    "Folds",
    "Line",
    "Node",
    "Nodes",
    "Picture",
    "Way",
    "draw",
    "neighbour",
]
