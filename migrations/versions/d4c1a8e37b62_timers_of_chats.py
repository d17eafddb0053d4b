"""Timers of chats.

A pending timer's time moves from the details of its chat into a column, whole seconds or
milliseconds as it was written there. A time that is no whole number, or that is too large for the
column, is left where it is. Indexes for the list of chats, for unread chats and for due timers.

Revision ID: d4c1a8e37b62
Revises: 6d09d1bf1f23
Create Date: 2026-08-23 18:05:12
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import (
    add_column_if_absent,
    create_index_if_absent,
    drop_column_if_present,
    drop_index_if_present,
)
from migrations.timers import fill_timers

revision: str = "d4c1a8e37b62"
down_revision: str | None = "6d09d1bf1f23"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": (
        "additive",
        "creates-index",
        "moves-data",
        "slow-on-large-chat-table",
        "locks-long-on-postgres",
    ),
    "downgrade": ("lossy-downgrade",),
}
rows: dict[str, tuple[dict[str, str], ...]] = {"upgrade": (), "downgrade": ()}

_HAS_TIMER = "timer_at IS NOT NULL"


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    add_column_if_absent("chat", sa.Column("timer_at", sa.BigInteger(), nullable=True))
    fill_timers()
    create_index_if_absent("timer_at_idx", "chat", ["timer_at"], where=_HAS_TIMER)
    create_index_if_absent(
        "user_id_updated_at_id_idx", "chat", ["user_id", sa.text("updated_at DESC"), "id"]
    )
    create_index_if_absent(
        "user_id_timer_at_idx", "chat", ["user_id", "timer_at"], where=_HAS_TIMER
    )
    create_index_if_absent(
        "user_id_folder_unread_idx",
        "chat",
        ["user_id", "folder_id", "archived", "updated_at", "last_read_at", "id"],
    )
    create_index_if_absent(
        "chat_message_chat_role_done_idx", "chat_message", ["chat_id", "role", "done"]
    )


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    drop_index_if_present("chat_message_chat_role_done_idx", "chat_message")
    drop_index_if_present("user_id_folder_unread_idx", "chat")
    drop_index_if_present("user_id_timer_at_idx", "chat")
    drop_index_if_present("user_id_updated_at_id_idx", "chat")
    drop_index_if_present("timer_at_idx", "chat")
    drop_column_if_present("chat", "timer_at")
