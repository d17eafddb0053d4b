"""Functions can apply everywhere

Adds `function.is_global`; existing functions apply only where they were chosen.
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
    "is_global": "INTEGER NOT NULL",
}


def migrate(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Add the column, false for every function there is."""
    if _is_sqlite(database):
        _rebuild(migrator, "function", _FUNCTION, {"is_global": "0"}, ["id"])
        return
    migrator.sql('ALTER TABLE "function" ADD COLUMN "is_global" BOOLEAN NOT NULL DEFAULT false')
    migrator.sql('ALTER TABLE "function" ALTER COLUMN "is_global" DROP DEFAULT')


def rollback(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Drop the column."""
    migrator.sql('ALTER TABLE "function" DROP COLUMN "is_global"')


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
