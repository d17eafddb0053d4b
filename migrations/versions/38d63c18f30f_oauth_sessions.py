"""OAuth sessions.

A table for the tokens of people who sign in through another service; they go with their user.
Releases up to 0.8.12 also rebuilt the user table here and gave it a second unique key on its id;
that is left as it is where it happened. Going back drops the tokens: people sign in again.

Revision ID: 38d63c18f30f
Revises: 3af16a1c9fb6
Create Date: 2025-09-08 14:19:59
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import (
    create_index_if_absent,
    create_table_if_absent,
    drop_table_if_present,
)

revision: str = "38d63c18f30f"
down_revision: str | None = "3af16a1c9fb6"
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
            "table": "oauth_session",
            "change": "drops",
            "from": "oauth_session",
            "reason": "the older schema has no such table",
        },
    ),
}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    create_table_if_absent(
        "oauth_session",
        sa.Column("id", sa.Text(), primary_key=True, unique=True),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("token", sa.Text(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["user.id"], ondelete="CASCADE"),
    )
    create_index_if_absent("idx_oauth_session_user_id", "oauth_session", ["user_id"])
    create_index_if_absent("idx_oauth_session_expires_at", "oauth_session", ["expires_at"])
    create_index_if_absent(
        "idx_oauth_session_user_provider", "oauth_session", ["user_id", "provider"]
    )


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    drop_table_if_present("oauth_session")
