"""The schema at head as SQLAlchemy metadata, for ``alembic check`` and autogeneration."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

metadata = sa.MetaData()


def check_options() -> dict[str, Any]:
    """Options of ``context.configure`` that make comparisons ignore known equivalents."""
    return {"compare_type": True, "compare_server_default": False}
