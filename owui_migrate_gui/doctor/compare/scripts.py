"""Corrections as a SQL script, and as an Alembic revision for authors."""

from __future__ import annotations

import io
import re
import secrets
from collections.abc import Iterator
from datetime import UTC, datetime

import sqlalchemy as sa
from alembic.autogenerate import render_python_code
from alembic.operations import Operations, ops
from alembic.runtime.migration import MigrationContext

from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.doctor.compare.comparison import Comparison
from owui_migrate_gui.doctor.compare.corrections import (
    TableCorrection,
    constraints_of,
    corrections,
)
from owui_migrate_gui.schema import Column, Table

_ODD = re.compile(
    r"\b(?:CHECK|COLLATE|GENERATED|AUTOINCREMENT|STRICT|WITHOUT\s+ROWID)\b", re.IGNORECASE
)
"""What a table that is made anew would lose."""


def sql_script(comparison: Comparison) -> str:
    """A script that makes the first side's schema like the other's, in one transaction.

    SQLite tables are made anew where it knows no ALTER for a change; rows are taken along.
    """
    found = corrections(comparison)
    is_sqlite = comparison.first.dialect == "sqlite"
    head = [
        f"-- Makes {comparison.first.label}",
        f"-- like {comparison.other.label}.",
        "-- Make a backup first, and stop Open WebUI.",
    ]
    if comparison.first.search_path:
        head.append(f"SET search_path TO {quote(comparison.first.search_path)};")
    if is_sqlite:
        head += [".bail on", "PRAGMA foreign_keys = OFF;"]
    body = [line for correction in found for line in _table_lines(correction, comparison)]
    tail = ["PRAGMA foreign_key_check;", "COMMIT;"] if is_sqlite else ["COMMIT;"]
    return "\n".join([*head, "BEGIN;", *body, *tail]) + "\n"


def _table_lines(correction: TableCorrection, comparison: Comparison) -> Iterator[str]:
    yield ""
    yield f"-- {correction.table}"
    for left in correction.left:
        yield f"-- Left alone, because only a person can say: {left}"
    if not correction.operations:
        return
    table = comparison.first.schema.table(correction.table)
    is_copied = table is not None and comparison.first.dialect == "sqlite"
    is_copied = is_copied and _needs_copy(correction)
    if is_copied and table is not None and (odd := _ODD.search(table.sql)):
        yield f"-- Left alone, because it has a {odd.group().upper()}: make it anew by hand."
        return
    buffer = io.StringIO()
    context = MigrationContext.configure(
        dialect_name=comparison.first.dialect,
        opts={"as_sql": True, "output_buffer": buffer, "transactional_ddl": False},
    )
    operations = Operations(context)
    if is_copied and table is not None:
        _rebuild(operations, table, correction)
        made = _index_lines(table, correction)
    else:
        for operation in correction.operations:
            operations.invoke(operation)
        made = []
    yield from (line for line in buffer.getvalue().splitlines() if line.strip())
    yield from made


def _needs_copy(correction: TableCorrection) -> bool:
    """Whether SQLite can't do it with ALTER TABLE ADD COLUMN and indexes."""
    plain = (ops.AddColumnOp, ops.CreateIndexOp, ops.DropIndexOp)
    return any(
        not isinstance(one, plain) or (isinstance(one, ops.AddColumnOp) and _is_computed(one))
        for one in correction.operations
    )


def _is_computed(operation: ops.AddColumnOp) -> bool:
    """SQLite adds no column with a default that is no constant."""
    default = operation.column.server_default
    text = str(default.arg) if isinstance(default, sa.DefaultClause) else ""
    return "CURRENT" in text.upper() or "(" in text


class _Declared(sa.types.UserDefinedType[object]):
    """A column's type as its table declares it."""

    cache_ok = True

    def __init__(self, words: str) -> None:
        self.words = words

    def get_col_spec(self, **_options: object) -> str:
        """The words."""
        return self.words


def _kept(column: Column) -> sa.Column[object]:
    return sa.Column(
        column.name,
        _Declared(column.type),
        nullable=column.is_nullable,
        server_default=sa.text(column.default) if column.default is not None else None,
    )


def _rebuild(operations: Operations, table: Table, correction: TableCorrection) -> None:
    known = sa.Table(
        table.name,
        sa.MetaData(),
        *(_kept(column) for column in table.columns),
        *constraints_of(table),
    )
    with operations.batch_alter_table(table.name, copy_from=known, recreate="always") as batch:
        for operation in correction.operations:
            if not isinstance(operation, ops.CreateIndexOp | ops.DropIndexOp):
                batch.invoke(operation)


def _index_lines(table: Table, correction: TableCorrection) -> list[str]:
    """The indexes of a table that was made anew, those that stay and those that come."""
    dropped = {one.index_name for one in correction.operations if isinstance(one, ops.DropIndexOp)}
    lines = [f"{index.sql};" for index in table.indexes if index.name not in dropped and index.sql]
    buffer = io.StringIO()
    context = MigrationContext.configure(
        dialect_name="sqlite", opts={"as_sql": True, "output_buffer": buffer}
    )
    operations = Operations(context)
    for operation in correction.operations:
        if isinstance(operation, ops.CreateIndexOp):
            operations.invoke(operation)
    return lines + [line for line in buffer.getvalue().splitlines() if line.strip()]


_DIALECT = "from sqlalchemy.dialects import postgresql\n"
_REVISION = '''\
"""{title}

Revision ID: {revision}
Revises: {parent}
Create Date: {created}
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
{imports}
revision = {revision!r}
down_revision = {parent!r}
branch_labels = None
depends_on = None

{left}
def upgrade() -> None:
    """Make the schema as it should be."""
    {upgrade}


def downgrade() -> None:
    """Take that back."""
    {downgrade}
'''


def alembic_revision(comparison: Comparison, *, now: datetime | None = None) -> str:
    """The text of a revision that does the same, building on what the first side records."""
    found = corrections(comparison)
    rows = comparison.first.recorded.alembic or ()
    body = ops.UpgradeOps(ops=[one for correction in found for one in _grouped(correction)])
    upgrade = render_python_code(body, render_as_batch=True)
    downgrade = render_python_code(body.reverse(), render_as_batch=True)
    left = [f"# Left alone: {one}" for correction in found for one in correction.left]
    return _REVISION.format(
        title="Correct the schema",
        revision=secrets.token_hex(6),
        parent=rows[0] if len(rows) == 1 else None,
        created=f"{now or datetime.now(UTC):%Y-%m-%d %H:%M:%S}",
        imports=_DIALECT if "postgresql." in upgrade + downgrade else "",
        left="".join(f"{line}\n" for line in left) + ("\n" if left else ""),
        upgrade=upgrade,
        downgrade=downgrade,
    )


def _grouped(correction: TableCorrection) -> Iterator[ops.MigrateOperation]:
    if correction.is_new:
        created, *indexes = correction.operations
        yield created
        if indexes:
            yield ops.ModifyTableOps(correction.table, indexes)
    elif correction.operations:
        yield ops.ModifyTableOps(correction.table, list(correction.operations))


__all__ = ["alembic_revision", "sql_script"]
