"""Rows through the peewee migrations 004 to 018 and the revisions 6a39f3d8e55c to 4ace53fd72c8.

Each test builds the parent's schema, puts rows in, runs one script and looks at the rows.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest

from tests.chain.peewee_runner import migrate_to, roll_back
from tests.chain.scratch import JSON_NULL, ScratchDatabase


@pytest.fixture(autouse=True)
def reports(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Reports of rows are logged at INFO."""
    with caplog.at_level(logging.INFO, logger="migrations.rows"):
        yield


def reported(caplog: pytest.LogCaptureFixture) -> set[tuple[str, str, int]]:
    """(table, change, count) of everything that scripts reported."""
    found = [getattr(record, "row_report", None) for record in caplog.records]
    return {(f["table"], f["change"], f["count"]) for f in found if f is not None}


# --- peewee --------------------------------------------------------------------------------------


def test_chats_get_both_times_and_are_not_archived(peewee_born: ScratchDatabase) -> None:
    peewee_born.build("003_add_auth_api_key")
    chat = {"id": "c", "user_id": "u", "title": "t", "chat": "{}", "timestamp": 1700000000}
    peewee_born.insert("chat", chat)
    migrate_to(peewee_born, "005_add_updated_at")
    row = peewee_born.table("chat")["c"]
    assert (row["created_at"], row["updated_at"]) == (1700000000, 1700000000)
    assert not row["archived"]
    assert "timestamp" not in row
    roll_back(peewee_born, 2)
    assert peewee_born.table("chat")["c"] == {**chat, "share_id": None}


def test_people_get_three_times(peewee_born: ScratchDatabase) -> None:
    peewee_born.build("006_migrate_timestamps_and_charfields")
    person = {"id": "u", "name": "n", "email": "e", "role": "user", "profile_image_url": "x" * 300}
    peewee_born.insert("user", {**person, "timestamp": 1700000001})
    migrate_to(peewee_born, "007_add_user_last_active_at")
    row = peewee_born.table("user")["u"]
    times = (row["created_at"], row["updated_at"], row["last_active_at"])
    assert times == (1700000001, 1700000001, 1700000001)
    roll_back(peewee_born)
    assert peewee_born.table("user")["u"]["timestamp"] == 1700000001


def test_functions_start_off_and_not_global(peewee_born: ScratchDatabase) -> None:
    peewee_born.build("015_add_functions")
    texts = {"user_id": "u", "name": "n", "content": "c", "meta": "{}"}
    times = {"created_at": 1, "updated_at": 2}
    peewee_born.insert("function", {"id": "f", "type": "filter", **texts, **times})
    peewee_born.insert("tool", {"id": "t", "specs": "[]", **texts, **times})
    migrate_to(peewee_born)
    row = peewee_born.table("function")["f"]
    assert (bool(row["is_active"]), bool(row["is_global"]), row["valves"]) == (False, False, None)
    assert peewee_born.table("tool")["t"]["valves"] is None


MODELFILE = """FROM llama3:8b
PARAMETER temperature 0.7
PARAMETER stop "</s>"
PARAMETER num_ctx x
PARAMETER use_mmap True
SYSTEM \"\"\"You are\"\"\"
TEMPLATE \"\"\"tt\"\"\"
ADAPTER a.bin
MESSAGE user hi"""


def put_modelfile(database: ScratchDatabase, tag: str, content: Any) -> None:
    text = content if isinstance(content, str) else json.dumps(content)
    database.insert(
        "modelfile", {"tag_name": tag, "user_id": "u", "modelfile": text, "timestamp": 17}
    )


