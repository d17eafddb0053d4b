"""Chats know when they were made and changed

Replaces `chat.timestamp` by `created_at` and `updated_at`, both with its value. On SQLite they
are declared DATETIME (and stay so in every later release) although whole seconds are stored in
them.
"""

from __future__ import annotations

from typing import Any

import peewee as pw

risks: dict[str, tuple[str, ...]] = {
    "upgrade": (
        "moves-data",
        "rebuilds-table",
        "slow-on-large-chat-table",
        "locks-long-on-postgres",
    ),
    "downgrade": ("moves-data", "rebuilds-table", "lossy-downgrade", "slow-on-large-chat-table"),
}

_CHAT = {
    "id": "VARCHAR(255) NOT NULL",
    "user_id": "VARCHAR(255) NOT NULL",
    "title": "VARCHAR(255) NOT NULL",
    "chat": "TEXT NOT NULL",
    "share_id": "VARCHAR(255)",
    "archived": "INTEGER NOT NULL",
    "created_at": "DATETIME NOT NULL",
    "updated_at": "DATETIME NOT NULL",
}
_CHAT_BEFORE = {
    "id": "VARCHAR(255) NOT NULL",
    "user_id": "VARCHAR(255) NOT NULL",
    "title": "VARCHAR(255) NOT NULL",
    "chat": "TEXT NOT NULL",
    "timestamp": "INTEGER NOT NULL",
    "share_id": "VARCHAR(255)",
    "archived": "INTEGER NOT NULL",
}


def migrate(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Take both times from the timestamp."""
    if _is_sqlite(database):
        values = {"created_at": '"timestamp"', "updated_at": '"timestamp"'}
        _rebuild(migrator, "chat", _CHAT, values, ["id", "share_id"])
        return
    migrator.sql('ALTER TABLE "chat" RENAME COLUMN "timestamp" TO "created_at"')
    migrator.sql('ALTER TABLE "chat" ADD COLUMN "updated_at" BIGINT')
    migrator.sql('UPDATE "chat" SET "updated_at" = "created_at"')
    migrator.sql('ALTER TABLE "chat" ALTER COLUMN "updated_at" SET NOT NULL')


def rollback(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Keep the time of creation as the timestamp; the time of the last change is lost."""
    if _is_sqlite(database):
        values = {"timestamp": '"created_at"'}
        _rebuild(migrator, "chat", _CHAT_BEFORE, values, ["id", "share_id"])
        return
    migrator.sql('ALTER TABLE "chat" RENAME COLUMN "created_at" TO "timestamp"')
    migrator.sql('ALTER TABLE "chat" DROP COLUMN "updated_at"')


def _rebuild(
    migrator: Any, table: str, columns: dict[str, str], values: dict[str, str], unique: list[str]
) -> None:
    """Give *table* these columns on SQLite, which can't alter them in place.

    A column's content is the expression in *values*, else the column of the same name.
    """
    new = f"{table}_rebuilt"
    definitions = ", ".join(f'"{name}" {kind}' for name, kind in columns.items())
    names = ", ".join(f'"{name}"' for name in columns)
    contents = ", ".join(values.get(name, f'"{name}"') for name in columns)
    migrator.sql(f'CREATE TABLE "{new}" ({definitions})')
    migrator.sql(f'INSERT INTO "{new}" ({names}) SELECT {contents} FROM "{table}"')
    migrator.sql(f'DROP TABLE "{table}"')
    migrator.sql(f'ALTER TABLE "{new}" RENAME TO "{table}"')
    for column in unique:
        migrator.sql(f'CREATE UNIQUE INDEX "{table}_{column}" ON "{table}" ("{column}")')


def _is_sqlite(database: Any) -> bool:
    actual = database.obj if isinstance(database, pw.Proxy) else database
    return isinstance(actual, pw.SqliteDatabase)
