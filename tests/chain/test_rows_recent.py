"""Rows through the revisions of releases 0.9.0 to 0.12.4, a3dd5bedd151 to 0bd252b206fb.

Each test builds the parent's schema, puts rows in, runs one script and looks at the rows. Rows that
Open WebUI's own scripts treat in the same way are also in ``test_rows_recent_like_upstream``.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest

from tests.chain import recent_rows as rows
from tests.chain.conftest import MakeScratch
from tests.chain.facts import DIALECTS, LINEAGES, Dialect, Lineage, known_revisions
from tests.chain.scratch import JSON_NULL, ScratchDatabase, chain

QUARANTINE = "owui_quarantine"


@pytest.fixture(autouse=True)
def reports(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Reports of rows are logged at INFO."""
    with caplog.at_level(logging.INFO, logger="migrations.rows"):
        yield


def reported(caplog: pytest.LogCaptureFixture) -> set[tuple[str, str, int]]:
    """(table, change, count) of everything that scripts reported."""
    found = [getattr(record, "row_report", None) for record in caplog.records]
    return {(f["table"], f["change"], f["count"]) for f in found if f is not None}


def parent_of(revision: str) -> str:
    return chain()[chain().index(revision) - 1]


def quarantine(database: ScratchDatabase) -> dict[tuple[str, str], dict[str, Any]]:
    """What is put aside, by table and key."""
    found = database.rows(f"SELECT table_name, row_key, row FROM {QUARANTINE}")
    return {(table, key): json.loads(row) for table, key, row in found}


def column(database: ScratchDatabase, table: str, name: str) -> dict[Any, Any]:
    return {key: row[name] for key, row in database.table(table).items()}


# --- times and pins ------------------------------------------------------------------------------


def test_chats_count_as_read_when_they_were_changed(peewee_born: ScratchDatabase) -> None:
    peewee_born.build("d4e5f6a7b8c9")
    rows.put_chat(peewee_born, "c", updated_at=100)
    peewee_born.upgrade("b7c8d9e0f1a2")
    assert column(peewee_born, "chat", "last_read_at") == {"c": 100}


def test_a_chat_without_a_time_is_unread(alembic_born: ScratchDatabase) -> None:
    alembic_born.build("d4e5f6a7b8c9")
    rows.put_chat(alembic_born, "c", updated_at=None)
    alembic_born.upgrade("b7c8d9e0f1a2")
    assert column(alembic_born, "chat", "last_read_at") == {"c": None}


@pytest.mark.parametrize(("present", "after"), [(7, {"a": 7, "b": None}), (None, {"a": 2, "b": 2})])
def test_times_that_are_there_stay_and_a_crash_is_finished(
    alembic_born: ScratchDatabase, present: int | None, after: dict[str, int | None]
) -> None:
    alembic_born.build("d4e5f6a7b8c9")
    alembic_born.execute("ALTER TABLE chat ADD COLUMN last_read_at BIGINT")
    rows.put_chat(alembic_born, "a", last_read_at=present)
    rows.put_chat(alembic_born, "b")
    alembic_born.upgrade("b7c8d9e0f1a2")
    assert column(alembic_born, "chat", "last_read_at") == after


def test_pins_move_to_their_owner(
    alembic_born: ScratchDatabase, caplog: pytest.LogCaptureFixture
) -> None:
    alembic_born.build("56359461a091")
    for key, user, pinned in (("a", "u1", True), ("b", "u1", False), ("c", "u1", None)):
        rows.put_note(alembic_born, key, user, pinned=pinned)
    rows.put_note(alembic_born, "ownerless", None, pinned=True)
    alembic_born.upgrade("4de81c2a3af1")
    ((row,)) = alembic_born.records("pinned_note")
    assert (row["user_id"], row["note_id"], len(row["id"])) == ("u1", "a", 36)
    assert len(str(row["created_at"])) == len("1700000000123456789")
    assert set(alembic_born.table("note")) == {"a", "b", "c", "ownerless"}
    assert set(quarantine(alembic_born)) == {("note", "ownerless")}
    assert reported(caplog) >= {("pinned_note", "fills", 1), ("note", "quarantines", 1)}

    alembic_born.insert(
        "pinned_note", {"id": "p", "user_id": "u2", "note_id": "b", "created_at": 1}
    )
    alembic_born.downgrade("56359461a091")
    pins = column(alembic_born, "note", "is_pinned")
    assert {key: bool(pin) for key, pin in pins.items() if pin is not None} == {
        "a": True,
        "b": True,
    }


def test_pins_that_a_crash_left_behind_are_moved(alembic_born: ScratchDatabase) -> None:
    alembic_born.build("4de81c2a3af1")
    alembic_born.execute("ALTER TABLE note ADD COLUMN is_pinned BOOLEAN")
    alembic_born.execute("UPDATE alembic_version SET version_num = '56359461a091'")
    rows.put_note(alembic_born, "a", "u", pinned=True)
    rows.put_note(alembic_born, "b", "u", pinned=True)
    alembic_born.insert("pinned_note", {"id": "p", "user_id": "u", "note_id": "a", "created_at": 1})
    alembic_born.upgrade("4de81c2a3af1")
    found = {(r["note_id"], r["user_id"]) for r in alembic_born.records("pinned_note")}
    assert found == {("a", "u"), ("b", "u")}
    assert alembic_born.schema_differences("4de81c2a3af1") == []


