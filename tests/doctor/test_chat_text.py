"""What a chat's text alone tells on a server is what taking it apart tells, however odd it is."""

from __future__ import annotations

import json
import random
import uuid
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from psycopg import sql

from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.doctor.case import open_case
from owui_migrate_gui.doctor.checks.chat_text import (
    MAY_BE_NO_OBJECT,
    MAY_HAVE_ODD_ID,
    MAY_HAVE_ODD_TIME,
    READ_ONCE,
)
from owui_migrate_gui.doctor.checks.inquiry import IS_OBJECT, MESSAGES
from owui_migrate_gui.doctor.checks.left_behind import message_sums
from owui_migrate_gui.doctor.checks.scans import EVERY_ROW, Scan
from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.releases import load_releases
from tests.builders.postgresql import Server
from tests.doctor.made import OnServer
from tests.doctor.on_server import on_server
from tests.doctor.seen import visited_target

_LOST = 1 << 32
_AT = "8452d01d26d7"
"""Messages have rows there, and their times are still to be looked at."""

_WRITTEN: tuple[dict[str, Any], ...] = (
    {},
    {"separators": (",", ":")},
    {"indent": 2},
    {"indent": "\t", "ensure_ascii": False},
    {"separators": (" ,\r\n", " :   ")},
    {"separators": (",", ":" + " " * 90)},
)
_TEXTS = (
    "hello",
    'code: {"a": {"b": [{}]}}',
    '": {',
    ": {",
    "\\",
    'ends in a backslash\\": {',
    "ключ 🔑 {" * 9,
    '"timestamp": "7"',
    "{" * 30,
    "x" * 200 + '":{',
)
_KEYS = ("m1", "", 'a"b', "back\\slash", "ключ", "k" * 100, "usage of it", "a\nb", "\\")


@pytest.fixture(scope="module")
def many_chats(postgresql_server: Server) -> Iterator[OnServer]:
    """Some hundred chats, most with rows for their messages, many of them odd."""
    chance = random.Random(11)
    with on_server(postgresql_server, _AT, "alembic") as made:
        with (
            closing(made.server.connect(made.database)) as connection,
            connection.transaction(),
            connection.cursor() as cursor,
        ):
            for number in range(400):
                text, keys = _chat(chance)
                owner = "shared-1" if number % 50 == 0 else "u1"
                times = {"created_at": 1, "updated_at": 1}
                chat = {"id": f"n{number}", "user_id": owner, "title": "t", "chat": text}
                _insert(cursor, "chat", {**chat, "archived": False, **times})
                for key in keys:
                    row = {"id": f"n{number}-{key}", "chat_id": f"n{number}", "role": "user"}
                    _insert(cursor, "chat_message", {**row, "user_id": "u1", **times})
        yield made


def _insert(cursor: Any, table: str, row: dict[str, object]) -> None:
    names = sql.SQL(", ").join(map(sql.Identifier, row))
    values = sql.SQL(", ").join(map(sql.Literal, row.values()))
    statement = sql.SQL("INSERT INTO {} ({}) VALUES ({})")
    cursor.execute(statement.format(sql.Identifier(table), names, values))


def _chat(chance: random.Random) -> tuple[str, set[str]]:
    """A chat as it may be stored, and for which of its messages there is a row."""
    if chance.random() < 0.1:
        return chance.choice(
            ("[]", "null", '"{\\"history\\": {}}"', "7", "{}", " " * 80 + "{}")
        ), set()
    messages: dict[str, object] = {}
    for _ in range(chance.randrange(5)):
        key = str(uuid.UUID(int=chance.getrandbits(128)))
        if chance.random() < 0.15:
            key = chance.choice((*_KEYS, *(f"x{one}" for one in messages)))
        messages[key] = _message(chance, key)
    held = {key for key in messages if chance.random() < 0.95}
    body: dict[str, object] = {
        "params": {},
        "messages": list(messages.values()),
        "history": {"messages": messages, "currentId": None},
    }
    kind = chance.random()
    if kind < 0.05:
        body["history"] = chance.choice(([], "text", None, {"messages": ["m1"]}, {"messages": 3}))
    elif kind < 0.1:
        body["elsewhere"] = {str(uuid.UUID(int=chance.getrandbits(128))): {"role": "user"}}
    text = json.dumps(body, **chance.choice(_WRITTEN))
    return text.replace("hello", chance.choice(("hello", "hello", r"\u0000", r"\\u0000"))), held


