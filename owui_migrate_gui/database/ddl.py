"""Reading unique constraints from the text of a CREATE TABLE.

SQLite makes no index for a UNIQUE constraint over exactly the columns of the primary key, so no
pragma tells of it; Open WebUI's scripts write several (``id`` as both). Reflection through
SQLAlchemy shows them, PostgreSQL has them, so a comparison needs them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_TOKEN = re.compile(
    r"""
    --[^\n]* | /\*.*?\*/                        # comments
    | '(?:[^']|'')*'                            # strings
    | "(?:[^"]|"")*" | `(?:[^`]|``)*` | \[[^\]]*\]  # quoted names
    | [A-Za-z_\u0080-\U0010ffff][\w$]*          # words
    | [^\s]                                     # everything else, one by one
    """,
    re.VERBOSE | re.DOTALL,
)
_QUOTES = {'"': '"', "`": "`", "[": "]"}
# After these words a definition is a table constraint, not a column.
_TABLE_CONSTRAINTS = frozenset({"CONSTRAINT", "UNIQUE", "PRIMARY", "FOREIGN", "CHECK"})


def unique_constraints(create_table: str) -> tuple[tuple[str, ...], ...]:
    """The column tuples of all UNIQUE constraints in a CREATE TABLE, as written, in order."""
    found = (_unique_of(definition) for definition in _definitions(create_table))
    return tuple(columns for columns in found if columns)


def _definitions(create_table: str) -> Iterator[list[str]]:
    """The parts of each column and constraint between the outer parentheses."""
    depth = 0
    definition: list[str] = []
    for part in _TOKEN.findall(create_table):
        if part.startswith(("--", "/*")):
            continue
        if part == ")":
            depth -= 1
        if depth == 0 and definition:
            yield definition
            return
        if depth == 1 and part == ",":
            yield definition
            definition = []
        elif depth:
            definition.append(part)
        if part == "(":
            depth += 1


def _unique_of(definition: list[str]) -> tuple[str, ...]:
    words = [part.upper() for part in definition]
    if not words:
        return ()
    if words[0] in _TABLE_CONSTRAINTS:
        start = 2 if words[0] == "CONSTRAINT" else 0
        if words[start : start + 2] != ["UNIQUE", "("]:
            return ()
        return tuple(_columns(definition[start + 2 :]))
    return (_plain(definition[0]),) if "UNIQUE" in words[1:] else ()


def _columns(parts: list[str]) -> Iterator[str]:
    """The names of an indexed-column list: the first part of each item."""
    is_first = True
    for part in parts:
        if part == ")":
            return
        if is_first:
            yield _plain(part)
        is_first = part == ","


def _plain(name: str) -> str:
    closing = _QUOTES.get(name[:1])
    return name[1:-1].replace(closing * 2, closing) if closing else name


__all__ = ["unique_constraints"]
