"""A table of SQLite copied as a whole, where it has to be changed in a way that ALTER can't.

The new table gets the old one's own definition, so that nothing is lost on the way through
reflection, and ``INSERT ... SELECT *`` between tables of equal shape lets SQLite move the stored
rows as they are, without taking them apart.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from migrations.util import quoted, run_sql

_TEMPORARY_PREFIX = "_alembic_tmp_"


def copy_with_constraint(table: str, constraint: str) -> None:
    """Rebuild *table* with one more table constraint, given as SQL. SQLite only, online only."""
    temporary = _TEMPORARY_PREFIX + table
    definition, others = _definitions(table)
    body = definition[definition.index("(") + 1 : definition.rindex(")")]
    run_sql(f"DROP TABLE IF EXISTS {quoted(temporary)}")
    run_sql(f"CREATE TABLE {quoted(temporary)} ({_escaped(body)},\n\t{constraint}\n)")
    run_sql(f"INSERT INTO {quoted(temporary)} SELECT * FROM {quoted(table)}")
    run_sql(f"DROP TABLE {quoted(table)}")
    run_sql(f"ALTER TABLE {quoted(temporary)} RENAME TO {quoted(table)}")
    for statement in others:
        run_sql(_escaped(statement))


def _definitions(table: str) -> tuple[str, list[str]]:
    """The table's own DDL, and that of its indexes and triggers in the order they were made."""
    found = op.get_bind().execute(
        sa.text(
            "SELECT type, sql FROM sqlite_master"
            " WHERE tbl_name = :table AND sql IS NOT NULL ORDER BY rowid"
        ),
        {"table": table},
    )
    records = [(record.type, record.sql) for record in found]
    own = next(sql for kind, sql in records if kind == "table")
    return own, [sql for kind, sql in records if kind in {"index", "trigger"}]


def _escaped(statement: str) -> str:
    return statement.replace(":", "\\:")


__all__ = ["copy_with_constraint"]
