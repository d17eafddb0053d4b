"""Settings of a person

Adds `user.settings`, JSON text.
"""

from __future__ import annotations

from typing import Any

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive",),
    "downgrade": ("lossy-downgrade",),
}


def migrate(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Add the column."""
    migrator.sql('ALTER TABLE "user" ADD COLUMN "settings" TEXT')


def rollback(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Drop it; the settings are lost."""
    migrator.sql('ALTER TABLE "user" DROP COLUMN "settings"')
