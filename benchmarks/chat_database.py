"""A large database of the 0.3.x age, with chats as that release wrote them."""

from __future__ import annotations

import json
import random
import uuid
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa

START = "ca81bd47c050"
"""Alembic head of 0.3.17 to 0.3.30: the last one at which ``chat.chat`` is text."""

USERS = 20
_EPOCH = 1_718_000_000
_WORDS = (
    *("database", "revision", "upgrade", "backup", "folder", "memory", "kitchen", "garden"),
    *("recipe", "train", "holiday", "letter", "lesson", "river", "python", "table", "index"),
    *("column", "query", "answer", "question", "model", "prompt", "message", "copy"),
)
_BATCH = 500


def fill(connection: sa.Connection, *, chats: int, messages: int) -> None:
    """Insert users, tags, documents, prompts and ``chats`` chats of ``messages`` messages each.

    A message has about 1.8 kB of text and stands twice in its chat, in the list and in the
    history, as Open WebUI stores it: 20,000 chats of 10 messages are about 750 MB.
    """
    chance = random.Random(7)
    people = [str(uuid.UUID(int=chance.getrandbits(128), version=4)) for _ in range(USERS)]
    _insert(connection, "user", (_person(index, id_) for index, id_ in enumerate(people)))
    _insert(connection, "chat", (_chat(chance, people, messages) for _ in range(chats)))
    ids = [row[0] for row in connection.execute(sa.text("SELECT id FROM chat"))]
    names = ["work", "home", "ideas", "pinned", "to do"]
    _insert(connection, "tag", _tags(people, names))
    _insert(connection, "chatidtag", _chat_tags(chance, ids, people, names))
    _insert(connection, "prompt", (_prompt(index, people) for index in range(40)))
    _insert(connection, "document", (_document(index, people) for index in range(60)))


def _insert(connection: sa.Connection, table: str, rows: Iterator[dict[str, Any]]) -> None:
    statement: sa.TextClause | None = None
    while batch := [row for _, row in zip(range(_BATCH), rows, strict=False)]:
        if statement is None:
            names = ", ".join(f'"{name}"' for name in batch[0])
            marks = ", ".join(f":{name}" for name in batch[0])
            statement = sa.text(f'INSERT INTO "{table}" ({names}) VALUES ({marks})')
        connection.execute(statement, batch)


def _person(index: int, id_: str) -> dict[str, Any]:
    return {
        "id": id_,
        "name": f"Person {index}",
        "email": f"person{index}@example.com",
        "role": "admin" if index == 0 else "user",
        "profile_image_url": "/user.png",
        "last_active_at": _EPOCH,
        "updated_at": _EPOCH,
        "created_at": _EPOCH,
        "settings": json.dumps({"ui": {"theme": "dark"}}),
        "info": json.dumps({"location": "unknown"}),
    }


def _chat(chance: random.Random, people: list[str], messages: int) -> dict[str, Any]:
    id_ = str(uuid.UUID(int=chance.getrandbits(128), version=4))
    keys = [str(uuid.UUID(int=chance.getrandbits(128), version=4)) for _ in range(messages)]
    listed = [_message(chance, keys, place) for place in range(messages)]
    made = _EPOCH + chance.randrange(10_000_000)
    body = {
        "id": "",
        "title": "A chat",
        "models": ["llama3:8b"],
        "params": {},
        "messages": listed,
        "history": {"messages": {m["id"]: m for m in listed}, "currentId": keys[-1]},
        "tags": [],
        "timestamp": made * 1000,
    }
    return {
        "id": id_,
        "user_id": chance.choice(people),
        "title": "A chat",
        "chat": json.dumps(body),
        "share_id": None,
        "archived": False,
        "created_at": made,
        "updated_at": made,
    }


def _message(chance: random.Random, keys: list[str], place: int) -> dict[str, Any]:
    text = " ".join(chance.choices(_WORDS, k=255))
    return {
        "id": keys[place],
        "parentId": keys[place - 1] if place else None,
        "childrenIds": keys[place + 1 : place + 2],
        "role": "assistant" if place % 2 else "user",
        "content": text,
        "model": "llama3:8b",
        "timestamp": _EPOCH + place,
        "done": True,
    }


def _tags(people: list[str], names: list[str]) -> Iterator[dict[str, Any]]:
    for number, (person, name) in enumerate((p, n) for p in people for n in names):
        yield {"id": f"tag-{number}", "name": name, "user_id": person, "data": None}


def _chat_tags(
    chance: random.Random, ids: list[str], people: list[str], names: list[str]
) -> Iterator[dict[str, Any]]:
    for number, id_ in enumerate(ids):
        yield {
            "id": f"link-{number}",
            "tag_name": names[number % len(names)],
            "chat_id": id_,
            "user_id": chance.choice(people),
            "timestamp": _EPOCH,
        }


def _prompt(index: int, people: list[str]) -> dict[str, Any]:
    return {
        "command": f"/prompt-{index}",
        "user_id": people[index % USERS],
        "title": f"Prompt {index}",
        "content": "Answer in one sentence: {{CLIPBOARD}}",
        "timestamp": _EPOCH,
    }


def _document(index: int, people: list[str]) -> dict[str, Any]:
    return {
        "collection_name": f"collection-{index}",
        "name": f"document-{index}",
        "title": f"Document {index}",
        "filename": f"document-{index}.txt",
        "content": json.dumps({"tags": [{"name": "manual"}]}),
        "user_id": people[index % USERS],
        "timestamp": _EPOCH,
    }


__all__ = ["START", "fill"]
