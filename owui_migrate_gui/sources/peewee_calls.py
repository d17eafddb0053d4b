"""Which calls in a peewee script are operations, and what they do to which table.

Known are the methods of peewee-migrate's ``Migrator`` (peewee_migrate 2.3, ``migrator.py``),
statements on the database, and writes through peewee's models.
"""

from __future__ import annotations

import ast

from owui_migrate_gui.revision import Operation
from owui_migrate_gui.sources.scope import Scope, called
from owui_migrate_gui.sources.sql_text import Effect, shorten, summarise
from owui_migrate_gui.sources.walk import Seen

_EFFECTS = {
    "create_model": {Effect.ADDS},
    "create_table": {Effect.ADDS},
    "remove_model": {Effect.DROPS},
    "drop_table": {Effect.DROPS},
    "add_fields": {Effect.ADDS},
    "add_columns": {Effect.ADDS},
    "change_fields": {Effect.REBUILDS},
    "change_columns": {Effect.REBUILDS},
    "remove_fields": {Effect.DROPS, Effect.REBUILDS},
    "drop_columns": {Effect.DROPS, Effect.REBUILDS},
    "rename_field": {Effect.REBUILDS},
    "rename_column": {Effect.REBUILDS},
    "rename_table": set[Effect](),
    "add_index": {Effect.INDEXES},
    "drop_index": set[Effect](),
    "add_not_null": {Effect.REBUILDS},
    "drop_not_null": {Effect.REBUILDS},
    "add_default": {Effect.REBUILDS},
    "add_constraint": {Effect.REBUILDS},
    "drop_constraints": {Effect.REBUILDS},
}
"""On SQLite peewee alters a table by rebuilding it, save for adding fields and renaming."""
_RUNS_CODE = {"run", "python"}
_WRITES = {"update", "insert", "insert_many", "insert_from", "delete", "replace", "raw"}
_WRITES_NOW = {
    "create": "INSERT",
    "bulk_create": "INSERT",
    "bulk_update": "UPDATE",
    "delete_by_id": "DELETE",
    "set_by_id": "UPDATE",
}


class PeeweeCalls:
    """Recognises operations; ``migrator_names`` is what the script calls the migrator."""

    def __init__(self, migrator_names: frozenset[str]) -> None:
        self._migrator_names = migrator_names

    def call(self, node: ast.Call, scope: Scope) -> Seen | None:
        """The operation behind a call, or None."""
        if not isinstance(node.func, ast.Attribute):
            return None
        owner, name = node.func.value, node.func.attr
        if isinstance(owner, ast.Name) and owner.id in self._migrator_names:
            return _migrator_call(name, node, scope)
        if name in {"execute_sql", "execute"} and node.args:
            return _sql(node, scope, is_sure=False)
        if name == "execute":
            return _model_write(owner, node, scope)
        if name in _WRITES_NOW:
            return _write_through_model(_WRITES_NOW[name], owner, node, scope)
        return None

    def model(self, node: ast.ClassDef, scope: Scope) -> Seen | None:
        """``@migrator.create_model`` over a class, whose ``Meta`` names the table."""
        for decorator in node.decorator_list:
            func = decorator.func if isinstance(decorator, ast.Call) else decorator
            match func:
                case ast.Attribute(value=ast.Name(id=owner), attr="create_model") if (
                    owner in self._migrator_names
                ):
                    table = _table_of_model(node, scope)
                    return _seen("create_model", table, "", decorator, {Effect.ADDS})
        return None


def migrator_names(tree: ast.Module) -> frozenset[str]:
    """What a script calls the migrator: the first parameter of its directions."""
    names = {"migrator"}
    for statement in tree.body:
        if isinstance(statement, ast.FunctionDef) and statement.name in {"migrate", "rollback"}:
            names |= {argument.arg for argument in statement.args.args[:1]}
    return frozenset(names)


def _migrator_call(name: str, node: ast.Call, scope: Scope) -> Seen | None:
    if name in {"sql", "execute_sql"}:
        return _sql(node, scope, is_sure=True)
    if name in _RUNS_CODE:
        what = called(node.args[0]) if node.args else ""
        return _seen(name, None, what, node, {Effect.MOVES})
    if name not in _EFFECTS:
        return None
    table = _table_or_model(node.args[0] if node.args else None, scope)
    return _seen(name, table, _detail(node, scope), node, _EFFECTS[name])


def _detail(node: ast.Call, scope: Scope) -> str:
    """Names of fields: the further arguments, and keywords that aren't options."""
    options = {"cascade", "unique", "schema", "index_args"}
    texts = [scope.text(argument) for argument in node.args[1:]]
    names = [text for text in texts if text]
    keywords = (keyword.arg for keyword in node.keywords)
    names += [name for name in keywords if name is not None and name not in options]
    return shorten(", ".join(names))


def _table_or_model(node: ast.expr | None, scope: Scope) -> str | None:
    found = scope.table(node)
    if found is None and isinstance(node, ast.Attribute):
        return node.attr.lower()
    return found


def _table_of_model(node: ast.ClassDef, scope: Scope) -> str:
    for part in node.body:
        if isinstance(part, ast.ClassDef) and part.name == "Meta":
            for line in part.body:
                if isinstance(line, ast.Assign) and called(line.targets[0]) in {
                    "table_name",
                    "db_table",
                }:
                    return scope.text(line.value) or node.name.lower()
    return node.name.lower()


def _sql(node: ast.Call, scope: Scope, *, is_sure: bool) -> Seen | None:
    text = scope.text(node.args[0]) if node.args else None
    kind = "sql" if called(node.func) == "sql" else "execute_sql"
    if text is None:
        return _seen(kind, None, "(SQL made while running)", node, set()) if is_sure else None
    summary = summarise(text)
    if not summary.is_writing and not is_sure:
        return None
    return _seen(kind, summary.table, summary.shortened, node, set(summary.effects))


def _model_write(owner: ast.expr, node: ast.Call, scope: Scope) -> Seen | None:
    """``Model.update(…).where(…).execute()``: the write is at the chain's beginning."""
    while isinstance(owner, ast.Call) and isinstance(owner.func, ast.Attribute):
        if owner.func.attr in _WRITES:
            verb = owner.func.attr.partition("_")[0].upper()
            return _write_through_model(verb, owner.func.value, node, scope)
        owner = owner.func.value
    return None


def _write_through_model(verb: str, owner: ast.expr, node: ast.Call, scope: Scope) -> Seen | None:
    table = _table_or_model(owner, scope)
    if table is None and not isinstance(owner, ast.Name):
        return None
    return _seen("execute", table, f"{verb} {table or '…'}", node, {Effect.MOVES})


def _seen(kind: str, table: str | None, detail: str, node: ast.expr, effects: set[Effect]) -> Seen:
    operation = Operation(kind=kind, table=table or None, detail=detail, line=node.lineno)
    return Seen(operation=operation, effects=frozenset(effects))


__all__ = ["PeeweeCalls", "migrator_names"]
