"""Feedback

Creates the table `feedback`: what people think of an answer.

Revision ID: af906e964978
Revises: c29facfe716b
Create Date: 2024-10-20 17:02:35
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import (
    create_table_if_absent,
    drop_table_if_present,
)

revision: str = "af906e964978"
down_revision: str | None = "c29facfe716b"
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
            "table": "feedback",
            "change": "drops",
            "from": "",
            "reason": "the table goes away with its rows",
        },
    ),
}


def upgrade() -> None:
    """Create the table unless it is there."""
    create_table_if_absent(
        "feedback",
        sa.Column("id", sa.Text(), primary_key=True, nullable=False),
        sa.Column("user_id", sa.Text(), nullable=True),
        sa.Column("version", sa.BigInteger(), nullable=True),
        sa.Column("type", sa.Text(), nullable=True),
        sa.Column("data", sa.JSON(), nullable=True),
        sa.Column("meta", sa.JSON(), nullable=True),
        sa.Column("snapshot", sa.JSON(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
    )


def downgrade() -> None:
    """Drop the table."""
    drop_table_if_present("feedback")
