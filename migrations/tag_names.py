"""Tag ids made from tag names, for the revisions 1af9b942657b and 3ab32c4b8f59.

A tag's normal form is its name in lower case with each space as an underscore. SQL does that for
plain ASCII exactly as Python does; other names go through Python. While a revision runs, the table
``owui_tag_name`` holds every name with its normal form, so that all decisions are set-based.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from migrations.guards import has_table
from migrations.util import (
    is_offline,
    is_postgresql,
    quoted,
    read_in_batches,
    run_many,
    run_sql,
    uuid4_sql,
)

_INTERIM = "owui-interim-"


def normal_form(name: str) -> str:
    """The id that a tag of this name has."""
    return name.replace(" ", "_").lower()


def fill_tag_names(*sources: tuple[str, str]) -> None:
    """Create ``owui_tag_name`` with every name found in *sources* (table, column)."""
    if not is_offline() and has_table("owui_tag_name", assume=False):
        op.drop_table("owui_tag_name")
    op.create_table(
        "owui_tag_name",
        sa.Column("name", sa.Text(), primary_key=True),
        sa.Column("normal", sa.Text(), nullable=False),
    )
    for table, column in sources:
        if has_table(table, assume=True):
            _add_names(table, column)


def _add_names(table: str, column: str) -> None:
    name = quoted(column)
    plain = (
        f"octet_length({name}) = length({name})"
        if is_postgresql()
        else f"length(CAST({name} AS BLOB)) = length({name})"
    )
    new = f"{name} IS NOT NULL AND {name} NOT IN (SELECT name FROM owui_tag_name)"
    run_sql(
        f"INSERT INTO owui_tag_name (name, normal) SELECT DISTINCT {name},"
        f" replace(lower({name}), ' ', '_') FROM {quoted(table)} WHERE {new} AND {plain}"
    )
    others = [
        {"name": record[0], "normal": normal_form(record[0])}
        for batch in read_in_batches(f"SELECT DISTINCT {name} FROM {quoted(table)} WHERE {new}")
        for record in batch
    ]
    run_many("INSERT INTO owui_tag_name (name, normal) VALUES (:name, :normal)", others)


def drop_tag_names() -> None:
    """Remove the table that :func:`fill_tag_names` made."""
    op.drop_table("owui_tag_name")


def _ranked(partition: str) -> str:
    """Tags by place among those of the same *partition*: one whose id fits already comes first."""
    place = "ctid" if is_postgresql() else "rowid"
    fits = "CASE WHEN t.id = n.normal THEN 0 ELSE 1 END"
    return (
        f"SELECT t.{place} AS place, t.id, n.normal, row_number() OVER (PARTITION BY {partition}"
        f" ORDER BY {fits}, t.{place}) AS rank"
        " FROM tag AS t JOIN owui_tag_name AS n ON n.name = t.name"
    )


def merge_tags_of_one_person() -> int:
    """Keep one of the tags that have the same normal form and owner; how many went away."""
    place = "ctid" if is_postgresql() else "rowid"
    return run_sql(
        f"DELETE FROM tag WHERE {place} IN"
        f" (SELECT place FROM ({_ranked('t.user_id, n.normal')}) AS r WHERE rank > 1)"
    )


def give_tags_their_ids(*, shared: bool) -> None:
    """Make every tag's id its normal form.

    With *shared*, people may own tags of the same id. Without, only the first tag of each normal
    form gets it; the others keep their id unless it is now another's, and get a random one then.
    """
    place = "ctid" if is_postgresql() else "rowid"
    first = "" if shared else " AND r.rank = 1"
    ranked = _ranked("n.normal")
    # Another tag's id may be the normal form that some tag is about to get.
    later = "" if shared else f" OR {place} IN (SELECT place FROM ({ranked}) AS r WHERE rank > 1)"
    run_sql(
        f"UPDATE tag SET id = {uuid4_sql()} WHERE id IN (SELECT normal FROM owui_tag_name)"
        f" AND (name IS NULL{later})"
    )
    # Two passes, because ids are unique at every moment and names can form a chain (a named b ...).
    run_sql(
        f"UPDATE tag SET id = '{_INTERIM}' || {uuid4_sql()} FROM ({ranked}) AS r"
        f" WHERE tag.{place} = r.place{first} AND r.id <> r.normal"
    )
    run_sql(
        "UPDATE tag SET id = n.normal FROM owui_tag_name AS n"
        f" WHERE n.name = tag.name AND substr(tag.id, 1, {len(_INTERIM)}) = '{_INTERIM}'"
    )


__all__ = [
    "drop_tag_names",
    "fill_tag_names",
    "give_tags_their_ids",
    "merge_tags_of_one_person",
    "normal_form",
]
