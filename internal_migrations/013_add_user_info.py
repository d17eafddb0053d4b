"""Notes about a person

Adds `user.info`, JSON text.
"""

from __future__ import annotations

from typing import Any

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive",),
    "downgrade": ("lossy-downgrade",),
}


def migrate(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Add the column."""
    migrator.sql('ALTER TABLE "user" ADD COLUMN "info" TEXT')


def rollback(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Drop it; its contents are lost."""
    migrator.sql('ALTER TABLE "user" DROP COLUMN "info"')
