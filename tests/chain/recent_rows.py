"""Rows that tests put into databases before the revisions of releases 0.9.0 to 0.12.4."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.chain.scratch import ROOT, ScratchDatabase

CONFIG_KEYS: Path = ROOT / "migrations" / "data" / "config_keys.json"


def put_chat(database: ScratchDatabase, key: str, contents: Any = "{}", **values: Any) -> None:
    """One chat; *contents* are stored as they are if text, else as JSON."""
    chat = contents if contents is None or isinstance(contents, str) else json.dumps(contents)
    row = {"id": key, "user_id": "u", "title": "t", "created_at": 1, "updated_at": 2}
    database.insert("chat", {**row, "chat": chat, "archived": False, "meta": "{}", **values})


def put_message(
    database: ScratchDatabase,
    chat: str,
    key: str,
    parent: str | None = None,
    at: int | None = 5,
    *,
    prefixed: bool = True,
) -> None:
    """One row of chat_message."""
    row = {"id": f"{chat}-{key}" if prefixed else key, "chat_id": chat, "user_id": "u"}
    more = {"role": "user", "parent_id": parent, "done": True}
    database.insert("chat_message", {**row, **more, "created_at": at, "updated_at": at})


def put_user(database: ScratchDatabase, key: str, email: str | None, **values: Any) -> None:
    """One user, complete enough for both lineages."""
    row = {"id": key, "name": key, "email": email, "role": "user", "profile_image_url": ""}
    times = {"created_at": 1, "updated_at": 1, "last_active_at": 1}
    database.insert("user", {**row, **times, **values})


def put_model(database: ScratchDatabase, key: str, meta: str | None, **values: Any) -> None:
    """One model; *meta* is the column's text."""
    row = {"id": key, "user_id": "u", "name": "n", "params": "{}", "meta": meta, "is_active": True}
    database.insert("model", {**row, "created_at": 1, "updated_at": 5, **values})


def put_tool(database: ScratchDatabase, key: str, meta: str | None, **values: Any) -> None:
    """One tool; *meta* is the column's text."""
    row = {"id": key, "user_id": "u", "name": "n", "content": "c", "specs": "[]", "meta": meta}
    database.insert("tool", {**row, "created_at": 1, "updated_at": 5, **values})


def put_function(database: ScratchDatabase, key: str, meta: str | None, **values: Any) -> None:
    """One function; *meta* is the column's text."""
    row = {"id": key, "user_id": "u", "name": "n", "type": "pipe", "content": "c", "meta": meta}
    states = {"is_active": True, "is_global": False, "created_at": 1, "updated_at": 5}
    database.insert("function", {**row, **states, **values})


def put_skill(database: ScratchDatabase, key: str, meta: str | None, content: str = "c") -> None:
    """One skill; *meta* is the JSON column's text."""
    row = {"id": key, "user_id": "u", "name": f"name {key}", "content": content, "meta": meta}
    database.insert("skill", {**row, "is_active": True, "created_at": 3, "updated_at": 5})


def put_note(database: ScratchDatabase, key: str, user: str | None, *, pinned: bool | None) -> None:
    """One note."""
    row = {"id": key, "user_id": user, "title": "t", "is_pinned": pinned}
    database.insert("note", {**row, "created_at": 1, "updated_at": 1})


def put_member(database: ScratchDatabase, key: str, **values: Any) -> None:
    """One membership of channel c."""
    database.insert("channel_member", {"id": key, "channel_id": "c", "joined_at": 1, **values})


def history(current: Any, messages: Any = None, **more: Any) -> dict[str, Any]:
    """A chat's contents with a history."""
    return {"history": {"currentId": current, "messages": messages or {}}, **more}


SHARES: tuple[tuple[str, Any, dict[str, Any]], ...] = (
    ("c1", {"a": 1}, {"user_id": "u1", "share_id": "s1"}),
    ("c2", {}, {"user_id": "u2"}),
    ("s1", {"s": 1}, {"user_id": "shared-c1", "created_at": 11, "updated_at": 12}),
    ("s2", {"s": 2}, {"user_id": "shared-c1", "created_at": 0}),
    ("s3", {}, {"user_id": "shared-gone"}),
    ("s4", "null", {"user_id": "shared-c2", "created_at": 0}),
    ("s5", {}, {"user_id": "shared"}),
    ("s6", {}, {"user_id": "shared-s1"}),
    ("s7", {}, {"user_id": "Shared-c2"}),
    ("s8", {}, {"user_id": "shared-shared-c1"}),
)


def put_shares(database: ScratchDatabase) -> None:
    """Chats and the stand-ins for their shares, good and odd ones."""
    for key, contents, values in SHARES:
        put_chat(database, key, contents, **values)
    put_message(database, "s1", "m")
    put_message(database, "c1", "m")


