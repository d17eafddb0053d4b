"""Tags move into the chats

Gives every tag the id that its name comes to (lower case, underscores for spaces), writes each
chat's tags into `chat.meta`, and turns the tag "pinned" into `chat.pinned`. Two tags of one person
with the same id become one. Tags of different people may have the same name, but their ids can only
be equal from the next revision on: until then all but the first keep the id they had. The table
`chatidtag` stays as it is.

Revision ID: 1af9b942657b
Revises: 242a2047eae0
Create Date: 2024-10-09 21:02:35
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import (
    add_column_if_absent,
    columns_of,
    drop_column_if_present,
    has_column,
    has_table,
    has_unique,
    rebuilt,
)
from migrations.rows import report
from migrations.tag_names import (
    drop_tag_names,
    fill_tag_names,
    give_tags_their_ids,
    merge_tags_of_one_person,
)
from migrations.util import is_postgresql, run_for_dialect, run_sql, uuid4_sql

revision: str = "1af9b942657b"
down_revision: str | None = "242a2047eae0"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("moves-data", "drops-data", "rebuilds-table", "slow-on-large-chat-table"),
    "downgrade": ("moves-data", "rebuilds-table", "lossy-downgrade", "slow-on-large-chat-table"),
}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (
        {
            "table": "tag",
            "change": "merges",
            "from": "",
            "reason": "tags of one person with the same name become one",
        },
        {
            "table": "tag",
            "change": "drops",
            "from": "",
            "reason": "the tag for pinned chats is a column now",
        },
    ),
    "downgrade": (
        {
            "table": "tag",
            "change": "fills",
            "from": "chat.pinned",
            "reason": "pinned chats have a tag again",
        },
        {
            "table": "chatidtag",
            "change": "fills",
            "from": "chat.meta",
            "reason": "tags that chats got since the upgrade",
        },
    ),
}


def upgrade() -> None:
    """Move the tags into the chats."""
    fill_tag_names(("tag", "name"), ("chatidtag", "tag_name"))
    if has_table("tag", assume=True):
        _reshape_tag()
        _normalise_tags()
    add_column_if_absent("chat", sa.Column("pinned", sa.Boolean(), nullable=True))
    add_column_if_absent("chat", sa.Column("meta", sa.JSON(), nullable=False, server_default="{}"))
    _write_tags_into_chats()
    drop_tag_names()


def downgrade() -> None:
    """Write the chats' tags back as rows; everything else that `chat.meta` held is lost."""
    if has_column("chat", "meta", assume=True) and has_column("chat", "pinned", assume=True):
        _write_tags_as_rows()
    drop_column_if_present("chat", "meta")
    drop_column_if_present("chat", "pinned")
    with rebuilt("tag", assume=_tag_table(upgraded=True)) as batch:
        if has_unique("tag", ["id", "user_id"], assume=True):
            batch.drop_constraint("uq_id_user_id", type_="unique")
        if has_column("tag", "meta", assume=True):
            batch.drop_column("meta")
        if not has_column("tag", "data", assume=False):
            batch.add_column(sa.Column("data", sa.Text(), nullable=True))


def _reshape_tag() -> None:
    present = columns_of("tag")
    with rebuilt("tag", assume=_tag_table(upgraded=False)) as batch:
        if not has_unique("tag", ["id", "user_id"], assume=False):
            batch.create_unique_constraint("uq_id_user_id", ["id", "user_id"])
        if "data" in present or not present:
            batch.drop_column("data")
        if "meta" not in present:
            batch.add_column(sa.Column("meta", sa.JSON(), nullable=True))


def _normalise_tags() -> None:
    dropped = run_sql(
        "DELETE FROM tag WHERE name IN (SELECT name FROM owui_tag_name WHERE normal = 'pinned')"
    )
    report("tag", "drops", dropped, "the tag for pinned chats is a column now")
    merged = merge_tags_of_one_person()
    report("tag", "merges", merged, "tags of one person with the same name")
    give_tags_their_ids(shared=False)


def _write_tags_into_chats() -> None:
    run_for_dialect(sqlite=_SQLITE_TAGS.strip(), postgresql=_POSTGRESQL_TAGS.strip())


