"""The revision graph in Graphviz's language."""

from __future__ import annotations

from collections.abc import Iterator

from owui_migrate_gui.drawing.drawing import Drawing, Mark, State
from owui_migrate_gui.graph import PARENT
from owui_migrate_gui.revision import System

_LOOKS = {
    State.APPLIED: 'shape=box style="filled,rounded" fillcolor="#c6e6d3"',
    State.CURRENT: 'shape=box style="filled,bold" fillcolor="#c3d7f7"',
    State.PENDING: 'shape=box style="rounded"',
    State.UNKNOWN: 'shape=octagon style="filled,dashed" fillcolor="#fde8e8"',
    State.PLAIN: 'shape=box style="filled" fillcolor="#eeeeee"',
}


def draw_dot(drawing: Drawing) -> str:
    """A ``digraph`` whose edges point from older to newer, drawn upwards."""
    lines = ["digraph revisions {", "  rankdir=BT;", '  node [fontname="sans-serif" fontsize=10];']
    for system in System:
        lines.extend(_cluster(system, drawing))
    for edge in drawing.layout.edges:
        look = "" if edge.kind == PARENT else f' [style=dashed label="{edge.kind}"]'
        lines.append(f"  {_quoted(str(edge.start.key))} -> {_quoted(str(edge.end.key))}{look};")
    return "\n".join([*lines, "}"])


def _cluster(system: System, drawing: Drawing) -> Iterator[str]:
    marks = [mark for mark in drawing.marks if mark.key.system is system]
    if not marks:
        return
    yield f"  subgraph cluster_{system.value} {{"
    yield f"    label={_quoted(system.value)};"
    for mark in marks:
        yield f"    {_quoted(str(mark.key))} [label={_quoted(_label(mark))} {_LOOKS[mark.state]}];"
    yield "  }"


def _label(mark: Mark) -> str:
    release = f"\nrelease {mark.release}" if mark.release else ""
    return f"{mark.key}\n{mark.title}{release}"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


__all__ = ["draw_dot"]
