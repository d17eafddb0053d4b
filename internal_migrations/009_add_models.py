"""Models of one's own

Creates the table `model`: a base model with its own name, description and parameters.
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
            "table": "model",
            "change": "drops",
            "from": "",
            "reason": "the table goes away with its rows",
        },
    ),
}

_COLUMNS = {
    "id": "TEXT NOT NULL",
    "user_id": "TEXT NOT NULL",
    "base_model_id": "TEXT",
    "name": "TEXT NOT NULL",
    "meta": "TEXT NOT NULL",
    "params": "TEXT NOT NULL",
    "created_at": "<epoch> NOT NULL",
    "updated_at": "<epoch> NOT NULL",
}


def migrate(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Create the table and its unique index, unless they are there."""
    integer = "INTEGER" if _is_sqlite(database) else "BIGINT"
    columns = ", ".join(f'"{name}" {kind}' for name, kind in _COLUMNS.items())
    migrator.sql(f'CREATE TABLE IF NOT EXISTS "model" ({columns})'.replace("<epoch>", integer))
    migrator.sql('CREATE UNIQUE INDEX IF NOT EXISTS "model_id" ON "model" ("id")')


def rollback(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Drop the table."""
    migrator.sql('DROP TABLE IF EXISTS "model"')


def _is_sqlite(database: Any) -> bool:
    actual = database.obj if isinstance(database, pw.Proxy) else database
    return isinstance(actual, pw.SqliteDatabase)
