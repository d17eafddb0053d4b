"""The revision graph: both systems in one directed graph, whatever state the scripts are in.

Branches, merges, several heads, missing parents, cycles and duplicate ids are all representable;
they come out as problems, never as exceptions.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import networkx as nx

from owui_migrate_gui.revision import (
    ProblemKind,
    Recorded,
    Revision,
    RevisionKey,
    SourceProblem,
    System,
)

PARENT = "parent"
DEPENDS = "depends"
HANDOVER = "handover"


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisionGraph:
    """All revisions of a source as a ``networkx.DiGraph`` whose edges point from older to newer.

    Nodes are ``RevisionKey``; the node attribute ``revision`` is a ``Revision``, or None for a
    ghost that some script names as a parent, or some database as recorded, but no script defines.
    The edge attribute ``kind`` is ``parent``, ``depends`` or ``handover``.
    """

    digraph: nx.DiGraph[RevisionKey]
    problems: tuple[SourceProblem, ...] = ()
    _order: tuple[RevisionKey, ...] = field(default=(), repr=False)

    def __contains__(self, key: object) -> bool:
        return key in self.digraph

    def __len__(self) -> int:
        return len(self.digraph)

    def revision(self, key: RevisionKey) -> Revision | None:
        """The script behind a key; None for a ghost or an unknown key."""
        if key not in self.digraph:
            return None
        revision: Revision | None = self.digraph.nodes[key]["revision"]
        return revision

    def is_ghost(self, key: RevisionKey) -> bool:
        """Whether the key is named somewhere but defined by no script."""
        return self.revision(key) is None

    @property
    def ghosts(self) -> frozenset[RevisionKey]:
        """Every key that no script defines."""
        return frozenset(
            key for key, data in self.digraph.nodes(data=True) if data["revision"] is None
        )

    @property
    def order(self) -> tuple[RevisionKey, ...]:
        """Every key, oldest first; keys on a cycle come last, in their own order."""
        return self._order

    def revisions(self, system: System | None = None) -> tuple[Revision, ...]:
        """The scripts, oldest first, of one system or of both."""
        found = (self.revision(key) for key in self.order)
        return tuple(
            rev for rev in found if rev is not None and (system is None or rev.system is system)
        )

    def has_system(self, system: System) -> bool:
        """Whether the source has scripts of this system, or is one that should: Alembic."""
        return system is System.ALEMBIC or any(
            key.system is system and revision is not None
            for key, revision in self.digraph.nodes(data="revision")
        )

    def parents(self, key: RevisionKey) -> tuple[RevisionKey, ...]:
        """Keys that must be applied directly before this one, handover included."""
        return tuple(self.digraph.predecessors(key))

    def children(self, key: RevisionKey) -> tuple[RevisionKey, ...]:
        """Keys that come directly after this one."""
        return tuple(self.digraph.successors(key))

    def heads(self, system: System) -> tuple[RevisionKey, ...]:
        """Revisions of a system that no other revision of it names as parent, in order."""
        edges: Iterable[tuple[RevisionKey, RevisionKey, str]] = self.digraph.edges(data="kind")
        followed = {
            key for key, child, kind in edges if kind == PARENT and child.system is key.system
        }
        ghosts = self.ghosts
        return tuple(
            key
            for key in self.order
            if key.system is system and key not in followed and key not in ghosts
        )

    def bases(self, system: System) -> tuple[RevisionKey, ...]:
        """Revisions of a system without a parent, in order."""
        return tuple(rev.key for rev in self.revisions(system) if not rev.parents)

    def ancestors(self, key: RevisionKey) -> frozenset[RevisionKey]:
        """Everything that must be applied before ``key``, itself not included."""
        return frozenset(nx.ancestors(self.digraph, key)) if key in self.digraph else frozenset()

    def descendants(self, key: RevisionKey) -> frozenset[RevisionKey]:
        """Everything that builds on ``key``, itself not included."""
        return frozenset(nx.descendants(self.digraph, key)) if key in self.digraph else frozenset()

    def has_cycle(self, keys: Iterable[RevisionKey]) -> bool:
        """Whether some of these revisions build on one another in a circle."""
        return not nx.is_directed_acyclic_graph(self.digraph.subgraph(keys))

    def with_recorded(self, recorded: Recorded) -> RevisionGraph:
        """This graph plus a ghost for each recorded revision that no script defines.

        A source without peewee scripts (Open WebUI 0.9.6 and later) says nothing about peewee's
        rows, so these get no ghosts.
        """
        missing = [
            key
            for key in dict.fromkeys(recorded_keys(recorded))
            if key not in self.digraph and self.has_system(key.system)
        ]
        if not missing:
            return self
        digraph = self.digraph.copy()
        for key in missing:
            digraph.add_node(key, revision=None)
        return RevisionGraph(
            digraph=digraph, problems=self.problems, _order=(*self._order, *missing)
        )


def recorded_keys(recorded: Recorded) -> tuple[RevisionKey, ...]:
    """Every revision that the version tables name, peewee's first."""
    return (
        *(RevisionKey(System.PEEWEE, name) for name in recorded.peewee or ()),
        *(RevisionKey(System.ALEMBIC, id_) for id_ in recorded.alembic or ()),
    )


