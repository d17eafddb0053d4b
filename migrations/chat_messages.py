"""Fills chat_message from the chats' JSON: one statement, and Python for what it can't do.

The statement is tried on all chats at once. If a document stops it, it is tried on a hundred chats
at a time and then on single ones, so that only those that stop it are read in Python. No message is
lost on the way: one whose row id another chat's message has gets a number behind it, and one with a
value that its column can't hold is listed in the quarantine.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count, pairwise

import sqlalchemy as sa
from alembic import op

from migrations.attempt import attempt
from migrations.awkward_json import decoded
from migrations.guards import has_rows
from migrations.message_row import DOCUMENTS, UnfitValueError, message_row, messages_of
from migrations.message_sql import COLUMNS, HAS_MESSAGES, PLACEHOLDER, insert_messages
from migrations.rows import quarantine
from migrations.util import epoch_now, is_offline, is_postgresql, run_many, run_sql

_CHATS_AT_ONCE = 100
_ROWS_AT_ONCE = 500
_NOT_UNIQUE = "23505"


def fill_chat_messages() -> set[str]:
    """Write the rows of all messages that have none; ids of the chats to look at in Python.

    What it writes for those chats is incomplete until :func:`complete_chat_messages`.
    """
    if is_offline():
        run_sql(insert_messages("true"))
        return set()
    difficult: set[str] = set()
    if not attempt(insert_messages("true")):
        several = insert_messages("id > :first AND id <= :last")
        single = insert_messages("id = :id")
        for first, last in pairwise(_bounds()):
            if not attempt(several, first=first, last=last):
                chats = _chat_ids(first=first, last=last)
                difficult.update(i for i in chats if not attempt(single, id=i))
    return difficult


def fill_keyless_chat_messages(add_key: str) -> set[str]:
    """As :func:`fill_chat_messages`, for an empty table on PostgreSQL that has no key yet.

    *add_key* is the statement that adds it. A key is made faster from a full table than row by row.
    """
    if attempt(insert_messages("true", has_key=False), add_key, also=_NOT_UNIQUE):
        return set()
    run_sql(add_key)
    return fill_chat_messages()


def complete_chat_messages(revision: str, difficult: set[str]) -> None:
    """Do in Python what :func:`fill_chat_messages` could not do; needs the table's indexes."""
    if not is_offline():
        found = op.get_bind().execute(
            sa.text(f"SELECT DISTINCT chat_id FROM chat_message WHERE {PLACEHOLDER}")
        )
        difficult = difficult | set(found.scalars()) | _chats_with_shared_row_ids()
    run_sql(f"DELETE FROM chat_message WHERE {PLACEHOLDER}")
    now = epoch_now()
    for chat_id in sorted(difficult):
        _complete_chat(revision, chat_id, now=now)


def _bounds() -> list[str]:
    """Ids that part the chats into hundreds: those before the first, and up to the last."""
    found = op.get_bind().execute(
        sa.text(
            "SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS place,"
            " count(*) OVER () AS total FROM chat) AS numbered"
            f" WHERE place % {_CHATS_AT_ONCE} = 0 OR place = total ORDER BY id"
        )
    )
    return ["", *found.scalars()]


def _chat_ids(*, first: str, last: str) -> list[str]:
    query = f"SELECT id FROM chat WHERE id > :first AND id <= :last AND {HAS_MESSAGES} ORDER BY id"
    return list(op.get_bind().execute(sa.text(query), {"first": first, "last": last}).scalars())


def _chats_with_shared_row_ids() -> set[str]:
    """Chats of which one's id is the other's, a dash and more: only their row ids can be equal."""
    if is_postgresql():
        places = "generate_series(1, (SELECT max(length(id)) FROM chat)) AS place(n)"
        prefix = ""
    else:
        places = "place"
        prefix = (
            "WITH RECURSIVE place(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM place"
            " WHERE n < (SELECT max(length(id)) FROM chat)) "
        )
    found = op.get_bind().execute(
        sa.text(
            f"{prefix}SELECT short.id, long.id FROM"
            " (SELECT id FROM chat WHERE length(id) > 1 + (SELECT min(length(id)) FROM chat))"
            f" AS long JOIN {places} ON substr(long.id, n, 1) = '-'"
            " JOIN chat AS short ON short.id = substr(long.id, 1, n - 1)"
        )
    )
    return {chat_id for pair in found for chat_id in pair}


def _complete_chat(revision: str, chat_id: str, *, now: int) -> None:
    """Write the rows of a chat that are missing, from its JSON as Python reads it."""
    unfit: list[tuple[str, dict[str, object]]] = []
    rows: list[dict[str, object]] = []
    known = _known_rows(chat_id)
    for user_id, text in _stored_chat(chat_id):
        for key, message in messages_of(text):
            row_id = f"{chat_id}-{key}"
            try:
                values = message_row(key, message, now=now)
            except UnfitValueError as error:
                if row_id not in known:
                    kept = {"chat_id": chat_id, "message_id": key, "why": str(error)}
                    unfit.append((ascii(row_id)[1:-1], {**kept, "message": message}))
                continue
            free_id = _free_id(row_id, known)
            if free_id is None:
                continue
            rows.append({"id": free_id, "chat_id": chat_id, "user_id": user_id, **values})
    for start in range(0, len(rows), _ROWS_AT_ONCE):
        run_many(_insert_row(), rows[start : start + _ROWS_AT_ONCE])
    quarantine(revision, "chat_message", "a value that the new table can't hold", unfit)


def _stored_chat(chat_id: str) -> Iterator[tuple[str | None, str]]:
    """The owner and the stored JSON of a chat, if it has any."""
    # As bytes on SQLite, because its text need not be UTF-8.
    stored = "CAST(chat AS text)" if is_postgresql() else "CAST(chat AS BLOB)"
    query = (
        f"SELECT user_id, {stored} AS stored FROM chat"
        f" WHERE id = :id AND chat IS NOT NULL AND {HAS_MESSAGES}"
    )
    for user_id, text in op.get_bind().execute(sa.text(query), {"id": chat_id}):
        yield user_id, decoded(text)


def _known_rows(chat_id: str) -> set[str]:
    query = sa.text("SELECT id FROM chat_message WHERE chat_id = :chat_id")
    return set(op.get_bind().execute(query, {"chat_id": chat_id}).scalars())


def _free_id(wanted: str, known: set[str]) -> str | None:
    """*wanted*, or that with the first number that makes it free; None if this chat has it."""
    for number in count(1):
        row_id = wanted if number == 1 else f"{wanted}~{number}"
        if row_id in known:
            return None
        if not has_rows("chat_message", "id = :id", id=row_id):
            return row_id
    return None


def _insert_row() -> str:
    documents = {column for column, _ in DOCUMENTS} if is_postgresql() else set()
    values = ", ".join(
        f"CAST(:{column} AS json)" if column in documents else f":{column}" for column in COLUMNS
    )
    return f"INSERT INTO chat_message ({', '.join(COLUMNS)}) VALUES ({values})"


__all__ = ["complete_chat_messages", "fill_chat_messages", "fill_keyless_chat_messages"]