def test_a_modelfile_becomes_a_model(peewee_born: ScratchDatabase) -> None:
    peewee_born.build("009_add_models")
    put_modelfile(
        peewee_born,
        "a:latest",
        {
            "title": "A",
            "desc": "d",
            "imageUrl": "i",
            "content": MODELFILE,
            "suggestionPrompts": [{"content": "s"}],
            "categories": ["c"],
            "user": {"username": "bob"},
            "extra": 1,
        },
    )
    put_modelfile(peewee_born, "b", {"title": "B", "content": ""})
    put_modelfile(peewee_born, "c", {"title": "C", "content": "from mistral\nSYSTEM hello world"})
    migrate_to(peewee_born, "010_migrate_modelfiles_to_models")
    models = peewee_born.table("model")
    first = models["ollama-a:latest"]
    assert (first["name"], first["base_model_id"], first["user_id"]) == ("A", "llama3", "u")
    assert (first["created_at"], first["updated_at"]) == (17, 17)
    assert json.loads(first["params"]) == {
        "template": "tt",
        "stop": ["</s>"],
        "temperature": 0.7,
        "use_mmap": True,
        "adapter": "a.bin",
        "system": "You are",
        "messages": [{"role": "user", "content": "hi"}],
    }
    assert json.loads(first["meta"]) == {
        "description": "d",
        "profile_image_url": "i",
        "ollama": {"modelfile": MODELFILE},
        "suggestion_prompts": [{"content": "s"}],
        "categories": ["c"],
        "user": {"username": "bob", "community": True},
    }
    assert (models["ollama-b"]["base_model_id"], models["ollama-b"]["params"]) == (None, "{}")
    assert json.loads(models["ollama-b"]["meta"]) == {
        "description": None,
        "profile_image_url": None,
        "ollama": {"modelfile": ""},
        "suggestion_prompts": None,
        "categories": None,
        "user": {"community": True},
    }
    assert models["ollama-c"]["base_model_id"] == "mistral"
    assert json.loads(models["ollama-c"]["params"]) == {"system": "hello world"}


def test_modelfiles_that_stopped_the_migration_are_carried_over(
    peewee_born: ScratchDatabase, caplog: pytest.LogCaptureFixture
) -> None:
    peewee_born.build("009_add_models")
    model = {"id": "ollama-z", "user_id": "u", "name": "Z", "meta": "{}", "params": "{}"}
    peewee_born.insert("model", {**model, "created_at": 1, "updated_at": 1})
    put_modelfile(peewee_born, "z", {"title": "Z", "content": ""})
    put_modelfile(peewee_born, "no-content", {"title": "T"})
    put_modelfile(peewee_born, "null-content", {"title": "T", "content": None})
    put_modelfile(peewee_born, "no-title", {"content": ""})
    put_modelfile(peewee_born, "null-user", {"title": "T", "content": "", "user": None})
    put_modelfile(peewee_born, "list", ["x"])
    put_modelfile(peewee_born, "broken", "{bad")
    migrate_to(peewee_born, "010_migrate_modelfiles_to_models")
    models = peewee_born.table("model")
    assert set(models) == {
        "ollama-z",
        "ollama-z-2",
        "ollama-no-content",
        "ollama-null-content",
        "ollama-no-title",
        "ollama-null-user",
    }
    assert models["ollama-no-title"]["name"] == "no-title"
    assert json.loads(models["ollama-null-user"]["meta"])["user"] == {"community": True}
    kept = peewee_born.table("owui_quarantine", "row_key")
    assert {key: json.loads(row["row"])["modelfile"] for key, row in kept.items()} == {
        "list": '["x"]',
        "broken": "{bad",
    }
    assert ("modelfile", "quarantines", 2) in reported(caplog)
    assert ("model", "fills", 5) in reported(caplog)


def test_models_become_modelfiles_and_models_again(peewee_born: ScratchDatabase) -> None:
    peewee_born.build("009_add_models")
    put_modelfile(peewee_born, "a", {"title": "A", "content": MODELFILE, "user": {"x": 1}})
    put_modelfile(peewee_born, "broken", "{bad")
    migrate_to(peewee_born, "010_migrate_modelfiles_to_models")
    own = {"id": "own", "user_id": "u", "name": "Own", "meta": "{}", "params": "{}"}
    peewee_born.insert("model", {**own, "created_at": 1, "updated_at": 1})
    before = peewee_born.table("model")
    roll_back(peewee_born)
    assert set(peewee_born.table("modelfile", "tag_name")) == {"a", "broken"}
    assert set(peewee_born.table("model")) == {"own"}
    assert "owui_quarantine" not in peewee_born.tables()
    migrate_to(peewee_born, "010_migrate_modelfiles_to_models")
    assert peewee_born.table("model") == before
    assert set(peewee_born.table("owui_quarantine", "row_key")) == {"broken"}


# --- 6a39f3d8e55c: documents become knowledge ----------------------------------------------------


