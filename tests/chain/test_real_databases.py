"""Databases that real releases wrote go up, down and up, and keep what is people's own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.builders.databases import unpack_database
from tests.chain.facts import Lineage
from tests.chain.scratch import ScratchDatabase, chain, make_sqlite_engine

RELEASES: dict[str, Lineage] = {
    "0.3.35": "peewee",
    "0.5.20": "peewee",
    "0.6.43": "peewee",
    "0.8.12": "peewee",
    "0.9.6": "alembic",
    "0.12.4": "alembic",
}


def kept(database: ScratchDatabase) -> dict[str, Any]:
    """What no way down may lose: accounts, conversations, and the texts people wrote."""
    return {
        "chats": {key: row["chat"] for key, row in database.table("chat").items()},
        "tags of chats": {
            key: sorted((row["meta"] or {}).get("tags", []))
            for key, row in database.table("chat").items()
        },
        "passwords": {key: row["password"] for key, row in database.table("auth").items()},
        "people": {key: row["email"] for key, row in database.table("user").items()},
        "prompts": {row["command"]: row["content"] for row in database.records("prompt")},
        "tools": {key: row["content"] for key, row in database.table("tool").items()},
        "models": {key: row["params"] for key, row in database.table("model").items()},
        "memories": {key: row["content"] for key, row in database.table("memory").items()},
        "tags": {(row["id"], row["user_id"]) for row in database.records("tag")},
    }


@pytest.mark.parametrize("release", RELEASES)
def test_a_real_database_survives_the_way_down_and_up(release: str, tmp_path: Path) -> None:
    engine = make_sqlite_engine(unpack_database(release, tmp_path / "webui.db"))
    lineage = RELEASES[release]
    database = ScratchDatabase(engine=engine, dialect="sqlite", lineage=lineage)
    database.upgrade(chain()[-1])
    before = kept(database)
    assert len(before["chats"]) > 20
    database.downgrade(chain()[0])
    assert len(database.rows("SELECT DISTINCT name FROM migratehistory")) == 18
    database.upgrade(chain()[-1])
    assert kept(database) == before
    assert database.rows("PRAGMA integrity_check") == [("ok",)]
