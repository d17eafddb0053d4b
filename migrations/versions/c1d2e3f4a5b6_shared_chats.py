"""Shares of chats in a table of their own.

A shared chat used to be a second chat that belonged to a user called ``shared-<id>``. Each
becomes a row of shared_chat, and the chat it was made from gets a grant that lets everybody read
the share. The stand-in chats and their messages are then removed. A share whose original is gone
may be the only copy of a chat: it goes to the quarantine. Where the original has no owner, the
share has an empty one.

Going back makes stand-in chats of the shares again and removes every grant for shares: shares that
only some could read become readable by everybody who has the link.

Revision ID: c1d2e3f4a5b6
Revises: e1f2a3b4c5d6
Create Date: 2026-04-16 23:00:00
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import (
    column_is_nullable,
    count_rows,
    create_table_if_absent,
    drop_table_if_present,
)
from migrations.old_chat import finish_old_chat
from migrations.rows import quarantine_where, report
from migrations.util import is_postgresql, now_epoch_sql, run_sql, uuid4_sql

revision: str = "c1d2e3f4a5b6"
down_revision: str | None = "e1f2a3b4c5d6"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("moves-data", "drops-data", "slow-on-large-chat-table"),
    "downgrade": ("moves-data", "drops-data", "lossy-downgrade", "widens-access"),
}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (
        {
            "table": "shared_chat",
            "change": "fills",
            "from": "chat",
            "reason": "one row per share whose original exists",
        },
        {
            "table": "access_grant",
            "change": "fills",
            "from": "chat",
            "reason": "everybody may read a share; one row per shared chat",
        },
        {
            "table": "chat_message",
            "change": "drops",
            "from": "chat_message",
            "reason": "messages of the stand-in chats",
        },
        {
            "table": "chat_file",
            "change": "drops",
            "from": "chat_file",
            "reason": "files of the stand-in chats, by their reference (PostgreSQL only)",
        },
        {
            "table": "chat",
            "change": "drops",
            "from": "chat",
            "reason": "stand-in chats, now shares",
        },
        {
            "table": "owui_quarantine",
            "change": "quarantines",
            "from": "chat",
            "reason": "the chat that it shares is gone",
        },
    ),
    "downgrade": (
        {
            "table": "chat",
            "change": "fills",
            "from": "shared_chat",
            "reason": "one stand-in chat per share",
        },
        {
            "table": "access_grant",
            "change": "drops",
            "from": "access_grant",
            "reason": "older releases have no grants for shares",
        },
        {
            "table": "shared_chat",
            "change": "drops",
            "from": "shared_chat",
            "reason": "the older schema has no such table",
        },
        {
            "table": "owui_quarantine",
            "change": "quarantines",
            "from": "shared_chat",
            "reason": "a chat already has the id of the share",
        },
    ),
}

# Case-insensitive on SQLite, as Open WebUI's own test is there.
_STAND_IN = "user_id LIKE 'shared-%'"


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    create_table_if_absent(
        "shared_chat",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("chat_id", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text()),
        sa.Column("chat", sa.JSON()),
        sa.Column("created_at", sa.BigInteger()),
        sa.Column("updated_at", sa.BigInteger()),
        sa.ForeignKeyConstraint(["chat_id"], ["chat.id"], ondelete="CASCADE"),
    )
    _copy_shares()
    _grant_reading()
    _put_aside_orphans()
    _drop_stand_ins()


def _original() -> str:
    """SQL for the id of the chat that the stand-in *share* was made from."""
    place = "strpos" if is_postgresql() else "instr"
    at = f"{place}(share.user_id, 'shared-')"
    return (
        f"CASE WHEN {at} > 0 THEN substr(share.user_id, 1, {at} - 1)"
        f" || substr(share.user_id, {at} + 7) ELSE share.user_id END"
    )


def _shares() -> str:
    return (
        f"FROM chat AS share JOIN chat AS original ON original.id = {_original()}"
        f" WHERE share.{_STAND_IN}"
    )


def _copy_shares() -> None:
    nothing = "CAST('null' AS json)" if is_postgresql() else "'null'"
    copied = run_sql(
        "INSERT INTO shared_chat (id, chat_id, user_id, title, chat, created_at, updated_at)"
        " SELECT share.id, original.id, coalesce(original.user_id, ''), share.title,"
        f" coalesce(share.chat, {nothing}), share.created_at, share.updated_at {_shares()}"
        " AND NOT EXISTS (SELECT 1 FROM shared_chat WHERE shared_chat.id = share.id)"
    )
    report("shared_chat", "fills", copied, "one row per share whose original exists")
    ownerless = count_rows("shared_chat", "user_id = ''")
    report("shared_chat", "converts", ownerless, "the original has no owner")


def _grant_reading() -> None:
    # The grant is as old as the first share of its chat, in the order the table is read.
    order = "share.ctid" if is_postgresql() else "share.rowid"
    granted = run_sql(
        "INSERT INTO access_grant (id, resource_type, resource_id, principal_type, principal_id,"
        f" permission, created_at) SELECT {uuid4_sql()}, 'shared_chat', chat_id, 'user', '*',"
        f" 'read', CASE WHEN created_at <> 0 THEN created_at ELSE {now_epoch_sql()} END FROM"
        " (SELECT original.id AS chat_id, share.created_at AS created_at,"
        f" row_number() OVER (PARTITION BY original.id ORDER BY {order}) AS place {_shares()})"
        " AS shared WHERE place = 1 AND NOT EXISTS (SELECT 1 FROM access_grant AS held"
        " WHERE held.resource_type = 'shared_chat' AND held.resource_id = shared.chat_id"
        " AND held.principal_type = 'user' AND held.principal_id = '*'"
        " AND held.permission = 'read')"
    )
    report("access_grant", "fills", granted, "everybody may read a share")


def _put_aside_orphans() -> None:
    quarantine_where(
        revision,
        "chat",
        "id",
        "id IN (SELECT share.id FROM chat AS share LEFT JOIN chat AS original"
        f" ON original.id = {_original()} WHERE share.{_STAND_IN} AND original.id IS NULL)",
        "the chat that it shares is gone",
        delete=True,
    )


def _drop_stand_ins() -> None:
    theirs = f"chat_id IN (SELECT id FROM chat WHERE {_STAND_IN})"
    messages = run_sql(f"DELETE FROM chat_message WHERE {theirs}")
    report("chat_message", "drops", messages, "messages of the stand-in chats")
    if is_postgresql():
        report("chat_file", "drops", count_rows("chat_file", theirs), "files of stand-in chats")
        dangling = count_rows("shared_chat", theirs)
        report("shared_chat", "drops", dangling, "shares of shares go with the share")
    dropped = run_sql(f"DELETE FROM chat WHERE {_STAND_IN}")
    report("chat", "drops", dropped, "stand-in chats, now shares")


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    finish_old_chat(revision)
    quarantine_where(
        revision,
        "shared_chat",
        "id",
        "id IN (SELECT id FROM chat)",
        "a chat already has the id of the share",
        delete=True,
    )
    # Peewee-born chats can't be without title and times.
    title = "title" if column_is_nullable("chat", "title", assume=True) else "coalesce(title, '')"
    times = ["created_at", "updated_at"]
    if not column_is_nullable("chat", "created_at", assume=True):
        times = [f"coalesce({time}, 0)" for time in times]
    empty = "CAST('{}' AS json)" if is_postgresql() else "'{}'"
    restored = run_sql(
        "INSERT INTO chat (id, user_id, title, chat, created_at, updated_at, archived, meta)"
        f" SELECT id, 'shared-' || chat_id, {title}, chat, {', '.join(times)}, false, {empty}"
        " FROM shared_chat"
    )
    report("chat", "fills", restored, "one stand-in chat per share")
    revoked = run_sql("DELETE FROM access_grant WHERE resource_type = 'shared_chat'")
    report("access_grant", "drops", revoked, "older releases have no grants for shares")
    drop_table_if_present("shared_chat")
