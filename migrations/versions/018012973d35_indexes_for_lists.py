"""Indexes for lists.

The lists of chats, tags and functions are found without reading whole tables. An index that is
already there under its name is left alone.

Revision ID: 018012973d35
Revises: d31026856c01
Create Date: 2025-08-13 03:00:00
"""

from __future__ import annotations

from migrations.guards import create_index_if_absent, drop_index_if_present, has_column

revision: str = "018012973d35"
down_revision: str | None = "d31026856c01"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("creates-index", "locks-long-on-postgres", "slow-on-large-chat-table"),
    "downgrade": (),
}
rows: dict[str, tuple[dict[str, str], ...]] = {"upgrade": (), "downgrade": ()}

_INDEXES = (
    ("folder_id_idx", "chat", ("folder_id",)),
    ("user_id_pinned_idx", "chat", ("user_id", "pinned")),
    ("user_id_archived_idx", "chat", ("user_id", "archived")),
    ("updated_at_user_id_idx", "chat", ("updated_at", "user_id")),
    ("folder_id_user_id_idx", "chat", ("folder_id", "user_id")),
    ("user_id_idx", "tag", ("user_id",)),
    ("is_global_idx", "function", ("is_global",)),
)


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    for name, table, columns in _INDEXES:
        if all(has_column(table, column, assume=True) for column in columns):
            create_index_if_absent(name, table, columns)


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    for name, table, _ in reversed(_INDEXES):
        drop_index_if_present(name, table)
