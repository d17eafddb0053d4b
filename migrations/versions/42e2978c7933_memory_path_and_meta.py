"""Memories have a path and details.

A path and free-form details for every memory. No rows change.

Revision ID: 42e2978c7933
Revises: 7b3f2a9c1d4e
Create Date: 2026-06-29 05:35:50
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import add_column_if_absent, drop_column_if_present

revision: str = "42e2978c7933"
down_revision: str | None = "7b3f2a9c1d4e"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {"upgrade": ("additive",), "downgrade": ("lossy-downgrade",)}
rows: dict[str, tuple[dict[str, str], ...]] = {"upgrade": (), "downgrade": ()}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    add_column_if_absent("memory", sa.Column("path", sa.Text(), nullable=True))
    add_column_if_absent("memory", sa.Column("meta", sa.JSON(), nullable=True))


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    drop_column_if_present("memory", "meta")
    drop_column_if_present("memory", "path")
