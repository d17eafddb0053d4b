"""Notes.

A table for the notes people write. Going back drops it with all notes.

Revision ID: 9f0c9cd09105
Revises: 3781e22d8b01
Create Date: 2025-05-03 03:00:00
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import create_table_if_absent, drop_table_if_present

revision: str = "9f0c9cd09105"
down_revision: str | None = "3781e22d8b01"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive",),
    "downgrade": ("drops-data", "lossy-downgrade"),
}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (),
    "downgrade": (
        {
            "table": "note",
            "change": "drops",
            "from": "note",
            "reason": "the older schema has no such table",
        },
    ),
}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    create_table_if_absent(
        "note",
        sa.Column("id", sa.Text(), primary_key=True, unique=True),
        sa.Column("user_id", sa.Text()),
        sa.Column("title", sa.Text()),
        sa.Column("data", sa.JSON()),
        sa.Column("meta", sa.JSON()),
        sa.Column("access_control", sa.JSON()),
        sa.Column("created_at", sa.BigInteger()),
        sa.Column("updated_at", sa.BigInteger()),
    )


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    drop_table_if_present("note")
