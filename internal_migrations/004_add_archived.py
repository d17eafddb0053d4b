"""Chats can be archived

Adds `chat.archived`; existing chats are not archived. The column has no default, so SQLite
rebuilds the table.
"""

from __future__ import annotations

from typing import Any

import peewee as pw

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive", "rebuilds-table", "slow-on-large-chat-table"),
    "downgrade": ("lossy-downgrade", "slow-on-large-chat-table"),
}

_CHAT = {
    "id": "VARCHAR(255) NOT NULL",
    "user_id": "VARCHAR(255) NOT NULL",
    "title": "VARCHAR(255) NOT NULL",
    "chat": "TEXT NOT NULL",
    "timestamp": "INTEGER NOT NULL",
    "share_id": "VARCHAR(255)",
    "archived": "INTEGER NOT NULL",
}


def migrate(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Add the column, false for every chat there is."""
    if _is_sqlite(database):
        _rebuild(migrator, "chat", _CHAT, {"archived": "0"}, ["id", "share_id"])
        return
    migrator.sql('ALTER TABLE "chat" ADD COLUMN "archived" BOOLEAN NOT NULL DEFAULT false')
    migrator.sql('ALTER TABLE "chat" ALTER COLUMN "archived" DROP DEFAULT')


def rollback(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Drop the column; archived chats are in the list again."""
    migrator.sql('ALTER TABLE "chat" DROP COLUMN "archived"')


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
