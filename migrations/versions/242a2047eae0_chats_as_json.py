"""Chats as JSON

Declares `chat.chat` as JSON instead of text. Contents that are no JSON become JSON null, as does a
chat without any. On PostgreSQL, whose JSON has no NaN and no infinite numbers, those become null.
A database in which an earlier attempt left the contents in `old_chat` gets them back.

Revision ID: 242a2047eae0
Revises: 6a39f3d8e55c
Create Date: 2024-10-09 21:02:35
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from migrations.attempt import attempt
from migrations.compression import fast_compression
from migrations.guards import (
    column_is_text,
    has_rows,
    rebuilt,
)
from migrations.json_text import (
    as_json,
    is_json,
    json_functions,
    needs_python,
    replace_special_numbers,
    texts_for_python,
)
from migrations.lineage import is_peewee_born
from migrations.old_chat import finish_old_chat, take_old_text
from migrations.rows import quarantine, quarantine_where, report
from migrations.stored_schema import redeclare_column
from migrations.util import is_offline, is_postgresql, run_many, run_sql

revision: str = "242a2047eae0"
down_revision: str | None = "6a39f3d8e55c"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": (
        "moves-data",
        "drops-data",
        "rebuilds-table",
        "slow-on-large-chat-table",
        "locks-long-on-postgres",
    ),
    "downgrade": (
        "moves-data",
        "rebuilds-table",
        "slow-on-large-chat-table",
        "locks-long-on-postgres",
        "lossy-downgrade",
    ),
}

rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (
        {
            "table": "owui_quarantine",
            "change": "quarantines",
            "from": "chat",
            "reason": "contents that are no JSON, or from before an interrupted migration",
        },
    ),
    "downgrade": (),
}

_LOST = "contents that are no JSON are now null"
_KEPT = "contents that are no JSON"


def upgrade() -> None:
    """Turn the text into JSON, or finish what was begun."""
    if not column_is_text("chat", "chat", assume=True):
        finish_old_chat(revision)
        return
    take_old_text(revision)
    if is_postgresql():
        _convert_on_postgresql()
    else:
        _convert_on_sqlite()


def downgrade() -> None:
    """Turn the JSON into text again; JSON null becomes SQL NULL."""
    if column_is_text("chat", "chat", assume=False):
        return
    # Peewee had declared the text NOT NULL; that comes back unless some chat has no contents.
    if is_postgresql():
        with fast_compression():
            run_sql(
                "ALTER TABLE chat ALTER COLUMN chat TYPE TEXT USING"
                " CASE WHEN json_typeof(chat) = 'null' THEN NULL ELSE CAST(chat AS TEXT) END"
            )
        if _was_not_null():
            op.alter_column("chat", "chat", nullable=False)
        return
    run_sql("UPDATE chat SET chat = NULL WHERE chat = 'null'")
    nullable = not _was_not_null()
    if redeclare_column("chat", "chat", "TEXT", nullable=nullable):
        run_sql("UPDATE chat SET chat = chat WHERE typeof(chat) IN ('integer', 'real')")
        return
    with rebuilt("chat", assume=_chat_table(sa.JSON())) as batch:
        batch.alter_column("chat", existing_type=sa.JSON(), type_=sa.Text(), nullable=nullable)


def _was_not_null() -> bool:
    return is_peewee_born() and not has_rows("chat", "chat IS NULL")


def _convert_on_postgresql() -> None:
    op.alter_column("chat", "chat", existing_type=sa.Text(), nullable=True)
    with fast_compression():
        if is_offline() or not attempt(_as_json_type("CAST(chat AS JSON)")):
            with json_functions():
                replaced = replace_special_numbers("chat", "id", "chat")
                report("chat", "converts", replaced, "NaN and infinite numbers are now null")
                odd = f"coalesce(chat, '') <> '' AND NOT {is_json('chat')}"
                quarantine_where(revision, "chat", "id", odd, _KEPT, delete=False)
                run_sql(_as_json_type(as_json("chat")))


def _as_json_type(value: str) -> str:
    return (
        "ALTER TABLE chat ALTER COLUMN chat TYPE JSON USING"
        f" COALESCE({value}, CAST('null' AS JSON))"
    )


def _convert_on_sqlite() -> None:
    unusual = is_offline() or has_rows("chat", f"NOT {_USUAL}")
    if unusual:
        _replace_what_is_no_json()
    if redeclare_column("chat", "chat", "JSON", nullable=True):
        # A column declared as JSON stores a text that is a bare number as a number.
        if unusual:
            run_sql(f"UPDATE chat SET chat = chat WHERE typeof(chat) = 'text' AND NOT {_USUAL}")
        return
    with rebuilt("chat", assume=_chat_table(sa.Text())) as batch:
        batch.alter_column("chat", existing_type=sa.Text(), type_=sa.JSON(), nullable=True)


# True of a JSON object, which nothing has to be done about.
_USUAL = "(typeof(chat) = 'text' AND chat GLOB '{*' AND json_valid(chat))"


def _replace_what_is_no_json() -> None:
    invalid = f"typeof(chat) = 'text' AND NOT {is_json('chat')} AND NOT {needs_python('chat')}"
    quarantine_where(revision, "chat", "id", f"chat <> '' AND {invalid}", _KEPT, delete=False)
    lost = run_sql(f"UPDATE chat SET chat = 'null' WHERE chat IS NULL OR {invalid}")
    difficult = texts_for_python("chat", "id", "chat")
    texts = {text.key: text.text for text in difficult if not text.readable}
    quarantine(
        revision, "chat", _KEPT, [(key, {"id": key, "chat": text}) for key, text in texts.items()]
    )
    unreadable = [{"id": key} for key in texts]
    run_many("UPDATE chat SET chat = 'null' WHERE id = :id", unreadable)
    report("chat", "converts", lost + len(unreadable), _LOST)


def _chat_table(contents: sa.types.TypeEngine[Any]) -> sa.Table:
    """An alembic-born chat table, for SQL that is only written out."""
    return sa.Table(
        "chat",
        sa.MetaData(),
        sa.Column("id", sa.String(), primary_key=True, nullable=False),
        sa.Column("user_id", sa.String()),
        sa.Column("title", sa.Text()),
        sa.Column("chat", contents),
        sa.Column("created_at", sa.BigInteger()),
        sa.Column("updated_at", sa.BigInteger()),
        sa.Column("share_id", sa.Text(), unique=True),
        sa.Column("archived", sa.Boolean()),
    )
