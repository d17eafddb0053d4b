"""Knowledge from the documents

Creates the table `knowledge` and copies every document into it; the documents stay where they are.
Documents whose details can't be read as JSON are copied without tags. Documents that an interrupted
earlier attempt left behind are copied too.

Revision ID: 6a39f3d8e55c
Revises: c0fbf31ca0db
Create Date: 2024-10-01 14:02:35
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import create_table_if_absent, drop_table_if_present
from migrations.json_text import (
    as_json,
    dumped,
    is_json,
    json_functions,
    needs_python,
    texts_for_python,
)
from migrations.rows import report
from migrations.util import is_postgresql, run_many, run_sql

revision: str = "6a39f3d8e55c"
down_revision: str | None = "c0fbf31ca0db"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive", "moves-data"),
    "downgrade": ("drops-data", "lossy-downgrade"),
}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (
        {
            "table": "knowledge",
            "change": "fills",
            "from": "document",
            "reason": "one row per document",
        },
    ),
    "downgrade": (
        {
            "table": "knowledge",
            "change": "drops",
            "from": "",
            "reason": "the table goes away; the documents are still there",
        },
    ),
}

# Where details are JSON but not an object, or there are none, there are no tags.
_SQLITE_TAGS = """
    CASE WHEN {is_json} THEN
        CASE WHEN json_type(content) = 'object' AND json_type(content, '$.tags') IS NOT NULL
             THEN json(content -> '$.tags') ELSE json('[]') END
    ELSE json('[]') END
"""
_POSTGRESQL_TAGS = """
    CASE WHEN {is_json} AND NOT {needs_python} THEN
        CASE WHEN json_typeof({as_json}) = 'object'
             THEN COALESCE({as_json} -> 'tags', CAST('[]' AS JSON)) ELSE CAST('[]' AS JSON) END
    ELSE CAST('[]' AS JSON) END
"""


def upgrade() -> None:
    """Create the table and copy the documents that are not in it."""
    create_table_if_absent(
        "knowledge",
        sa.Column("id", sa.Text(), primary_key=True, nullable=False),
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("data", sa.JSON(), nullable=True),
        sa.Column("meta", sa.JSON(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=True),
    )
    with json_functions():
        report("knowledge", "fills", _copy_documents(), "one row per document")
        _read_difficult_tags()


def downgrade() -> None:
    """Drop the table; the documents are still there."""
    drop_table_if_present("knowledge")


def _copy_documents() -> int:
    # An alembic-born document may lack what knowledge demands, so there is something for each.
    return run_sql(
        "INSERT INTO knowledge (id, user_id, name, description, meta, created_at, updated_at)"
        " SELECT collection_name, COALESCE(user_id, ''),"
        " COALESCE(title, filename, name, collection_name), name,"
        f" {_meta()}, COALESCE(timestamp, 0), timestamp FROM document"
        " WHERE NOT EXISTS (SELECT 1 FROM knowledge AS k WHERE k.id = document.collection_name)"
    )


def _meta() -> str:
    if is_postgresql():
        tags = _POSTGRESQL_TAGS.format(
            is_json=is_json("content"),
            as_json=as_json("content"),
            needs_python=needs_python("content", extracts=True),
        )
        return f"json_build_object('legacy', true, 'document', true, 'tags', {tags})"
    tags = _SQLITE_TAGS.format(is_json=is_json("content"))
    return f"json_object('legacy', json('true'), 'document', json('true'), 'tags', {tags})"


def _read_difficult_tags() -> None:
    """Tags beside a NaN or an escaped NUL, which the database's functions refuse to read."""
    found = [
        {
            "id": text.key,
            "meta": dumped({"legacy": True, "document": True, "tags": text.value["tags"]}),
        }
        for text in texts_for_python("document", "collection_name", "content", extracts=True)
        if isinstance(text.value, dict) and "tags" in text.value
    ]
    cast = "CAST(:meta AS JSON)" if is_postgresql() else ":meta"
    run_many(f"UPDATE knowledge SET meta = {cast} WHERE id = :id", found)
