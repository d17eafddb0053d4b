"""Tasks and summary of chats.

Room for a chat's task list and its summary. No rows change going up. Going back leaves release
0.9: the record of the 18 peewee migrations is put back where it is missing, because older
releases would run those again without it.

Revision ID: a3dd5bedd151
Revises: b2c3d4e5f6a7
Create Date: 2026-03-29 22:15:00
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import add_column_if_absent, drop_column_if_present
from migrations.peewee_record import restore_record

revision: str = "a3dd5bedd151"
down_revision: str | None = "b2c3d4e5f6a7"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {"upgrade": ("additive",), "downgrade": ("lossy-downgrade",)}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (),
    "downgrade": (
        {
            "table": "migratehistory",
            "change": "fills",
            "from": "",
            "reason": "the record that releases up to 0.9.5 need",
        },
    ),
}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    add_column_if_absent("chat", sa.Column("tasks", sa.JSON(), nullable=True))
    add_column_if_absent("chat", sa.Column("summary", sa.Text(), nullable=True))


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    drop_column_if_present("chat", "summary")
    drop_column_if_present("chat", "tasks")
    restore_record()
