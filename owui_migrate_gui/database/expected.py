"""The schema that each revision leaves behind, for both lineages and both databases.

Stored as differences from revision to revision (``resources/schemas``), which
``tools/write_expected_schemas.py`` derives from schemas read off databases at every revision.
"""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from functools import cache

import msgspec

from owui_migrate_gui import places
from owui_migrate_gui.revision import Lineage, RevisionKey, System

_FILES = {Lineage.PEEWEE_BORN: "peewee", Lineage.ALEMBIC_BORN: "alembic"}

ColumnRow = tuple[str, str, bool, str | None]
"""Name, declared type, whether it may be NULL, and the server default's text or None."""


class ExpectedTable(msgspec.Struct, frozen=True, kw_only=True):
    """One table as a revision leaves it; ``indexes`` are DDL by name, without those of keys.

    ``foreign`` holds (columns, table, referred columns, action on delete or an empty text).
    """

    columns: tuple[ColumnRow, ...]
    key: tuple[str, ...]
    unique: tuple[tuple[str, ...], ...]
    indexes: dict[str, str]
    foreign: tuple[tuple[tuple[str, ...], str, tuple[str, ...], str], ...]

    @property
    def column_names(self) -> frozenset[str]:
        """The names of all columns."""
        return frozenset(name for name, *_ in self.columns)

    def column(self, name: str) -> ColumnRow | None:
        """The column of that name."""
        return next((column for column in self.columns if column[0] == name), None)


Expected = Mapping[str, ExpectedTable]
"""A whole schema by table, without the two version tables."""

_Delta = tuple[System, str, dict[str, ExpectedTable | None]]


@cache
def expected_schemas(
    lineage: Lineage, dialect: str = "sqlite"
) -> tuple[tuple[RevisionKey, Expected], ...]:
    """The schema after each revision, oldest first; empty for other than the two births."""
    if lineage not in _FILES:
        return ()
    path = places.resource("schemas") / f"{dialect}-{_FILES[lineage]}.json.gz"
    deltas = msgspec.json.decode(gzip.decompress(path.read_bytes()), type=list[_Delta])
    schema: dict[str, ExpectedTable] = {}
    found: list[tuple[RevisionKey, Expected]] = []
    for system, id_, delta in deltas:
        schema = dict(schema)
        for name, table in delta.items():
            if table is None:
                schema.pop(name, None)
            else:
                schema[name] = table
        found.append((RevisionKey(system, id_), schema))
    return tuple(found)


@cache
def known_tables() -> frozenset[str]:
    """Every table that any revision of Open WebUI ever had."""
    return frozenset(
        table for birth in _FILES for _, schema in expected_schemas(birth) for table in schema
    )


__all__ = ["ColumnRow", "Expected", "ExpectedTable", "expected_schemas", "known_tables"]
