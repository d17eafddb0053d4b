"""SQLAlchemy's PostgreSQL with its questions about the schema answered from a catalog."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.exc import NoSuchTableError
from sqlalchemy.pool import StaticPool

from owui_migrate_gui.engine.shadow.postgresql.catalog import Catalog, PgTable

SERVER_VERSION = (15, 0)
"""What scripts are told; any release that Open WebUI supports makes the same DDL."""


class ShadowDialect(PGDialect_psycopg):
    """The psycopg dialect; nothing of it ever asks a server."""

    supports_statement_cache = True
    catalog: Catalog

    def initialize(self, connection: Any) -> None:
        """Nothing to ask: everything is set by ``shadow_engine``."""

    def on_connect(self) -> None:
        """Nothing to set up on the shadow's driver."""

    def has_table(self, connection: Any, table_name: str, schema: Any = None, **kw: Any) -> bool:
        del connection, schema, kw
        return table_name in self.catalog.tables

    def has_schema(  # type: ignore[override] # SQLAlchemy's two classes name it differently
        self, connection: Any, schema_name: str, **kw: Any
    ) -> bool:
        del connection, kw
        return schema_name == "public"

    def has_index(
        self, connection: Any, table_name: str, index_name: str, schema: Any = None, **kw: Any
    ) -> bool:
        del connection, schema, kw
        table = self.catalog.tables.get(table_name)
        return table is not None and (index_name in table.indexes or index_name in table.keys)

    def has_sequence(
        self, connection: Any, sequence_name: str, schema: Any = None, **kw: Any
    ) -> bool:
        del connection, schema, kw
        return sequence_name in self.catalog.sequences

    def get_schema_names(self, connection: Any, **kw: Any) -> list[str]:
        del connection, kw
        return ["information_schema", "public"]

    def get_table_names(self, connection: Any, schema: Any = None, **kw: Any) -> list[str]:
        del connection, schema, kw
        return sorted(n for n, table in self.catalog.tables.items() if not table.is_temporary)

    def get_temp_table_names(self, connection: Any, schema: Any = None, **kw: Any) -> list[str]:
        del connection, schema, kw
        return []

    def get_view_names(self, connection: Any, schema: Any = None, **kw: Any) -> list[str]:
        del connection, schema, kw
        return []

    def get_materialized_view_names(
        self, connection: Any, schema: Any = None, **kw: Any
    ) -> list[str]:
        del connection, schema, kw
        return []

    def get_temp_view_names(self, connection: Any, schema: Any = None, **kw: Any) -> list[str]:
        del connection, schema, kw
        return []

    def get_columns(self, connection: Any, table_name: str, schema: Any = None, **kw: Any) -> Any:
        del connection, schema, kw
        return [
            {
                "name": column.name,
                "type": _reflected(column.type, self.ischema_names),
                "nullable": column.is_nullable,
                "default": column.default,
                "autoincrement": (column.default or "").startswith("nextval("),
                "comment": None,
            }
            for column in self._table(table_name).columns.values()
        ]

    def get_pk_constraint(
        self, connection: Any, table_name: str, schema: Any = None, **kw: Any
    ) -> Any:
        del connection, schema, kw
        found = self._table(table_name).primary_key
        return {
            "constrained_columns": list(found[1].columns) if found else [],
            "name": found[0] if found else None,
            "comment": None,
        }

    def get_unique_constraints(
        self, connection: Any, table_name: str, schema: Any = None, **kw: Any
    ) -> Any:
        del connection, schema, kw
        return [
            {"name": name, "column_names": list(key.columns), "comment": None}
            for name, key in sorted(self._table(table_name).keys.items())
            if key.kind == "UNIQUE"
        ]

    def get_check_constraints(
        self, connection: Any, table_name: str, schema: Any = None, **kw: Any
    ) -> Any:
        del connection, schema, kw
        return [
            {"name": name, "sqltext": key.text, "comment": None}
            for name, key in sorted(self._table(table_name).keys.items())
            if key.kind == "CHECK"
        ]

    def get_foreign_keys(
        self, connection: Any, table_name: str, schema: Any = None, **kw: Any
    ) -> Any:
        del connection, schema, kw
        return [
            {
                "name": name,
                "constrained_columns": list(key.columns),
                "referred_schema": None,
                "referred_table": key.table,
                "referred_columns": list(key.referred),
                "options": {} if key.on_delete == "NO ACTION" else {"ondelete": key.on_delete},
                "comment": None,
            }
            for name, key in sorted(self._table(table_name).foreign.items())
        ]

    def get_indexes(self, connection: Any, table_name: str, schema: Any = None, **kw: Any) -> Any:
        del connection, schema, kw
        table = self._table(table_name)
        found = [
            {
                "name": name,
                "unique": index.is_unique,
                "column_names": list(index.columns),
                "include_columns": [],
                "dialect_options": {"postgresql_where": index.where} if index.where else {},
                **({"expressions": list(index.parts)} if None in index.columns else {}),
            }
            for name, index in table.indexes.items()
        ]
        found += [
            {
                "name": name,
                "unique": True,
                "column_names": list(key.columns),
                "include_columns": [],
                "dialect_options": {},
                "duplicates_constraint": name,
            }
            for name, key in table.keys.items()
            if key.kind == "UNIQUE"
        ]
        return sorted(found, key=lambda index: str(index["name"]))

    def get_table_comment(
        self, connection: Any, table_name: str, schema: Any = None, **kw: Any
    ) -> Any:
        del connection, schema, kw
        self._table(table_name)
        return {"text": None}

    def get_table_options(
        self, connection: Any, table_name: str, schema: Any = None, **kw: Any
    ) -> Any:
        del connection, schema, kw
        self._table(table_name)
        return {}

    def _table(self, name: str) -> PgTable:
        found = self.catalog.tables.get(name)
        if found is None:
            raise NoSuchTableError(name)
        return found


def _reflected(kind: str, known: dict[str, Any]) -> sa.types.TypeEngine[Any]:
    """``character varying(255)`` as the type that SQLAlchemy reflects it as."""
    name, _, rest = kind.removesuffix("[]").partition("(")
    size, _, tail = rest.partition(")")
    whole = name + tail
    if whole.startswith(("timestamp", "time ")):
        made = known[whole](timezone="with time zone" in whole)
    else:
        numbers = [int(number) for number in size.split(",") if number.strip()]
        made = known[whole](*numbers) if whole in known else sa.types.NullType()
    return ARRAY(made) if kind.endswith("[]") else made


# PostgreSQL's dialect answers for one table by asking for many; here it is the other way round.
for _what in (
    "columns",
    "pk_constraint",
    "unique_constraints",
    "check_constraints",
    "foreign_keys",
    "indexes",
    "table_comment",
    "table_options",
):
    setattr(ShadowDialect, f"get_multi_{_what}", getattr(DefaultDialect, f"get_multi_{_what}"))

registry.register("postgresql.shadow", __name__, "ShadowDialect")


def shadow_engine(catalog: Catalog, connection: Any) -> sa.Engine:
    """An engine whose only connection is ``connection``, a driver's connection of a shadow."""
    engine = sa.create_engine(
        "postgresql+shadow://", creator=lambda: connection, poolclass=StaticPool, _initialize=False
    )
    dialect = engine.dialect
    assert isinstance(dialect, ShadowDialect)
    dialect.catalog = catalog
    dialect.server_version_info = SERVER_VERSION
    dialect.default_schema_name = "public"
    dialect._backslash_escapes = False  # noqa: SLF001 - standard_conforming_strings is on
    return engine


__all__ = ["SERVER_VERSION", "ShadowDialect", "shadow_engine"]
