"""A revision as one side of a comparison, named as a goal is: an id, a release, a peewee number."""

from __future__ import annotations

from owui_migrate_gui.doctor.compare.side import Side, side_of_revision
from owui_migrate_gui.errors import UnknownRevision
from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.plan import resolve_goal, stand
from owui_migrate_gui.release import ReleaseMap
from owui_migrate_gui.revision import Lineage, Recorded
from owui_migrate_gui.sources.source import Source

PREFIX = "rev:"
"""Marks a revision where a target could stand too."""


def named_revision(
    text: str, bundled: Source, releases: ReleaseMap, lineage: Lineage, dialect: str
) -> Side:
    """The schema of the revision that ``text`` names (``rev:head``, ``rev:release:0.6.43``).

    Raises ``UnknownRevision`` and what ``resolve_goal`` raises.
    """
    graph = build_graph(bundled.revisions)
    nowhere = stand(graph, Recorded(), lineage)
    key = resolve_goal(graph, text.removeprefix(PREFIX), releases, nowhere)
    if key is None:
        raise UnknownRevision("At base there are no tables to compare.")
    return side_of_revision(key, lineage, dialect)


__all__ = ["PREFIX", "named_revision"]
