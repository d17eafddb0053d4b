"""Walk through one direction of a script in the order in which it would run, executing nothing.

Calls of functions of the same script are followed with the arguments that the text tells, loops
over literal names are run through, and names are looked up where they were bound. Which calls
count as operations is the recogniser's business (``alembic_calls``, ``peewee_calls``).
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from owui_migrate_gui.revision import Operation
from owui_migrate_gui.sources.scope import MAX_DEPTH, Scope, called
from owui_migrate_gui.sources.script import Function, Script, bindings
from owui_migrate_gui.sources.sql_text import Effect


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """An operation together with what it does, for the derivation of risks."""

    operation: Operation
    effects: frozenset[Effect] = frozenset()


_LOOKED_INTO = (ast.expr, ast.comprehension)
_LEAVES = (ast.Constant, ast.Name)


class Recogniser(Protocol):
    """Tells which calls and classes are operations."""

    def call(self, node: ast.Call, scope: Scope) -> Seen | None:
        """The operation behind a call, or None."""
        ...

    def model(self, node: ast.ClassDef, scope: Scope) -> Seen | None:
        """The operation behind a decorated class, or None."""
        ...


def operations_of(script: Script, function: Function, recogniser: Recogniser) -> tuple[Seen, ...]:
    """Every operation of one direction, each once, in the order in which it would run."""
    scope = Scope(names=dict(script.constants), functions=dict(script.functions))
    walk = _Walk(recogniser)
    walk.follow(function, scope)
    return tuple(dict.fromkeys(walk.seen))


class _Walk:
    def __init__(self, recogniser: Recogniser) -> None:
        self.seen: list[Seen] = []
        self._recogniser = recogniser
        self._running: list[str] = []
        # A function's expressions are the same each time that it is followed.
        self._calls: dict[ast.expr, tuple[ast.Call, ...]] = {}

    def follow(self, function: Function, scope: Scope) -> None:
        if function.name in self._running or len(self._running) >= MAX_DEPTH:
            return
        self._running.append(function.name)
        self._block(function.body, scope)
        self._running.pop()

    def _block(self, statements: list[ast.stmt], scope: Scope) -> None:
        for statement in statements:
            if not scope.budget.spend():
                return
            self._statement(statement, scope)

    def _statement(self, node: ast.stmt, scope: Scope) -> None:
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                scope.functions[node.name] = node
            case ast.ClassDef():
                self._class(node, scope)
            case ast.With() | ast.AsyncWith():
                self._with(node, scope)
            case ast.For() | ast.AsyncFor():
                self._for(node, scope)
            case ast.If(test=test, body=body, orelse=orelse):
                self._expression(test, scope)
                self._block(body, scope)
                self._block(orelse, scope)
            case _:
                self._parts(node, scope)
                scope.bind(node)

    def _parts(self, node: ast.AST, scope: Scope) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.stmt):
                self._block([child], scope)
            elif isinstance(child, ast.expr):
                self._expression(child, scope)
            else:
                self._parts(child, scope)

    def _class(self, node: ast.ClassDef, scope: Scope) -> None:
        seen = self._recogniser.model(node, scope)
        if seen is not None:
            self.seen.append(seen)
            if seen.operation.table is not None:
                scope.tables[node.name] = seen.operation.table

    def _with(self, node: ast.With | ast.AsyncWith, scope: Scope) -> None:
        inside = scope.copy()
        for item in node.items:
            before = len(self.seen)
            self._expression(item.context_expr, scope)
            opened = self.seen[before:]
            if opened and isinstance(item.optional_vars, ast.Name):
                # An unknown table's operations still belong to a batch.
                inside.tables[item.optional_vars.id] = opened[0].operation.table or ""
        self._block(node.body, inside)

    def _for(self, node: ast.For | ast.AsyncFor, scope: Scope) -> None:
        self._expression(node.iter, scope)
        items = scope.entries(node.iter)
        if items:
            for item in items:
                scope.names.update(_loop_bindings(node.target, item))
                self._block(node.body, scope)
        else:
            scope.forget(node.target)
            self._block(node.body, scope)
        self._block(node.orelse, scope)

    def _expression(self, node: ast.expr, scope: Scope) -> None:
        """Look at every call, outer before inner."""
        if isinstance(node, _LEAVES):
            return
        if node not in self._calls:
            self._calls[node] = tuple(_calls_in(node, scope))
        for call in self._calls[node]:
            if not scope.budget.spend():
                return
            seen = self._recogniser.call(call, scope)
            if seen is not None:
                self.seen.append(seen)
            self._follow_call(call, scope)

    def _follow_call(self, call: ast.Call, scope: Scope) -> None:
        if not isinstance(call.func, ast.Name):
            # migrator.run(fill, …) and op.run_async(fill) call what they are given.
            given = call.args[0] if call.args else None
            if called(call.func) in {"run", "python", "run_async", "run_sync"} and isinstance(
                given, ast.Name
            ):
                self._enter(given.id, [], scope)
            return
        self._enter(call.func.id, list(_arguments(call)), scope)

    def _enter(self, name: str, arguments: list[tuple[int | str, ast.expr]], scope: Scope) -> None:
        function = scope.functions.get(name)
        if function is None:
            return
        inside = scope.copy()
        positions = [argument.arg for argument in function.args.args]
        for where, value in arguments:
            if isinstance(where, int) and where >= len(positions):
                continue
            parameter = positions[where] if isinstance(where, int) else where
            inside.names[parameter] = _settled(value, scope)
            if isinstance(value, ast.Name) and value.id in scope.tables:
                inside.tables[parameter] = scope.tables[value.id]
        self.follow(function, inside)


def _calls_in(node: ast.expr, scope: Scope) -> Iterator[ast.Call]:
    """Every call in an expression, outer before inner; iterative, for texts of any length."""
    waiting: list[ast.AST] = [node]
    while waiting and scope.budget.spend():
        current = waiting.pop()
        if isinstance(current, ast.Call):
            yield current
            parts: list[object] = [current.func, *current.args]
            parts += [keyword.value for keyword in current.keywords]
        elif isinstance(current, ast.Attribute):
            parts = [current.value]
        else:
            # Not ast.iter_child_nodes: it took a third of the time of reading a source.
            parts = []
            for name in current._fields:
                value = getattr(current, name)
                parts += value if isinstance(value, list) else (value,)
        waiting += [
            part
            for part in reversed(parts)
            if isinstance(part, _LOOKED_INTO) and not isinstance(part, _LEAVES)
        ]


def _settled(value: ast.expr, scope: Scope) -> ast.expr:
    """An argument as the caller means it, so that names of the callee can't shadow it."""
    text = scope.text(value)
    if text is not None:
        return ast.copy_location(ast.Constant(value=text), value)
    if isinstance(value, ast.Name):
        return scope.names.get(value.id, value)
    return value


def _arguments(call: ast.Call) -> Iterator[tuple[int | str, ast.expr]]:
    yield from enumerate(call.args)
    for keyword in call.keywords:
        if keyword.arg is not None:
            yield keyword.arg, keyword.value


def _loop_bindings(target: ast.expr, item: ast.expr) -> Iterator[tuple[str, ast.expr]]:
    yield from bindings(ast.Assign(targets=[target], value=item))


__all__ = ["Recogniser", "Seen", "operations_of"]
