"""What would make the first side's schema like the other's, as Alembic's operations.

Nothing is dropped that may hold rows: tables, columns and keys that only the first side has are
named and left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal

import sqlalchemy as sa
from alembic.autogenerate.api import AutogenContext
from alembic.autogenerate.render import renderers
from alembic.operations import ops
from sqlalchemy.dialects import postgresql

from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.doctor.compare.comparison import Comparison, compared_schemas, senses_of
from owui_migrate_gui.doctor.compare.meaning import default_meaning, type_meaning
from owui_migrate_gui.index_text import index_columns, index_condition, index_method
from owui_migrate_gui.schema import Column, Index, Table

_TYPES: dict[str, sa.types.TypeEngine[Any]] = {
    "text": sa.Text(),
    "integer": sa.BigInteger(),
    "boolean": sa.Boolean(),
    "json": sa.JSON(),
    "time": sa.DateTime(),
    "date": sa.Date(),
    "number": sa.Float(),
    "bytes": sa.LargeBinary(),
}
_ZERO = {"integer": "0", "boolean": "false", "json": "'{}'", "number": "0"}
"""What rows that exist get in a new column that may not be empty and has no default."""


class PrimaryKey(ops.CreatePrimaryKeyOp):
    """A primary key, which Alembic carries out but doesn't write out as Python by itself."""


@renderers.dispatch_for(PrimaryKey)
def _render_primary_key(_context: AutogenContext, key: PrimaryKey) -> str:
    """As Python; corrections always stand in a batch."""
    return f"batch_op.create_primary_key({key.constraint_name!r}, {list(key.columns)!r})"


class CastColumn(ops.AlterColumnOp):
    """Another type, with how PostgreSQL makes the new value of the old one, and the other way.

    Alembic carries ``postgresql_using`` out but doesn't write it out as Python by itself.
    """

    back = ""

    def reverse(self) -> ops.AlterColumnOp:
        """The way back, cast back."""
        made = super().reverse()
        made.kw["postgresql_using"] = self.back
        return made


@renderers.dispatch_for(CastColumn)
def _render_cast(context: AutogenContext, cast: CastColumn) -> str:
    """As Python; the clause says nothing to SQLite."""
    made = str(renderers.dispatch(ops.AlterColumnOp)(context, cast))
    return f"{made.removesuffix(')')}, postgresql_using={cast.kw['postgresql_using']!r})"


@dataclass(frozen=True, slots=True, kw_only=True)
class TableCorrection:
    """The operations on one table, in order; ``is_new`` for a table that is made.

    ``left`` names what is left alone.
    """

    table: str
    operations: tuple[ops.MigrateOperation, ...]
    is_new: bool = False
    left: tuple[str, ...] = ()


def corrections(comparison: Comparison) -> tuple[TableCorrection, ...]:
    """The operations table by table, new tables in the order of their foreign keys."""
    first, other = compared_schemas(comparison.first, comparison.other)
    names = sorted(first.table_names | other.table_names)
    found: list[TableCorrection] = []
    for name in _by_references(other.tables):
        table = other.table(name)
        if table is not None and name not in first.table_names:
            found.append(_created(table, comparison))
    for name in names:
        old, new = first.table(name), other.table(name)
        if old is not None and new is None:
            found.append(TableCorrection(table=name, operations=(), left=(f"table {name}",)))
        elif old is not None and new is not None:
            correction = _changed(old, new, comparison)
            if correction.operations or correction.left:
                found.append(correction)
    return tuple(found)


def _by_references(tables: tuple[Table, ...]) -> list[str]:
    """Names, those that others refer to first; circles in the order of names."""
    left = {table.name: {key.table for key in table.foreign_keys} for table in tables}
    ordered: list[str] = []
    while left:
        free = [name for name, needs in left.items() if not (needs - {name}) & left.keys()]
        for name in sorted(free or left)[: None if free else 1]:
            ordered.append(name)
            del left[name]
    return ordered


def _created(table: Table, comparison: Comparison) -> TableCorrection:
    parts: list[sa.schema.SchemaItem] = [
        sa_column(column, table, comparison) for column in table.columns
    ]
    parts += constraints_of(table)
    return TableCorrection(
        table=table.name,
        operations=(
            ops.CreateTableOp(table.name, parts),
            *(_create_index(table, index) for index in table.indexes),
        ),
        is_new=True,
    )


def constraints_of(table: Table) -> list[sa.schema.SchemaItem]:
    """Primary key, unique constraints and foreign keys."""
    found: list[sa.schema.SchemaItem] = []
    if table.primary_key:
        found.append(sa.PrimaryKeyConstraint(*table.primary_key))
    found += [sa.UniqueConstraint(*columns) for columns in table.unique]
    found += [
        sa.ForeignKeyConstraint(
            key.columns,
            [f"{key.table}.{name}" for name in key.referred],
            ondelete=None if key.on_delete == "NO ACTION" else key.on_delete,
        )
        for key in table.foreign_keys
    ]
    return found


