"""Findings about the two version tables: what they record, and what the tables prove."""

from __future__ import annotations

from collections.abc import Iterator

from owui_migrate_gui.database.expected import known_tables
from owui_migrate_gui.doctor.case import Case
from owui_migrate_gui.doctor.catalogue import notice, some
from owui_migrate_gui.doctor.evidence import objects_line, revision_line
from owui_migrate_gui.doctor.facts import Fact, chain_of
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.doctor.foreign import Foreign, forks_with, tell_foreign
from owui_migrate_gui.doctor.which_release import advise
from owui_migrate_gui.engine.actions import Action, SqlAction, StampAction, Statement
from owui_migrate_gui.revision import Lineage, RevisionKey, System

_FIRST_ALEMBIC_TABLES = frozenset({"config", "knowledge", "folder", "feedback"})
"""Tables that only Alembic's revisions make (ca81bd47c050, 6a39f3d8e55c, c69f45358db4,
af906e964978)."""

NO_PROOF = "The tables fit no revision exactly, and a revision is never recorded without proof."


def find_in_versions(case: Case) -> Iterator[Finding]:
    """What is wrong with ``alembic_version`` and ``migratehistory``."""
    yield from _unknown(case)
    yield from _double_rows(case)
    yield from _no_record(case)
    yield from _legacy(case)
    yield from _midway(case)
    yield from _ahead(case)


def stamp(key: RevisionKey) -> tuple[Action, ...]:
    """Record what the tables prove; nothing where they prove nothing."""
    if key.system is not System.ALEMBIC:
        return (StampAction(text="Empty alembic_version.", revision=None),)
    return (StampAction(text=f"Record {key.id} as the one revision.", revision=key.id),)


def _proved(case: Case) -> RevisionKey | None:
    return case.actual.key if case.actual.is_exact else None


def _unknown(case: Case) -> Iterator[Finding]:
    unknown = case.standing.unknown
    if not unknown:
        return
    told = [tell_foreign(key.id, case.releases) for key in unknown]
    proved = _proved(case)
    has_foreign = bool(_foreign_tables(case) or _has_foreign_columns(case))
    can_stamp = proved is not None and not has_foreign and proved.system is System.ALEMBIC
    yield notice(
        "OWM003",
        revision_line(f"recorded: {', '.join(str(key) for key in unknown)}"),
        *(f"{one.revision}: {one.words}" for one in told),
        revision_line(f"actual: {case.actual.key or 'not a known revision'}"),
        *(
            f"tables as {fork.name} ({fork.about}) makes them"
            for fork in forks_with(case.snapshot.schema.table_names)
        ),
        title=_unknown_title(told),
        blocks=True,
        repair=_unknown_repair(told, proved if can_stamp else None),
        actions=stamp(proved) if can_stamp and proved else (),
        refusal="" if can_stamp else "The tables are not exactly those of a known revision.",
        subjects=tuple(key.id for key in unknown),
        needs_choice=True,
    )


def _unknown_title(told: list[Foreign]) -> str:
    """Whose revision it is, where that is known."""
    one = told[0]
    if one.is_release:
        whose = f"Open WebUI {one.span}" if one.span else f"Open WebUI {one.first} and newer"
        return f"The database is at a revision of {whose}, which this source doesn't have"
    if one.forks:
        return f"The database is at a revision of the fork {one.forks[0].name}"
    return ""


def _unknown_repair(told: list[Foreign], proved: RevisionKey | None) -> str:
    remedy = next((one.remedy for one in told if one.remedy), "")
    if proved is None:
        return remedy
    first = remedy.removesuffix(".") or "Choose the release that made it as the source"
    return f"{first}, or record {proved.id}: the tables are exactly that revision's."


def _foreign_tables(case: Case) -> frozenset[str]:
    return (
        case.snapshot.schema.table_names
        - known_tables()
        - {"alembic_version", "migratehistory", "owui_quarantine"}
    )


def _has_foreign_columns(case: Case) -> bool:
    """Whether a table of Open WebUI has a column that no known revision makes."""
    known = chain_of(case.actual.lineage, case.dialect).history
    return any(
        Fact("column", table.name, column) not in known
        for table in case.snapshot.schema.tables
        if table.name in case.actual.expected
        for column in table.column_names
    )


def _double_rows(case: Case) -> Iterator[Finding]:
    keys = [RevisionKey(System.ALEMBIC, id_) for id_ in case.snapshot.recorded.alembic or ()]
    lower = [key for key in keys if key in case.graph and case.graph.descendants(key) & set(keys)]
    if not lower:
        return
    highest = next((key for key in keys if key not in lower), keys[-1])
    proved = highest if case.is_settled(highest.id) else _proved(case)
    yield notice(
        "OWM004",
        *(f"row: {key.id}" for key in keys),
        repair=f"Keep {proved}, which the tables prove."
        if proved
        else f"Restore a backup; {lower[0].id} is the older of the rows.",
        blocks=True,
        actions=stamp(proved) if proved else (),
        refusal="" if proved else NO_PROOF,
        subjects=tuple(key.id for key in keys),
    )


