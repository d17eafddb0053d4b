"""Findings about tables, columns, indexes and keys: what is half made, missing, or left over."""

from __future__ import annotations

from collections.abc import Iterator

from owui_migrate_gui.database.expected import known_tables
from owui_migrate_gui.doctor.actual_revision import RevisionState
from owui_migrate_gui.doctor.build import add_column, create_index, create_table
from owui_migrate_gui.doctor.case import Case
from owui_migrate_gui.doctor.catalogue import notice, some
from owui_migrate_gui.doctor.evidence import objects_line, revision_line
from owui_migrate_gui.doctor.facts import Fact, chain_of, whole_first
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.doctor.foreign import forks_with
from owui_migrate_gui.doctor.keys import find_in_keys
from owui_migrate_gui.doctor.record_tables import complete_legacy, stamp
from owui_migrate_gui.doctor.script_deeds import done_again, find_harmful
from owui_migrate_gui.doctor.server_surroundings import lies_elsewhere
from owui_migrate_gui.doctor.unconverted import find_unconverted, unconverted
from owui_migrate_gui.doctor.undo import by_references, drop_table, undo
from owui_migrate_gui.engine.actions import Action, ScriptAction, SqlAction, Statement
from owui_migrate_gui.revision import Lineage, System

TEMPORARY = "_alembic_tmp_"
_OWN_TABLES = frozenset({"alembic_version", "migratehistory", "owui_quarantine", "config_old"})
_LEFTOVER_TABLES = frozenset({"prompt_new"})

_SAYS_MORE = {
    "prompt_new": "374d2f66af06",
    "old_chat": "242a2047eae0",
    "info_json": "b10670c03dd5",
    "settings_json": "b10670c03dd5",
}
"""Objects that a finding of their own explains, with the revision that it finishes."""

_BY_DATA = {
    Fact("column", "group", "user_ids"),
    Fact("column", "note", "is_pinned"),
    *(
        Fact("column", table, "access_control")
        for table in ("channel", "file", "knowledge", "model", "note", "prompt", "tool")
    ),
}
"""Columns that a settled revision should have dropped; the checks of the rows speak of them."""

_OLD_PROMPT = ("command", "user_id", "title", "content", "timestamp", "access_control")


def find_in_structure(case: Case) -> Iterator[Finding]:
    """What the schema alone shows, without reading a row."""
    if case.actual.key is None:
        return
    yield from _half_done(case)
    yield from find_harmful(case)
    yield from _missing(case)
    yield from find_in_keys(case)
    yield from _surplus(case)


def explained(case: Case) -> frozenset[str]:
    """Revisions whose half-done state has a finding of its own."""
    names = {table.name for table in case.snapshot.schema.tables}
    for table in ("chat", "user"):
        found = case.snapshot.schema.table(table)
        names |= found.column_names if found else set()
    return frozenset(id_ for name, id_ in _SAYS_MORE.items() if name in names)


def half_done(case: Case) -> tuple[RevisionState, ...]:
    """Revisions above what is recorded of which the tables show a part, or all.

    Keys alone are no beginning: a downgrade leaves those of 461111b60977 (docs/differences.md).
    """
    recorded_at = case.recorded_at
    if recorded_at is None or recorded_at > case.actual.position:
        return ()
    above = case.actual.states[recorded_at + 1 :]
    done = [one for one in above if one.position <= case.actual.position]
    begun = (*done, *case.actual.beyond())
    return tuple(one for one in begun if any(fact.kind != "key" for fact in one.present))


def finish(case: Case, states: tuple[RevisionState, ...]) -> tuple[Action, ...]:
    """Run every script from the recorded revision to the last of ``states``, then record it."""
    start, end = case.settled + 1, max(one.position for one in states)
    keys = [case.key_at(position) for position in range(start, end + 1)]
    if any(key is None or key.system is not System.ALEMBIC for key in keys):
        return ()
    scripts = (
        ScriptAction(
            text=f"Finish {key.id}: make what is missing, and move the rows that are not moved.",
            revision=key.id,
            drops=tuple(_LEFTOVER_TABLES),
        )
        for key in keys
        if key is not None
    )
    last = keys[-1]
    misshapen = (drop_table(case, name) for name in by_references(case, _misshapen(states)))
    return (*misshapen, *scripts, *(stamp(last) if last else ()))


