"""People get an API key

Adds `user.api_key`, unique where it is set.
"""

from __future__ import annotations

from typing import Any

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive", "creates-index"),
    "downgrade": ("lossy-downgrade",),
}


def migrate(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Add the column and its unique index."""
    migrator.sql('ALTER TABLE "user" ADD COLUMN "api_key" VARCHAR(255)')
    migrator.sql('CREATE UNIQUE INDEX "user_api_key" ON "user" ("api_key")')


def rollback(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Drop both; the keys are lost."""
    migrator.sql('DROP INDEX "user_api_key"')
    migrator.sql('ALTER TABLE "user" DROP COLUMN "api_key"')
