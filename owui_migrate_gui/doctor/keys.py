"""Keys that keep rows apart or together: what is missing of them, and its repair.

SQLite can't add a key to a table; there it is made anew with all its keys, and filled from the
old one (https://sqlite.org/lang_altertable.html#making_other_kinds_of_table_schema_changes).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from owui_migrate_gui.database.expected import ExpectedTable
from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.doctor.build import create_table, create_unique
from owui_migrate_gui.doctor.case import Case
from owui_migrate_gui.doctor.catalogue import notice
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.doctor.quarantine import put_aside
from owui_migrate_gui.engine.actions import Action, SqlAction, Statement
from owui_migrate_gui.schema import Table

_NEW = "owui_new_"
_REFUSAL = "Repair what else is missing first: the table's columns, or what a key refers to."
_Foreign = tuple[tuple[str, ...], str, tuple[str, ...], str]


def find_in_keys(case: Case) -> Iterator[Finding]:
    """OWM022 for each table that nothing keeps apart, and OWM023 for what else is missing."""
    tables: list[str] = []
    lacking: list[str] = []
    actions: list[Action] = []
    bare = [table for table in case.snapshot.schema.tables if _is_bare(case, table)]
    for table in bare:
        yield _keyless(case, table)
    for table in case.snapshot.schema.tables:
        wanted = case.actual.expected.get(table.name)
        if wanted is None or table in bare:
            continue
        unique = [
            columns
            for columns in wanted.unique
            if set(columns) <= table.column_names and not is_unique(table, columns)
        ]
        foreign = _missing_foreign(table, wanted)
        if not unique and not foreign:
            continue
        tables.append(table.name)
        lacking += [f"unique key of {table.name} ({', '.join(columns)})" for columns in unique]
        lacking += [f"foreign key of {table.name} to {other}" for _, other, _, _ in foreign]
        actions += _made_unique(case, table, unique)
        actions += _made_foreign(case, table, wanted, foreign)
    if lacking:
        yield notice(
            "OWM023",
            *lacking,
            actions=tuple(actions),
            refusal="" if actions else _REFUSAL,
            subjects=tuple(sorted(set(tables))),
        )


def _missing_foreign(table: Table, wanted: ExpectedTable) -> list[_Foreign]:
    held = {(key.columns, key.table) for key in table.foreign_keys}
    return [
        key
        for key in wanted.foreign
        if (key[0], key[1]) not in held and set(key[0]) <= table.column_names
    ]


def _made_unique(case: Case, table: Table, missing: list[tuple[str, ...]]) -> Iterator[Action]:
    place = "ctid" if case.dialect == "postgresql" else "rowid"
    name = quote(table.name)
    for columns in missing:
        listed = ", ".join(map(quote, columns))
        filled = " AND ".join(f"{quote(column)} IS NOT NULL" for column in columns)
        double = f"{filled} AND {place} NOT IN (SELECT min({place}) FROM {name} GROUP BY {listed})"
        yield put_aside(case, table.name, "OWM023", double, "the same is there already")
        yield SqlAction(
            text="Create the unique key.", statements=(create_unique(table.name, columns),)
        )


def _made_foreign(
    case: Case, table: Table, wanted: ExpectedTable, missing: list[_Foreign]
) -> Iterator[Action]:
    """Rows that point nowhere are put aside first; nothing where a key has nothing to refer to."""
    possible = [key for key in missing if _can_refer(case, key)]
    for columns, other, referred, _ in possible:
        filled = " AND ".join(f"{quote(column)} IS NOT NULL" for column in columns)
        same = " AND ".join(
            f"there.{quote(theirs)} = {quote(table.name)}.{quote(ours)}"
            for ours, theirs in zip(columns, referred, strict=True)
        )
        lost = f"{filled} AND NOT EXISTS (SELECT 1 FROM {quote(other)} AS there WHERE {same})"
        yield put_aside(
            case, table.name, "OWM023", lost, f"points to a row of {other} that is gone"
        )
    if not possible:
        return
    if case.dialect == "postgresql":
        statements = tuple(_added(table.name, key) for key in possible)
        yield SqlAction(text=f"Add the foreign keys of {table.name}.", statements=statements)
    elif table.column_names == wanted.column_names and len(possible) == len(missing):
        yield _made_anew(case, table, wanted)


def _can_refer(case: Case, key: _Foreign) -> bool:
    there = case.snapshot.schema.table(key[1])
    return there is not None and is_unique(there, key[2])


def _added(table: str, key: _Foreign) -> Statement:
    columns, other, referred, on_delete = key
    return Statement(
        sql=f"ALTER TABLE {quote(table)} ADD FOREIGN KEY ({', '.join(map(quote, columns))})"
        f" REFERENCES {quote(other)} ({', '.join(map(quote, referred))})"
        + (f" ON DELETE {on_delete}" if on_delete else "")
    )


def _made_anew(case: Case, table: Table, wanted: ExpectedTable) -> SqlAction:
    name, new = quote(table.name), f"{_NEW}{table.name}"
    listed = ", ".join(quote(column.name) for column in table.columns)
    indexes = [index.sql for index in table.indexes if index.sql]
    attached = case.snapshot.schema.attached
    triggers = [one.sql for one in attached if one.table == table.name]  # they go with the old one
    return SqlAction(
        text=f"Make {table.name} anew with its foreign keys, and fill it from the old one.",
        statements=(
            create_table(new, wanted),
            Statement(sql=f"INSERT INTO {quote(new)} ({listed}) SELECT {listed} FROM {name}"),
            Statement(sql=f"DROP TABLE {name}"),
            Statement(sql=f"ALTER TABLE {quote(new)} RENAME TO {name}"),
            *(Statement(sql=ddl) for ddl in (*indexes, *triggers)),
        ),
    )


def _is_bare(case: Case, table: Table) -> bool:
    """Whether nothing keeps two rows with one id out of a table that should have that."""
    wanted = case.actual.expected.get(table.name)
    if wanted is None or "id" not in table.column_names:
        return False
    wants = wanted.key == ("id",) or any(
        "UNIQUE" in ddl and ddl.rstrip().endswith(("(id)", '("id")'))
        for ddl in wanted.indexes.values()
    )
    return wants and not is_unique(table, ("id",))


def is_unique(table: Table, columns: tuple[str, ...]) -> bool:
    """Whether a key, constraint or index keeps these columns unique, in any order."""
    wanted = set(columns)
    held = [set(table.primary_key), *map(set, table.unique)]
    held += [
        {column for column in index.columns if column is not None}
        for index in table.indexes
        if index.is_unique and None not in index.columns and not _is_partial(index.sql)
    ]
    return wanted in held


def _is_partial(sql: str | None) -> bool:
    return bool(sql and re.search(r"\bWHERE\b", sql, re.IGNORECASE))


def _keyless(case: Case, table: Table) -> Finding:
    place = "ctid" if case.dialect == "postgresql" else "rowid"
    name = f'"{table.name}"'
    double = f"id IS NULL OR {place} NOT IN (SELECT min({place}) FROM {name} GROUP BY id)"
    return notice(
        "OWM022",
        f"table {table.name}",
        title=f"The table {table.name} has neither a primary key nor a unique index",
        actions=(
            put_aside(case, table.name, "OWM022", double, "without an id, or its id is taken"),
            SqlAction(
                text=f"Make the ids of {table.name} unique.",
                statements=(create_unique(table.name, ("id",), name=f"{table.name}_id"),),
            ),
        ),
        subjects=(table.name,),
    )


__all__ = ["find_in_keys", "is_unique"]
