"""Every failure mode: built, seen exactly, repaired, found healthy, upgraded with all rows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.builders.databases import RELEASES
from tests.conftest import MakeDatabase
from tests.doctor.broken import BROKEN, HEAD, Broken, base
from tests.doctor.seen import above_info, at_info, repair, upgrade, visited

pytestmark = pytest.mark.exhaustive

_ONE_OF_MANY = re.compile(r"(?<![\w,.])1 (?!address )[a-z]+s\b")
"""``1 rows``: one thing, said as if it were many."""


@pytest.fixture(autouse=True)
def _own_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OWUI_MIGRATE_HOME", str(tmp_path / "records"))


@pytest.mark.parametrize("release", RELEASES)
def test_healthy_databases_of_every_release_have_no_finding(
    release: str, make_database: MakeDatabase
) -> None:
    assert visited(make_database(release)).findings == ()


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: broken.name)
def test_it_is_seen_exactly_then_repaired_and_goes_to_head_with_all_rows(
    broken: Broken, tmp_path: Path
) -> None:
    database = base(tmp_path / "webui.db", broken.revision, broken.lineage)
    broken.spoil(database)
    seen = visited(database.path)
    assert above_info(seen) == broken.expected
    assert at_info(seen) == broken.known
    told = [line for finding in seen.findings for line in finding.evidence]
    assert not [line for line in told if _ONE_OF_MANY.search(line)]
    before = database.counts()
    for id_ in set(broken.expected) & {"OWM062"}:
        repair(database.path, id_)  # a person's choice: never part of "repair all"
    repair(database.path)
    assert above_info(visited(database.path)) == ()
    if database.revision != HEAD:
        upgrade(database.path)
    assert above_info(visited(database.path)) == ()
    assert database.revision == HEAD
    after = database.counts()
    for table in {"user", "auth", "chat"} - set(broken.changes):
        assert after[table] == before[table], table
    for query, wanted in broken.kept:
        assert database.rows(query)[0][0] == wanted, query
