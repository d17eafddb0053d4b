"""``owui-migrate graph``: both systems as one graph, in letters or for other programs."""

from __future__ import annotations

from datetime import datetime

import click
import msgspec
from rich.console import RenderableType

from owui_migrate_gui.cli import options
from owui_migrate_gui.cli.graph_dot import draw_dot
from owui_migrate_gui.cli.graph_state import Drawing, Mark, make_drawing
from owui_migrate_gui.cli.graph_svg import draw_svg
from owui_migrate_gui.cli.graph_text import draw_text
from owui_migrate_gui.cli.history import ProblemData, problem_data, problem_text
from owui_migrate_gui.cli.look import Scripts, look_at_source, look_at_target
from owui_migrate_gui.cli.result import Result
from owui_migrate_gui.cli.session import Session
from owui_migrate_gui.layout import Edge
from owui_migrate_gui.plan import Standing


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


@click.command(short_help="The revision graph, in letters or as a picture.")
@options.optional_target
@options.source
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "dot", "svg"]),
    default="text",
    show_default=True,
    help="How to draw it; json is the same as --json.",
)
@options.common
@click.pass_obj
def command(session: Session, target: str | None, source: str, form: str) -> Result:
    """Draw the revision graph of a source, with where TARGET stands in it if one is named."""
    if form == "json":
        session.is_json = True
    scripts, standing, name = _read(target, source)
    drawing = make_drawing(scripts, standing)
    return Result(
        data=GraphData(
            target=name,
            source=scripts.source.label,
            nodes=tuple(_node(mark) for mark in drawing.marks),
            edges=tuple(
                EdgeData(start=str(edge.start.key), end=str(edge.end.key), kind=edge.kind)
                for edge in sorted(drawing.layout.edges, key=_by_row)
            ),
            problems=tuple(problem_data(problem) for problem in scripts.problems),
        ),
        text=_text(drawing, scripts, form),
    )


def _read(target: str | None, source: str) -> tuple[Scripts, Standing | None, str | None]:
    if target is None:
        return look_at_source(source), None, None
    look = look_at_target(target, source)
    return look.scripts, look.standing, str(look.snapshot.target)


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


def _text(drawing: Drawing, scripts: Scripts, form: str) -> tuple[RenderableType, ...]:
    match form:
        case "dot":
            return (draw_dot(drawing),)
        case "svg":
            return (draw_svg(drawing),)
        case _:
            return (draw_text(drawing), *map(problem_text, scripts.problems))


DOCUMENT = GraphData
"""What ``--json`` prints."""

__all__ = ["DOCUMENT", "command"]
