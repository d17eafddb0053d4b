"""Gather a support bundle: what was seen of a target, masked part by part."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

import msgspec

from owui_migrate_gui import __version__
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.database.volume import Volume
from owui_migrate_gui.doctor.bundle.document import (
    About,
    Bundle,
    Configuration,
    Counted,
    Findings,
    FoundData,
    PlanData,
    PlannedStep,
    ScriptData,
    Seen,
    SourceData,
)
from owui_migrate_gui.doctor.bundle.masking import (
    Masking,
    masked_attached,
    masked_schema,
    names_of,
)
from owui_migrate_gui.doctor.bundle.runs import masked_run
from owui_migrate_gui.doctor.bundle.settings import found_settings
from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.doctor.versions import library_versions
from owui_migrate_gui.engine.journal import JournalEntry
from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.graph import RevisionGraph
from owui_migrate_gui.plan import make_plan
from owui_migrate_gui.revision import Direction, Recorded, Revision, System
from owui_migrate_gui.sources.source import Source, SourceKind

UNOPENED = "OWM091"
"""The finding that quotes why the database can't be opened."""

RUNS_KEPT = 20
"""The newest runs of the target that go along."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a bundle is made of; ``graph`` is the source's with what only the target knows."""

    snapshot: Snapshot
    source: Source
    graph: RevisionGraph
    examination: Examination
    volume: Volume
    runs: tuple[JournalEntry, ...]


def measured(measure: Callable[[], Volume], snapshot: Snapshot) -> Volume:
    """Rows and sizes by table; none where damaged pages or the server don't let them be counted."""
    try:
        return measure()
    except MigrationError:
        return Volume(rows={}, sizes={}, size=snapshot.size)


def collect(subject: Subject) -> Bundle:
    """The bundle, masked; reads the environment and a ``.env`` beside the file, writes nothing."""
    snapshot = subject.snapshot
    recorded = snapshot.recorded
    masking = Masking().with_names(
        (
            *names_of(snapshot.schema),
            *(revision.id for revision in subject.source.revisions),
            *(recorded.alembic or ()),
            *(recorded.peewee or ()),
        )
    )
    schema = masked_schema(snapshot.schema, masking)  # first: it numbers the odd names
    return Bundle(
        about=About(
            made=datetime.now(UTC),
            program=f"owui-migrate {__version__}",
            libraries=library_versions(),
        ),
        seen=_seen(snapshot, masking),
        findings=_findings(subject.examination, masking),
        schema=schema,
        counted=_counted(subject.volume, masking),
        source=_source(subject.source, masking),
        plan=_plan(subject, masking),
        runs=tuple(masked_run(run, masking) for run in subject.runs[:RUNS_KEPT]),
        configuration=Configuration(
            settings=found_settings(os.environ, snapshot.target),
            system=f"{platform.system()} {platform.machine()}, Python {platform.python_version()}",
            is_executable=bool(getattr(sys, "frozen", False)),
        ),
    )


def _seen(snapshot: Snapshot, masking: Masking) -> Seen:
    target = snapshot.target
    cipher = target.cipher if isinstance(target, FileTarget) else None
    return Seen(
        dialect=target.dialect.value,
        encryption=msgspec.structs.replace(cipher, salt="") if cipher else None,
        lineage=snapshot.lineage,
        recorded=Recorded(
            peewee=_ids(snapshot.recorded.peewee, masking),
            alembic=_ids(snapshot.recorded.alembic, masking),
        ),
        taken=snapshot.taken,
        modified=snapshot.modified,
        size=snapshot.size,
        wal_size=snapshot.wal_size,
        journal_mode=snapshot.journal_mode,
        page_size=snapshot.page_size,
        users=snapshot.users,
        chats=snapshot.chats,
        holders=tuple(masking.said(holder.name) for holder in snapshot.holders),
        attached=masked_attached(snapshot.schema, masking),
    )


def _ids(ids: Iterable[str] | None, masking: Masking) -> tuple[str, ...] | None:
    return None if ids is None else tuple(masking.revision(id_) for id_ in ids)


