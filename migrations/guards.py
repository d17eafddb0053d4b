"""Idempotence guards: do a thing only if it is not done yet.

Databases in the field have been left half-way by earlier releases, so a script asks before it
creates, adds or drops. Every answer is read afresh. In offline mode nothing can be read, and the
state right after the parent revision is assumed: ``*_if_absent`` writes its statement out, and the
``has_*`` questions answer with their *assume* argument.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa
from alembic import op
from alembic.operations import BatchOperations

from migrations.util import (
    current_schema,
    inspector,
    is_offline,
    is_postgresql,
    is_sqlite,
    quoted,
    run_sql,
    scalar,
)

_TEMPORARY_PREFIX = "_alembic_tmp_"


def has_table(name: str, *, assume: bool) -> bool:
    """Is there a table *name* in the current schema?"""
    reader = inspector()
    return assume if reader is None else reader.has_table(name, schema=current_schema())


def columns_of(table: str) -> dict[str, Any]:
    """Columns of *table* by name, as SQLAlchemy reflects them; empty if absent or offline."""
    reader = inspector()
    if reader is None or not reader.has_table(table, schema=current_schema()):
        return {}
    return {c["name"]: c for c in reader.get_columns(table, schema=current_schema())}


def has_column(table: str, column: str, *, assume: bool) -> bool:
    """Has *table* a column of that name? False if there is no such table."""
    return assume if inspector() is None else column in columns_of(table)


def column_is_text(table: str, column: str, *, assume: bool) -> bool:
    """Is the column declared as text (TEXT, VARCHAR ...) rather than JSON? False if absent."""
    if inspector() is None:
        return assume
    found = columns_of(table).get(column)
    return found is not None and isinstance(found["type"], sa.String)


def column_is_nullable(table: str, column: str, *, assume: bool) -> bool:
    """May the column hold NULL? False if absent."""
    if inspector() is None:
        return assume
    found = columns_of(table).get(column)
    return found is not None and bool(found["nullable"])


def has_index(table: str, name: str, *, assume: bool) -> bool:
    """Has *table* an index of that name? Sees partial and expression indexes on both dialects."""
    reader = inspector()
    if reader is None:
        return assume
    if is_offline():
        indexes = reader.get_indexes(table) if reader.has_table(table) else []
        return any(index["name"] == name for index in indexes)
    if is_postgresql():
        found = scalar(
            "SELECT 1 FROM pg_indexes WHERE schemaname = current_schema()"
            " AND tablename = :table AND indexname = :name",
            table=table,
            name=name,
        )
    else:
        # SQLAlchemy's reflection leaves expression indexes out on SQLite.
        found = scalar(
            "SELECT 1 FROM sqlite_master WHERE type = 'index' AND tbl_name = :table"
            " AND name = :name",
            table=table,
            name=name,
        )
    return found is not None


def has_unique(table: str, columns: Sequence[str], *, assume: bool) -> bool:
    """Is there a unique constraint or unique index on exactly these columns (in any order)?"""
    reader = inspector()
    if reader is None:
        return assume
    schema = current_schema()
    if not reader.has_table(table, schema=schema):
        return False
    wanted = set(columns)
    with _quiet_reflection():
        constraints = reader.get_unique_constraints(table, schema=schema)
        indexes = [i for i in reader.get_indexes(table, schema=schema) if i["unique"]]
    found = [c["column_names"] for c in constraints] + [i["column_names"] for i in indexes]
    return any(set(names) == wanted for names in found)


def has_rows(table: str, condition: str = "1 = 1", **parameters: object) -> bool:
    """Is there a row of *table* for which the SQL *condition* holds? False in offline mode."""
    if is_offline():
        return False
    query = f"SELECT 1 FROM {quoted(table)} WHERE {condition} LIMIT 1"
    return scalar(query, **parameters) is not None


def count_rows(table: str, condition: str = "1 = 1", **parameters: object) -> int:
    """How many rows of *table* satisfy the SQL *condition*; 0 in offline mode."""
    if is_offline():
        return 0
    return int(scalar(f"SELECT count(*) FROM {quoted(table)} WHERE {condition}", **parameters))


def create_table_if_absent(name: str, *items: sa.schema.SchemaItem) -> bool:
    """Create the table unless there is one of that name. True if it was created."""
    if has_table(name, assume=False):
        return False
    op.create_table(name, *items)
    return True


def drop_table_if_present(name: str) -> bool:
    """Drop the table if there is one. True if it was dropped."""
    if not has_table(name, assume=True):
        return False
    op.drop_table(name)
    return True


def add_column_if_absent(table: str, column: sa.Column[Any]) -> bool:
    """Add the column in place unless the table has one of that name. True if it was added.

    On SQLite a NOT NULL column needs a constant server default, and constraints can't be added.
    """
    if has_column(table, column.name, assume=False):
        return False
    op.add_column(table, column)
    return True


def drop_column_if_present(table: str, column: str, *, indexes: Sequence[str] = ()) -> bool:
    """Drop the column with the indexes that use it. True if it was dropped.

    SQLite drops in place where it can and rebuilds the table where the column is part of a
    constraint. *indexes* names the column's indexes for offline mode, where they can't be seen.
    """
    if not has_column(table, column, assume=True):
        return False
    if is_offline():
        for name in indexes:
            op.drop_index(name, table_name=table, if_exists=True)
    elif is_sqlite():
        if _is_constrained(table, column):
            with rebuilt(table) as batch:
                batch.drop_column(column)
            return True
        for name in _sqlite_indexes_using(table, column):
            run_sql(f"DROP INDEX {quoted(name)}")
    op.drop_column(table, column)
    return True


def drop_indexes_using(table: str, column: str, *, assume: Sequence[str]) -> None:
    """Drop every explicitly created index of *table* that uses *column*. SQLite only.

    *assume* names them for offline mode, where they can't be seen.
    """
    if is_offline():
        for name in assume:
            op.drop_index(name, table_name=table, if_exists=True)
        return
    for name in _sqlite_indexes_using(table, column):
        run_sql(f"DROP INDEX {quoted(name)}")


def rename_column(table: str, old: str, new: str) -> None:
    """Rename a column in place on both dialects."""
    run_sql(f"ALTER TABLE {quoted(table)} RENAME COLUMN {quoted(old)} TO {quoted(new)}")


def create_index_if_absent(
    name: str,
    table: str,
    columns: Sequence[str | sa.TextClause],
    *,
    unique: bool = False,
    where: str | None = None,
) -> bool:
    """Create the index unless the table has one of that name. True if it was created."""
    if has_index(table, name, assume=False):
        return False
    condition = None if where is None else sa.text(where)
    op.create_index(
        name,
        table,
        list(columns),
        unique=unique,
        sqlite_where=condition,
        postgresql_where=condition,
    )
    return True


def drop_index_if_present(name: str, table: str) -> bool:
    """Drop the index if the table has it. True if it was dropped."""
    if not has_index(table, name, assume=True):
        return False
    op.drop_index(name, table_name=table)
    return True


@contextmanager
def rebuilt(
    table: str, *, assume: sa.Table | None = None, recreate: str = "auto"
) -> Iterator[BatchOperations]:
    """Alembic's batch mode: ordinary ALTERs on PostgreSQL, one rebuild of the table on SQLite.

    *assume* is the table's definition after the parent revision, needed on SQLite in offline mode.
    A leftover temporary table of a crashed earlier attempt is removed first. Indexes that
    reflection can't see (on expressions) and triggers are put back after the rebuild.
    """
    hidden: dict[str, str] = {}
    triggers: dict[str, str] = {}
    if is_sqlite() and not is_offline():
        run_sql(f"DROP TABLE IF EXISTS {quoted(_TEMPORARY_PREFIX + table)}")
        hidden, triggers = _sqlite_index_ddl(table), _sqlite_triggers(table)
    # Offline the definition has to be given; online it must come from the database itself.
    copy_from = assume if is_offline() and inspector() is None else None
    mode: Any = recreate
    with (
        _quiet_reflection(),
        op.batch_alter_table(table, copy_from=copy_from, recreate=mode) as batch,
    ):
        yield batch
    _restore_expression_indexes(table, hidden)
    _restore_triggers(table, triggers)


@contextmanager
def _quiet_reflection() -> Iterator[None]:
    """Without the warning about expression indexes, which :func:`rebuilt` puts back itself."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Skipped unsupported reflection", sa.exc.SAWarning)
        yield


