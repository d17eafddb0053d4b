"""peewee's view of a shadow PostgreSQL database."""

from __future__ import annotations

from typing import Any

import peewee

from owui_migrate_gui.engine.shadow.postgresql.driver import ShadowConnection
from owui_migrate_gui.engine.shadow.postgresql.rows import Rows


class ShadowPeeweeDatabase(peewee.PostgresqlDatabase):
    """Connects to the shadow, and answers questions about the schema from its catalog."""

    def __init__(self, connection: ShadowConnection) -> None:
        self._shadow = connection
        super().__init__("shadow", prefer_psycopg3=True)

    def _connect(self) -> ShadowConnection:
        return self._shadow

    def _close(self, conn: object) -> None:
        """Nothing: the shadow is closed by its owner."""

    def _set_server_version(self, conn: object) -> None:
        del conn
        self.server_version = 150000

    def begin(self, isolation_level: object = None) -> None:
        """Nothing: the script that is shown has one transaction around it."""

    def commit(self) -> None:
        """Nothing, as for ``begin``."""

    def rollback(self) -> None:
        """Nothing: the error that leads here ends the preview."""

    def get_tables(self, schema: Any = None) -> list[str]:
        """All tables by name."""
        del schema
        return sorted(self._shadow.catalog.tables)

    def get_columns(self, table: str, schema: Any = None) -> list[Any]:
        """The columns of a table in order."""
        del schema
        found = self._shadow.catalog.table(table)
        keys = found.primary_key[1].columns if found.primary_key else ()
        return [
            peewee.ColumnMetadata(
                column.name,
                column.type,
                column.is_nullable,
                column.name in keys,
                table,
                column.default,
            )
            for column in found.columns.values()
        ]

    def get_primary_keys(self, table: str, schema: Any = None) -> list[str]:
        """The columns of the primary key."""
        del schema
        found = self._shadow.catalog.table(table).primary_key
        return list(found[1].columns) if found else []

    def get_indexes(self, table: str, schema: Any = None) -> list[Any]:
        """The indexes of a table, its keys' own included."""
        del schema
        found = self._shadow.catalog.table(table)
        indexes = [
            peewee.IndexMetadata(
                name, index.ddl(name, table), list(index.columns), index.is_unique, table
            )
            for name, index in found.indexes.items()
        ]
        indexes += [
            peewee.IndexMetadata(name, "", list(key.columns), True, table)
            for name, key in found.keys.items()
            if key.kind != "CHECK"
        ]
        return indexes

    def get_foreign_keys(self, table: str, schema: Any = None) -> list[Any]:
        """The foreign keys of a table."""
        del schema
        return [
            peewee.ForeignKeyMetadata(column, key.table, other, table)
            for key in self._shadow.catalog.table(table).foreign.values()
            for column, other in zip(key.columns, key.referred, strict=True)
        ]

    def sequence_exists(self, sequence: str, schema: Any = None) -> bool:
        """Whether there is a sequence of that name."""
        del schema
        return sequence in self._shadow.catalog.sequences

    def execute_sql(self, sql: str, params: Any = None, commit: Any = None) -> Any:
        """Run a statement; the migrator's own question for primary keys is answered here."""
        del commit
        if "indisprimary" in sql and params:
            name = str(params[0]).strip('"')
            return _Answer([(key,) for key in self.get_primary_keys(name)])
        return super().execute_sql(sql, params)  # type: ignore[no-untyped-call]


class _Answer:
    """A cursor with its rows."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def fetchall(self) -> Rows:
        """All rows."""
        return self._rows


__all__ = ["ShadowPeeweeDatabase"]
