"""The names of the tables that are Open WebUI's, of any revision."""

from __future__ import annotations

from functools import cache

import msgspec

from owui_migrate_gui import places


@cache
def known_tables() -> frozenset[str]:
    """Every table that any revision ever had, and the two version tables."""
    raw = places.resource("schema_names.json").read_bytes()
    chains = msgspec.json.decode(raw, type=dict[str, list[tuple[str, str, dict[str, object]]]])
    tables = (table for chain in chains.values() for *_, delta in chain for table in delta)
    return frozenset({"alembic_version", "migratehistory", *tables})


__all__ = ["known_tables"]
