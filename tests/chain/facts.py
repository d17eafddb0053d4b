"""The known schemas: what every revision leaves behind, by dialect and lineage.

``tests/data/schema`` holds, for each combination, one entry per revision as SQLAlchemy 2.1
reflects it. Nothing here touches a database.
"""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

Dialect = Literal["sqlite", "postgresql"]
Lineage = Literal["peewee", "alembic"]

DIALECTS: tuple[Dialect, ...] = ("sqlite", "postgresql")
LINEAGES: tuple[Lineage, ...] = ("peewee", "alembic")

_FOLDER = Path(__file__).parent.parent / "data" / "schema"

Tables = dict[str, dict[str, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownRevision:
    """One revision and the schema that a database has right after it."""

    system: Literal["peewee", "alembic"]
    revision: str
    parent: str | None
    tables: Tables


@cache
def known_revisions(dialect: Dialect, lineage: Lineage) -> tuple[KnownRevision, ...]:
    """All revisions of a combination in chain order: 18 + 66 peewee-born, 66 alembic-born."""
    with gzip.open(_FOLDER / f"{dialect}-{lineage}.json.gz", "rt", encoding="utf-8") as file:
        entries = json.load(file)
    return tuple(
        KnownRevision(
            system=entry["system"],
            revision=entry["id"],
            parent=entry["parent"],
            tables=entry["schema"],
        )
        for entry in entries
    )


def known_tables(dialect: Dialect, lineage: Lineage, revision: str) -> Tables:
    """The schema right after *revision*; KeyError if the combination never is at it."""
    for known in known_revisions(dialect, lineage):
        if known.revision == revision:
            return known.tables
    raise KeyError(revision)