def _changed(old: Table, new: Table, comparison: Comparison) -> TableCorrection:
    return TableCorrection(
        table=old.name,
        operations=(
            *_column_operations(old, new, comparison),
            *_key_operations(old, new),
            *_index_operations(old, new, comparison),
        ),
        left=tuple(_left(old, new)),
    )


def _column_operations(
    old: Table, new: Table, comparison: Comparison
) -> Iterator[ops.MigrateOperation]:
    senses = senses_of(comparison.first, comparison.other)
    known = {column.name: column for column in old.columns}
    for column in new.columns:
        was = known.get(column.name)
        if was is None:
            made = sa_column(column, new, comparison, is_added=True)
            yield ops.AddColumnOp(old.name, made)
        elif senses[0].column(old, was) != senses[1].column(new, column):
            yield from _altered(old, was, new, column, comparison)


def _altered(
    old: Table, was: Column, new: Table, column: Column, comparison: Comparison
) -> Iterator[ops.AlterColumnOp]:
    """What makes a column right; on PostgreSQL a default goes before its type and comes after it.

    PostgreSQL casts no default along ("default for column cannot be cast automatically").
    """
    default = _default(column, comparison)
    is_same_type = _is_same_type(was, column, comparison)
    change = _Change(
        type=None if is_same_type else sa_type(column, comparison),
        nullable=_new_nullable(old, was, new, column),
        default=False if _has_same_default(was, column, comparison) else default,
        using="" if is_same_type else _using(was, column, comparison),
        back="" if is_same_type else _using(column, was, comparison),
    )
    has_apart = change.type is not None and comparison.first.dialect == "postgresql"
    if has_apart and was.default is not None:
        yield _alter(old.name, was, _Change(default=None), comparison)
        yield _alter(old.name, was, replace(change, default=False), comparison)
        if default is not None:
            yield _alter(old.name, replace(was, default=None), _Change(default=default), comparison)
    else:
        yield _alter(old.name, was, change, comparison)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Change:
    """What becomes of a column; None and False as Alembic takes them: leave it alone."""

    type: sa.types.TypeEngine[Any] | None = None
    nullable: bool | None = None
    default: sa.TextClause | Literal[False] | None = False
    using: str = ""
    back: str = ""


def _alter(table: str, was: Column, change: _Change, comparison: Comparison) -> ops.AlterColumnOp:
    made = (CastColumn if change.using else ops.AlterColumnOp)(
        table,
        was.name,
        existing_type=sa_type(was, comparison),
        existing_nullable=was.is_nullable,
        existing_server_default=sa.DefaultClause(sa.text(was.default)) if was.default else None,
        modify_type=change.type,
        modify_nullable=change.nullable,
        modify_server_default=change.default,
        **({"postgresql_using": change.using} if change.using else {}),
    )
    if isinstance(made, CastColumn):
        made.back = change.back
    return made


def _is_same_type(was: Column, column: Column, comparison: Comparison) -> bool:
    return was.type == column.type or (
        comparison.is_by_meaning and type_meaning(was.type) == type_meaning(column.type)
    )


def _has_same_default(was: Column, column: Column, comparison: Comparison) -> bool:
    return was.default == column.default or (
        comparison.is_by_meaning
        and default_meaning(was.default, type_meaning(was.type))
        == default_meaning(column.default, type_meaning(column.type))
    )


def _new_nullable(old: Table, was: Column, new: Table, column: Column) -> bool | None:
    """Whether it may be empty from now on; None where that stays as it is."""
    is_nullable = column.is_nullable and column.name not in new.primary_key
    was_nullable = was.is_nullable and was.name not in old.primary_key
    return None if is_nullable == was_nullable else is_nullable


def _using(was: Column, column: Column, comparison: Comparison) -> str:
    """How PostgreSQL makes the new value of the old one; it has no cast for some pairs of types.

    Source: PostgreSQL docs, "CREATE CAST" and ``pg_cast``: no cast leads from bigint to boolean or
    to a time, nor from anything but text to json.
    """
    pair = (_kind(was.type), _kind(column.type))
    how = _CASTS.get(pair, "{name}::{word}")
    if pair[1] == "json" and pair[0] not in {"json", "text"}:
        how = "to_json({name})::{word}"
    return how.format(name=quote(column.name), word=_word(column, comparison))


def _kind(declared: str) -> str:
    """What counts for a cast: dates are times, all numbers are alike."""
    meaning = type_meaning(declared)
    return {"date": "time", "number": "integer"}.get(meaning, meaning)


_CASTS = {
    ("integer", "boolean"): "{name} <> 0",
    ("boolean", "integer"): "{name}::integer::{word}",
    ("integer", "time"): "(to_timestamp({name}) AT TIME ZONE 'UTC')::{word}",
    ("time", "integer"): "extract(epoch FROM {name})::{word}",
}


