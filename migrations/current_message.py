"""Which message a chat is at; 9a1b2c3d4e5f says by which rules.

Nearly every chat is answered by SQL from its rows of chat_message: first those whose history
names a message that is there, then the rest. Chats without such rows, and chats whose JSON only
Python can read, are looked through one by one. An id may be written with its chat's id and a dash
in front, as chat_message has it; the column holds it without.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from alembic import op

from migrations.attempt import attempt
from migrations.awkward_json import decoded
from migrations.guards import count_rows
from migrations.json_sql import readable, unwrapped
from migrations.util import is_offline, is_postgresql, run_many, run_sql

_CHATS_AT_ONCE = 20
"""Chats can be megabytes long, so few of them are held at a time."""


def find_by_rows() -> bool:
    """Fill the column of every chat that has rows in chat_message and JSON that SQL can read.

    True if those are all chats; False if :func:`find_one_by_one` has to look for others.
    """
    _answer_plain_chats()
    found = _write_answers()
    # Without any chat the second statement costs nothing, and a preview of it tells the whole way.
    if not is_offline() and found and found == count_rows("chat"):
        return True
    everywhere = ["present", "current", "of_chat", "branch_point"]
    run_sql(_answers(_heads(_UNRESOLVED), everywhere, _newest_leaf()))
    _write_answers()
    return False


def _short(message: str, chat: str) -> str:
    """SQL for a message id without the chat's id in front."""
    return (
        f"CASE WHEN substr({message}, 1, length({chat}) + 1) = {chat} || '-'"
        f" THEN substr({message}, length({chat}) + 2) ELSE {message} END"
    )


_UNRESOLVED = (
    "(current_message_id IS NULL OR NOT EXISTS (SELECT 1 FROM chat_message AS m"
    " WHERE m.chat_id = chat.id AND m.id = chat.id || '-'"
    f" || {_short('chat.current_message_id', 'chat.id')}))"
)


def _answers(heads: str, candidates: Iterable[str], otherwise: str) -> str:
    """The statement that makes a table of each chat's message from the *candidates* of *heads*."""
    choices = ", ".join(_row_named(f"head.{candidate}") for candidate in candidates)
    return (
        f"CREATE TEMPORARY TABLE owui_answer AS WITH head AS MATERIALIZED ({heads})"
        f" SELECT head.id, coalesce({choices}, {otherwise}) AS message_id FROM head"
    )


def _write_answers() -> int:
    """Fill the column from the table of answers; how many chats got another value.

    The table is there because SQLite keeps a copy of every page that a statement with a function
    in it changes, in case the function fails half-way.
    """
    filled = run_sql(
        "UPDATE chat SET current_message_id = found.message_id FROM owui_answer AS found"
        " WHERE chat.id = found.id AND found.message_id <> ''"
        " AND (chat.current_message_id IS NULL OR chat.current_message_id <> found.message_id)"
    )
    run_sql("DROP TABLE owui_answer")
    return filled


def _row_named(candidate: str) -> str:
    """SQL for the candidate without the chat's id, if the chat has a row of it."""
    short = _short(candidate, "head.id")
    return (
        f"(SELECT {short} FROM chat_message AS m WHERE {candidate} <> ''"
        f" AND m.chat_id = head.id AND m.id = head.id || '-' || {short})"
    )


def _newest_leaf() -> str:
    """SQL for the newest message of a chat that has no answer, or the newest if all have one."""
    message = _short("m.id", "head.id")
    order = "m.ctid" if is_postgresql() else "m.rowid"
    return (
        f"(SELECT {message} FROM chat_message AS m LEFT JOIN"
        f" (SELECT DISTINCT {_short('k.parent_id', 'head.id')} AS id"
        " FROM chat_message AS k WHERE k.chat_id = head.id) AS answered"
        f" ON answered.id = {message} WHERE m.chat_id = head.id AND head.is_readable"
        f" AND {message} <> ''"
        f" ORDER BY answered.id IS NULL DESC, coalesce(m.created_at, 0) DESC, {order} LIMIT 1)"
    )


