"""The revision graph in Mermaid's language, as Markdown pages of many tools show it."""

from __future__ import annotations

from collections.abc import Iterator

from owui_migrate_gui.drawing.drawing import Drawing, Mark, State
from owui_migrate_gui.graph import PARENT
from owui_migrate_gui.revision import System

_CLASSES = {
    State.APPLIED: "fill:#c6e6d3,stroke:#276749,color:#10331f",
    State.CURRENT: "fill:#c3d7f7,stroke:#123f91,color:#0b2558,stroke-width:3px",
    State.PENDING: "fill:#ffffff,stroke:#b7791f,color:#4a3206",
    State.UNKNOWN: "fill:#fde8e8,stroke:#c53030,color:#5c1414,stroke-dasharray:4 3",
    State.PLAIN: "fill:#eeeeee,stroke:#6b7482,color:#1f2733",
}


def draw_mermaid(drawing: Drawing) -> str:
    """A ``flowchart`` whose arrows point from older to newer, drawn upwards.

    Source of the syntax: https://mermaid.js.org/syntax/flowchart.html
    """
    names = {mark.key: f"r{mark.place.row}" for mark in drawing.marks}
    lines = ["flowchart BT"]
    for system in System:
        marks = [mark for mark in drawing.marks if mark.key.system is system]
        if marks:
            lines.append(f"  subgraph {system.value}")
            lines.extend(f"    {names[mark.key]}{_box(mark)}:::{mark.state}" for mark in marks)
            lines.append("  end")
    for edge in drawing.layout.edges:
        arrow = "-->" if edge.kind == PARENT else f"-.->|{edge.kind}|"
        lines.append(f"  {names[edge.start.key]} {arrow} {names[edge.end.key]}")
    return "\n".join([*lines, *_classes(drawing)])


def _classes(drawing: Drawing) -> Iterator[str]:
    used = {mark.state for mark in drawing.marks}
    for state, look in _CLASSES.items():
        if state in used:
            yield f"  classDef {state.value} {look}"


def _box(mark: Mark) -> str:
    """The id, title and release in the shape of the state."""
    release = f"<br>release {_plain(mark.release)}" if mark.release else ""
    text = f'"{_plain(str(mark.key))}<br>{_plain(mark.title)}{release}"'
    left, right = {
        State.CURRENT: ("{{", "}}"),
        State.PENDING: ("([", "])"),
        State.UNKNOWN: ("[/", "/]"),
    }.get(mark.state, ("[", "]"))
    return f"{left}{text}{right}"


def _plain(text: str) -> str:
    """Letters that mean something to Mermaid, as its own entity codes."""
    replaced = text.replace("#", "#35;").replace("&", "#38;").replace('"', "#34;")
    return replaced.replace("<", "#60;").replace(">", "#62;").replace("`", "#96;")


__all__ = ["draw_mermaid"]
