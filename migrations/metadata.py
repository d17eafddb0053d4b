"""The schema at head (0bd252b206fb) as SQLAlchemy metadata: what a new database has.

For ``alembic check``, for autogeneration, and for tests. An upgraded database may differ in ways
that are healthy; those are listed in :mod:`migrations.equivalents`. Source: the known schema of an
alembic-born database (``tests/data/schema``), to which a test holds this module.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.schema import SchemaItem

metadata = sa.MetaData()

_Type = sa.types.TypeEngine[Any] | type[sa.types.TypeEngine[Any]]


def _required(kind: _Type, *names: str) -> list[SchemaItem]:
    """Columns of one type that can't be NULL."""
    return [sa.Column(name, kind, nullable=False) for name in names]


def _optional(kind: _Type, *names: str) -> list[SchemaItem]:
    """Columns of one type that can be NULL."""
    return [sa.Column(name, kind, nullable=True) for name in names]


def _partial(
    name: str, *columns: str | sa.TextClause, where: str, unique: bool = False
) -> sa.Index:
    """An index of the rows that satisfy *where*, on both dialects."""
    condition = sa.text(where)
    return sa.Index(
        name, *columns, unique=unique, sqlite_where=condition, postgresql_where=condition
    )


sa.Table(
    "access_grant",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    *_required(
        sa.Text, "resource_type", "resource_id", "principal_type", "principal_id", "permission"
    ),
    *_required(sa.BigInteger, "created_at"),
    sa.UniqueConstraint(
        "resource_type",
        "resource_id",
        "principal_type",
        "principal_id",
        "permission",
        name="uq_access_grant_grant",
    ),
    sa.Index("idx_access_grant_principal", "principal_type", "principal_id"),
    sa.Index("idx_access_grant_resource", "resource_type", "resource_id"),
)

sa.Table(
    "api_key",
    metadata,
    sa.Column("id", sa.Text, primary_key=True, unique=True),
    sa.Column("user_id", sa.Text, sa.ForeignKey("user.id", ondelete="CASCADE"), nullable=True),
    *_required(sa.Text, "key"),
    *_optional(sa.JSON, "data"),
    *_optional(sa.BigInteger, "expires_at", "last_used_at"),
    *_required(sa.BigInteger, "created_at", "updated_at"),
    sa.UniqueConstraint("key"),
)

sa.Table(
    "app",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    *_required(sa.Text, "slug", "name"),
    *_optional(sa.Text, "user_id"),
    sa.Column("is_active", sa.Boolean, nullable=False, server_default=sa.false()),
    *_required(sa.JSON, "data"),
    *_optional(sa.Text, "api_key"),
    *_required(sa.BigInteger, "created_at", "updated_at"),
    sa.UniqueConstraint("slug"),
)

sa.Table(
    "auth",
    metadata,
    sa.Column("id", sa.String, primary_key=True),
    *_optional(sa.String, "email"),
    *_optional(sa.Text, "password"),
    *_optional(sa.Boolean, "active"),
    *_optional(sa.JSON, "mfa"),
    *_optional(sa.Text, "session_stamp"),
)

sa.Table(
    "automation",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    *_required(sa.Text, "user_id", "name"),
    *_required(sa.JSON, "data"),
    *_optional(sa.JSON, "meta"),
    *_required(sa.Boolean, "is_active"),
    *_optional(sa.BigInteger, "last_run_at", "next_run_at"),
    *_required(sa.BigInteger, "created_at", "updated_at"),
    *_optional(sa.Text, "folder_id"),
    sa.Index("ix_automation_next_run", "next_run_at"),
    sa.Index("ix_automation_user_folder", "user_id", "folder_id"),
)

sa.Table(
    "automation_run",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    *_required(sa.Text, "automation_id"),
    *_optional(sa.Text, "chat_id"),
    *_required(sa.Text, "status"),
    *_optional(sa.Text, "error"),
    *_required(sa.BigInteger, "created_at"),
    sa.Index("ix_automation_run_automation_id", "automation_id"),
)

