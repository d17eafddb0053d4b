"""The message a chat is at.

A chat with branches says which message it is at in its JSON; now it also does so in a column. The
first of these that names a message the chat has is taken: the column (if it was filled before),
the history's current message, the chat's, and the message a branch was made at. Otherwise it is
the newest message that has no answer. Messages are looked up among the chat's rows of
chat_message; a chat without any is looked through itself.

Chats that release 0.9.6 left in the column old_chat are put right first, and their messages get the
rows that 8452d01d26d7 would have written.

Revision ID: 9a1b2c3d4e5f
Revises: 856c5b02fb54
Create Date: 2026-07-23 00:00:00
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.chat_messages import complete_chat_messages, fill_chat_messages
from migrations.current_message import find_by_rows, find_one_by_one
from migrations.guards import (
    add_column_if_absent,
    count_rows,
    drop_column_if_present,
    has_column,
    has_rows,
)
from migrations.json_sql import create_json_reader
from migrations.old_chat import finish_old_chat
from migrations.rows import report

revision: str = "9a1b2c3d4e5f"
down_revision: str | None = "856c5b02fb54"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": (
        "additive",
        "moves-data",
        "slow-on-large-chat-table",
        "locks-long-on-postgres",
    ),
    "downgrade": ("lossy-downgrade",),
}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (
        {
            "table": "chat_message",
            "change": "fills",
            "from": "chat.old_chat",
            "reason": "messages of chats that release 0.9.6 had left behind",
        },
        {
            "table": "owui_quarantine",
            "change": "quarantines",
            "from": "chat.old_chat",
            "reason": "contents that can't be carried over",
        },
    ),
    "downgrade": (),
}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    _finish_stranded_chats()
    add_column_if_absent("chat", sa.Column("current_message_id", sa.Text(), nullable=True))
    create_json_reader()
    if not find_by_rows():
        find_one_by_one()


def _finish_stranded_chats() -> None:
    if not has_column("chat", "old_chat", assume=False):
        return
    stranded = has_rows("chat", "old_chat IS NOT NULL")
    finish_old_chat(revision)
    if stranded:
        before = count_rows("chat_message")
        complete_chat_messages(revision, fill_chat_messages())
        filled = count_rows("chat_message") - before
        report("chat_message", "fills", filled, "messages that release 0.9.6 had left behind")


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    drop_column_if_present("chat", "current_message_id")
