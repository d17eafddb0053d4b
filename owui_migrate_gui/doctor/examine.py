"""Examine a target: compare what is recorded, what is actual, and what a source knows.

Reads only what opening has read already; nothing here touches the database.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.doctor.actual_revision import known_tables, tell_actual
from owui_migrate_gui.doctor.findings import Finding, Severity
from owui_migrate_gui.graph import RevisionGraph
from owui_migrate_gui.plan import Standing, stand
from owui_migrate_gui.release import ReleaseMap
from owui_migrate_gui.revision import Lineage, Recorded, RevisionKey, SourceProblem, System

_PEEWEE_SCRIPTS = 18
"""Number of peewee scripts that every release from 0.3.10 to 0.9.5 ships (releases.json)."""

_FIRST_ALEMBIC_TABLES = frozenset({"config", "knowledge", "folder", "feedback"})
"""Tables that only Alembic's revisions make (ca81bd47c050, 6a39f3d8e55c, c69f45358db4,
af906e964978)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Examination:
    """The doctor's view of a target; ``actual`` is None where the schema fits no revision."""

    findings: tuple[Finding, ...]
    actual: RevisionKey | None
    standing: Standing

    @property
    def worst(self) -> Severity:
        """The highest severity among the findings."""
        return max((finding.severity for finding in self.findings), default=Severity.INFO)


def examine(
    snapshot: Snapshot,
    graph: RevisionGraph,
    releases: ReleaseMap,
    problems: tuple[SourceProblem, ...] = (),
) -> Examination:
    """All findings for a target against a graph, worst first; ``problems`` are the source's."""
    actual = tell_actual(snapshot.schema, snapshot.lineage, snapshot.recorded)
    standing = stand(graph, snapshot.recorded, snapshot.lineage)
    findings = (
        *_emptiness(snapshot),
        *_history(snapshot, graph, standing, actual),
        *_midway(snapshot.recorded, graph, releases),
        *_disagreement(snapshot, standing, actual),
        *_company(snapshot),
        *_source_problems((*graph.problems, *problems)),
    )
    ordered = sorted(findings, key=lambda finding: (-finding.severity, finding.id))
    return Examination(findings=tuple(ordered), actual=actual, standing=standing)


def _emptiness(snapshot: Snapshot) -> Iterator[Finding]:
    if not known_tables() & snapshot.schema.table_names:
        yield Finding(
            id="OWM001",
            severity=Severity.ERROR,
            title="There are no Open WebUI tables in this database",
            evidence=(f"{len(snapshot.schema.tables)} tables, none of Open WebUI's",),
            repair="Look for the right webui.db: often it lies in a Docker volume or DATA_DIR.",
            blocks=True,
        )
    elif snapshot.users == 0 and not snapshot.chats:
        yield Finding(
            id="OWM002",
            severity=Severity.WARNING,
            title="This database holds no users and no chats",
            evidence=("0 users", "0 chats"),
            repair="If you expected chats, this is not the database that Open WebUI used before.",
        )


def _history(
    snapshot: Snapshot, graph: RevisionGraph, standing: Standing, actual: RevisionKey | None
) -> Iterator[Finding]:
    recorded = snapshot.recorded
    if standing.unknown:
        names = ", ".join(str(key) for key in standing.unknown)
        yield Finding(
            id="OWM003",
            severity=Severity.ERROR,
            title="The database is at a revision that this source doesn't know",
            evidence=(f"recorded: {names}", f"actual: {actual or 'not a known revision'}"),
            repair="Choose the release that made it (a newer one, or a fork) as the source.",
            blocks=True,
        )
    yield from _double_rows(recorded, graph)
    has_later_tables = bool(_FIRST_ALEMBIC_TABLES & snapshot.schema.table_names)
    if not recorded.alembic and has_later_tables:
        state = "missing" if recorded.alembic is None else "empty"
        yield Finding(
            id="OWM005",
            severity=Severity.ERROR,
            title=f"The version table alembic_version is {state}",
            evidence=(f"alembic_version: {state}", f"{len(snapshot.schema.tables)} tables"),
            repair="Without it an upgrade would start from the beginning. Restore a backup.",
            blocks=True,
        )
    rows = len(recorded.peewee or ())
    if snapshot.lineage is Lineage.PEEWEE_BORN and recorded.alembic and rows < _PEEWEE_SCRIPTS:
        yield Finding(
            id="OWM006",
            severity=Severity.WARNING,
            title="The list of legacy migrations is incomplete",
            evidence=(f"migratehistory: {rows} of {_PEEWEE_SCRIPTS} rows",),
            repair="Releases up to 0.9.5 would run them again and fail; newer ones don't mind.",
        )


def _double_rows(recorded: Recorded, graph: RevisionGraph) -> Iterator[Finding]:
    keys = [RevisionKey(System.ALEMBIC, id_) for id_ in recorded.alembic or ()]
    lower = [key for key in keys if key in graph and graph.descendants(key) & set(keys)]
    if lower:
        yield Finding(
            id="OWM004",
            severity=Severity.ERROR,
            title="alembic_version has two rows of one line",
            evidence=tuple(f"row: {key.id}" for key in keys),
            repair=f"Two upgrades ran at once. Restore a backup from before them; "
            f"{lower[0].id} is the older of the two rows.",
            blocks=True,
        )


def _midway(recorded: Recorded, graph: RevisionGraph, releases: ReleaseMap) -> Iterator[Finding]:
    rows = recorded.alembic or ()
    if len(rows) != 1 or releases.at_head(rows[0]):
        return
    (id_,) = rows
    if not graph.is_ghost(RevisionKey(System.ALEMBIC, id_)):
        yield Finding(
            id="OWM007",
            severity=Severity.INFO,
            title=f"No release ended at revision {id_}",
            evidence=(f"recorded: {id_}",),
            repair="An upgrade stopped midway, or a development image was used. "
            "An upgrade to a release's revision goes on from here.",
        )


def _disagreement(
    snapshot: Snapshot, standing: Standing, actual: RevisionKey | None
) -> Iterator[Finding]:
    alembic = snapshot.recorded.alembic or ()
    if len(alembic) != 1 or standing.unknown:
        return
    if actual is not None and actual.id != alembic[0]:
        yield Finding(
            id="OWM008",
            severity=Severity.WARNING,
            title=f"The tables are those of {actual}, not of {alembic[0]}",
            evidence=(f"recorded: {alembic[0]}", f"actual: {actual}"),
            repair="The version table was changed by hand, or an upgrade stopped midway. "
            "Make a backup before anything else.",
        )


def _company(snapshot: Snapshot) -> Iterator[Finding]:
    if snapshot.holders:
        names = tuple(f"{holder.name}, process {holder.pid}" for holder in snapshot.holders)
        yield Finding(
            id="OWM009",
            severity=Severity.INFO,
            title="Another program has this database open",
            evidence=names,
            repair="Stop it before an upgrade; looking at it here is safe.",
        )


def _source_problems(problems: tuple[SourceProblem, ...]) -> Iterator[Finding]:
    for problem in problems:
        place = f"{problem.file}:{problem.line}" if problem.line else problem.file
        yield Finding(
            id="OWM010",
            severity=Severity.WARNING if problem.is_fatal else Severity.INFO,
            title=problem.what,
            evidence=(place,) if place else (),
            repair="This is about the source, not about your database.",
        )


__all__ = ["Examination", "examine"]
