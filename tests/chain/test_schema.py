"""After each of the 84 revisions the schema is the known one, on both dialects and lineages.

One database per combination is stepped through the whole chain; a revision's own test then only
looks at what was recorded for it, so a failure names its revision.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.pool import NullPool

from tests.builders.postgresql import Server
from tests.chain.facts import DIALECTS, LINEAGES, Dialect, KnownRevision, Lineage, known_revisions
from tests.chain.peewee_runner import migrate_to
from tests.chain.scratch import ScratchDatabase, scratch_sqlite


@dataclass(slots=True, kw_only=True)
class Walk:
    """One database on its way through the chain."""

    database: ScratchDatabase
    done: set[str] = field(default_factory=set)
    found: dict[str, list[str]] = field(default_factory=dict)

    def differences_at(self, revision: str) -> list[str]:
        """Step up to *revision* if not there yet; what differed there."""
        for known in known_revisions(self.database.dialect, self.database.lineage):
            if known.revision not in self.done:
                self._step(known)
            if known.revision == revision:
                break
        if revision not in self.found:
            pytest.fail("an earlier revision failed to run, so this one was not reached")
        return self.found[revision]

    def _step(self, known: KnownRevision) -> None:
        self.done.add(known.revision)
        if known.parent is not None and known.parent not in self.found:
            return
        if known.system == "peewee":
            migrate_to(self.database, known.revision)
        else:
            self.database.upgrade(known.revision)
        self.found[known.revision] = self.database.schema_differences(known.revision)


Walks = Callable[[Dialect, Lineage], Walk]


@pytest.fixture(scope="module")
def walks(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Walks]:
    """The walk of each combination, begun on first need."""
    begun: dict[tuple[Dialect, Lineage], Walk] = {}
    with ExitStack() as stack:

        def begin(dialect: Dialect, lineage: Lineage) -> ScratchDatabase:
            if dialect == "sqlite":
                folder: Path = tmp_path_factory.mktemp("walk")
                return stack.enter_context(scratch_sqlite(folder, lineage))
            server: Server = request.getfixturevalue("postgresql_server")
            name = server.create_database()
            stack.callback(server.drop_database, name)
            engine = sa.create_engine(server.url(name), poolclass=NullPool)
            return ScratchDatabase(engine=engine, dialect=dialect, lineage=lineage)

        def walk(dialect: Dialect, lineage: Lineage) -> Walk:
            if (dialect, lineage) not in begun:
                begun[dialect, lineage] = Walk(database=begin(dialect, lineage))
            return begun[dialect, lineage]

        yield walk


CASES = [
    pytest.param(dialect, lineage, known.revision, id=f"{dialect}-{lineage}-{known.revision}")
    for dialect in DIALECTS
    for lineage in LINEAGES
    for known in known_revisions(dialect, lineage)
]


@pytest.mark.parametrize(("dialect", "lineage", "revision"), CASES)
def test_the_schema_is_the_known_one_after(
    walks: Walks, dialect: Dialect, lineage: Lineage, revision: str
) -> None:
    """Tables, columns, keys, constraints and indexes; only the order of columns may differ."""
    assert walks(dialect, lineage).differences_at(revision) == []