def _answer_plain_chats() -> None:
    """Make the table of answers for chats whose history names a message that is there."""
    candidates = ["present", "current"]
    if not is_postgresql():
        run_sql(_answers(_heads("true"), candidates, "NULL"))
    elif is_offline() or not attempt(_answers(_plain_heads("true"), candidates, "NULL")):
        without_nul = "strpos(CAST(chat AS text), '\\u0000') = 0"
        run_sql(_answers(_plain_heads(without_nul), candidates, "NULL"))


def _plain_heads(which: str) -> str:
    """SQL for the candidates of ordinary chats on PostgreSQL, where each look at a chat is dear.

    What has to be cleaned or unwrapped first is left to the second statement. *which* is an SQL
    condition: those that PostgreSQL can look into.
    """
    # OFFSET 0 keeps the planner from taking the chat apart once for every use of the answer.
    named = (
        f"SELECT id, current_message_id, CASE WHEN {which}"
        " THEN chat #> '{history,currentId}' END AS named FROM chat OFFSET 0"
    )
    return (
        "SELECT id, current_message_id AS present, CASE WHEN json_typeof(named) = 'string'"
        f" THEN named #>> '{{}}' END AS current FROM ({named}) AS chats"
    )


def _heads(only: str) -> str:
    """SQL for id and candidates of each chat, read from its JSON in one go."""
    if is_postgresql():
        document = (
            f"CASE json_typeof(chat) WHEN 'object' THEN {readable('chat')}"
            f" WHEN 'string' THEN {unwrapped('chat')} END"
        )
        paths = "'{history,currentId}'", "'{currentId}'", "'{branchPointMessageId}'"
        values = [
            f"CASE WHEN json_typeof(document #> {path}) = 'string' THEN document #>> {path} END"
            for path in paths
        ]
    else:
        # A chat is parsed once: what is looked at afterwards is a small array.
        document = (
            "CASE WHEN json_valid(chat) THEN json_extract(chat, '$.history.currentId',"
            " '$.currentId', '$.branchPointMessageId')"
            " WHEN chat IS NULL OR (instr(chat, 'NaN') = 0 AND instr(chat, 'Infinity') = 0)"
            " THEN '[]' END"
        )
        values = [
            f"CASE WHEN json_type(document, '$[{place}]') = 'text'"
            f" THEN json_extract(document, '$[{place}]') END"
            for place in range(3)
        ]
    current, of_chat, branch_point = values
    # SQLite fetches a long value once for every mention of it, unless it comes out of a subquery.
    chats = f"SELECT id, current_message_id, chat FROM chat WHERE {only}"
    source = f"({chats}{'' if is_postgresql() else ' LIMIT -1'}) AS chat"
    inner = f"SELECT id, current_message_id, {document} AS document FROM {source}"
    is_readable = "true" if is_postgresql() else "document IS NOT NULL"
    return (
        f"SELECT id, current_message_id AS present, {current} AS current, {of_chat} AS of_chat,"
        f" {branch_point} AS branch_point, {is_readable} AS is_readable"
        f" FROM (WITH inside AS MATERIALIZED ({inner}) SELECT * FROM inside) AS chats"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What the choice of a message depends on: what it answers, and when it was written."""

    parent: Any
    written: Any


def find_one_by_one() -> None:
    """Fill the column of the chats that :func:`find_by_rows` left; nothing in offline mode."""
    if is_offline():
        return
    bind = op.get_bind()
    left = bind.execute(sa.text(f"SELECT id FROM chat WHERE {_UNRESOLVED}")).scalars().all()
    # As bytes on SQLite, because its text need not be UTF-8.
    stored = "CAST(chat AS TEXT)" if is_postgresql() else "CAST(chat AS BLOB)"
    for start in range(0, len(left), _CHATS_AT_ONCE):
        keys = left[start : start + _CHATS_AT_ONCE]
        found = bind.execute(
            sa.text(
                f"SELECT id, {stored} AS chat, current_message_id FROM chat WHERE id IN :keys"
            ).bindparams(sa.bindparam("keys", expanding=True)),
            {"keys": keys},
        )
        changes = [
            {"id": row.id, "message": message}
            for row in found
            if (message := _find(row.id, row.chat, row.current_message_id))
            and message != row.current_message_id
        ]
        run_many("UPDATE chat SET current_message_id = :message WHERE id = :id", changes)


def _find(chat_id: str, stored: bytes | str | None, present: str | None) -> str | None:
    chat = _object(None if stored is None else decoded(stored))
    history = chat.get("history")
    history = history if isinstance(history, dict) else {}
    named = [
        present,
        history.get("currentId"),
        chat.get("currentId"),
        chat.get("branchPointMessageId"),
    ]
    prefix = f"{chat_id}-"
    candidates = [n.removeprefix(prefix) for n in named if isinstance(n, str) and n]
    messages = _messages_in_rows(chat_id, prefix) or _messages_in_json(chat, history)
    return choose(candidates, messages)


def choose(candidates: Iterable[str], messages: Mapping[Any, Message]) -> str | None:
    """The first candidate among *messages*, else the newest of those that nobody answers."""
    for candidate in candidates:
        if candidate in messages:
            return candidate
    answered = {m.parent for m in messages.values() if isinstance(m.parent, str | int | float)}
    leaves = [key for key in messages if key not in answered] or list(messages)
    if not leaves:
        return None
    try:
        newest = max(leaves, key=lambda key: messages[key].written)
    except TypeError:  # of mixed kinds
        newest = max(leaves, key=lambda key: _number(messages[key].written))
    return newest if isinstance(newest, str) else _stored(newest)


def _stored(key: float) -> str:
    """A number or a truth value as the text that each database makes of it."""
    return json.dumps(int(key) if isinstance(key, bool) and not is_postgresql() else key)


def _number(written: object) -> float:
    try:
        number = float(written)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return 0.0
    return 0.0 if math.isnan(number) else number


def _messages_in_rows(chat_id: str, prefix: str) -> dict[Any, Message]:
    rows = op.get_bind().execute(
        sa.text("SELECT id, parent_id, created_at FROM chat_message WHERE chat_id = :id"),
        {"id": chat_id},
    )
    return {
        row.id.removeprefix(prefix): Message(
            parent=None if row.parent_id is None else str(row.parent_id).removeprefix(prefix),
            written=row.created_at or 0,
        )
        for row in rows
        if row.id != prefix
    }


def _messages_in_json(chat: dict[str, Any], history: dict[str, Any]) -> dict[Any, Message]:
    messages = history.get("messages")
    if not (isinstance(messages, dict) and messages):
        listed = chat.get("messages")
        listed = listed if isinstance(listed, list) else []
        messages = {
            message["id"]: message
            for message in listed
            if isinstance(message, dict)
            and isinstance(message.get("id"), str | int | float)
            and message["id"]
        }
    return {key: _message(message) for key, message in messages.items() if _fits(key)}


def _fits(key: object) -> bool:
    """Whether a column of text takes the id: no half characters, and no NUL on PostgreSQL."""
    if not isinstance(key, str):
        return True
    is_whole = not any("\ud800" <= letter <= "\udfff" for letter in key)
    return is_whole and not (is_postgresql() and "\0" in key)


def _message(message: object) -> Message:
    if not isinstance(message, dict):
        return Message(parent=None, written=0)
    return Message(parent=message.get("parentId"), written=message.get("timestamp") or 0)


def _object(text: str | None) -> dict[str, Any]:
    try:
        value = json.loads(text) if text else None
        if isinstance(value, str) and is_postgresql():
            value = json.loads(value)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


__all__ = ["Message", "choose", "find_by_rows", "find_one_by_one"]