def build_graph(revisions: Iterable[Revision]) -> RevisionGraph:
    """Build the combined graph of scripts in any order; the first of two equal ids wins."""
    digraph: nx.DiGraph[RevisionKey] = nx.DiGraph()
    problems: list[SourceProblem] = []
    known: dict[RevisionKey, Revision] = {}
    for revision in revisions:
        if (first := known.get(revision.key)) is not None:
            problems.append(_duplicate(first, revision))
            continue
        known[revision.key] = revision
        digraph.add_node(revision.key, revision=revision)
    for revision in known.values():
        problems.extend(_add_edges(digraph, revision))
    _add_handover(digraph, known)
    order, on_cycle = _order(digraph)
    problems.extend(_shape_problems(digraph, known, on_cycle))
    return RevisionGraph(digraph=digraph, problems=tuple(problems), _order=order)


def _add_edges(digraph: nx.DiGraph[RevisionKey], revision: Revision) -> Iterator[SourceProblem]:
    for kind, ids in ((PARENT, revision.parents), (DEPENDS, revision.depends_on)):
        for id_ in ids:
            parent = RevisionKey(revision.system, id_)
            if parent not in digraph:
                digraph.add_node(parent, revision=None)
                yield SourceProblem(
                    kind=ProblemKind.MISSING_PARENT,
                    what=f"{revision.key} builds on {id_}, which no script defines.",
                    file=revision.file,
                    is_fatal=True,
                )
            # An id that is parent and dependency at once is a parent.
            if not digraph.has_edge(parent, revision.key):
                digraph.add_edge(parent, revision.key, kind=kind)


def _add_handover(digraph: nx.DiGraph[RevisionKey], known: dict[RevisionKey, Revision]) -> None:
    """Lead the last peewee revision into Alembic's bases, as Open WebUI's start-up does."""
    peewee = sorted(key for key in known if key.system is System.PEEWEE)
    if not peewee:
        return
    last = peewee[-1]
    for key, revision in known.items():
        if key.system is System.ALEMBIC and not revision.parents:
            digraph.add_edge(last, key, kind=HANDOVER)


def _order(
    digraph: nx.DiGraph[RevisionKey],
) -> tuple[tuple[RevisionKey, ...], frozenset[RevisionKey]]:
    """Topological order by generations; what sits on or behind a cycle is appended."""
    order: list[RevisionKey] = []
    try:
        for generation in nx.topological_generations(digraph):
            order.extend(sorted(generation, key=lambda key: _rank(digraph, key)))
    except nx.NetworkXUnfeasible:
        seen = set(order)
        order.extend(key for key in digraph if key not in seen)
    cycles = (part for part in nx.strongly_connected_components(digraph) if len(part) > 1)
    loops = set(nx.nodes_with_selfloops(digraph))
    return tuple(order), frozenset(loops.union(*cycles))


def _rank(digraph: nx.DiGraph[RevisionKey], key: RevisionKey) -> tuple[bool, bool, str]:
    """Within a generation scripts come before ghosts and peewee's before Alembic's."""
    return digraph.nodes[key]["revision"] is None, key.system is System.ALEMBIC, key.id


def _duplicate(first: Revision, second: Revision) -> SourceProblem:
    return SourceProblem(
        kind=ProblemKind.DUPLICATE_ID,
        what=f"{second.key} is defined twice: in {first.file} and in {second.file}.",
        file=second.file,
        is_fatal=True,
    )


def _shape_problems(
    digraph: nx.DiGraph[RevisionKey],
    known: dict[RevisionKey, Revision],
    on_cycle: frozenset[RevisionKey],
) -> Iterator[SourceProblem]:
    if on_cycle:
        names = ", ".join(str(key) for key in sorted(on_cycle))
        yield SourceProblem(
            kind=ProblemKind.CYCLE,
            what=f"These revisions build on one another in a circle: {names}.",
            file=next((known[key].file for key in sorted(on_cycle) if key in known), ""),
            is_fatal=True,
        )
    graph = RevisionGraph(digraph=digraph, _order=tuple(known))
    for system in System:
        bases, heads = graph.bases(system), graph.heads(system)
        if len(bases) > 1:
            yield _several(ProblemKind.SEVERAL_BASES, system, "first revisions", bases)
        if len(heads) > 1:
            yield _several(ProblemKind.SEVERAL_HEADS, system, "heads", heads)


def _several(
    kind: ProblemKind, system: System, noun: str, keys: tuple[RevisionKey, ...]
) -> SourceProblem:
    names = ", ".join(str(key) for key in keys)
    return SourceProblem(kind=kind, what=f"{system.value} has {len(keys)} {noun}: {names}.")


__all__ = ["DEPENDS", "HANDOVER", "PARENT", "RevisionGraph", "build_graph", "recorded_keys"]
