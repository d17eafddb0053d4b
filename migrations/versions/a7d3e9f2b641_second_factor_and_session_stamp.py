"""Second factors and session stamps.

Room beside each password for a second factor and for the stamp that ends sessions. No rows
change. Guarded, because a crash in an earlier release can have left columns behind. Going back
forgets second factors.

Revision ID: a7d3e9f2b641
Revises: d4c1a8e37b62
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import add_column_if_absent, drop_column_if_present

revision: str = "a7d3e9f2b641"
down_revision: str | None = "d4c1a8e37b62"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {"upgrade": ("additive",), "downgrade": ("lossy-downgrade",)}
rows: dict[str, tuple[dict[str, str], ...]] = {"upgrade": (), "downgrade": ()}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    add_column_if_absent("auth", sa.Column("mfa", sa.JSON(), nullable=True))
    add_column_if_absent("auth", sa.Column("session_stamp", sa.Text(), nullable=True))


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    drop_column_if_present("auth", "session_stamp")
    drop_column_if_present("auth", "mfa")
