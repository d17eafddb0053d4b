"""The builder of known schemas is itself held to them, or the data tests would prove nothing."""

from __future__ import annotations

import pytest

from tests.chain.conftest import MakeScratch
from tests.chain.facts import DIALECTS, LINEAGES, Dialect, Lineage, known_revisions


@pytest.mark.parametrize("lineage", LINEAGES)
@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_built_database_reflects_as_the_known_schema(
    make_scratch: MakeScratch, dialect: Dialect, lineage: Lineage
) -> None:
    """Every eleventh revision and the head, which between them have every kind of object."""
    known = known_revisions(dialect, lineage)
    for revision in [entry.revision for entry in (*known[::11], known[-1])]:
        database = make_scratch(dialect, lineage)
        database.build(revision)
        assert database.schema_differences(revision) == [], revision