# --- shares --------------------------------------------------------------------------------------


def test_shares_get_their_own_table(
    peewee_born: ScratchDatabase, caplog: pytest.LogCaptureFixture
) -> None:
    peewee_born.build("e1f2a3b4c5d6")
    rows.put_shares(peewee_born)
    peewee_born.upgrade("c1d2e3f4a5b6")
    shares = peewee_born.table("shared_chat")
    assert (shares["s1"]["chat_id"], shares["s1"]["user_id"]) == ("c1", "u1")
    assert (shares["s1"]["created_at"], shares["s1"]["updated_at"]) == (11, 12)
    assert shares["s4"]["chat"] is JSON_NULL
    on_sqlite = peewee_born.dialect == "sqlite"
    # A share of a share: its stand-in goes away, and on PostgreSQL the reference takes it along.
    assert set(shares) == {"s1", "s2", "s4"} | ({"s6"} if on_sqlite else set())
    kept = {"c1", "c2", "s5"} | (set() if on_sqlite else {"s7"})
    assert set(peewee_born.table("chat")) == kept
    assert peewee_born.table("chat")["c1"]["share_id"] == "s1"
    assert set(peewee_born.table("chat_message")) == {"c1-m"}
    grants = {g["resource_id"]: g for g in peewee_born.records("access_grant")}
    assert set(grants) == {"c1", "c2", "s1"}
    assert grants["c1"]["created_at"] == 11
    assert grants["c2"]["created_at"] > 1_700_000_000
    assert ("access_grant", "fills", 3) in reported(caplog)


def test_shares_become_chats_again(peewee_born: ScratchDatabase) -> None:
    peewee_born.build("e1f2a3b4c5d6")
    rows.put_shares(peewee_born)
    peewee_born.upgrade("c1d2e3f4a5b6")
    shared = {"chat_id": "c1", "user_id": "u1", "title": None, "created_at": None}
    peewee_born.insert("shared_chat", {"id": "new", "chat": "{}", "updated_at": 9, **shared})
    peewee_born.insert("shared_chat", {"id": "c2", "chat": "{}", "updated_at": 9, **shared})
    peewee_born.downgrade("e1f2a3b4c5d6")
    chats = peewee_born.table("chat")
    assert (chats["s1"]["user_id"], chats["s1"]["chat"]) == ("shared-c1", {"s": 1})
    assert (chats["s1"]["created_at"], chats["s1"]["share_id"]) == (11, None)
    assert not chats["s1"]["archived"]
    assert chats["s4"]["chat"] is JSON_NULL
    assert chats["new"]["title"] == ""
    gone = {"s3", "s8"} if peewee_born.dialect == "postgresql" else {"s3", "s7", "s8"}
    put_aside = {("shared_chat", "c2"), *(("chat", id_) for id_ in gone)}
    assert set(quarantine(peewee_born)) == put_aside
    assert peewee_born.records("access_grant") == []


def test_a_share_of_a_chat_without_owner_is_kept(alembic_born: ScratchDatabase) -> None:
    alembic_born.build("e1f2a3b4c5d6")
    rows.put_chat(alembic_born, "c", user_id=None)
    rows.put_chat(alembic_born, "s", user_id="shared-c")
    alembic_born.upgrade("c1d2e3f4a5b6")
    assert column(alembic_born, "shared_chat", "user_id") == {"s": ""}


def test_a_share_and_a_grant_that_are_there_are_not_doubled(alembic_born: ScratchDatabase) -> None:
    alembic_born.build("c1d2e3f4a5b6")
    alembic_born.execute("UPDATE alembic_version SET version_num = 'e1f2a3b4c5d6'")
    rows.put_chat(alembic_born, "c")
    rows.put_chat(alembic_born, "s", user_id="shared-c")
    share = {"id": "s", "chat_id": "c", "user_id": "u", "title": "kept", "chat": "{}"}
    alembic_born.insert("shared_chat", share)
    grant = {"id": "g", "resource_type": "shared_chat", "resource_id": "c", "created_at": 1}
    grant |= {"principal_type": "user", "principal_id": "*", "permission": "read"}
    alembic_born.insert("access_grant", grant)
    alembic_born.upgrade("c1d2e3f4a5b6")
    assert column(alembic_born, "shared_chat", "title") == {"s": "kept"}
    assert set(alembic_born.table("access_grant")) == {"g"}


# --- keys ----------------------------------------------------------------------------------------


def test_rows_survive_the_rebuild_for_their_key(peewee_born: ScratchDatabase) -> None:
    peewee_born.build("3c9b0ca343fd")
    rows.put_chat(peewee_born, "c", {"a": "é", "n": [1.5, None]}, folder_id="f", pinned=True)
    rows.put_user(peewee_born, "u", "u@example.com")
    rows.put_tool(peewee_born, "t", "{}")
    before = {table: peewee_born.table(table) for table in ("chat", "user", "tool")}
    if peewee_born.dialect == "sqlite":
        peewee_born.execute("CREATE TABLE _alembic_tmp_chat (id TEXT)")
        peewee_born.execute("CREATE TRIGGER kept AFTER UPDATE ON chat BEGIN SELECT 1; END")
    peewee_born.upgrade("461111b60977")
    assert {table: peewee_born.table(table) for table in before} == before
    assert peewee_born.schema_differences("461111b60977") == []
    if peewee_born.dialect == "sqlite":
        assert peewee_born.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'")


