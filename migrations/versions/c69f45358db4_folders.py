"""Folders

Creates the table `folder` and adds `chat.folder_id`.

Revision ID: c69f45358db4
Revises: 3ab32c4b8f59
Create Date: 2024-10-16 02:02:35
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import (
    add_column_if_absent,
    create_table_if_absent,
    drop_column_if_present,
    drop_table_if_present,
)

revision: str = "c69f45358db4"
down_revision: str | None = "3ab32c4b8f59"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive",),
    "downgrade": ("drops-data", "lossy-downgrade", "slow-on-large-chat-table"),
}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (),
    "downgrade": (
        {
            "table": "folder",
            "change": "drops",
            "from": "",
            "reason": "the table goes away; the chats stay",
        },
    ),
}


def upgrade() -> None:
    """Create the table and the column."""
    create_table_if_absent(
        "folder",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("parent_id", sa.Text(), nullable=True),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("items", sa.JSON(), nullable=True),
        sa.Column("meta", sa.JSON(), nullable=True),
        sa.Column("is_expanded", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False, server_default=sa.func.now()),
        sa.Column("updated_at", sa.DateTime(), nullable=False, server_default=sa.func.now()),
        sa.PrimaryKeyConstraint("id", "user_id"),
    )
    add_column_if_absent("chat", sa.Column("folder_id", sa.Text(), nullable=True))


def downgrade() -> None:
    """Drop both; chats are in no folder any more."""
    drop_column_if_present("chat", "folder_id")
    drop_table_if_present("folder")
