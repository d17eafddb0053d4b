"""Details beside messages.

Free-form details beside each chat message. No rows change. Guarded, because a crash in an earlier
release can have left the column behind.

Revision ID: 856c5b02fb54
Revises: 42e2978c7933
Create Date: 2026-07-16 01:39:39
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import add_column_if_absent, drop_column_if_present

revision: str = "856c5b02fb54"
down_revision: str | None = "42e2978c7933"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {"upgrade": ("additive",), "downgrade": ("lossy-downgrade",)}
rows: dict[str, tuple[dict[str, str], ...]] = {"upgrade": (), "downgrade": ()}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    add_column_if_absent("chat_message", sa.Column("meta", sa.JSON(), nullable=True))


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    drop_column_if_present("chat_message", "meta")
