"""Rows for a chain walk: a small life of an Open WebUI, and something in every later table."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from tests.chain.scratch import ScratchDatabase

_TIME = 1_700_000_000
_PEOPLE = ("anna", "ben")


def populate_base(database: ScratchDatabase) -> None:
    """Fill the tables of 7e5b5dc7342b of either lineage."""
    for number, person in enumerate(_PEOPLE):
        _put_person(database, person, number)
        _put_belongings(database, person, number)
    database.insert("chat", _chat("shared-1", "shared-chat-anna-1", {"title": "Shared"}))
    database.execute("UPDATE chat SET share_id = 'shared-1' WHERE id = 'chat-anna-1'")


def _put_person(database: ScratchDatabase, person: str, number: int) -> None:
    times = {"created_at": _TIME, "updated_at": _TIME + 1}
    database.insert(
        "user",
        {
            "id": person,
            "name": person.title(),
            "email": f"{person}@example.com",
            "role": "user",
            "profile_image_url": "/user.png",
            "last_active_at": _TIME + 2,
            "api_key": f"sk-{person}",
            "settings": '{"ui": {"theme": "dark"}}' if number else None,
            "info": '{"about": "ä"}',
            "oauth_sub": f"google@{person}" if number else None,
            **times,
        },
    )
    database.insert(
        "auth",
        {"id": person, "email": f"{person}@example.com", "password": "hash", "active": True},
    )


def _put_belongings(database: ScratchDatabase, person: str, number: int) -> None:
    times = {"created_at": _TIME, "updated_at": _TIME + 1}
    owned = {"user_id": person}
    texts = {"name": "Name", "content": "content", "meta": '{"description": "d"}', **owned, **times}
    database.insert("memory", {"id": f"memory-{person}", "content": "fact", **owned, **times})
    database.insert("tool", {"id": f"tool_{person}", "specs": "[]", "valves": None, **texts})
    database.insert(
        "function",
        {
            "id": f"function_{person}",
            "type": "filter",
            "valves": '{"a": 1}',
            "is_active": bool(number),
            "is_global": False,
            **texts,
        },
    )
    model = {"name": "Model", "meta": '{"description": "d", "hidden": true}', "params": "{}"}
    database.insert(
        "model", {"id": f"model-{person}", "base_model_id": "llama3", **model, **owned, **times}
    )
    database.insert(
        "prompt", {"command": f"/{person}", "title": "T", "content": "C", "timestamp": 5, **owned}
    )
    database.insert(
        "document",
        {
            "collection_name": f"collection-{person}",
            "name": f"document-{person}",
            "title": "Title",
            "filename": "a.txt",
            "content": '{"tags": [{"name": "x"}]}',
            "timestamp": 6,
            **owned,
        },
    )
    database.insert(
        "file",
        {
            "id": f"file-{person}",
            "filename": "a.txt",
            "meta": f'{{"path": "/data/{person}", "name": "a.txt"}}',
            "created_at": _TIME,
            **owned,
        },
    )
    for index in range(3):
        key = f"chat-{person}-{index}"
        database.insert("chat", _chat(key, person, _conversation(key, number)))
    for index, name in enumerate(("Work", "My Tag", "Pinned")):
        tag = {"id": f"tag-{person}-{index}", "name": name, **owned}
        database.insert("tag", tag)
        use = {"tag_name": name, "chat_id": f"chat-{person}-{index}", "timestamp": index, **owned}
        database.insert("chatidtag", {"id": f"use-{person}-{index}", **use})


def _chat(key: str, owner: str, contents: dict[str, Any]) -> dict[str, Any]:
    times = {"created_at": _TIME, "updated_at": _TIME + 1, "archived": False}
    return {"id": key, "user_id": owner, "title": "T", "chat": contents, **times}


def _conversation(key: str, number: int) -> dict[str, Any]:
    question = {
        "id": "m1",
        "parentId": None,
        "childrenIds": ["m2"],
        "role": "user",
        "content": f"Question in {key}: ä😀",
        "timestamp": _TIME,
    }
    answer = {
        "id": "m2",
        "parentId": "m1",
        "childrenIds": [],
        "role": "assistant",
        "model": "llama3",
        "content": "Answer",
        "done": True,
        "timestamp": _TIME + number,
        "sources": [{"name": "s"}],
    }
    messages = {"m1": question, "m2": answer}
    return {"title": "T", "history": {"currentId": "m2", "messages": messages}}


def populate_new_tables(database: ScratchDatabase, known: set[str]) -> None:
    """Put two rows, one for each person, into every empty table that is not in *known*."""
    with database.engine.connect() as connection:
        inspector = sa.inspect(connection)
        tables = [t for t in inspector.get_table_names() if t not in known]
        empty = [
            table
            for table in tables
            if connection.scalar(sa.text(f'SELECT count(*) FROM "{table}"')) == 0
        ]
        columns = {t: inspector.get_columns(t) for t in empty}
        keys = {t: _references(inspector, t) for t in empty}
    for table in _parents_first(empty, keys):
        for number, person in enumerate(_PEOPLE):
            values = {c["name"]: _value(table, c, number, person) for c in columns[table]}
            for column, (other, other_column) in keys[table].items():
                found = database.rows(f'SELECT "{other_column}" FROM "{other}" ORDER BY 1')
                values[column] = found[number % len(found)][0] if other != table else None
            database.insert(table, {k: v for k, v in values.items() if v is not ...})


def _references(inspector: sa.Inspector, table: str) -> dict[str, tuple[str, str]]:
    return {
        key["constrained_columns"][0]: (key["referred_table"], key["referred_columns"][0])
        for key in inspector.get_foreign_keys(table)
    }


def _parents_first(tables: list[str], keys: dict[str, dict[str, tuple[str, str]]]) -> list[str]:
    ordered: list[str] = []
    waiting = sorted(tables)
    while waiting:
        ready = [
            table
            for table in waiting
            if not {other for other, _ in keys[table].values()} & (set(waiting) - {table})
        ]
        ordered += ready
        waiting = [table for table in waiting if table not in ready]
    return ordered


# What generic values would get wrong.
_SPECIAL: dict[tuple[str, str], Any] = {
    ("config", "data"): {"ui": {"enable_signup": True}, "version": 0},
    ("group", "user_ids"): ["anna", "ben"],
    ("channel", "access_control"): {"read": {"group_ids": [], "user_ids": ["ben"]}, "write": {}},
    ("config", "id"): ...,
    ("channel_member", "app_id"): None,
}


def _value(table: str, column: Any, number: int, person: str) -> Any:
    name, kind = column["name"], str(column["type"])
    if (table, name) in _SPECIAL:
        return _SPECIAL[table, name]
    if name == "user_id":
        return person
    if name == "email":
        return f"{person}@example.com"
    plain: dict[str, Any] = {
        "JSON": {},
        "BOOLEAN": bool(number),
        "BIGINT": _TIME + number,
        "INTEGER": number,
        "DATETIME": "2024-10-20 12:34:56",
        "TIMESTAMP": "2024-10-20 12:34:56",
        "DATE": None,
    }
    return plain.get(kind, f"{table}-{name}-{number}")
