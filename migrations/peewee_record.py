"""The record that Open WebUI up to 0.9.5 keeps of its peewee migrations, ``migratehistory``.

Those releases run every peewee migration that is not recorded there, on every start, before
Alembic: without the record they would try to make tables that exist, and fail. Databases born
with 0.9.6 or later never had one.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from migrations.guards import has_column
from migrations.rows import report
from migrations.util import is_postgresql, literal, run_sql

TABLE = "migratehistory"

NAMES: tuple[str, ...] = (
    "001_initial_schema",
    "002_add_local_sharing",
    "003_add_auth_api_key",
    "004_add_archived",
    "005_add_updated_at",
    "006_migrate_timestamps_and_charfields",
    "007_add_user_last_active_at",
    "008_add_memory",
    "009_add_models",
    "010_migrate_modelfiles_to_models",
    "011_add_user_settings",
    "012_add_tools",
    "013_add_user_info",
    "014_add_files",
    "015_add_functions",
    "016_add_valves_and_is_active",
    "017_add_user_oauth_sub",
    "018_add_function_is_global",
)

_PROOF: tuple[tuple[str, str], ...] = (
    ("chat", "share_id"),
    ("chat", "archived"),
    ("user", "settings"),
    ("user", "info"),
    ("tool", "valves"),
    ("function", "valves"),
    ("function", "is_active"),
    ("function", "is_global"),
)
"""Columns made by peewee migrations and still there in every release; all mean all 18 ran."""


def restore_record() -> None:
    """Write the missing rows of the 18 peewee migrations, if the schema proves that all ran.

    A database whose schema lacks a part of what they make is left alone: an older release then
    still runs the ones that are missing.
    """
    if not all(has_column(table, column, assume=True) for table, column in _PROOF):
        return
    # Two revisions write the record, so written-out SQL for both has to hold for either.
    op.create_table(
        TABLE,
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("migrated_at", sa.DateTime(), nullable=False),
        if_not_exists=True,
    )
    names = ", ".join(f"({literal(name)})" for name in NAMES)
    now = "localtimestamp" if is_postgresql() else "CURRENT_TIMESTAMP"
    written = run_sql(
        f"INSERT INTO {TABLE} (name, migrated_at)"
        f" SELECT known.column1, {now} FROM (VALUES {names}) AS known"
        f" WHERE NOT EXISTS (SELECT 1 FROM {TABLE} AS present WHERE present.name = known.column1)"
        " ORDER BY known.column1"
    )
    report(TABLE, "fills", written, "the record that releases up to 0.9.5 need")


__all__ = ["NAMES", "TABLE", "restore_record"]
