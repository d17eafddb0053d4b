"""Sign-in through a provider

Adds `user.oauth_sub`, unique where it is set: the identity at the provider.
"""

from __future__ import annotations

from typing import Any

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive", "creates-index"),
    "downgrade": ("lossy-downgrade",),
}


def migrate(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Add the column and its unique index."""
    migrator.sql('ALTER TABLE "user" ADD COLUMN "oauth_sub" TEXT')
    migrator.sql('CREATE UNIQUE INDEX "user_oauth_sub" ON "user" ("oauth_sub")')


def rollback(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Drop both; people who sign in through a provider lose the link."""
    migrator.sql('DROP INDEX "user_oauth_sub"')
    migrator.sql('ALTER TABLE "user" DROP COLUMN "oauth_sub"')
