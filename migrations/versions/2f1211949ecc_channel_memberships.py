"""Channel memberships.

Members of a channel get a state (active, muted, pinned, last read ...), and messages can be pinned.
Who is a member already counts as having joined when the membership was made. Going back drops all
of these columns.

Revision ID: 2f1211949ecc
Revises: 37f288994c47
Create Date: 2025-11-27 03:07:56
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import (
    add_column_if_absent,
    drop_column_if_present,
    has_column,
    rebuilt,
)
from migrations.util import run_sql

revision: str = "2f1211949ecc"
down_revision: str | None = "37f288994c47"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive", "moves-data", "rebuilds-table"),
    "downgrade": ("drops-data", "lossy-downgrade"),
}
rows: dict[str, tuple[dict[str, str], ...]] = {"upgrade": (), "downgrade": ()}

_MEMBER_COLUMNS = (
    "status",
    "is_active",
    "is_channel_muted",
    "is_channel_pinned",
    "data",
    "meta",
    "joined_at",
    "left_at",
    "last_read_at",
    "updated_at",
)


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    for column in _new_member_columns():
        add_column_if_absent("channel_member", column)
    _fill_joined_at()
    for name in ("left_at", "last_read_at", "updated_at"):
        add_column_if_absent("channel_member", sa.Column(name, sa.BigInteger(), nullable=True))
    add_column_if_absent("message", _flag("is_pinned", default=sa.false()))
    add_column_if_absent("message", sa.Column("pinned_at", sa.BigInteger(), nullable=True))
    add_column_if_absent("message", sa.Column("pinned_by", sa.Text(), nullable=True))


def _new_member_columns() -> list[sa.Column[object]]:
    return [
        sa.Column("status", sa.Text(), nullable=True),
        _flag("is_active", default=sa.true()),
        _flag("is_channel_muted", default=sa.false()),
        _flag("is_channel_pinned", default=sa.false()),
        sa.Column("data", sa.JSON(), nullable=True),
        sa.Column("meta", sa.JSON(), nullable=True),
    ]


def _flag(name: str, *, default: sa.ColumnElement[bool]) -> sa.Column[object]:
    return sa.Column(name, sa.Boolean(), nullable=False, server_default=default)


def _fill_joined_at() -> None:
    """Add joined_at, which must not be empty and has no default: so it gets one for a moment."""
    if has_column("channel_member", "joined_at", assume=False):
        return
    add_column_if_absent(
        "channel_member",
        sa.Column("joined_at", sa.BigInteger(), nullable=False, server_default="0"),
    )
    run_sql("UPDATE channel_member SET joined_at = coalesce(created_at, 0)")
    with rebuilt("channel_member", assume=_members_after()) as batch:
        batch.alter_column("joined_at", existing_type=sa.BigInteger(), server_default=None)


def _members_after() -> sa.Table:
    """The table as it is when joined_at loses its default; for offline mode on SQLite."""
    return sa.Table(
        "channel_member",
        sa.MetaData(),
        sa.Column("id", sa.Text(), primary_key=True, unique=True),
        sa.Column("channel_id", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger()),
        *_new_member_columns(),
        sa.Column("joined_at", sa.BigInteger(), nullable=False, server_default="0"),
    )


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    for column in ("pinned_by", "pinned_at", "is_pinned"):
        drop_column_if_present("message", column)
    for column in reversed(_MEMBER_COLUMNS):
        drop_column_if_present("channel_member", column)
