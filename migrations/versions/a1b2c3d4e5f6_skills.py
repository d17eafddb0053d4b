"""Skills.

A table for skills: named texts that a model can be given. Going back drops it with all skills.

Revision ID: a1b2c3d4e5f6
Revises: f1e2d3c4b5a6
Create Date: 2026-02-11 09:30:00
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import (
    create_index_if_absent,
    create_table_if_absent,
    drop_table_if_present,
)

revision: str = "a1b2c3d4e5f6"
down_revision: str | None = "f1e2d3c4b5a6"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive", "creates-index"),
    "downgrade": ("drops-data", "lossy-downgrade"),
}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (),
    "downgrade": (
        {
            "table": "skill",
            "change": "drops",
            "from": "skill",
            "reason": "the older schema has no such table",
        },
    ),
}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    create_table_if_absent(
        "skill",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("user_id", sa.String(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False, unique=True),
        sa.Column("description", sa.Text()),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("meta", sa.JSON()),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
    )
    create_index_if_absent("idx_skill_user_id", "skill", ["user_id"])
    create_index_if_absent("idx_skill_updated_at", "skill", ["updated_at"])


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    drop_table_if_present("skill")
