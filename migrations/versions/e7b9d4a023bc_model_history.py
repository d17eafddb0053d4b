"""Histories of models.

Each model gets the first entry of its history, a snapshot of its name, base, parameters and
details (without whether it is hidden, and without its variables' schema). Details that are no
object and parameters that are no JSON are left out of the snapshot; the model keeps them. Going
back drops histories.

Revision ID: e7b9d4a023bc
Revises: d6a8c3f912ab
"""

from __future__ import annotations

from typing import Any

from migrations.history_tables import (
    EMPTY,
    as_json,
    create_history,
    drop_history,
    holds_object,
    object_in,
    object_of,
    read_json,
    read_object,
    rewrite_odd_snapshots,
    worded,
    write_first_entries,
)
from migrations.json_sql import create_json_reader, parsed
from migrations.util import is_postgresql

revision: str = "e7b9d4a023bc"
down_revision: str | None = "d6a8c3f912ab"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("additive", "moves-data", "creates-index"),
    "downgrade": ("drops-data", "lossy-downgrade"),
}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (
        {
            "table": "model_history",
            "change": "fills",
            "from": "model",
            "reason": "the first entry of each model",
        },
    ),
    "downgrade": (
        {
            "table": "model_history",
            "change": "drops",
            "from": "model_history",
            "reason": "the older schema has no such table",
        },
    ),
}

_LEFT_OUT = ("hidden", "chat_variables_schema")


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    create_json_reader()
    create_history("model")
    snapshot = object_of(
        name=worded("name"),
        base_model_id=worded("base_model_id"),
        params=as_json(f"coalesce({parsed('params')}, {EMPTY})"),
        meta=as_json(_meta()),
    )
    write_first_entries("model", snapshot)
    rewrite_odd_snapshots(
        "model",
        "name, base_model_id, params, meta",
        f"(params IS NOT NULL AND {parsed('params')} IS NULL)"
        f" OR (meta IS NOT NULL AND NOT {holds_object('meta')})",
        _snapshot,
    )


def _meta() -> str:
    given = object_in("meta")
    if is_postgresql():
        names = ", ".join(f"'{name}'" for name in _LEFT_OUT)
        return (
            "coalesce((SELECT json_object_agg(member.key, member.value)"
            f" FROM json_each({given}) AS member WHERE member.key NOT IN ({names})),"
            f" {as_json(EMPTY)})"
        )
    paths = ", ".join(f"'$.{name}'" for name in _LEFT_OUT)
    return f"json_remove({given}, {paths})"


def _snapshot(row: Any) -> tuple[dict[str, Any], bool]:
    params, no_params = read_json(row.params)
    meta, no_meta = read_object(row.meta)
    entry = {
        "name": row.name,
        "base_model_id": row.base_model_id,
        "params": params,
        "meta": {name: value for name, value in meta.items() if name not in _LEFT_OUT},
    }
    return entry, no_params or no_meta


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    drop_history("model")
