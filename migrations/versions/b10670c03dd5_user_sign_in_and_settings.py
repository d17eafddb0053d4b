"""User sign-in and settings.

What a person signs in with moves out of two columns of user: API keys get a table of their own, and
the id at another service becomes a JSON object that can hold several services. Settings and info
become JSON columns; texts in them that are no JSON are listed in the quarantine and become null.
People also get a banner, a time zone, a presence and a status. If two users have the same API key,
the first keeps it and the other's is listed in the quarantine. Columns that a crashed attempt of an
earlier release left behind are finished. On SQLite one rebuild of the table does all of it.

Going back keeps one API key and one service per user, unique as they were, and drops the rest.

Revision ID: b10670c03dd5
Revises: 2f1211949ecc
Create Date: 2025-11-28 04:55:31
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from migrations.awkward_json import decoded, read_json
from migrations.guards import (
    add_column_if_absent,
    column_is_text,
    create_index_if_absent,
    create_table_if_absent,
    drop_column_if_present,
    drop_indexes_using,
    drop_table_if_present,
    has_column,
    has_unique,
    rebuilt,
    rename_column,
)
from migrations.json_text import as_json, dumped, is_json, json_functions
from migrations.lineage import is_peewee_born
from migrations.rows import quarantine, quarantine_where
from migrations.sign_in import move_keys, move_services, restore_keys, restore_services
from migrations.util import (
    is_postgresql,
    read_in_batches,
    run_many,
    run_sql,
)

revision: str = "b10670c03dd5"
down_revision: str | None = "2f1211949ecc"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("moves-data", "drops-data", "rebuilds-table", "locks-long-on-postgres"),
    "downgrade": (
        "moves-data",
        "drops-data",
        "rebuilds-table",
        "locks-long-on-postgres",
        "lossy-downgrade",
    ),
}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (
        {
            "table": "api_key",
            "change": "fills",
            "from": "user.api_key",
            "reason": "one row per user with an API key",
        },
        {
            "table": "owui_quarantine",
            "change": "quarantines",
            "from": "user",
            "reason": "settings or info that are no JSON, and API keys that another user has",
        },
    ),
    "downgrade": (
        {
            "table": "api_key",
            "change": "drops",
            "from": "api_key",
            "reason": "one key per user is in the user table again",
        },
        {
            "table": "owui_quarantine",
            "change": "quarantines",
            "from": "user",
            "reason": "an id at another service that another user has",
        },
    ),
}

_PROFILE: tuple[tuple[str, sa.types.TypeEngine[Any]], ...] = (
    ("profile_banner_image_url", sa.Text()),
    ("timezone", sa.String()),
    ("presence_state", sa.String()),
    ("status_emoji", sa.String()),
    ("status_message", sa.Text()),
    ("status_expires_at", sa.BigInteger()),
)

_DOCUMENTS = ("info", "settings")


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    for column in _new_columns():
        add_column_if_absent("user", column)
    create_table_if_absent(
        "api_key",
        sa.Column("id", sa.Text(), primary_key=True, unique=True),
        sa.Column("user_id", sa.Text()),
        sa.Column("key", sa.Text(), nullable=False, unique=True),
        sa.Column("data", sa.JSON()),
        sa.Column("expires_at", sa.BigInteger()),
        sa.Column("last_used_at", sa.BigInteger()),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["user.id"], ondelete="CASCADE"),
    )
    _finish_leftovers()
    if has_column("user", "oauth_sub", assume=True):
        move_services()
    if has_column("user", "api_key", assume=True):
        move_keys(revision)
    texts = [name for name in _DOCUMENTS if column_is_text("user", name, assume=True)]
    if is_postgresql():
        _convert_on_postgresql(texts)
    else:
        _convert_on_sqlite(texts)


def _new_columns() -> list[sa.Column[Any]]:
    columns = [sa.Column(name, kind, nullable=True) for name, kind in _PROFILE]
    return [*columns, sa.Column("oauth", sa.JSON(), nullable=True)]


def _finish_leftovers() -> None:
    """A crash in an earlier release can leave ``info_json`` beside, or instead of, ``info``."""
    for name in _DOCUMENTS:
        leftover = f"{name}_json"
        if not has_column("user", leftover, assume=False):
            continue
        if has_column("user", name, assume=True):
            quarantine_where(
                revision, "user", "id", _is_other(leftover, name), _OTHER, delete=False
            )
            drop_column_if_present("user", leftover)
        else:
            rename_column("user", leftover, name)


_OTHER = "a column of an interrupted conversion held something else"


def _is_other(leftover: str, column: str) -> str:
    """SQL: does the left-over column hold what the other one doesn't, encoded once or twice?"""
    if is_postgresql():
        left, held = f"CAST({leftover} AS TEXT)", f"CAST({column} AS TEXT)"
        same = f"{left} IN ({held}, CAST(to_json({held}) AS TEXT))"
    else:
        left = leftover
        same = (
            f"CASE WHEN json_valid({left}) AND json_valid({column}) THEN json({left}) IN"
            f" (json({column}), json_quote({column})) ELSE {left} = {column} END"
        )
    is_something = f"coalesce({left}, '') NOT IN ('', 'null', '{{}}', '\"null\"', '\"{{}}\"')"
    return f"{is_something} AND CASE WHEN {same} THEN 1 ELSE 0 END = 0"


