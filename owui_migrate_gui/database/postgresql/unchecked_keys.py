"""Foreign keys over rows that point nowhere: put back as they were, good for new rows alone.

A tool that loads rows with a server's triggers off leaves such rows under a key that takes itself
for valid. A backup has both, and the key can't be made anew over them; PostgreSQL has NOT VALID
for that (https://www.postgresql.org/docs/current/sql-altertable.html).
"""

from __future__ import annotations

import re
from typing import Any

import psycopg
from psycopg import errors, sql

_KEY = re.compile(
    rb"(?P<key>\bALTER TABLE [^;]*?\bADD CONSTRAINT [^;]*?\bFOREIGN KEY [^;]*?)"
    rb"(?P<loose> NOT VALID)?(?P<end>;|\s*\Z)"
)

_LOOSE = """
SELECT n.nspname, c.relname, k.conname FROM pg_constraint AS k
JOIN pg_class AS c ON c.oid = k.conrelid JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE k.contype = 'f' AND NOT k.convalidated"""


def send_with_keys(connection: psycopg.Connection[Any], text: bytes) -> None:
    """Run statements; keys over rows that point nowhere are made for new rows alone.

    Works inside the caller's transaction. Raises the driver's errors.
    """
    try:
        with connection.transaction():
            connection.execute(text)
    except errors.ForeignKeyViolation:
        before = set(connection.execute(_LOOSE).fetchall())
        connection.execute(_KEY.sub(rb"\g<key> NOT VALID\g<end>", text))
        for schema, table, name in set(connection.execute(_LOOSE).fetchall()) - before:
            _validate(connection, sql.Identifier(schema, table), sql.Identifier(name))


def _validate(
    connection: psycopg.Connection[Any], table: sql.Identifier, name: sql.Identifier
) -> None:
    """Let a key be as it was where its rows allow it."""
    try:
        with connection.transaction():
            connection.execute(sql.SQL("ALTER TABLE {} VALIDATE CONSTRAINT {}").format(table, name))
    except errors.ForeignKeyViolation:
        return


__all__ = ["send_with_keys"]
