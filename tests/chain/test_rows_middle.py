"""Rows through the revisions 37f288994c47 to f1e2d3c4b5a6, where Open WebUI's own scripts stop.

And the states that earlier releases left half done, and the ways back. That all other rows end as
Open WebUI's scripts leave them is in ``test_rows_middle_like_upstream``.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import sqlalchemy as sa

from tests.chain.conftest import MakeScratch
from tests.chain.facts import DIALECTS, LINEAGES
from tests.chain.middle_rows import (
    ASSISTANT_MESSAGE,
    MODELS,
    USER_MESSAGE,
    history,
    put_access,
    put_chat,
    put_chats,
    put_files,
    put_group,
    put_groups,
    put_knowledge,
    put_knowledges,
    put_model,
    put_prompt,
    put_prompts,
    put_user,
    put_users,
)
from tests.chain.scratch import JSON_NULL, ScratchDatabase, chain


@pytest.fixture(autouse=True)
def reports(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Reports of rows are logged at INFO."""
    with caplog.at_level(logging.INFO, logger="migrations.rows"):
        yield


def reported(caplog: pytest.LogCaptureFixture) -> set[tuple[str, str, int]]:
    """(table, change, count) of everything that scripts reported."""
    found = [getattr(record, "row_report", None) for record in caplog.records]
    return {(f["table"], f["change"], f["count"]) for f in found if f is not None}


def quarantined(database: ScratchDatabase) -> dict[str, dict[str, Any]]:
    """What is in the quarantine, by ``table/key``."""
    if "owui_quarantine" not in database.tables():
        return {}
    found = database.rows("SELECT table_name, row_key, row FROM owui_quarantine")
    return {f"{table}/{key}": json.loads(row) for table, key, row in found}


def parent(revision: str) -> str:
    return chain()[chain().index(revision) - 1]


# --- 37f288994c47: members of groups -------------------------------------------------------------


def members(database: ScratchDatabase) -> set[tuple[str, str]]:
    found = database.rows("SELECT group_id, user_id FROM group_member")
    assert len(found) == len(set(found))
    return {(group, user) for group, user in found}


def test_a_member_listed_twice_counts_once(
    database: ScratchDatabase, caplog: pytest.LogCaptureFixture
) -> None:
    database.build("a5c220713937")
    put_user(database, "u1")
    put_group(database, "twice", '["u1", "u1"]')
    put_group(database, "null", '[null, "u1"]')
    put_group(database, "odd", '[{"id": "u1"}, ["u1"], "u1"]')
    put_group(database, "object", '{"u1": true}')
    put_group(database, "empty", "{}")
    database.upgrade("37f288994c47")
    assert members(database) == {("twice", "u1"), ("null", "u1"), ("odd", "u1")}
    assert quarantined(database).keys() == {"group/odd", "group/object"}
    assert ("group_member", "fills", 3) in reported(caplog)


def test_a_member_that_does_not_exist(database: ScratchDatabase) -> None:
    """SQLite takes it, as it does from Open WebUI; PostgreSQL can't, so it is put aside."""
    database.build("a5c220713937")
    put_user(database, "u1")
    put_group(database, "g", '["ghost", "u1", 7]')
    database.upgrade("37f288994c47")
    if database.dialect == "sqlite":
        assert members(database) == {("g", "ghost"), ("g", "u1"), ("g", "7")}
        assert quarantined(database) == {}
    else:
        assert members(database) == {("g", "u1")}
        assert quarantined(database).keys() == {"group_member/g/ghost", "group_member/g/7"}


def test_a_list_of_members_that_is_no_json(make_scratch: MakeScratch) -> None:
    database = make_scratch("sqlite", "peewee")
    database.build("a5c220713937")
    put_user(database, "u1")
    put_group(database, "bad", "[bad")
    put_group(database, "nan", '["u1", NaN]')
    database.upgrade("37f288994c47")
    assert ("nan", "u1") in members(database)
    assert quarantined(database) == {"group/bad": {"id": "bad", "user_ids": "[bad"}}


def test_members_with_letters_that_postgresql_lacks(make_scratch: MakeScratch) -> None:
    database = make_scratch("postgresql", "alembic")
    database.build("a5c220713937")
    put_user(database, "u1")
    put_group(database, "nul", '["a\\u0000b", "u1"]')
    put_group(database, "half", '["\\ud83d", "u1", "\\ude00"]')
    database.upgrade("37f288994c47")
    assert members(database) == {("nul", "u1"), ("half", "u1")}


