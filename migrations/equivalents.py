"""Healthy differences between an upgraded database and the schema at head, in one place.

A peewee-born database keeps the types, NOT NULLs and unique indexes that peewee gave it, and some
releases left a constraint or a table behind. Open WebUI works with all of them, so neither
``alembic check`` nor autogeneration speaks of them. Source: the known schemas of both lineages and
the migration facts on 38d63c18f30f and 3ff2c63645b8.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa
from alembic.operations import ops

_PEEWEE_TABLES = frozenset(
    {
        "auth",
        "chat",
        "chatidtag",
        "document",
        "file",
        "function",
        "memory",
        "model",
        "prompt",
        "tag",
        "tool",
        "user",
    }
)

_OTHER_TABLES = frozenset(
    {
        "migratehistory",  # the record of the peewee migrations
        "config_old",  # settings of before 3ff2c63645b8, which may be thrown away
        "owui_quarantine",  # rows that could not be carried over
    }
)

_LEGACY_COLUMNS = frozenset({("document", "id")})

# Peewee made unique indexes where Alembic makes keys and constraints.
_LEGACY_INDEXES = frozenset(
    {f"{table}_id" for table in _PEEWEE_TABLES}
    | {"chat_share_id", "document_collection_name", "document_name", "prompt_command"}
)
# Reflection on SQLite does not tell DESC, so the index would be dropped and made again for ever.
_DESCENDING_INDEXES = frozenset({"user_id_updated_at_id_idx"})
# PostgreSQL alone has it.
_POSTGRESQL_INDEXES = frozenset({"file_pending_knowledge_idx"})
_UNIQUE_BY_LEGACY_INDEX = frozenset({("chat", ("share_id",)), ("document", ("name",))})

# Releases up to 0.8.12 gave `user` a second unique constraint in 38d63c18f30f.
_LEGACY_CONSTRAINTS = frozenset({"uq_user_id"})

# Declared type of a peewee-born column: what the same column is declared as at head.
_SAME_TYPES: dict[str, frozenset[str]] = {
    "VARCHAR": frozenset({"VARCHAR", "TEXT"}),
    "TEXT": frozenset({"VARCHAR", "TEXT"}),
    "INTEGER": frozenset({"BOOLEAN", "BIGINT", "INTEGER"}),
    "DATETIME": frozenset({"BIGINT"}),
}


def check_options() -> dict[str, Any]:
    """Options of ``context.configure`` that keep these differences out of comparisons."""
    return {
        "compare_type": True,
        "compare_server_default": False,
        "include_name": _is_compared,
        "include_object": _is_compared_object,
        "process_revision_directives": _remove_equivalents,
    }


@contextmanager
def quiet_comparison() -> Iterator[None]:
    """Without the warnings that SQLite can't reflect the indexes on expressions."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "autogenerate skipping metadata-specified", UserWarning)
        warnings.filterwarnings("ignore", "Skipped unsupported reflection", sa.exc.SAWarning)
        yield


def _is_compared(name: str | None, kind: str, _parents: object) -> bool:
    return kind != "table" or name not in _OTHER_TABLES


def _is_compared_object(_item: object, name: str | None, kind: str, *_others: object) -> bool:
    return _is_compared(name, kind, None)


def _remove_equivalents(
    context: Any, _revision: object, directives: Iterable[ops.MigrationScript]
) -> None:
    dialect = context.dialect.name
    for script in directives:
        for part in (*script.upgrade_ops_list, *script.downgrade_ops_list):
            _filter(part, dialect)


def _filter(container: ops.OpContainer, dialect: str) -> None:
    unchanged = _remade_indexes(container) & _DESCENDING_INDEXES if dialect == "sqlite" else set()
    kept: list[ops.MigrateOperation] = []
    for operation in container.ops:
        if isinstance(operation, ops.OpContainer):
            _filter(operation, dialect)
            if operation.is_empty():
                continue
        elif getattr(operation, "index_name", None) in unchanged or _is_equivalent(
            operation, dialect
        ):
            continue
        kept.append(operation)
    container.ops[:] = kept


def _remade_indexes(container: ops.OpContainer) -> set[str]:
    """Names of the indexes that would be dropped and created again."""
    dropped = {str(o.index_name) for o in container.ops if isinstance(o, ops.DropIndexOp)}
    return dropped & {str(o.index_name) for o in container.ops if isinstance(o, ops.CreateIndexOp)}


def _is_equivalent(operation: ops.MigrateOperation, dialect: str) -> bool:
    if isinstance(operation, ops.CreateIndexOp):
        return operation.index_name in _POSTGRESQL_INDEXES and dialect != "postgresql"
    for kind, judge in _JUDGES.items():
        if isinstance(operation, kind):
            return judge(operation)
    return False


def _same_column(operation: Any) -> bool:
    """Is all that differs in a column its declared type or a NOT NULL that peewee gave it?"""
    table, column = operation.table_name, operation.column_name
    if operation.modify_nullable is not None and (table, column) != ("tag", "user_id"):
        stricter = operation.modify_nullable and not operation.existing_nullable
        if not (stricter and table in _PEEWEE_TABLES):
            return False
    if operation.modify_type is None:
        return True
    return table in _PEEWEE_TABLES and _same_type(operation.existing_type, operation.modify_type)


def _same_type(existing: sa.types.TypeEngine[Any], wanted: sa.types.TypeEngine[Any]) -> bool:
    declared = str(existing.compile()).partition("(")[0]
    return str(wanted.compile()).partition("(")[0] in _SAME_TYPES.get(declared, frozenset())


def _is_unique_otherwise(operation: Any) -> bool:
    """Is the constraint the primary key's own, or held up by one of peewee's indexes?"""
    columns = tuple(operation.columns)
    return columns == ("id",) or (operation.table_name, columns) in _UNIQUE_BY_LEGACY_INDEX


_JUDGES: dict[type[ops.MigrateOperation], Callable[[Any], bool]] = {
    ops.AlterColumnOp: _same_column,
    ops.CreateTableOp: lambda operation: operation.table_name in _OTHER_TABLES,
    ops.CreateUniqueConstraintOp: _is_unique_otherwise,
    ops.DropColumnOp: lambda o: (o.table_name, o.column_name) in _LEGACY_COLUMNS,
    ops.DropConstraintOp: lambda operation: operation.constraint_name in _LEGACY_CONSTRAINTS,
    ops.DropIndexOp: lambda operation: operation.index_name in _LEGACY_INDEXES,
}


__all__ = ["check_options", "quiet_comparison"]
