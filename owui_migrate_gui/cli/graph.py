"""``owui-migrate graph``: both systems as one graph, in letters or for other programs."""

from __future__ import annotations

import click
from rich.console import RenderableType

from owui_migrate_gui.cli import options
from owui_migrate_gui.cli.graph_text import draw_text
from owui_migrate_gui.cli.history import problem_text
from owui_migrate_gui.cli.look import Scripts, look_at_source, look_at_target_or_bundle
from owui_migrate_gui.cli.result import Result
from owui_migrate_gui.cli.session import Session
from owui_migrate_gui.drawing.document import GraphData, graph_data
from owui_migrate_gui.drawing.dot import draw_dot
from owui_migrate_gui.drawing.drawing import Drawing, make_drawing
from owui_migrate_gui.drawing.mermaid import draw_mermaid
from owui_migrate_gui.drawing.svg import draw_svg
from owui_migrate_gui.plan import Standing


@click.command(short_help="The revision graph, in letters or as a picture.")
@options.optional_target
@options.source
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "dot", "svg", "mermaid"]),
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
    drawing = make_drawing(scripts.graph, scripts.releases, standing)
    return Result(
        data=graph_data(drawing, scripts.source.label, name, scripts.problems),
        text=_text(drawing, scripts, form),
    )


def _read(target: str | None, source: str) -> tuple[Scripts, Standing | None, str | None]:
    if target is None:
        return look_at_source(source), None, None
    look = look_at_target_or_bundle(target, source)
    return look.scripts, look.standing, str(look.snapshot.target)


def _text(drawing: Drawing, scripts: Scripts, form: str) -> tuple[RenderableType, ...]:
    match form:
        case "dot":
            return (draw_dot(drawing),)
        case "svg":
            return (draw_svg(drawing),)
        case "mermaid":
            return (draw_mermaid(drawing),)
        case _:
            return (draw_text(drawing), *map(problem_text, scripts.problems))


DOCUMENT = GraphData
"""What ``--json`` prints."""

__all__ = ["DOCUMENT", "command"]
