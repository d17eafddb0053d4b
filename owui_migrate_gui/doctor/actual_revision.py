"""The revision that a schema itself shows, whatever the version tables say.

Compares names of tables and columns with those that each revision leaves behind
(``resources/schema_names.json``: differences from revision to revision, for both lineages, read
off databases at every revision). Tables that no revision knows, such as a fork's, don't count.
"""

from __future__ import annotations

from functools import cache

import msgspec

from owui_migrate_gui import places
from owui_migrate_gui.database.schema import Schema
from owui_migrate_gui.revision import Lineage, Recorded, RevisionKey, System

Names = dict[str, frozenset[str]]

_LEFTOVERS = {"chat": frozenset({"old_chat"}), "user": frozenset({"info_json", "settings_json"})}
"""Columns that no revision leaves behind but some releases did: 0.9.6 forgot to fill and drop
``old_chat`` in 242a2047eae0, also in databases that it created, and could stop in b10670c03dd5."""

_Delta = tuple[System, str, dict[str, list[str] | None]]


@cache
def expected_names(lineage: Lineage) -> tuple[tuple[RevisionKey, Names], ...]:
    """Tables and columns after each revision, oldest first; empty for other than the two births."""
    raw = places.resource("schema_names.json").read_bytes()
    chains = msgspec.json.decode(raw, type=dict[str, list[_Delta]])
    names: Names = {}
    found: list[tuple[RevisionKey, Names]] = []
    for system, id_, delta in chains.get(lineage.value, []):
        names = dict(names)
        for table, columns in delta.items():
            if columns is None:
                names.pop(table, None)
            else:
                names[table] = frozenset(columns)
        found.append((RevisionKey(system, id_), names))
    return tuple(found)


@cache
def known_tables() -> frozenset[str]:
    """Every table that any revision of Open WebUI ever had."""
    births = (Lineage.PEEWEE_BORN, Lineage.ALEMBIC_BORN)
    return frozenset(
        table for birth in births for _, names in expected_names(birth) for table in names
    )


def tell_actual(schema: Schema, lineage: Lineage, recorded: Recorded) -> RevisionKey | None:
    """The revision whose tables and columns are exactly these, or None where none fits.

    Several revisions may leave the same names (one that only adds an index): the recorded one
    is taken if it is among them, else the last.
    """
    chain = expected_names(lineage)
    known = frozenset(table for _, names in chain for table in names)
    there = {
        table.name: table.column_names - _LEFTOVERS.get(table.name, frozenset())
        for table in schema.tables
        if table.name in known
    }
    fitting = [key for key, names in chain if names == there]
    named = {*(recorded.alembic or ()), *(recorded.peewee or ())[-1:]}
    preferred = [key for key in fitting if key.id in named]
    return next(iter(preferred[-1:] or fitting[-1:]), None)


__all__ = ["Names", "expected_names", "known_tables", "tell_actual"]