def test_members_that_a_crash_left_behind_are_moved(database: ScratchDatabase) -> None:
    """The table is there, with one of the rows, and the lists are still full."""
    database.build("37f288994c47")
    put_user(database, "u1")
    put_user(database, "u2")
    group = {"id": "g", "user_id": "u1", "name": "g", "created_at": 1, "updated_at": 1}
    database.insert("group", group)
    database.insert("group_member", {"id": "kept", "group_id": "g", "user_id": "u2"})
    database.execute('ALTER TABLE "group" ADD COLUMN user_ids JSON')
    database.execute("""UPDATE "group" SET user_ids = '["u1", "u2"]'""")
    database.execute("UPDATE alembic_version SET version_num = 'a5c220713937'")
    database.upgrade("37f288994c47")
    assert members(database) == {("g", "u1"), ("g", "u2")}
    assert "kept" in database.table("group_member")
    assert database.schema_differences("37f288994c47") == []


def test_going_back_writes_the_lists_of_members(database: ScratchDatabase) -> None:
    database.build("a5c220713937")
    put_groups(database)
    database.upgrade("37f288994c47")
    database.downgrade("a5c220713937")
    found = {key: sorted(row["user_ids"]) for key, row in database.table("group").items()}
    assert found["g1"] == ["u1", "u2"]
    assert found["g2"] == found["g5"] == found["g7"] == []
    assert found["g6"] == ["u1"]


# --- 2f1211949ecc: channel memberships -----------------------------------------------------------


def test_channels_with_members_are_carried_over(database: ScratchDatabase) -> None:
    database.build("37f288994c47")
    for key, created in (("m1", 1735000000000000000), ("m2", None)):
        row = {"id": key, "channel_id": "c", "user_id": "u", "created_at": created}
        database.insert("channel_member", row)
    database.insert("message", {"id": "x", "channel_id": "c", "user_id": "u", "content": "hi"})
    database.upgrade("2f1211949ecc")
    assert database.schema_differences("2f1211949ecc") == []
    found = database.table("channel_member")
    assert (found["m1"]["joined_at"], found["m2"]["joined_at"]) == (1735000000000000000, 0)
    assert (bool(found["m1"]["is_active"]), bool(found["m1"]["is_channel_muted"])) == (True, False)
    assert not database.table("message")["x"]["is_pinned"]
    database.downgrade("37f288994c47")
    assert database.schema_differences("37f288994c47") == []
    database.upgrade("2f1211949ecc")
    assert database.table("channel_member") == found


def test_columns_of_a_crashed_attempt_are_kept(database: ScratchDatabase) -> None:
    database.build("37f288994c47")
    database.insert("channel_member", {"id": "m", "channel_id": "c", "user_id": "u"})
    database.execute("ALTER TABLE channel_member ADD COLUMN status TEXT")
    database.execute("UPDATE channel_member SET status = 'away'")
    database.upgrade("2f1211949ecc")
    assert database.table("channel_member")["m"]["status"] == "away"
    assert database.schema_differences("2f1211949ecc") == []


# --- b10670c03dd5: sign-in and settings ----------------------------------------------------------


def test_settings_that_are_no_json_are_put_aside(database: ScratchDatabase) -> None:
    database.build("2f1211949ecc")
    put_user(database, "bad", settings="{bad", info="{}")
    put_user(database, "blank", settings="", info="")
    put_user(database, "nan", settings='{"ui": {"size": NaN, "b": [Infinity, 1]}}')
    database.upgrade("b10670c03dd5")
    found = database.table("user")
    nothing = JSON_NULL if database.dialect == "sqlite" else None
    assert (found["bad"]["settings"], found["bad"]["info"]) == (nothing, {})
    assert (found["blank"]["settings"], found["blank"]["info"]) == (nothing, nothing)
    assert quarantined(database) == {"user/bad": {"id": "bad", "settings": "{bad"}}
    if database.dialect == "postgresql":  # whose json knows no NaN
        assert found["nan"]["settings"] == {"ui": {"size": None, "b": [None, 1]}}
    else:
        assert "NaN" in database.rows("SELECT settings FROM \"user\" WHERE id = 'nan'")[0][0]


def test_an_api_key_of_two_users_stays_with_the_first(database: ScratchDatabase) -> None:
    database.build("2f1211949ecc")
    _forget_unique_keys(database)
    for key in ("a", "b"):
        put_user(database, key, api_key="sk-same")
    put_user(database, "c", api_key="sk-other")
    database.upgrade("b10670c03dd5")
    found = {row["user_id"]: row["key"] for row in database.table("api_key").values()}
    assert found == {"a": "sk-same", "c": "sk-other"}
    assert database.table("api_key").keys() == {"key_a", "key_c"}
    assert quarantined(database) == {"user/b": {"id": "b", "api_key": "sk-same"}}