_MESSAGES: dict[str, Any] = {
    "named in the history": history("m2"),
    "named outside": history("zz", currentId="m1"),
    "branch with a prefix": {"branchPointMessageId": "branch with a prefix-m1"},
    "only in the JSON": history("x9", {"x9": {"timestamp": 1}}),
    "a list for a name": history(["m1"]),
    "a NUL": history("m1", note="a\0b"),
    "a string": json.dumps(json.dumps(history("m1"))),
}
"""Contents of chats that have the rows m1 (5) and m2 (7, an answer to m1)."""

_LONELY: dict[str, Any] = {
    "named": history("b", {"a": {"timestamp": 5}, "b": {"timestamp": 1}}),
    "newest leaf": history(
        None,
        {
            "a": {"timestamp": 50},
            "b": {"timestamp": 7, "parentId": "a"},
            "c": {"timestamp": 6, "parentId": "a"},
        },
    ),
    "cycle": history(
        None, {"p": {"parentId": "q", "timestamp": 3}, "q": {"parentId": "p", "timestamp": 4}}
    ),
    "null message": history(None, {"a": None, "b": {"timestamp": -5}}),
    "list": {"messages": [{"id": "x1"}, {"id": "x2", "parentId": "x1"}, {"no": "id"}, "s"]},
    "number": {"messages": [{"id": 5}]},
    "texts for times": history(None, {"a": {"timestamp": "5"}, "b": {"timestamp": "10"}}),
    "number for a name": history(5),
    "empty name": history(""),
    "SQL NULL": None,
    "null": "null",
    "array": "[]",
    "history is a list": {"history": []},
}
"""Contents of chats that have no rows in chat_message."""


def put_places(database: ScratchDatabase) -> None:
    """Chats that say in many ways which message they are at."""
    for key, contents in _MESSAGES.items():
        put_chat(database, key, contents)
        put_message(database, key, "m1", None, 5)
        put_message(database, key, "m2", "m1", 7)
    for key, contents in _LONELY.items():
        put_chat(database, key, contents)
    rows: dict[str, Iterable[tuple[str, str | None, int | None]]] = {
        "newest row": [("m1", None, 50), ("m2", "m1", 7), ("m3", "m1", 9)],
        "rows in a cycle": [("m1", "m2", 5), ("m2", "m1", 6)],
        "row without a time": [("m1", None, None), ("m2", None, -3)],
        "parent with a prefix": [("m1", None, 5), ("m2", "parent with a prefix-m1", 4)],
    }
    for key, messages in rows.items():
        put_chat(database, key)
        for message, parent, at in messages:
            put_message(database, key, message, parent, at)
    put_chat(database, "row without a prefix")
    put_message(database, "row without a prefix", "rawid", prefixed=False)


PLACES: dict[str, str | None] = {
    "named in the history": "m2",
    "named outside": "m1",
    "branch with a prefix": "m1",
    "only in the JSON": "m2",
    "a list for a name": "m2",
    "a NUL": "m1",
    "named": "b",
    "newest leaf": "b",
    "cycle": "q",
    "null message": "a",
    "list": "x2",
    "number": "5",
    "texts for times": "a",
    "number for a name": None,
    "empty name": None,
    "SQL NULL": None,
    "null": None,
    "array": None,
    "history is a list": None,
    "newest row": "m3",
    "rows in a cycle": "m2",
    "row without a time": "m1",
    "parent with a prefix": "m2",
    "row without a prefix": "rawid",
}
"""The message each of these chats is at; "a string" depends on the database."""

TIMERS: dict[str, int | None] = {
    "1700000000": 1700000000,
    '"1700"': 1700,
    '" 12 "': 12,
    '"1_000"': 1000,
    '"+5"': 5,
    '"-7"': -7,
    "1700.9": 1700,
    "-3.7": -3,
    "1e3": 1000,
    "true": 1,
    "false": 0,
    "1700000000000": 1700000000000,
    "9223372036854775807": 9223372036854775807,
    '"9223372036854775807"': 9223372036854775807,
    '"abc"': None,
    '"1.5"': None,
    '"1__0"': None,
    '"_1"': None,
    '"--7"': None,
    '""': None,
    "null": None,
    "[1]": None,
}
"""What a pending timer says (as JSON), and the time it is then at."""


def put_timers(database: ScratchDatabase) -> None:
    """A chat with a pending timer for each of :data:`TIMERS`, and chats without."""
    for number, text in enumerate(TIMERS):
        meta = f'{{"type":"timer","status":"pending","timer_at":{text}}}'
        put_chat(database, f"t{number}", meta=meta)
    others = ('{"type":"timer","status":"done","timer_at":5}', "[]", "null", '"x"', "5")
    for number, meta in enumerate(others):
        put_chat(database, f"o{number}", meta=meta)


