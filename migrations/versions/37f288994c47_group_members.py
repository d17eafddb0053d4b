"""Group members in a table of their own.

Every user id in a group's list becomes a row of group_member, and the list's column goes. Ids that
are listed twice count once, and entries that name nobody (null, lists, objects) are left out. On
PostgreSQL, where a member must exist, ids of users that don't are listed in the quarantine; so is a
group whose list can't be read. A table that an earlier, crashed attempt left without its rows is
filled. Going back writes the lists again; when somebody joined is lost.

Revision ID: 37f288994c47
Revises: a5c220713937
Create Date: 2025-11-17 03:45:25
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

from migrations.awkward_json import AwkwardDocument, as_text, awkward_documents, plain, unwrapped
from migrations.guards import (
    add_column_if_absent,
    create_table_if_absent,
    drop_column_if_present,
    drop_table_if_present,
    has_column,
)
from migrations.rows import quarantine, quarantine_where, report
from migrations.util import is_offline, is_postgresql, now_epoch_sql, run_sql, uuid4_sql

revision: str = "37f288994c47"
down_revision: str | None = "a5c220713937"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("moves-data", "drops-data"),
    "downgrade": ("moves-data", "drops-data", "lossy-downgrade"),
}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (
        {
            "table": "group_member",
            "change": "fills",
            "from": "group.user_ids",
            "reason": "one row per member",
        },
        {
            "table": "owui_quarantine",
            "change": "quarantines",
            "from": "group",
            "reason": "members that don't exist (PostgreSQL) and lists that can't be read",
        },
    ),
    "downgrade": (
        {
            "table": "group_member",
            "change": "drops",
            "from": "group_member",
            "reason": "the members are in the groups' lists again",
        },
    ),
}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    create_table_if_absent(
        "group_member",
        sa.Column("id", sa.Text(), primary_key=True, unique=True),
        sa.Column("group_id", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger()),
        sa.Column("updated_at", sa.BigInteger()),
        sa.ForeignKeyConstraint(["group_id"], ["group.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["user_id"], ["user.id"], ondelete="CASCADE"),
        sa.UniqueConstraint("group_id", "user_id", name="uq_group_member_group_user"),
    )
    if has_column("group", "user_ids", assume=True):
        _move_members()
        drop_column_if_present("group", "user_ids")


def _move_members() -> None:
    enlisted = _enlist(f"SELECT DISTINCT group_id, user_id FROM ({_listed()}) AS entry")
    for document in awkward_documents("group", "user_ids"):
        for user_id in _members(document):
            enlisted += _enlist(
                "SELECT CAST(:group_id AS TEXT) AS group_id, CAST(:user_id AS TEXT) AS user_id",
                group_id=document.key,
                user_id=user_id,
            )
    report("group_member", "fills", enlisted, "one row per member")
    quarantine_where(revision, "group", "id", _is_no_list_of_ids(), _NO_LIST, delete=False)
    if is_postgresql():
        _quarantine_strangers()


def _listed() -> str:
    """SQL for group_id and user_id of every entry of the lists that SQL can read."""
    source = f'(SELECT id, {plain("user_ids")} AS user_ids FROM "group") AS g'
    if is_postgresql():
        return (
            "SELECT g.id AS group_id, m.value #>> '{}' AS user_id"
            f" FROM {source}, json_array_elements(CASE WHEN json_typeof(g.user_ids) = 'array'"
            " THEN g.user_ids END) AS m(value)"
            " WHERE json_typeof(m.value) IN ('string', 'number', 'boolean')"
        )
    return (
        "SELECT g.id AS group_id, CAST(m.value AS TEXT) AS user_id"
        f" FROM {source}, json_each(CASE WHEN json_type(g.user_ids) = 'array'"
        " THEN g.user_ids END) AS m WHERE m.type NOT IN ('null', 'array', 'object')"
    )


_NO_LIST = "the list of members has entries that name nobody, or is no list"


def _is_no_list_of_ids() -> str:
    """SQL: is there more in ``user_ids`` than ids and null?"""
    held = plain("user_ids")
    if is_postgresql():
        kind, entries = "json_typeof", "json_array_elements"
        inner = "json_typeof(e.value)"
    else:
        kind, entries, inner = "json_type", "json_each", "e.type"
    source = f"{entries}(CASE WHEN {kind}({held}) = 'array' THEN {held} END)"
    alias = "e(value)" if is_postgresql() else "e"
    odd = f"SELECT 1 FROM {source} AS {alias} WHERE {inner} IN ('array', 'object')"
    return (
        f"({kind}({held}) NOT IN ('array', 'null')"
        f" AND CAST(user_ids AS TEXT) NOT IN ('{{}}', '\"\"') OR EXISTS ({odd}))"
    )


def _enlist(listed: str, **parameters: object) -> int:
    """Make members of the pairs that the query *listed* gives, unless they are; how many."""
    exists = ' AND EXISTS (SELECT 1 FROM "user" AS u WHERE u.id = listed.user_id)'
    return run_sql(
        "INSERT INTO group_member (id, group_id, user_id, created_at, updated_at)"
        f" SELECT {uuid4_sql()}, group_id, user_id, {now_epoch_sql()}, {now_epoch_sql()}"
        f" FROM ({listed}) AS listed WHERE NOT EXISTS (SELECT 1 FROM group_member AS m"
        " WHERE m.group_id = listed.group_id AND m.user_id = listed.user_id)"
        + (exists if is_postgresql() else ""),
        **parameters,
    )


def _members(document: AwkwardDocument) -> Iterator[str]:
    """User ids of a list that only Python can read."""
    entries: Any = unwrapped(document.value)
    if (not document.readable and document.text) or (entries and not isinstance(entries, list)):
        reason = "the list of members can't be read; the group stays without members"
        kept = {"id": document.key, "user_ids": document.text}
        quarantine(revision, "group", reason, [(str(document.key), kept)])
    for entry in entries if isinstance(entries, list) else ():
        user_id = as_text(entry)
        if user_id is not None:
            yield user_id


def _quarantine_strangers() -> None:
    """Keep what the lists say about users that PostgreSQL would not accept as members."""
    if is_offline():
        return
    found = op.get_bind().execute(
        sa.text(
            f"SELECT DISTINCT group_id, user_id FROM ({_listed()}) AS listed WHERE NOT EXISTS"
            ' (SELECT 1 FROM "user" AS u WHERE u.id = listed.user_id)'
        )
    )
    kept = [
        (f"{row.group_id}/{row.user_id}", {"group_id": row.group_id, "user_id": row.user_id})
        for row in found
    ]
    quarantine(revision, "group_member", "no such user", kept)


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    add_column_if_absent("group", sa.Column("user_ids", sa.JSON(), nullable=True))
    if is_postgresql():
        members = (
            "coalesce((SELECT json_agg(m.user_id ORDER BY m.created_at, m.ctid) FROM group_member"
            " AS m WHERE m.group_id = \"group\".id), CAST('[]' AS json))"
        )
    else:
        members = (
            "(SELECT json_group_array(m.user_id) FROM (SELECT user_id FROM group_member"
            ' WHERE group_id = "group".id ORDER BY created_at, rowid) AS m)'
        )
    run_sql(f'UPDATE "group" SET user_ids = {members}')
    drop_table_if_present("group_member")