def put_document(database: ScratchDatabase, key: str, content: str | None, **other: Any) -> None:
    row = {"collection_name": key, "name": f"name-{key}", "title": f"title-{key}"}
    details = {"filename": "f", "content": content, "user_id": "u", "timestamp": 17}
    database.insert("document", {**row, **details, **other})


def test_every_document_becomes_knowledge(database: ScratchDatabase) -> None:
    database.build("c0fbf31ca0db")
    contents: dict[str, tuple[str | None, Any]] = {
        "tags": ('{"tags":[{"name":"x"}]}', [{"name": "x"}]),
        "none": (None, []),
        "empty": ("", []),
        "object": ("{}", []),
        "null-tags": ('{"tags":null}', None),
        "true-tags": ('{"tags":true}', True),
        "text-tags": ('{"tags":"ä"}', "ä"),
        "nul": ('{"a":"\\u0000","tags":["y"]}', ["y"]),
        "nan": ('{"a":NaN,"tags":["z"]}', ["z"]),
        # Where Open WebUI stops:
        "broken": ("{bad", []),
        "nan-broken": ("{NaN", []),
        "list": ("[]", []),
        "null": ("null", []),
        "string": ('"s"', []),
    }
    for key, (content, _) in contents.items():
        put_document(database, key, content)
    database.upgrade("6a39f3d8e55c")
    found = database.table("knowledge")
    assert {key: row["meta"] for key, row in found.items()} == {
        key: {"legacy": True, "document": True, "tags": tags} for key, (_, tags) in contents.items()
    }
    row = found["tags"]
    assert (row["name"], row["description"], row["user_id"]) == ("title-tags", "name-tags", "u")
    assert (row["created_at"], row["updated_at"], row["data"]) == (17, 17, None)
    assert len(database.table("document", "collection_name")) == len(contents)


def test_documents_that_lack_something_are_copied_too(alembic_born: ScratchDatabase) -> None:
    alembic_born.build("c0fbf31ca0db")
    put_document(alembic_born, "a", None, title=None, user_id=None, timestamp=None)
    put_document(alembic_born, "b", None, title=None, filename=None, name=None)
    alembic_born.upgrade("6a39f3d8e55c")
    found = alembic_born.table("knowledge")
    row = found["a"]
    assert (row["name"], row["user_id"], row["created_at"], row["updated_at"]) == ("f", "", 0, None)
    assert found["b"]["name"] == "b"


def test_documents_that_an_interrupted_attempt_left_are_copied(
    database: ScratchDatabase, caplog: pytest.LogCaptureFixture
) -> None:
    database.build("c0fbf31ca0db")
    put_document(database, "a", "{}")
    put_document(database, "b", "{}")
    database.execute(
        "CREATE TABLE knowledge (id TEXT PRIMARY KEY, user_id TEXT NOT NULL, name TEXT NOT NULL,"
        " description TEXT, data JSON, meta JSON, created_at BIGINT NOT NULL, updated_at BIGINT)"
    )
    database.execute("INSERT INTO knowledge (id, user_id, name, created_at) VALUES ('a','x','y',1)")
    database.upgrade("6a39f3d8e55c")
    found = database.table("knowledge")
    assert (set(found), found["a"]["name"]) == ({"a", "b"}, "y")
    assert ("knowledge", "fills", 1) in reported(caplog)


# --- 242a2047eae0: chats as JSON -----------------------------------------------------------------


def put_chat(database: ScratchDatabase, key: str, chat: str | None, **other: Any) -> None:
    row = {"id": key, "user_id": "u", "title": "t", "chat": chat, "archived": False}
    database.insert("chat", {**row, "created_at": 1, "updated_at": 2, **other})


CHATS: dict[str, tuple[str, Any]] = {
    "object": ('{"a":1}', {"a": 1}),
    "list": ("[1]", [1]),
    "string": ('"{\\"a\\":1}"', '{"a":1}'),
    "nul": ('{"a":"x\\u0000y"}', {"a": "x\x00y"}),
    "surrogate": ('{"a":"\\ud800"}', {"a": "\ud800"}),
    "spaces": (' {"a": "ä"}\n', {"a": "ä"}),
    "broken": ("{oops", JSON_NULL),
    "nan-broken": ("{NaN", JSON_NULL),
    "empty": ("", JSON_NULL),
    "null": ("null", JSON_NULL),
}