def _forget_unique_keys(database: ScratchDatabase) -> None:
    """As a downgrade with Open WebUI's own script leaves it: neither column is unique any more."""
    if database.lineage == "peewee":
        database.execute("DROP INDEX user_api_key")
    elif database.dialect == "postgresql":
        database.execute('ALTER TABLE "user" DROP CONSTRAINT user_api_key_key')
    else:
        (ddl,) = database.rows("SELECT sql FROM sqlite_master WHERE name = 'user'")[0]
        database.execute('DROP TABLE "user"')
        database.execute(re.sub(r', (CONSTRAINT \S+ )?UNIQUE \("?api_key"?\)', "", ddl))


@pytest.mark.parametrize("lineage", LINEAGES)
def test_leftover_columns_of_a_crash_are_finished(make_scratch: MakeScratch, lineage: Any) -> None:
    """0.9.6 adds info_json, fails, and no later release of Open WebUI gets past it."""
    database = make_scratch("sqlite", lineage)
    database.build("2f1211949ecc")
    put_user(database, "u", settings='{"a": 1}', info='{"b": 2}', oauth_sub="google@1")
    database.execute('ALTER TABLE "user" ADD COLUMN oauth JSON')
    database.execute('ALTER TABLE "user" ADD COLUMN info_json JSON')
    database.execute("""UPDATE "user" SET info_json = '"{}"'""")
    put_user(database, "same", info='{"b":  2}')
    put_user(database, "other", info='{"b": 2}')
    database.execute("""UPDATE "user" SET info_json = '{"b": 2}' WHERE id = 'same'""")
    database.execute("""UPDATE "user" SET info_json = '{"b": 3}' WHERE id = 'other'""")
    database.upgrade("b10670c03dd5")
    assert json.loads(quarantined(database).pop("user/other")["info_json"]) == {"b": 3}
    assert quarantined(database).keys() == {"user/other"}
    row = database.table("user")["u"]
    assert (row["settings"], row["info"]) == ({"a": 1}, {"b": 2})
    assert row["oauth"] == {"google": {"sub": "1"}}
    database.execute("DROP TABLE owui_quarantine")
    assert database.schema_differences("b10670c03dd5") == []


def test_a_conversion_that_stopped_before_its_last_step(make_scratch: MakeScratch) -> None:
    database = make_scratch("sqlite", "peewee")
    database.build("2f1211949ecc")
    put_user(database, "u", settings="{}", info='{"b": 2}')
    database.execute('ALTER TABLE "user" RENAME COLUMN info TO info_json')
    database.upgrade("b10670c03dd5")
    assert database.table("user")["u"]["info"] == {"b": 2}


def test_going_back_restores_sign_in(database: ScratchDatabase) -> None:
    database.build("2f1211949ecc")
    put_users(database)
    database.upgrade("b10670c03dd5")
    up = database.table("user")
    for key, oauth in SERVICES.items():
        put_user(database, key, oauth=json.dumps(oauth))
    for number in (1, 2):
        row = {"id": f"k{number}", "user_id": "google", "key": f"sk-x{number}"}
        database.insert("api_key", {**row, "created_at": number, "updated_at": 1})
    database.downgrade("2f1211949ecc")
    quarantine = ["table owui_quarantine is not expected"]
    assert database.schema_differences("2f1211949ecc") == quarantine
    down = database.table("user")
    assert {key: down[key]["oauth_sub"] for key in SERVICES} == OLD_SERVICES
    assert down["plain"]["oauth_sub"] == "oidc@plainsub"
    assert down["quotes"]["api_key"] == "sk-'ä\""
    assert json.loads(down["objects"]["settings"]) == {"ui": {"ä": "😀"}}
    assert down["nothing"]["settings"] is None
    with pytest.raises(sa.exc.IntegrityError):
        put_user(database, "thief", api_key="sk-'ä\"")
    for key in SERVICES:
        database.execute('DELETE FROM "user" WHERE id = :id', id=key)
    database.upgrade("b10670c03dd5")
    assert database.schema_differences("b10670c03dd5") == quarantine
    assert database.table("user") == up


SERVICES: dict[str, Any] = {
    "s-two": {"g": {"sub": "1"}, "ms": {"sub": "2"}},
    "s-string": '{"s": {"sub": "1"}}',
    "s-none": {},
    "s-text": {"g": "str"},
    "s-no-sub": {"g": {}},
    "s-same": {"g": {"sub": "1"}},
    "s-number": {"n": {"sub": 12}},
}
# Two users can't have one id at a service: the second loses it, and it is put aside.
OLD_SERVICES = {
    "s-two": None,
    "s-string": "s@1",
    "s-none": None,
    "s-text": None,
    "s-no-sub": "g@None",
    "s-same": "g@1",
    "s-number": "n@12",
}