sa.Table(
    "calendar",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    *_required(sa.Text, "user_id", "name"),
    *_optional(sa.Text, "color"),
    *_required(sa.Boolean, "is_default"),
    *_optional(sa.JSON, "data", "meta"),
    *_required(sa.BigInteger, "created_at", "updated_at"),
    sa.Index("ix_calendar_user", "user_id"),
)

sa.Table(
    "calendar_event",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    *_required(sa.Text, "calendar_id", "user_id", "title"),
    *_optional(sa.Text, "description"),
    *_required(sa.BigInteger, "start_at"),
    *_optional(sa.BigInteger, "end_at"),
    *_required(sa.Boolean, "all_day"),
    *_optional(sa.Text, "rrule", "color", "location"),
    *_optional(sa.JSON, "data", "meta"),
    *_required(sa.Boolean, "is_cancelled"),
    *_required(sa.BigInteger, "created_at", "updated_at"),
    sa.Index("ix_calendar_event_calendar", "calendar_id", "start_at"),
    sa.Index("ix_calendar_event_user_date", "user_id", "start_at"),
)

sa.Table(
    "calendar_event_attendee",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    *_required(sa.Text, "event_id", "user_id", "status"),
    *_optional(sa.JSON, "meta"),
    *_required(sa.BigInteger, "created_at", "updated_at"),
    sa.UniqueConstraint("event_id", "user_id", name="uq_event_attendee"),
    sa.Index("ix_calendar_event_attendee_user", "user_id", "status"),
)

sa.Table(
    "channel",
    metadata,
    sa.Column("id", sa.Text, primary_key=True, unique=True),
    *_optional(sa.Text, "user_id", "name", "description"),
    *_optional(sa.JSON, "data", "meta"),
    *_optional(sa.BigInteger, "created_at", "updated_at"),
    *_optional(sa.Text, "type"),
    *_optional(sa.Boolean, "is_private"),
    *_optional(sa.BigInteger, "archived_at"),
    *_optional(sa.Text, "archived_by"),
    *_optional(sa.BigInteger, "deleted_at"),
    *_optional(sa.Text, "deleted_by", "updated_by"),
)

sa.Table(
    "channel_file",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    *_required(sa.Text, "user_id"),
    sa.Column(
        "channel_id", sa.Text, sa.ForeignKey("channel.id", ondelete="CASCADE"), nullable=False
    ),
    sa.Column("file_id", sa.Text, sa.ForeignKey("file.id", ondelete="CASCADE"), nullable=False),
    *_required(sa.BigInteger, "created_at", "updated_at"),
    sa.Column(
        "message_id",
        sa.Text,
        sa.ForeignKey("message.id", ondelete="CASCADE", name="fk_channel_file_message_id"),
        nullable=True,
    ),
    sa.UniqueConstraint("channel_id", "file_id", name="uq_channel_file_channel_file"),
    sa.Index("ix_channel_file_channel_id", "channel_id"),
    sa.Index("ix_channel_file_file_id", "file_id"),
    sa.Index("ix_channel_file_user_id", "user_id"),
)