def test_rows_that_share_an_id_are_put_aside(peewee_born: ScratchDatabase) -> None:
    peewee_born.build("3c9b0ca343fd")
    peewee_born.execute("DROP INDEX memory_id")
    for content in ("first", "second"):
        row = {"id": "m", "user_id": "u", "content": content, "created_at": 1, "updated_at": 1}
        peewee_born.insert("memory", row)
    peewee_born.upgrade("461111b60977")
    assert column(peewee_born, "memory", "content") == {"m": "first"}
    assert quarantine(peewee_born)["memory", "m"]["content"] == "second"


@pytest.mark.parametrize("revision", ["461111b60977", "a3dd5bedd151"])
def test_going_back_writes_the_record_of_peewee(
    alembic_born: ScratchDatabase, revision: str
) -> None:
    alembic_born.build(revision)
    alembic_born.downgrade(parent_of(revision))
    names = [name for (name,) in alembic_born.rows("SELECT name FROM migratehistory ORDER BY id")]
    assert names == [k.revision for k in known_revisions("sqlite", "peewee")[:18]]
    alembic_born.upgrade(revision)
    alembic_born.downgrade(parent_of(revision))
    assert len(alembic_born.records("migratehistory")) == 18


def test_the_record_is_completed_but_not_invented(peewee_born: ScratchDatabase) -> None:
    peewee_born.build("461111b60977")
    peewee_born.execute("DELETE FROM migratehistory WHERE id > 10")
    peewee_born.execute('ALTER TABLE "function" DROP COLUMN is_active')
    peewee_born.downgrade("3c9b0ca343fd")
    assert len(peewee_born.records("migratehistory")) == 10
    peewee_born.execute('ALTER TABLE "function" ADD COLUMN is_active BOOLEAN')
    peewee_born.upgrade("461111b60977")
    peewee_born.downgrade("3c9b0ca343fd")
    assert len(peewee_born.records("migratehistory")) == 18


# --- settings ------------------------------------------------------------------------------------


def settings(database: ScratchDatabase) -> dict[str, Any]:
    return {key: row["value"] for key, row in database.table("config", key="key").items()}


def test_settings_become_rows(alembic_born: ScratchDatabase) -> None:
    alembic_born.build("461111b60977")
    newest = {
        "version": 0,
        "ui": {"enable_signup": True, "unknown": {"a": {"b": 1}}, "nothing": {}},
        "ENABLE_SIGNUP": False,
        "WEBHOOK_URL": "w",
        "user": {"permissions": {"chat": {"edit": True}}},
        "oauth": {"oidc": {"client_id": "A"}, "client_id": "B"},
        "rag": {"openai_api_key": "k", "ollama": {"url": "u"}},
        "list": [],
        "null": None,
    }
    rows.put_settings(alembic_born, {"ui": {"enable_signup": False}}, newest)
    alembic_born.upgrade("3ff2c63645b8")
    assert settings(alembic_born) == {
        "version": 0,
        "ui.enable_signup": True,
        "ui.unknown.a.b": 1,
        "webhook_url": "w",
        "user.permissions": {"chat": {"edit": True}},
        "oauth.client_id": "A",
        "rag.openai.api_key": "k",
        "rag.ollama.base_url": "u",
        "list": [],
        "null": JSON_NULL,
    }
    assert set(alembic_born.table("config_old")) == {1, 2}


@pytest.mark.parametrize("contents", ["[1]", "5", '"[1]"', '"bad{"', "null", "{}"])
def test_contents_that_are_no_settings_stay_in_the_old_table(
    alembic_born: ScratchDatabase, contents: str
) -> None:
    alembic_born.build("461111b60977")
    rows.put_settings(alembic_born, contents)
    alembic_born.upgrade("3ff2c63645b8")
    assert settings(alembic_born) == {}
    assert len(alembic_born.records("config_old")) == 1
    before = alembic_born.records("config_old")
    alembic_born.downgrade("461111b60977")
    assert alembic_born.records("config") == before


def test_settings_that_a_crash_left_behind_are_read(alembic_born: ScratchDatabase) -> None:
    alembic_born.build("461111b60977")
    rows.put_settings(alembic_born, {"ui": {"enable_signup": False}})
    alembic_born.execute("ALTER TABLE config RENAME TO config_old")
    alembic_born.execute('CREATE TABLE config ("key" TEXT PRIMARY KEY, value JSON NOT NULL)')
    alembic_born.execute("ALTER TABLE config ADD COLUMN updated_at BIGINT")
    alembic_born.upgrade("3ff2c63645b8")
    assert settings(alembic_born) == {"ui.enable_signup": False}


def test_an_old_table_that_is_in_the_way_goes_to_the_quarantine(
    alembic_born: ScratchDatabase,
) -> None:
    alembic_born.build("461111b60977")
    alembic_born.execute("CREATE TABLE config_old (id INTEGER PRIMARY KEY, data TEXT)")
    alembic_born.insert("config_old", {"id": 7, "data": "kept"})
    rows.put_settings(alembic_born, {"ui": {"enable_signup": False}})
    alembic_born.upgrade("3ff2c63645b8")
    assert settings(alembic_born) == {"ui.enable_signup": False}
    (kept,) = alembic_born.records("owui_quarantine")
    assert (kept["table_name"], kept["row_key"]) == ("config_old", "7")


