"""The first eight tables

Creates accounts, chats, chat tags, documents, modelfiles, prompts, tags and people, each only
if it is absent. SQLite and PostgreSQL differ in a few column types.
"""

from __future__ import annotations

from typing import Any

import peewee as pw

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive", "creates-index"),
    "downgrade": ("lossy-downgrade",),
}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (),
    "downgrade": (
        {
            "table": "auth",
            "change": "drops",
            "from": "",
            "reason": "the table goes away with its rows",
        },
        {
            "table": "chat",
            "change": "drops",
            "from": "",
            "reason": "the table goes away with its rows",
        },
        {
            "table": "chatidtag",
            "change": "drops",
            "from": "",
            "reason": "the table goes away with its rows",
        },
        {
            "table": "document",
            "change": "drops",
            "from": "",
            "reason": "the table goes away with its rows",
        },
        {
            "table": "modelfile",
            "change": "drops",
            "from": "",
            "reason": "the table goes away with its rows",
        },
        {
            "table": "prompt",
            "change": "drops",
            "from": "",
            "reason": "the table goes away with its rows",
        },
        {
            "table": "tag",
            "change": "drops",
            "from": "",
            "reason": "the table goes away with its rows",
        },
        {
            "table": "user",
            "change": "drops",
            "from": "",
            "reason": "the table goes away with its rows",
        },
    ),
}

_TABLES: dict[str, dict[str, str]] = {
    "auth": {
        "id": "VARCHAR(255) NOT NULL",
        "email": "VARCHAR(255) NOT NULL",
        "password": "<long> NOT NULL",
        "active": "<boolean> NOT NULL",
    },
    "chat": {
        "id": "VARCHAR(255) NOT NULL",
        "user_id": "VARCHAR(255) NOT NULL",
        "title": "<long> NOT NULL",
        "chat": "TEXT NOT NULL",
        "timestamp": "<epoch> NOT NULL",
    },
    "chatidtag": {
        "id": "VARCHAR(255) NOT NULL",
        "tag_name": "VARCHAR(255) NOT NULL",
        "chat_id": "VARCHAR(255) NOT NULL",
        "user_id": "VARCHAR(255) NOT NULL",
        "timestamp": "<epoch> NOT NULL",
    },
    "document": {
        "id": "<serial> NOT NULL PRIMARY KEY",
        "collection_name": "VARCHAR(255) NOT NULL",
        "name": "VARCHAR(255) NOT NULL",
        "title": "<long> NOT NULL",
        "filename": "<long> NOT NULL",
        "content": "TEXT",
        "user_id": "VARCHAR(255) NOT NULL",
        "timestamp": "<epoch> NOT NULL",
    },
    "modelfile": {
        "id": "<serial> NOT NULL PRIMARY KEY",
        "tag_name": "VARCHAR(255) NOT NULL",
        "user_id": "VARCHAR(255) NOT NULL",
        "modelfile": "TEXT NOT NULL",
        "timestamp": "<epoch> NOT NULL",
    },
    "prompt": {
        "id": "<serial> NOT NULL PRIMARY KEY",
        "command": "VARCHAR(255) NOT NULL",
        "user_id": "VARCHAR(255) NOT NULL",
        "title": "<long> NOT NULL",
        "content": "TEXT NOT NULL",
        "timestamp": "<epoch> NOT NULL",
    },
    "tag": {
        "id": "VARCHAR(255) NOT NULL",
        "name": "VARCHAR(255) NOT NULL",
        "user_id": "VARCHAR(255) NOT NULL",
        "data": "TEXT",
    },
    "user": {
        "id": "VARCHAR(255) NOT NULL",
        "name": "VARCHAR(255) NOT NULL",
        "email": "VARCHAR(255) NOT NULL",
        "role": "VARCHAR(255) NOT NULL",
        "profile_image_url": "<long> NOT NULL",
        "timestamp": "<epoch> NOT NULL",
    },
}
_UNIQUE: dict[str, tuple[str, ...]] = {
    "auth": ("id",),
    "chat": ("id",),
    "chatidtag": ("id",),
    "document": (
        "collection_name",
        "name",
    ),
    "modelfile": ("tag_name",),
    "prompt": ("command",),
    "tag": ("id",),
    "user": ("id",),
}
_SQLITE_TYPES = {
    "<long>": "VARCHAR(255)",
    "<boolean>": "INTEGER",
    "<epoch>": "INTEGER",
    "<serial>": "INTEGER",
}
_POSTGRESQL_TYPES = {
    "<long>": "TEXT",
    "<boolean>": "BOOLEAN",
    "<epoch>": "BIGINT",
    "<serial>": "SERIAL",
}


def migrate(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Create the tables and their unique indexes, each only if it is absent."""
    types = _SQLITE_TYPES if _is_sqlite(database) else _POSTGRESQL_TYPES
    for table, columns in _TABLES.items():
        definition = ", ".join(f'"{name}" {kind}' for name, kind in columns.items())
        for word, kind in types.items():
            definition = definition.replace(word, kind)
        migrator.sql(f'CREATE TABLE IF NOT EXISTS "{table}" ({definition})')
        for column in _UNIQUE[table]:
            index = f'"{table}_{column}" ON "{table}" ("{column}")'
            migrator.sql(f"CREATE UNIQUE INDEX IF NOT EXISTS {index}")


def rollback(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Drop the tables; everything in them is lost."""
    for table in reversed(_TABLES):
        migrator.sql(f'DROP TABLE IF EXISTS "{table}"')


def _is_sqlite(database: Any) -> bool:
    actual = database.obj if isinstance(database, pw.Proxy) else database
    return isinstance(actual, pw.SqliteDatabase)
