"""Histories of skills.

A skill becomes a set of files; so far each has one, ``SKILL.md`` with its instructions. Each
skill gets the first entry of its history, a snapshot of how it is now. Going back drops histories
and all files but the instructions.

Revision ID: d6a8c3f912ab
Revises: b8e4f0a3c752
"""

from __future__ import annotations

import sqlalchemy as sa

from migrations.guards import add_column_if_absent, drop_column_if_present
from migrations.history_tables import (
    EMPTY,
    as_json,
    create_history,
    drop_history,
    is_falsy,
    object_of,
    worded,
    write_first_entries,
)
from migrations.json_sql import parsed
from migrations.util import is_postgresql, run_sql

revision: str = "d6a8c3f912ab"
down_revision: str | None = "b8e4f0a3c752"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive", "moves-data", "creates-index"),
    "downgrade": ("drops-data", "lossy-downgrade"),
}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (
        {
            "table": "skill_history",
            "change": "fills",
            "from": "skill",
            "reason": "the first entry of each skill",
        },
    ),
    "downgrade": (
        {
            "table": "skill_history",
            "change": "drops",
            "from": "skill_history",
            "reason": "the older schema has no such table",
        },
    ),
}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    create_history("skill")
    add_column_if_absent("skill", sa.Column("data", sa.JSON(), nullable=True))
    run_sql(f"UPDATE skill SET data = {_files()} WHERE version_id IS NULL")
    snapshot = object_of(
        name=worded("name"),
        description=worded("description"),
        meta=as_json(_meta()),
        content=worded("content"),
        data=as_json("data"),
    )
    write_first_entries("skill", snapshot)


def _files() -> str:
    file = object_of(path="'SKILL.md'", content=worded("content"))
    array = "json_build_array" if is_postgresql() else "json_array"
    return object_of(files=f"{array}({file})")


def _meta() -> str:
    """SQL for a skill's details; an empty object for what is no JSON or counts as nothing."""
    given = "meta" if is_postgresql() else f"json_extract({parsed('meta')}, '$')"
    return f"CASE WHEN meta IS NULL OR {is_falsy(given)} THEN {as_json(EMPTY)} ELSE meta END"


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    drop_column_if_present("skill", "data")
    drop_history("skill")