def test_settings_that_are_rows_already_stay(alembic_born: ScratchDatabase) -> None:
    alembic_born.build("3ff2c63645b8")
    alembic_born.execute("UPDATE alembic_version SET version_num = '461111b60977'")
    alembic_born.insert("config", {"key": "k", "value": "1", "updated_at": 1})
    row = {"id": 1, "data": '{"a": 1}', "version": 0, "created_at": "2024-06-01 00:00:00"}
    alembic_born.insert("config_old", row)
    alembic_born.upgrade("3ff2c63645b8")
    assert settings(alembic_born) == {"k": 1}


def test_unchanged_settings_come_back_as_they_were(alembic_born: ScratchDatabase) -> None:
    alembic_born.build("461111b60977")
    rows.put_settings(alembic_born, {"old": 1}, rows.every_setting())
    before = alembic_born.table("config")
    alembic_born.upgrade("3ff2c63645b8")
    alembic_born.downgrade("461111b60977")
    assert alembic_born.table("config") == before
    alembic_born.upgrade("3ff2c63645b8")
    again = settings(alembic_born)
    alembic_born.downgrade("461111b60977")
    alembic_born.upgrade("3ff2c63645b8")
    assert settings(alembic_born) == again


def test_changed_settings_come_back_where_old_releases_look(alembic_born: ScratchDatabase) -> None:
    alembic_born.build("461111b60977")
    old = {"ui": {"enable_signup": True, "prompt": 5}, "oauth": {"oidc": {"client_id": "A"}}}
    rows.put_settings(alembic_born, old)
    alembic_born.upgrade("3ff2c63645b8")
    for statement in (
        "UPDATE config SET value = 'false' WHERE \"key\" = 'ui.enable_signup'",
        "UPDATE config SET value = '\"gpt-4\"' WHERE \"key\" = 'oauth.client_id'",
        "DELETE FROM config WHERE \"key\" = 'ui.prompt'",
    ):
        alembic_born.execute(statement)
    alembic_born.insert("config", {"key": "rag.openai.api_key", "value": '"123"', "updated_at": 1})
    alembic_born.insert("config", {"key": "new.thing", "value": '{"x": 1}', "updated_at": 1})
    expected = settings(alembic_born)
    alembic_born.downgrade("461111b60977")
    first, newest = (row["data"] for _, row in sorted(alembic_born.table("config").items()))
    assert first == old
    assert newest == {
        "ui": {"enable_signup": False},
        "oauth": {"oidc": {"client_id": "gpt-4"}},
        "rag": {"openai_api_key": "123"},
        "new.thing": {"x": 1},
    }
    alembic_born.upgrade("3ff2c63645b8")
    del expected["new.thing"]
    assert settings(alembic_born) == {**expected, "new.thing.x": 1}


def test_settings_come_back_without_the_old_table(alembic_born: ScratchDatabase) -> None:
    alembic_born.build("3ff2c63645b8")
    alembic_born.execute("DROP TABLE config_old")
    for key, value in (("a.b", '{"x": 1}'), ("c", '""'), ("ui.enable_signup", "true")):
        alembic_born.insert("config", {"key": key, "value": value, "updated_at": 1})
    alembic_born.downgrade("461111b60977")
    (row,) = alembic_born.records("config")
    assert row["data"] == {"a.b": {"x": 1}, "c": "", "ui": {"enable_signup": True}}
    assert row["version"] == 0
    assert (
        alembic_born.schema_differences("461111b60977") == ["table migratehistory is not expected"]
        or alembic_born.schema_differences("461111b60977") == []
    )


# --- the message a chat is at --------------------------------------------------------------------


def test_chats_know_the_message_they_are_at(peewee_born: ScratchDatabase) -> None:
    peewee_born.build("856c5b02fb54")
    rows.put_places(peewee_born)
    peewee_born.upgrade("9a1b2c3d4e5f")
    found = column(peewee_born, "chat", "current_message_id")
    # A chat inside a JSON string is looked into on PostgreSQL only, as Open WebUI does.
    assert found.pop("a string") == ("m2" if peewee_born.dialect == "sqlite" else "m1")
    assert found == rows.PLACES
    peewee_born.execute("UPDATE alembic_version SET version_num = '856c5b02fb54'")
    peewee_born.upgrade("9a1b2c3d4e5f")
    assert column(peewee_born, "chat", "current_message_id").items() >= rows.PLACES.items()


@pytest.mark.parametrize(
    ("contents", "message"),
    [
        (rows.history(None, {"a": {"timestamp": 1}, "b": {"timestamp": "2"}}), "b"),
        (rows.history(None, {"a": {"timestamp": 1}, "b": {"timestamp": "soon"}}), "a"),
        (rows.history(None, {"a": {"timestamp": 1}, "b": {"timestamp": [9]}}), "a"),
        (rows.history(None, {"a": {"timestamp": 1, "parentId": ["x"]}}), "a"),
        ({"messages": [{"id": {"x": 1}}, {"id": "y"}]}, "y"),
    ],
)
def test_messages_that_stop_open_webui_are_compared_all_the_same(
    alembic_born: ScratchDatabase, contents: Any, message: str
) -> None:
    alembic_born.build("856c5b02fb54")
    rows.put_chat(alembic_born, "c", contents)
    alembic_born.upgrade("9a1b2c3d4e5f")
    assert column(alembic_born, "chat", "current_message_id") == {"c": message}


