"""Prompts with ids and a history.

Prompts get an id of their own, lose the slash in front of their command, and each starts a
history with one entry that holds what it is now. No prompt is dropped: if two commands are equal
without the slash, the second gets a number behind it; a prompt without owner, title, content or
time gets an empty one. An access rule that can't be read makes its prompt private, and is listed in
the quarantine. What a crashed attempt of an earlier release left behind is finished from the
prompts themselves.

Going back keeps the prompts and drops their histories, tags and switches: a prompt that was
switched off is on again.

Revision ID: 374d2f66af06
Revises: c440947495f3
Create Date: 2026-01-23 17:15:00
"""

from __future__ import annotations

from itertools import count

import sqlalchemy as sa
from alembic import op

from migrations.guards import (
    columns_of,
    count_rows,
    create_index_if_absent,
    create_table_if_absent,
    drop_table_if_present,
    has_column,
    has_rows,
    has_table,
)
from migrations.history_tables import worded
from migrations.lineage import is_peewee_born
from migrations.rows import quarantine_where, report
from migrations.util import is_offline, is_postgresql, quoted, run_sql, uuid4_sql

revision: str = "374d2f66af06"
down_revision: str | None = "c440947495f3"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("moves-data", "rebuilds-table", "creates-index"),
    "downgrade": ("moves-data", "rebuilds-table", "drops-data", "lossy-downgrade"),
}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (
        {
            "table": "prompt_history",
            "change": "fills",
            "from": "prompt",
            "reason": "the first entry of each prompt's history",
        },
        {
            "table": "owui_quarantine",
            "change": "quarantines",
            "from": "prompt",
            "reason": "access rules that can't be read",
        },
    ),
    "downgrade": (
        {
            "table": "prompt_history",
            "change": "drops",
            "from": "prompt_history",
            "reason": "the older schema has no such table",
        },
    ),
}

_FILLED_IN = "user_id IS NULL OR title IS NULL OR content IS NULL OR timestamp IS NULL"


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    old_shape = has_column("prompt", "command", assume=True) and not has_column(
        "prompt", "version_id", assume=False
    )
    if old_shape or has_table("prompt_new", assume=False):
        _create_new_prompts()
    _create_history()
    if old_shape:
        _carry_prompts()
        _begin_histories()
        drop_table_if_present("prompt")
    elif has_table("prompt", assume=False) and has_table("prompt_new", assume=False):
        _forget_leftover()
    if has_table("prompt_new", assume=True) and not has_table("prompt", assume=False):
        op.rename_table("prompt_new", "prompt")


