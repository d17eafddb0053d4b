"""A real database of each release goes to head with our scripts as with Open WebUI's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.builders.databases import unpack_database
from tests.builders.wheels import wheel
from tests.chain.scratch import ScratchDatabase, chain, make_sqlite_engine
from tests.chain.test_round_trips import rows_of
from tests.chain.upstream import UpstreamScripts

pytestmark = [pytest.mark.network, pytest.mark.exhaustive]


@pytest.mark.parametrize("release", ["0.3.35", "0.5.20", "0.6.43", "0.8.12", "0.9.6"])
def test_every_row_is_as_upstream_leaves_it(release: str, tmp_path: Path) -> None:
    """Generated ids and clock values are masked; the schema is compared elsewhere."""
    databases = []
    for name in ("ours", "theirs"):
        path = unpack_database(release, tmp_path / f"{name}.db")
        engine = make_sqlite_engine(path)
        databases.append(ScratchDatabase(engine=engine, dialect="sqlite", lineage="peewee"))
    ours, theirs = databases
    head = chain()[-1]
    ours.upgrade(head)
    UpstreamScripts(wheel=wheel("0.12.4"), folder=tmp_path / "upstream").upgrade(theirs, head)
    if "old_chat" in theirs.columns("chat"):
        # 0.9.6 leaves this column behind, empty in a new database; ours take it away.
        theirs.execute("ALTER TABLE chat DROP COLUMN old_chat")
    found, expected = rows_of(ours), rows_of(theirs)
    assert found.keys() == expected.keys()
    assert {t: rows for t, rows in found.items() if rows != expected[t]} == {}
