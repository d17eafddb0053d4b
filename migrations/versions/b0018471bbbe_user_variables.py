"""Variables of users.

Room for the values of prompt variables of each user. No rows change.

Revision ID: b0018471bbbe
Revises: c49178636c78
Create Date: 2026-07-24 01:21:46
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import add_column_if_absent, drop_column_if_present

revision: str = "b0018471bbbe"
down_revision: str | None = "c49178636c78"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {"upgrade": ("additive",), "downgrade": ("lossy-downgrade",)}
rows: dict[str, tuple[dict[str, str], ...]] = {"upgrade": (), "downgrade": ()}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    add_column_if_absent("user", sa.Column("variables", sa.JSON(), nullable=True))


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    drop_column_if_present("user", "variables")
