"""Rows to put before the revisions 37f288994c47 to f1e2d3c4b5a6, without those they fail on.

Everything here Open WebUI's own scripts carry through, so it serves the comparison with them too.
Texts are stored exactly as they are given.
"""

from __future__ import annotations

import json
from typing import Any

from tests.chain.scratch import ScratchDatabase

# --- users ---------------------------------------------------------------------------------------


def put_user(database: ScratchDatabase, key: str, **more: Any) -> None:
    row = {"id": key, "name": key, "email": f"{key}@example.com", "role": "user"}
    times = {"last_active_at": 3, "updated_at": 2, "created_at": 1}
    database.insert("user", {**row, "profile_image_url": "", **times, **more})


USERS: dict[str, dict[str, Any]] = {
    "objects": {"settings": '{"ui": {"ä": "\\ud83d\\ude00"}}', "info": "{}"},
    "empty": {"settings": "{}", "info": "[]"},
    "nothing": {},
    "null": {"settings": "null", "info": "null"},
    "string": {"settings": '"{\\"ui\\": 1}"', "info": '"a\\u0000b"'},
    "number": {"settings": "5", "info": "1.50"},
    "google": {"oauth_sub": "google@123", "api_key": "sk-1"},
    "plain": {"oauth_sub": "plainsub", "api_key": ""},
    "two-ats": {"oauth_sub": "a@b@c"},
    "no-provider": {"oauth_sub": "@x"},
    "no-sub": {"oauth_sub": ""},
    "quotes": {"oauth_sub": 'a"ä\\@"b\'', "api_key": "sk-'ä\""},
}


def put_users(database: ScratchDatabase) -> None:
    for key, more in USERS.items():
        put_user(database, key, **more)


def put_users_with_broken_texts(database: ScratchDatabase) -> None:
    """On SQLite only these are carried through: as null."""
    for key, text in {"bad": "{bad", "blank": "", "words": "not json"}.items():
        put_user(database, key, settings=text, info=text)


# --- groups --------------------------------------------------------------------------------------

GROUPS: dict[str, str | None] = {
    "g1": '["u1", "u2"]',
    "g2": None,
    "g3": "null",
    "g4": "[]",
    "g5": '{"a": 1}',
    "g6": '"[\\"u1\\"]"',
    "g7": '"bad["',
    "g8": "7",
    "g9": '["\\u0075\\u0031"]',
}


def put_group(database: ScratchDatabase, key: str, user_ids: str | None) -> None:
    row = {"id": key, "user_id": "u1", "name": key, "created_at": 1, "updated_at": 1}
    database.insert("group", {**row, "user_ids": user_ids})


def put_groups(database: ScratchDatabase) -> None:
    for user in ("u1", "u2"):
        put_user(database, user)
    for key, user_ids in GROUPS.items():
        put_group(database, key, user_ids)


# --- knowledge -----------------------------------------------------------------------------------

KNOWLEDGE: dict[str, str | None] = {
    "both": '{"file_ids": ["f1", "f2", "ghost"], "other": 1}',
    "nothing": None,
    "null": "null",
    "no-ids": "{}",
    "list": '["f1"]',
    "list-empty": "[]",
    "bad-string": '"bad{"',
    "string": '"{\\"file_ids\\": [\\"f1\\"]}"',
    "characters": '{"file_ids": "f1"}',
    "one-character": '{"file_ids": "7f"}',
    "keys": '{"file_ids": {"f1": 1}}',
    "null-id": '{"file_ids": [null, "f2"]}',
    "nul": '{"file_ids": ["f2"], "note": "a\\u0000b"}',
    "half": '{"file_ids": ["f2"], "note": "\\ud83d"}',
}


def put_knowledge(database: ScratchDatabase, key: str, data: str | None) -> None:
    row = {"id": key, "user_id": "u1", "name": key, "created_at": 1, "updated_at": 1}
    database.insert("knowledge", {**row, "data": data})


def put_files(database: ScratchDatabase, *keys: str) -> None:
    for key in keys:
        row = {"id": key, "user_id": "u1", "filename": key, "meta": "{}", "created_at": 1}
        database.insert("file", row)


def put_knowledges(database: ScratchDatabase) -> None:
    put_files(database, "f1", "f2", "7", "5")
    for key, data in KNOWLEDGE.items():
        put_knowledge(database, key, data)
    if database.dialect == "sqlite":  # where Open WebUI's script finds no file of that id
        put_knowledge(database, "nan", '{"file_ids": ["f1"], "x": NaN}')


# --- prompts -------------------------------------------------------------------------------------

PROMPTS: dict[str, str | None] = {
    "/a": None,
    "b": "{}",
    "//c": '{"read": {"group_ids": ["g"]}}',
    "/": "null",
    "/ä😀": '{"read": {"user_ids": ["\\ud83d\\ude00"]}}',
}


