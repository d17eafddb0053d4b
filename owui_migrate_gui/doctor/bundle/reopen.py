"""A bundle as what it was made of: a snapshot, an examination and a source, without a database."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from owui_migrate_gui.database.snapshot import Holder, Snapshot
from owui_migrate_gui.database.target import BundleTarget, Dialect
from owui_migrate_gui.database.volume import ConstraintName, Volume
from owui_migrate_gui.doctor.actual_revision import examine_schema
from owui_migrate_gui.doctor.bundle.archive import read_bundle
from owui_migrate_gui.doctor.bundle.document import Bundle, FoundData, ScriptData, SourceData
from owui_migrate_gui.doctor.evidence import LineKind, kinds_by_words, of_kind
from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.doctor.findings import Finding, Severity
from owui_migrate_gui.errors import BadBundle
from owui_migrate_gui.graph import RevisionGraph
from owui_migrate_gui.plan import stand
from owui_migrate_gui.revision import (
    ProblemKind,
    Revision,
    RevisionKey,
    ScriptSide,
    SourceProblem,
)
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.source import Source, SourceKind

_REFUSAL = "This is a support bundle: the repair runs where the database is."


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopened:
    """A bundle that was read."""

    path: Path
    bundle: Bundle
    target: BundleTarget

    def snapshot(self) -> Snapshot:
        """The database as it was seen."""
        seen = self.bundle.seen
        return Snapshot(
            target=self.target,
            taken=seen.taken,
            size=seen.size,
            wal_size=seen.wal_size,
            modified=seen.modified,
            journal_mode=seen.journal_mode,
            page_size=seen.page_size,
            recorded=seen.recorded,
            lineage=seen.lineage,
            schema=self.bundle.schema,
            users=seen.users,
            chats=seen.chats,
            holders=tuple(
                Holder(pid=0, name=name, command="", is_writing=False) for name in seen.holders
            ),
            masked=seen.attached,
        )

    def examination(self, graph: RevisionGraph) -> Examination:
        """The findings as they were, without the statements of their repairs."""
        found, seen = self.bundle.findings, self.bundle.seen
        return Examination(
            findings=tuple(_finding(one) for one in found.findings),
            actual=RevisionKey(*found.actual) if found.actual else None,
            standing=stand(graph, seen.recorded, seen.lineage),
            schema=examine_schema(self.bundle.schema, seen.lineage, seen.recorded, seen.dialect),
            is_whole=found.is_whole,
            unanswered=found.unanswered,
        )

    def source(self) -> Source:
        """The scripts that the database was compared with; those at hand where they are equal."""
        data = self.bundle.source
        bundled = read_source("bundled")
        if data.content_hash == bundled.content_hash:
            return bundled
        return _source(self.path, data)

    def volume(self) -> Volume:
        """Rows and sizes by table."""
        counted = self.bundle.counted
        return Volume(
            rows=counted.rows,
            sizes=counted.sizes,
            size=counted.size,
            constraints=tuple(
                ConstraintName(table=table, name=name, kind=kind, columns=columns)
                for table, name, kind, columns in counted.constraints
            ),
        )


def reopen(path: Path) -> Reopened:
    """Read a bundle; raises ``BadBundle``."""
    bundle = read_bundle(path)
    try:
        original = Dialect(bundle.seen.dialect)
        for one in bundle.findings.findings:
            _severity(one)
    except (ValueError, KeyError) as error:
        raise BadBundle(
            f"{path.name} speaks of something that this version of the console doesn't know.",
            remedy="Use the version that made it.",
        ) from error
    target = BundleTarget(path=path.absolute(), original=original, cipher=bundle.seen.encryption)
    return Reopened(path=path, bundle=bundle, target=target)


def _finding(data: FoundData) -> Finding:
    told = kinds_by_words(data.evidence)
    places, objects = data.places, data.objects
    return Finding(
        id=data.id,
        severity=_severity(data),
        title=data.title,
        evidence=data.evidence,
        repair=data.repair,
        blocks=data.blocks,
        cause=data.cause,
        consequence=data.consequence,
        limits=data.limits,
        refusal=data.refusal or (_REFUSAL if data.can_repair else ""),
        subjects=data.subjects,
        needs_choice=data.needs_choice,
        places=of_kind(told, LineKind.PLACE) if places is None else places,
        objects=of_kind(told, LineKind.OBJECTS) if objects is None else objects,
    )


def _severity(data: FoundData) -> Severity:
    return Severity[data.severity.upper()]


def _source(path: Path, data: SourceData) -> Source:
    return Source(
        kind=SourceKind.FOLDER,
        path=path,
        label=data.label,
        release=data.release,
        alembic_dir=None,
        peewee_dir=None,
        revisions=tuple(_revision(script) for script in data.scripts),
        problems=tuple(
            SourceProblem(kind=ProblemKind.UNREADABLE, what=what) for what in data.problems
        ),
        content_hash=data.content_hash,
    )


def _revision(data: ScriptData) -> Revision:
    return Revision(
        key=RevisionKey(data.system, data.id),
        parents=data.parents,
        depends_on=data.depends_on,
        branch_labels=data.branch_labels,
        title=data.title,
        created=data.created,
        upgrade=ScriptSide(risks=data.upgrade, is_present=True),
        downgrade=ScriptSide(risks=data.downgrade, is_present=data.has_downgrade),
        file="",
    )


__all__ = ["Reopened", "reopen"]
