"""Where tables stand in the diagram: by foreign keys, in columns; Qt-free.

Who refers stands right of what is referred to. ``networkx`` finds the groups and the order (of
the condensation, so that tables that refer to one another in a circle are placed too).
"""

from __future__ import annotations

from dataclasses import dataclass

import networkx as nx

from owui_migrate_gui.schema import Schema

WIDTH = 190.0
HEAD = 28.0
LINE = 18.0
MOST_LINES = 8
_GAP_X = 90.0
_GAP_Y = 26.0
_LOWEST = 900.0
"""Height at which tables that belong to nothing begin another column."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A table's place; ``hidden`` is how many of its columns have no line."""

    name: str
    x: float
    y: float
    height: float
    lines: tuple[str, ...]
    hidden: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagram:
    """All boxes, and which refers to which (by name)."""

    boxes: tuple[Box, ...]
    links: tuple[tuple[str, str], ...]


def lay_out_diagram(schema: Schema) -> Diagram:
    """Place every table of a schema."""
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(table.name for table in schema.tables)
    for table in schema.tables:
        graph.add_edges_from(
            (key.table, table.name)
            for key in table.foreign_keys
            if key.table in graph and key.table != table.name
        )
    groups = sorted(
        nx.weakly_connected_components(graph), key=lambda group: (-len(group), min(group))
    )
    boxes: list[Box] = []
    left = 0.0
    for group in groups:
        if len(group) > 1:
            boxes += _place_group(schema, graph.subgraph(group), left)
            left = max(box.x for box in boxes) + WIDTH + _GAP_X
    tallest = max((box.y + box.height for box in boxes), default=0.0)
    alone = sorted(name for group in groups if len(group) == 1 for name in group)
    boxes += _place_alone(schema, alone, left, max(tallest, _LOWEST))
    links = tuple((child, parent) for parent, child in graph.edges)
    return Diagram(boxes=tuple(boxes), links=links)


def _place_group(schema: Schema, graph: nx.DiGraph[str], left: float) -> list[Box]:
    """One column for each generation, each in the order of what it refers to."""
    condensed = nx.condensation(graph)
    boxes: dict[str, Box] = {}
    for column, generation in enumerate(nx.topological_generations(condensed)):
        names = [name for part in generation for name in condensed.nodes[part]["members"]]

        def wanted(name: str) -> tuple[float, str]:
            above = [boxes[other].y for other in graph.predecessors(name) if other in boxes]
            return (sum(above) / len(above) if above else 0.0, name)

        y = 0.0
        for name in sorted(names, key=wanted):
            box = _box(schema, name, left + column * (WIDTH + _GAP_X), y)
            boxes[name] = box
            y += box.height + _GAP_Y
    return list(boxes.values())


def _place_alone(schema: Schema, names: list[str], left: float, lowest: float) -> list[Box]:
    boxes = []
    x, y = left, 0.0
    for name in names:
        box = _box(schema, name, x, y)
        if y and y + box.height > lowest:
            x, y = x + WIDTH + _GAP_X / 2, 0.0
            box = _box(schema, name, x, y)
        boxes.append(box)
        y += box.height + _GAP_Y
    return boxes


def _box(schema: Schema, name: str, x: float, y: float) -> Box:
    table = schema.table(name)
    columns = [column.name for column in table.columns] if table else []
    shown = columns[:MOST_LINES]
    hidden = len(columns) - len(shown)
    lines = len(shown) + (1 if hidden else 0)
    return Box(
        name=name, x=x, y=y, height=HEAD + lines * LINE + 8, lines=tuple(shown), hidden=hidden
    )


__all__ = ["HEAD", "LINE", "WIDTH", "Box", "Diagram", "lay_out_diagram"]