def _misshapen(states: tuple[RevisionState, ...]) -> set[str]:
    """Tables that a migration was to make and that are there without all of its columns.

    A script takes a table that is there for its own; these were made by hand or by another tool.
    """
    return {
        fact.table
        for one in states
        for fact in one.present
        if fact.kind == "table"
        and any(lack.kind == "column" and lack.table == fact.table for lack in one.missing)
    }


def _half_done(case: Case) -> Iterator[Finding]:
    states = half_done(case)
    if not states:
        yield from find_unconverted(case, explained(case))
        return
    if {one.key.id for one in states} <= explained(case):
        return
    evidence = []
    for one in states:
        present, missing = some(whole_first(one.present)), some(whole_first(one.missing))
        evidence.append(objects_line(f"{one.key.id} has made already: {present}"))
        if one.missing:
            evidence.append(objects_line(f"{one.key.id} has yet to make: {missing}"))
    would = done_again(case, (one.key.id for one in states))
    first = states[0].key
    title = f"Migration {first} was begun and not recorded"
    if len(states) > 1:
        title = f"Migration {first} and {len(states) - 1} more were begun and not recorded"
    actions = finish(case, states)
    yield notice(
        "OWM011",
        revision_line(f"recorded: {case.key_at(case.settled)}"),
        *evidence,
        *would,
        title=title,
        blocks=bool(would),
        actions=actions,
        refusal="" if actions else "Legacy migrations are finished by an upgrade.",
        subjects=tuple(one.key.id for one in states),
        undo=undo(case, states),
    )


def _missing(case: Case) -> Iterator[Finding]:
    still_to_make = {fact for one in half_done(case) for fact in one.missing}
    missing = tuple(fact for fact in case.actual.missing if fact not in still_to_make)
    elsewhere = lies_elsewhere(case)  # with their rows, which an empty table would hide
    lost = tuple(
        fact for fact in missing if fact.kind in {"table", "column"} and fact.table not in elsewhere
    )
    indexes = tuple(fact for fact in missing if fact.kind == "index")
    if case.is_pending("374d2f66af06") and (gaps := _prompt_gaps(lost)):
        yield notice(
            "OWM061",
            *(str(fact) for fact in gaps),
            blocks=not case.is_bundled,
            actions=(SqlAction(text="Add the column.", statements=_created(case, gaps)),),
            subjects=("prompt", "374d2f66af06"),
        )
        lost = tuple(fact for fact in lost if fact not in gaps)
    if lost:
        yield notice(
            "OWM018",
            *(str(fact) for fact in lost[:12]),
            *([f"and {len(lost) - 12} more"] if len(lost) > 12 else []),  # noqa: PLR2004 - as above
            actions=_recreate(case, lost),
            subjects=tuple(sorted({fact.table for fact in lost})),
        )
    if indexes:
        statements = tuple(
            create_index(case.actual.expected[fact.table], fact.name) for fact in indexes
        )
        yield notice(
            "OWM016",
            *(f"{fact.name} on {fact.table}" for fact in indexes),
            actions=(SqlAction(text="Create the missing indexes.", statements=statements),),
            subjects=tuple(sorted({fact.table for fact in indexes})),
        )


def _prompt_gaps(lost: tuple[Fact, ...]) -> tuple[Fact, ...]:
    wanted = {Fact("column", "prompt", name) for name in _OLD_PROMPT}
    return tuple(fact for fact in lost if fact in wanted)


def _created(case: Case, facts: tuple[Fact, ...]) -> tuple[Statement, ...]:
    expected = case.actual.expected
    found: list[Statement] = []
    for fact in facts:
        table = expected[fact.table]
        if fact.kind == "table":
            found.append(create_table(fact.table, table))
            found.extend(create_index(table, name) for name in sorted(table.indexes))
        elif (column := table.column(fact.name)) is not None:
            found.append(add_column(fact.table, column))
    return tuple(found)


