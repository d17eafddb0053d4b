"""Files of channels.

A table that says which files belong to a channel. Going back drops it; the files stay.

Revision ID: 6283dc0e4d8d
Revises: 3e0e00844bb0
Create Date: 2025-12-10 15:11:39
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import (
    create_index_if_absent,
    create_table_if_absent,
    drop_table_if_present,
)

revision: str = "6283dc0e4d8d"
down_revision: str | None = "3e0e00844bb0"
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
            "table": "channel_file",
            "change": "drops",
            "from": "channel_file",
            "reason": "the older schema has no such table",
        },
    ),
}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    create_table_if_absent(
        "channel_file",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("channel_id", sa.Text(), nullable=False),
        sa.Column("file_id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["file_id"], ["file.id"], ondelete="CASCADE"),
        sa.UniqueConstraint("channel_id", "file_id", name="uq_channel_file_channel_file"),
    )
    create_index_if_absent("ix_channel_file_channel_id", "channel_file", ["channel_id"])
    create_index_if_absent("ix_channel_file_file_id", "channel_file", ["file_id"])
    create_index_if_absent("ix_channel_file_user_id", "channel_file", ["user_id"])


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    drop_table_if_present("channel_file")
