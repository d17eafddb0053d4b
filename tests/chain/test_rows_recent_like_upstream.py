"""The recent revisions leave the same rows as Open WebUI's own, from the same data.

Only rows on which Open WebUI's scripts don't stop; the others are in ``test_rows_recent``.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from tests.builders.wheels import wheel
from tests.chain import recent_rows as rows
from tests.chain.conftest import MakeScratch
from tests.chain.facts import DIALECTS, LINEAGES, Dialect, Lineage
from tests.chain.scratch import ScratchDatabase, chain
from tests.chain.upstream import UpstreamScripts

pytestmark = [pytest.mark.network, pytest.mark.exhaustive]

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@pytest.fixture(scope="module")
def upstream(tmp_path_factory: pytest.TempPathFactory) -> UpstreamScripts:
    return UpstreamScripts(wheel=wheel("0.12.4"), folder=tmp_path_factory.mktemp("upstream"))


def put_pins(database: ScratchDatabase) -> None:
    for key, pinned in (("yes", True), ("no", False), ("never", None)):
        rows.put_note(database, key, "u", pinned=pinned)


_ODD_SETTINGS = {
    "a": {"b": 1},
    "a.b": 2,
    "dotted.key": {"q.r": 3, 'q"u': 4, "": 5, "e\\": 6, "é": 7.5, 'n"um': 0.1},
    "ENABLE_SIGNUP": False,
    "WEBHOOK_URL": "w",
    "ui": {"enable_signup": {"weird": 1}, "enable_login_form": True, "empty": {}},
    "oauth": {"oidc": {"client_id": "A"}, "client_id": "B"},
    "rag": {"ollama": {"url": "u", "base_url": "b"}, "openai_api_key": "k"},
    "text": "\0\u0001\U0001f600",
}

Fill = Callable[[ScratchDatabase], None]

CASES: list[tuple[str, str, Fill]] = [
    ("shares", "c1d2e3f4a5b6", rows.put_shares),
    ("pins", "4de81c2a3af1", put_pins),
    ("places", "9a1b2c3d4e5f", rows.put_places),
    ("identities", "6d09d1bf1f23", rows.put_identities),
    ("timers", "d4c1a8e37b62", rows.put_timers),
    ("skills", "d6a8c3f912ab", rows.put_skills),
    ("models", "e7b9d4a023bc", rows.put_models),
    ("details", "f8c0e5b134cd", rows.put_details),
    ("accounts", "0bd252b206fb", rows.put_accounts),
]
_SETTINGS: dict[str, tuple[Any, ...]] = {
    "every setting": (rows.every_setting(),),
    "newest row": ({"a": 1}, {"ui": {"enable_signup": True}}),
    "odd": (_ODD_SETTINGS,),
    "NUL": ({"a": "x\0y", "ui": {"enable_signup": True}},),
    "none": (),
    "empty": ({},),
    "null": ("null",),
    "in a string": ('"{\\"ui\\":{\\"enable_signup\\":true}}"',),
    "broken string": ('"bad{"',),
}


def put_settings(contents: tuple[Any, ...], database: ScratchDatabase) -> None:
    rows.put_settings(database, *contents)


CASES += [(name, "3ff2c63645b8", partial(put_settings, c)) for name, c in _SETTINGS.items()]


@pytest.mark.parametrize("lineage", LINEAGES)
@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize(
    ("revision", "fill"),
    [pytest.param(revision, fill, id=f"{revision} {name}") for name, revision, fill in CASES],
)
def test_the_rows_are_the_same(
    make_scratch: MakeScratch,
    upstream: UpstreamScripts,
    revision: str,
    fill: Fill,
    dialect: Dialect,
    lineage: Lineage,
) -> None:
    parent = chain()[chain().index(revision) - 1]
    theirs, ours = make_scratch(dialect, lineage), make_scratch(dialect, lineage)
    for database in (theirs, ours):
        database.build(parent)
        fill(database)
    upstream.upgrade(theirs, revision)
    ours.upgrade(revision)
    for table in theirs.tables():
        if table not in {"alembic_version", "migratehistory"}:
            assert _rows_of(ours, table) == _rows_of(theirs, table), table


def _rows_of(database: ScratchDatabase, table: str) -> list[str]:
    return sorted(str(sorted(map(_masked, r.items()))) for r in database.records(table))


def _masked(item: tuple[str, Any]) -> tuple[str, Any]:
    """Generated ids and clock values by their kind."""
    name, value = item
    if isinstance(value, str) and _UUID.fullmatch(value):
        return name, "uuid"
    if isinstance(value, int) and name.endswith("_at"):
        for unit in (1, 10**9):
            if abs(value / unit - time.time()) < 3600:
                return name, f"now in 1/{unit} s"
    return name, value