def _no_record(case: Case) -> Iterator[Finding]:
    recorded = case.snapshot.recorded
    if recorded.alembic or not _FIRST_ALEMBIC_TABLES & case.snapshot.schema.table_names:
        return
    state = "missing" if recorded.alembic is None else "empty"
    proved = _proved(case)
    yield notice(
        "OWM005",
        f"alembic_version: {state}",
        f"{len(case.snapshot.schema.tables)} tables",
        revision_line(f"actual: {case.actual.key or 'not a known revision'}"),
        title=f"The version table alembic_version is {state}",
        blocks=True,
        actions=stamp(proved) if proved else (),
        refusal="" if proved else NO_PROOF,
    )


def _legacy(case: Case) -> Iterator[Finding]:
    """The table migratehistory beside Alembic's tables, where all legacy columns are there."""
    recorded = case.snapshot.recorded
    names = [one.key.id for one in case.actual.states if one.key.system is System.PEEWEE]
    missing = [name for name in names if name not in (recorded.peewee or ())]
    is_past = case.actual.key is not None and case.actual.key.system is System.ALEMBIC
    if case.snapshot.lineage is not Lineage.PEEWEE_BORN or not is_past or not missing:
        return
    if any(fact.kind in {"table", "column"} for fact in case.actual.missing):
        return  # the missing columns are the finding, and their repair completes the list
    yield notice(
        "OWM006",
        f"migratehistory: {len(names) - len(missing)} of {len(names)} rows",
        actions=(complete_legacy(case),),
    )


def complete_legacy(case: Case) -> SqlAction:
    """Write the missing rows of ``migratehistory``, one for each legacy migration."""
    number = "SERIAL" if case.dialect == "postgresql" else "INTEGER NOT NULL"
    create = Statement(
        sql=f"CREATE TABLE IF NOT EXISTS migratehistory (id {number} PRIMARY KEY,"
        " name VARCHAR(255) NOT NULL, migrated_at TIMESTAMP NOT NULL)"
    )
    names = [one.key.id for one in case.actual.states if one.key.system is System.PEEWEE]
    inserts = (
        Statement(
            # The number is taken from the rows: a copied table's counter knows nothing of them.
            sql="INSERT INTO migratehistory (id, name, migrated_at)"
            " SELECT (SELECT coalesce(max(id), 0) + 1 FROM migratehistory),"
            " CAST(:name AS VARCHAR(255)), CURRENT_TIMESTAMP"
            " WHERE NOT EXISTS (SELECT 1 FROM migratehistory AS held WHERE held.name = :name)",
            parameters={"name": name},
        )
        for name in names
    )
    return SqlAction(
        text="Write down the legacy migrations that all ran.",
        statements=(create, *inserts, *_counted_on(case)),
    )


def _counted_on(case: Case) -> Iterator[Statement]:
    """The table's counter goes on behind its rows; without one this does nothing."""
    if case.dialect == "postgresql":
        yield Statement(
            sql="SELECT setval(CAST(pg_get_serial_sequence('migratehistory', 'id') AS regclass),"
            " (SELECT max(id) FROM migratehistory))"
        )


def _midway(case: Case) -> Iterator[Finding]:
    rows = case.snapshot.recorded.alembic or ()
    if len(rows) != 1 or case.releases.at_head(rows[0]):
        return
    (id_,) = rows
    if not case.graph.is_ghost(RevisionKey(System.ALEMBIC, id_)):
        yield notice(
            "OWM007",
            revision_line(f"recorded: {id_}"),
            *_between(case, RevisionKey(System.ALEMBIC, id_)),
            title=f"No release ended at revision {id_}",
            subjects=(id_,),
        )


def _between(case: Case, key: RevisionKey) -> Iterator[str]:
    """Between which releases a revision lies; nothing for one of a fork."""
    found = advise(key, case.graph, case.releases, case.standing)
    if found.before and found.after:
        yield f"it lies between Open WebUI {found.before} and {found.after}"


def _ahead(case: Case) -> Iterator[Finding]:
    recorded_at, actual = case.recorded_at, case.actual
    if recorded_at is None or actual.key is None or recorded_at <= actual.position:
        return
    if len(case.snapshot.recorded.alembic or ()) > 1:
        return  # which of the rows is right is a finding of its own
    recorded = case.key_at(recorded_at)
    skipped = [one for one in actual.states[actual.position + 1 : recorded_at + 1] if one.missing]
    lacking = [str(fact) for one in skipped for fact in one.missing]
    if not lacking:
        return  # revisions that only move rows leave no trace to tell them by
    proved = _proved(case)
    yield notice(
        "OWM008",
        revision_line(f"recorded: {recorded}"),
        revision_line(f"actual: {actual.key}"),
        objects_line(f"missing: {some(lacking)}"),
        *(
            f"{fork.name} ({fork.about}) has another script of the id {recorded}"
            for fork in (tell_foreign(recorded.id, case.releases).forks if recorded else ())
        ),
        title=f"The tables are those of {actual.key}, not of {recorded}",
        blocks=proved is not None,  # a plan that starts elsewhere than the tables are goes wrong
        actions=stamp(proved) if proved else (),
        refusal="" if proved else NO_PROOF,
        subjects=tuple(one.key.id for one in skipped),
    )


__all__ = ["NO_PROOF", "complete_legacy", "find_in_versions", "stamp"]
