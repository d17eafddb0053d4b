"""Files of channel messages.

A channel's file can belong to one of its messages and goes with it. Knowledge gets its column for
data again, empty. On SQLite both columns are added in place. Going back forgets which message a
file came with.

Revision ID: 81cc2ce44d79
Revises: 6283dc0e4d8d
Create Date: 2025-12-10 16:07:58
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import add_column_if_absent, drop_column_if_present
from migrations.references import add_reference

revision: str = "81cc2ce44d79"
down_revision: str | None = "6283dc0e4d8d"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive",),
    "downgrade": ("rebuilds-table", "drops-data", "lossy-downgrade"),
}
rows: dict[str, tuple[dict[str, str], ...]] = {"upgrade": (), "downgrade": ()}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    add_reference(
        "channel_file",
        "message_id",
        "message",
        name="fk_channel_file_message_id",
        on_delete="CASCADE",
    )
    add_column_if_absent("knowledge", sa.Column("data", sa.JSON(), nullable=True))


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    drop_column_if_present("knowledge", "data")
    drop_column_if_present("channel_file", "message_id")
