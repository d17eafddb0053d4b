"""Histories of tools and functions.

Each tool and function gets the first entry of its history, a snapshot of its name, its source and
its details (without what is read from the source anyway). Details that are no object are left out
of the snapshot; the tool or function keeps them. Going back drops histories.

Revision ID: f8c0e5b134cd
Revises: e7b9d4a023bc
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from migrations.history_tables import (
    as_json,
    create_history,
    drop_history,
    holds_object,
    is_falsy,
    object_in,
    object_of,
    read_object,
    rewrite_odd_snapshots,
    worded,
    write_first_entries,
)
from migrations.json_sql import create_json_reader
from migrations.util import is_postgresql

revision: str = "f8c0e5b134cd"
down_revision: str | None = "e7b9d4a023bc"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive", "moves-data", "creates-index"),
    "downgrade": ("drops-data", "lossy-downgrade"),
}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (
        {
            "table": "tool_history",
            "change": "fills",
            "from": "tool",
            "reason": "the first entry of each tool",
        },
        {
            "table": "function_history",
            "change": "fills",
            "from": "function",
            "reason": "the first entry of each function",
        },
    ),
    "downgrade": (
        {
            "table": "tool_history",
            "change": "drops",
            "from": "tool_history",
            "reason": "the older schema has no such table",
        },
        {
            "table": "function_history",
            "change": "drops",
            "from": "function_history",
            "reason": "the older schema has no such table",
        },
    ),
}

# A tool keeps its toggle: only functions take it from their source.
_LEFT_OUT: dict[str, tuple[str, ...]] = {
    "tool": ("manifest", "has_user_valves"),
    "function": ("manifest", "has_user_valves", "toggle"),
}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    create_json_reader()
    for subject, left_out in _LEFT_OUT.items():
        create_history(subject)
        meta = as_json(_meta(left_out))
        snapshot = object_of(
            name=worded("name"), content=f"coalesce({worded('content')}, '')", meta=meta
        )
        write_first_entries(subject, snapshot)
        rewrite_odd_snapshots(
            subject,
            "name, content, meta",
            f"meta IS NOT NULL AND meta <> '' AND NOT {holds_object('meta')}",
            partial(_snapshot, left_out),
        )


def _meta(left_out: Sequence[str]) -> str:
    """SQL for the details in a snapshot: a description always, translations only if any."""
    given = object_in("meta")
    if not is_postgresql():
        paths = ", ".join(f"'$.{name}'" for name in left_out)
        no_translation = is_falsy(f"json_extract({given}, '$.i18n')")
        return (
            f"json_insert(json_remove({given}, {paths},"
            f" CASE WHEN {no_translation} THEN '$.i18n' ELSE '$.manifest' END),"
            " '$.description', json('null'))"
        )
    names = ", ".join(f"'{name}'" for name in left_out)
    return (
        "(SELECT json_object_agg(kept.key, kept.value) FROM ("
        f"SELECT key, value FROM json_each({given}) WHERE key NOT IN ({names})"
        f" AND NOT (key = 'i18n' AND {is_falsy('value')})"
        " UNION ALL SELECT 'description', CAST('null' AS json) WHERE NOT EXISTS"
        f" (SELECT 1 FROM json_each({given}) AS present WHERE present.key = 'description')"
        ") AS kept)"
    )


def _snapshot(left_out: Sequence[str], row: Any) -> tuple[dict[str, Any], bool]:
    given, incomplete = read_object(row.meta)
    meta = {name: value for name, value in given.items() if name not in left_out}
    meta.setdefault("description", None)
    if not meta.get("i18n"):
        meta.pop("i18n", None)
    return {"name": row.name, "content": row.content or "", "meta": meta}, incomplete


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    drop_history("function")
    drop_history("tool")
