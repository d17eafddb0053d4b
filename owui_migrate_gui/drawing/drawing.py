"""What a drawing says about each revision: its state beside a target, its place, its release."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from owui_migrate_gui.graph import RevisionGraph
from owui_migrate_gui.layout import Layout, Placed, lay_out
from owui_migrate_gui.plan import Standing
from owui_migrate_gui.release import ReleaseMap
from owui_migrate_gui.revision import Revision, RevisionKey, System


class State(StrEnum):
    """``PLAIN`` where no target is looked at, or where the revision isn't meant for it."""

    APPLIED = "applied"
    CURRENT = "current"
    PENDING = "pending"
    UNKNOWN = "unknown"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One revision as it is drawn; ``revision`` is None for a ghost. Nothing builds on a head."""

    place: Placed
    revision: Revision | None
    state: State
    release: str
    is_head: bool
    is_branch: bool
    is_merge: bool

    @property
    def key(self) -> RevisionKey:
        """The revision's key."""
        return self.place.key

    @property
    def short_name(self) -> str:
        """Alembic's id, or peewee's number, as a goal can be written."""
        if self.key.system is System.PEEWEE:
            return f"peewee:{self.key.id.split('_', 1)[0]}"
        return self.key.id

    @property
    def title(self) -> str:
        """The script's title; for a ghost, that there is no script."""
        return self.revision.title if self.revision else "no script of this source defines it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """Everything to draw; ``marks`` are in row order, the oldest first."""

    layout: Layout
    marks: tuple[Mark, ...]


def make_drawing(graph: RevisionGraph, releases: ReleaseMap, standing: Standing | None) -> Drawing:
    """Lay a source's graph out and mark each revision with where the target stands."""
    layout = lay_out(graph)
    return Drawing(
        layout=layout,
        marks=tuple(
            Mark(
                place=place,
                revision=graph.revision(place.key),
                state=_state(graph, standing, place.key),
                release=releases.tag(place.key),
                is_head=not graph.children(place.key),
                is_branch=len(graph.children(place.key)) > 1,
                is_merge=len(graph.parents(place.key)) > 1,
            )
            for place in layout.places
        ),
    )


def _state(graph: RevisionGraph, standing: Standing | None, key: RevisionKey) -> State:
    if graph.is_ghost(key):
        return State.UNKNOWN
    if standing is None:
        return State.PLAIN
    if key in standing.current:
        return State.CURRENT
    if key in standing.applied:
        return State.APPLIED
    return State.PENDING if key in standing.pending else State.PLAIN


__all__ = ["Drawing", "Mark", "State", "make_drawing"]
