"""Chats get a share id

Adds `chat.share_id`, unique where it is set: the chat that a share link shows.
"""

from __future__ import annotations

from typing import Any

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive", "creates-index"),
    "downgrade": ("lossy-downgrade",),
}


def migrate(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Add the column and its unique index."""
    migrator.sql('ALTER TABLE "chat" ADD COLUMN "share_id" VARCHAR(255)')
    migrator.sql('CREATE UNIQUE INDEX "chat_share_id" ON "chat" ("share_id")')


def rollback(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Drop both; existing share links stop working."""
    migrator.sql('DROP INDEX "chat_share_id"')
    migrator.sql('ALTER TABLE "chat" DROP COLUMN "share_id"')