def _message(chance: random.Random, key: str) -> object:
    kind = chance.random()
    if kind < 0.03:
        return chance.choice((None, "text", 5, [], [{"role": "user"}]))
    message: dict[str, object] = {"id": key, "role": "user", "content": chance.choice(_TEXTS)}
    message["timestamp"] = chance.choice((1, 1, 1, 1, "1", None, {"timestamp": "1"}))
    if kind < 0.1:
        message["role"] = chance.choice(("", None, 7))
    elif kind < 0.3:
        message["usage"] = {"prompt_tokens_details": {"n": 1}, "files": [{"file": {"meta": {}}}]}
    elif kind < 0.35:
        message["unheard of"] = {"of": {}}
    return message


def _answers(made: OnServer, expression: str) -> dict[str, int]:
    rows = Scan("chat", {}, READ_ONCE).rows(EVERY_ROW)
    found = made.rows(f"SELECT c.id, CAST({expression} AS BIGINT) FROM {rows}")
    return {str(id_): int(str(number or 0)) for id_, number in found}


def test_messages_without_a_row_are_counted_as_by_taking_each_chat_apart(
    many_chats: OnServer,
) -> None:
    snapshot = open_target(many_chats.target, secret=many_chats.secret)
    case = open_case(snapshot, build_graph(read_source(None).revisions), load_releases())
    fast, exact = message_sums(case)["chat"]["messages"]
    answers = _answers(many_chats, fast)
    told = _answers(many_chats, exact)
    differing = {id_: (answers[id_], told[id_]) for id_ in told if answers[id_] != told[id_]}
    assert differing == {}
    lost = [divmod(number, _LOST) for number in told.values()]
    assert sum(1 for missing, _ in lost if missing) > 20
    assert sum(1 for missing, total in lost if total and not missing) > 100
    found = visited_target(many_chats.target, many_chats.secret).find("OWM030")
    missing, total = divmod(sum(told.values()), _LOST)
    assert found is not None
    assert found.evidence == (f"{missing:,} of {total:,} messages have no row in chat_message",)


def test_whatever_time_is_no_number_is_doubted(many_chats: OnServer) -> None:
    doubted = _answers(many_chats, f"CASE WHEN {MAY_HAVE_ODD_TIME} THEN 1 ELSE 0 END")
    messages = MESSAGES["postgresql"]
    odd = _answers(
        many_chats,
        f"CASE WHEN EXISTS (SELECT 1 FROM {messages} WHERE {IS_OBJECT['postgresql']}"
        " AND json_typeof(m.value -> 'timestamp') <> 'number') THEN 1 ELSE 0 END",
    )
    found = {id_ for id_, is_odd in odd.items() if is_odd}
    assert found <= {id_ for id_, is_ in doubted.items() if is_}
    assert 20 < len(found) < 300


def test_a_list_or_an_object_for_an_id_is_doubted_however_python_wrote_it(
    many_chats: OnServer,
) -> None:
    texts = {
        json.dumps({"params": {}, "messages": [{"parentId": "p", "id": "m", **odd}]}, **written): (
            bool(odd)
        )
        for written in _WRITTEN[:4]
        for odd in ({}, {"id": ["m"]}, {"id": {"m": 1}}, {"parentId": ["p"]}, {"parentId": {"": 1}})
    }
    rows = ", ".join(f"('{text}', {odd})" for text, odd in texts.items())
    asked = f"SELECT c.odd, {MAY_HAVE_ODD_ID} FROM (VALUES {rows}) AS c (chat_text, odd)"
    answers = many_chats.rows(asked)
    assert len(answers) == 20
    assert all(odd == doubted for odd, doubted in answers)


def test_whatever_is_no_object_is_doubted(many_chats: OnServer) -> None:
    doubted = _answers(many_chats, f"CASE WHEN {MAY_BE_NO_OBJECT} THEN 1 ELSE 0 END")
    odd = _answers(many_chats, "CASE WHEN json_typeof(c.chat) <> 'object' THEN 1 ELSE 0 END")
    assert {id_ for id_, is_odd in odd.items() if is_odd} <= {
        id_ for id_, is_ in doubted.items() if is_
    }
    assert 10 < sum(doubted.values()) < 100