def test_chats_become_json_and_text_again(database: ScratchDatabase) -> None:
    database.build("6a39f3d8e55c")
    for key, (text, _) in CHATS.items():
        put_chat(database, key, text)
    database.upgrade("242a2047eae0")
    expected = {key: value for key, (_, value) in CHATS.items()}
    assert {key: row["chat"] for key, row in database.table("chat").items()} == expected
    kept = database.table("owui_quarantine", "row_key")
    texts = {key: json.loads(row["row"])["chat"] for key, row in kept.items()}
    assert texts == {"broken": "{oops", "nan-broken": "{NaN"}
    after = database.table("chat")
    database.downgrade("6a39f3d8e55c")
    texts = {key: row["chat"] for key, row in database.table("chat").items()}
    assert texts["broken"] is None
    assert json.loads(texts["object"]) == {"a": 1}
    database.upgrade("242a2047eae0")
    assert database.table("chat") == after


def test_nan_in_a_chat_is_kept_where_the_database_can(database: ScratchDatabase) -> None:
    database.build("6a39f3d8e55c")
    put_chat(database, "nan", '{"a":[NaN, -Infinity, 1]}')
    database.upgrade("242a2047eae0")
    (text,) = database.rows("SELECT CAST(chat AS TEXT) FROM chat")[0]
    expected = "[NaN, -Infinity, 1]" if database.dialect == "sqlite" else "[null, null, 1]"
    assert text.replace(" ", "") == ('{"a":' + expected + "}").replace(" ", "")


def test_a_chat_without_contents_is_carried_over(alembic_born: ScratchDatabase) -> None:
    alembic_born.build("6a39f3d8e55c")
    put_chat(alembic_born, "c", None)
    alembic_born.upgrade("242a2047eae0")
    assert alembic_born.table("chat")["c"]["chat"] is JSON_NULL


def test_peewee_s_not_null_comes_back_where_it_can(peewee_born: ScratchDatabase) -> None:
    peewee_born.build("6a39f3d8e55c")
    put_chat(peewee_born, "c", "{}")
    peewee_born.upgrade("242a2047eae0")
    peewee_born.downgrade("6a39f3d8e55c")
    assert peewee_born.schema_differences("6a39f3d8e55c") == []


def test_a_stray_old_chat_goes_away(database: ScratchDatabase) -> None:
    database.build("6a39f3d8e55c")
    database.execute("ALTER TABLE chat ADD COLUMN old_chat TEXT")
    put_chat(database, "c", '{"a":1}', old_chat="{}")
    put_chat(database, "empty", "", old_chat='{"b":1}')
    database.upgrade("242a2047eae0")
    assert database.table("chat")["c"]["chat"] == {"a": 1}
    assert database.table("chat")["empty"]["chat"] == {"b": 1}
    kept = database.table("owui_quarantine", "row_key")
    assert json.loads(kept["c"]["row"])["old_chat"] == "{}"
    database.execute("DROP TABLE owui_quarantine")
    assert database.schema_differences("242a2047eae0") == []


def test_contents_left_in_old_chat_are_put_back(
    database: ScratchDatabase, caplog: pytest.LogCaptureFixture
) -> None:
    database.build("6a39f3d8e55c")
    database.execute("ALTER TABLE chat RENAME COLUMN chat TO old_chat")
    database.execute("ALTER TABLE chat ADD COLUMN chat JSON")
    put_chat(database, "moved", None, old_chat='{"a":1}')
    put_chat(database, "broken", None, old_chat="{oops")
    put_chat(database, "newer", '{"new":1}', old_chat='{"old":1}')
    database.upgrade("242a2047eae0")
    found = {key: row["chat"] for key, row in database.table("chat").items()}
    assert found == {"moved": {"a": 1}, "broken": JSON_NULL, "newer": {"new": 1}}
    kept = database.table("owui_quarantine", "row_key")
    assert json.loads(kept["newer"]["row"])["old_chat"] == '{"old":1}'
    assert json.loads(kept["broken"]["row"])["old_chat"] == "{oops"
    assert "old_chat" not in [c["name"] for c in database.tables()["chat"]["columns"]]
    assert ("chat", "quarantines", 1) in reported(caplog)


