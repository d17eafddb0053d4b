"""Tags belong to people

Makes (id, user_id) the primary key of `tag`, so that different people can have a tag of the same
name. Tags that had to keep another id until now get theirs. Going down, all but the first tag of an
id get a random one, because ids have to be unique there.

Revision ID: 3ab32c4b8f59
Revises: 1af9b942657b
Create Date: 2024-10-09 21:02:35
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

from migrations.guards import columns_of
from migrations.lineage import is_peewee_born
from migrations.rows import report
from migrations.tag_names import (
    drop_tag_names,
    fill_tag_names,
    give_tags_their_ids,
    merge_tags_of_one_person,
)
from migrations.util import (
    current_schema,
    inspector,
    is_offline,
    is_postgresql,
    quoted,
    run_sql,
    uuid4_sql,
)

revision: str = "3ab32c4b8f59"
down_revision: str | None = "1af9b942657b"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("moves-data", "rebuilds-table", "creates-index"),
    "downgrade": ("moves-data", "rebuilds-table", "creates-index", "lossy-downgrade"),
}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (
        {
            "table": "tag",
            "change": "merges",
            "from": "",
            "reason": "tags of one person with the same name become one",
        },
    ),
    "downgrade": (),
}

_KEY = "pk_id_user_id"
_UNIQUE = "uq_id_user_id"


def upgrade() -> None:
    """Make the key of the id and its owner."""
    if is_postgresql():
        # A tag without an owner can't have the new key; nobody sees it, but it is kept.
        run_sql("UPDATE tag SET user_id = '' WHERE user_id IS NULL")
        _change_key_on_postgresql()
    else:
        _rebuild_on_sqlite(sa.PrimaryKeyConstraint("id", "user_id", name=_KEY))
    fill_tag_names(("tag", "name"))
    report("tag", "merges", merge_tags_of_one_person(), "tags of one person with the same name")
    give_tags_their_ids(shared=True)
    drop_tag_names()


def downgrade() -> None:
    """Make ids unique by themselves again."""
    place = "ctid" if is_postgresql() else "rowid"
    run_sql(
        f"UPDATE tag SET id = {uuid4_sql()} WHERE {place} IN (SELECT place FROM"
        f" (SELECT {place} AS place, row_number() OVER (PARTITION BY id ORDER BY {place}) AS rank"
        " FROM tag) AS r WHERE rank > 1)"
    )
    peewee_born = is_peewee_born()
    if is_postgresql():
        _restore_key_on_postgresql(peewee_born=peewee_born)
    else:
        unique = sa.UniqueConstraint("id", "user_id", name=_UNIQUE)
        keys = [] if peewee_born else [sa.PrimaryKeyConstraint("id")]
        _rebuild_on_sqlite(*keys, unique)
    if peewee_born:
        op.create_index("tag_id", "tag", ["id"], unique=True)


def _change_key_on_postgresql() -> None:
    key, uniques, indexes = _present_keys()
    if key is not None:
        op.drop_constraint(key, "tag", type_="primary")
    op.create_primary_key(_KEY, "tag", ["id", "user_id"])
    for name in uniques:
        op.drop_constraint(name, "tag", type_="unique")
    for name in indexes:
        op.drop_index(name, table_name="tag")


def _rebuild_on_sqlite(*constraints: sa.Constraint) -> None:
    """Give the table these constraints and none of its present ones or their unique indexes.

    Spelt out because batch mode keeps an unnamed primary key beside the new one.
    """
    found = columns_of("tag").values()
    columns = [sa.Column(c["name"], c["type"], nullable=c["nullable"]) for c in found]
    columns = columns or _assumed_columns()
    names = ", ".join(quoted(column.name) for column in columns)
    indexes = _plain_indexes_on_sqlite()
    run_sql("DROP TABLE IF EXISTS _alembic_tmp_tag")
    op.create_table("_alembic_tmp_tag", *columns, *constraints)
    run_sql(f"INSERT INTO _alembic_tmp_tag ({names}) SELECT {names} FROM tag")
    op.drop_table("tag")
    op.rename_table("_alembic_tmp_tag", "tag")
    for statement in indexes:
        op.execute(statement)


def _plain_indexes_on_sqlite() -> list[str]:
    if is_offline():
        return []
    found = op.get_bind().execute(
        sa.text(
            "SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'tag'"
            " AND sql LIKE 'CREATE INDEX%'"
        )
    )
    return list(found.scalars())


def _present_keys() -> tuple[str | None, Sequence[str], Sequence[str]]:
    """Names of the primary key, of (id, user_id)'s unique constraint, of other unique indexes."""
    reader = inspector()
    if reader is None:
        return "tag_pkey", [_UNIQUE], []
    schema = current_schema()
    constraints = [u["name"] for u in reader.get_unique_constraints("tag", schema=schema)]
    indexes = [
        str(index["name"])
        for index in reader.get_indexes("tag", schema=schema)
        if index["unique"] and index["name"] not in constraints
    ]
    key = reader.get_pk_constraint("tag", schema=schema)
    name = key["name"] if key["constrained_columns"] else None
    return name, [_UNIQUE] if _UNIQUE in constraints else [], indexes


def _restore_key_on_postgresql(*, peewee_born: bool) -> None:
    op.drop_constraint(_KEY, "tag", type_="primary")
    op.create_unique_constraint(_UNIQUE, "tag", ["id", "user_id"])
    if not peewee_born:
        op.create_primary_key("tag_pkey", "tag", ["id"])
        op.alter_column("tag", "user_id", existing_type=sa.String(), nullable=True)


def _assumed_columns() -> list[sa.Column[Any]]:
    """Those of an alembic-born tag table, for SQL that is only written out."""
    return [
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("user_id", sa.String(), nullable=True),
        sa.Column("meta", sa.JSON(), nullable=True),
    ]
