"""Automations.

Two tables: automations, and one row for each time that one ran. Going back drops both.

Revision ID: d4e5f6a7b8c9
Revises: a3dd5bedd151
Create Date: 2026-03-30
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import (
    create_index_if_absent,
    create_table_if_absent,
    drop_index_if_present,
    drop_table_if_present,
)

revision: str = "d4e5f6a7b8c9"
down_revision: str | None = "a3dd5bedd151"
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
            "table": "automation",
            "change": "drops",
            "from": "automation",
            "reason": "the older schema has no such table",
        },
        {
            "table": "automation_run",
            "change": "drops",
            "from": "automation_run",
            "reason": "the older schema has no such table",
        },
    ),
}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    create_table_if_absent(
        "automation",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("data", sa.JSON(), nullable=False),
        sa.Column("meta", sa.JSON()),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("last_run_at", sa.BigInteger()),
        sa.Column("next_run_at", sa.BigInteger()),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
    )
    create_index_if_absent("ix_automation_next_run", "automation", ["next_run_at"])
    create_table_if_absent(
        "automation_run",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("automation_id", sa.Text(), nullable=False),
        sa.Column("chat_id", sa.Text()),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("error", sa.Text()),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
    )
    create_index_if_absent("ix_automation_run_automation_id", "automation_run", ["automation_id"])


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    drop_index_if_present("ix_automation_run_automation_id", "automation_run")
    drop_table_if_present("automation_run")
    drop_index_if_present("ix_automation_next_run", "automation")
    drop_table_if_present("automation")
