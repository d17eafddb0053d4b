"""Primary keys for the oldest tables.

Tables made by peewee have a unique index on their id but no primary key; each gets one. The
indexes stay. Tables that have their key already (all of a database born with 0.9.6 or later) are
not touched. On SQLite a table is copied row by row as it is stored, which is the fastest way
there. Rows that share an id, possible only where the unique index was lost, are put into the
quarantine except for the first.

Going back keeps the keys, which no older release minds. It puts the record of the 18 peewee
migrations back where it is missing: releases up to 0.9.5 would run those again without it.

Revision ID: 461111b60977
Revises: 3c9b0ca343fd
Create Date: 2026-05-14 04:38:14
"""

from __future__ import annotations

from collections.abc import Sequence

from alembic import op

from migrations.guards import columns_of, has_unique, rebuilt
from migrations.peewee_record import restore_record
from migrations.rows import quarantine_where
from migrations.stored_schema import add_primary_key
from migrations.util import (
    current_schema,
    inspector,
    is_offline,
    is_postgresql,
    is_sqlite,
    quoted,
    run_sql,
)
from migrations.whole_table import copy_with_constraint

revision: str = "461111b60977"
down_revision: str | None = "3c9b0ca343fd"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": (
        "rebuilds-table",
        "creates-index",
        "slow-on-large-chat-table",
        "locks-long-on-postgres",
    ),
    "downgrade": ("irreversible",),
}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (
        {
            "table": "owui_quarantine",
            "change": "quarantines",
            "from": "the twelve tables",
            "reason": "without an id, or its id is taken",
        },
        {
            "table": "auth",
            "change": "quarantines",
            "from": "auth",
            "reason": "without an id, or its id is taken",
        },
        {
            "table": "chat",
            "change": "quarantines",
            "from": "chat",
            "reason": "without an id, or its id is taken",
        },
        {
            "table": "chatidtag",
            "change": "quarantines",
            "from": "chatidtag",
            "reason": "without an id, or its id is taken",
        },
        {
            "table": "document",
            "change": "quarantines",
            "from": "document",
            "reason": "without an id, or its id is taken",
        },
        {
            "table": "file",
            "change": "quarantines",
            "from": "file",
            "reason": "without an id, or its id is taken",
        },
        {
            "table": "function",
            "change": "quarantines",
            "from": "function",
            "reason": "without an id, or its id is taken",
        },
        {
            "table": "memory",
            "change": "quarantines",
            "from": "memory",
            "reason": "without an id, or its id is taken",
        },
        {
            "table": "model",
            "change": "quarantines",
            "from": "model",
            "reason": "without an id, or its id is taken",
        },
        {
            "table": "prompt",
            "change": "quarantines",
            "from": "prompt",
            "reason": "without an id, or its id is taken",
        },
        {
            "table": "tool",
            "change": "quarantines",
            "from": "tool",
            "reason": "without an id, or its id is taken",
        },
        {
            "table": "user",
            "change": "quarantines",
            "from": "user",
            "reason": "without an id, or its id is taken",
        },
        {
            "table": "tag",
            "change": "quarantines",
            "from": "tag",
            "reason": "without an id, or its id is taken",
        },
    ),
    "downgrade": (
        {
            "table": "migratehistory",
            "change": "fills",
            "from": "",
            "reason": "the record that releases up to 0.9.5 need",
        },
    ),
}

_KEYS: dict[str, tuple[str, ...]] = {
    "auth": ("id",),
    "chat": ("id",),
    "chatidtag": ("id",),
    "document": ("id",),
    "file": ("id",),
    "function": ("id",),
    "memory": ("id",),
    "model": ("id",),
    "prompt": ("id",),
    "tool": ("id",),
    "user": ("id",),
    "tag": ("id", "user_id"),
}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    for table, key in _KEYS.items():
        if inspector() is None:
            _add_key_unseen(table, key)
        else:
            _add_key(table, key)


def _add_key(table: str, key: Sequence[str]) -> None:
    reader = inspector()
    present = columns_of(table)
    if reader is None or not all(column in present for column in key):
        return
    found = reader.get_pk_constraint(table, schema=current_schema())
    if set(found["constrained_columns"]) == set(key):
        return
    _put_duplicates_aside(table, key)
    wrong = found["name"] if found["constrained_columns"] else None
    if is_sqlite() and not found["constrained_columns"] and not is_offline():
        if not add_primary_key(table, f"pk_{table}", tuple(key)):
            columns = ", ".join(key)
            copy_with_constraint(table, f"CONSTRAINT pk_{table} PRIMARY KEY ({columns})")
    elif is_sqlite():
        with rebuilt(table) as batch:
            if wrong:
                batch.drop_constraint(wrong, type_="primary")
            batch.create_primary_key(f"pk_{table}", list(key))
    else:
        if wrong:
            op.drop_constraint(wrong, table, type_="primary")
        op.create_primary_key(f"pk_{table}", table, list(key))


def _put_duplicates_aside(table: str, key: Sequence[str]) -> None:
    if has_unique(table, key, assume=True):
        return
    place = "ctid" if is_postgresql() else "rowid"
    columns = ", ".join(key)
    missing = " OR ".join(f"{column} IS NULL" for column in key)
    quarantine_where(
        revision,
        table,
        columns.replace(", ", " || '/' || "),
        f"({missing}) OR {place} NOT IN"
        f" (SELECT min({place}) FROM {quoted(table)} GROUP BY {columns})",
        "without an id, or its id is taken",
        delete=True,
    )


def _add_key_unseen(table: str, key: Sequence[str]) -> None:
    """Offline, the lineage is not known: let PostgreSQL look when the statement runs.

    SQLite has no such statement; an Alembic-born database is assumed, which has its keys.
    """
    if not is_postgresql():
        return
    columns = ", ".join(key)
    names = ", ".join(f"'{column}'" for column in key)
    run_sql(
        "DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_constraint"
        f" WHERE conrelid = to_regclass('{quoted(table)}') AND contype = 'p')"
        " AND (SELECT count(*) FROM pg_attribute"
        f" WHERE attrelid = to_regclass('{quoted(table)}') AND attname IN ({names})"
        f" AND NOT attisdropped) = {len(key)} THEN"
        f" ALTER TABLE {quoted(table)} ADD CONSTRAINT pk_{table} PRIMARY KEY ({columns});"
        " END IF; END $$"
    )


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    restore_record()
