"""What names mean at a point of a walk through a script, as far as its text tells."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field

from owui_migrate_gui.sources.script import Function, bindings

_MAX_NODES = 50_000
"""Syntax nodes looked at per direction: an end for scripts that are made to have none."""
MAX_DEPTH = 8
"""Names, calls and functions within one another that are followed."""
_MAX_TEXT = 20_000
"""Characters of a text that is put together from parts."""
_SAME_TEXT = {"bindparams", "format", "strip", "columns", "execution_options"}
_TEXT_OF_ARGUMENT = {"text", "f", "dedent", "quoted", "quoted_name", "literal", "DDL", "SQL"}
_TABLE_MAKERS = {"table", "Table", "create_table"}
_SAME_ENTRIES = {"reversed", "sorted", "tuple", "list"}
_SAME_TABLE = {"alias", "subquery", "tometadata", "to_metadata"}


@dataclass(slots=True)
class Budget:
    """How many more syntax nodes may be looked at."""

    left: int = _MAX_NODES

    def spend(self) -> bool:
        """Take one; False when there are none left."""
        self.left -= 1
        return self.left >= 0


@dataclass(slots=True)
class Scope:
    """What names mean at a point of the walk; ``tables`` maps batch contexts and models."""

    names: dict[str, ast.expr] = field(default_factory=dict)
    tables: dict[str, str] = field(default_factory=dict)
    functions: dict[str, Function] = field(default_factory=dict)
    budget: Budget = field(default_factory=Budget)

    def copy(self) -> Scope:
        """A scope of its own that begins with these bindings; it shares the budget."""
        return Scope(dict(self.names), dict(self.tables), dict(self.functions), self.budget)

    def bind(self, statement: ast.stmt) -> None:
        """Remember what an assignment binds; what it binds to something computed is forgotten."""
        match statement:
            case ast.Assign(targets=targets):
                found = {name: self._settled(value) for name, value in bindings(statement)}
                for target in targets:
                    self.forget(target)
                self.names.update(found)
            case ast.AnnAssign():
                self.names.update(bindings(statement))
            case ast.AugAssign(target=ast.Name(id=name), op=op, value=value):
                before = self.names.get(name, statement.target)
                self.names[name] = self._settled(ast.BinOp(left=before, op=op, right=value))

    def forget(self, target: ast.expr) -> None:
        """Names that a target of an assignment or loop binds no longer mean what they meant."""
        for node in ast.walk(target):
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                self.names.pop(node.id, None)

    def text(self, node: ast.expr | None, depth: int = 0) -> str | None:
        """The text of an expression as far as it is written out; None where it is computed."""
        if node is None or depth > MAX_DEPTH or not self.budget.spend():
            return None
        found: str | None = None
        match node:
            case ast.Constant(value=str() as value):
                found = value
            case ast.Name(id=name):
                found = self.text(self.names.get(name), depth + 1)
            case ast.JoinedStr(values=parts):
                found = self._joined(parts, depth)
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                found = self._sum(left, right, depth)
            case ast.BinOp(left=part, op=ast.Mod()) | ast.IfExp(body=part):
                found = self.text(part, depth + 1)
            case ast.Call():
                found = self._text_of_call(node, depth)
            case ast.Subscript(value=owner, slice=key):
                found = self.text(self._entry(owner, key), depth + 1)
        return found

    def table(self, node: ast.expr | None, depth: int = 0) -> str | None:
        """The table that an expression stands for: its name, or a handle made from its name."""
        if node is None or depth > MAX_DEPTH or not self.budget.spend():
            return None
        match node:
            case ast.Name(id=name):
                return self.tables.get(name) or self.table(self.names.get(name), depth + 1)
            case ast.Subscript(value=owner, slice=key):
                return self.text(self._entry(owner, key) or key, depth + 1)
            case ast.Call(func=func, args=[first, *_]) if called(func) in _TABLE_MAKERS:
                return self.text(first, depth + 1)
            case ast.Call(func=ast.Attribute(value=owner, attr=attr)) if attr in _SAME_TABLE:
                return self.table(owner, depth + 1)
        return self.text(node, depth + 1)

    def entries(self, node: ast.expr, depth: int = 0) -> list[ast.expr]:
        """What a loop over an expression goes through, if that is written out; else nothing."""
        if depth > MAX_DEPTH or not self.budget.spend():
            return []
        found: list[ast.expr] = []
        match node:
            case ast.Name(id=name) if name in self.names:
                found = self.entries(self.names[name], depth + 1)
            case ast.Tuple(elts=items) | ast.List(elts=items) | ast.Set(elts=items):
                found = items
            case ast.Dict():
                found = [key for key in node.keys if key is not None]
            case ast.Call(
                func=ast.Attribute(value=owner, attr=("items" | "values" | "keys") as way)
            ):
                found = _of_dictionary(self._dictionary(owner), way)
            case ast.Call(func=ast.Name(id=name), args=[of]) if name in _SAME_ENTRIES:
                found = self.entries(of, depth + 1)
        return found

    def _dictionary(self, node: ast.expr) -> ast.Dict | None:
        if isinstance(node, ast.Name):
            node = self.names.get(node.id, node)
        return node if isinstance(node, ast.Dict) else None

    def _entry(self, owner: ast.expr, key: ast.expr) -> ast.expr | None:
        """An entry of a dictionary that is written out: the one asked for, else the first."""
        of = self._dictionary(owner)
        if of is None or not of.values:
            return None
        wanted = self.text(key)
        for name, value in zip(of.keys, of.values, strict=True):
            if wanted is not None and isinstance(name, ast.Constant) and name.value == wanted:
                return value
        return of.values[0]

    def _settled(self, value: ast.expr) -> ast.expr:
        """A text that is put together, as it is now: its parts may be bound anew later."""
        text = self.text(value) if isinstance(value, ast.BinOp | ast.JoinedStr) else None
        return value if text is None else ast.Constant(value=text)

    def _sum(self, left: ast.expr, right: ast.expr, depth: int) -> str | None:
        first, last = self.text(left, depth + 1), self.text(right, depth + 1)
        if first is None and last is None:
            return None
        return ((first or "…") + (last or "…"))[:_MAX_TEXT]

    def _joined(self, parts: list[ast.expr], depth: int) -> str:
        text = ""
        for part in parts:
            text += self._part(part, depth)
            if len(text) > _MAX_TEXT:
                break
        return text[:_MAX_TEXT]

    def _part(self, part: ast.expr, depth: int) -> str:
        if isinstance(part, ast.FormattedValue):
            known = self.text(part.value, depth + 1)
            if known is not None:
                return known
            return f"{{{part.value.id}}}" if isinstance(part.value, ast.Name) else "{…}"
        return self.text(part, depth + 1) or ""

    def _text_of_call(self, call: ast.Call, depth: int) -> str | None:
        if isinstance(call.func, ast.Attribute) and call.func.attr in _SAME_TEXT:
            return self.text(call.func.value, depth + 1)
        if called(call.func) in _TEXT_OF_ARGUMENT and call.args:
            return self.text(call.args[0], depth + 1)
        return None


def called(func: ast.expr) -> str:
    """The last part of what is called: ``text`` for ``sa.text``; empty for anything else."""
    match func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def argument(call: ast.Call, position: int, *keywords: str) -> ast.expr | None:
    """An argument by keyword or position; None where it is absent."""
    for keyword in call.keywords:
        if keyword.arg in keywords:
            return keyword.value
    return call.args[position] if position < len(call.args) else None


def _of_dictionary(of: ast.Dict | None, way: str) -> list[ast.expr]:
    if of is None:
        return []
    pairs = [(key, value) for key, value in zip(of.keys, of.values, strict=True) if key is not None]
    if way == "items":
        return [ast.Tuple(elts=[key, value], ctx=ast.Load()) for key, value in pairs]
    return [value if way == "values" else key for key, value in pairs]


__all__ = ["MAX_DEPTH", "Budget", "Scope", "argument", "called"]