# --- 3e0e00844bb0: files of knowledge ------------------------------------------------------------


def files_of(database: ScratchDatabase) -> set[tuple[str, str]]:
    found = database.rows("SELECT knowledge_id, file_id FROM knowledge_file")
    assert len(found) == len(set(found))
    return {(knowledge, file) for knowledge, file in found}


def test_lists_of_files_that_stop_open_webui(database: ScratchDatabase) -> None:
    database.build("90ef40d4714e")
    put_files(database, "f1", "5")
    put_knowledge(database, "twice", '{"file_ids": ["f1", "f1"]}')
    put_knowledge(database, "null", '{"file_ids": null}')
    put_knowledge(database, "object", '{"file_ids": [{"id": "f1"}, {"id": "ghost"}, {}]}')
    put_knowledge(database, "number", '{"file_ids": [5, 6, true]}')
    put_knowledge(database, "scalar", '{"file_ids": 5}')
    put_knowledge(database, "empty", "{}")
    put_knowledge(database, "more", '{"file_ids": ["f1"], "more": 1}')
    put_knowledge(database, "list", "[1]")
    database.upgrade("3e0e00844bb0")
    filed = {("twice", "f1"), ("object", "f1"), ("number", "5"), ("more", "f1")}
    assert files_of(database) == filed
    assert quarantined(database).keys() == {"knowledge/more", "knowledge/list"}


def test_data_of_knowledge_that_is_no_json(make_scratch: MakeScratch) -> None:
    database = make_scratch("sqlite", "alembic")
    database.build("90ef40d4714e")
    put_knowledge(database, "bad", "{bad")
    database.upgrade("3e0e00844bb0")
    assert quarantined(database) == {"knowledge/bad": {"id": "bad", "data": "{bad"}}


def test_files_that_a_crash_left_behind_are_moved(database: ScratchDatabase) -> None:
    database.build("3e0e00844bb0")
    put_files(database, "f1", "f2")
    row = {"id": "k", "user_id": "u", "name": "k", "created_at": 1, "updated_at": 1}
    database.insert("knowledge", row)
    database.execute("ALTER TABLE knowledge ADD COLUMN data JSON")
    database.execute("""UPDATE knowledge SET data = '{"file_ids"\\: ["f1", "f2"]}'""")
    database.execute("UPDATE alembic_version SET version_num = '90ef40d4714e'")
    database.upgrade("3e0e00844bb0")
    assert files_of(database) == {("k", "f1"), ("k", "f2")}
    assert database.schema_differences("3e0e00844bb0") == []


def test_going_back_writes_the_lists_of_files(database: ScratchDatabase) -> None:
    database.build("90ef40d4714e")
    put_knowledges(database)
    database.upgrade("3e0e00844bb0")
    up = files_of(database)
    database.downgrade("90ef40d4714e")
    found = {key: row["data"] for key, row in database.table("knowledge").items()}
    assert sorted(found["both"].pop("file_ids")) == ["f1", "f2"]
    assert found["both"] == {}
    assert found["nothing"] == found["list"] == {"file_ids": []}
    database.upgrade("3e0e00844bb0")
    assert files_of(database) == up


# --- 374d2f66af06: prompts -----------------------------------------------------------------------


def test_no_prompt_is_dropped_for_a_namesake(
    database: ScratchDatabase, caplog: pytest.LogCaptureFixture
) -> None:
    database.build("c440947495f3")
    for command in ("/a", "a", "a-2", "/", ""):
        put_prompt(database, command)
    database.upgrade("374d2f66af06")
    found = {row["command"]: row["name"] for row in database.table("prompt").values()}
    assert found == {"a": "T /a", "a-2": "T a-2", "a-3": "T a", "": "T ", "-2": "T /"}
    assert len(database.rows("SELECT 1 FROM prompt_history")) == 5
    assert ("prompt", "converts", 2) in reported(caplog)
    database.downgrade("c440947495f3")
    assert database.schema_differences("c440947495f3") == []
    names = {row["title"] for row in database.table("prompt", "command").values()}
    assert names == {"T /a", "T a-2", "T a", "T ", "T /"}


@pytest.mark.parametrize("dialect", DIALECTS)
def test_prompts_with_gaps_are_kept(make_scratch: MakeScratch, dialect: Any) -> None:
    database = make_scratch(dialect, "alembic")
    database.build("c440947495f3")
    gaps = {"user_id": None, "title": None, "content": None, "timestamp": None}
    put_prompt(database, "/a", **gaps)
    database.upgrade("374d2f66af06")
    (row,) = database.table("prompt").values()
    assert (row["name"], row["user_id"], row["content"], row["created_at"]) == ("a", "", "", 0)


