"""Index on memories by id and user.

Answers "is this memory that person's" from the index alone.

Revision ID: 55f1302ac17c
Revises: b0018471bbbe
Create Date: 2026-07-24 00:00:00
"""

from __future__ import annotations

from migrations.guards import create_index_if_absent, drop_index_if_present

revision: str = "55f1302ac17c"
down_revision: str | None = "b0018471bbbe"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {"upgrade": ("creates-index",), "downgrade": ()}
rows: dict[str, tuple[dict[str, str], ...]] = {"upgrade": (), "downgrade": ()}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    create_index_if_absent("ix_memory_id_user_id", "memory", ["id", "user_id"])


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    drop_index_if_present("ix_memory_id_user_id", "memory")
