"""What is inside a file

Adds `hash`, `data` (the extracted contents) and `updated_at` to `file`.

Revision ID: c0fbf31ca0db
Revises: ca81bd47c050
Create Date: 2024-09-20 15:26:35
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import add_column_if_absent, drop_column_if_present

revision: str = "c0fbf31ca0db"
down_revision: str | None = "ca81bd47c050"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive",),
    "downgrade": ("drops-data", "lossy-downgrade"),
}


def upgrade() -> None:
    """Add the three columns."""
    add_column_if_absent("file", sa.Column("hash", sa.Text(), nullable=True))
    add_column_if_absent("file", sa.Column("data", sa.JSON(), nullable=True))
    add_column_if_absent("file", sa.Column("updated_at", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    """Drop them; extracted contents are lost."""
    for column in ("updated_at", "data", "hash"):
        drop_column_if_present("file", column)
