"""Variables of chats.

Room for the values of prompt variables in each chat. No rows change.

Revision ID: c49178636c78
Revises: 9a1b2c3d4e5f
Create Date: 2026-07-23 23:33:45
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import add_column_if_absent, drop_column_if_present

revision: str = "c49178636c78"
down_revision: str | None = "9a1b2c3d4e5f"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {"upgrade": ("additive",), "downgrade": ("lossy-downgrade",)}
rows: dict[str, tuple[dict[str, str], ...]] = {"upgrade": (), "downgrade": ()}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    add_column_if_absent("chat", sa.Column("variables", sa.JSON(), nullable=True))


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    drop_column_if_present("chat", "variables")
