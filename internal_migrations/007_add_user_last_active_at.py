"""When a person was last active

Replaces `user.timestamp` by `created_at`, `updated_at` and `last_active_at`, all with its
value.
"""

from __future__ import annotations

from typing import Any

import peewee as pw

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("moves-data", "rebuilds-table"),
    "downgrade": ("moves-data", "rebuilds-table", "lossy-downgrade"),
}

_USER = {
    "id": "VARCHAR(255) NOT NULL",
    "name": "VARCHAR(255) NOT NULL",
    "email": "VARCHAR(255) NOT NULL",
    "role": "VARCHAR(255) NOT NULL",
    "profile_image_url": "TEXT NOT NULL",
    "api_key": "VARCHAR(255)",
    "created_at": "INTEGER NOT NULL",
    "updated_at": "INTEGER NOT NULL",
    "last_active_at": "INTEGER NOT NULL",
}
_USER_BEFORE = {
    "id": "VARCHAR(255) NOT NULL",
    "name": "VARCHAR(255) NOT NULL",
    "email": "VARCHAR(255) NOT NULL",
    "role": "VARCHAR(255) NOT NULL",
    "profile_image_url": "TEXT NOT NULL",
    "timestamp": "INTEGER NOT NULL",
    "api_key": "VARCHAR(255)",
}


def migrate(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Take the three times from the timestamp."""
    if _is_sqlite(database):
        times = ("created_at", "updated_at", "last_active_at")
        values = dict.fromkeys(times, '"timestamp"')
        _rebuild(migrator, "user", _USER, values, ["id", "api_key"])
        return
    migrator.sql('ALTER TABLE "user" RENAME COLUMN "timestamp" TO "created_at"')
    migrator.sql('ALTER TABLE "user" ADD COLUMN "updated_at" BIGINT')
    migrator.sql('ALTER TABLE "user" ADD COLUMN "last_active_at" BIGINT')
    migrator.sql('UPDATE "user" SET "updated_at" = "created_at", "last_active_at" = "created_at"')
    migrator.sql('ALTER TABLE "user" ALTER COLUMN "updated_at" SET NOT NULL')
    migrator.sql('ALTER TABLE "user" ALTER COLUMN "last_active_at" SET NOT NULL')


def rollback(migrator: Any, database: Any, *, fake: bool = False) -> None:
    """Keep the time of creation as the timestamp; the two others are lost."""
    if _is_sqlite(database):
        values = {"timestamp": '"created_at"'}
        _rebuild(migrator, "user", _USER_BEFORE, values, ["id", "api_key"])
        return
    migrator.sql('ALTER TABLE "user" RENAME COLUMN "created_at" TO "timestamp"')
    migrator.sql('ALTER TABLE "user" DROP COLUMN "updated_at"')
    migrator.sql('ALTER TABLE "user" DROP COLUMN "last_active_at"')


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
