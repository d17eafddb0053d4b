"""Times of folders as seconds

Stores `folder.created_at` and `updated_at` as whole seconds since 1970 instead of dates, like
every other table. The dates are taken as UTC.

Revision ID: 4ace53fd72c8
Revises: af906e964978
Create Date: 2024-10-23 03:00:00
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from migrations.guards import columns_of, rebuilt
from migrations.util import is_offline, is_postgresql, run_sql

revision: str = "4ace53fd72c8"
down_revision: str | None = "af906e964978"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("moves-data", "rebuilds-table", "locks-long-on-postgres"),
    "downgrade": ("moves-data", "rebuilds-table", "locks-long-on-postgres"),
}


def upgrade() -> None:
    """Turn dates into seconds, unless they are."""
    if not _holds_dates():
        return
    if is_postgresql():
        for name in _TIMES:
            op.alter_column("folder", name, server_default=None)
            run_sql(
                f"ALTER TABLE folder ALTER COLUMN {name} TYPE BIGINT"
                f" USING CAST(EXTRACT(EPOCH FROM {name}) AS BIGINT)"
            )
        return
    for name in _TIMES:
        run_sql(_SQLITE_EPOCH.format(name=name))
    with rebuilt("folder", assume=_folder_table(sa.DateTime(), sa.func.now())) as batch:
        for name in _TIMES:
            batch.alter_column(
                name, existing_type=sa.DateTime(), type_=sa.BigInteger(), server_default=None
            )


def downgrade() -> None:
    """Turn seconds into dates (UTC) again."""
    if _holds_dates() and not is_offline():
        return
    if is_postgresql():
        for name in _TIMES:
            run_sql(
                f"ALTER TABLE folder ALTER COLUMN {name} TYPE TIMESTAMP"
                f" USING to_timestamp({name}) AT TIME ZONE 'UTC'"
            )
            op.alter_column("folder", name, server_default=sa.func.now())
        return
    with rebuilt("folder", assume=_folder_table(sa.BigInteger(), None)) as batch:
        for name in _TIMES:
            batch.alter_column(
                name,
                existing_type=sa.BigInteger(),
                type_=sa.DateTime(),
                server_default=sa.func.now(),
            )
    for name in _TIMES:
        run_sql(f"UPDATE folder SET {name} = datetime({name}, 'unixepoch')")


_TIMES = ("created_at", "updated_at")

# Whole numbers, also as text, are seconds already; a text that is no date counts as its number.
_SQLITE_EPOCH = """
UPDATE folder SET {name} = CASE
    WHEN typeof({name}) IN ('integer', 'real') OR {name} NOT GLOB '*[^0-9]*'
        THEN CAST({name} AS INTEGER)
    ELSE COALESCE(CAST(strftime('%s', {name}) AS INTEGER), CAST({name} AS INTEGER)) END
"""


def _holds_dates() -> bool:
    columns = columns_of("folder")
    if not columns:
        return is_offline()
    return "created_at" in columns and not isinstance(columns["created_at"]["type"], sa.BigInteger)


def _folder_table(
    times: sa.types.TypeEngine[Any], default: sa.sql.functions.FunctionElement[Any] | None
) -> sa.Table:
    """The folder table, for SQL that is only written out."""
    return sa.Table(
        "folder",
        sa.MetaData(),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("parent_id", sa.Text()),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("items", sa.JSON()),
        sa.Column("meta", sa.JSON()),
        sa.Column("is_expanded", sa.Boolean(), nullable=False),
        sa.Column("created_at", times, nullable=False, server_default=default),
        sa.Column("updated_at", times, nullable=False, server_default=default),
        sa.PrimaryKeyConstraint("id", "user_id"),
    )
