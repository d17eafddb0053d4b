"""Access to files

Adds `file.access_control`.

Revision ID: 7826ab40b532
Revises: 57c599a3cb57
Create Date: 2024-12-23 03:00:00
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import (
    add_column_if_absent,
    drop_column_if_present,
)

revision: str = "7826ab40b532"
down_revision: str | None = "57c599a3cb57"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive",),
    "downgrade": ("drops-data", "lossy-downgrade", "widens-access"),
}


def upgrade() -> None:
    """Add the column."""
    add_column_if_absent("file", sa.Column("access_control", sa.JSON(), nullable=True))


def downgrade() -> None:
    """Drop it."""
    drop_column_if_present("file", "access_control")