def _create_new_prompts() -> None:
    create_table_if_absent(
        "prompt_new",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("command", sa.String()),
        sa.Column("user_id", sa.String(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("data", sa.JSON()),
        sa.Column("meta", sa.JSON()),
        sa.Column("access_control", sa.JSON()),
        sa.Column("is_active", sa.Boolean(), nullable=False, server_default="1"),
        sa.Column("version_id", sa.Text()),
        sa.Column("tags", sa.JSON()),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
    )
    create_index_if_absent("ix_prompt_new_command", "prompt_new", ["command"], unique=True)


def _create_history() -> None:
    create_table_if_absent(
        "prompt_history",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("prompt_id", sa.Text(), nullable=False),
        sa.Column("parent_id", sa.Text()),
        sa.Column("snapshot", sa.JSON(), nullable=False),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("commit_message", sa.Text()),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
    )
    create_index_if_absent("ix_prompt_history_prompt_id", "prompt_history", ["prompt_id"])


def _carry_prompts() -> None:
    _quarantine_unreadable_access()
    _quarantine_own_columns()
    # A leftover table of a crashed attempt may hold some of them already.
    held = "SELECT 1 FROM prompt_new AS held WHERE held.command = old.command"
    _carry("old.command", f"(place = 1 OR old.command IS NULL) AND NOT EXISTS ({held})")
    _carry_namesakes()
    gaps = count_rows("prompt", _FILLED_IN)
    report("prompt", "converts", gaps, "without owner, title, content or time")


def _old_prompts() -> str:
    """SQL for the old prompts with their new command and their place among its namesakes."""
    stripped = "CASE WHEN substr(command, 1, 1) = '/' THEN substr(command, 2) ELSE command END"
    access = "access_control" if has_column("prompt", "access_control", assume=True) else "NULL"
    order = 'command COLLATE "C"' if is_postgresql() else "command"
    return (
        f"(SELECT command AS original, {stripped} AS command, user_id, title, content,"
        f" {access} AS access_control, coalesce(timestamp, 0) AS time,"
        f" row_number() OVER (PARTITION BY {stripped} ORDER BY {order}) AS place FROM prompt)"
    )


def _carry(command: str, condition: str, **parameters: object) -> int:
    """Copy the old prompts that satisfy *condition*, with the SQL expression *command*."""
    if is_postgresql():
        empty, none = "CAST('{}' AS json)", "CAST('[]' AS json)"
        access = "coalesce(CAST(access_control AS json), CAST('null' AS json))"
    else:
        empty, none = "'{}'", "'[]'"
        access = (
            "CASE WHEN access_control IS NULL THEN 'null'"
            " WHEN json_valid(access_control) THEN access_control ELSE '{}' END"
        )
    return run_sql(
        "INSERT INTO prompt_new (id, command, user_id, name, content, data, meta, access_control,"
        " is_active, version_id, tags, created_at, updated_at)"
        f" SELECT {uuid4_sql()}, {command}, coalesce(user_id, ''),"
        f" coalesce(title, old.command, ''), coalesce(content, ''), {empty}, {empty}, {access},"
        f" true, {uuid4_sql()}, {none}, time, time FROM {_old_prompts()} AS old WHERE {condition}",
        **parameters,
    )


def _carry_namesakes() -> None:
    """Copy the prompts whose new command another one has, under the next free name."""
    if is_offline():
        return
    query = (
        f"SELECT original, command FROM {_old_prompts()} AS old"
        " WHERE place > 1 AND command IS NOT NULL ORDER BY command, place"
    )
    namesakes = op.get_bind().execute(sa.text(query)).all()
    for original, command in namesakes:
        _carry(
            "CAST(:new_command AS VARCHAR)",
            "original = :original",
            new_command=_free_name("prompt_new", command),
            original=original,
        )
    report("prompt", "converts", len(namesakes), "another has the same command; numbered")


def _free_name(table: str, command: str) -> str:
    """*command* with the first number from 2 up that makes it unique in *table*."""
    names = (f"{command}-{number}" for number in count(2))
    return next(n for n in names if not has_rows(table, "command = :command", command=n))


def _quarantine_unreadable_access() -> None:
    if is_postgresql() or not has_column("prompt", "access_control", assume=True):
        return
    quarantine_where(
        revision,
        "prompt",
        "command",
        "access_control IS NOT NULL AND NOT json_valid(access_control)",
        "its access rule can't be read; the prompt is private now",
        delete=False,
    )


def _quarantine_own_columns() -> None:
    """Keep what is in columns of no release, which the new table doesn't have."""
    own = [] if is_offline() else sorted(columns_of("prompt").keys() - _KNOWN)
    if own:
        filled = " OR ".join(f"{quoted(name)} IS NOT NULL" for name in own)
        reason = "a column of no release had a value"
        quarantine_where(revision, "prompt", "command", filled, reason, delete=False)


_KNOWN = {"id", "command", "user_id", "title", "content", "timestamp", "access_control"}


def _begin_histories() -> None:
    build = "json_build_object" if is_postgresql() else "json_object"

    def document(column: str) -> str:
        return column if is_postgresql() else f"json({column})"

    begun = run_sql(
        "INSERT INTO prompt_history (id, prompt_id, snapshot, user_id, created_at)"
        f" SELECT version_id, id, {build}('name', {worded('name')}, 'content', {worded('content')},"
        f" 'command', {worded('command')},"
        f" 'data', {document('data')}, 'meta', {document('meta')},"
        f" 'access_control', {document('access_control')}), user_id, created_at"
        " FROM prompt_new AS p WHERE version_id IS NOT NULL"
        " AND NOT EXISTS (SELECT 1 FROM prompt_history AS h WHERE h.id = p.version_id)"
    )
    report("prompt_history", "fills", begun, "the first entry of each prompt's history")


def _forget_leftover() -> None:
    """Beside prompts that have their new shape already, an empty ``prompt_new`` means nothing."""
    if not has_rows("prompt_new"):
        op.drop_table("prompt_new")


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    op.rename_table("prompt", "prompt_new")
    if is_peewee_born():
        _create_peewee_born_prompts()
    else:
        _create_alembic_born_prompts()
    order = 'command COLLATE "C"' if is_postgresql() else "command"
    slashed = (
        "CASE WHEN command IS NULL THEN '/' || id WHEN command = '' THEN ''"
        " WHEN substr(command, 1, 1) = '/' THEN command ELSE '/' || command END"
    )
    source = (
        f"(SELECT id, {slashed} AS command, user_id, name, content, created_at, access_control,"
        f" row_number() OVER (PARTITION BY {slashed} ORDER BY {order}) AS place"
        " FROM prompt_new) AS new"
    )
    insert = (
        "INSERT INTO prompt (command, user_id, title, content, timestamp, access_control)"
        f" SELECT {{command}}, user_id, name, content, created_at, access_control FROM {source}"
        " WHERE {condition} ORDER BY created_at, new.id"
    )
    run_sql(insert.format(command="new.command", condition="place = 1"))
    if not is_offline():
        query = f"SELECT new.id, new.command FROM {source} WHERE place > 1 ORDER BY command, place"
        namesakes = op.get_bind().execute(sa.text(query)).all()
        for key, command in namesakes:
            run_sql(
                insert.format(command="CAST(:command AS VARCHAR)", condition="new.id = :id"),
                command=_free_name("prompt", command),
                id=key,
            )
        report("prompt", "converts", len(namesakes), "another has the same command; numbered")
    op.drop_table("prompt_new")
    drop_table_if_present("prompt_history")


def _create_alembic_born_prompts() -> None:
    op.create_table(
        "prompt",
        sa.Column("command", sa.String(), primary_key=True),
        sa.Column("user_id", sa.String()),
        sa.Column("title", sa.Text()),
        sa.Column("content", sa.Text()),
        sa.Column("timestamp", sa.BigInteger()),
        sa.Column("access_control", sa.JSON()),
    )


def _create_peewee_born_prompts() -> None:
    op.create_table(
        "prompt",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("command", sa.String(255), nullable=False),
        sa.Column("user_id", sa.String(255), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column(
            "timestamp", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("access_control", sa.JSON()),
    )
    op.create_index("prompt_command", "prompt", ["command"], unique=True)
