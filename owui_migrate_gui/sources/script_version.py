"""What tells two versions of one script apart, whatever their formatting.

Releases rewrote scripts under their old ids: the same id doesn't mean the same deed.
"""

from __future__ import annotations

import ast
import hashlib

_LEFT_OUT = frozenset({"ctx", "kind", "type_comment", "type_ignores", "type_params"})
"""Fields that say nothing of what a script does, or that not every Python knows."""

_DIGITS = 16


def version_of(text: str) -> str:
    """16 hex digits over a script's syntax tree, its comments and docstrings left out.

    Empty where the text is no Python.
    """
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError):
        return ""
    return hashlib.sha256(_written(tree).encode()).hexdigest()[:_DIGITS]


def _written(value: object) -> str:
    if isinstance(value, ast.AST):
        fields = (
            (name, _written(_without_docstring(value, name)))
            for name in value._fields
            if name not in _LEFT_OUT
        )
        return f"{type(value).__name__}({','.join(f'{name}={one}' for name, one in fields if one)})"
    if isinstance(value, list):
        return f"[{','.join(map(_written, value))}]" if value else ""
    return "" if value is None else repr(value)


def _without_docstring(node: ast.AST, field: str) -> object:
    value = getattr(node, field, None)
    if field != "body" or not isinstance(value, list) or not value:
        return value
    first = value[0]
    is_text = (
        isinstance(first, ast.Expr)
        and isinstance(first.value, ast.Constant)
        and isinstance(first.value.value, str)
    )
    return value[1:] if is_text else value


__all__ = ["version_of"]
