"""Long texts without a limit

Declares passwords, titles, file names and profile images as TEXT instead of VARCHAR(255). They
have been TEXT on PostgreSQL from the start, and timestamps are 64 bits wide on both, so only
SQLite has something to do.
"""

from __future__ import annotations

from typing import Any

import peewee as pw

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("rebuilds-table", "slow-on-large-chat-table"),
    "downgrade": ("rebuilds-table", "slow-on-large-chat-table"),
}

_TABLES: dict[str, dict[str, str]] = {
    "auth": {
        "id": "VARCHAR(255) NOT NULL",
        "email": "VARCHAR(255) NOT NULL",
        "password": "<long> NOT NULL",
        "active": "INTEGER NOT NULL",
    },
    "chat": {
        "id": "VARCHAR(255) NOT NULL",
        "user_id": "VARCHAR(255) NOT NULL",
        "title": "<long> NOT NULL",
        "chat": "TEXT NOT NULL",
        "share_id": "VARCHAR(255)",
        "archived": "INTEGER NOT NULL",
        "created_at": "DATETIME NOT NULL",
        "updated_at": "DATETIME NOT NULL",
    },
    "document": {
        "id": "INTEGER NOT NULL PRIMARY KEY",
        "collection_name": "VARCHAR(255) NOT NULL",
        "name": "VARCHAR(255) NOT NULL",
        "title": "<long> NOT NULL",
        "filename": "<long> NOT NULL",
        "content": "TEXT",
        "user_id": "VARCHAR(255) NOT NULL",
        "timestamp": "INTEGER NOT NULL",
    },
    "prompt": {
        "id": "INTEGER NOT NULL PRIMARY KEY",
        "command": "VARCHAR(255) NOT NULL",
        "user_id": "VARCHAR(255) NOT NULL",
        "title": "<long> NOT NULL",
        "content": "TEXT NOT NULL",
        "timestamp": "INTEGER NOT NULL",
    },
    "user": {
        "id": "VARCHAR(255) NOT NULL",
        "name": "VARCHAR(255) NOT NULL",
        "email": "VARCHAR(255) NOT NULL",
        "role": "VARCHAR(255) NOT NULL",
        "profile_image_url": "<long> NOT NULL",
        "timestamp": "INTEGER NOT NULL",
        "api_key": "VARCHAR(255)",
    },
}
_UNIQUE: dict[str, list[str]] = {
    "auth": ["id"],
    "chat": ["id", "share_id"],
    "document": ["collection_name", "name"],
    "prompt": ["command"],
    "user": ["id", "api_key"],
}


def migrate(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Declare the long texts as TEXT on SQLite."""
    if _is_sqlite(database):
        _declare(migrator, "TEXT")


def rollback(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Declare them as VARCHAR(255) again on SQLite, which does not cut longer values."""
    if _is_sqlite(database):
        _declare(migrator, "VARCHAR(255)")


def _declare(migrator: Any, kind: str) -> None:
    for table, columns in _TABLES.items():
        declared = {name: text.replace("<long>", kind) for name, text in columns.items()}
        _rebuild(migrator, table, declared, {}, _UNIQUE[table])


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