def test_a_preset_message_is_kept_if_it_exists(alembic_born: ScratchDatabase) -> None:
    alembic_born.build("9a1b2c3d4e5f")
    alembic_born.execute("UPDATE alembic_version SET version_num = '856c5b02fb54'")
    for key, preset in (("c1", "m1"), ("c2", "gone"), ("c3", "gone")):
        rows.put_chat(alembic_born, key, rows.history("m2"), current_message_id=preset)
    for chat in ("c1", "c2"):
        rows.put_message(alembic_born, chat, "m1")
        rows.put_message(alembic_born, chat, "m2", "m1")
    alembic_born.upgrade("9a1b2c3d4e5f")
    found = column(alembic_born, "chat", "current_message_id")
    assert found == {"c1": "m1", "c2": "m2", "c3": "gone"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{bad", "m2"),
        ('{"history":{"currentId":"m1"},"x":NaN}', "m1"),
        ('{"history":{"currentId":"zz"},"x":-Infinity}', "m2"),
    ],
)
def test_text_that_sqlite_cannot_read_is_read_in_python(
    make_scratch: MakeScratch, text: str, message: str
) -> None:
    database = make_scratch("sqlite", "alembic")
    database.build("856c5b02fb54")
    rows.put_chat(database, "c", text)
    rows.put_message(database, "c", "m1")
    rows.put_message(database, "c", "m2", "m1")
    database.upgrade("9a1b2c3d4e5f")
    assert column(database, "chat", "current_message_id") == {"c": message}


def test_many_chats_are_all_done(alembic_born: ScratchDatabase) -> None:
    alembic_born.build("856c5b02fb54")
    with alembic_born.engine.begin() as connection:
        for number in range(1100):
            contents = json.dumps(rows.history(f"m{number}", {f"m{number}": {}}))
            connection.exec_driver_sql(
                f"INSERT INTO chat (id, chat, meta) VALUES ('{number}', '{contents}', '{{}}')"
            )
    alembic_born.upgrade("9a1b2c3d4e5f")
    found = column(alembic_born, "chat", "current_message_id")
    assert found == {str(number): f"m{number}" for number in range(1100)}


@pytest.mark.parametrize("lineage", LINEAGES)
@pytest.mark.parametrize("dialect", DIALECTS)
def test_chats_that_096_left_behind_are_put_right(
    make_scratch: MakeScratch, dialect: Dialect, lineage: Lineage
) -> None:
    database = make_scratch(dialect, lineage)
    database.build("461111b60977")
    database.execute("ALTER TABLE chat ADD COLUMN old_chat TEXT")
    messages = {"m1": {"role": "user", "content": "hi", "timestamp": 1700000000}}
    old = json.dumps(rows.history("m1", messages))
    rows.put_chat(database, "stranded", None, old_chat=old)
    rows.put_chat(database, "invalid", None, old_chat="{bad")
    rows.put_chat(database, "newer", rows.history("m9"), old_chat=None)
    database.upgrade("9a1b2c3d4e5f")
    chats = database.table("chat")
    assert chats["stranded"]["chat"] == json.loads(old)
    assert chats["stranded"]["current_message_id"] == "m1"
    assert chats["invalid"]["chat"] is JSON_NULL
    assert chats["newer"]["chat"] == rows.history("m9")
    assert column(database, "chat_message", "created_at") == {"stranded-m1": 1700000000}
    differences = database.schema_differences("9a1b2c3d4e5f")
    assert [d for d in differences if QUARANTINE not in d] == []


# --- accounts ------------------------------------------------------------------------------------


def test_one_account_keeps_a_shared_address(
    peewee_born: ScratchDatabase, caplog: pytest.LogCaptureFixture
) -> None:
    peewee_born.build("959eaac8f909")
    rows.put_user(peewee_born, "u1", "A@x.org", last_active_at=5)
    rows.put_user(peewee_born, "u2", "a@x.org", last_active_at=9)
    rows.put_user(peewee_born, "u3", "a@X.org", last_active_at=7)
    rows.put_user(peewee_born, "u4", "É@x.org")
    rows.put_user(peewee_born, "u5", "other@x.org")
    before = column(peewee_born, "user", "email")
    for key in ("u1", "u2"):
        auth = {"id": key, "email": before[key], "password": key, "active": True}
        peewee_born.insert("auth", auth)
    peewee_born.upgrade("f0bd01a18a3d")
    emails = column(peewee_born, "user", "email")
    assert emails == {
        **before,
        "u1": "A@x.org.duplicate-u1.invalid",
        "u3": "a@X.org.duplicate-u3.invalid",
    }
    auth = peewee_born.table("auth")
    assert {key: (row["email"], row["password"]) for key, row in auth.items()} == {
        "u1": ("A@x.org.duplicate-u1.invalid", "u1"),
        "u2": ("a@x.org", "u2"),
    }
    assert ("user", "converts", 2) in reported(caplog)
    peewee_born.execute("UPDATE \"user\" SET email = 'mine@x.org' WHERE id = 'u3'")
    peewee_born.downgrade("959eaac8f909")
    assert column(peewee_born, "user", "email") == {**before, "u3": "mine@x.org"}
    assert column(peewee_born, "auth", "email") == {"u1": "A@x.org", "u2": "a@x.org"}
    assert peewee_born.schema_differences("959eaac8f909") == []


