"""Channel states and webhooks.

Channels can be private, archived and deleted, members have a role and were invited by somebody,
and a channel can have webhooks. Going back drops all of it: deleted and archived channels show
again, and private ones are not private any more.

Revision ID: 90ef40d4714e
Revises: b10670c03dd5
Create Date: 2025-11-30 06:33:38
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import (
    add_column_if_absent,
    create_table_if_absent,
    drop_column_if_present,
    drop_table_if_present,
)

revision: str = "90ef40d4714e"
down_revision: str | None = "b10670c03dd5"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive",),
    "downgrade": ("drops-data", "lossy-downgrade", "widens-access"),
}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (),
    "downgrade": (
        {
            "table": "channel_webhook",
            "change": "drops",
            "from": "channel_webhook",
            "reason": "the older schema has no such table",
        },
    ),
}

_CHANNEL_COLUMNS = (
    "is_private",
    "archived_at",
    "archived_by",
    "deleted_at",
    "deleted_by",
    "updated_by",
)


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    add_column_if_absent("channel", sa.Column("is_private", sa.Boolean(), nullable=True))
    add_column_if_absent("channel", sa.Column("archived_at", sa.BigInteger(), nullable=True))
    add_column_if_absent("channel", sa.Column("archived_by", sa.Text(), nullable=True))
    add_column_if_absent("channel", sa.Column("deleted_at", sa.BigInteger(), nullable=True))
    add_column_if_absent("channel", sa.Column("deleted_by", sa.Text(), nullable=True))
    add_column_if_absent("channel", sa.Column("updated_by", sa.Text(), nullable=True))
    add_column_if_absent("channel_member", sa.Column("role", sa.Text(), nullable=True))
    add_column_if_absent("channel_member", sa.Column("invited_by", sa.Text(), nullable=True))
    add_column_if_absent("channel_member", sa.Column("invited_at", sa.BigInteger(), nullable=True))
    create_table_if_absent(
        "channel_webhook",
        sa.Column("id", sa.Text(), primary_key=True, unique=True),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("channel_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("profile_image_url", sa.Text()),
        sa.Column("token", sa.Text(), nullable=False),
        sa.Column("last_used_at", sa.BigInteger()),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], ondelete="CASCADE"),
    )


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    drop_table_if_present("channel_webhook")
    for column in ("invited_at", "invited_by", "role"):
        drop_column_if_present("channel_member", column)
    for column in reversed(_CHANNEL_COLUMNS):
        drop_column_if_present("channel", column)
