"""Tools and functions can be configured and switched on

Adds `valves` (JSON text) to `tool` and `function`, and `function.is_active`; existing functions
are off.
"""

from __future__ import annotations

from typing import Any

import peewee as pw

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive", "rebuilds-table"),
    "downgrade": ("lossy-downgrade",),
}

_FUNCTION = {
    "id": "TEXT NOT NULL",
    "user_id": "TEXT NOT NULL",
    "name": "TEXT NOT NULL",
    "type": "TEXT NOT NULL",
    "content": "TEXT NOT NULL",
    "meta": "TEXT NOT NULL",
    "created_at": "INTEGER NOT NULL",
    "updated_at": "INTEGER NOT NULL",
    "valves": "TEXT",
    "is_active": "INTEGER NOT NULL",
}


def migrate(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Add the three columns."""
    migrator.sql('ALTER TABLE "tool" ADD COLUMN "valves" TEXT')
    if _is_sqlite(database):
        _rebuild(migrator, "function", _FUNCTION, {"valves": "NULL", "is_active": "0"}, ["id"])
        return
    migrator.sql('ALTER TABLE "function" ADD COLUMN "valves" TEXT')
    migrator.sql('ALTER TABLE "function" ADD COLUMN "is_active" BOOLEAN NOT NULL DEFAULT false')
    migrator.sql('ALTER TABLE "function" ALTER COLUMN "is_active" DROP DEFAULT')


def rollback(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Drop them; configurations are lost."""
    migrator.sql('ALTER TABLE "tool" DROP COLUMN "valves"')
    migrator.sql('ALTER TABLE "function" DROP COLUMN "valves"')
    migrator.sql('ALTER TABLE "function" DROP COLUMN "is_active"')


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