def _findings(examination: Examination, masking: Masking) -> Findings:
    actual = examination.actual
    return Findings(
        actual=(actual.system, actual.id) if actual else None,
        is_whole=examination.is_whole,
        findings=tuple(_found(finding, masking) for finding in examination.findings),
        unanswered=tuple(masking.said(line) for line in examination.unanswered),
    )


def _found(finding: Finding, masking: Masking) -> FoundData:
    return FoundData(
        id=finding.id,
        severity=finding.severity.word,
        title=_title(finding, masking),
        evidence=tuple(masking.said(line) for line in finding.evidence),
        repair=masking.said(finding.repair),
        cause=finding.cause,
        consequence=finding.consequence,
        limits=finding.limits,
        blocks=finding.blocks,
        can_repair=finding.can_repair,
        needs_choice=finding.needs_choice,
        refusal=masking.said(finding.refusal),
        subjects=tuple(masking.revision(subject) for subject in finding.subjects),
        places=tuple(masking.said(line) for line in finding.places),
        objects=tuple(masking.said(line) for line in finding.objects),
    )


def _title(finding: Finding, masking: Masking) -> str:
    """A title that quotes an error is a log's line; the others are the console's own."""
    is_error = finding.id == UNOPENED
    return masking.logged(finding.title) if is_error else masking.said(finding.title)


def _counted(volume: Volume, masking: Masking) -> Counted:
    return Counted(
        rows={masking.name(name): rows for name, rows in volume.rows.items()},
        sizes={masking.name(name): size for name, size in volume.sizes.items()},
        size=volume.size,
        constraints=tuple(
            (
                masking.name(each.table),
                masking.name(each.name),
                each.kind,
                tuple(masking.name(column) for column in each.columns),
            )
            for each in volume.constraints
        ),
    )


def _source(source: Source, masking: Masking) -> SourceData:
    is_bundled = source.kind is SourceKind.BUNDLED
    return SourceData(
        kind=source.kind.value,
        label=source.label if is_bundled else masking.said(source.label),
        release=masking.said(source.release) if source.release else None,
        content_hash=source.content_hash,
        scripts=tuple(_script(revision, masking) for revision in source.revisions),
        problems=tuple(masking.said(problem.what) for problem in source.problems),
    )


def _script(revision: Revision, masking: Masking) -> ScriptData:
    return ScriptData(
        system=revision.system,
        id=masking.revision(revision.id),
        parents=tuple(masking.revision(id_) for id_ in revision.parents),
        depends_on=tuple(masking.revision(id_) for id_ in revision.depends_on),
        branch_labels=tuple(masking.name(name) for name in revision.branch_labels),
        title=masking.said(revision.title),
        created=revision.created,
        upgrade=revision.upgrade.risks,
        downgrade=revision.downgrade.risks,
        has_downgrade=revision.downgrade.is_present,
    )


def _plan(subject: Subject, masking: Masking) -> PlanData:
    snapshot, graph = subject.snapshot, subject.graph
    heads = graph.heads(System.ALEMBIC) or graph.heads(System.PEEWEE)
    blocker = next((one for one in subject.examination.findings if one.blocks), None)
    if len(heads) != 1:
        return PlanData(goal=None, steps=(), refusal=f"The scripts have {len(heads)} heads.")
    if blocker is not None:
        return PlanData(goal=None, steps=(), refusal=f"{_title(blocker, masking)}.")
    try:
        plan = make_plan(graph, snapshot.recorded, snapshot.lineage, heads[0])
    except MigrationError as error:
        return PlanData(goal=None, steps=(), refusal=masking.said(error.what))
    steps = tuple(
        PlannedStep(
            revision=masking.revision(step.revision.id),
            system=step.revision.system,
            direction=Direction(step.direction),
            title=masking.said(step.revision.title),
            risks=step.risks,
        )
        for step in plan.steps
    )
    return PlanData(goal=masking.revision(heads[0].id), steps=steps)


__all__ = ["RUNS_KEPT", "UNOPENED", "Subject", "collect", "measured"]
