"""Automations in folders.

An automation may belong to a folder; an index lists a person's automations by folder.

Revision ID: 959eaac8f909
Revises: 55f1302ac17c
Create Date: 2026-07-26 19:19:31
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import (
    add_column_if_absent,
    create_index_if_absent,
    drop_column_if_present,
    drop_index_if_present,
)

revision: str = "959eaac8f909"
down_revision: str | None = "55f1302ac17c"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive", "creates-index"),
    "downgrade": ("lossy-downgrade",),
}
rows: dict[str, tuple[dict[str, str], ...]] = {"upgrade": (), "downgrade": ()}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    add_column_if_absent("automation", sa.Column("folder_id", sa.Text(), nullable=True))
    create_index_if_absent("ix_automation_user_folder", "automation", ["user_id", "folder_id"])


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    drop_index_if_present("ix_automation_user_folder", "automation")
    drop_column_if_present("automation", "folder_id")
