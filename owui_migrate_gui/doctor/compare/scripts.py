"""Corrections as a SQL script, and as an Alembic revision for authors."""

from __future__ import annotations

import io
import re
import secrets
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from alembic.autogenerate import render_python_code
from alembic.operations import Operations, ops
from alembic.runtime.migration import MigrationContext
from sqlalchemy.dialects import sqlite

from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.doctor.compare.comparison import Comparison
from owui_migrate_gui.doctor.compare.corrections import (
    TableCorrection,
    constraints_of,
    corrections,
)
from owui_migrate_gui.schema import Attached, Column, Table

_ODD = re.compile(
    r"\b(?:CHECK|COLLATE|GENERATED|AUTOINCREMENT|STRICT|WITHOUT\s+ROWID)\b", re.IGNORECASE
)
"""What a table that is made anew would lose."""


def sql_script(comparison: Comparison) -> str:
    """A script that makes the first side's schema like the other's, in one transaction.

    SQLite tables are made anew where it knows no ALTER for a change; rows are taken along, and
    views and triggers, which SQLite would refuse or lose, are taken away before and made again.
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
    attached = _in_the_way(found, comparison)
    if attached and comparison.first.is_masked:
        names = ", ".join(_named(one) for one in attached)
        head.append(f"-- A support bundle tells no texts: drop and make again by hand {names}.")
        attached = ()
    body = [line for correction in found for line in _table_lines(correction, comparison)]
    tail = ["PRAGMA foreign_key_check;", "COMMIT;"] if is_sqlite else ["COMMIT;"]
    lines = [*head, "BEGIN;", *_taken_away(attached), *body, *_made_again(attached), *tail]
    return "\n".join(lines) + "\n"


def _in_the_way(found: tuple[TableCorrection, ...], comparison: Comparison) -> tuple[Attached, ...]:
    """Views and triggers that have to make room: all where SQLite makes a table anew, and the views
    where PostgreSQL changes a type, which it refuses under a view.
    """
    attached = comparison.first.attached or ()
    if comparison.first.dialect == "sqlite":
        return attached if any(_is_rebuilt(one, comparison) for one in found) else ()
    is_retyped = any(
        isinstance(one, ops.AlterColumnOp) and one.modify_type is not None
        for correction in found
        for one in correction.operations
    )
    return tuple(one for one in attached if not one.table) if is_retyped else ()


def _taken_away(attached: tuple[Attached, ...]) -> list[str]:
    """Views and triggers, the last one made first: one view may stand on another."""
    if not attached:
        return []
    lines = [f"DROP {_kind(one)} IF EXISTS {quote(one.name)};" for one in reversed(attached)]
    return ["", "-- Views and triggers are made again at the end.", *lines]


def _made_again(attached: tuple[Attached, ...]) -> list[str]:
    return ["", *(f"{one.sql.rstrip().rstrip(';')};" for one in attached)] if attached else []


def _named(one: Attached) -> str:
    name = " ".join(one.name.split())
    return f"{'trigger' if one.table else 'view'} {name}"


def _kind(one: Attached) -> str:
    if one.table:
        return "TRIGGER"
    return "MATERIALIZED VIEW" if one.sql.startswith("CREATE MATERIALIZED") else "VIEW"


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
    declared = replace(
        correction,
        operations=tuple(_declared(one, comparison) for one in correction.operations),
    )
    if is_copied and table is not None:
        _rebuild(operations, table, declared)
        made = _index_lines(table, declared)
    else:
        for operation in declared.operations:
            operations.invoke(operation)
        made = []
    yield from (line for line in buffer.getvalue().splitlines() if line.strip())
    yield from made


def _is_rebuilt(correction: TableCorrection, comparison: Comparison) -> bool:
    table = comparison.first.schema.table(correction.table)
    if table is None or not correction.operations:
        return False
    return _needs_copy(correction) and not _ODD.search(table.sql)


def _declared(operation: ops.MigrateOperation, comparison: Comparison) -> ops.MigrateOperation:
    """The operation with types in the words of the other side, where both are of one kind.

    So the result is declared exactly as it should be. And no value is cast on SQLite: ``CAST`` to
    DATETIME makes a year of a date; without one SQLite keeps what doesn't fit as it is.
    """
    words = _words_of(comparison)
    match operation:
        case ops.AlterColumnOp(modify_type=sa.types.TypeEngine() as plain):
            operation.modify_type = words(operation.table_name, operation.column_name, plain)
        case ops.AddColumnOp():
            column = operation.column
            column.type = words(operation.table_name, column.name, column.type)
        case ops.CreateTableOp():
            for part in operation.columns:
                if isinstance(part, sa.Column):
                    part.type = words(operation.table_name, part.name, part.type)
        case _:
            pass
    return operation


def _words_of(
    comparison: Comparison,
) -> Callable[[str, str, sa.types.TypeEngine[Any]], sa.types.TypeEngine[Any]]:
    is_alike = comparison.first.dialect == comparison.other.dialect

    def words(table: str, column: str, plain: sa.types.TypeEngine[Any]) -> sa.types.TypeEngine[Any]:
        other = comparison.other.schema.table(table)
        found = next((one for one in other.columns if one.name == column), None) if other else None
        if found is None or (found.default or "").startswith("nextval("):
            return plain  # a column that counts up is told by SERIAL, which is no type
        if is_alike and found.type:
            return _Declared(found.type)
        if comparison.first.dialect == "sqlite":
            return _Declared(plain.compile(dialect=sqlite.dialect()))
        return plain

    return words


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
    {before}{upgrade}{after}


def downgrade() -> None:
    """Take that back."""
    {before}{downgrade}{after}
'''


def alembic_revision(comparison: Comparison, *, now: datetime | None = None) -> str:
    """The text of a revision that does the same, building on what the first side records.

    Alembic casts values where it makes a SQLite table anew, and a cast to DATETIME makes a year of
    a date: such a change of type is left alone.
    """
    found = tuple(_without_casts(one, comparison) for one in corrections(comparison))
    attached = _in_the_way(found, comparison)
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
        before="".join(f"{line}\n    " for line in _executed(_taken_away(attached))),
        after="".join(f"\n    {line}" for line in _executed(_made_again(attached))),
        upgrade=upgrade,
        downgrade=downgrade,
    )


def _executed(lines: list[str]) -> list[str]:
    return [f"op.execute({line!r})" for line in lines if line and not line.startswith("--")]


def _without_casts(correction: TableCorrection, comparison: Comparison) -> TableCorrection:
    if comparison.first.dialect != "sqlite":
        return correction
    kept, left = [], list(correction.left)
    for one in correction.operations:
        if isinstance(one, ops.AlterColumnOp) and isinstance(one.modify_type, _TIMES):
            left.append(f"type of {one.table_name}.{one.column_name}: SQLite would cast its values")
        else:
            kept.append(one)
    return replace(correction, operations=tuple(kept), left=tuple(left))


_TIMES = (sa.DateTime, sa.Date)


def _grouped(correction: TableCorrection) -> Iterator[ops.MigrateOperation]:
    if correction.is_new:
        created, *indexes = correction.operations
        yield created
        if indexes:
            yield ops.ModifyTableOps(correction.table, indexes)
    elif correction.operations:
        yield ops.ModifyTableOps(correction.table, list(correction.operations))


__all__ = ["alembic_revision", "sql_script"]