def put_prompt(
    database: ScratchDatabase, command: str, access_control: str | None = None, **more: Any
) -> None:
    row: dict[str, Any] = {"command": command, "user_id": "u", "title": f"T {command}"}
    row["content"] = 'c "\\ ä'
    row |= {"timestamp": 1700000000, "access_control": access_control, **more}
    database.insert("prompt", row)


def put_prompts(database: ScratchDatabase) -> None:
    for command, access_control in PROMPTS.items():
        put_prompt(database, command, access_control)


# --- messages ------------------------------------------------------------------------------------


def put_chat(
    database: ScratchDatabase, key: str, chat: Any, *, user_id: str | None = "u", **more: Any
) -> None:
    text = chat if isinstance(chat, str) or chat is None else json.dumps(chat)
    row = {"id": key, "user_id": user_id, "title": key, "archived": False, "meta": "{}"}
    database.insert("chat", {**row, "created_at": 1, "updated_at": 1, "chat": text, **more})


def history(messages: dict[str, Any]) -> dict[str, Any]:
    return {"title": "T", "history": {"messages": messages, "currentId": "m1"}}


USER_MESSAGE = {"role": "user", "content": "hi", "timestamp": 1700000000}
ASSISTANT_MESSAGE = {
    "role": "assistant",
    "parentId": "m1",
    "model": "gpt",
    "content": None,
    "timestamp": 1700000000123,
    "done": False,
    "files": [{"id": "f"}],
    "sources": [],
    "embeds": ["ä😀"],
    "output": {"x": [1, 2.5, "\0"]},
    "error": {"content": "e"},
    "usage": {"n": 1e3},
    "statusHistory": [{"done": True}],
}
TIMES: dict[str, Any] = {
    "decimal-text": "1700000000.9",
    "text": "1700000001",
    "null": None,
    "letters": "abc",
    "date": "2024-01-01",
    "iso": "2024-01-01T00:00:00Z",
    "spaces": " 1700000002 ",
    "underscores": "1_700_000_003",
    "exponent": "1.7e9",
    "plus": "+1700000004",
    "dot": ".",
    "blank": "",
    "dots": "1.2.3",
    "inf": "Infinity",
    "nan": "nan",
    "arabic": "١٧٠٠٠٠٠٠٠٥",
    "true": True,
    "false": False,
    "negative": -5,
    "early": 1500000000,
    "microseconds": 1700000000000000,
    "boundary": 10000000000,
    "above-boundary": 10000000001,
    "real": 1700000006.75,
    "real-ms": 1700000007123.5,
    "huge": 10**30,
    "list": [1],
    "object": {},
    "earliest": 1577836800,
    "before-earliest": 1577836799,
}
ROLES: dict[str, Any] = {
    "empty": "",
    "null": None,
    "false": False,
    "zero": 0,
    "zero-real": 0.0,
    "empty-list": [],
    "empty-object": {},
    "number": 5,
    "escaped": 'a"\\b\n',
    "wide": "ä😀",
}
DONE: dict[str, Any] = {"null": None, "one": 1, "zero": 0, "one-real": 1.0, "false": False}
PARENTS: dict[str, Any] = {"number": 5, "null": None, "real": 1.5, "escaped": 'x"ä\\', "blank": ""}


def messages() -> dict[str, Any]:
    """Messages of one chat; all of those that Open WebUI's own script stores or skips."""
    found: dict[str, Any] = {
        "m1": USER_MESSAGE,
        "m2": ASSISTANT_MESSAGE,
        "no-time": {"role": "user"},
        "no-role": {"content": "x"},
        "a string": "str",
        "null": None,
        'key "ä😀\\': {"role": "user", "content": "k"},
    }
    found |= {f"time-{name}": {"role": "user", "timestamp": t} for name, t in TIMES.items()}
    found |= {f"role-{name}": {"role": role} for name, role in ROLES.items()}
    found |= {f"done-{name}": {"role": "user", "done": done} for name, done in DONE.items()}
    found |= {f"parent-{name}": {"role": "user", "parentId": p} for name, p in PARENTS.items()}
    found |= {f"model-{name}": {"role": "user", "model": p} for name, p in PARENTS.items()}
    return found


CHATS_WITHOUT_MESSAGES: dict[str, str | None] = {
    "list-history": '{"history": {"messages": []}}',
    "null-history": '{"history": null}',
    "empty": "{}",
    "nothing": None,
    "null": "null",
    "empty-list": "[]",
    "zero": "0",
    "false": "false",
    "no-messages": '{"history": {}}',
    "bad-string": '"bad{"',
    "blank-string": '""',
    "text-history": '{"history": "x"}',
}


