"""Apps that take part in channels.

A table of apps. An app can be a member of a channel and write messages there, as a user can: a
member is either a user or an app, and a message may come from an app.

Older releases know no apps. Going back puts apps, their memberships and their messages (with the
files on those) into the quarantine table; coming here again puts them back.

Revision ID: c92da83b017f
Revises: b8f2c6d91a04
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from migrations.guards import (
    add_column_if_absent,
    create_index_if_absent,
    create_table_if_absent,
    drop_column_if_present,
    drop_index_if_present,
    drop_table_if_present,
    has_column,
    rebuilt,
)
from migrations.rows import put_back, quarantine_where
from migrations.util import inspector, is_postgresql, run_sql

revision: str = "c92da83b017f"
down_revision: str | None = "b8f2c6d91a04"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive", "rebuilds-table", "creates-index"),
    "downgrade": ("rebuilds-table", "moves-data", "drops-data", "lossy-downgrade"),
}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (
        {
            "table": "app",
            "change": "fills",
            "from": "owui_quarantine",
            "reason": "put back after a downgrade",
        },
        {
            "table": "channel_member",
            "change": "fills",
            "from": "owui_quarantine",
            "reason": "put back after a downgrade",
        },
        {
            "table": "message",
            "change": "fills",
            "from": "owui_quarantine",
            "reason": "put back after a downgrade",
        },
        {
            "table": "channel_file",
            "change": "fills",
            "from": "owui_quarantine",
            "reason": "put back after a downgrade",
        },
        {
            "table": "owui_quarantine",
            "change": "drops",
            "from": "owui_quarantine",
            "reason": "put back after a downgrade",
        },
    ),
    "downgrade": (
        {
            "table": "owui_quarantine",
            "change": "quarantines",
            "from": "app",
            "reason": "apps with their memberships and messages",
        },
        {
            "table": "channel_file",
            "change": "quarantines",
            "from": "channel_file",
            "reason": "belongs to a message of an app",
        },
        {
            "table": "message",
            "change": "quarantines",
            "from": "message",
            "reason": "comes from an app",
        },
        {
            "table": "channel_member",
            "change": "quarantines",
            "from": "channel_member",
            "reason": "the member is an app",
        },
        {
            "table": "app",
            "change": "quarantines",
            "from": "app",
            "reason": "older releases have no apps",
        },
    ),
}

_TABLES = ("app", "channel_member", "message", "channel_file")


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    create_table_if_absent(
        "app",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("slug", sa.Text(), nullable=False, unique=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text()),
        sa.Column("is_active", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("data", sa.JSON(), nullable=False),
        sa.Column("api_key", sa.Text()),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
    )
    if not has_column("channel_member", "app_id", assume=False):
        _admit_apps()
    create_index_if_absent(
        "ix_channel_member_app_active", "channel_member", ["app_id", "is_active"]
    )
    add_column_if_absent("message", sa.Column("app_id", sa.Text(), nullable=True))
    create_index_if_absent("ix_message_app", "message", ["app_id"])
    for table in _TABLES:
        put_back(revision, table)


def _admit_apps() -> None:
    with rebuilt("channel_member", assume=_members(sa.Column("user_id", sa.Text()))) as batch:
        batch.alter_column("user_id", existing_type=sa.Text(), nullable=True)
        batch.add_column(sa.Column("app_id", sa.Text(), nullable=True))
        batch.create_check_constraint(
            "ck_channel_member_identity", sa.text("(user_id IS NULL) <> (app_id IS NULL)")
        )
        batch.create_unique_constraint("uq_channel_member_app", ["channel_id", "app_id"])


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    quarantine_where(
        revision,
        "channel_file",
        "id",
        "message_id IN (SELECT id FROM message WHERE app_id IS NOT NULL)",
        "belongs to a message of an app",
        delete=True,
    )
    from_apps = "app_id IS NOT NULL"
    quarantine_where(revision, "message", "id", from_apps, "comes from an app", delete=True)
    drop_index_if_present("ix_message_app", "message")
    drop_column_if_present("message", "app_id")
    quarantine_where(
        revision, "channel_member", "id", from_apps, "the member is an app", delete=True
    )
    drop_index_if_present("ix_channel_member_app_active", "channel_member")
    if has_column("channel_member", "app_id", assume=True):
        _dismiss_apps()
    quarantine_where(revision, "app", "id", "true", "older releases have no apps", delete=False)
    drop_table_if_present("app")


def _dismiss_apps() -> None:
    # Offline there is no quarantine; the constraint needs their rows gone all the same.
    run_sql("DELETE FROM channel_member WHERE app_id IS NOT NULL")
    if is_postgresql():
        # With the column go its unique constraint, its check and its index.
        op.drop_column("channel_member", "app_id")
        op.alter_column("channel_member", "user_id", existing_type=sa.Text(), nullable=False)
        return
    after = _members(
        sa.Column("user_id", sa.Text()),
        sa.Column("app_id", sa.Text()),
        sa.UniqueConstraint("channel_id", "app_id", name="uq_channel_member_app"),
        sa.CheckConstraint(
            "(user_id IS NULL) <> (app_id IS NULL)", name="ck_channel_member_identity"
        ),
    )
    with rebuilt("channel_member", assume=after) as batch:
        if _has_check("channel_member", "ck_channel_member_identity"):
            batch.drop_constraint("ck_channel_member_identity", type_="check")
        batch.drop_column("app_id")
        batch.alter_column("user_id", existing_type=sa.Text(), nullable=False)


def _has_check(table: str, name: str) -> bool:
    reader = inspector()
    if reader is None:
        return True
    return any(check["name"] == name for check in reader.get_check_constraints(table))


def _members(*items: sa.schema.SchemaItem) -> sa.Table:
    """The table as it is known to be, for offline mode on SQLite."""
    return sa.Table(
        "channel_member",
        sa.MetaData(),
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("channel_id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger()),
        sa.Column("status", sa.Text()),
        sa.Column("is_active", sa.Boolean(), nullable=False, server_default=sa.true()),
        sa.Column("is_channel_muted", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("is_channel_pinned", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("data", sa.JSON()),
        sa.Column("meta", sa.JSON()),
        sa.Column("joined_at", sa.BigInteger(), nullable=False),
        sa.Column("left_at", sa.BigInteger()),
        sa.Column("last_read_at", sa.BigInteger()),
        sa.Column("updated_at", sa.BigInteger()),
        sa.Column("role", sa.Text()),
        sa.Column("invited_by", sa.Text()),
        sa.Column("invited_at", sa.BigInteger()),
        sa.UniqueConstraint("id"),
        *items,
    )
