"""The middle revisions leave the same rows as Open WebUI's own scripts, from the same data.

Only rows on which Open WebUI's scripts don't stop: what happens to the others is in
``test_rows_middle``. Generated ids and clock values are masked.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from typing import Any

import pytest

from tests.builders.wheels import wheel
from tests.chain.conftest import MakeScratch
from tests.chain.facts import DIALECTS, LINEAGES, Dialect, Lineage
from tests.chain.middle_rows import (
    put_access,
    put_chats,
    put_groups,
    put_knowledges,
    put_prompts,
    put_unsound_chats,
    put_users,
    put_users_with_broken_texts,
)
from tests.chain.scratch import ScratchDatabase, chain
from tests.chain.upstream import UpstreamScripts

pytestmark = [pytest.mark.network, pytest.mark.exhaustive]

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")

CASES: list[tuple[str, Callable[[ScratchDatabase], None], tuple[Dialect, ...]]] = [
    ("37f288994c47", put_groups, DIALECTS),
    ("b10670c03dd5", put_users, DIALECTS),
    ("b10670c03dd5", put_users_with_broken_texts, ("sqlite",)),
    ("3e0e00844bb0", put_knowledges, DIALECTS),
    ("374d2f66af06", put_prompts, DIALECTS),
    ("8452d01d26d7", put_chats, DIALECTS),
    ("8452d01d26d7", put_unsound_chats, DIALECTS),
    ("f1e2d3c4b5a6", put_access, DIALECTS),
]


@pytest.fixture(scope="session")
def upstream(tmp_path_factory: pytest.TempPathFactory) -> UpstreamScripts:
    return UpstreamScripts(wheel=wheel("0.12.4"), folder=tmp_path_factory.mktemp("upstream"))


@pytest.mark.parametrize("lineage", LINEAGES)
@pytest.mark.parametrize(
    ("revision", "fill", "dialect"),
    [
        pytest.param(revision, fill, dialect, id=f"{dialect}-{revision}-{fill.__name__}")
        for revision, fill, dialects in CASES
        for dialect in dialects
    ],
)
def test_the_rows_are_the_same(
    make_scratch: MakeScratch,
    upstream: UpstreamScripts,
    revision: str,
    fill: Callable[[ScratchDatabase], None],
    dialect: Dialect,
    lineage: Lineage,
) -> None:
    theirs, ours = make_scratch(dialect, lineage), make_scratch(dialect, lineage)
    for database in (theirs, ours):
        database.build(chain()[chain().index(revision) - 1])
        fill(database)
    upstream.upgrade(theirs, revision)
    ours.upgrade(revision)
    tables = theirs.tables().keys() - {"alembic_version", "migratehistory"}
    assert tables == ours.tables().keys() - {"alembic_version", "migratehistory", "owui_quarantine"}
    for table in tables:
        assert _masked(ours, table) == _masked(theirs, table), table


def _masked(database: ScratchDatabase, table: str) -> list[Any]:
    """All rows in a fixed order; each random id is a U, each time of about now is NOW."""
    return sorted(
        repr({name: _masked_value(value) for name, value in sorted(record.items())})
        for record in database.records(table)
    )


def _masked_value(value: Any) -> Any:
    if isinstance(value, int) and abs(value - time.time()) < 600:
        return "NOW"
    if isinstance(value, str) and _UUID.fullmatch(value):
        return "U"
    return value
