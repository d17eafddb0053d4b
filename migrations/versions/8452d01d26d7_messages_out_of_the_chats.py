"""Messages out of the chats.

Every message in a chat's JSON becomes a row of chat_message; the JSON stays as it is. Chats made
for shares are left out, because they repeat their original. Chats without an owner are not left
out, and no message is lost because another chat's has the same row id: it gets a number behind its
own. A message with a value that its column can't hold is listed in the quarantine; its chat still
has it. A table that an earlier, crashed attempt left half filled is completed.

Going back drops the table; what was only written there since is lost.

Revision ID: 8452d01d26d7
Revises: 374d2f66af06
Create Date: 2026-02-01 04:00:00
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from migrations.chat_messages import (
    complete_chat_messages,
    fill_chat_messages,
    fill_keyless_chat_messages,
)
from migrations.compression import fast_compression
from migrations.guards import (
    count_rows,
    create_index_if_absent,
    create_table_if_absent,
    drop_table_if_present,
)
from migrations.rows import report
from migrations.util import is_offline, is_postgresql, run_sql

revision: str = "8452d01d26d7"
down_revision: str | None = "374d2f66af06"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": (
        "moves-data",
        "creates-index",
        "slow-on-large-chat-table",
        "locks-long-on-postgres",
    ),
    "downgrade": ("drops-data", "lossy-downgrade"),
}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (
        {
            "table": "chat_message",
            "change": "fills",
            "from": "chat.chat",
            "reason": "one row per message",
        },
        {
            "table": "owui_quarantine",
            "change": "quarantines",
            "from": "chat.chat",
            "reason": "messages with a value that the new table can't hold",
        },
    ),
    "downgrade": (
        {
            "table": "chat_message",
            "change": "drops",
            "from": "chat_message",
            "reason": "the messages are still in their chats",
        },
    ),
}

_INDEXES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ix_chat_message_chat_id", ("chat_id",)),
    ("ix_chat_message_user_id", ("user_id",)),
    ("ix_chat_message_model_id", ("model_id",)),
    ("ix_chat_message_created_at", ("created_at",)),
    ("chat_message_chat_parent_idx", ("chat_id", "parent_id")),
    ("chat_message_model_created_idx", ("model_id", "created_at")),
    ("chat_message_user_created_idx", ("user_id", "created_at")),
)


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    # SQLite can't add keys to a table, and offline nobody can see whether they would fit.
    late = is_postgresql() and not is_offline()
    keys = (
        ()
        if late
        else (
            sa.PrimaryKeyConstraint("id"),
            sa.ForeignKeyConstraint(["chat_id"], ["chat.id"], ondelete="CASCADE"),
        )
    )
    made = create_table_if_absent("chat_message", *_columns(), *keys)
    before = count_rows("chat_message")
    with fast_compression():
        if late and made:
            difficult = fill_keyless_chat_messages("ALTER TABLE chat_message ADD PRIMARY KEY (id)")
            run_sql(
                "ALTER TABLE chat_message"
                " ADD FOREIGN KEY (chat_id) REFERENCES chat (id) ON DELETE CASCADE"
            )
        else:
            difficult = fill_chat_messages()
    # An index is made faster from full tables than row by row.
    for name, columns in _INDEXES:
        create_index_if_absent(name, "chat_message", columns)
    complete_chat_messages(revision, difficult)
    report("chat_message", "fills", count_rows("chat_message") - before, "one row per message")


def _columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("chat_id", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text()),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("parent_id", sa.Text()),
        sa.Column("content", sa.JSON()),
        sa.Column("output", sa.JSON()),
        sa.Column("model_id", sa.Text()),
        sa.Column("files", sa.JSON()),
        sa.Column("sources", sa.JSON()),
        sa.Column("embeds", sa.JSON()),
        sa.Column("done", sa.Boolean()),
        sa.Column("status_history", sa.JSON()),
        sa.Column("error", sa.JSON()),
        sa.Column("usage", sa.JSON()),
        sa.Column("created_at", sa.BigInteger()),
        sa.Column("updated_at", sa.BigInteger()),
    ]


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    drop_table_if_present("chat_message")
