"""Databases in any state: a part of a migration done, any record, rows with awkward values."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from owui_migrate_gui.database.expected import Expected, ExpectedTable, expected_schemas
from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.doctor.build import add_column, create_index, create_table
from owui_migrate_gui.doctor.facts import Facts, chain_of
from owui_migrate_gui.revision import Lineage, System
from owui_migrate_gui.schema import Column, Schema
from tests.doctor.made import THEN, Made, contents

Draw = Callable[..., Any]
"""How a value is drawn from a strategy, with a label for the report."""

_BOOKKEEPING = frozenset({"alembic_version", "migratehistory", "owui_quarantine"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """Where a database is: ``at`` with the operations ``done`` of the revision behind it."""

    lineage: Lineage
    dialect: str
    at: int
    done: tuple[str, ...]

    def facts(self, step: int = 0) -> Facts:
        """What the schema would be, exactly at the revision."""
        return chain_of(self.lineage, self.dialect).facts[self.at + step]


def positions(lineage: Lineage, dialect: str) -> range:
    """Alembic's revisions but the last, as positions in the chain."""
    keys = chain_of(lineage, dialect).keys
    first = next(at for at, key in enumerate(keys) if key.system is System.ALEMBIC)
    return range(first, len(keys) - 1)


def begin(draw: Draw, place: Made, lineage: Lineage, at: int) -> Begun:
    """Do any part of the next revision's operations, in any order."""
    chain = expected_schemas(lineage, place.dialect)
    possible = list(_operations(chain[at][1], chain[at + 1][1]))
    is_begun = possible and draw(st.integers(0, 3), label="nothing begun at 0") > 0
    wanted = draw(st.lists(st.sampled_from(possible), min_size=1, unique=True)) if is_begun else []
    done = tuple(one for one in wanted if place.try_to(one))
    return Begun(lineage=lineage, dialect=place.dialect, at=at, done=done)


def _operations(before: Expected, after: Expected) -> Iterator[str]:
    """The SQL of what a revision adds and takes away, one object at a time."""
    yield from (f"DROP TABLE {quote(name)}" for name in sorted(before.keys() - after.keys()))
    for name, table in after.items():
        old = before.get(name)
        if old is None:
            if not any("nextval" in (default or "") for *_, default in table.columns):
                yield create_table(name, table).sql
            yield from (create_index(table, index).sql for index in sorted(table.indexes))
        elif old.key and old.key != table.key:
            # Built anew under another name, which then takes its place: no half of it is in it.
            yield create_table(f"{name}_new", table).sql
        else:
            yield from _changes(name, old, table)


def _changes(name: str, old: ExpectedTable, table: ExpectedTable) -> Iterator[str]:
    for column in table.columns:
        if column[0] not in old.column_names:
            yield add_column(name, column).sql
    for gone in sorted(old.column_names - table.column_names):
        yield f"ALTER TABLE {quote(name)} DROP COLUMN {quote(gone)}"
    for index in sorted(table.indexes.keys() - old.indexes.keys()):
        yield create_index(table, index).sql
    for index in sorted(old.indexes.keys() - table.indexes.keys()):
        yield f"DROP INDEX {quote(index)}"


def record(draw: Draw, place: Made, begun: Begun) -> tuple[str, ...]:
    """Write anything into the version tables; the rows that ``alembic_version`` has then."""
    keys = [key.id for key in chain_of(begun.lineage, place.dialect).keys]
    possible = keys[positions(begun.lineage, place.dialect)[0] :]
    likely = [keys[begun.at], keys[begun.at + 1]]
    ids = draw(
        st.one_of(
            st.just(likely[:1]),
            st.just(likely[:1]),
            st.just(likely[1:]),
            st.lists(st.sampled_from([*possible, "82697afafb4e", ""]), max_size=2, unique=True),
        ),
        label="recorded",
    )
    place.try_to("DELETE FROM alembic_version")
    for id_ in ids:
        place.put("alembic_version", {"version_num": id_})
    if begun.lineage is Lineage.PEEWEE_BORN:
        forgotten = draw(
            st.sampled_from(
                [
                    "",
                    "",
                    "DROP TABLE migratehistory",
                    "DELETE FROM migratehistory",
                    "DELETE FROM migratehistory WHERE name > '010'",
                ]
            ),
            label="forgotten",
        )
        if forgotten:
            place.try_to(forgotten)
    if not ids and draw(st.booleans(), label="no version table"):
        place.try_to("DROP TABLE alembic_version")
    return tuple(ids)