# --- 1af9b942657b and 3ab32c4b8f59: tags ---------------------------------------------------------


def put_tags(database: ScratchDatabase, *tags: tuple[str, str | None, str | None]) -> None:
    for key, name, user in tags:
        database.insert("tag", {"id": key, "name": name, "user_id": user})


def put_chat_tags(database: ScratchDatabase, *uses: tuple[str, str | None]) -> None:
    for number, (chat, name) in enumerate(uses):
        row = {"id": f"k{number}", "tag_name": name, "chat_id": chat, "user_id": "u1"}
        database.insert("chatidtag", {**row, "timestamp": number})


def tags_of(database: ScratchDatabase) -> set[tuple[Any, ...]]:
    return set(database.rows("SELECT id, name, user_id FROM tag"))


TAGS = (
    ("t1", "My Tag", "u1"),
    ("t2", "Pinned", "u1"),
    ("t3", "my_tag", "u2"),
    ("foo", "Foo", "u1"),
    ("t5", "A  B", "u1"),
    ("t6", " x", "u1"),
    ("t7", "ÄÖ É", "u1"),
)


def test_tags_get_the_id_of_their_name_and_none_is_lost(
    database: ScratchDatabase, caplog: pytest.LogCaptureFixture
) -> None:
    database.build("242a2047eae0")
    put_tags(database, *TAGS, ("t9", "my tag", "u1"))
    database.upgrade("1af9b942657b")
    assert tags_of(database) == {
        ("my_tag", "My Tag", "u1"),
        ("t3", "my_tag", "u2"),  # ids are unique by themselves for one revision more
        ("foo", "Foo", "u1"),
        ("a__b", "A  B", "u1"),
        ("_x", " x", "u1"),
        ("äö_é", "ÄÖ É", "u1"),
    }
    assert reported(caplog) == {("tag", "drops", 1), ("tag", "merges", 1)}
    database.upgrade("3ab32c4b8f59")
    assert ("my_tag", "my_tag", "u2") in tags_of(database)
    assert len(tags_of(database)) == 6
    before = database.table("tag", "name")
    database.downgrade("1af9b942657b")
    assert len({key for key, _, _ in tags_of(database)}) == 6
    database.upgrade("3ab32c4b8f59")
    assert database.table("tag", "name") == before


def test_a_chain_of_tag_names_keeps_every_tag(database: ScratchDatabase) -> None:
    database.build("242a2047eae0")
    put_tags(database, ("a", "B", "u1"), ("b", "C", "u1"), ("c", "X", "u1"), ("x", "B", "u2"))
    database.upgrade("1af9b942657b")
    ids = {
        name_user: key
        for key, *name_user_list in tags_of(database)
        for name_user in [tuple(name_user_list)]
    }
    assert (ids["B", "u1"], ids["C", "u1"], ids["X", "u1"]) == ("b", "c", "x")
    assert len(set(ids.values())) == 4
    database.upgrade("3ab32c4b8f59")
    assert tags_of(database) == {
        ("b", "B", "u1"), ("c", "C", "u1"), ("x", "X", "u1"), ("b", "B", "u2"),
    }  # fmt: skip


def test_chats_get_their_tags(database: ScratchDatabase) -> None:
    database.build("242a2047eae0")
    for key in ("c1", "c2", "c3", "c4", "c5", "c6"):
        put_chat(database, key, "{}")
    uses = [("c1", "My Tag"), ("c1", "my_tag"), ("c2", "Pinned"), ("c3", "pinned"), ("c3", "Work")]
    more = [("c4", "Work"), ("c4", "PINNED"), ("gone", "x")]
    three = [("c6", "Ä"), ("c6", "b"), ("c6", "c c")]
    put_chat_tags(database, *uses, *more, *three)
    database.upgrade("1af9b942657b")
    found = {
        key: (row["meta"], None if row["pinned"] is None else bool(row["pinned"]))
        for key, row in database.table("chat").items()
    }
    assert found["c1"] == ({"tags": ["my_tag"]}, False)
    assert found["c2"] == ({}, True)
    assert found["c3"] == found["c4"] == ({"tags": ["work"]}, True)
    assert found["c5"] == ({}, None)
    assert (sorted(found["c6"][0]["tags"]), found["c6"][1]) == (["b", "c_c", "ä"], False)
    assert len(database.table("chatidtag")) == 11


