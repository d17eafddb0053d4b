"""Fixtures of the chain's tests: scratch databases of each dialect and lineage."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.pool import NullPool

from tests.builders.postgresql import Server
from tests.chain.facts import DIALECTS, LINEAGES, Dialect, Lineage
from tests.chain.scratch import ScratchDatabase, scratch_sqlite

MakeScratch = Callable[[Dialect, Lineage], ScratchDatabase]


@pytest.fixture
def make_scratch(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[MakeScratch]:
    """Makes empty scratch databases that are removed after the test."""
    with ExitStack() as stack:

        def make(dialect: Dialect, lineage: Lineage) -> ScratchDatabase:
            if dialect == "sqlite":
                folder = tmp_path / str(len(list(tmp_path.iterdir())))
                folder.mkdir()
                return stack.enter_context(scratch_sqlite(folder, lineage))
            server: Server = request.getfixturevalue("postgresql_server")
            name = server.create_database()
            stack.callback(server.drop_database, name)
            engine = sa.create_engine(server.url(name), poolclass=NullPool)
            stack.callback(engine.dispose)
            return ScratchDatabase(engine=engine, dialect=dialect, lineage=lineage)

        yield make


@pytest.fixture(
    params=[(dialect, lineage) for dialect in DIALECTS for lineage in LINEAGES],
    ids="-".join,
)
def database(make_scratch: MakeScratch, request: pytest.FixtureRequest) -> ScratchDatabase:
    """An empty database of each combination of dialect and lineage in turn."""
    return make_scratch(*request.param)


@pytest.fixture(params=DIALECTS)
def peewee_born(make_scratch: MakeScratch, request: pytest.FixtureRequest) -> ScratchDatabase:
    """An empty database that is to have the peewee-born shape, on each dialect in turn."""
    return make_scratch(request.param, "peewee")


@pytest.fixture(params=DIALECTS)
def alembic_born(make_scratch: MakeScratch, request: pytest.FixtureRequest) -> ScratchDatabase:
    """An empty database that is to have the alembic-born shape, on each dialect in turn."""
    return make_scratch(request.param, "alembic")
