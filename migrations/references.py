"""A new column that refers to another table."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from migrations.guards import add_column_if_absent, columns_of
from migrations.util import current_schema, inspector, is_offline, is_sqlite, quoted, run_sql
from migrations.whole_table import copy_with_constraint


def add_reference(table: str, column: str, target: str, *, name: str, on_delete: str) -> None:
    """Give *table* a nullable text column that refers to ``target.id``, unless it has it.

    A column without its reference, as a crash can leave it, gets the reference. On SQLite the table
    is copied to state the reference as a constraint of the table; offline, where its definition
    can't be read, the column itself states it.
    """
    if is_sqlite() and is_offline():
        run_sql(
            f"ALTER TABLE {quoted(table)} ADD COLUMN {quoted(column)} TEXT"
            f" CONSTRAINT {quoted(name)} REFERENCES {quoted(target)} (id) ON DELETE {on_delete}"
        )
        return
    add_column_if_absent(table, sa.Column(column, sa.Text(), nullable=True))
    if _refers(table, column):
        return
    if is_sqlite():
        copy_with_constraint(
            table,
            f"CONSTRAINT {quoted(name)} FOREIGN KEY({quoted(column)})"
            f" REFERENCES {quoted(target)} (id) ON DELETE {on_delete}",
        )
    else:
        op.create_foreign_key(name, table, target, [column], ["id"], ondelete=on_delete)


def _refers(table: str, column: str) -> bool:
    reader = inspector()
    if reader is None or column not in columns_of(table):
        return False
    keys = reader.get_foreign_keys(table, schema=current_schema())
    return any(key["constrained_columns"] == [column] for key in keys)


__all__ = ["add_reference"]
