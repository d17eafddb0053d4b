"""The names of the tables that are Open WebUI's, of any revision."""

from __future__ import annotations

import gzip
from functools import cache

import msgspec

from owui_migrate_gui import places


@cache
def known_tables() -> frozenset[str]:
    """Every table that any revision ever had, and the two version tables."""
    tables: set[str] = set()
    for birth in ("peewee", "alembic"):
        packed = (places.resource("schemas") / f"sqlite-{birth}.json.gz").read_bytes()
        chain = msgspec.json.decode(
            gzip.decompress(packed), type=list[tuple[str, str, dict[str, msgspec.Raw]]]
        )
        tables.update(table for *_, delta in chain for table in delta)
    return frozenset({"alembic_version", "migratehistory", *tables})


__all__ = ["known_tables"]