# A chat with only the pinned tag has no list; the order is that of the first use.
_SQLITE_TAGS = """
UPDATE chat SET pinned = found.pinned, meta = found.meta FROM (
    SELECT chat_id, max(normal = 'pinned') AS pinned,
        CASE WHEN max(normal <> 'pinned')
             THEN json_object('tags',
                  json(json_group_array(normal) FILTER (WHERE normal <> 'pinned')))
             ELSE '{}' END AS meta
    FROM (
        SELECT c.chat_id, n.normal, min(c.rowid) AS place
        FROM chatidtag AS c JOIN owui_tag_name AS n ON n.name = c.tag_name
        GROUP BY c.chat_id, n.normal ORDER BY place
    ) GROUP BY chat_id
) AS found WHERE chat.id = found.chat_id
"""
_POSTGRESQL_TAGS = """
UPDATE chat SET pinned = found.pinned, meta = found.meta FROM (
    SELECT chat_id, bool_or(normal = 'pinned') AS pinned,
        CASE WHEN bool_or(normal <> 'pinned')
             THEN json_build_object('tags',
                  json_agg(normal ORDER BY place) FILTER (WHERE normal <> 'pinned'))
             ELSE CAST('{}' AS JSON) END AS meta
    FROM (
        SELECT c.chat_id, n.normal, min(c.ctid) AS place
        FROM chatidtag AS c JOIN owui_tag_name AS n ON n.name = c.tag_name
        GROUP BY c.chat_id, n.normal
    ) AS used GROUP BY chat_id
) AS found WHERE chat.id = found.chat_id
"""


def _write_tags_as_rows() -> None:
    fill_tag_names(("tag", "name"), ("chatidtag", "tag_name"))
    if is_postgresql():
        tags = (
            "chat AS c CROSS JOIN LATERAL json_array_elements_text("
            "CASE WHEN strpos(CAST(c.meta AS TEXT), '\\u0000') > 0 THEN CAST('[]' AS JSON)"
            " WHEN json_typeof(c.meta -> 'tags') = 'array' THEN c.meta -> 'tags'"
            " ELSE CAST('[]' AS JSON) END) AS t(value)"
        )
        text = "t.value"
    else:
        tags = (
            "chat AS c, json_each(CASE WHEN json_valid(c.meta) AND"
            " json_type(c.meta, '$.tags') = 'array' THEN c.meta ELSE '{\"tags\"\\: []}' END,"
            " '$.tags') AS t"
        )
        text = "CAST(t.value AS TEXT)"
    filled = run_sql(
        "INSERT INTO chatidtag (id, tag_name, chat_id, user_id, timestamp)"
        f" SELECT {uuid4_sql()}, {_name_of_tag(text)}, c.id, c.user_id, c.updated_at FROM {tags}"
        f" WHERE {_is_new(text)}"
    )
    pinned = "c.pinned" if is_postgresql() else "c.pinned = 1"
    filled += run_sql(
        "INSERT INTO chatidtag (id, tag_name, chat_id, user_id, timestamp)"
        f" SELECT {uuid4_sql()}, 'pinned', c.id, c.user_id, c.updated_at FROM chat AS c"
        f" WHERE {pinned} AND {_is_new(_PINNED)}"
    )
    report("chatidtag", "fills", filled, "tags that chats got since the upgrade")
    made = run_sql(
        f"INSERT INTO tag (id, name, user_id) SELECT {uuid4_sql()}, 'pinned', p.user_id"
        f" FROM (SELECT DISTINCT c.user_id FROM chat AS c WHERE {pinned}) AS p"
    )
    report("tag", "fills", made, "pinned chats have a tag again")
    drop_tag_names()


_PINNED = "'pinned'"


def _name_of_tag(text: str) -> str:
    """The tag's name as its owner wrote it, else its id."""
    return (
        f"COALESCE((SELECT min(tag.name) FROM tag WHERE tag.id = {text}"
        f" AND tag.user_id = c.user_id), {text})"
    )


def _is_new(text: str) -> str:
    return (
        "NOT EXISTS (SELECT 1 FROM chatidtag AS k JOIN owui_tag_name AS n ON n.name = k.tag_name"
        f" WHERE k.chat_id = c.id AND n.normal = {text})"
    )


def _tag_table(*, upgraded: bool) -> sa.Table:
    """An alembic-born tag table, for SQL that is only written out."""
    table = sa.Table(
        "tag",
        sa.MetaData(),
        sa.Column("id", sa.String(), primary_key=True, nullable=False),
        sa.Column("name", sa.String()),
        sa.Column("user_id", sa.String()),
    )
    if upgraded:
        table.append_column(sa.Column("meta", sa.JSON()))
        table.append_constraint(sa.UniqueConstraint("id", "user_id", name="uq_id_user_id"))
    else:
        table.append_column(sa.Column("data", sa.Text()))
    return table
