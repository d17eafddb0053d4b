"""Index on the groups of a user.

Finds the groups of a person without reading all memberships.

Revision ID: 1ce6ade7d93b
Revises: f0bd01a18a3d
Create Date: 2026-07-31 03:00:00
"""

from __future__ import annotations

from migrations.guards import create_index_if_absent, drop_index_if_present

revision: str = "1ce6ade7d93b"
down_revision: str | None = "f0bd01a18a3d"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {"upgrade": ("creates-index",), "downgrade": ()}
rows: dict[str, tuple[dict[str, str], ...]] = {"upgrade": (), "downgrade": ()}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    create_index_if_absent(
        "ix_group_member_user_id_group_id", "group_member", ["user_id", "group_id"]
    )


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    drop_index_if_present("ix_group_member_user_id_group_id", "group_member")
