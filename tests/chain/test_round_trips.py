"""Up, down and up again equals up, for every revision, on a populated database.

One database per combination goes up step by step. At each step it goes down and up again, and
every row has to be as before. After that, new tables get rows for the next steps to work on.
Generated ids and clock values are masked.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.pool import NullPool

from tests.builders.postgresql import Server
from tests.chain.facts import DIALECTS, LINEAGES, Dialect, Lineage, Tables, known_tables
from tests.chain.populate import populate_base, populate_new_tables
from tests.chain.reflection import differences
from tests.chain.scratch import ScratchDatabase, bundled_script, chain, scratch_sqlite

Rows = dict[str, list[str]]

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
_BOOKKEEPING = {"alembic_version", "migratehistory"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Trip:
    """What was found at one revision."""

    first: Rows
    second: Rows
    below: list[str]
    """How the schema after going down differs from the parent's."""
    undeclared: list[str] = field(default_factory=list)
    """Changes of row counts that the script does not declare."""


@dataclass(slots=True, kw_only=True)
class Journey:
    """One populated database on its way up."""

    database: ScratchDatabase
    trips: dict[str, Trip] = field(default_factory=dict)
    broken: str = ""

    def trip(self, revision: str) -> Trip:
        """Travel on until *revision* has been passed."""
        for step in chain()[len(self.trips) : chain().index(revision) + 1]:
            if self.broken:
                break
            self.broken = step
            self.trips[step] = self._travel(step)
            self.broken = ""
        if revision not in self.trips:
            pytest.fail(f"not reached, because {self.broken} failed")
        return self.trips[revision]

    def _travel(self, step: str) -> Trip:
        database = self.database
        parent = bundled_script(step).down_revision
        if parent is None:
            database.build(step)
            populate_base(database)
            database.downgrade("base")
            if database.lineage == "alembic":
                database.upgrade(step)
                populate_base(database)
            else:
                database.upgrade(step)
            rows = rows_of(database)
            return Trip(first=rows, second=rows, below=[])
        known = set(database.tables())
        before = rows_of(database)
        database.upgrade(step)
        first = rows_of(database)
        undeclared = _undeclared(step, "upgrade", before, first)
        database.downgrade(parent)
        undeclared += _undeclared(step, "downgrade", first, rows_of(database))
        below = differences(
            _schema_below(database), known_tables(database.dialect, database.lineage, parent)
        )
        database.upgrade(step)
        second = rows_of(database)
        populate_new_tables(database, known)
        return Trip(first=first, second=second, below=below, undeclared=undeclared)


def _undeclared(step: str, direction: str, before: Rows, after: Rows) -> list[str]:
    """Tables whose row count changed although the script's ``rows`` doesn't name them."""
    declared = {
        change["table"] for change in getattr(bundled_script(step), "rows", {}).get(direction, ())
    }
    tables = before.keys() | after.keys()
    changed = {t for t in tables if len(before.get(t, [])) != len(after.get(t, []))}
    return [f"{direction}: {table}" for table in sorted(changed - declared)]


def _schema_below(database: ScratchDatabase) -> Tables:
    """The schema, without the record that a downgrade writes for older releases."""
    tables = database.tables()
    if database.lineage == "alembic":
        tables.pop("migratehistory", None)
    return tables


def rows_of(database: ScratchDatabase) -> Rows:
    """All rows as masked text, sorted."""
    return {
        table: sorted(repr(_masked(sorted(record.items()))) for record in records)
        for table, records in database.all_records().items()
        if table not in _BOOKKEEPING
    }


def _masked(value: Any) -> Any:
    if isinstance(value, str):
        return _UUID.sub("<id>", value)
    if isinstance(value, int) and not isinstance(value, bool):
        seconds = value // 10**9 if value > 10**15 else value
        return "<now>" if abs(seconds - time.time()) < 3600 else value
    if isinstance(value, dict):
        return {_masked(k): _masked(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_masked(item) for item in value]
    return value


Journeys = Callable[[Dialect, Lineage], Journey]


@pytest.fixture(scope="module")
def journeys(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Journeys]:
    """The journey of each combination, begun on first need."""
    begun: dict[tuple[Dialect, Lineage], Journey] = {}
    with ExitStack() as stack:

        def begin(dialect: Dialect, lineage: Lineage) -> ScratchDatabase:
            if dialect == "sqlite":
                folder = tmp_path_factory.mktemp("journey")
                return stack.enter_context(scratch_sqlite(folder, lineage))
            server: Server = request.getfixturevalue("postgresql_server")
            name = server.create_database()
            stack.callback(server.drop_database, name)
            engine = sa.create_engine(server.url(name), poolclass=NullPool)
            return ScratchDatabase(engine=engine, dialect=dialect, lineage=lineage)

        def journey(dialect: Dialect, lineage: Lineage) -> Journey:
            if (dialect, lineage) not in begun:
                begun[dialect, lineage] = Journey(database=begin(dialect, lineage))
            return begun[dialect, lineage]

        yield journey


CASES = [
    pytest.param(dialect, lineage, revision, id=f"{dialect}-{lineage}-{revision}")
    for dialect in DIALECTS
    for lineage in LINEAGES
    for revision in chain()
]


@pytest.mark.parametrize(("dialect", "lineage", "revision"), CASES)
def test_up_down_and_up_equals_up(
    journeys: Journeys, dialect: Dialect, lineage: Lineage, revision: str
) -> None:
    trip = journeys(dialect, lineage).trip(revision)
    assert trip.second == trip.first


@pytest.mark.parametrize(("dialect", "lineage", "revision"), CASES)
def test_going_down_gives_the_parent_s_schema_back(
    journeys: Journeys, dialect: Dialect, lineage: Lineage, revision: str
) -> None:
    below = journeys(dialect, lineage).trip(revision).below
    if (revision, lineage) == ("461111b60977", "peewee"):
        # Taking the primary keys away again would help nobody; Open WebUI leaves them too.
        below = [line for line in below if ".pk:" not in line and ".index_sql:" not in line]
    assert below == []


@pytest.mark.parametrize(("dialect", "lineage", "revision"), CASES)
def test_every_change_of_a_row_count_is_declared(
    journeys: Journeys, dialect: Dialect, lineage: Lineage, revision: str
) -> None:
    assert journeys(dialect, lineage).trip(revision).undeclared == []
