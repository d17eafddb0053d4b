"""The shadow of a PostgreSQL database."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path

import peewee
import sqlalchemy as sa

from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.requests import StartSpec
from owui_migrate_gui.engine.shadow.postgresql.catalog import (
    Catalog,
    PgColumn,
    PgForeign,
    PgIndex,
    PgKey,
    PgTable,
)
from owui_migrate_gui.engine.shadow.postgresql.ddl import apply_ddl
from owui_migrate_gui.engine.shadow.postgresql.dialect import shadow_engine
from owui_migrate_gui.engine.shadow.postgresql.driver import ShadowConnection
from owui_migrate_gui.engine.shadow.postgresql.peewee_database import ShadowPeeweeDatabase
from owui_migrate_gui.engine.shadow.postgresql.types import canonical, spoken
from owui_migrate_gui.engine.shadow.recorder import VERSION_TABLES, Recorder, Sent
from owui_migrate_gui.engine.statements import StatementWatch
from owui_migrate_gui.schema import Column, ForeignKey, Index, Schema, Table

_Names = dict[tuple[str, str, tuple[str, ...]], str]
"""Names of constraints by table, kind and columns."""


class PostgresqlShadow:
    """One catalog with its rows; close it with ``close``."""

    dialect = "postgresql"

    def __init__(self, cancellation: Cancellation, scripts: Path) -> None:
        self.recorder = Recorder(scripts)
        self.connection = ShadowConnection(StatementWatch(cancellation), self.recorder)
        self.engine: sa.Engine = shadow_engine(self.connection.catalog, self.connection)
        self.peewee: peewee.Database = ShadowPeeweeDatabase(self.connection)
        self._tables: dict[str, tuple[PgTable, Table]] = {}

    def build(self, schema: Schema, start: StartSpec) -> None:
        """Give the empty catalog a target's tables, and its version rows."""
        catalog, names = self.connection.catalog, _names_of(start)
        for table in schema.tables:
            _build_table(catalog, table, names)
        for table in schema.tables:
            for key in table.foreign_keys:
                foreign = PgForeign(key.columns, key.table, key.referred, key.on_delete)
                name = names.get((table.name, "FOREIGN KEY", key.columns))
                catalog.add_foreign(table.name, name, foreign)
            for index in table.indexes:
                _build_index(catalog, table.name, index)
        for each in start.constraints:
            if each.kind == "CHECK":  # the only ones that a schema doesn't tell
                catalog.add_key(each.table, each.name, PgKey(each.kind, each.columns, each.text))
        for name in start.recorded.alembic or ():
            self.insert("alembic_version", {"version_num": name})
        for number, name in enumerate(start.recorded.peewee or (), 1):
            self.insert(
                "migratehistory",
                {"id": number, "name": name, "migrated_at": "2024-01-01 00:00:00"},
            )

    def schema(self) -> Schema:
        """All tables as they are, in the words in which targets' schemas are read."""
        before, self._tables = self._tables, {}
        for name, table in sorted(self.connection.catalog.tables.items()):
            if table.is_temporary:
                continue
            known = before.get(name)
            if known is None or not known[0].is_like(table):
                known = (table.copy(), _as_table(name, table))
            self._tables[name] = known
        return Schema(tables=tuple(table for _, table in self._tables.values()))

    def is_like(self, other: PostgresqlShadow) -> bool:
        """Whether both have the same schema."""
        return self.schema() == other.schema()

    def insert(self, table: str, values: dict[str, object]) -> bool:
        """Put an invented row into a table; False where the table does not take it."""
        try:
            self.connection.rows.insert(table, values)
        except sqlite3.Error:
            return False
        return True

    def filled_tables(self) -> frozenset[str]:
        """Tables that have rows, but for the version tables."""
        return self.connection.rows.filled_tables() - VERSION_TABLES

    def repeat(self, sent: Iterable[Sent]) -> bool:
        """Follow what another shadow was sent; always True: a catalog has no rows in the way."""
        self.recorder.start_step()
        for each in sent:
            if not each.is_read:
                self.connection.run(each.shown, None)
        return True

    def take_doubtful(self) -> set[str]:
        """Tables that were emptied because their rows were not certain any more."""
        return self.connection.rows.take_doubtful()

    def copy_to(self, other: PostgresqlShadow) -> None:
        """Make ``other`` equal to this one."""
        self.connection.catalog.copy_to(other.connection.catalog)
        self.connection.rows.copy_to(other.connection.rows)

    def close(self) -> None:
        """Free the memory."""
        self.engine.dispose()
        self.connection.rows.close()


def _names_of(start: StartSpec) -> _Names:
    return {(each.table, each.kind, each.columns): each.name for each in start.constraints}


def _build_table(catalog: Catalog, table: Table, names: _Names) -> None:
    made = catalog.create(table.name)
    for column in table.columns:
        default = column.default
        made.columns[column.name] = PgColumn(
            column.name, canonical(column.type), column.is_nullable, default
        )
        if default and default.startswith("nextval('"):
            catalog.sequences.add(default[9:].partition("'")[0].strip('"'))
    if table.primary_key:
        key = PgKey("PRIMARY KEY", table.primary_key)
        catalog.add_key(table.name, names.get((table.name, key.kind, key.columns)), key)
    for columns in table.unique:
        name = names.get((table.name, "UNIQUE", columns))
        catalog.add_key(table.name, name, PgKey("UNIQUE", columns))


def _build_index(catalog: Catalog, table: str, index: Index) -> None:
    if index.sql:
        apply_ddl(catalog, index.sql)
    else:
        parts = tuple(column or "" for column in index.columns)
        made = PgIndex(parts=parts, columns=index.columns, is_unique=index.is_unique)
        catalog.add_index(table, index.name, made)


def _as_table(name: str, table: PgTable) -> Table:
    found = table.primary_key
    return Table(
        name=name,
        columns=tuple(
            Column(
                name=column.name,
                type=spoken(column.type),
                is_nullable=column.is_nullable,
                default=column.default,
            )
            for column in table.columns.values()
        ),
        primary_key=found[1].columns if found else (),
        unique=tuple(sorted(k.columns for k in table.keys.values() if k.kind == "UNIQUE")),
        indexes=tuple(
            Index(
                name=each,
                columns=index.columns,
                is_unique=index.is_unique,
                sql=index.ddl(each, name),
            )
            for each, index in sorted(table.indexes.items())
        ),
        foreign_keys=tuple(
            sorted(
                (
                    ForeignKey(
                        columns=key.columns,
                        table=key.table,
                        referred=key.referred,
                        on_delete=key.on_delete,
                    )
                    for key in table.foreign.values()
                ),
                key=lambda key: (key.columns, key.table, key.referred),
            )
        ),
        sql="",
    )


__all__ = ["PostgresqlShadow"]