IDENTITIES: dict[str, str | None] = {
    "twice": '"{\\"g\\":{\\"sub\\":\\"1\\"}}"',
    "object": '{"g":{"sub":"1"}}',
    "SQL NULL": None,
    "null": "null",
    "no JSON": '"notjson"',
    "array in a string": '"[1]"',
    "array": "[1]",
    "three times": '"\\"{}\\""',
}


def put_identities(database: ScratchDatabase) -> None:
    """Users with each of :data:`IDENTITIES`."""
    for key, oauth in IDENTITIES.items():
        put_user(database, key, f"{key}@example.com", oauth=oauth)


DETAILS: dict[str, tuple[str | None, dict[str, Any]]] = {
    "all": (
        '{"manifest":{},"has_user_valves":true,"toggle":1,"description":"d","i18n":{}}',
        {"toggle": 1, "description": "d"},
    ),
    "translated": ('{"manifest":1,"i18n":{"de":1}}', {"i18n": {"de": 1}, "description": None}),
    "empty text": ("", {"description": None}),
    "text for a list": ('{"i18n":"[]"}', {"i18n": "[]", "description": None}),
    "zero": ('{"i18n":0.0,"x":"\\u00e9"}', {"x": "é", "description": None}),
    "NUL": ('{"a":"\\u0000","manifest":2}', {"a": "\0", "description": None}),
}
"""The details of a tool, and what of them is in its snapshot."""


def put_details(database: ScratchDatabase) -> None:
    """Tools and functions with each of :data:`DETAILS`."""
    for number, (key, (meta, _)) in enumerate(DETAILS.items()):
        put_tool(database, key, meta, updated_at=number)
        put_function(database, key, meta, updated_at=number)


def put_models(database: ScratchDatabase) -> None:
    """Models that Open WebUI's own script can read."""
    put_model(database, "plain", '{"hidden":true,"chat_variables_schema":{},"description":"x"}')
    put_model(database, "null", "{}", params="null", base_model_id="b", updated_at=0)
    put_model(database, "list", '{"deep":{"hidden":1}}', params="[1]")
    put_model(database, "number", '{"n":12345678901234567890}', params='{"f":0.30000000000000004}')
    put_model(database, "NUL", '{"hidden":1,"x":"\\u0000"}', params='{"t":"\\u0000"}')


SKILLS: dict[str, tuple[str | None, Any]] = {
    "SQL NULL": (None, {}),
    "null": ("null", {}),
    "array": ("[]", {}),
    "zero": ("0", {}),
    "blank": ('" "', " "),
    "object": ('{"x":1}', {"x": 1}),
    "list": ("[1]", [1]),
}
"""The details of a skill, and what is in its snapshot."""


def put_skills(database: ScratchDatabase) -> None:
    """Skills with each of :data:`SKILLS`, and one without instructions."""
    for key, (meta, _) in SKILLS.items():
        put_skill(database, key, meta, content='say "é"\n')
    put_skill(database, "empty", "{}", content="")


def put_accounts(database: ScratchDatabase) -> None:
    """Users with a password row, with an inactive one and without; a row without its user."""
    for key in ("u0", "u1", "u2"):
        put_user(database, key, f"{key}@example.com")
    for key, active in (("u0", True), ("u1", False), ("gone", True)):
        database.insert("auth", {"id": key, "email": key, "password": "p", "active": active})


def every_setting() -> dict[str, Any]:
    """A nested object with every known setting, each with a value of its own kind."""
    kinds: list[Any] = ["é", {"a": {"b": 1}}, None, True, 1.5, [], {}, [1, {"x": "y"}]]
    kinds += [0.30000000000000004, 12345678901234567890123, ""]
    settings: dict[str, Any] = {"version": 0}
    paths = json.loads(CONFIG_KEYS.read_text(encoding="utf-8"))["blob_path_to_legacy_key"]
    for number, path in enumerate(paths):
        *folders, name = path.split(".")
        inner = settings
        for folder in folders:
            inner = inner.setdefault(folder, {})
        inner[name] = kinds[number % len(kinds)]
    return settings


def put_settings(database: ScratchDatabase, *contents: Any) -> None:
    """One row of the old config for each of *contents*, oldest first."""
    for number, data in enumerate(contents, start=1):
        text = data if isinstance(data, str) else json.dumps(data)
        row = {"id": number, "data": text, "version": 0, "created_at": "2024-06-01 00:00:00"}
        database.insert("config", {**row, "updated_at": None})
