"""Settings in the database

Creates the table `config`: one row per version of the whole settings object, newest counts.

Revision ID: ca81bd47c050
Revises: 7e5b5dc7342b
Create Date: 2024-08-25 15:26:35
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import create_table_if_absent, drop_table_if_present

revision: str = "ca81bd47c050"
down_revision: str | None = "7e5b5dc7342b"
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
            "table": "config",
            "change": "drops",
            "from": "",
            "reason": "the table goes away with the settings in it",
        },
    ),
}


def upgrade() -> None:
    """Create the table unless it is there."""
    create_table_if_absent(
        "config",
        sa.Column("id", sa.Integer(), primary_key=True, nullable=False),
        sa.Column("data", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False, server_default=sa.func.now()),
        sa.Column("updated_at", sa.DateTime(), nullable=True, server_default=sa.func.now()),
    )


def downgrade() -> None:
    """Drop the table."""
    drop_table_if_present("config")
