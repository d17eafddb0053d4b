"""The graph as a file: what is offered, and its text; Qt-free."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from owui_migrate_gui.drawing.document import graph_data
from owui_migrate_gui.drawing.dot import draw_dot
from owui_migrate_gui.drawing.drawing import make_drawing
from owui_migrate_gui.drawing.mermaid import draw_mermaid
from owui_migrate_gui.drawing.svg import draw_svg
from owui_migrate_gui.gui.language import mark, tr
from owui_migrate_gui.gui.reading import Reading


class Form(StrEnum):
    """What the graph can be written as; the value is the file's ending."""

    SVG = "svg"
    PNG = "png"
    DOT = "dot"
    MERMAID = "mmd"
    JSON = "json"

    @property
    def words(self) -> str:
        """What it is called in a menu."""
        return tr(_WORDS[self])


_WORDS = {
    Form.SVG: mark("SVG picture …"),
    Form.PNG: mark("PNG picture …"),
    Form.DOT: mark("Graphviz (DOT) …"),
    Form.MERMAID: mark("Mermaid …"),
    Form.JSON: mark("JSON …"),
}


def text_of(reading: Reading, form: Form) -> str:
    """The whole graph with the target's place in it; every form but PNG, which is painted."""
    drawing = make_drawing(reading.graph, reading.releases, reading.standing)
    if form is Form.JSON:
        problems = (*reading.source.problems, *reading.graph.problems)
        document = graph_data(drawing, reading.source.label, str(reading.target), problems)
        return msgspec.json.format(msgspec.json.encode(document), indent=2).decode() + "\n"
    write = {Form.SVG: draw_svg, Form.DOT: draw_dot, Form.MERMAID: draw_mermaid}[form]
    return write(drawing) + "\n"


__all__ = ["Form", "text_of"]