def _sqlite_index_ddl(table: str) -> dict[str, str]:
    """DDL of the indexes of *table* that reflection leaves out, by name."""
    reader = inspector()
    if reader is None or not reader.has_table(table):
        return {}
    rows = op.get_bind().execute(
        sa.text(
            "SELECT m.name, m.sql FROM sqlite_master AS m"
            " WHERE m.type = 'index' AND m.tbl_name = :table AND m.sql IS NOT NULL"
            " AND EXISTS (SELECT 1 FROM pragma_index_info(m.name) AS i WHERE i.name IS NULL)"
        ),
        {"table": table},
    )
    return {row.name: row.sql for row in rows}


def _restore_expression_indexes(table: str, ddl: dict[str, str]) -> None:
    for name, statement in ddl.items():
        if not has_index(table, name, assume=True):
            run_sql(statement.replace(":", "\\:"))


def _sqlite_triggers(table: str) -> dict[str, str]:
    """DDL of the triggers that a person hung on *table*, by name; a rebuild takes them away."""
    rows = op.get_bind().execute(
        sa.text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = :table"),
        {"table": table},
    )
    return {row.name: row.sql for row in rows}


def _restore_triggers(table: str, ddl: dict[str, str]) -> None:
    there = _sqlite_triggers(table) if ddl else {}
    for name, statement in ddl.items():
        if name not in there:
            run_sql(statement.replace(":", "\\:"))


