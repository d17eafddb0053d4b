"""Which calls in an Alembic script are operations, and what they do to which table.

Known are Alembic's own operations (https://alembic.sqlalchemy.org/en/latest/ops.html), statements
that are executed on a connection, and the guards that the bundled scripts share
(``migrations/guards.py``, ``migrations/util.py``), which are told by Alembic's names for the same.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass

from owui_migrate_gui.revision import Operation
from owui_migrate_gui.sources.scope import Scope, argument, called
from owui_migrate_gui.sources.sql_text import Effect, shorten, summarise
from owui_migrate_gui.sources.walk import Seen


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shape:
    """Where an operation's arguments are: (position, keyword) of table and detail."""

    table: tuple[int, str] | None
    detail: tuple[int, str] | None
    effects: frozenset[Effect] = frozenset()


def _shape(
    table: tuple[int, str] | None, detail: tuple[int, str] | None, *effects: Effect
) -> _Shape:
    return _Shape(table=table, detail=detail, effects=frozenset(effects))


_OPERATIONS = {
    "create_table": _shape((0, "table_name"), None, Effect.ADDS),
    "drop_table": _shape((0, "table_name"), None, Effect.DROPS),
    "rename_table": _shape((0, "old_table_name"), (1, "new_table_name")),
    "add_column": _shape((0, "table_name"), (1, "column"), Effect.ADDS),
    "drop_column": _shape((0, "table_name"), (1, "column_name"), Effect.DROPS),
    "alter_column": _shape((0, "table_name"), (1, "column_name")),
    "create_index": _shape((1, "table_name"), (0, "index_name"), Effect.INDEXES),
    "drop_index": _shape((1, "table_name"), (0, "index_name")),
    "create_unique_constraint": _shape((1, "table_name"), (0, "constraint_name"), Effect.INDEXES),
    "create_foreign_key": _shape((1, "source_table"), (0, "constraint_name")),
    "create_primary_key": _shape((1, "table_name"), (0, "constraint_name")),
    "create_check_constraint": _shape((1, "table_name"), (0, "constraint_name")),
    "create_exclude_constraint": _shape((1, "table_name"), (0, "constraint_name")),
    "drop_constraint": _shape((1, "table_name"), (0, "constraint_name")),
    "create_table_comment": _shape((0, "table_name"), (1, "comment")),
    "drop_table_comment": _shape((0, "table_name"), None),
    "bulk_insert": _shape((0, "table"), None, Effect.MOVES),
    "batch_alter_table": _shape((0, "table_name"), None, Effect.REBUILDS),
}
_IN_BATCH = {
    "add_column": _shape(None, (0, "column"), Effect.ADDS),
    "drop_column": _shape(None, (0, "column_name"), Effect.DROPS),
    "alter_column": _shape(None, (0, "column_name")),
    "create_index": _shape(None, (0, "index_name"), Effect.INDEXES),
    "drop_index": _shape(None, (0, "index_name")),
    "create_unique_constraint": _shape(None, (0, "constraint_name"), Effect.INDEXES),
    "create_foreign_key": _shape(None, (0, "constraint_name")),
    "create_primary_key": _shape(None, (0, "constraint_name")),
    "create_check_constraint": _shape(None, (0, "constraint_name")),
    "create_exclude_constraint": _shape(None, (0, "constraint_name")),
    "drop_constraint": _shape(None, (0, "constraint_name")),
    "create_table_comment": _shape(None, (0, "comment")),
    "drop_table_comment": _shape(None, None),
}
_GUARDS = {
    "create_table_if_absent": ("create_table", _shape((0, "name"), None, Effect.ADDS)),
    "drop_table_if_present": ("drop_table", _shape((0, "name"), None, Effect.DROPS)),
    "add_column_if_absent": ("add_column", _shape((0, "table"), (1, "column"), Effect.ADDS)),
    "drop_column_if_present": ("drop_column", _shape((0, "table"), (1, "column"), Effect.DROPS)),
    "rename_column": ("alter_column", _shape((0, "table"), (1, "old"))),
    "create_index_if_absent": ("create_index", _shape((1, "table"), (0, "name"), Effect.INDEXES)),
    "drop_index_if_present": ("drop_index", _shape((1, "table"), (0, "name"))),
    "rebuilt": ("batch_alter_table", _shape((0, "table"), None, Effect.REBUILDS)),
    "quarantine": ("bulk_insert", _shape((1, "table"), None, Effect.MOVES)),
    "quarantine_where": ("bulk_insert", _shape((1, "table"), (3, "condition"), Effect.MOVES)),
}
_EXECUTORS = {"execute", "exec_driver_sql", "scalar", "scalars", "executemany", "execute_sql"}
_SQL_HELPERS = {
    "run_sql": ("statement",),
    "run_many": ("statement",),
    "run_for_dialect": ("sqlite", "postgresql"),
}
_CONSTRUCTS = {
    "insert": "INSERT",
    "update": "UPDATE",
    "delete": "DELETE",
    "select": "SELECT",
    "pg_insert": "INSERT",
    "sqlite_insert": "INSERT",
}
_MAX_CHAIN = 12
"""Links of a chain such as ``t.update().where(…).values(…)`` that are followed."""
_AT_RUN_TIME = "(SQL made while running)"