def _word(column: Column, comparison: Comparison) -> str:
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
    return str(sa_type(column, comparison).compile(dialect=dialect))


def _key_operations(old: Table, new: Table) -> Iterator[ops.MigrateOperation]:
    if new.primary_key and not old.primary_key:
        yield PrimaryKey(f"{old.name}_pkey", old.name, list(new.primary_key))
    for columns in new.unique:
        if not _has_unique(old, columns):
            name = f"uq_{old.name}_{'_'.join(columns)}"
            yield ops.CreateUniqueConstraintOp(name, old.name, list(columns))
    for key in new.foreign_keys:
        if key not in old.foreign_keys and not any(
            one.columns == key.columns for one in old.foreign_keys
        ):
            yield ops.CreateForeignKeyOp(
                f"fk_{old.name}_{'_'.join(key.columns)}",
                old.name,
                key.table,
                list(key.columns),
                list(key.referred),
                ondelete=None if key.on_delete == "NO ACTION" else key.on_delete,
            )


def _has_unique(table: Table, columns: tuple[str, ...]) -> bool:
    return any(set(columns) == set(known) for known in table.unique)


def _index_operations(
    old: Table, new: Table, comparison: Comparison
) -> Iterator[ops.MigrateOperation]:
    senses = senses_of(comparison.first, comparison.other)
    was = {index.name: index for index in old.indexes}
    wanted = {index.name: index for index in new.indexes}
    for name, index in was.items():
        same = wanted.get(name)
        if same is None or senses[0].index(index) != senses[1].index(same):
            yield ops.DropIndexOp(name, old.name, _reverse=_create_index(old, index))
    for name, index in wanted.items():
        same = was.get(name)
        if same is None or senses[0].index(same) != senses[1].index(index):
            yield _create_index(new, index)


def _create_index(table: Table, index: Index) -> ops.CreateIndexOp:
    listed = index_columns(index.sql) if index.sql else ()
    columns = [
        name if name is not None else sa.text(listed[at])
        for at, name in enumerate(index.columns)
        if name is not None or at < len(listed)
    ]
    condition = index_condition(index.sql) if index.sql else ""
    more: dict[str, Any] = {}
    if condition:
        more = {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}
    if method := index_method(index.sql or ""):
        more["postgresql_using"] = method
    return ops.CreateIndexOp(
        index.name,
        table.name,
        columns,
        unique=index.is_unique,
        **more,
    )


def _left(old: Table, new: Table) -> Iterator[str]:
    """What only the first side has and may hold something, or what only a person can decide."""
    for column in old.columns:
        if column.name not in new.column_names:
            yield f"column {old.name}.{column.name}"
    if old.primary_key and old.primary_key != new.primary_key:
        yield f"primary key of {old.name} ({', '.join(old.primary_key)})"
    for columns in old.unique:
        if not _has_unique(new, columns):
            yield f"unique key of {old.name} ({', '.join(columns)})"
    for key in old.foreign_keys:
        if key not in new.foreign_keys:
            yield f"foreign key of {old.name} ({', '.join(key.columns)})"


def sa_column(
    column: Column, table: Table, comparison: Comparison, *, is_added: bool = False
) -> sa.Column[Any]:
    """The column for the first side's database; one that is added to rows gets a default."""
    is_nullable = column.is_nullable and column.name not in table.primary_key
    default = _default(column, comparison)
    if is_added and not is_nullable and default is None:
        default = sa.text(_ZERO.get(type_meaning(column.type), "''"))
    return sa.Column(
        column.name,
        sa_type(column, comparison),
        nullable=is_nullable,
        server_default=default,
        autoincrement=(column.default or "").startswith("nextval(") or "auto",
    )


def _default(column: Column, comparison: Comparison) -> sa.TextClause | None:
    if column.default is None or column.default.startswith("nextval("):
        return None
    if not comparison.is_by_meaning:
        return sa.text(column.default)
    meaning = type_meaning(column.type)
    text = default_meaning(column.default, meaning)
    if text == "now":
        return sa.text("CURRENT_TIMESTAMP")
    is_bare = meaning in {"boolean", "integer", "number"}
    return sa.text(text if is_bare else f"'{text.strip(chr(39))}'")


def sa_type(column: Column, comparison: Comparison) -> sa.types.TypeEngine[Any]:
    """The column's type for the first side's database."""
    word, _, rest = column.type.upper().partition("(")
    length = rest.partition(")")[0]
    word = word.strip()
    if word == "JSONB" and comparison.first.dialect == "postgresql":
        return postgresql.JSONB()
    if word in {"VARCHAR", "CHARACTER VARYING"}:
        return sa.String(int(length)) if length.isdigit() else sa.String()
    if word in {"INTEGER", "INT"}:
        return sa.Integer()
    return _TYPES.get(type_meaning(column.type), sa.Text())


__all__ = ["TableCorrection", "constraints_of", "corrections", "sa_column", "sa_type"]