def _convert_on_postgresql(texts: list[str]) -> None:
    with json_functions():
        for name in texts:
            _set_values(name, _mend(name))
            op.alter_column(
                "user",
                name,
                type_=sa.JSON(),
                existing_type=sa.Text(),
                postgresql_using=as_json(name),
            )
    for name in ("api_key", "oauth_sub"):
        drop_column_if_present("user", name)


def _convert_on_sqlite(texts: list[str]) -> None:
    for name in texts:
        readable = _mend(name)
        # Null becomes the JSON text null here, as Open WebUI's own script leaves it.
        run_sql(f"UPDATE \"user\" SET {name} = 'null' WHERE NOT {is_json(name)}")
        _set_values(name, readable)
    gone = [n for n in ("api_key", "oauth_sub") if has_column("user", n, assume=True)]
    for name in gone:
        drop_indexes_using("user", name, assume=())
    if not texts and not gone:
        return
    with rebuilt("user", assume=_users_before()) as batch:
        for name in texts:
            batch.alter_column(name, type_=sa.JSON(), existing_type=sa.Text())
        for name in gone:
            batch.drop_column(name)


def _mend(column: str) -> list[tuple[str, str]]:
    """Look at the texts that the database does not take for JSON.

    Python reads some of them (NaN): their users and texts are returned, fit for the database. The
    others are listed in the quarantine. Empty texts hold nothing.
    """
    kind = "TEXT" if is_postgresql() else "BLOB"  # SQLite's text need not be UTF-8
    query = (
        f'SELECT id, CAST({column} AS {kind}) AS stored FROM "user"'
        f" WHERE {column} <> '' AND NOT {is_json(column)}"
    )
    mended: list[tuple[str, str]] = []
    lost: list[tuple[str, dict[str, str]]] = []
    for batch in read_in_batches(query):
        for record in batch:
            text = decoded(record.stored)
            readable, value = read_json(text)
            if readable:
                mended.append((record.id, dumped(value)))
            else:
                lost.append((record.id, {"id": record.id, column: text}))
    quarantine(revision, "user", f"{column} is no JSON; the user stays, without {column}", lost)
    return mended


def _set_values(column: str, values: list[tuple[str, str]]) -> None:
    run_many(
        f'UPDATE "user" SET {column} = :value WHERE id = :id',
        [{"id": key, "value": value} for key, value in values],
    )


def _users_before() -> sa.Table:
    """The table just before it is rebuilt; for offline mode on SQLite."""
    return sa.Table(
        "user",
        sa.MetaData(),
        sa.Column("id", sa.String(), primary_key=True),
        *(sa.Column(name, sa.String()) for name in ("name", "email", "role")),
        sa.Column("profile_image_url", sa.Text()),
        *(
            sa.Column(name, sa.BigInteger())
            for name in ("last_active_at", "updated_at", "created_at")
        ),
        sa.Column("api_key", sa.String(), unique=True),
        sa.Column("settings", sa.Text()),
        sa.Column("info", sa.Text()),
        sa.Column("oauth_sub", sa.Text(), unique=True),
        sa.Column("username", sa.String(50)),
        sa.Column("bio", sa.Text()),
        sa.Column("gender", sa.Text()),
        sa.Column("date_of_birth", sa.Date()),
        *_new_columns(),
    )


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    key_type = sa.String(255) if is_peewee_born() else sa.String()
    add_column_if_absent("user", sa.Column("oauth_sub", sa.Text(), nullable=True))
    add_column_if_absent("user", sa.Column("api_key", key_type, nullable=True))
    restore_services(revision)
    restore_keys()
    drop_table_if_present("api_key")
    if is_postgresql():
        _revert_on_postgresql()
    else:
        _revert_on_sqlite()
    if is_peewee_born():
        for name in ("api_key", "oauth_sub"):
            create_index_if_absent(f"user_{name}", "user", [name], unique=True)


def _revert_on_postgresql() -> None:
    for name in _DOCUMENTS:
        op.alter_column(
            "user",
            name,
            type_=sa.Text(),
            existing_type=sa.JSON(),
            postgresql_using=f"CAST({name} AS TEXT)",
        )
    for name in ("oauth", *(name for name, _ in reversed(_PROFILE))):
        drop_column_if_present("user", name)
    if not is_peewee_born():
        for name in ("api_key", "oauth_sub"):
            if not has_unique("user", [name], assume=False):
                op.create_unique_constraint(f"user_{name}_key", "user", [name])


def _revert_on_sqlite() -> None:
    for name in _DOCUMENTS:
        run_sql(f"UPDATE \"user\" SET {name} = NULL WHERE {name} = 'null'")
    with rebuilt("user", assume=_users_after()) as batch:
        for name in _DOCUMENTS:
            batch.alter_column(name, type_=sa.Text(), existing_type=sa.JSON())
        for name in ("oauth", *(name for name, _ in reversed(_PROFILE))):
            batch.drop_column(name)
        if not is_peewee_born():
            for name in ("api_key", "oauth_sub"):
                if not has_unique("user", [name], assume=False):
                    batch.create_unique_constraint(f"uq_user_{name}", [name])


def _users_after() -> sa.Table:
    """The table just before it is rebuilt on the way back; for offline mode on SQLite."""
    table = _users_before()
    columns: list[sa.Column[Any]] = []
    for column in table.columns:
        kind = sa.JSON() if column.name in _DOCUMENTS else column.type
        columns.append(sa.Column(column.name, kind, primary_key=column.primary_key))
    return sa.Table("user", sa.MetaData(), *columns)
