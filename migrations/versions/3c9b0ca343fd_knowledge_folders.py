"""Folders in knowledge.

Knowledge gets folders, and each of its files may lie in one of them. Going back
puts all files at the top.

Revision ID: 3c9b0ca343fd
Revises: a0b1c2d3e4f5
Create Date: 2026-05-13 21:58:40
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import (
    create_index_if_absent,
    create_table_if_absent,
    drop_column_if_present,
    drop_index_if_present,
    drop_table_if_present,
)
from migrations.references import add_reference

revision: str = "3c9b0ca343fd"
down_revision: str | None = "a0b1c2d3e4f5"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive", "rebuilds-table", "creates-index"),
    "downgrade": ("rebuilds-table", "drops-data", "lossy-downgrade"),
}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (),
    "downgrade": (
        {
            "table": "knowledge_directory",
            "change": "drops",
            "from": "knowledge_directory",
            "reason": "the older schema has no such table",
        },
    ),
}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    create_table_if_absent(
        "knowledge_directory",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("knowledge_id", sa.Text(), nullable=False),
        sa.Column("parent_id", sa.Text()),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["knowledge_id"], ["knowledge.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["parent_id"], ["knowledge_directory.id"], ondelete="CASCADE"),
        sa.UniqueConstraint(
            "knowledge_id", "parent_id", "name", name="uq_knowledge_directory_knowledge_parent_name"
        ),
    )
    create_index_if_absent(
        "ix_knowledge_directory_knowledge_id", "knowledge_directory", ["knowledge_id"]
    )
    create_index_if_absent("ix_knowledge_directory_parent_id", "knowledge_directory", ["parent_id"])
    add_reference(
        "knowledge_file",
        "directory_id",
        "knowledge_directory",
        name="fk_knowledge_file_directory_id",
        on_delete="SET NULL",
    )
    create_index_if_absent("ix_knowledge_file_directory_id", "knowledge_file", ["directory_id"])


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    drop_index_if_present("ix_knowledge_file_directory_id", "knowledge_file")
    drop_column_if_present("knowledge_file", "directory_id")
    drop_index_if_present("ix_knowledge_directory_parent_id", "knowledge_directory")
    drop_index_if_present("ix_knowledge_directory_knowledge_id", "knowledge_directory")
    drop_table_if_present("knowledge_directory")
