"""Undo a migration that was begun: take back what it added, and keep what was stored there.

Only where it has done nothing but add. What it took away or changed can't be told from the schema,
so there finishing it is the one way on, or a backup.
"""

from __future__ import annotations

from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.doctor.actual_revision import RevisionState
from owui_migrate_gui.doctor.case import Case
from owui_migrate_gui.doctor.facts import Fact, chain_of, facts_of
from owui_migrate_gui.doctor.quarantine import TABLE, copy_aside, create_quarantine
from owui_migrate_gui.engine.actions import Action, SqlAction, Statement
from owui_migrate_gui.schema import Table

_FINDING = "OWM011"
_REASON = "stored by a migration that was begun and is undone"


def undo(case: Case, states: tuple[RevisionState, ...]) -> tuple[Action, ...]:
    """What takes back the ``states`` above the recorded revision; nothing where that is unsafe."""
    if case.recorded_at is None or case.recorded_at < 0:
        return ()
    chain = chain_of(case.actual.lineage, case.dialect)
    recorded = chain.facts[case.recorded_at]
    found = {
        fact: value
        for fact, value in facts_of(case.snapshot.schema).items()
        if fact in chain.history
    }
    if any(found.get(fact) != value for fact, value in recorded.items()):
        return ()  # something was taken away, or has become another
    begun = {fact for state in states for fact in state.present}
    added = sorted(fact for fact in found if fact not in recorded and fact in begun)
    others = [fact for fact in found if fact not in recorded and not _belongs(fact, added, begun)]
    if not added or others:
        return ()
    tables = {fact.table for fact in added if fact.kind == "table"}
    columns = [one for one in added if one.kind == "column" and one.table not in tables]
    indexes = [one for one in added if one.kind == "index" and one.table not in tables]
    if any(_is_bound(case, fact) for fact in columns):
        return ()
    return (
        *_drop_indexes(indexes),
        *(_drop_column(case, fact) for fact in columns),
        *(drop_table(case, name) for name in by_references(case, tables)),
    )


def _belongs(fact: Fact, added: list[Fact], begun: set[Fact]) -> bool:
    """Whether a fact is one that was begun, or a part of a table that was."""
    return fact in begun or Fact("table", fact.table, "") in added


def _is_bound(case: Case, fact: Fact) -> bool:
    """Whether a key needs the column, which then can't be dropped by itself."""
    table = case.snapshot.schema.table(fact.table)
    if table is None:
        return True
    keys = (
        table.primary_key,
        *table.unique,
        *(key.columns for key in table.foreign_keys),
    )
    return any(fact.name in columns for columns in keys)


def _drop_indexes(indexes: list[Fact]) -> tuple[Action, ...]:
    if not indexes:
        return ()
    statements = tuple(
        Statement(sql=f"DROP INDEX IF EXISTS {quote(fact.name)}") for fact in indexes
    )
    return (SqlAction(text="Drop the indexes that were begun with.", statements=statements),)


def _drop_column(case: Case, fact: Fact) -> SqlAction:
    table, column = quote(fact.table), quote(fact.name)
    found = case.snapshot.schema.table(fact.table)
    key = _key_of(found)
    pair = "json_build_object" if case.dialect == "postgresql" else "json_object"
    now = (
        "CAST(extract(epoch FROM now()) AS BIGINT)"
        if case.dialect == "postgresql"
        else "CAST(strftime('%s', 'now') AS INTEGER)"
    )
    keep = Statement(
        sql=f'INSERT INTO {TABLE} (revision, table_name, row_key, reason, "row", created_at)'
        f" SELECT :q_finding, :q_table, CAST({key} AS TEXT), :q_reason,"
        f" CAST({pair}('{fact.name}', {column}) AS TEXT), {now} FROM {table}"
        f" WHERE {column} IS NOT NULL",
        parameters={
            "q_finding": _FINDING,
            "q_table": f"{fact.table}.{fact.name}",
            "q_reason": _REASON,
        },
    )
    indexes = (
        Statement(sql=f"DROP INDEX IF EXISTS {quote(index.name)}")
        for index in (found.indexes if found else ())
        if fact.name in index.columns
    )
    return SqlAction(
        text=f"Drop the column {fact.table}.{fact.name}; what is in it goes to the quarantine.",
        statements=(
            create_quarantine(case.dialect),
            keep,
            *indexes,
            Statement(sql=f"ALTER TABLE {table} DROP COLUMN {column}"),
        ),
    )


def _key_of(table: Table | None) -> str:
    if table is None or "id" in table.column_names:
        return quote("id")
    return quote(table.columns[0].name)


def drop_table(case: Case, name: str) -> SqlAction:
    """Drop a table that a migration was to make; nothing that is stored in it is lost."""
    return SqlAction(
        text=f"Drop the table {name}; its rows go to the quarantine.",
        statements=(
            create_quarantine(case.dialect),
            copy_aside(case, name, _FINDING, "1 = 1", _REASON),
            Statement(sql=f"DROP TABLE {quote(name)}"),
        ),
        drops=(name,),
    )


def by_references(case: Case, tables: set[str]) -> list[str]:
    """Those that refer to others first."""
    left, ordered = set(tables), []
    while left:
        referred = {
            key.table
            for name in left
            if (table := case.snapshot.schema.table(name)) is not None
            for key in table.foreign_keys
            if key.table != name
        }
        free = sorted(left - referred) or sorted(left)[:1]
        ordered += free
        left -= set(free)
    return ordered


__all__ = ["by_references", "drop_table", "undo"]
