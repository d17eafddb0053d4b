"""Calendars.

Three tables: calendars, their events, and who attends an event. Going back drops all three.

Revision ID: 56359461a091
Revises: c1d2e3f4a5b6
Create Date: 2026-04-19 16:20:58
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import (
    create_index_if_absent,
    create_table_if_absent,
    drop_index_if_present,
    drop_table_if_present,
)

revision: str = "56359461a091"
down_revision: str | None = "c1d2e3f4a5b6"
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
            "table": "calendar",
            "change": "drops",
            "from": "calendar",
            "reason": "the older schema has no such table",
        },
        {
            "table": "calendar_event",
            "change": "drops",
            "from": "calendar_event",
            "reason": "the older schema has no such table",
        },
        {
            "table": "calendar_event_attendee",
            "change": "drops",
            "from": "calendar_event_attendee",
            "reason": "the older schema has no such table",
        },
    ),
}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    _create_calendar()
    _create_event()
    _create_attendee()


def _create_calendar() -> None:
    create_table_if_absent(
        "calendar",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("color", sa.Text()),
        sa.Column("is_default", sa.Boolean(), nullable=False),
        sa.Column("data", sa.JSON()),
        sa.Column("meta", sa.JSON()),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
    )
    create_index_if_absent("ix_calendar_user", "calendar", ["user_id"])


def _create_event() -> None:
    create_table_if_absent(
        "calendar_event",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("calendar_id", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("description", sa.Text()),
        sa.Column("start_at", sa.BigInteger(), nullable=False),
        sa.Column("end_at", sa.BigInteger()),
        sa.Column("all_day", sa.Boolean(), nullable=False),
        sa.Column("rrule", sa.Text()),
        sa.Column("color", sa.Text()),
        sa.Column("location", sa.Text()),
        sa.Column("data", sa.JSON()),
        sa.Column("meta", sa.JSON()),
        sa.Column("is_cancelled", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
    )
    create_index_if_absent(
        "ix_calendar_event_calendar", "calendar_event", ["calendar_id", "start_at"]
    )
    create_index_if_absent("ix_calendar_event_user_date", "calendar_event", ["user_id", "start_at"])


def _create_attendee() -> None:
    create_table_if_absent(
        "calendar_event_attendee",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("event_id", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("meta", sa.JSON()),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.UniqueConstraint("event_id", "user_id", name="uq_event_attendee"),
    )
    create_index_if_absent(
        "ix_calendar_event_attendee_user", "calendar_event_attendee", ["user_id", "status"]
    )


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    drop_index_if_present("ix_calendar_event_attendee_user", "calendar_event_attendee")
    drop_table_if_present("calendar_event_attendee")
    drop_index_if_present("ix_calendar_event_user_date", "calendar_event")
    drop_index_if_present("ix_calendar_event_calendar", "calendar_event")
    drop_table_if_present("calendar_event")
    drop_index_if_present("ix_calendar_user", "calendar")
    drop_table_if_present("calendar")
