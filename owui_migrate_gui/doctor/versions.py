"""Which versions of the libraries are at work here; Qt's is told without loading Qt."""

from __future__ import annotations

import platform
import sqlite3
import sys
from contextlib import closing
from importlib.metadata import PackageNotFoundError, version

_QT = "PySide6-Essentials"
_BY_METADATA = ("Alembic", "SQLAlchemy", "peewee", "peewee-migrate", "networkx")


def library_versions() -> tuple[tuple[str, str], ...]:
    """Names and versions, in the order in which they are shown; ``missing`` where one is not there.

    Loads SQLCipher's and PostgreSQL's drivers (0.2 s), because only they know their C libraries.
    """
    frozen = ", executable" if getattr(sys, "frozen", False) else ""
    return (
        ("Python", f"{platform.python_version()} ({sys.platform}, {platform.machine()}{frozen})"),
        ("Qt", _of(_QT)),
        ("SQLite", sqlite3.sqlite_version),
        ("SQLCipher", _sqlcipher()),
        *_postgresql(),
        *((name, _of(name)) for name in _BY_METADATA),
    )


def _of(distribution: str) -> str:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return "missing"


def _sqlcipher() -> str:
    try:
        import sqlcipher3  # noqa: PLC0415 - its C library may be what is missing
    except ImportError as error:
        return f"missing ({error})"
    with closing(sqlcipher3.connect(":memory:")) as connection:
        (cipher,) = connection.execute("PRAGMA cipher_version").fetchone()
    return f"{cipher} (SQLite {sqlcipher3.sqlite_version})"


def _postgresql() -> tuple[tuple[str, str], ...]:
    try:
        import psycopg  # noqa: PLC0415 - its C library may be what is missing
    except ImportError as error:
        return (("psycopg", f"missing ({error})"),)
    number = psycopg.pq.version()
    return (("psycopg", psycopg.__version__), ("libpq", f"{number // 10000}.{number % 10000}"))


__all__ = ["library_versions"]
