"""Unread chats.

Every chat says when it was last read; existing chats count as read when they were last changed. A
column that already holds times is left as it is. One that a crash in an earlier release left
behind without any is filled.

Revision ID: b7c8d9e0f1a2
Revises: d4e5f6a7b8c9
Create Date: 2026-04-01 04:00:00
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import add_column_if_absent, drop_column_if_present, has_rows
from migrations.util import run_sql

revision: str = "b7c8d9e0f1a2"
down_revision: str | None = "d4e5f6a7b8c9"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive", "moves-data", "slow-on-large-chat-table", "locks-long-on-postgres"),
    "downgrade": ("lossy-downgrade",),
}
rows: dict[str, tuple[dict[str, str], ...]] = {"upgrade": (), "downgrade": ()}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    added = add_column_if_absent("chat", sa.Column("last_read_at", sa.BigInteger(), nullable=True))
    if added or not has_rows("chat", "last_read_at IS NOT NULL"):
        run_sql("UPDATE chat SET last_read_at = updated_at WHERE updated_at IS NOT NULL")


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    drop_column_if_present("chat", "last_read_at")
