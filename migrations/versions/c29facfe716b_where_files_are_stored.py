"""Where files are stored

Adds `file.path`, filled from the file's details, and declares `file.meta` as JSON instead of text.
Details that are no JSON are kept as a JSON string. On PostgreSQL, whose JSON has no NaN and no
infinite numbers, those become null.

Revision ID: c29facfe716b
Revises: c69f45358db4
Create Date: 2024-10-20 17:02:35
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from migrations.guards import (
    add_column_if_absent,
    column_is_text,
    drop_column_if_present,
    has_column,
    has_rows,
    rebuilt,
)
from migrations.json_text import (
    as_json,
    dumped,
    is_json,
    json_functions,
    needs_python,
    read_json,
    replace_special_numbers,
    texts_for_python,
)
from migrations.lineage import is_peewee_born
from migrations.rows import report
from migrations.util import is_postgresql, read_in_batches, run_many, run_sql

revision: str = "c29facfe716b"
down_revision: str | None = "c69f45358db4"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive", "moves-data", "rebuilds-table", "locks-long-on-postgres"),
    "downgrade": ("moves-data", "rebuilds-table", "locks-long-on-postgres", "lossy-downgrade"),
}

_NO_JSON = "details that are no JSON are now a JSON string"


def upgrade() -> None:
    """Add the path, and turn the details into JSON."""
    add_column_if_absent("file", sa.Column("path", sa.Text(), nullable=True))
    with json_functions():
        if column_is_text("file", "meta", assume=True):
            _fill_paths_from_text()
            _turn_details_into_json()
        else:
            _fill_paths_from_json()


def downgrade() -> None:
    """Turn the details into text again; a path that they don't name is added to them."""
    if has_column("file", "path", assume=True):
        if not column_is_text("file", "meta", assume=False):
            _keep_paths()
        drop_column_if_present("file", "path")
    if column_is_text("file", "meta", assume=False):
        return
    # Peewee had declared the details NOT NULL; that comes back unless some file has none.
    was_not_null = is_peewee_born() and not has_rows("file", "meta IS NULL")
    with rebuilt("file", assume=_file_table(sa.JSON())) as batch:
        batch.alter_column(
            "meta",
            existing_type=sa.JSON(),
            type_=sa.Text(),
            nullable=not was_not_null,
            postgresql_using="CAST(meta AS TEXT)",
        )


def _fill_paths_from_text() -> None:
    difficult = [
        {"id": text.key, "path": str(text.value["path"])}
        for text in texts_for_python("file", "id", "meta", extracts=True)
        if isinstance(text.value, dict) and text.value.get("path") is not None
    ]
    if is_postgresql():
        json_meta = as_json("meta")
        run_sql(
            f"UPDATE file SET path = {json_meta} ->> 'path' WHERE path IS NULL"
            f" AND {is_json('meta')} AND NOT {needs_python('meta', extracts=True)}"
            f" AND json_typeof({json_meta}) = 'object'"
        )
    else:
        run_sql(
            "UPDATE file SET path = json_extract(meta, '$.path') WHERE path IS NULL AND"
            f" CASE WHEN {is_json('meta')} THEN json_type(meta) = 'object'"
            " AND json_type(meta, '$.path') IS NOT NULL ELSE 0 END"
        )
    run_many("UPDATE file SET path = :path WHERE id = :id AND path IS NULL", difficult)


def _fill_paths_from_json() -> None:
    """The details are JSON already: an earlier attempt got this far."""
    if is_postgresql():
        run_sql(
            "UPDATE file SET path = meta ->> 'path' WHERE path IS NULL"
            " AND strpos(CAST(meta AS TEXT), '\\u0000') = 0 AND json_typeof(meta) = 'object'"
        )
        return
    run_sql(
        "UPDATE file SET path = json_extract(meta, '$.path') WHERE path IS NULL AND"
        " CASE WHEN json_valid(meta) THEN json_type(meta) = 'object' ELSE 0 END"
    )


def _turn_details_into_json() -> None:
    replaced = replace_special_numbers("file", "id", "meta")
    report("file", "converts", replaced, "NaN and infinite numbers are now null")
    as_string = (
        "CAST(to_json(meta) AS TEXT)" if is_postgresql() else "json_quote(CAST(meta AS TEXT))"
    )
    converted = run_sql(
        f"UPDATE file SET meta = {as_string} WHERE meta IS NOT NULL AND NOT {is_json('meta')}"
        f" AND NOT {needs_python('meta')}"
    )
    unreadable = [
        {"id": text.key, "meta": dumped(text.text)}
        for text in texts_for_python("file", "id", "meta")
        if not text.readable
    ]
    run_many("UPDATE file SET meta = :meta WHERE id = :id", unreadable)
    report("file", "converts", converted + len(unreadable), _NO_JSON)
    if is_postgresql():
        op.alter_column("file", "meta", existing_type=sa.Text(), nullable=True)
        run_sql("ALTER TABLE file ALTER COLUMN meta TYPE JSON USING CAST(meta AS JSON)")
        return
    with rebuilt("file", assume=_file_table(sa.Text(), sa.Column("path", sa.Text()))) as batch:
        batch.alter_column("meta", existing_type=sa.Text(), type_=sa.JSON(), nullable=True)


def _keep_paths() -> None:
    """Put a path that was set after the upgrade into the details, where there are any.

    Most details name their path already, which a look at the text shows; the few others are
    compared as JSON.
    """
    find = (
        "strpos(CAST(meta AS TEXT), CAST(to_json(path) AS TEXT))"
        if is_postgresql()
        else "instr(meta, json_quote(path))"
    )
    changed = []
    query = (
        "SELECT id, path, CAST(meta AS TEXT) AS meta FROM file"
        f" WHERE path IS NOT NULL AND meta IS NOT NULL AND {find} = 0"
    )
    for batch in read_in_batches(query):
        for record in batch:
            details = read_json(record.meta)
            if isinstance(details, dict) and str(details.get("path")) != record.path:
                text = dumped({**details, "path": record.path})
                changed.append({"id": record.id, "meta": text})
    value = "CAST(:meta AS JSON)" if is_postgresql() else ":meta"
    run_many(f"UPDATE file SET meta = {value} WHERE id = :id", changed)


def _file_table(details: sa.types.TypeEngine[Any], *others: sa.Column[Any]) -> sa.Table:
    """An alembic-born file table, for SQL that is only written out."""
    return sa.Table(
        "file",
        sa.MetaData(),
        sa.Column("id", sa.String(), primary_key=True, nullable=False),
        sa.Column("user_id", sa.String()),
        sa.Column("filename", sa.Text()),
        sa.Column("meta", details),
        sa.Column("created_at", sa.BigInteger()),
        sa.Column("hash", sa.Text()),
        sa.Column("data", sa.JSON()),
        sa.Column("updated_at", sa.BigInteger()),
        *others,
    )
