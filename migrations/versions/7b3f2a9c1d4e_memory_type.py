"""Types of memories.

Every memory gets a type. Existing memories, and new ones that name none, are of type `context`.

Revision ID: 7b3f2a9c1d4e
Revises: 4c5ce3d2f27f
Create Date: 2026-06-25 00:00:00
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import (
    add_column_if_absent,
    create_index_if_absent,
    drop_column_if_present,
    drop_index_if_present,
)

revision: str = "7b3f2a9c1d4e"
down_revision: str | None = "4c5ce3d2f27f"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive", "creates-index"),
    "downgrade": ("lossy-downgrade",),
}
rows: dict[str, tuple[dict[str, str], ...]] = {"upgrade": (), "downgrade": ()}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    add_column_if_absent(
        "memory", sa.Column("type", sa.String(), nullable=False, server_default="context")
    )
    create_index_if_absent("ix_memory_type", "memory", ["type"])


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    drop_index_if_present("ix_memory_type", "memory")
    drop_column_if_present("memory", "type")