def _recreate(case: Case, lost: tuple[Fact, ...]) -> tuple[Action, ...]:
    """The missing objects, then the data steps of the migrations that should have made them."""
    actions: list[Action] = [
        SqlAction(text="Create what is missing.", statements=_created(case, lost))
    ]
    damaged = [one for one in case.actual.states if set(one.missing) & set(lost)]
    actions += [
        ScriptAction(text=f"Do the data step of {one.key.id} again.", revision=one.key.id)
        for one in damaged
        if one.key.id in _REFILLS
    ]
    if any(one.key.system is System.PEEWEE for one in damaged):
        actions.append(complete_legacy(case))
    return tuple(actions)


_REFILLS = frozenset(
    {
        "6a39f3d8e55c",
        "8452d01d26d7",
        "b7c8d9e0f1a2",
        "9a1b2c3d4e5f",
        "d6a8c3f912ab",
        "e7b9d4a023bc",
        "f8c0e5b134cd",
        "0bd252b206fb",
    }
)
"""Bundled scripts whose data step can be done again at any later revision."""


def _surplus(case: Case) -> Iterator[Finding]:
    schema = case.snapshot.schema
    tables = schema.table_names - known_tables() - _OWN_TABLES - _LEFTOVER_TABLES
    foreign = sorted(name for name in tables if not name.startswith(TEMPORARY))
    if foreign:
        makers = (f"as {fork.name} ({fork.about}) makes them" for fork in forks_with(foreign))
        evidence = (*(f"table {name}" for name in foreign), *makers)
        yield notice("OWM020", *evidence, subjects=tuple(foreign))
    half = {fact for one in half_done(case) for fact in one.present}
    half |= {fact for left in unconverted(case).values() for fact in left}
    surplus = [
        fact
        for fact in case.actual.surplus
        if fact not in half and fact not in _BY_DATA and fact.name not in _SAYS_MORE
    ]
    if (obsolete := Fact("index", "tag", "tag_id")) in surplus:
        surplus.remove(obsolete)
        yield notice(
            "OWM017",
            "index tag_id on tag",
            actions=(
                SqlAction(text="Drop it.", statements=(Statement(sql='DROP INDEX "tag_id"'),)),
            ),
            subjects=("tag",),
        )
    strange = [str(fact) for fact in surplus if fact.kind in {"column", "index", "table"}]
    strange += _unknown_columns(case)
    if strange:
        yield notice("OWM019", *strange)
    if mixed := _mixed(case):
        yield notice("OWM021", *mixed)


def _unknown_columns(case: Case) -> list[str]:
    known = chain_of(case.actual.lineage, case.dialect).history
    leftovers = set(_SAYS_MORE)
    return [
        f"column {table.name}.{column.name}"
        for table in case.snapshot.schema.tables
        if table.name in case.actual.expected
        for column in table.columns
        if Fact("column", table.name, column.name) not in known and column.name not in leftovers
    ]


_BIRTH_TABLES = ("auth", "chat", "chatidtag", "memory", "tag", "user")
_BIRTH_TYPES = {"VARCHAR(255)": Lineage.PEEWEE_BORN, "VARCHAR": Lineage.ALEMBIC_BORN}


def _mixed(case: Case) -> list[str]:
    """Tables whose id is declared as in the other lineage."""
    found: list[str] = []
    for name in _BIRTH_TABLES:
        table = case.snapshot.schema.table(name)
        declared = [one.type.upper() for one in table.columns if one.name == "id"] if table else []
        birth = _BIRTH_TYPES.get(declared[0]) if declared else None
        if birth is not None and birth is not case.actual.lineage:
            found.append(f"{name} is {birth.value}, most tables are {case.actual.lineage.value}")
    return found


__all__ = ["TEMPORARY", "explained", "find_in_structure", "finish", "half_done"]
