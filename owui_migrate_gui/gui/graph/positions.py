"""Other layouts of the graph than lanes: networkx's own, where numpy is there; Qt-free."""

from __future__ import annotations

from enum import StrEnum
from importlib.util import find_spec

import networkx as nx

from owui_migrate_gui.errors import NoWayThere
from owui_migrate_gui.graph import RevisionGraph
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.revision import RevisionKey

Positions = dict[RevisionKey, tuple[float, float]]
_APART = 64.0
"""Scene units between neighbours."""


class Arrangement(StrEnum):
    """How the graph is arranged."""

    LANES = "Lanes"
    GENERATIONS = "Generations"
    PLANAR = "Planar"


def offered() -> tuple[Arrangement, ...]:
    """The arrangements that can be made here: all but lanes need numpy."""
    return tuple(Arrangement) if find_spec("numpy") is not None else (Arrangement.LANES,)


def positions_of(graph: RevisionGraph, how: Arrangement) -> Positions:
    """Where each revision stands, in scene units, the oldest on top.

    Raises ``NoWayThere`` where the graph can't be drawn without lines that cross.
    """
    if not len(graph):
        return {}
    return _generations(graph) if how is Arrangement.GENERATIONS else _planar(graph)


def _generations(graph: RevisionGraph) -> Positions:
    layers = _layers(graph)
    found = nx.multipartite_layout(
        graph.digraph, subset_key=dict(enumerate(layers)), align="horizontal", scale=1.0
    )
    row = {key: number for number, layer in enumerate(layers) for key in layer}
    xs = [place[0] for place in found.values()]
    wide = max(len(layer) for layer in layers) * _APART
    span = (max(xs) - min(xs)) or 1.0
    return {key: (float(place[0] / span * wide), row[key] * _APART) for key, place in found.items()}


def _layers(graph: RevisionGraph) -> list[list[RevisionKey]]:
    """Generations; a graph with a cycle has none, there each revision is one."""
    if nx.is_directed_acyclic_graph(graph.digraph):
        return [list(layer) for layer in nx.topological_generations(graph.digraph)]
    return [[key] for key in graph.order]


def _planar(graph: RevisionGraph) -> Positions:
    try:
        found = nx.planar_layout(graph.digraph, scale=1.0)
    except nx.NetworkXException as error:
        raise NoWayThere(
            tr("This graph can't be drawn without lines that cross."), remedy=tr("Choose Lanes.")
        ) from error
    size = len(graph) * _APART / 2
    return {key: (float(place[0] * size), float(place[1] * size)) for key, place in found.items()}


__all__ = ["Arrangement", "Positions", "offered", "positions_of"]
