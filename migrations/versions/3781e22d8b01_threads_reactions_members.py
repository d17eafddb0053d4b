"""Threads, reactions and members of channels

Adds `channel.type` and `message.parent_id`, and creates the tables `message_reaction` and
`channel_member`.

Revision ID: 3781e22d8b01
Revises: 7826ab40b532
Create Date: 2024-12-30 03:00:00
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import (
    add_column_if_absent,
    create_table_if_absent,
    drop_column_if_present,
    drop_table_if_present,
)

revision: str = "3781e22d8b01"
down_revision: str | None = "7826ab40b532"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive",),
    "downgrade": ("drops-data", "lossy-downgrade"),
}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (),
    "downgrade": (
        {
            "table": "message_reaction",
            "change": "drops",
            "from": "",
            "reason": "the table goes away with its rows",
        },
        {
            "table": "channel_member",
            "change": "drops",
            "from": "",
            "reason": "the table goes away with its rows",
        },
    ),
}


def upgrade() -> None:
    """Add the columns and create the tables."""
    add_column_if_absent("channel", sa.Column("type", sa.Text(), nullable=True))
    add_column_if_absent("message", sa.Column("parent_id", sa.Text(), nullable=True))
    create_table_if_absent(
        "message_reaction",
        sa.Column("id", sa.Text(), primary_key=True, unique=True, nullable=False),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=True),
    )
    create_table_if_absent(
        "channel_member",
        sa.Column("id", sa.Text(), primary_key=True, unique=True, nullable=False),
        sa.Column("channel_id", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=True),
    )


def downgrade() -> None:
    """Drop them; replies become ordinary messages."""
    drop_table_if_present("channel_member")
    drop_table_if_present("message_reaction")
    drop_column_if_present("message", "parent_id")
    drop_column_if_present("channel", "type")