class AlembicCalls:
    """Recognises operations; ``op_names`` is what the script calls ``alembic.op``."""

    def __init__(self, op_names: frozenset[str]) -> None:
        self._op_names = op_names

    def call(self, node: ast.Call, scope: Scope) -> Seen | None:
        """The operation behind a call, or None."""
        match node.func:
            case ast.Name(id=name) if name in scope.functions:
                return None
            case ast.Name(id=name):
                return self._helper(name, node, scope)
            case ast.Attribute(value=owner, attr=name):
                return self._method(owner, name, node, scope)
        return None

    def model(self, node: ast.ClassDef, scope: Scope) -> Seen | None:
        """Alembic has no models."""
        del node, scope
        return None

    def _helper(self, name: str, node: ast.Call, scope: Scope) -> Seen | None:
        if name in _GUARDS:
            kind, shape = _GUARDS[name]
            return _structural(kind, shape, node, scope)
        if name in _SQL_HELPERS:
            return _executed(node, _statement_of(node, _SQL_HELPERS[name]), scope, is_sure=True)
        return None

    def _method(self, owner: ast.expr, name: str, node: ast.Call, scope: Scope) -> Seen | None:
        if self._is_op(owner):
            if name == "execute":
                return _executed(node, argument(node, 0, "sqltext"), scope, is_sure=True)
            shape = _OPERATIONS.get(name)
            return None if shape is None else _structural(name, shape, node, scope)
        if isinstance(owner, ast.Name) and owner.id in scope.tables and name in _IN_BATCH:
            return _structural(
                name, _IN_BATCH[name], node, scope, table=scope.tables[owner.id] or None
            )
        if name in _EXECUTORS:
            statement = argument(node, 0, "statement", "sql")
            return _executed(node, statement, scope, is_sure=False)
        # The guards may be called through their module.
        return self._helper(name, node, scope) if isinstance(owner, ast.Name) else None

    def _is_op(self, owner: ast.expr) -> bool:
        match owner:
            case ast.Name(id=name):
                return name in self._op_names
            case ast.Attribute(value=ast.Name(id="alembic"), attr="op"):
                return True
        return False


def op_names(tree: ast.Module) -> frozenset[str]:
    """What a script calls ``alembic.op``: the names that it imports it under."""
    names = {"op"}
    for statement in tree.body:
        if isinstance(statement, ast.ImportFrom) and statement.module == "alembic":
            names |= {alias.asname or alias.name for alias in statement.names if alias.name == "op"}
    return frozenset(names)


def _structural(
    kind: str, shape: _Shape, node: ast.Call, scope: Scope, *, table: str | None = None
) -> Seen:
    if shape.table is not None:
        table = scope.table(argument(node, *shape.table))
    detail = None if shape.detail is None else _name_of(argument(node, *shape.detail), scope)
    if kind in {"rename_table", "alter_column"}:
        detail = _renamed(kind, node, scope, detail)
    return _seen(kind, table, detail or "", node, shape.effects)


def _renamed(kind: str, node: ast.Call, scope: Scope, old: str | None) -> str | None:
    """For a column that gets a new name, both names."""
    position = 2 if called(node.func) == "rename_column" else len(node.args)
    new = scope.text(argument(node, position, "new_column_name", "new"))
    return f"{old} → {new}" if kind == "alter_column" and old and new else old


def _name_of(node: ast.expr | None, scope: Scope) -> str | None:
    """A column's, index's or constraint's name, as text or as in ``Column("name", …)``."""
    if isinstance(node, ast.Name):
        node = scope.names.get(node.id, node)
    text = scope.text(node)
    if text is not None:
        return shorten(text)
    if isinstance(node, ast.Call):
        return scope.text(argument(node, 0, "name"))
    return None


def _statement_of(node: ast.Call, keywords: tuple[str, ...]) -> ast.expr | None:
    return argument(node, 0, *keywords)


def _executed(
    node: ast.Call, statement: ast.expr | None, scope: Scope, *, is_sure: bool
) -> Seen | None:
    """A statement that is run; queries are none unless ``op.execute`` runs them."""
    sql = scope.text(statement)
    if sql is not None:
        summary = summarise(sql)
        if not summary.is_writing and not is_sure:
            return None
        return _seen("execute", summary.table, summary.shortened, node, summary.effects)
    made = _construct(statement, scope)
    if made is None:
        sounds_right = is_sure or called(node.func) == "execute"
        return _seen("execute", None, _AT_RUN_TIME, node) if sounds_right and statement else None
    verb, table = made
    if verb == "SELECT":
        return None
    return _seen("execute", table, f"{verb} {table or '…'}", node, frozenset({Effect.MOVES}))


def _construct(
    node: ast.expr | None, scope: Scope, depth: int = 0
) -> tuple[str, str | None] | None:
    """Verb and table of a statement that SQLAlchemy builds: ``t.update().where(…)``."""
    if depth > _MAX_CHAIN or node is None:
        return None
    if isinstance(node, ast.Name):
        return _construct(scope.names.get(node.id), scope, depth + 1)
    if not isinstance(node, ast.Call):
        return None
    verb = _CONSTRUCTS.get(called(node.func))
    if verb is None:
        owner = node.func.value if isinstance(node.func, ast.Attribute) else None
        return _construct(owner, scope, depth + 1)
    table = scope.table(node.args[0]) if node.args else None
    if table is None and isinstance(node.func, ast.Attribute):
        table = scope.table(node.func.value)
    return verb, table


def _seen(
    kind: str,
    table: str | None,
    detail: str,
    node: ast.Call,
    effects: frozenset[Effect] = frozenset(),
) -> Seen:
    operation = Operation(kind=kind, table=table or None, detail=detail, line=node.lineno)
    return Seen(operation=operation, effects=effects)


__all__ = ["AlembicCalls", "op_names"]