def test_tags_without_a_name_or_owner_are_carried_over(alembic_born: ScratchDatabase) -> None:
    alembic_born.build("242a2047eae0")
    put_chat(alembic_born, "c1", "{}")
    put_tags(alembic_born, ("n1", None, "u1"), ("n2", "N", None), ("work", None, "u1"))
    put_tags(alembic_born, ("w", "Work", "u1"))
    put_chat_tags(alembic_born, ("c1", None), ("c1", "y"))
    alembic_born.upgrade("3ab32c4b8f59")
    nobody = "" if alembic_born.dialect == "postgresql" else None
    found = tags_of(alembic_born)
    assert {("n1", None, "u1"), ("n", "N", nobody), ("work", "Work", "u1")} < found
    assert len(found) == 4
    assert alembic_born.table("chat")["c1"]["meta"] == {"tags": ["y"]}


def test_a_half_changed_tag_table_is_finished(database: ScratchDatabase) -> None:
    database.build("242a2047eae0")
    database.execute("ALTER TABLE tag ADD COLUMN meta JSON")
    database.execute("CREATE TABLE _alembic_tmp_tag (id TEXT)")
    put_tags(database, ("t1", "A", "u1"))
    database.upgrade("1af9b942657b")
    assert tags_of(database) == {("a", "A", "u1")}
    if database.dialect == "sqlite":
        assert database.schema_differences("1af9b942657b") == []


def test_tags_survive_going_down_and_up(database: ScratchDatabase) -> None:
    database.build("242a2047eae0")
    put_chat(database, "c1", "{}")
    put_chat(database, "c2", "{}")
    put_chat(database, "c3", "{}")
    put_tags(database, ("t1", "My Tag", "u"), ("t2", "pinned", "u"))
    put_chat_tags(database, ("c1", "My Tag"), ("c1", "pinned"))
    database.upgrade("1af9b942657b")
    # What the application does afterwards.
    database.execute(
        "UPDATE chat SET meta = '{\"tags\"\\: [\"new_one\"]}', pinned = true WHERE id = 'c2'"
    )
    put_tags(database, ("new_one", "New One", "u"))
    chats, tags = database.table("chat"), tags_of(database)
    database.downgrade("242a2047eae0")
    assert database.schema_differences("242a2047eae0") == []
    uses = database.rows("SELECT chat_id, tag_name FROM chatidtag WHERE chat_id = 'c2'")
    assert set(uses) == {("c2", "New One"), ("c2", "pinned")}
    assert [row[1] for row in tags_of(database)].count("pinned") == 1
    database.upgrade("1af9b942657b")
    assert (database.table("chat"), tags_of(database)) == (chats, tags)


# --- c29facfe716b: file.path and file.meta -------------------------------------------------------


def put_file(database: ScratchDatabase, key: str, meta: str | None) -> None:
    row = {"id": key, "user_id": "u", "filename": "f", "meta": meta, "created_at": 1}
    database.insert("file", row)


FILES: dict[str, tuple[str, Any, str | None]] = {
    "path": ('{"path":"/x","name":"n"}', {"path": "/x", "name": "n"}, "/x"),
    "empty-object": ("{}", {}, None),
    "null-path": ('{"path":null}', {"path": None}, None),
    "number-path": ('{"path":5}', {"path": 5}, "5"),
    "list": ("[1]", [1], None),
    "string": ('"abc"', "abc", None),
    # Where Open WebUI stops:
    "null": ("null", JSON_NULL, None),
    "number": ("5", 5, None),
    "true": ("true", True, None),
    "path-list": ('["path"]', ["path"], None),
    "path-string": ('"has path"', "has path", None),
    "empty": ("", "", None),
    "broken": ("{bad", "{bad", None),
    "nan-broken": ("{NaN", "{NaN", None),
    "nul": ('{"path":"/y","a":"\\u0000"}', {"path": "/y", "a": "\x00"}, "/y"),
}


