"""What every check looks at: a target, the source beside it, and what its schema shows."""

from __future__ import annotations

from dataclasses import dataclass

from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.doctor.actual_revision import Actual, examine_schema
from owui_migrate_gui.graph import RevisionGraph
from owui_migrate_gui.plan import Standing, stand
from owui_migrate_gui.release import ReleaseMap
from owui_migrate_gui.revision import Recorded, RevisionKey, System


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A target under examination.

    ``recorded_at`` is the position of the recorded revision in the actual lineage's chain, None
    where it isn't known there. ``is_bundled`` tells whether the source is the bundled one, whose
    scripts survive what stops Open WebUI's own.
    """

    snapshot: Snapshot
    graph: RevisionGraph
    releases: ReleaseMap
    standing: Standing
    actual: Actual
    recorded_at: int | None
    is_bundled: bool

    @property
    def dialect(self) -> str:
        """``sqlite`` (encrypted or not) or ``postgresql``."""
        return _dialect_of(self.snapshot)

    @property
    def settled(self) -> int:
        """The position up to which record and tables agree (-1: none)."""
        if self.recorded_at is None:
            return self.actual.position
        return min(self.actual.position, self.recorded_at)

    def is_settled(self, id_: str) -> bool:
        """Whether the revision of that id is recorded and its tables are there."""
        at = self.position(id_)
        return at is not None and at <= self.settled

    def is_pending(self, id_: str) -> bool:
        """Whether the revision of that id is still to come for this database."""
        at = self.position(id_)
        return at is not None and at > self.settled and self.actual.position >= 0

    def is_coming(self, id_: str) -> bool:
        """Whether it is pending and among the source's scripts, so that an upgrade runs it."""
        at = self.position(id_)
        key = self.key_at(at) if at is not None else None
        is_known = key is not None and self.graph.revision(key) is not None
        return is_known and self.is_pending(id_)

    def first_release(self, id_: str) -> str:
        """The oldest known release that has this Alembic revision; empty where none is known."""
        at = self.position(id_)
        if at is None or self.actual.states[at].key.system is not System.ALEMBIC:
            return ""
        heads = (
            (self.position(one.alembic_head), one.version)
            for one in self.releases.releases
            if one.alembic_head is not None
        )
        return next((version for head, version in heads if head is not None and head >= at), "")

    def position(self, id_: str) -> int | None:
        """Where a revision stands in the lineage's chain, from 0."""
        return next((one.position for one in self.actual.states if one.key.id == id_), None)

    def key_at(self, position: int) -> RevisionKey | None:
        """The revision at a position of the chain."""
        return self.actual.states[position].key if position >= 0 else None

    def has_column(self, table: str, *columns: str) -> bool:
        """Whether the table is there and has all these columns."""
        found = self.snapshot.schema.table(table)
        return found is not None and found.column_names >= set(columns)

    def has_table(self, *tables: str) -> bool:
        """Whether all these tables are there."""
        return self.snapshot.schema.table_names >= set(tables)


def open_case(
    snapshot: Snapshot, graph: RevisionGraph, releases: ReleaseMap, *, is_bundled: bool = True
) -> Case:
    """Compare a target's schema with every revision and its record with the source."""
    actual = examine_schema(
        snapshot.schema, snapshot.lineage, snapshot.recorded, _dialect_of(snapshot)
    )
    return Case(
        snapshot=snapshot,
        graph=graph,
        releases=releases,
        standing=stand(graph, snapshot.recorded, snapshot.lineage),
        actual=actual,
        recorded_at=_recorded_at(snapshot.recorded, actual),
        is_bundled=is_bundled,
    )


def _dialect_of(snapshot: Snapshot) -> str:
    return snapshot.target.dialect.value


def _recorded_at(recorded: Recorded, actual: Actual) -> int | None:
    positions = {state.key.id: state.position for state in actual.states}
    if recorded.alembic:
        if any(id_ not in positions for id_ in recorded.alembic):
            return None
        return max(positions[id_] for id_ in recorded.alembic)
    legacy = [positions[name] for name in recorded.peewee or () if name in positions]
    has_later = actual.key is not None and actual.key.system is System.ALEMBIC
    return max(legacy) if legacy and not has_later else None


__all__ = ["Case", "open_case"]