def test_what_counts_as_the_same_address_is_up_to_the_database(
    alembic_born: ScratchDatabase,
) -> None:
    alembic_born.build("959eaac8f909")
    for key, email in (("a", "É@x"), ("b", "é@x"), ("c", None), ("d", None), ("e", ""), ("f", "")):
        rows.put_user(alembic_born, key, email)
    alembic_born.upgrade("f0bd01a18a3d")
    emails = column(alembic_born, "user", "email")
    assert [emails[key] for key in "acde"] == ["É@x", None, None, ""]
    assert emails["f"] == ".duplicate-f.invalid"
    if alembic_born.dialect == "sqlite":
        assert emails["b"] == "é@x"


def test_the_index_can_be_made_twice(alembic_born: ScratchDatabase) -> None:
    alembic_born.build("959eaac8f909")
    alembic_born.execute(
        'CREATE UNIQUE INDEX uq_user_email_lower ON "user" (lower(email)) WHERE email IS NOT NULL'
    )
    alembic_born.upgrade("f0bd01a18a3d")
    alembic_born.downgrade("959eaac8f909")
    assert alembic_born.schema_differences("959eaac8f909") == []


def test_identities_are_unwrapped_once(peewee_born: ScratchDatabase) -> None:
    peewee_born.build("1ce6ade7d93b")
    rows.put_identities(peewee_born)
    if peewee_born.dialect == "sqlite":
        rows.put_user(peewee_born, "invalid", "x@example.com", oauth="{bad")
    before = column(peewee_born, "user", "oauth")
    peewee_born.upgrade("6d09d1bf1f23")
    assert column(peewee_born, "user", "oauth") == {**before, "twice": {"g": {"sub": "1"}}}


def test_users_without_a_password_row_get_one(alembic_born: ScratchDatabase) -> None:
    alembic_born.build("c92da83b017f")
    rows.put_accounts(alembic_born)
    rows.put_user(alembic_born, "nameless", None)
    before = alembic_born.table("auth")
    alembic_born.upgrade("0bd252b206fb")
    auth = alembic_born.table("auth")
    assert {key: auth[key] for key in before} == before
    added = {"password": "", "mfa": None, "session_stamp": None}
    assert auth["u2"].items() >= {**added, "email": "u2@example.com"}.items()
    assert auth["u2"]["active"]
    assert auth["nameless"]["email"] is None
    alembic_born.downgrade("c92da83b017f")
    assert alembic_born.table("auth") == auth


# --- timers --------------------------------------------------------------------------------------


def test_timers_move_into_a_column(peewee_born: ScratchDatabase) -> None:
    peewee_born.build("6d09d1bf1f23")
    rows.put_timers(peewee_born)
    peewee_born.upgrade("d4c1a8e37b62")
    found = column(peewee_born, "chat", "timer_at")
    assert [found[f"t{n}"] for n in range(len(rows.TIMERS))] == list(rows.TIMERS.values())
    assert {found[key] for key in found if key.startswith("o")} == {None}


@pytest.mark.parametrize(
    "time", ["1e999", "-1e999", "99999999999999999999", '"99999999999999999999"', "9.3e18"]
)
def test_times_that_are_too_large_stay_where_they_are(
    alembic_born: ScratchDatabase, time: str
) -> None:
    alembic_born.build("6d09d1bf1f23")
    meta = f'{{"type":"timer","status":"pending","timer_at":{time}}}'
    rows.put_chat(alembic_born, "large", meta=meta)
    nul = '{"type":"timer","status":"pending","timer_at":7,"x":"a\\u0000"}'
    rows.put_chat(alembic_born, "nul", meta=nul)
    if alembic_born.dialect == "sqlite":
        rows.put_chat(alembic_born, "invalid", meta="{bad")
    alembic_born.upgrade("d4c1a8e37b62")
    found = column(alembic_born, "chat", "timer_at")
    assert (found["large"], found["nul"], found.get("invalid")) == (None, 7, None)
    assert alembic_born.rows("SELECT CAST(meta AS TEXT) FROM chat WHERE id = 'large'") == [(meta,)]


def test_a_column_that_a_crash_left_behind_is_filled(alembic_born: ScratchDatabase) -> None:
    alembic_born.build("6d09d1bf1f23")
    alembic_born.execute("ALTER TABLE chat ADD COLUMN timer_at BIGINT")
    rows.put_timers(alembic_born)
    alembic_born.upgrade("d4c1a8e37b62")
    assert column(alembic_born, "chat", "timer_at")["t0"] == 1700000000
    assert alembic_born.schema_differences("d4c1a8e37b62") == []


# --- histories -----------------------------------------------------------------------------------


def snapshots(database: ScratchDatabase, subject: str) -> dict[str, dict[str, Any]]:
    """Snapshots by the row they are of; the row must point to its entry."""
    entries = database.table(f"{subject}_history", key=f"{subject}_id")
    versions = column(database, subject, "version_id")
    assert versions == {key: entry["id"] for key, entry in entries.items()}
    assert all(entry["parent_id"] is None for entry in entries.values())
    return {key: entry["snapshot"] for key, entry in entries.items()}