_TEXTS = (
    "",
    " ",
    "u1",
    "c1",
    "x1",
    "f",
    "History",
    "history",
    "/foo",
    "foo",
    "shared-c1",
    "U1@Example.org",
    "null",
    "{bad",
    "ünï 漢字 😀\u202e",
    'it\'s "quoted" 100 % :name',
    "x" * 5000,
)
_DOCUMENTS = (
    "null",
    "{}",
    "[]",
    '""',
    '"{}"',
    '"null"',
    "12",
    "true",
    '{"a": "\\u0000"}',
    '["u1", "u1", null, "gone"]',
    '{"file_ids": ["f", "f", null, {"id": "f"}, "gone"]}',
    '{"file_ids": null}',
    '{"read": null}',
    '{"read": {"group_ids": null, "user_ids": ["u1", "u1"]}, "write": []}',
    '{"tags": [{"name": "History"}, {"name": null}]}',
    '{"google": {"sub": "1"}}',
    '{"history": null}',
    (
        '{"history": {"messages": {"m1": {"role": "user", "timestamp": "2024-01-01"},'
        ' "m2": {"role": "assistant", "timestamp": 5, "parentId": "m1"}, "m3": null}}}'
    ),
    '{"history": {"messages": {"": {"role": "user", "content": null}}, "currentId": "gone"}}',
    contents("hello", "ünï 漢字"),
    json.dumps(contents("twice")),
)
_BROKEN_DOCUMENTS = ("{bad", "NaN", "", "{'a': 1}")
_NUMBERS = (0, -1, 1, 2024, THEN, THEN * 1000, 2**53)


def strew(draw: Draw, place: Made, schema: Schema) -> None:
    """Put rows of awkward values into some tables; what a constraint refuses is left out."""
    names = sorted(schema.table_names - _BOOKKEEPING)
    for name in draw(st.lists(st.sampled_from(names), min_size=1, max_size=8), label="tables"):
        table = schema.table(name)
        assert table is not None
        row = {}
        for column in table.columns:
            value = draw(_values(place.dialect, column))
            if value is not ...:
                row[column.name] = value
        if row:
            place.put(name, row)


def _values(dialect: str, column: Column) -> st.SearchStrategy[Any]:
    declared = column.type.upper().partition("(")[0]
    documents = _DOCUMENTS + (_BROKEN_DOCUMENTS if dialect == "sqlite" else ())
    pool: tuple[Any, ...]
    if declared in {"JSON", "JSONB"} or (
        declared == "TEXT" and column.name in {"chat", "user_ids", "settings", "info", "content"}
    ):
        pool = documents
    elif declared in {"BOOLEAN", "BOOL"}:
        pool = (False, True)
    elif "INT" in declared:
        pool = (..., *_NUMBERS) if column.name == "id" else _NUMBERS
    elif declared.startswith(("DATE", "TIMESTAMP")):
        pool = ("2024-10-20 12:34:56",)
    else:
        pool = _TEXTS
    if dialect == "postgresql" and declared == "INTEGER":
        pool = (..., 0, -1, 1, 2024) if column.name == "id" else (0, -1, 1, 2024)
    return st.sampled_from(((None,) if column.is_nullable else ()) + pool)


__all__ = ["Begun", "Draw", "begin", "positions", "record", "strew"]