@pytest.mark.parametrize("lineage", LINEAGES)
def test_an_unreadable_rule_makes_its_prompt_private(
    make_scratch: MakeScratch, lineage: Any
) -> None:
    database = make_scratch("sqlite", lineage)
    database.build("c440947495f3")
    put_prompt(database, "/a", "{bad")
    put_prompt(database, "/b")
    database.upgrade("374d2f66af06")
    found = {row["command"]: row["access_control"] for row in database.table("prompt").values()}
    assert found == {"a": {}, "b": JSON_NULL}
    (snapshot,) = [
        row["snapshot"]
        for row in database.table("prompt_history").values()
        if row["snapshot"]["command"] == "a"
    ]
    assert snapshot["access_control"] == {}
    assert quarantined(database)["prompt//a"]["access_control"] == "{bad"


def test_a_crash_no_longer_destroys_prompts(database: ScratchDatabase) -> None:
    """An empty new table beside the prompts made Open WebUI drop all of them."""
    database.build("c440947495f3")
    put_prompts(database)
    put_prompt(database, "a")
    shape = "id TEXT NOT NULL PRIMARY KEY, command VARCHAR, user_id VARCHAR NOT NULL,"
    shape += " name TEXT NOT NULL,"
    shape += " content TEXT NOT NULL, data JSON, meta JSON, access_control JSON,"
    shape += " is_active BOOLEAN NOT NULL DEFAULT '1', version_id TEXT, tags JSON,"
    shape += " created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL"
    database.execute(f"CREATE TABLE prompt_new ({shape})")
    database.execute("CREATE UNIQUE INDEX ix_prompt_new_command ON prompt_new (command)")
    shape = "id TEXT NOT NULL PRIMARY KEY, prompt_id TEXT NOT NULL, parent_id TEXT,"
    shape += " snapshot JSON NOT NULL, user_id TEXT NOT NULL, commit_message TEXT,"
    database.execute(f"CREATE TABLE prompt_history ({shape} created_at BIGINT NOT NULL)")
    database.upgrade("374d2f66af06")
    assert len(database.table("prompt")) == len(database.table("prompt_history")) == 6
    assert database.schema_differences("374d2f66af06") == []


def test_prompts_without_access_rules_are_kept(database: ScratchDatabase) -> None:
    database.build("c440947495f3")
    put_prompt(database, "/a")
    database.execute("ALTER TABLE prompt DROP COLUMN access_control")
    database.upgrade("374d2f66af06")
    (row,) = database.table("prompt").values()
    assert (row["command"], row["access_control"]) == ("a", JSON_NULL)


def test_prompts_that_are_done_are_left_alone(database: ScratchDatabase) -> None:
    database.build("c440947495f3")
    put_prompts(database)
    database.upgrade("374d2f66af06")
    found = database.table("prompt")
    database.execute("UPDATE alembic_version SET version_num = 'c440947495f3'")
    database.upgrade("374d2f66af06")
    assert database.table("prompt") == found
    assert database.schema_differences("374d2f66af06") == []


def test_going_back_puts_the_slash_in_front(database: ScratchDatabase) -> None:
    database.build("c440947495f3")
    put_prompts(database)
    database.upgrade("374d2f66af06")
    database.execute("UPDATE prompt SET is_active = false WHERE command = 'b'")
    slash = {"user_id": "u", "name": "N", "content": "c", "created_at": 1, "updated_at": 1}
    database.insert("prompt", {"id": "x", "command": "/b", "is_active": True, **slash})
    database.insert("prompt", {"id": "y", "command": None, "is_active": True, **slash})
    database.downgrade("c440947495f3")
    found = database.table("prompt", "command")
    assert found.keys() == {"/a", "/b", "/b-2", "/c", "", "/ä😀", "/y"}
    assert found["/a"]["timestamp"] == 1700000000
    assert found["/c"]["access_control"] == {"read": {"group_ids": ["g"]}}
    if database.lineage == "peewee":
        assert sorted(row["id"] for row in found.values()) == [1, 2, 3, 4, 5, 6, 7]
        put_prompt(database, "/new")


# --- 8452d01d26d7: messages out of the chats -----------------------------------------------------


def message_ids(database: ScratchDatabase) -> set[str]:
    return {key for (key,) in database.rows("SELECT id FROM chat_message")}