def test_skills_get_files_and_a_history(alembic_born: ScratchDatabase) -> None:
    alembic_born.build("b8e4f0a3c752")
    rows.put_skills(alembic_born)
    alembic_born.upgrade("d6a8c3f912ab")
    found = snapshots(alembic_born, "skill")
    for key, (_, meta) in rows.SKILLS.items():
        assert found[key]["meta"] == meta, key
    files = {"files": [{"path": "SKILL.md", "content": 'say "é"\n'}]}
    assert found["object"]["data"] == files
    assert found["empty"]["data"] == {"files": [{"path": "SKILL.md", "content": ""}]}
    assert alembic_born.table("skill")["object"]["data"] == files
    (entry, *_) = alembic_born.records("skill_history")
    assert (entry["created_at"], entry["user_id"], len(entry["id"])) == (5, "u", 36)


def test_models_get_a_history(alembic_born: ScratchDatabase) -> None:
    alembic_born.build("d6a8c3f912ab")
    rows.put_models(alembic_born)
    rows.put_model(alembic_born, "bare", None, params=None, user_id=None, updated_at=None)
    before = column(alembic_born, "model", "meta")
    alembic_born.upgrade("e7b9d4a023bc")
    found = snapshots(alembic_born, "model")
    assert found["plain"]["meta"] == {"description": "x"}
    assert found["null"]["params"] is None
    assert found["list"]["meta"] == {"deep": {"hidden": 1}}
    assert found["number"]["params"] == {"f": 0.30000000000000004}
    assert found["number"]["meta"] == {"n": 12345678901234567890}
    assert (found["NUL"]["meta"], found["NUL"]["params"]) == ({"x": "\0"}, {"t": "\0"})
    assert (found["bare"]["meta"], found["bare"]["params"]) == ({}, {})
    assert column(alembic_born, "model", "meta") == before
    entries = alembic_born.table("model_history", key="model_id")
    assert (entries["bare"]["user_id"], entries["bare"]["created_at"]) == ("", 1)


@pytest.mark.parametrize("meta", ["null", "[1]", '"s"', "", "{bad", "5"])
def test_details_that_stop_open_webui_are_left_out_of_the_snapshot(
    alembic_born: ScratchDatabase, meta: str, caplog: pytest.LogCaptureFixture
) -> None:
    alembic_born.build("d6a8c3f912ab")
    rows.put_model(alembic_born, "m", meta, params='{"a":1}')
    rows.put_model(alembic_born, "p", '{"hidden":1,"b":2}', params="{bad")
    rows.put_tool(alembic_born, "t", meta, content=None)
    rows.put_function(alembic_born, "f", meta)
    alembic_born.upgrade("f8c0e5b134cd")
    models = snapshots(alembic_born, "model")
    assert (models["m"]["meta"], models["m"]["params"]) == ({}, {"a": 1})
    assert (models["p"]["meta"], models["p"]["params"]) == ({"b": 2}, {})
    assert snapshots(alembic_born, "tool")["t"] == {
        "name": "n",
        "content": "",
        "meta": {"description": None},
    }
    assert snapshots(alembic_born, "function")["f"]["meta"] == {"description": None}
    assert alembic_born.table("model")["m"]["meta"] == meta
    assert ("model_history", "converts", 2) in reported(caplog)


def test_tools_and_functions_get_a_history(peewee_born: ScratchDatabase) -> None:
    peewee_born.build("e7b9d4a023bc")
    rows.put_details(peewee_born)
    peewee_born.upgrade("f8c0e5b134cd")
    tools, functions = snapshots(peewee_born, "tool"), snapshots(peewee_born, "function")
    for key, (_, details) in rows.DETAILS.items():
        assert tools[key]["meta"] == details, key
        without = {name: value for name, value in details.items() if name != "toggle"}
        assert functions[key]["meta"] == without, key


def test_nan_is_kept_where_the_database_can_hold_it(alembic_born: ScratchDatabase) -> None:
    alembic_born.build("d6a8c3f912ab")
    rows.put_model(alembic_born, "m", '{"hidden":1,"x":Infinity}')
    alembic_born.upgrade("e7b9d4a023bc")
    value = snapshots(alembic_born, "model")["m"]["meta"]["x"]
    assert value == (float("inf") if alembic_born.dialect == "sqlite" else None)


def test_a_history_that_a_crash_left_empty_is_written(alembic_born: ScratchDatabase) -> None:
    alembic_born.build("f8c0e5b134cd")
    alembic_born.execute("UPDATE alembic_version SET version_num = 'b8e4f0a3c752'")
    rows.put_skills(alembic_born)
    rows.put_models(alembic_born)
    alembic_born.upgrade("f8c0e5b134cd")
    assert len(snapshots(alembic_born, "skill")) == len(rows.SKILLS) + 1
    assert len(snapshots(alembic_born, "model")) == 5


# --- apps ----------------------------------------------------------------------------------------


