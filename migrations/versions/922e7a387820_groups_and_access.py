"""Groups and access

Creates the table `group`, adds `access_control` to models, knowledge, prompts and tools, and
`model.is_active`. Existing models are active, and everything stays as open as it was.

Revision ID: 922e7a387820
Revises: 4ace53fd72c8
Create Date: 2024-11-14 03:00:00
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import (
    add_column_if_absent,
    create_table_if_absent,
    drop_column_if_present,
    drop_table_if_present,
)

revision: str = "922e7a387820"
down_revision: str | None = "4ace53fd72c8"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive",),
    "downgrade": ("drops-data", "lossy-downgrade", "widens-access"),
}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (),
    "downgrade": (
        {
            "table": "group",
            "change": "drops",
            "from": "",
            "reason": "the table goes away with its rows",
        },
    ),
}


def upgrade() -> None:
    """Create the table and add the columns."""
    create_table_if_absent(
        "group",
        sa.Column("id", sa.Text(), primary_key=True, unique=True, nullable=False),
        sa.Column("user_id", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("data", sa.JSON(), nullable=True),
        sa.Column("meta", sa.JSON(), nullable=True),
        sa.Column("permissions", sa.JSON(), nullable=True),
        sa.Column("user_ids", sa.JSON(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=True),
        sa.Column("updated_at", sa.BigInteger(), nullable=True),
    )
    add_column_if_absent("model", sa.Column("access_control", sa.JSON(), nullable=True))
    add_column_if_absent(
        "model", sa.Column("is_active", sa.Boolean(), nullable=False, server_default=sa.true())
    )
    for table in ("knowledge", "prompt", "tool"):
        add_column_if_absent(table, sa.Column("access_control", sa.JSON(), nullable=True))


def downgrade() -> None:
    """Drop them; who may use what is no longer restricted."""
    for table in ("tool", "prompt", "knowledge", "model"):
        drop_column_if_present(table, "access_control")
    drop_column_if_present("model", "is_active")
    drop_table_if_present("group")
