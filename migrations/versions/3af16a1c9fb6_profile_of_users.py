"""Profile of users.

People can say more about themselves: a user name, a text, gender and date of birth. Going back
drops all of it.

Revision ID: 3af16a1c9fb6
Revises: 018012973d35
Create Date: 2025-08-21 02:07:18
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import add_column_if_absent, drop_column_if_present

revision: str = "3af16a1c9fb6"
down_revision: str | None = "018012973d35"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive",),
    "downgrade": ("drops-data", "lossy-downgrade"),
}
rows: dict[str, tuple[dict[str, str], ...]] = {"upgrade": (), "downgrade": ()}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    add_column_if_absent("user", sa.Column("username", sa.String(length=50), nullable=True))
    add_column_if_absent("user", sa.Column("bio", sa.Text(), nullable=True))
    add_column_if_absent("user", sa.Column("gender", sa.Text(), nullable=True))
    add_column_if_absent("user", sa.Column("date_of_birth", sa.Date(), nullable=True))


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    for column in ("date_of_birth", "gender", "bio", "username"):
        drop_column_if_present("user", column)