sa.Table(
    "channel_member",
    metadata,
    sa.Column("id", sa.Text, primary_key=True, unique=True),
    *_required(sa.Text, "channel_id"),
    *_optional(sa.Text, "user_id"),
    *_optional(sa.BigInteger, "created_at"),
    *_optional(sa.Text, "status"),
    sa.Column("is_active", sa.Boolean, nullable=False, server_default=sa.true()),
    sa.Column("is_channel_muted", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("is_channel_pinned", sa.Boolean, nullable=False, server_default=sa.false()),
    *_optional(sa.JSON, "data", "meta"),
    *_required(sa.BigInteger, "joined_at"),
    *_optional(sa.BigInteger, "left_at", "last_read_at", "updated_at"),
    *_optional(sa.Text, "role", "invited_by"),
    *_optional(sa.BigInteger, "invited_at"),
    *_optional(sa.Text, "app_id"),
    sa.UniqueConstraint("channel_id", "app_id", name="uq_channel_member_app"),
    sa.CheckConstraint("(user_id IS NULL) <> (app_id IS NULL)", name="ck_channel_member_identity"),
    sa.Index("ix_channel_member_app_active", "app_id", "is_active"),
)

sa.Table(
    "channel_webhook",
    metadata,
    sa.Column("id", sa.Text, primary_key=True, unique=True),
    *_required(sa.Text, "user_id"),
    sa.Column(
        "channel_id", sa.Text, sa.ForeignKey("channel.id", ondelete="CASCADE"), nullable=False
    ),
    *_required(sa.Text, "name"),
    *_optional(sa.Text, "profile_image_url"),
    *_required(sa.Text, "token"),
    *_optional(sa.BigInteger, "last_used_at"),
    *_required(sa.BigInteger, "created_at", "updated_at"),
)

_chat = sa.Table(
    "chat",
    metadata,
    sa.Column("id", sa.String, primary_key=True),
    *_optional(sa.String, "user_id"),
    *_optional(sa.Text, "title"),
    *_optional(sa.BigInteger, "created_at", "updated_at"),
    *_optional(sa.Text, "share_id"),
    *_optional(sa.Boolean, "archived"),
    *_optional(sa.JSON, "chat"),
    *_optional(sa.Boolean, "pinned"),
    sa.Column("meta", sa.JSON, nullable=False, server_default="{}"),
    *_optional(sa.Text, "folder_id"),
    *_optional(sa.JSON, "tasks"),
    *_optional(sa.Text, "summary"),
    *_optional(sa.BigInteger, "last_read_at"),
    *_optional(sa.Text, "current_message_id"),
    *_optional(sa.JSON, "variables"),
    *_optional(sa.BigInteger, "timer_at"),
    sa.UniqueConstraint("share_id"),
    sa.Index("folder_id_idx", "folder_id"),
    sa.Index("folder_id_user_id_idx", "folder_id", "user_id"),
    _partial("timer_at_idx", "timer_at", where="timer_at IS NOT NULL"),
    sa.Index("updated_at_user_id_idx", "updated_at", "user_id"),
    sa.Index("user_id_archived_idx", "user_id", "archived"),
    sa.Index(
        "user_id_folder_unread_idx",
        "user_id",
        "folder_id",
        "archived",
        "updated_at",
        "last_read_at",
        "id",
    ),
    sa.Index("user_id_pinned_idx", "user_id", "pinned"),
    _partial("user_id_timer_at_idx", "user_id", "timer_at", where="timer_at IS NOT NULL"),
)
sa.Index("user_id_updated_at_id_idx", _chat.c.user_id, _chat.c.updated_at.desc(), _chat.c.id)

sa.Table(
    "chat_file",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    *_required(sa.Text, "user_id"),
    sa.Column("chat_id", sa.Text, sa.ForeignKey("chat.id", ondelete="CASCADE"), nullable=False),
    sa.Column("file_id", sa.Text, sa.ForeignKey("file.id", ondelete="CASCADE"), nullable=False),
    *_optional(sa.Text, "message_id"),
    *_required(sa.BigInteger, "created_at", "updated_at"),
    sa.UniqueConstraint("chat_id", "file_id", name="uq_chat_file_chat_file"),
    sa.Index("ix_chat_file_chat_id", "chat_id"),
    sa.Index("ix_chat_file_file_id", "file_id"),
    sa.Index("ix_chat_file_message_id", "message_id"),
    sa.Index("ix_chat_file_user_id", "user_id"),
)

sa.Table(
    "chat_message",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("chat_id", sa.Text, sa.ForeignKey("chat.id", ondelete="CASCADE"), nullable=False),
    *_optional(sa.Text, "user_id"),
    *_required(sa.Text, "role"),
    *_optional(sa.Text, "parent_id"),
    *_optional(sa.JSON, "content", "output"),
    *_optional(sa.Text, "model_id"),
    *_optional(sa.JSON, "files", "sources", "embeds"),
    *_optional(sa.Boolean, "done"),
    *_optional(sa.JSON, "status_history", "error", "usage"),
    *_optional(sa.BigInteger, "created_at", "updated_at"),
    *_optional(sa.Text, "context_summary"),
    *_optional(sa.JSON, "meta"),
    sa.Index("chat_message_chat_parent_idx", "chat_id", "parent_id"),
    sa.Index("chat_message_chat_role_done_idx", "chat_id", "role", "done"),
    sa.Index("chat_message_model_created_idx", "model_id", "created_at"),
    sa.Index("chat_message_user_created_idx", "user_id", "created_at"),
    sa.Index("ix_chat_message_chat_id", "chat_id"),
    sa.Index("ix_chat_message_created_at", "created_at"),
    sa.Index("ix_chat_message_model_id", "model_id"),
    sa.Index("ix_chat_message_user_id", "user_id"),
)

sa.Table(
    "chatidtag",
    metadata,
    sa.Column("id", sa.String, primary_key=True),
    *_optional(sa.String, "tag_name", "chat_id", "user_id"),
    *_optional(sa.BigInteger, "timestamp"),
)

sa.Table(
    "config",
    metadata,
    sa.Column("key", sa.Text, primary_key=True),
    *_required(sa.JSON, "value"),
    *_optional(sa.BigInteger, "updated_at"),
)

sa.Table(
    "config_old",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    *_required(sa.JSON, "data"),
    *_required(sa.Integer, "version"),
    sa.Column("created_at", sa.DateTime, nullable=False, server_default=sa.func.now()),
    sa.Column("updated_at", sa.DateTime, nullable=True, server_default=sa.func.now()),
)

sa.Table(
    "document",
    metadata,
    sa.Column("collection_name", sa.String, primary_key=True),
    *_optional(sa.String, "name"),
    *_optional(sa.Text, "title", "filename", "content"),
    *_optional(sa.String, "user_id"),
    *_optional(sa.BigInteger, "timestamp"),
    sa.UniqueConstraint("name"),
)

sa.Table(
    "feedback",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    *_optional(sa.Text, "user_id"),
    *_optional(sa.BigInteger, "version"),
    *_optional(sa.Text, "type"),
    *_optional(sa.JSON, "data", "meta", "snapshot"),
    *_required(sa.BigInteger, "created_at", "updated_at"),
)

sa.Table(
    "file",
    metadata,
    sa.Column("id", sa.String, primary_key=True),
    *_optional(sa.String, "user_id"),
    *_optional(sa.Text, "filename"),
    *_optional(sa.JSON, "meta"),
    *_optional(sa.BigInteger, "created_at"),
    *_optional(sa.Text, "hash"),
    *_optional(sa.JSON, "data"),
    *_optional(sa.BigInteger, "updated_at"),
    *_optional(sa.Text, "path"),
    # PostgreSQL alone has this one.
    sa.Index(
        "file_pending_knowledge_idx",
        sa.text("((meta -> 'data') ->> 'knowledge_id')"),
        postgresql_where=sa.text("(data ->> 'status') IN ('pending', 'processing')"),
    ).ddl_if(dialect="postgresql"),
)

sa.Table(
    "folder",
    metadata,
    *_required(sa.Text, "id"),
    *_optional(sa.Text, "parent_id"),
    *_required(sa.Text, "user_id", "name"),
    *_optional(sa.JSON, "items", "meta"),
    *_required(sa.Boolean, "is_expanded"),
    *_required(sa.BigInteger, "created_at", "updated_at"),
    *_optional(sa.JSON, "data"),
    sa.PrimaryKeyConstraint("id", "user_id"),
)

sa.Table(
    "function",
    metadata,
    sa.Column("id", sa.String, primary_key=True),
    *_optional(sa.String, "user_id"),
    *_optional(sa.Text, "name", "type", "content", "meta", "valves"),
    *_optional(sa.Boolean, "is_active", "is_global"),
    *_optional(sa.BigInteger, "updated_at", "created_at"),
    *_optional(sa.Text, "version_id"),
    sa.Index("is_global_idx", "is_global"),
)

sa.Table(
    "function_history",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    *_required(sa.Text, "function_id"),
    *_optional(sa.Text, "parent_id"),
    *_required(sa.JSON, "snapshot"),
    *_required(sa.Text, "user_id"),
    *_optional(sa.Text, "commit_message"),
    *_required(sa.BigInteger, "created_at"),
    sa.Index("ix_function_history_function_id", "function_id"),
)

sa.Table(
    "group",
    metadata,
    sa.Column("id", sa.Text, primary_key=True, unique=True),
    *_optional(sa.Text, "user_id", "name", "description"),
    *_optional(sa.JSON, "data", "meta", "permissions"),
    *_optional(sa.BigInteger, "created_at", "updated_at"),
    sa.Column(
        "parent_group_id",
        sa.Text,
        sa.ForeignKey("group.id", ondelete="SET NULL", name="fk_group_parent"),
        nullable=True,
    ),
    sa.Index("ix_group_parent_group_id", "parent_group_id"),
)

sa.Table(
    "group_member",
    metadata,
    sa.Column("id", sa.Text, primary_key=True, unique=True),
    sa.Column("group_id", sa.Text, sa.ForeignKey("group.id", ondelete="CASCADE"), nullable=False),
    sa.Column("user_id", sa.Text, sa.ForeignKey("user.id", ondelete="CASCADE"), nullable=False),
    *_optional(sa.BigInteger, "created_at", "updated_at"),
    sa.UniqueConstraint("group_id", "user_id", name="uq_group_member_group_user"),
    sa.Index("ix_group_member_user_id_group_id", "user_id", "group_id"),
)

sa.Table(
    "knowledge",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    *_required(sa.Text, "user_id", "name"),
    *_optional(sa.Text, "description"),
    *_optional(sa.JSON, "meta"),
    *_required(sa.BigInteger, "created_at"),
    *_optional(sa.BigInteger, "updated_at"),
    *_optional(sa.JSON, "data"),
)

sa.Table(
    "knowledge_directory",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column(
        "knowledge_id", sa.Text, sa.ForeignKey("knowledge.id", ondelete="CASCADE"), nullable=False
    ),
    sa.Column(
        "parent_id",
        sa.Text,
        sa.ForeignKey("knowledge_directory.id", ondelete="CASCADE"),
        nullable=True,
    ),
    *_required(sa.Text, "name", "user_id"),
    *_required(sa.BigInteger, "created_at", "updated_at"),
    sa.UniqueConstraint(
        "knowledge_id", "parent_id", "name", name="uq_knowledge_directory_knowledge_parent_name"
    ),
    sa.Index("ix_knowledge_directory_knowledge_id", "knowledge_id"),
    sa.Index("ix_knowledge_directory_parent_id", "parent_id"),
)

sa.Table(
    "knowledge_file",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    *_required(sa.Text, "user_id"),
    sa.Column(
        "knowledge_id", sa.Text, sa.ForeignKey("knowledge.id", ondelete="CASCADE"), nullable=False
    ),
    sa.Column("file_id", sa.Text, sa.ForeignKey("file.id", ondelete="CASCADE"), nullable=False),
    *_required(sa.BigInteger, "created_at", "updated_at"),
    sa.Column(
        "directory_id",
        sa.Text,
        sa.ForeignKey("knowledge_directory.id", ondelete="SET NULL"),
        nullable=True,
    ),
    sa.UniqueConstraint("knowledge_id", "file_id", name="uq_knowledge_file_knowledge_file"),
    sa.Index("ix_knowledge_file_directory_id", "directory_id"),
    sa.Index("ix_knowledge_file_file_id", "file_id"),
    sa.Index("ix_knowledge_file_knowledge_id", "knowledge_id"),
    sa.Index("ix_knowledge_file_user_id", "user_id"),
)

sa.Table(
    "memory",
    metadata,
    sa.Column("id", sa.String, primary_key=True),
    *_optional(sa.String, "user_id"),
    *_optional(sa.Text, "content"),
    *_optional(sa.BigInteger, "updated_at", "created_at"),
    sa.Column("type", sa.String, nullable=False, server_default="context"),
    *_optional(sa.Text, "path"),
    *_optional(sa.JSON, "meta"),
    sa.Index("ix_memory_id_user_id", "id", "user_id"),
    sa.Index("ix_memory_type", "type"),
    sa.Index("ix_memory_user_id", "user_id"),
)

sa.Table(
    "message",
    metadata,
    sa.Column("id", sa.Text, primary_key=True, unique=True),
    *_optional(sa.Text, "user_id", "channel_id", "content"),
    *_optional(sa.JSON, "data", "meta"),
    *_optional(sa.BigInteger, "created_at", "updated_at"),
    *_optional(sa.Text, "parent_id", "reply_to_id"),
    sa.Column("is_pinned", sa.Boolean, nullable=False, server_default=sa.false()),
    *_optional(sa.BigInteger, "pinned_at"),
    *_optional(sa.Text, "pinned_by", "app_id"),
    sa.Index("ix_message_app", "app_id"),
)

sa.Table(
    "message_reaction",
    metadata,
    sa.Column("id", sa.Text, primary_key=True, unique=True),
    *_required(sa.Text, "user_id", "message_id", "name"),
    *_optional(sa.BigInteger, "created_at"),
)

sa.Table(
    "model",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    *_optional(sa.Text, "user_id", "base_model_id", "name", "params", "meta"),
    *_optional(sa.BigInteger, "updated_at", "created_at"),
    sa.Column("is_active", sa.Boolean, nullable=False, server_default=sa.true()),
    *_optional(sa.Text, "version_id"),
)

sa.Table(
    "model_history",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    *_required(sa.Text, "model_id"),
    *_optional(sa.Text, "parent_id"),
    *_required(sa.JSON, "snapshot"),
    *_required(sa.Text, "user_id"),
    *_optional(sa.Text, "commit_message"),
    *_required(sa.BigInteger, "created_at"),
    sa.Index("ix_model_history_model_id", "model_id"),
)

sa.Table(
    "note",
    metadata,
    sa.Column("id", sa.Text, primary_key=True, unique=True),
    *_optional(sa.Text, "user_id", "title"),
    *_optional(sa.JSON, "data", "meta"),
    *_optional(sa.BigInteger, "created_at", "updated_at"),
)

sa.Table(
    "oauth_session",
    metadata,
    sa.Column("id", sa.Text, primary_key=True, unique=True),
    sa.Column("user_id", sa.Text, sa.ForeignKey("user.id", ondelete="CASCADE"), nullable=False),
    *_required(sa.Text, "provider", "token"),
    *_required(sa.BigInteger, "expires_at", "created_at", "updated_at"),
    sa.Index("idx_oauth_session_expires_at", "expires_at"),
    sa.Index("idx_oauth_session_user_id", "user_id"),
    sa.Index("idx_oauth_session_user_provider", "user_id", "provider"),
)

sa.Table(
    "pinned_note",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    *_required(sa.Text, "user_id"),
    sa.Column("note_id", sa.Text, sa.ForeignKey("note.id", ondelete="CASCADE"), nullable=False),
    *_required(sa.BigInteger, "created_at"),
    sa.UniqueConstraint("user_id", "note_id", name="uq_pinned_note"),
)

sa.Table(
    "prompt",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    *_optional(sa.String, "command"),
    *_required(sa.String, "user_id"),
    *_required(sa.Text, "name", "content"),
    *_optional(sa.JSON, "data", "meta"),
    sa.Column("is_active", sa.Boolean, nullable=False, server_default="1"),
    *_optional(sa.Text, "version_id"),
    *_optional(sa.JSON, "tags"),
    *_required(sa.BigInteger, "created_at", "updated_at"),
    sa.Index("ix_prompt_new_command", "command", unique=True),
)

sa.Table(
    "prompt_history",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    *_required(sa.Text, "prompt_id"),
    *_optional(sa.Text, "parent_id"),
    *_required(sa.JSON, "snapshot"),
    *_required(sa.Text, "user_id"),
    *_optional(sa.Text, "commit_message"),
    *_required(sa.BigInteger, "created_at"),
    sa.Index("ix_prompt_history_prompt_id", "prompt_id"),
)

sa.Table(
    "shared_chat",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("chat_id", sa.Text, sa.ForeignKey("chat.id", ondelete="CASCADE"), nullable=False),
    *_required(sa.Text, "user_id"),
    *_optional(sa.Text, "title"),
    *_optional(sa.JSON, "chat"),
    *_optional(sa.BigInteger, "created_at", "updated_at"),
)

sa.Table(
    "skill",
    metadata,
    sa.Column("id", sa.String, primary_key=True),
    *_required(sa.String, "user_id"),
    *_required(sa.Text, "name"),
    *_optional(sa.Text, "description"),
    *_required(sa.Text, "content"),
    *_optional(sa.JSON, "meta"),
    *_required(sa.Boolean, "is_active"),
    *_required(sa.BigInteger, "updated_at", "created_at"),
    *_optional(sa.Text, "version_id"),
    *_optional(sa.JSON, "data"),
    sa.UniqueConstraint("name"),
    sa.Index("idx_skill_updated_at", "updated_at"),
    sa.Index("idx_skill_user_id", "user_id"),
)

sa.Table(
    "skill_history",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    *_required(sa.Text, "skill_id"),
    *_optional(sa.Text, "parent_id"),
    *_required(sa.JSON, "snapshot"),
    *_required(sa.Text, "user_id"),
    *_optional(sa.Text, "commit_message"),
    *_required(sa.BigInteger, "created_at"),
    sa.Index("ix_skill_history_skill_id", "skill_id"),
)

sa.Table(
    "tag",
    metadata,
    *_required(sa.String, "id"),
    *_optional(sa.String, "name", "user_id"),
    *_optional(sa.JSON, "meta"),
    sa.PrimaryKeyConstraint("id", "user_id", name="pk_id_user_id"),
    sa.Index("user_id_idx", "user_id"),
)

sa.Table(
    "tool",
    metadata,
    sa.Column("id", sa.String, primary_key=True),
    *_optional(sa.String, "user_id"),
    *_optional(sa.Text, "name", "content", "specs", "meta", "valves"),
    *_optional(sa.BigInteger, "updated_at", "created_at"),
    *_optional(sa.Text, "version_id"),
)

sa.Table(
    "tool_history",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    *_required(sa.Text, "tool_id"),
    *_optional(sa.Text, "parent_id"),
    *_required(sa.JSON, "snapshot"),
    *_required(sa.Text, "user_id"),
    *_optional(sa.Text, "commit_message"),
    *_required(sa.BigInteger, "created_at"),
    sa.Index("ix_tool_history_tool_id", "tool_id"),
)

sa.Table(
    "user",
    metadata,
    sa.Column("id", sa.String, primary_key=True),
    *_optional(sa.String, "name", "email", "role"),
    *_optional(sa.Text, "profile_image_url"),
    *_optional(sa.BigInteger, "last_active_at", "updated_at", "created_at"),
    *_optional(sa.String(50), "username"),
    *_optional(sa.Text, "bio", "gender"),
    *_optional(sa.Date, "date_of_birth"),
    *_optional(sa.Text, "profile_banner_image_url"),
    *_optional(sa.String, "timezone", "presence_state", "status_emoji"),
    *_optional(sa.Text, "status_message"),
    *_optional(sa.BigInteger, "status_expires_at"),
    *_optional(sa.JSON, "oauth", "info", "settings", "scim", "variables"),
    _partial(
        "uq_user_email_lower", sa.text("lower(email)"), where="email IS NOT NULL", unique=True
    ),
)
