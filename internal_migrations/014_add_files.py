"""Uploaded files

Creates the table `file`: one row per upload; the bytes are stored elsewhere.
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
            "table": "file",
            "change": "drops",
            "from": "",
            "reason": "the table goes away with its rows",
        },
    ),
}

_COLUMNS = {
    "id": "TEXT NOT NULL",
    "user_id": "TEXT NOT NULL",
    "filename": "TEXT NOT NULL",
    "meta": "TEXT NOT NULL",
    "created_at": "<epoch> NOT NULL",
}


def migrate(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Create the table and its unique index, unless they are there."""
    integer = "INTEGER" if _is_sqlite(database) else "BIGINT"
    columns = ", ".join(f'"{name}" {kind}' for name, kind in _COLUMNS.items())
    migrator.sql(f'CREATE TABLE IF NOT EXISTS "file" ({columns})'.replace("<epoch>", integer))
    migrator.sql('CREATE UNIQUE INDEX IF NOT EXISTS "file_id" ON "file" ("id")')


def rollback(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Drop the table."""
    migrator.sql('DROP TABLE IF EXISTS "file"')


def _is_sqlite(database: Any) -> bool:
    actual = database.obj if isinstance(database, pw.Proxy) else database
    return isinstance(actual, pw.SqliteDatabase)
