"""A scratch database at a chosen revision, on which tests run the bundled scripts."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import sqlalchemy as sa
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy.pool import NullPool

from tests.chain.facts import Dialect, Lineage, Tables, known_revisions, known_tables
from tests.chain.known_schema import build_known_schema
from tests.chain.reflection import differences, reflect_tables

ROOT = Path(__file__).parent.parent.parent

if str(ROOT) not in sys.path:  # the scripts import `migrations`, which is not installed
    sys.path.insert(0, str(ROOT))


@cache
def bundled_script(revision: str) -> ModuleType:
    """The bundled Alembic script of *revision*, imported from its file."""
    (path,) = (ROOT / "migrations" / "versions").glob(f"{revision}_*.py")
    spec = spec_from_file_location(f"bundled_{revision}", path)
    if spec is None or spec.loader is None:
        raise ImportError(path)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def chain() -> tuple[str, ...]:
    """Ids of the 66 Alembic revisions, oldest first."""
    return tuple(known.revision for known in known_revisions("sqlite", "alembic"))


def make_sqlite_engine(path: Path) -> sa.Engine:
    """An engine whose transactions hold DDL too, as a run has it."""
    engine = sa.create_engine(f"sqlite:///{path}", poolclass=NullPool)

    @sa.event.listens_for(engine, "connect")
    def _plain(connection: Any, _record: object) -> None:
        connection.isolation_level = None

    @sa.event.listens_for(engine, "begin")
    def _begin(connection: sa.Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine


@dataclass(frozen=True, slots=True, kw_only=True)
class ScratchDatabase:
    """One throw-away database. Every method is one transaction of its own."""

    engine: sa.Engine
    dialect: Dialect
    lineage: Lineage

    def build(self, revision: str) -> None:
        """Give the empty database the known schema of *revision*, without running scripts."""
        with self.engine.begin() as connection:
            build_known_schema(connection, self.lineage, revision)

    def upgrade(self, revision: str) -> None:
        """Run the bundled scripts up to *revision* inside one transaction."""
        target = chain().index(revision) + 1
        with self.engine.begin() as connection:
            for step in chain()[self._position(connection) : target]:
                run_script(connection, bundled_script(step).upgrade)
                record_revision(connection, step)

    def downgrade(self, revision: str) -> None:
        """Run the bundled scripts down to *revision* ("base" for none), in one transaction."""
        target = 0 if revision == "base" else chain().index(revision) + 1
        with self.engine.begin() as connection:
            for step in reversed(chain()[target : self._position(connection)]):
                run_script(connection, bundled_script(step).downgrade)
                record_revision(connection, bundled_script(step).down_revision)

    def _position(self, connection: sa.Connection) -> int:
        """How many Alembic revisions the database has."""
        context = MigrationContext.configure(connection)
        recorded = context.get_current_revision()
        return 0 if recorded is None else chain().index(recorded) + 1

    def insert(self, table: str, *records: dict[str, Any]) -> None:
        """Insert rows; dicts and lists become JSON text, and text is stored exactly as given."""
        with self.engine.begin() as connection:
            json_columns = self._json_columns(connection, table)
            for record in records:
                names = ", ".join(f'"{name}"' for name in record)
                marks = ", ".join(
                    f"CAST(:{name} AS JSON)" if name in json_columns else f":{name}"
                    for name in record
                )
                values = {k: _stored(v) for k, v in record.items()}
                connection.execute(
                    sa.text(f'INSERT INTO "{table}" ({names}) VALUES ({marks})'), values
                )

    def _json_columns(self, connection: sa.Connection, table: str) -> set[str]:
        # PostgreSQL does not turn a text parameter into json by itself.
        if self.dialect == "sqlite":
            return set()
        columns = sa.inspect(connection).get_columns(table)
        return {c["name"] for c in columns if str(c["type"]) == "JSON"}

    def rows(self, query: str, **parameters: object) -> list[tuple[Any, ...]]:
        """Rows of a query. JSON comes as stored text on SQLite, as text on PostgreSQL if cast."""
        with self.engine.connect() as connection:
            return [tuple(row) for row in connection.execute(sa.text(query), parameters)]

    def execute(self, statement: str, **parameters: object) -> None:
        """Run one statement."""
        with self.engine.begin() as connection:
            connection.execute(sa.text(statement), parameters)

    def table(self, name: str, key: str = "id") -> dict[Any, dict[str, Any]]:
        """All rows by *key*; see :meth:`records`."""
        return {record[key]: record for record in self.records(name)}

    def records(self, name: str) -> list[dict[str, Any]]:
        """All rows; values of JSON columns are decoded, the JSON text null as JSON_NULL.

        SQL NULL is None. So the two kinds of null can be told apart on both dialects.
        """
        with self.engine.connect() as connection:
            return _read(connection, name, sa.inspect(connection).get_columns(name))

    def all_records(self) -> dict[str, list[dict[str, Any]]]:
        """All rows of all tables, as :meth:`records` has them."""
        with self.engine.connect() as connection:
            found = sa.inspect(connection).get_multi_columns()
            return {name: _read(connection, name, columns) for (_, name), columns in found.items()}

    def tables(self) -> Tables:
        """The schema as it is."""
        with self.engine.connect() as connection:
            return reflect_tables(connection)

    def columns(self, table: str) -> set[str]:
        """Names of the columns of *table*."""
        with self.engine.connect() as connection:
            return {column["name"] for column in sa.inspect(connection).get_columns(table)}

    def schema_differences(self, revision: str) -> list[str]:
        """How the schema differs from the one *revision* should have; empty means equal."""
        return differences(self.tables(), known_tables(self.dialect, self.lineage, revision))


def run_script(connection: sa.Connection, run: Callable[[], None]) -> None:
    """Run one direction of a script on this connection, inside its transaction."""
    context = MigrationContext.configure(connection, opts={"transactional_ddl": True})
    with Operations.context(context):
        run()


def record_revision(connection: sa.Connection, revision: str | None) -> None:
    """Write *revision* down as the one the database is at; None for none."""
    context = MigrationContext.configure(connection)
    context._ensure_version_table()
    connection.execute(sa.text("DELETE FROM alembic_version"))
    if revision is not None:
        connection.execute(sa.text("INSERT INTO alembic_version VALUES (:r)"), {"r": revision})


def _read(connection: sa.Connection, table: str, columns: Sequence[Any]) -> list[dict[str, Any]]:
    json_names = {c["name"] for c in columns if str(c["type"]) == "JSON"}
    parts = [
        f'CAST("{c["name"]}" AS TEXT) AS "{c["name"]}"'
        if c["name"] in json_names
        else f'"{c["name"]}"'
        for c in columns
    ]
    found = connection.execute(sa.text(f'SELECT {", ".join(parts)} FROM "{table}"'))
    records = [dict(row._mapping) for row in found]
    for record in records:
        for column in json_names:
            record[column] = _decoded(record[column])
    return records


class _JsonNull:
    """The JSON text ``null``, which is a value and not SQL NULL."""

    def __repr__(self) -> str:
        return "JSON_NULL"


JSON_NULL = _JsonNull()


def _stored(value: object) -> object:
    return json.dumps(value) if isinstance(value, dict | list) else value


def _decoded(text: str | None) -> Any:
    if text is None:
        return None
    try:
        value = json.loads(text)
    except ValueError:
        return text
    return JSON_NULL if value is None else value


@contextmanager
def scratch_sqlite(folder: Path, lineage: Lineage) -> Iterator[ScratchDatabase]:
    """An empty SQLite database in *folder*."""
    engine = make_sqlite_engine(folder / f"scratch-{lineage}.db")
    try:
        yield ScratchDatabase(engine=engine, dialect="sqlite", lineage=lineage)
    finally:
        engine.dispose()
