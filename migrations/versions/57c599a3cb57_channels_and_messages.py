"""Channels

Creates the tables `channel` and `message`: rooms where people talk to each other.

Revision ID: 57c599a3cb57
Revises: 922e7a387820
Create Date: 2024-12-22 03:00:00
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import (
    create_table_if_absent,
    drop_table_if_present,
)

revision: str = "57c599a3cb57"
down_revision: str | None = "922e7a387820"
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
            "table": "channel",
            "change": "drops",
            "from": "",
            "reason": "the table goes away with its rows",
        },
        {
            "table": "message",
            "change": "drops",
            "from": "",
            "reason": "the table goes away with its rows",
        },
    ),
}


def upgrade() -> None:
    """Create the two tables unless they are there."""
    create_table_if_absent(
        "channel",
        sa.Column("id", sa.Text(), primary_key=True, unique=True, nullable=False),
        sa.Column("user_id", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("data", sa.JSON(), nullable=True),
        sa.Column("meta", sa.JSON(), nullable=True),
        sa.Column("access_control", sa.JSON(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=True),
        sa.Column("updated_at", sa.BigInteger(), nullable=True),
    )
    create_table_if_absent(
        "message",
        sa.Column("id", sa.Text(), primary_key=True, unique=True, nullable=False),
        sa.Column("user_id", sa.Text(), nullable=True),
        sa.Column("channel_id", sa.Text(), nullable=True),
        sa.Column("content", sa.Text(), nullable=True),
        sa.Column("data", sa.JSON(), nullable=True),
        sa.Column("meta", sa.JSON(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=True),
        sa.Column("updated_at", sa.BigInteger(), nullable=True),
    )


def downgrade() -> None:
    """Drop both."""
    drop_table_if_present("message")
    drop_table_if_present("channel")
