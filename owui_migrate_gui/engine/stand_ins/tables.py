"""Stand-in for ``open_webui.migrations.util``: two helpers about tables and ids."""

from __future__ import annotations

import uuid

import sqlalchemy as sa
from alembic import op


def get_existing_tables() -> set[str]:
    """Names of the tables of the default schema on the migration's own connection."""
    return set(sa.inspect(op.get_bind()).get_table_names())


def get_revision_id() -> str:
    """A fresh id in Alembic's form: twelve hexadecimal digits."""
    return uuid.uuid4().hex[-12:]


__all__ = ["get_existing_tables", "get_revision_id"]