def test_chats_that_stop_open_webui_give_no_messages(database: ScratchDatabase) -> None:
    database.build("374d2f66af06")
    for number, text in enumerate(("[1]", '"[1]"', '"null"', "5", "true")):
        put_chat(database, f"odd{number}", text)
    if database.dialect == "sqlite":
        put_chat(database, "bad", "{bad")
        put_chat(database, "deep", "[" * 3000 + "]" * 3000)
    put_chat(database, "good", history({"m": USER_MESSAGE}))
    database.upgrade("8452d01d26d7")
    assert message_ids(database) == {"good-m"}
    assert quarantined(database) == {}


@pytest.mark.parametrize("dialect", DIALECTS)
def test_chats_without_an_owner_are_not_left_out(make_scratch: MakeScratch, dialect: Any) -> None:
    database = make_scratch(dialect, "alembic")
    database.build("374d2f66af06")
    put_chat(database, "c", history({"m": USER_MESSAGE}), user_id=None)
    database.upgrade("8452d01d26d7")
    assert database.table("chat_message")["c-m"]["user_id"] is None


def test_messages_whose_row_ids_collide_are_kept(database: ScratchDatabase) -> None:
    database.build("374d2f66af06")
    put_chat(database, "x", history({"y-z": {**USER_MESSAGE, "content": "first"}}))
    put_chat(database, "x-y", history({"z": {**USER_MESSAGE, "content": "second"}, "w": {}}))
    put_chat(database, "other-length", history({"m": USER_MESSAGE}))
    database.upgrade("8452d01d26d7")
    found = database.table("chat_message")
    contents = {(row["chat_id"], row["content"]) for row in found.values()}
    assert contents == {("x", "first"), ("x-y", "second"), ("other-length", "hi")}
    assert found.keys() == {"x-y-z", "x-y-z~2", "other-length-m"}


UNFIT: dict[str, dict[str, Any]] = {
    "done-text": {"role": "user", "done": "true"},
    "done-two": {"role": "user", "done": 2},
    "done-list": {"role": "user", "done": []},
    "model-object": {"role": "user", "model": {"id": 1}},
    "role-object": {"role": {"a": 1}},
    "mixed-list": {"role": "user", "parentId": ["x", {}]},
}
LISTS: dict[str, dict[str, Any]] = {
    "role-list": {"role": ["x"]},
    "parent-list": {"role": "user", "parentId": ["x", "y z"]},
}
NULS: dict[str, dict[str, Any]] = {
    "role-nul": {"role": "a\0b"},
    "model-nul": {"role": "user", "model": "\0"},
}


def test_messages_that_do_not_fit_are_put_aside(
    database: ScratchDatabase, caplog: pytest.LogCaptureFixture
) -> None:
    """Open WebUI drops them, and so does the new table; but the run says so and keeps them."""
    database.build("374d2f66af06")
    put_chat(database, "c", history({"m": USER_MESSAGE, **UNFIT, **LISTS, **NULS}))
    database.upgrade("8452d01d26d7")
    found = database.table("chat_message")
    if database.dialect == "sqlite":
        kept, gone = NULS, LISTS
    else:
        kept, gone = LISTS, NULS
        assert found["c-role-list"]["role"] == "{x}"
        assert found["c-parent-list"]["parent_id"] == '{x,"y z"}'
    assert found.keys() == {"c-m", *(f"c-{key}" for key in kept)}
    unfit = {f"chat_message/c-{key}" for key in [*UNFIT, *gone]}
    assert quarantined(database).keys() == unfit
    assert ("chat_message", "quarantines", len(unfit)) in reported(caplog)
    assert ("chat_message", "fills", len(found)) in reported(caplog)


def test_half_characters_go_to_the_quarantine(database: ScratchDatabase) -> None:
    database.build("374d2f66af06")
    messages = {"m": USER_MESSAGE, "\ud83d": USER_MESSAGE, "n": {"role": "user", "model": "\ude00"}}
    put_chat(database, "c", history(messages))
    database.upgrade("8452d01d26d7")
    assert message_ids(database) == {"c-m"}


def test_one_unreadable_chat_does_not_touch_the_others(database: ScratchDatabase) -> None:
    """More than two hundred chats, so that the hundreds of the second attempt are crossed."""
    database.build("374d2f66af06")
    with database.engine.begin() as connection:
        cast = "CAST(:chat AS json)" if database.dialect == "postgresql" else ":chat"
        columns = "id, user_id, title, archived, meta, created_at, updated_at, chat"
        connection.execute(
            sa.text(
                f"INSERT INTO chat ({columns}) VALUES (:id, 'u', '', false, '{{}}', 1, 1, {cast})"
            ),
            [
                {
                    "id": f"{n:03}",
                    "chat": json.dumps(history({"a": USER_MESSAGE, "b": UNFIT["done-two"]})),
                }
                for n in range(250)
            ],
        )
    if database.dialect == "sqlite":
        put_chat(database, "150x", '{"x": NaN, "history": {"messages": {"a": {"role": "user"}}}}')
    else:
        put_chat(database, "150x", history({"a": {"role": "user", "content": "\0"}}))
    database.upgrade("8452d01d26d7")
    assert message_ids(database) == {*(f"{n:03}-a" for n in range(250)), "150x-a"}
    assert len(quarantined(database)) == 250


