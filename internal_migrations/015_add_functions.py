"""Functions

Creates the table `function`: Python code that extends the server (filters, pipes, actions).
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
            "table": "function",
            "change": "drops",
            "from": "",
            "reason": "the table goes away with its rows",
        },
    ),
}

_COLUMNS = {
    "id": "TEXT NOT NULL",
    "user_id": "TEXT NOT NULL",
    "name": "TEXT NOT NULL",
    "type": "TEXT NOT NULL",
    "content": "TEXT NOT NULL",
    "meta": "TEXT NOT NULL",
    "created_at": "<epoch> NOT NULL",
    "updated_at": "<epoch> NOT NULL",
}


def migrate(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Create the table and its unique index, unless they are there."""
    integer = "INTEGER" if _is_sqlite(database) else "BIGINT"
    columns = ", ".join(f'"{name}" {kind}' for name, kind in _COLUMNS.items())
    migrator.sql(f'CREATE TABLE IF NOT EXISTS "function" ({columns})'.replace("<epoch>", integer))
    migrator.sql('CREATE UNIQUE INDEX IF NOT EXISTS "function_id" ON "function" ("id")')


def rollback(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Drop the table."""
    migrator.sql('DROP TABLE IF EXISTS "function"')


def _is_sqlite(database: Any) -> bool:
    actual = database.obj if isinstance(database, pw.Proxy) else database
    return isinstance(actual, pw.SqliteDatabase)
