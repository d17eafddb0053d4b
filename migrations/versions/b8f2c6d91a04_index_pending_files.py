"""Index on files still to be taken into knowledge.

PostgreSQL only. If the index can't be made, for example because a file's details hold a NUL
character, the reason is logged and the revision counts as done: it only makes lists faster.

Revision ID: b8f2c6d91a04
Revises: f8c0e5b134cd
"""

from __future__ import annotations

import logging

import sqlalchemy as sa
from alembic import op

from migrations.util import is_offline, is_postgresql, run_sql

revision: str = "b8f2c6d91a04"
down_revision: str | None = "f8c0e5b134cd"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("creates-index", "locks-long-on-postgres"),
    "downgrade": (),
}
rows: dict[str, tuple[dict[str, str], ...]] = {"upgrade": (), "downgrade": ()}

_CREATE = (
    "CREATE INDEX IF NOT EXISTS file_pending_knowledge_idx"
    " ON file (((meta -> 'data') ->> 'knowledge_id'))"
    " WHERE (data ->> 'status') IN ('pending', 'processing')"
)

_logger = logging.getLogger("migrations.index")


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    if not is_postgresql():
        return
    if is_offline():
        run_sql(_CREATE)
        return
    try:
        with op.get_bind().begin_nested():
            run_sql(_CREATE)
    except sa.exc.DBAPIError as error:
        if error.connection_invalidated:
            raise
        _logger.warning(
            "The index on pending files was not made (%s). Nothing else is affected: lists of"
            " pending files are slower, and the index can be made later by hand.",
            str(error.orig).partition("\n")[0],
        )


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    if is_postgresql():
        run_sql("DROP INDEX IF EXISTS file_pending_knowledge_idx")