def test_chats_stored_as_bytes_and_in_broken_utf8(make_scratch: MakeScratch) -> None:
    database = make_scratch("sqlite", "alembic")
    database.build("374d2f66af06")
    put_chat(database, "sound", history({"m": USER_MESSAGE}))
    put_chat(database, "bytes", history({"m": USER_MESSAGE}))
    put_chat(database, "broken", None)
    database.execute("UPDATE chat SET chat = CAST(chat AS BLOB) WHERE id = 'bytes'")
    broken = b'"{\\"history\\": {\\"messages\\": {\\"m\\": {\\"role\\": \\"\xff\\"}}}}"'
    database.execute(f"UPDATE chat SET chat = CAST(x'{broken.hex()}' AS TEXT) WHERE id = 'broken'")
    database.upgrade("8452d01d26d7")
    found = database.table("chat_message")
    assert found.keys() == {"sound-m", "bytes-m", "broken-m"}
    assert found["broken-m"]["role"] == "\ufffd"


def test_a_half_filled_table_is_completed(database: ScratchDatabase) -> None:
    database.build("8452d01d26d7")
    put_chat(database, "c", history({"a": USER_MESSAGE, "b": ASSISTANT_MESSAGE}))
    put_chat(database, "odd", history({"a": {"role": "user", "timestamp": "1_700_000_000"}}))
    row = {"id": "c-a", "chat_id": "c", "role": "edited", "created_at": None}
    database.insert("chat_message", row)
    database.execute("DROP INDEX ix_chat_message_user_id")
    database.execute("UPDATE alembic_version SET version_num = '374d2f66af06'")
    database.upgrade("8452d01d26d7")
    found = database.table("chat_message")
    assert found.keys() == {"c-a", "c-b", "odd-a"}
    assert found["c-a"]["role"] == "edited"
    assert found["odd-a"]["created_at"] == 1700000000
    assert database.schema_differences("8452d01d26d7") == []


def test_no_placeholder_stays(database: ScratchDatabase) -> None:
    database.build("374d2f66af06")
    put_chats(database)
    database.upgrade("8452d01d26d7")
    assert database.rows("SELECT id FROM chat_message WHERE created_at IS NULL OR role = ''") == []


# --- f1e2d3c4b5a6: access grants -----------------------------------------------------------------

BROKEN_RULES: dict[str, tuple[str, set[tuple[str, str, str]]]] = {
    "null-part": (
        '{"read": null, "write": {"group_ids": ["g"]}}',
        {("group", "g", "write")},
    ),
    "list-part": ('{"read": ["x"], "write": {"user_ids": ["u"]}}', {("user", "u", "write")}),
    "null-list": ('{"read": {"group_ids": null, "user_ids": ["u"]}}', {("user", "u", "read")}),
    "number-list": ('{"read": {"group_ids": 5, "user_ids": ["u"]}}', {("user", "u", "read")}),
    "object-id": (
        '{"read": {"group_ids": [{"id": "g"}, "h"]}}',
        {("group", "h", "read")},
    ),
    "null-id": ('{"read": {"group_ids": [null, "g2"]}}', {("group", "g2", "read")}),
}


def grants(database: ScratchDatabase, kind: str) -> dict[str, set[tuple[str, str, str]]]:
    found: dict[str, set[tuple[str, str, str]]] = {}
    for resource, *grant in database.rows(
        "SELECT resource_id, principal_type, principal_id, permission FROM access_grant"
        " WHERE resource_type = :kind",
        kind=kind,
    ):
        found.setdefault(resource, set()).add((grant[0], grant[1], grant[2]))
    return found


def test_broken_rules_grant_what_they_say_clearly(database: ScratchDatabase) -> None:
    database.build("8452d01d26d7")
    for key, (rule, _) in BROKEN_RULES.items():
        put_model(database, key, rule)
    database.upgrade("f1e2d3c4b5a6")
    assert grants(database, "model") == {key: kept for key, (_, kept) in BROKEN_RULES.items()}
    assert quarantined(database).keys() == {"model/object-id"}


