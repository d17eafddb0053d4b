"""Our scripts leave the same rows as Open WebUI's own, from the same data.

Only rows on which Open WebUI's scripts don't stop: what happens to the others is in
``test_rows_*``. Generated ids and clock values are masked.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.builders.wheels import wheel
from tests.chain.conftest import MakeScratch
from tests.chain.facts import DIALECTS, LINEAGES, Dialect, Lineage
from tests.chain.scratch import ScratchDatabase
from tests.chain.test_rows_legacy import (
    CHATS,
    FILES,
    put_chat,
    put_chat_tags,
    put_document,
    put_file,
    put_folder,
    put_tags,
)
from tests.chain.upstream import UpstreamScripts

pytestmark = [pytest.mark.network, pytest.mark.exhaustive]


@pytest.fixture(scope="session")
def upstream(tmp_path_factory: pytest.TempPathFactory) -> UpstreamScripts:
    return UpstreamScripts(wheel=wheel("0.12.4"), folder=tmp_path_factory.mktemp("upstream"))


def documents(database: ScratchDatabase) -> None:
    put_document(database, "a", '{"tags":[{"name":"x"}]}')
    put_document(database, "b", None)
    put_document(database, "c", "")
    put_document(database, "d", '{"tags":null}')
    put_document(database, "e", '{"tags":[{"name":"ä \\u00e4 \\ud83d\\ude00"}], "x": 1e3}')


def chats(database: ScratchDatabase) -> None:
    for key, (text, _) in CHATS.items():
        put_chat(database, key, text)
    put_chat(database, "emoji", '{"a":"\\ud83d\\ude00 ä","n":[1.5,1e10,-0,true,null]}')


def tags(database: ScratchDatabase) -> None:
    for key in ("c1", "c2", "c3", "c4", "c5"):
        put_chat(database, key, "{}")
    put_tags(database, ("t1", "My Tag", "u1"), ("t2", "Pinned", "u1"), ("t5", "A  B", "u1"))
    put_tags(database, ("t6", " x", "u1"), ("t7", "ÄÖ", "u2"), ("t8", "İ", "u2"))
    put_chat_tags(database, ("c1", "My Tag"), ("c1", "my_tag"), ("c2", "Pinned"), ("c3", "pinned"))
    put_chat_tags_more(database)


def put_chat_tags_more(database: ScratchDatabase) -> None:
    for number, (chat, name) in enumerate([("c3", "Work"), ("c4", "Work"), ("c4", "PINNED")]):
        row = {"id": f"m{number}", "tag_name": name, "chat_id": chat, "user_id": "u1"}
        database.insert("chatidtag", {**row, "timestamp": 1})


def files(database: ScratchDatabase) -> None:
    for key in ("path", "empty-object", "null-path", "number-path", "list", "string", "nul"):
        put_file(database, key, FILES[key][0])
    put_file(database, "true-path", '{"path": true}')


def folders(database: ScratchDatabase) -> None:
    for number, second in enumerate(("56", "56.4", "56.5", "56.6")):
        put_folder(database, str(number), f"2024-10-20 12:34:{second}")


def models(database: ScratchDatabase) -> None:
    texts = {"user_id": "u", "name": "n", "meta": "{}", "params": "{}"}
    database.insert("model", {"id": "m", **texts, "created_at": 1, "updated_at": 1})


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Rows put in at *parent*, and the revision they are taken to."""

    parent: str
    revision: str
    fill: Callable[[ScratchDatabase], None]
    dialects: tuple[Dialect, ...] = DIALECTS


CASES = (
    Case(parent="c0fbf31ca0db", revision="6a39f3d8e55c", fill=documents),
    Case(parent="6a39f3d8e55c", revision="242a2047eae0", fill=chats),
    Case(parent="242a2047eae0", revision="3ab32c4b8f59", fill=tags),
    Case(parent="c69f45358db4", revision="c29facfe716b", fill=files),
    # On SQLite Open WebUI keeps only the year, which is not repeated.
    Case(parent="af906e964978", revision="4ace53fd72c8", fill=folders, dialects=("postgresql",)),
    Case(parent="4ace53fd72c8", revision="3781e22d8b01", fill=models),
)


@pytest.mark.parametrize("lineage", LINEAGES)
@pytest.mark.parametrize(
    ("case", "dialect"),
    [
        pytest.param(case, dialect, id=f"{dialect}-{case.revision}")
        for case in CASES
        for dialect in case.dialects
    ],
)
def test_the_rows_are_the_same(
    make_scratch: MakeScratch,
    upstream: UpstreamScripts,
    case: Case,
    dialect: Dialect,
    lineage: Lineage,
) -> None:
    theirs, ours = make_scratch(dialect, lineage), make_scratch(dialect, lineage)
    for database in (theirs, ours):
        database.build(case.parent)
        case.fill(database)
    upstream.upgrade(theirs, case.revision)
    ours.upgrade(case.revision)
    for table in theirs.tables():
        if table not in {"alembic_version", "migratehistory"}:
            assert rows_of(ours, table) == rows_of(theirs, table), table


def rows_of(database: ScratchDatabase, table: str) -> list[Any]:
    return sorted(map(repr, (sorted(r.items()) for r in database.records(table))))


def test_the_wheel_is_unpacked_only_in_part(upstream: UpstreamScripts) -> None:
    """The wheel holds a whole web application: nothing of it but the scripts is touched."""
    assert [path.name for path in Path(upstream.folder).iterdir()] in ([], ["open_webui"])
