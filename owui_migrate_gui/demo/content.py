"""The rows of the demo database, the same at every call: what release 0.3.35 would have stored."""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random
from typing import Any

from owui_migrate_gui.demo import texts

SEED = 335
CHATS = 48
_START = 1_706_000_000
"""January 2024, in seconds; the database's life goes on from there until October."""
_DAY = 86_400
_DAYS = 270
_BRANCHED_EVERY = 3
_ARCHIVED_EVERY = 11
_PINNED_EVERY = 13
_SHARED_EVERY = 16
_RATED_EVERY = 6

Value = str | int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row for one table, by column."""

    table: str
    values: dict[str, Value]


@dataclass(slots=True)
class _Maker:
    """Makes ids and times from one seed."""

    random: Random = field(default_factory=lambda: Random(SEED))  # noqa: S311 - no secret

    def id(self) -> str:
        return str(uuid.UUID(int=self.random.getrandbits(128), version=4))

    def moment(self) -> int:
        return _START + self.random.randrange(_DAYS * _DAY)


@dataclass(frozen=True, slots=True, kw_only=True)
class _User:
    id: str
    name: str
    email: str
    role: str
    folders: dict[str, str]


def demo_rows() -> Iterator[Row]:
    """Every row, in an order in which they can be inserted."""
    maker = _Maker()
    users = [_user(maker, *person) for person in texts.PEOPLE]
    for user in users:
        yield from _user_rows(maker, user)
    writers = [user for user in users if user.role != "pending"]
    tags: set[tuple[str, str]] = set()
    for number in range(CHATS):
        user = writers[number % len(writers)]
        topic = texts.TOPICS[number % len(texts.TOPICS)]
        tags.update((tag, user.id) for tag in topic.tags)
        yield from _chat_rows(maker, user, topic, number)
    for tag, user_id in sorted(tags):
        name = tag.capitalize()
        yield Row(table="tag", values={"id": tag, "name": name, "user_id": user_id, "meta": None})
    yield from _shared_rows(maker, users[0])


def _user(maker: _Maker, name: str, email: str, role: str) -> _User:
    names = [*texts.FOLDERS, *(child for children in texts.FOLDERS.values() for child in children)]
    folders = {} if role == "pending" else {name: maker.id() for name in names}
    return _User(id=maker.id(), name=name, email=email, role=role, folders=folders)


def _user_rows(maker: _Maker, user: _User) -> Iterator[Row]:
    joined = _START + maker.random.randrange(20 * _DAY)
    settings = {"ui": {"theme": maker.random.choice(("dark", "light")), "memory": True}}
    yield Row(
        table="user",
        values={
            "id": user.id,
            "name": user.name,
            "email": user.email,
            "role": user.role,
            "profile_image_url": "/user.png",
            "api_key": None,
            "created_at": joined,
            "updated_at": joined,
            "last_active_at": _START + _DAYS * _DAY - maker.random.randrange(9 * _DAY),
            "settings": json.dumps(settings),
            "info": None,
            "oauth_sub": None,
        },
    )
    yield Row(
        table="auth",
        # No password has this hash: nobody can log in with a demo.
        values={
            "id": user.id,
            "email": user.email,
            "password": "$2b$12$" + "." * 53,
            "active": 1,
        },
    )
    yield from _folder_rows(user, joined)


def _folder_rows(user: _User, joined: int) -> Iterator[Row]:
    if not user.folders:
        return
    for name, children in texts.FOLDERS.items():
        yield _folder(user, name, None, joined)
        for child in children:
            yield _folder(user, child, user.folders[name], joined)


def _folder(user: _User, name: str, parent: str | None, joined: int) -> Row:
    return Row(
        table="folder",
        values={
            "id": user.folders[name],
            "parent_id": parent,
            "user_id": user.id,
            "name": name,
            "items": None,
            "meta": None,
            "is_expanded": int(parent is None),
            "created_at": joined,
            "updated_at": joined,
        },
    )


def _chat_rows(maker: _Maker, user: _User, topic: texts.Topic, number: int) -> Iterator[Row]:
    id_, began = maker.id(), maker.moment()
    model = maker.random.choice(texts.MODELS)
    is_branched = number % _BRANCHED_EVERY == 0
    messages = _messages(maker, topic, model, began, is_branched=is_branched)
    last = list(messages)[-1]
    chat = {
        "id": id_,
        "title": topic.title,
        "models": [model],
        "params": {},
        "history": {"messages": messages, "currentId": last},
        "messages": _branch(messages, last),
        "tags": [],
        "files": [],
        "timestamp": began * 1000,
    }
    values: dict[str, Value] = {
        "id": id_,
        "user_id": user.id,
        "title": topic.title,
        "share_id": None,
        "archived": int(number % _ARCHIVED_EVERY == 1),
        "created_at": began,
        "updated_at": began + 60 * len(messages),
        "chat": json.dumps(chat),
        "pinned": int(number % _PINNED_EVERY == 1),
        "meta": json.dumps({"tags": list(topic.tags)} if topic.tags else {}),
        "folder_id": user.folders.get(topic.folder),
    }
    if number % _SHARED_EVERY == 1:
        shared = maker.id()
        owner = {"id": shared, "user_id": f"shared-{id_}", "folder_id": None, "pinned": 0}
        yield Row(table="chat", values=values | owner)
        values["share_id"] = shared
    yield Row(table="chat", values=values)
    if number % _RATED_EVERY == 1:
        yield _feedback(maker, user, chat, last)


def _messages(
    maker: _Maker, topic: texts.Topic, model: str, began: int, *, is_branched: bool
) -> dict[str, dict[str, Any]]:
    """The history as a tree; a branched one has an edited question and a regenerated answer."""
    messages: dict[str, dict[str, Any]] = {}
    parent: str | None = None
    moment = began
    for turn, (question, answer) in enumerate(topic.turns):
        if is_branched and turn == len(topic.turns) - 1:
            edited = _add(
                maker, messages, parent, "user", texts.EDITED.format(question=question), moment
            )
            _add(maker, messages, edited, "assistant", answer, moment + 9, model)
        asked = _add(maker, messages, parent, "user", question, moment + 30)
        if is_branched and turn == 0:
            other = texts.REGENERATED.format(answer=answer)
            _add(maker, messages, asked, "assistant", other, moment + 40, model)
        parent = _add(maker, messages, asked, "assistant", answer, moment + 50, model)
        moment += 120
    return messages


def _add(  # noqa: PLR0913, PLR0917 - a message has that many parts
    maker: _Maker,
    messages: dict[str, dict[str, Any]],
    parent: str | None,
    role: str,
    content: str,
    moment: int,
    model: str = "",
) -> str:
    id_ = maker.id()
    message: dict[str, Any] = {
        "id": id_,
        "parentId": parent,
        "childrenIds": [],
        "role": role,
        "content": content,
        "timestamp": moment,
    }
    if model:
        message |= {"model": model, "modelName": model, "done": True}
    messages[id_] = message
    if parent is not None:
        messages[parent]["childrenIds"].append(id_)
    return id_


def _branch(messages: dict[str, dict[str, Any]], last: str) -> list[dict[str, Any]]:
    """The messages from the first to ``last``, as the chat shows them."""
    path = []
    current: str | None = last
    while current is not None:
        path.append(messages[current])
        current = messages[current]["parentId"]
    return path[::-1]


def _feedback(maker: _Maker, user: _User, chat: dict[str, Any], message: str) -> Row:
    moment = chat["timestamp"] // 1000 + 600
    return Row(
        table="feedback",
        values={
            "id": maker.id(),
            "user_id": user.id,
            "version": 0,
            "type": "rating",
            "data": json.dumps({"rating": 1, "model_id": chat["models"][0], "tags": ["helpful"]}),
            "meta": json.dumps({"chat_id": chat["id"], "message_id": message}),
            "snapshot": json.dumps({"chat": {"id": chat["id"], "chat": chat}}),
            "created_at": moment,
            "updated_at": moment,
        },
    )


def _shared_rows(maker: _Maker, admin: _User) -> Iterator[Row]:
    """What belongs to the whole place: documents, files, prompts, memories, a model, settings."""
    moment = _START + 30 * _DAY
    for number, (name, title, text) in enumerate(texts.DOCUMENTS, start=1):
        collection = hashlib.sha256(text.encode()).hexdigest()[:63]
        yield Row(
            table="document",
            values={
                "id": number,
                "collection_name": collection,
                "name": name,
                "title": title,
                "filename": name,
                "content": json.dumps({"tags": [{"name": "handbook"}]}),
                "user_id": admin.id,
                "timestamp": moment,
            },
        )
        yield from _knowledge_rows(maker, admin, name, title, text, moment)
    for number, (command, title, text) in enumerate(texts.PROMPTS, start=1):
        yield Row(
            table="prompt",
            values={
                "id": number,
                "command": command,
                "user_id": admin.id,
                "title": title,
                "content": text,
                "timestamp": moment,
            },
        )
    for text in texts.MEMORIES:
        times = {"updated_at": moment, "created_at": moment}
        yield Row(
            table="memory",
            values={"id": maker.id(), "user_id": admin.id, "content": text, **times},
        )
    yield from _settings_rows(admin, moment)


def _knowledge_rows(
    maker: _Maker, admin: _User, name: str, title: str, text: str, moment: int
) -> Iterator[Row]:
    file_id, knowledge_id = maker.id(), maker.id()
    yield Row(
        table="file",
        values={
            "id": file_id,
            "user_id": admin.id,
            "filename": f"{file_id}_{name}",
            "meta": json.dumps({"name": name, "content_type": "text/plain", "size": len(text)}),
            "created_at": moment,
            "hash": hashlib.sha256(text.encode()).hexdigest(),
            "data": json.dumps({"content": text}),
            "updated_at": moment,
            "path": f"/app/backend/data/uploads/{file_id}_{name}",
        },
    )
    yield Row(
        table="knowledge",
        values={
            "id": knowledge_id,
            "user_id": admin.id,
            "name": title,
            "description": name,
            "data": json.dumps({"file_ids": [file_id]}),
            "meta": None,
            "created_at": moment,
            "updated_at": moment,
        },
    )


def _settings_rows(admin: _User, moment: int) -> Iterator[Row]:
    yield Row(
        table="model",
        values={
            "id": "house-helper",
            "user_id": admin.id,
            "base_model_id": texts.MODELS[0],
            "name": "House helper",
            "meta": json.dumps({"description": "Knows the handbook", "capabilities": {}}),
            "params": json.dumps({"system": "Answer from the handbook.", "temperature": 0.3}),
            "created_at": moment,
            "updated_at": moment,
        },
    )
    settings = {
        "version": 0,
        "ui": {"default_user_role": "pending", "enable_signup": False, "banners": []},
        "auth": {"jwt_expiry": "-1"},
    }
    yield Row(table="config", values={"id": 1, "data": json.dumps(settings), "version": 0})


__all__ = ["CHATS", "SEED", "Row", "demo_rows"]