def put_chats(database: ScratchDatabase) -> None:
    put_chat(database, "c1", history(messages()))
    put_chat(database, "double", json.dumps(json.dumps(history({"m": USER_MESSAGE}))))
    put_chat(database, "spaced", ' {"history" : {"messages" : {"m" : {"role" : "user"} } } } ')
    put_chat(database, "share", history({"m": USER_MESSAGE}), user_id="shared-c1")
    put_chat(database, "almost", history({"m": USER_MESSAGE}), user_id="ashared-c1")
    for key, text in CHATS_WITHOUT_MESSAGES.items():
        put_chat(database, key, text)


def put_unsound_chats(database: ScratchDatabase) -> None:
    """Chats beside sound ones whose documents SQL can't read on at least one of the databases."""
    put_chats(database)
    nul = {"role": "user", "content": "a\0b", "files": ["\0"]}
    put_chat(database, "nul", history({"m1": nul, "m2": USER_MESSAGE}))
    put_chat(database, "half", history({"m1": {"role": "user", "content": "\ud83d"}}))
    if database.dialect == "sqlite":
        put_chat(database, "nan", '{"x": NaN, "history": {"messages": {"m": {"role": "user"}}}}')


# --- access --------------------------------------------------------------------------------------

MODELS: dict[str, str | None] = {
    "nothing": None,
    "null": "null",
    "private": "{}",
    "list": "[]",
    "list-one": "[1]",
    "false": "false",
    "number": "5",
    "empty-parts": '{"read": {}, "write": {}}',
    "other": '{"other": 1}',
    "three": (
        '{"read": {"group_ids": ["g1"], "user_ids": ["u1"]},'
        ' "write": {"group_ids": [], "user_ids": ["u2"]}}'
    ),
    "twice": '{"read": {"group_ids": ["g1", "g1"]}}',
    "public-and-group": '{"read": {"user_ids": ["*"]}, "write": {"group_ids": ["g"]}}',
    "writer": '{"write": {"user_ids": ["u9"]}}',
    "number-id": '{"read": {"group_ids": [7]}}',
    "true-id": '{"read": {"group_ids": [true]}}',
    "characters": '{"read": {"group_ids": "ab"}}',
    "keys": '{"read": {"group_ids": {"ab": 1}}}',
    "wide": '{"read": {"group_ids": ["\\u00e4\\ud83d\\ude00", "\\u0061"]}}',
    "null-text": '"null"',
    "null-spaced": '" NULL "',
    "string": '"{\\"read\\": {\\"group_ids\\": [\\"g\\"]}}"',
    "null-lists": '{"read": {"group_ids": null, "user_ids": null}}',
}


def put_model(database: ScratchDatabase, key: str, access_control: str | None) -> None:
    row = {"id": key, "user_id": "u", "name": "n", "meta": "{}", "params": "{}", "is_active": True}
    times = {"created_at": 1, "updated_at": 1}
    database.insert("model", {**row, **times, "access_control": access_control})


def put_access(database: ScratchDatabase) -> None:
    for key, rule in MODELS.items():
        put_model(database, key, rule)
    if database.dialect == "sqlite":
        for key, rule in {"raw": " Null ", "bad": "{bad", "blank": ""}.items():
            put_model(database, key, rule)
        put_model(database, "null-id", '{"read": {"group_ids": [null, "g2"]}}')
        put_model(database, "nan", '{"read": {"group_ids": ["g"]}, "x": NaN}')
        put_model(database, "nul", '{"read": {"group_ids": ["a\\u0000b"]}}')
    times = {"created_at": 1, "updated_at": 1}
    for key, rule in {"f0": None, "f1": "null", "f2": "{}", "f3": MODELS["three"]}.items():
        put_files(database, key)
        database.execute(
            f"UPDATE file SET access_control = {_json(database)} WHERE id = :id",
            rule=rule,
            id=key,
        )
    for table in ("note", "channel"):
        for key, rule in {"n0": None, "n1": "{}", "n2": MODELS["three"]}.items():
            row = {"id": key, "user_id": "u", "access_control": rule, **times}
            database.insert(table, row)
    put_knowledge_rules(database, times)


def _json(database: ScratchDatabase) -> str:
    return ":rule" if database.dialect == "sqlite" else "CAST(:rule AS json)"


def put_knowledge_rules(database: ScratchDatabase, times: dict[str, int]) -> None:
    row = {"id": "k", "user_id": "u", "name": "n", **times}
    database.insert("knowledge", {**row, "access_control": MODELS["writer"]})
    texts = {"user_id": "u", "name": "n", "content": "c"}
    tool = {"id": "t", **texts, "specs": "[]", "meta": "{}", **times}
    database.insert("tool", {**tool, "access_control": MODELS["three"]})
    prompt = {"id": "p", "command": "p", **texts, **times, "is_active": True}
    database.insert("prompt", {**prompt, "access_control": "null"})
