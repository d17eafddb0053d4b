"""The schema that a preview shows after each step is the one that is known of that revision.

Nothing here has a server: on PostgreSQL it is the shadow's catalog alone that is held against
what a real server was seen to have.
"""

from __future__ import annotations

from typing import Any

import pytest

from owui_migrate_gui.schema import Schema, Table
from tests.chain.facts import DIALECTS, LINEAGES, Dialect, Lineage, known_revisions
from tests.preview.making import offline_preview

HEAD = known_revisions("sqlite", "alembic")[-1].revision
# Reflection gives the lengths and precisions that the catalogs leave out, and the other way round.
_SAME_DEFAULT = {"now()": "CURRENT_TIMESTAMP"}


@pytest.mark.parametrize("lineage", LINEAGES)
@pytest.mark.parametrize("dialect", DIALECTS)
def test_the_schema_after_every_step(dialect: Dialect, lineage: Lineage) -> None:
    preview = offline_preview(dialect, lineage, "base", HEAD)
    known = known_revisions(dialect, lineage)
    assert [step.revision for step in preview.steps] == [entry.revision for entry in known]
    for index, entry in enumerate(known):
        shown = preview.schema_after(index)
        wanted = {name: _known(table) for name, table in entry.tables.items()}
        assert _shown(shown) == wanted, entry.revision


def _shown(schema: Schema) -> dict[str, dict[str, Any]]:
    return {table.name: _table(table) for table in schema.tables}


def _table(table: Table) -> dict[str, Any]:
    return {
        "columns": {c.name: (c.type, c.is_nullable, _default(c.default)) for c in table.columns},
        "pk": sorted(table.primary_key),
        "unique": sorted(sorted(columns) for columns in table.unique),
        "indexes": sorted(
            (index.name, [column for column in index.columns if column], index.is_unique)
            for index in table.indexes
            if None not in index.columns  # reflection leaves expressions out on SQLite
        ),
        "fks": sorted((list(key.columns), key.table, key.on_delete) for key in table.foreign_keys),
    }


def _known(table: dict[str, Any]) -> dict[str, Any]:
    unique = sorted(sorted(columns) for columns in table["unique"])
    explicit = set(table["index_sql"])
    return {
        "columns": {
            c["name"]: (c["type"], c["nullable"], _default(c["default"])) for c in table["columns"]
        },
        "pk": sorted(table["pk"]),
        "unique": unique,
        "indexes": sorted(
            (name, [column for column in columns if column], is_unique)
            for name, columns, is_unique in table["indexes"]
            if name in explicit
            and None not in columns
            and not (is_unique and sorted(map(str, columns)) in unique)
        ),
        "fks": sorted(
            (columns, other, (on_delete or "NO ACTION"))
            for columns, other, _, on_delete in table["fks"]
        ),
    }


def _default(text: str | None) -> str | None:
    return _SAME_DEFAULT.get(text, text) if text else text