def put_app(database: ScratchDatabase) -> None:
    """An app that is a member of a channel and wrote a message with a file, beside a person."""
    app = {"id": "a", "slug": "s", "name": "n", "is_active": True, "data": '{"x": [1]}'}
    database.insert("app", {**app, "api_key": "sk", "created_at": 1, "updated_at": 1})
    rows.put_member(database, "human", user_id="u")
    rows.put_member(database, "robot", app_id="a", data='{"y": "é"}', is_active=False)
    database.insert("channel", {"id": "c", "user_id": "u", "name": "n"})
    database.insert("file", {"id": "f", "user_id": "u", "filename": "n", "created_at": 1})
    for key, author in (("m1", {"user_id": "u"}), ("m2", {"app_id": "a"})):
        database.insert("message", {"id": key, "channel_id": "c", "content": "hi", **author})
    file = {"id": "cf", "user_id": "u", "channel_id": "c", "file_id": "f", "message_id": "m2"}
    database.insert("channel_file", {**file, "created_at": 1, "updated_at": 1})


def test_apps_are_put_aside_and_come_back(
    alembic_born: ScratchDatabase, caplog: pytest.LogCaptureFixture
) -> None:
    alembic_born.build("c92da83b017f")
    put_app(alembic_born)
    tables = ("app", "channel_member", "message", "channel_file")
    before = {table: alembic_born.table(table) for table in tables}
    alembic_born.downgrade("b8f2c6d91a04")
    assert set(alembic_born.table("channel_member")) == {"human"}
    assert set(alembic_born.table("message")) == {"m1"}
    assert alembic_born.records("channel_file") == []
    put_aside = {("app", "a"), ("channel_member", "robot"), ("message", "m2")}
    assert set(quarantine(alembic_born)) == put_aside | {("channel_file", "cf")}
    assert ("message", "quarantines", 1) in reported(caplog)
    alembic_born.upgrade("c92da83b017f")
    assert {table: alembic_born.table(table) for table in tables} == before
    assert alembic_born.schema_differences("c92da83b017f") == []


@pytest.mark.parametrize("values", [{}, {"user_id": "u", "app_id": "a"}])
def test_a_member_is_either_a_user_or_an_app(
    alembic_born: ScratchDatabase, values: dict[str, str]
) -> None:
    alembic_born.build("b8f2c6d91a04")
    alembic_born.upgrade("c92da83b017f")
    with pytest.raises(Exception, match="ck_channel_member_identity"):
        rows.put_member(alembic_born, "m", **values)


def test_an_index_that_cannot_be_made_is_no_failure(
    make_scratch: MakeScratch, caplog: pytest.LogCaptureFixture
) -> None:
    database = make_scratch("postgresql", "alembic")
    database.build("f8c0e5b134cd")
    file = {"id": "f", "meta": '{"x":"\\u0000"}', "data": '{"status":"pending"}'}
    database.insert("file", file)
    database.upgrade("b8f2c6d91a04")
    assert "index on pending files" in caplog.text
    assert set(database.table("file")) == {"f"}


# --- all of them ---------------------------------------------------------------------------------


def put_everything(database: ScratchDatabase) -> None:
    """Rows in every table that a recent revision touches, at release 0.8.12."""
    rows.put_shares(database)
    # On PostgreSQL the share of a share goes away with it, and can't come back.
    database.execute("DELETE FROM chat WHERE id = 's6'")
    rows.put_chat(database, "timer", meta='{"type":"timer","status":"pending","timer_at":5}')
    rows.put_settings(database, rows.every_setting())
    rows.put_details(database)
    rows.put_skills(database)
    for key in ("u", "u1", "u2"):
        rows.put_user(database, key, f"{key}@example.com", oauth='"{\\"g\\":{}}"')
    rows.put_model(database, "m", "{}")
    note = {"id": "n", "user_id": "u", "title": "t", "created_at": 1, "updated_at": 1}
    database.insert("note", note)
    database.insert("group", {"id": "g", "user_id": "u", "name": "g"})
    rows.put_member(database, "human", user_id="u")


@pytest.mark.parametrize("lineage", LINEAGES)
@pytest.mark.parametrize("dialect", DIALECTS)
def test_up_down_up_equals_up(
    make_scratch: MakeScratch, dialect: Dialect, lineage: Lineage
) -> None:
    """From 0.8.12 to the head, back again revision by revision, each time up and down once more."""
    database = make_scratch(dialect, lineage)
    database.build("b2c3d4e5f6a7")
    put_everything(database)
    for revision in chain()[34:]:
        database.upgrade(revision)
        up = contents(database)
        database.downgrade(parent_of(revision))
        database.upgrade(revision)
        assert contents(database) == up, revision
    database.downgrade("b2c3d4e5f6a7")
    assert len(database.records("migratehistory")) == 18
    assert {"s1", "s2", "s4"} < set(database.table("chat"))
    database.upgrade("0bd252b206fb")
    assert contents(database) == up


_GENERATED = {"version_id", "updated_at", "created_at"}


def contents(database: ScratchDatabase) -> dict[str, list[str]]:
    """All rows without what is made anew at each run: ids of grants, pins and histories, times."""
    found = {}
    for table, records in sorted(database.all_records().items()):
        if table in {"alembic_version", "migratehistory"}:
            continue
        made = _GENERATED | ({"id"} if table.endswith(("_history", "_grant", "_note")) else set())
        found[table] = sorted(
            str(sorted((k, v) for k, v in record.items() if k not in made)) for record in records
        )
    return found
