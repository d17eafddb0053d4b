"""One row per setting.

All settings used to be one nested JSON object in the newest row of config. Now each is a row of
its own, under its path in the object or, for 20 of them, a new name. The old table is kept as
config_old. Where a crash in an earlier release left config empty beside a full config_old, the
settings are read from there. Contents that are no JSON object hold no settings; they stay in
config_old.

Going back brings config_old back as config. If settings were changed meanwhile, a newest row with
them is added, in the nested form that older releases read.

Revision ID: 3ff2c63645b8
Revises: 461111b60977
Create Date: 2026-06-17 00:50:51
"""

from __future__ import annotations

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

from migrations.awkward_json import decoded
from migrations.guards import (
    columns_of,
    create_table_if_absent,
    drop_table_if_present,
    has_rows,
    has_table,
)
from migrations.json_text import dumped
from migrations.rows import quarantine_where, report
from migrations.settings_keys import flattened, put, settings_in, take_out
from migrations.settings_sql import copy_settings
from migrations.util import epoch_now, inspector, is_offline, is_postgresql, run_many, run_sql

revision: str = "3ff2c63645b8"
down_revision: str | None = "461111b60977"
branch_labels: str | None = None
depends_on: str | None = None

risks: dict[str, tuple[str, ...]] = {
    "upgrade": ("moves-data",),
    "downgrade": ("moves-data", "lossy-downgrade"),
}
rows: dict[str, tuple[dict[str, str], ...]] = {
    "upgrade": (
        {
            "table": "config_old",
            "change": "copies",
            "from": "config",
            "reason": "the table as it was, under a new name",
        },
        {
            "table": "config",
            "change": "drops",
            "from": "config",
            "reason": "the table as it was is now config_old",
        },
        {
            "table": "config_old",
            "change": "quarantines",
            "from": "config_old",
            "reason": "config itself takes that name",
        },
        {
            "table": "config",
            "change": "fills",
            "from": "config_old.data",
            "reason": "one row per setting",
        },
    ),
    "downgrade": (
        {
            "table": "config",
            "change": "drops",
            "from": "config",
            "reason": "settings are one object again",
        },
        {
            "table": "config",
            "change": "copies",
            "from": "config_old",
            "reason": "the table as it was before",
        },
        {
            "table": "config",
            "change": "fills",
            "from": "config",
            "reason": "one row with the settings that were changed since",
        },
        {
            "table": "config_old",
            "change": "drops",
            "from": "config_old",
            "reason": "it is called config again",
        },
    ),
}


def upgrade() -> None:
    """Bring a database at the parent revision to this one."""
    if _has_columns("id", "data", assume=True):
        if has_table("config_old", assume=False):
            _clear_the_name()
        op.rename_table("config", "config_old")
    create_table_if_absent(
        "config",
        sa.Column("key", sa.Text(), primary_key=True),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.Column("updated_at", sa.BigInteger()),
    )
    if has_table("config_old", assume=True) and not has_rows("config"):
        report("config", "fills", _fill(), "one row per setting")


def _clear_the_name() -> None:
    """Take an older config_old away; what is in it goes to the quarantine."""
    key = "id" if "id" in columns_of("config_old") else "NULL"
    reason = "config itself takes that name"
    quarantine_where(revision, "config_old", key, "1 = 1", reason, delete=False)
    drop_table_if_present("config_old")


def _fill() -> int:
    filled = copy_settings()
    if filled or is_offline():
        return filled
    # What SQL can't read: an object inside a JSON string, NaN, or NUL on PostgreSQL.
    settings, _ = _newest("config_old")
    found = flattened(settings)
    _insert(
        "INSERT INTO config (key, value, updated_at) VALUES (:key, {json}, :now)",
        [{"key": key, "json": dumped(value), "now": epoch_now()} for key, value in found.items()],
    )
    return len(found)


def downgrade() -> None:
    """Bring a database at this revision back to its parent."""
    current: dict[str, Any] = {}
    if has_table("config", assume=True):
        if not _has_columns("key", "value", assume=True):
            return
        current = _settings()
        drop_table_if_present("config")
    if has_table("config_old", assume=True):
        op.rename_table("config_old", "config")
    else:
        _create_nested()
    if not is_offline():
        _add_changes(current)


def _create_nested() -> None:
    create_table_if_absent(
        "config",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("data", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False, server_default=sa.func.now()),
        sa.Column("updated_at", sa.DateTime(), nullable=True, server_default=sa.func.now()),
    )


def _add_changes(current: dict[str, Any]) -> None:
    """Add a row with the *current* settings unless the newest one already says the same."""
    settings, version = _newest("config")
    before = flattened(settings)
    changed = [key for key in current if _differs(current, before, key)]
    removed = [key for key in before if key not in current]
    if not changed and not removed:
        return
    for key in removed:
        take_out(settings, key)
    for key in changed:
        put(settings, key, current[key])
    _insert(
        "INSERT INTO config (id, data, version)"
        " VALUES ((SELECT coalesce(max(id), 0) + 1 FROM config), {json}, :version)",
        [{"json": dumped(settings), "version": version}],
    )
    if is_postgresql():
        run_sql(
            "SELECT setval(pg_get_serial_sequence('config', 'id'), (SELECT max(id) FROM config))"
        )
    report("config", "fills", 1, "the settings that were changed since")


def _differs(current: dict[str, Any], before: dict[str, Any], key: str) -> bool:
    if key not in before:
        return True
    now, then = current[key], before[key]
    if _is_number(now) and _is_number(then):
        # SQLite keeps a number that is too long for it as near as it can.
        return float(now) != float(then)
    # As text, because 1 and true are equal in Python.
    return json.dumps(now) != json.dumps(then)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _has_columns(*names: str, assume: bool) -> bool:
    present = columns_of("config")
    return assume if inspector() is None else all(name in present for name in names)


def _newest(table: str) -> tuple[dict[str, Any], int]:
    """Settings and version of the row that counts; no settings where it holds no object."""
    kind = "TEXT" if is_postgresql() else "BLOB"  # SQLite's text need not be UTF-8
    found = op.get_bind().execute(
        sa.text(
            f"SELECT CAST(data AS {kind}) AS data, version FROM {table} ORDER BY id DESC LIMIT 1"
        )
    )
    row = found.first()
    if row is None:
        return {}, 0
    return settings_in(None if row.data is None else decoded(row.data)), row.version


def _settings() -> dict[str, Any]:
    """The present settings by key; none in offline mode."""
    if is_offline():
        return {}
    # SQLite keeps a bare number in a JSON column as a number.
    value = "CAST(value AS TEXT)" if is_postgresql() else "value"
    found = op.get_bind().execute(sa.text(f"SELECT key, {value} AS value FROM config"))
    return {
        row.key: json.loads(row.value) if isinstance(row.value, str) else row.value for row in found
    }


def _insert(statement: str, records: list[dict[str, Any]]) -> None:
    marker = "CAST(:json AS json)" if is_postgresql() else ":json"
    run_many(statement.format(json=marker), records)