def test_ids_that_postgresql_lacks(make_scratch: MakeScratch) -> None:
    database = make_scratch("postgresql", "peewee")
    database.build("8452d01d26d7")
    put_model(database, "nul", '{"read": {"group_ids": ["a\\u0000b", "g"]}}')
    put_model(database, "half", '{"read": {"group_ids": ["\\ud83d", "g"]}, "x": "\\ude00"}')
    database.upgrade("f1e2d3c4b5a6")
    only = {("group", "g", "read")}
    assert grants(database, "model") == {"nul": only, "half": only}


def test_grants_that_are_there_are_not_doubled(database: ScratchDatabase) -> None:
    database.build("8452d01d26d7")
    put_access(database)
    database.upgrade("f1e2d3c4b5a6")
    first = grants(database, "model")
    for table in ("knowledge", "prompt", "tool", "model", "note", "channel", "file"):
        database.execute(f'ALTER TABLE "{table}" ADD COLUMN access_control JSON')
    database.execute("UPDATE model SET access_control = NULL WHERE id = 'three'")
    database.execute("UPDATE alembic_version SET version_num = '8452d01d26d7'")
    database.upgrade("f1e2d3c4b5a6")
    assert grants(database, "model")["three"] == first["three"] | {("user", "*", "read")}


def test_going_back_writes_the_rules(database: ScratchDatabase) -> None:
    database.build("8452d01d26d7")
    put_access(database)
    database.upgrade("f1e2d3c4b5a6")
    up = {kind: grants(database, kind) for kind in ("model", "file", "note", "channel", "tool")}
    other = {"principal_type": "role", "principal_id": "r", "permission": "read", "created_at": 1}
    database.insert(
        "access_grant", {"id": "o", "resource_type": "model", "resource_id": "private", **other}
    )
    database.downgrade("8452d01d26d7")
    # Everybody reads it: who else writes can't be said here, and waits.
    (waiting,) = quarantined(database).values()
    assert (waiting["resource_id"], waiting["permission"]) == ("public-and-group", "write")
    rules = {key: row["access_control"] for key, row in database.table("model").items()}
    assert rules["nothing"] is rules["public-and-group"] is None
    assert rules["private"] == rules["list"] == {}
    assert rules["three"] == {
        "read": {"group_ids": ["g1"], "user_ids": ["u1"]},
        "write": {"group_ids": [], "user_ids": ["u2"]},
    }
    files = {key: row["access_control"] for key, row in database.table("file").items()}
    assert (files["f0"], files["f2"], files["f3"]) == (None, None, rules["three"])
    database.upgrade("f1e2d3c4b5a6")
    assert {kind: grants(database, kind) for kind in up} == up
    assert database.schema_differences("f1e2d3c4b5a6") == []


def test_grants_that_wait_do_not_come_back_to_what_was_closed(database: ScratchDatabase) -> None:
    database.build("8452d01d26d7")
    for key in ("closed", "open"):
        put_model(database, key, MODELS["public-and-group"])
    database.upgrade("f1e2d3c4b5a6")
    open_file = {"resource_type": "file", "resource_id": "f", "principal_type": "user"}
    put_files(database, "f")
    database.insert(
        "access_grant",
        {"id": "x", **open_file, "principal_id": "*", "permission": "read", "created_at": 1},
    )
    database.downgrade("8452d01d26d7")
    assert database.table("file")["f"]["access_control"] is None
    database.execute("UPDATE model SET access_control = '{}' WHERE id = 'closed'")
    database.upgrade("f1e2d3c4b5a6")
    assert grants(database, "model") == {"open": {("user", "*", "read"), ("group", "g", "write")}}
    assert grants(database, "file") == {"f": {("user", "*", "read")}}


# --- all of them ---------------------------------------------------------------------------------

FILLED: dict[str, Callable[[ScratchDatabase], None]] = {
    "37f288994c47": put_groups,
    "b10670c03dd5": put_users,
    "3e0e00844bb0": put_knowledges,
    "374d2f66af06": put_prompts,
    "8452d01d26d7": put_chats,
    "f1e2d3c4b5a6": put_access,
}


@pytest.mark.parametrize("revision", FILLED)
def test_down_and_up_again_is_the_same(database: ScratchDatabase, revision: str) -> None:
    database.build(parent(revision))
    FILLED[revision](database)
    database.upgrade(revision)
    counts = _counts(database)
    database.downgrade(parent(revision))
    quarantine = {"table owui_quarantine is not expected"}
    assert set(database.schema_differences(parent(revision))) <= quarantine
    database.upgrade(revision)
    assert set(database.schema_differences(revision)) <= quarantine
    assert _counts(database) == counts


def _counts(database: ScratchDatabase) -> dict[str, int]:
    return {
        table: database.rows(f'SELECT count(*) FROM "{table}"')[0][0] for table in database.tables()
    }