def _sqlite_indexes_using(table: str, column: str) -> list[str]:
    """Names of the explicitly created indexes whose columns or WHERE mention *column*."""
    rows = op.get_bind().execute(
        sa.text(
            "SELECT m.name FROM sqlite_master AS m WHERE m.type = 'index'"
            " AND m.tbl_name = :table AND m.sql IS NOT NULL AND (EXISTS"
            " (SELECT 1 FROM pragma_index_info(m.name) AS i WHERE i.name = :column)"
            " OR instr(substr(m.sql, instr(upper(m.sql), ' WHERE ') + 1), :column) > 0"
            " AND instr(upper(m.sql), ' WHERE ') > 0)"
        ),
        {"table": table, "column": column},
    )
    return [row.name for row in rows]


def _is_constrained(table: str, column: str) -> bool:
    """Is *column* part of a primary key, unique, foreign key or check constraint?"""
    reader = inspector()
    if reader is None:
        return False
    with _quiet_reflection():
        in_key = column in reader.get_pk_constraint(table)["constrained_columns"]
        in_unique = any(column in u["column_names"] for u in reader.get_unique_constraints(table))
        in_foreign = any(column in f["constrained_columns"] for f in reader.get_foreign_keys(table))
        in_check = any(column in c["sqltext"] for c in reader.get_check_constraints(table))
    return in_key or in_unique or in_foreign or in_check


__all__ = [
    "add_column_if_absent",
    "column_is_nullable",
    "column_is_text",
    "columns_of",
    "count_rows",
    "create_index_if_absent",
    "create_table_if_absent",
    "drop_column_if_present",
    "drop_index_if_present",
    "drop_indexes_using",
    "drop_table_if_present",
    "has_column",
    "has_index",
    "has_rows",
    "has_table",
    "has_unique",
    "rebuilt",
    "rename_column",
]
