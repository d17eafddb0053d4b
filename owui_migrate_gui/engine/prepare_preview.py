"""Requests for a preview: of a plan for a target, or of a way between two revisions without one."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.target import FileTarget, ServerTarget
from owui_migrate_gui.database.volume import Volume
from owui_migrate_gui.engine.prepare import source_spec, step_specs
from owui_migrate_gui.engine.ready_start import ready_start
from owui_migrate_gui.engine.requests import (
    ConstraintSpec,
    PreviewRequest,
    RecordedSpec,
    RowsSpec,
    StartSpec,
)
from owui_migrate_gui.errors import NoWayThere
from owui_migrate_gui.graph import RevisionGraph, build_graph
from owui_migrate_gui.plan import Plan, make_plan, plan_from_nothing
from owui_migrate_gui.revision import Lineage, Recorded, RevisionKey, System
from owui_migrate_gui.sources.source import Source
from owui_migrate_gui.sources.trust import TrustedSource, require_trust


def prepare_preview(
    snapshot: Snapshot, source: TrustedSource, plan: Plan, volume: Volume
) -> PreviewRequest:
    """The request for a preview of ``plan`` on a target."""
    return PreviewRequest(
        target=str(snapshot.target),
        dialect=snapshot.target.dialect.value,
        source=source_spec(source),
        start=StartSpec(
            lineage=snapshot.lineage,
            revision=_name_of(plan.recorded),
            recorded=_recorded(plan.recorded),
            schema=snapshot.schema,
            rows=RowsSpec(counts=volume.rows, sizes=volume.sizes, database_size=volume.size),
            constraints=tuple(
                ConstraintSpec(
                    table=each.table,
                    name=each.name,
                    kind=each.kind,
                    columns=each.columns,
                    text=each.text,
                )
                for each in volume.constraints
            ),
        ),
        steps=step_specs(plan),
        goal=str(plan.goal) if plan.goal else "base",
        schema=snapshot.target.schema if isinstance(snapshot.target, ServerTarget) else "",
        is_encrypted=isinstance(snapshot.target, FileTarget) and snapshot.target.cipher is not None,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A way between two revisions of a source, without a target; None is base."""

    dialect: str
    lineage: Lineage
    start: RevisionKey | None
    goal: RevisionKey | None


def plan_way(graph: RevisionGraph, way: Way, bundled: Source) -> Plan:
    """The steps of a way; raises ``NoWayThere`` as ``make_plan`` does.

    ``bundled`` knows the peewee history, which sources of 0.9.6 and later don't have.
    """
    if way.start is None:
        if way.goal is None:
            raise NoWayThere("From base to base there is nothing to do.")
        return plan_from_nothing(graph, way.lineage, way.goal)
    recorded = recorded_at(graph, bundled, way.lineage, way.start)
    return make_plan(graph, recorded, way.lineage, way.goal)


def prepare_offline_preview(
    source: TrustedSource, bundled: Source, plan: Plan, way: Way
) -> PreviewRequest:
    """The request for a preview without a target.

    The start's schema is made by ``bundled``'s own scripts where they know the revision (they
    need no trust and make the schema that Open WebUI's make), else by those of ``source``. At the
    newest revision it is made already.
    """
    return PreviewRequest(
        target=None,
        dialect=way.dialect,
        source=source_spec(source),
        start=_start_of(source, bundled, plan, way),
        steps=step_specs(plan),
        goal=str(way.goal) if way.goal else "base",
    )


def _start_of(source: TrustedSource, bundled: Source, plan: Plan, way: Way) -> StartSpec:
    start = StartSpec(
        lineage=way.lineage,
        revision=str(way.start) if way.start else "base",
        recorded=_recorded(plan.recorded),
    )
    if way.start is None:
        return start
    ready = ready_start(way.dialect, way.lineage, way.start, bundled)
    if ready is not None:
        return msgspec.structs.replace(start, schema=ready.schema, constraints=ready.constraints)
    replayed, replay = _replay(source, bundled, way.lineage, way.start)
    return msgspec.structs.replace(
        start, replay_source=source_spec(replayed), replay=step_specs(replay)
    )


def recorded_at(
    graph: RevisionGraph, bundled: Source, lineage: Lineage, key: RevisionKey | None
) -> Recorded:
    """What the version tables of a healthy database of a lineage say at a revision."""
    if key is None:
        return Recorded()
    history = graph if graph.has_system(System.PEEWEE) else build_graph(bundled.revisions)
    peewee = tuple(revision.id for revision in history.revisions(System.PEEWEE))
    if key.system is System.PEEWEE:
        behind = history.ancestors(key) | {key}
        names = tuple(name for name in peewee if RevisionKey(System.PEEWEE, name) in behind)
        return Recorded(peewee=names, alembic=None)
    is_peewee_born = lineage is Lineage.PEEWEE_BORN
    return Recorded(peewee=peewee if is_peewee_born else None, alembic=(key.id,))


def _replay(
    source: TrustedSource, bundled: Source, lineage: Lineage, start: RevisionKey
) -> tuple[TrustedSource, Plan]:
    graph = build_graph(bundled.revisions)
    if graph.is_ghost(start):
        return source, plan_from_nothing(build_graph(source.source.revisions), lineage, start)
    return require_trust(bundled), plan_from_nothing(graph, lineage, start)


def _name_of(recorded: Recorded) -> str:
    if recorded.alembic:
        return ", ".join(recorded.alembic)
    if recorded.peewee:
        return f"peewee:{recorded.peewee[-1]}"
    return "base"


def _recorded(recorded: Recorded) -> RecordedSpec:
    return RecordedSpec(peewee=recorded.peewee, alembic=recorded.alembic)


__all__ = [
    "Way",
    "plan_way",
    "prepare_offline_preview",
    "prepare_preview",
    "recorded_at",
]
