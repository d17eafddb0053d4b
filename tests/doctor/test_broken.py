"""Every failure mode: built, seen exactly, repaired, found healthy, upgraded with all rows.

In a file and on a server, and born by peewee and by Alembic where that makes a difference.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from owui_migrate_gui.engine import server_session
from owui_migrate_gui.events import BackupReport
from tests.builders.postgresql import Server
from tests.chain.facts import Dialect, Lineage
from tests.doctor.broken import BROKEN, ON_SERVERS_ALONE, Broken
from tests.doctor.made import HEAD, Made, base
from tests.doctor.on_server import on_server
from tests.doctor.seen import (
    above_info,
    at_info,
    repair_target,
    upgrade_target,
    visited_target,
)

_EVERY_TIME = frozenset({"F04", "X17", "X18", "X26 tables", "X08, counters at their start"})
"""Those that are tried on a server each time; all others by ``make test-exhaustive``."""

Case = tuple[Broken, Lineage]


def _cases(dialect: Dialect) -> Iterator[Case]:
    """Each way with its birth."""
    for broken in (*BROKEN, *(ON_SERVERS_ALONE if dialect == "postgresql" else ())):
        if dialect == "postgresql" and broken.not_on_server:
            continue
        other: Lineage = "alembic" if broken.lineage == "peewee" else "peewee"
        for lineage in (broken.lineage, *([other] if broken.is_twofold else [])):
            yield broken, lineage


def _named(dialect: Dialect) -> list[object]:
    return [
        pytest.param(
            *case,
            id=f"{case[0].name}-{case[1]}",
            marks=()
            if dialect == "postgresql" and case[0].name in _EVERY_TIME and case[1] == "peewee"
            else pytest.mark.exhaustive,
        )
        for case in _cases(dialect)
    ]


_ONE_OF_MANY = re.compile(r"(?<![\w,.])1 (?!address )[a-z]+s\b")
"""``1 rows``: one thing, said as if it were many."""


@pytest.fixture(autouse=True)
def _own_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OWUI_MIGRATE_HOME", str(tmp_path / "records"))


@pytest.fixture
def _without_dumps(monkeypatch: pytest.MonkeyPatch) -> None:
    """A job's dump takes half of its time and has tests of its own."""
    none = BackupReport(path="none", size=0, sha256="", tables=0, rows=0, revision="", seconds=0)
    monkeypatch.setattr(server_session, "back_up_held", lambda *_args, **_options: none)


@pytest.mark.parametrize(("broken", "lineage"), _named("sqlite"))
def test_in_a_file_it_is_seen_exactly_then_repaired_and_goes_to_head_with_all_rows(
    broken: Broken, lineage: Lineage, tmp_path: Path
) -> None:
    _goes_through(base(tmp_path / "webui.db", broken.revision, lineage), broken)


@pytest.mark.usefixtures("_without_dumps")
@pytest.mark.parametrize(("broken", "lineage"), _named("postgresql"))
def test_on_a_server_it_is_seen_exactly_then_repaired_and_goes_to_head_with_all_rows(
    broken: Broken, lineage: Lineage, postgresql_server: Server
) -> None:
    with on_server(postgresql_server, broken.revision, lineage) as database:
        _goes_through(database, broken)


def _goes_through(database: Made, broken: Broken) -> None:
    is_file = database.dialect == "sqlite"
    broken.spoil(database)
    seen = visited_target(database.target, database.secret)
    wanted = broken if is_file or broken.server is None else broken.server
    assert (above_info(seen), at_info(seen)) == (wanted.expected, wanted.known)
    told = [line for finding in seen.findings for line in finding.evidence]
    assert not [line for line in told if _ONE_OF_MANY.search(line)]
    before = database.counts()
    for finding in seen.findings:
        if finding.needs_choice and finding.can_repair:  # never part of "repair all"
            seen = repair_target(database.target, database.secret, finding.id)
    left = repair_target(database.target, database.secret, seen=seen)
    assert above_info(left) == ()
    if database.revision != HEAD:
        upgrade_target(database.target, database.secret)
        left = visited_target(database.target, database.secret)
        assert above_info(left) == ()
    assert database.revision == HEAD
    after = database.counts()
    for table in {"user", "auth", "chat"} - set(broken.changes):
        assert after[table] == before[table], table
    for queries, number in broken.kept:
        query = queries if isinstance(queries, str) else queries[not is_file]
        assert database.number(query) == number, query