def test_files_get_their_path_and_keep_their_details(database: ScratchDatabase) -> None:
    database.build("c69f45358db4")
    for key, (text, _, _) in FILES.items():
        put_file(database, key, text)
    database.upgrade("c29facfe716b")
    found = database.table("file")
    assert {key: row["meta"] for key, row in found.items()} == {
        key: meta for key, (_, meta, _) in FILES.items()
    }
    assert {key: row["path"] for key, row in found.items()} == {
        key: path for key, (_, _, path) in FILES.items()
    }
    database.downgrade("c69f45358db4")
    assert database.schema_differences("c69f45358db4") == []
    database.upgrade("c29facfe716b")
    assert database.table("file") == found


def test_nan_in_a_file_s_details_is_kept_where_the_database_can(database: ScratchDatabase) -> None:
    database.build("c69f45358db4")
    put_file(database, "nan", '{"path":"/z","a":NaN}')
    database.upgrade("c29facfe716b")
    ((path, meta),) = database.rows("SELECT path, CAST(meta AS TEXT) FROM file")
    assert path == "/z"
    assert ("NaN" in meta) == (database.dialect == "sqlite")


def test_a_file_without_details_is_carried_over(alembic_born: ScratchDatabase) -> None:
    alembic_born.build("c69f45358db4")
    put_file(alembic_born, "f", None)
    alembic_born.upgrade("c29facfe716b")
    row = alembic_born.table("file")["f"]
    assert (row["meta"], row["path"]) == (None, None)


def test_a_path_set_later_is_kept_in_the_details(database: ScratchDatabase) -> None:
    database.build("c69f45358db4")
    put_file(database, "f", '{"name": "n"}')
    database.upgrade("c29facfe716b")
    database.execute("UPDATE file SET path = '/later'")
    database.downgrade("c69f45358db4")
    (text,) = database.rows("SELECT meta FROM file")[0]
    assert json.loads(text) == {"name": "n", "path": "/later"}
    database.upgrade("c29facfe716b")
    assert database.table("file")["f"]["path"] == "/later"


# --- 4ace53fd72c8: times of folders --------------------------------------------------------------


def put_folder(database: ScratchDatabase, key: str, time: str | int) -> None:
    row = {"id": key, "user_id": "u", "name": "n", "is_expanded": False}
    database.insert("folder", {**row, "created_at": time, "updated_at": time})


def test_folder_times_become_true_seconds(database: ScratchDatabase) -> None:
    database.build("af906e964978")
    put_folder(database, "date", "2024-10-20 12:34:56")
    if database.dialect == "sqlite":
        put_folder(database, "number", 1729427696)
        put_folder(database, "fraction", "2024-10-20 12:34:56.250000")
    database.upgrade("4ace53fd72c8")
    found = database.table("folder")
    assert {row["created_at"] for row in found.values()} == {1729427696}
    assert {row["updated_at"] for row in found.values()} == {1729427696}
    database.downgrade("af906e964978")
    assert database.schema_differences("af906e964978") == []
    times = database.rows("SELECT CAST(created_at AS TEXT) FROM folder")
    assert set(times) == {("2024-10-20 12:34:56",)}
    database.upgrade("4ace53fd72c8")
    assert database.table("folder") == found


# --- defaults and guards -------------------------------------------------------------------------


def test_existing_models_become_active(database: ScratchDatabase) -> None:
    database.build("4ace53fd72c8")
    texts = {"user_id": "u", "name": "n", "meta": "{}", "params": "{}"}
    database.insert("model", {"id": "m", **texts, "created_at": 1, "updated_at": 1})
    database.upgrade("922e7a387820")
    row = database.table("model")["m"]
    assert (bool(row["is_active"]), row["access_control"]) == (True, None)


def test_going_to_base_keeps_a_peewee_born_database(peewee_born: ScratchDatabase) -> None:
    peewee_born.build("7e5b5dc7342b")
    put_chat(peewee_born, "c", "{}")
    peewee_born.downgrade("base")
    assert set(peewee_born.table("chat")) == {"c"}
    assert len(peewee_born.rows("SELECT name FROM migratehistory")) == 18


def test_going_to_base_empties_an_alembic_born_database(alembic_born: ScratchDatabase) -> None:
    alembic_born.build("7e5b5dc7342b")
    alembic_born.downgrade("base")
    assert set(alembic_born.tables()) == {"alembic_version"}
