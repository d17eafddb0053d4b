"""Groups within groups.

A group may have a parent group. Guarded, because a crash in an earlier release can have left the
column behind. Going back flattens the groups.

Revision ID: b8e4f0a3c752
Revises: a7d3e9f2b641
"""

from __future__ import annotations

from migrations.guards import (
    create_index_if_absent,
    drop_column_if_present,
    drop_index_if_present,
)
from migrations.references import add_reference

revision: str = "b8e4f0a3c752"
down_revision: str | None = "a7d3e9f2b641"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive", "rebuilds-table", "creates-index"),
    "downgrade": ("rebuilds-table", "lossy-downgrade"),
}
rows: dict[str, tuple[dict[str, str], ...]] = {"upgrade": (), "downgrade": ()}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    add_reference("group", "parent_group_id", "group", name="fk_group_parent", on_delete="SET NULL")
    create_index_if_absent("ix_group_parent_group_id", "group", ["parent_group_id"])


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    drop_index_if_present("ix_group_parent_group_id", "group")
    drop_column_if_present("group", "parent_group_id")
