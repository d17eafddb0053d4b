"""Files of chats.

A table that says which files belong to a chat, and to which of its messages. Going back drops it;
the files stay.

Revision ID: c440947495f3
Revises: 81cc2ce44d79
Create Date: 2025-12-21 20:27:41
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import (
    create_index_if_absent,
    create_table_if_absent,
    drop_table_if_present,
)

revision: str = "c440947495f3"
down_revision: str | None = "81cc2ce44d79"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive", "creates-index"),
    "downgrade": ("drops-data", "lossy-downgrade"),
}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (),
    "downgrade": (
        {
            "table": "chat_file",
            "change": "drops",
            "from": "chat_file",
            "reason": "the older schema has no such table",
        },
    ),
}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    create_table_if_absent(
        "chat_file",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("chat_id", sa.Text(), nullable=False),
        sa.Column("file_id", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Text()),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["chat_id"], ["chat.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["file_id"], ["file.id"], ondelete="CASCADE"),
        sa.UniqueConstraint("chat_id", "file_id", name="uq_chat_file_chat_file"),
    )
    create_index_if_absent("ix_chat_file_chat_id", "chat_file", ["chat_id"])
    create_index_if_absent("ix_chat_file_file_id", "chat_file", ["file_id"])
    create_index_if_absent("ix_chat_file_message_id", "chat_file", ["message_id"])
    create_index_if_absent("ix_chat_file_user_id", "chat_file", ["user_id"])


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    drop_table_if_present("chat_file")
