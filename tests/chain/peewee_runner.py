"""Runs the bundled peewee migrations on a scratch database with the stock router."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import peewee as pw
from peewee_migrate import Router

from tests.chain.scratch import ROOT, ScratchDatabase

FOLDER = ROOT / "internal_migrations"


@contextmanager
def _router(database: ScratchDatabase) -> Iterator[Any]:
    url = database.engine.url
    connection: pw.Database
    if database.dialect == "sqlite":
        connection = pw.SqliteDatabase(url.database)
    else:
        connection = pw.PostgresqlDatabase(
            url.database,
            user=url.username,
            host=str(url.query["host"]),
            port=str(url.query["port"]),
            prefer_psycopg3=True,
        )
    try:
        yield Router(connection, migrate_dir=FOLDER)
    finally:
        connection.close()


def migrate_to(database: ScratchDatabase, name: str | None = None) -> list[str]:
    """Run what is pending up to *name* (None: all) and return the names of what ran."""
    with _router(database) as router:
        done: list[str] = router.run(name)
        return done


def roll_back(database: ScratchDatabase, count: int = 1) -> None:
    """Undo the last *count* migrations."""
    for _ in range(count):
        with _router(database) as router:
            router.rollback()
