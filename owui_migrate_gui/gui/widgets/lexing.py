"""Which pieces of a program text are to be coloured, told by Pygments' lexers; Qt-free.

What was lexed once is kept, so that a text that may be shown soon can be lexed on another thread.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from pygments.lexer import Lexer

Language = Literal["python", "sql"]

Lines = tuple[tuple[tuple[int, int, str], ...], ...]
"""For each line the (column, length, kind) of its coloured pieces."""


@lru_cache(maxsize=512)
def spans_of(text: str, language: Language) -> Lines:
    """For each line the (column, length, kind) of its coloured pieces.

    SQL's words for a column such as ``role`` or ``usage`` are keywords only where they are written
    as such, in capitals.
    """
    lines: list[list[tuple[int, int, str]]] = [[]]
    column = 0
    for token, value in _lexer(language).get_tokens(text):
        kind = _kind(token)
        if kind == "keyword" and language == "sql" and not value.isupper():
            kind = ""
        for number, piece in enumerate(value.split("\n")):
            if number:
                lines.append([])
                column = 0
            if kind and piece:
                lines[-1].append((column, len(piece), kind))
            column += len(piece)
    return tuple(tuple(spans) for spans in lines)


def _lexer(language: Language) -> Lexer:
    # 18 ms to import, and only once code is looked at.
    if language == "sql":
        from pygments.lexers.sql import SqlLexer  # noqa: PLC0415

        return SqlLexer(stripnl=False, ensurenl=False)
    from pygments.lexers.python import PythonLexer  # noqa: PLC0415

    return PythonLexer(stripnl=False, ensurenl=False)


@cache
def _kind(token: object) -> str:
    name = str(token)
    for prefix, kind in (
        ("Token.Keyword", "keyword"),
        ("Token.Operator.Word", "keyword"),
        ("Token.Literal.String", "string"),
        ("Token.Comment", "comment"),
        ("Token.Literal.Number", "number"),
        ("Token.Name.Function", "name"),
        ("Token.Name.Class", "name"),
        ("Token.Name.Decorator", "name"),
    ):
        if name.startswith(prefix):
            return kind
    return ""


__all__ = ["Language", "Lines", "spans_of"]
