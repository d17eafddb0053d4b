"""One side of a comparison: a target that was opened, a bundle, or a revision."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from owui_migrate_gui.database.expected import Expected, ExpectedTable, expected_schemas
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.target import BundleTarget, ServerTarget
from owui_migrate_gui.errors import UnknownRevision
from owui_migrate_gui.index_text import index_columns
from owui_migrate_gui.revision import Lineage, Recorded, RevisionKey
from owui_migrate_gui.schema import Attached, Column, ForeignKey, Index, Schema, Table

VERSION_TABLES = frozenset({"alembic_version", "migratehistory"})
"""What is recorded is told beside a comparison, not in it."""

_PLAIN = re.compile(r'"?(?P<name>\w+)"?(?:\s+(?:ASC|DESC))?', re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """What is compared; ``rows`` counts by table, None where rows have no meaning.

    ``search_path`` is the schema of a server's database where it is not the role's own, and
    ``attached`` are views and triggers, None where they are not told, as in an older bundle.
    ``is_masked`` says that words are left out of their texts.
    """

    label: str
    dialect: str
    lineage: Lineage
    recorded: Recorded
    schema: Schema
    rows: dict[str, int] | None = None
    search_path: str = ""
    attached: tuple[Attached, ...] | None = ()
    is_masked: bool = False


def side_of_target(snapshot: Snapshot, rows: dict[str, int] | None = None) -> Side:
    """A target, or a bundle, as a side."""
    target = snapshot.target
    is_masked = isinstance(target, BundleTarget)
    return Side(
        label=str(target),
        search_path=target.schema if isinstance(target, ServerTarget) else "",
        dialect=target.dialect.value,
        lineage=snapshot.lineage,
        recorded=snapshot.recorded,
        schema=_without_versions(snapshot.schema),
        rows=rows,
        attached=snapshot.masked if is_masked else snapshot.schema.attached,
        is_masked=is_masked,
    )


def side_of_revision(key: RevisionKey, lineage: Lineage, dialect: str) -> Side:
    """The schema that a revision of Open WebUI leaves behind; raises ``UnknownRevision``."""
    found = next(
        (schema for known, schema in expected_schemas(lineage, dialect) if known == key), None
    )
    if found is None:
        raise UnknownRevision(
            f"No schema is known of {key} in a database that is {lineage.value}.",
            remedy="Name a revision of Open WebUI's releases, or another --lineage.",
        )
    return Side(
        label=f"revision {key} ({lineage.value}, {dialect})",
        dialect=dialect,
        lineage=lineage,
        recorded=Recorded(),
        schema=_without_versions(schema_of(found)),
    )


def schema_of(expected: Expected) -> Schema:
    """An expected schema as one that was read."""
    return Schema(tables=tuple(_table(name, expected[name]) for name in sorted(expected)))


def _table(name: str, table: ExpectedTable) -> Table:
    return Table(
        name=name,
        columns=tuple(
            Column(name=column, type=kind, is_nullable=is_nullable, default=default)
            for column, kind, is_nullable, default in table.columns
        ),
        primary_key=table.key,
        unique=tuple(sorted(table.unique)),
        indexes=tuple(_index(index, ddl) for index, ddl in sorted(table.indexes.items())),
        foreign_keys=tuple(
            ForeignKey(
                columns=columns, table=other, referred=referred, on_delete=action or "NO ACTION"
            )
            for columns, other, referred, action in table.foreign
        ),
        sql="",
    )


def _index(name: str, ddl: str) -> Index:
    return Index(
        name=name,
        columns=tuple(
            match["name"] if (match := _PLAIN.fullmatch(part.strip())) else None
            for part in index_columns(ddl)
        ),
        is_unique=ddl.upper().startswith("CREATE UNIQUE"),
        sql=ddl,
    )


def _without_versions(schema: Schema) -> Schema:
    return replace(
        schema, tables=tuple(table for table in schema.tables if table.name not in VERSION_TABLES)
    )


__all__ = [
    "VERSION_TABLES",
    "Side",
    "schema_of",
    "side_of_revision",
    "side_of_target",
]
