"""The revision graph as a JSON document, the same from the command line and from the window."""

from __future__ import annotations

from datetime import datetime

import msgspec

from owui_migrate_gui.drawing.drawing import Drawing, Mark
from owui_migrate_gui.layout import Edge
from owui_migrate_gui.revision import SourceProblem


class ProblemData(msgspec.Struct, frozen=True, kw_only=True):
    """Something wrong with the scripts."""

    kind: str
    what: str
    file: str
    line: int
    is_fatal: bool


class NodeData(msgspec.Struct, frozen=True, kw_only=True):
    """One revision; ``row`` counts from the oldest, ``lane`` from the left."""

    revision: str
    system: str
    title: str
    state: str
    created: datetime | None
    release: str | None
    is_head: bool
    is_branch: bool
    is_merge: bool
    row: int
    lane: int


class EdgeData(msgspec.Struct, frozen=True, kw_only=True):
    """A line from an older to a newer revision; ``kind`` is parent, depends or handover."""

    start: str = msgspec.field(name="from")
    end: str = msgspec.field(name="to")
    kind: str


class GraphData(msgspec.Struct, frozen=True, kw_only=True):
    """The JSON document; ``target`` is null where only a source was asked for."""

    target: str | None
    source: str
    nodes: tuple[NodeData, ...]
    edges: tuple[EdgeData, ...]
    problems: tuple[ProblemData, ...]


def graph_data(
    drawing: Drawing, source: str, target: str | None, problems: tuple[SourceProblem, ...]
) -> GraphData:
    """The document of a drawing; ``source`` is its label, ``target`` its path or None."""
    return GraphData(
        target=target,
        source=source,
        nodes=tuple(_node(mark) for mark in drawing.marks),
        edges=tuple(
            EdgeData(start=str(edge.start.key), end=str(edge.end.key), kind=edge.kind)
            for edge in sorted(drawing.layout.edges, key=_by_row)
        ),
        problems=tuple(problem_data(problem) for problem in problems),
    )


def problem_data(problem: SourceProblem) -> ProblemData:
    """A problem as it stands in JSON."""
    return ProblemData(
        kind=problem.kind.value,
        what=problem.what,
        file=problem.file,
        line=problem.line,
        is_fatal=problem.is_fatal,
    )


def _by_row(edge: Edge) -> tuple[int, int, str]:
    return edge.start.row, edge.end.row, edge.kind


def _node(mark: Mark) -> NodeData:
    return NodeData(
        revision=str(mark.key),
        system=mark.key.system.value,
        title=mark.title,
        state=mark.state.value,
        created=mark.revision.created if mark.revision else None,
        release=mark.release or None,
        is_head=mark.is_head,
        is_branch=mark.is_branch,
        is_merge=mark.is_merge,
        row=mark.place.row,
        lane=mark.place.lane,
    )


__all__ = ["EdgeData", "GraphData", "NodeData", "ProblemData", "graph_data", "problem_data"]
