"""Index on memories by user.

Finds a person's memories without reading all of them.

Revision ID: a0b1c2d3e4f5
Revises: 4de81c2a3af1
Create Date: 2025-09-15 03:00:00
"""

from __future__ import annotations

from migrations.guards import create_index_if_absent, drop_index_if_present

revision: str = "a0b1c2d3e4f5"
down_revision: str | None = "4de81c2a3af1"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {"upgrade": ("creates-index",), "downgrade": ()}
rows: dict[str, tuple[dict[str, str], ...]] = {"upgrade": (), "downgrade": ()}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    create_index_if_absent("ix_memory_user_id", "memory", ["user_id"])


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    drop_index_if_present("ix_memory_user_id", "memory")
