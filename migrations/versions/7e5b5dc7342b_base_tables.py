"""Base tables

Creates the twelve tables that Open WebUI had when it moved to Alembic, each only if it is absent: a
peewee-born database has them all and is left as it is. Going down removes them only where no peewee
migration made them; a peewee-born database is then at peewee 018 again, with its rows.

Revision ID: 7e5b5dc7342b
Revises:
Create Date: 2024-06-24 13:15:33
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import create_table_if_absent, drop_table_if_present, has_table
from migrations.lineage import is_peewee_born

revision: str = "7e5b5dc7342b"
down_revision: str | None = None
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive",),
    "downgrade": ("drops-data", "lossy-downgrade"),
}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (),
    "downgrade": (
        {"table": "auth", "change": "drops", "from": "", "reason": "alembic-born only"},
        {"table": "chat", "change": "drops", "from": "", "reason": "alembic-born only"},
        {"table": "chatidtag", "change": "drops", "from": "", "reason": "alembic-born only"},
        {"table": "document", "change": "drops", "from": "", "reason": "alembic-born only"},
        {"table": "file", "change": "drops", "from": "", "reason": "alembic-born only"},
        {"table": "function", "change": "drops", "from": "", "reason": "alembic-born only"},
        {"table": "memory", "change": "drops", "from": "", "reason": "alembic-born only"},
        {"table": "model", "change": "drops", "from": "", "reason": "alembic-born only"},
        {"table": "prompt", "change": "drops", "from": "", "reason": "alembic-born only"},
        {"table": "tag", "change": "drops", "from": "", "reason": "alembic-born only"},
        {"table": "tool", "change": "drops", "from": "", "reason": "alembic-born only"},
        {"table": "user", "change": "drops", "from": "", "reason": "alembic-born only"},
    ),
}


def upgrade() -> None:
    """Create what is absent of the twelve tables."""
    for name, items in _tables().items():
        create_table_if_absent(name, *items)


def downgrade() -> None:
    """Drop the twelve tables, unless peewee migrations made them."""
    if is_peewee_born():
        return
    for name in reversed(_tables()):
        drop_table_if_present(name)
    # A downgrade writes the record of the peewee migrations for older releases. Without any table
    # it would keep those from making theirs.
    if has_table("migratehistory", assume=False):
        drop_table_if_present("migratehistory")


def _key(name: str = "id") -> sa.Column[str]:
    return sa.Column(name, sa.String(), primary_key=True, nullable=False)


def _strings(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(), nullable=True) for name in names]


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=True) for name in names]


def _epochs(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.BigInteger(), nullable=True) for name in names]


def _flags(*names: str) -> list[sa.Column[bool]]:
    return [sa.Column(name, sa.Boolean(), nullable=True) for name in names]


def _tables() -> dict[str, list[sa.schema.SchemaItem]]:
    return {
        "auth": [_key(), *_strings("email"), *_texts("password"), *_flags("active")],
        "chat": [
            _key(),
            *_strings("user_id"),
            *_texts("title", "chat"),
            *_epochs("created_at", "updated_at"),
            sa.Column("share_id", sa.Text(), nullable=True, unique=True),
            *_flags("archived"),
        ],
        "chatidtag": [_key(), *_strings("tag_name", "chat_id", "user_id"), *_epochs("timestamp")],
        "document": [
            _key("collection_name"),
            sa.Column("name", sa.String(), nullable=True, unique=True),
            *_texts("title", "filename", "content"),
            *_strings("user_id"),
            *_epochs("timestamp"),
        ],
        "file": [_key(), *_strings("user_id"), *_texts("filename", "meta"), *_epochs("created_at")],
        "function": [
            _key(),
            *_strings("user_id"),
            *_texts("name", "type", "content", "meta", "valves"),
            *_flags("is_active", "is_global"),
            *_epochs("updated_at", "created_at"),
        ],
        "memory": [
            _key(),
            *_strings("user_id"),
            *_texts("content"),
            *_epochs("updated_at", "created_at"),
        ],
        "model": [
            sa.Column("id", sa.Text(), primary_key=True, nullable=False),
            *_texts("user_id", "base_model_id", "name", "params", "meta"),
            *_epochs("updated_at", "created_at"),
        ],
        "prompt": [
            _key("command"),
            *_strings("user_id"),
            *_texts("title", "content"),
            *_epochs("timestamp"),
        ],
        "tag": [_key(), *_strings("name", "user_id"), *_texts("data")],
        "tool": [
            _key(),
            *_strings("user_id"),
            *_texts("name", "content", "specs", "meta", "valves"),
            *_epochs("updated_at", "created_at"),
        ],
        "user": [
            _key(),
            *_strings("name", "email", "role"),
            *_texts("profile_image_url"),
            *_epochs("last_active_at", "updated_at", "created_at"),
            sa.Column("api_key", sa.String(), nullable=True, unique=True),
            *_texts("settings", "info"),
            sa.Column("oauth_sub", sa.Text(), nullable=True, unique=True),
        ],
    }
