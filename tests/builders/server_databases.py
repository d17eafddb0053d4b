"""Open WebUI databases on a throw-away server: copies of templates that are built once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field

import psycopg
import sqlalchemy as sa
from psycopg import sql
from sqlalchemy.pool import NullPool

from owui_migrate_gui.database.postgresql.catalog import read_schema
from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.schema import Schema
from owui_migrate_gui.secret import Secret
from tests.builders.postgresql import HOST, PASSWORD, ROLE, Server
from tests.chain.facts import Lineage
from tests.chain.populate import populate_base
from tests.chain.scratch import ScratchDatabase

FIRST = "7e5b5dc7342b"
"""Where the templates are: Alembic's first revision, after all of peewee's where there are any."""

TOY = "aaaa00000001"

Content = dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerDatabase:
    """One database: how the console reaches it, and what is in it."""

    server: Server
    database: str
    schema: str
    role: str = ROLE

    @property
    def target(self) -> ServerTarget:
        """With the role that owns the tables, over TCP."""
        return ServerTarget(
            host=HOST,
            port=self.server.port,
            database=self.database,
            user=self.role,
            schema="" if self.schema == "public" else self.schema,
        )

    @property
    def secret(self) -> Secret:
        """That role's password."""
        return Secret(PASSWORD)

    def execute(self, *statements: str) -> None:
        """Run statements as superuser with the schema in front."""
        with closing(self.server.connect(self.database)) as connection:
            self._use_schema(connection)
            for statement in statements:
                connection.execute(statement.encode())

    def rows(self, query: str) -> list[tuple[object, ...]]:
        """The rows of a query, as superuser with the schema in front."""
        with closing(self.server.connect(self.database)) as connection:
            self._use_schema(connection)
            return [tuple(row) for row in connection.execute(query.encode())]

    def look(self) -> tuple[Schema, Content]:
        """The whole schema and every row as text, to tell that nothing has changed."""
        with closing(self.server.connect(self.database)) as connection:
            self._use_schema(connection)
            known = read_schema(connection, self.schema)
            return known, {name: _rows_of(connection, name) for name in sorted(known.table_names)}

    def recorded(self) -> list[str]:
        """Alembic's rows."""
        return [str(row[0]) for row in self.rows("SELECT version_num FROM alembic_version")]

    def schemas(self) -> set[str]:
        """The names of all schemas but the system's."""
        query = "SELECT nspname FROM pg_namespace WHERE nspname !~ '^(pg_|information_schema)'"
        return {str(name) for (name,) in self.rows(query)}

    @contextmanager
    def creating(self) -> Iterator[None]:
        """The role may make databases for a while, as rehearsals need it."""
        self.server.administer(f"ALTER ROLE {self.role} CREATEDB")
        try:
            yield
        finally:
            self.server.administer(f"ALTER ROLE {self.role} NOCREATEDB")

    def _use_schema(self, connection: psycopg.Connection) -> None:
        name = sql.Identifier(self.schema)
        connection.execute(sql.SQL("SET search_path TO {}").format(name))


def _rows_of(connection: psycopg.Connection, table: str) -> tuple[str, ...]:
    query = sql.SQL("SELECT t::text FROM {} AS t ORDER BY 1").format(sql.Identifier(table))
    return tuple(str(row) for (row,) in connection.execute(query))


@dataclass(slots=True)
class ServerDatabases:
    """Makes databases on a server by copying templates, each of which is built only once."""

    server: Server
    _templates: dict[tuple[Lineage, str], str] = field(default_factory=dict)

    @contextmanager
    def make(self, lineage: Lineage, schema: str = "public") -> Iterator[ServerDatabase]:
        """A database of that birth with a few rows in every table, gone after the block."""
        self.server.create_role()
        name = self.server.copy_database(self._template(lineage, schema), owner=ROLE)
        try:
            yield ServerDatabase(server=self.server, database=name, schema=schema)
        finally:
            self.server.drop_database(name)

    @contextmanager
    def toy(self) -> Iterator[ServerDatabase]:
        """Two chats, recorded at a toy source's first revision ``TOY``; nothing else."""
        self.server.create_role()
        name = self.server.create_database(owner=ROLE)
        database = ServerDatabase(server=self.server, database=name, schema="public")
        database.execute(
            f"ALTER SCHEMA public OWNER TO {ROLE}",
            f"SET ROLE {ROLE}",
            "CREATE TABLE alembic_version (version_num VARCHAR(32) PRIMARY KEY)",
            'CREATE TABLE "user" (id VARCHAR PRIMARY KEY)',
            "CREATE TABLE chat (id VARCHAR PRIMARY KEY, title TEXT)",
            f"INSERT INTO alembic_version VALUES ('{TOY}')",
            "INSERT INTO chat VALUES ('1', 'one'), ('2', 'two')",
        )
        try:
            yield database
        finally:
            self.server.drop_database(name)

    def _template(self, lineage: Lineage, schema: str) -> str:
        key = (lineage, schema)
        if key not in self._templates:
            self._templates[key] = self._build(lineage, schema)
        return self._templates[key]

    def _build(self, lineage: Lineage, schema: str) -> str:
        name = self.server.create_database(owner=ROLE)
        self.server.administer(f"GRANT ALL ON SCHEMA public TO {ROLE}", database=name)
        engine = sa.create_engine(self.server.url(name).set(username=ROLE), poolclass=NullPool)
        scratch = ScratchDatabase(engine=engine, dialect="postgresql", lineage=lineage)
        scratch.build(FIRST)
        populate_base(scratch)
        engine.dispose()
        if schema != "public":
            quoted = sql.Identifier(schema).as_string()
            self.server.administer(
                f"ALTER SCHEMA public RENAME TO {quoted}",
                f"ALTER SCHEMA {quoted} OWNER TO {ROLE}",
                "CREATE SCHEMA public",
                database=name,
            )
        return name


__all__ = ["FIRST", "TOY", "Content", "ServerDatabase", "ServerDatabases"]
