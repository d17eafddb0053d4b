"""Laying a long SQL statement out over several lines; only white space changes. Qt-free.

What is in parentheses, and CASE to END, stays on one line where it fits, and is laid out over
several otherwise, a step further in. Formatters made for all dialects take a second for the
statements of all steps, see an escape in a backslash, and indent what nests deeply by thousands of
columns.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

WIDEST = 88
"""Characters that a line may have before it is laid out over several."""
_INDENT = "  "
_DEEPEST = 16
"""Levels further in than this are not indented any more."""
_TOKEN = re.compile(
    r"""(?P<space>\s+)
    | (?P<comment>--[^\n]*)
    | /\*.*?\*/ | [eE]'(?:[^'\\]|\\.|'')*' | '(?:[^']|'')*' | "(?:[^"]|"")*" | \$(\w*)\$.*?\$\3\$
    | (?P<word>ON\s+CONFLICT\b|\w+)
    | \|\| | .""",
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_CLAUSES = frozenset(
    ("ALTER", "CREATE", "DELETE", "DROP", "ELSE", "EXCEPT", "FROM", "GROUP", "HAVING", "INSERT",
     "INTERSECT", "LIMIT", "ORDER", "RETURNING", "SELECT", "SET", "UNION", "UPDATE", "VALUES",
     "WHEN", "WHERE", "WITH")
)  # fmt: skip
"""Words that begin a line where something is laid out over several."""
_PARTS = frozenset(["AND", "OR", "JOIN", "LEFT", "INNER", "CROSS", "FULL", "RIGHT"])
"""Words that begin a line further in."""


@dataclass(slots=True)
class _Word:
    """Anything that has no inside; ``gap`` is whether white space comes before it."""

    flat: str
    gap: bool
    is_name: bool = False
    is_comment: bool = False


@dataclass(slots=True)
class _Group:
    """A pair of parentheses, CASE to END, or the whole statement.

    ``flat`` is all of it on one line, known once it is closed.
    """

    opening: str
    gap: bool
    parts: list[_Word | _Group] = field(default_factory=list)
    closing: str = ""
    flat: str = ""
    has_comment: bool = False

    def close(self, closing: str, *, gap: bool) -> None:
        """End it."""
        self.closing = closing
        inside = _flat(self.parts)
        space = " " if self.parts and self.parts[0].gap else ""
        self.flat = f"{self.opening}{space}{inside}{' ' if gap else ''}{closing}"
        self.has_comment = any(map(_has_comment, self.parts))


@lru_cache(maxsize=8192)
def laid_out(sql: str) -> str:
    """A statement over several lines where one would be too long."""
    text = sql.expandtabs(4).strip().rstrip(";")
    if max(len(line) for line in text.split("\n")) <= WIDEST:
        return text
    parts = _grouped(text).parts
    first = [part.flat.upper() for part in parts[:2]]
    return "\n".join(_broken(parts, 0, of_table=first == ["CREATE", "TABLE"]))


def _grouped(text: str) -> _Group:
    whole = _Group("", gap=False)
    stack = [whole]
    gap = False
    for found in _TOKEN.finditer(text):
        value = found.group()
        if found["space"]:
            gap = True
            continue
        upper = value.upper()
        if value == "(" or upper == "CASE":
            inner = _Group(value, gap)
            stack[-1].parts.append(inner)
            stack.append(inner)
        elif (value == ")" and stack[-1].opening == "(") or (
            upper == "END" and stack[-1].opening.upper() == "CASE"
        ):
            stack.pop().close(value, gap=gap)
        else:
            is_comment = found["comment"] is not None
            word = _Word(value, gap, is_name=bool(found["word"]), is_comment=is_comment)
            stack[-1].parts.append(word)
        gap = False
    for group in stack[:0:-1]:
        group.close("", gap=False)
    return whole


def _flat(parts: Iterable[_Word | _Group]) -> str:
    found = ""
    for part in parts:
        found += f" {part.flat}" if part.gap and found else part.flat
    return found


def _has_comment(part: _Word | _Group) -> bool:
    return part.is_comment if isinstance(part, _Word) else part.has_comment


def _broken(parts: list[_Word | _Group], level: int, *, of_table: bool = False) -> Iterator[str]:
    """The parts over several lines, ``level`` steps further in.

    With ``of_table`` each part of the next parentheses has a line of its own.
    """
    margin = _INDENT * min(level, _DEEPEST)
    line, further = margin, ""
    ends_line = False
    for piece in _pieces(parts):
        starts = _starts(piece[0])
        has_room = len(line) + len(_flat(piece)) < WIDEST
        if line.strip() and (starts is not None or ends_line or not has_room):
            yield line
            further = _INDENT if starts is None or starts else ""
            line = margin + further
        ends_line = False
        for part in piece:
            space = " " if part.gap and line.strip() else ""
            is_inline = isinstance(part, _Word) or (
                len(line) + len(part.flat) < WIDEST and not part.has_comment
            )
            if is_inline:
                line += space + part.flat
                ends_line = isinstance(part, _Word) and part.is_comment
                continue
            assert isinstance(part, _Group)
            yield line + space + part.opening
            yield from _inside(part, level + 1 + bool(further), of_table=of_table)
            line = margin + further + part.closing
    if line.strip():
        yield line


def _inside(group: _Group, level: int, *, of_table: bool) -> Iterator[str]:
    if not of_table:
        yield from _broken(group.parts, level)
        return
    for item in _items(group.parts):
        yield from _broken(item, level)


def _items(parts: list[_Word | _Group]) -> Iterator[list[_Word | _Group]]:
    item: list[_Word | _Group] = []
    for part in parts:
        item.append(part)
        if part.flat == ",":
            yield item
            item = []
    if item:
        yield item


def _starts(part: _Word | _Group) -> bool | None:
    """Whether a line begins here, and whether it is further in; None: where there is no room."""
    if isinstance(part, _Word) and part.is_name:
        words = part.flat.upper().split()
        if words[0] in _CLAUSES or len(words) > 1:
            return False
        if words[0] in _PARTS:
            return True
    return None


def _pieces(parts: list[_Word | _Group]) -> Iterator[list[_Word | _Group]]:
    """What stays together: up to a comma, or to where a line begins or may begin."""
    piece: list[_Word | _Group] = []
    is_between = False
    for part in parts:
        upper = part.flat.upper() if isinstance(part, _Word) else ""
        begins = _starts(part) is not None and not (is_between and upper == "AND")
        if piece and (begins or upper == "||"):
            yield piece
            piece = []
        is_between = upper == "BETWEEN" or (is_between and upper != "AND")
        piece.append(part)
        if upper == "," or (isinstance(part, _Word) and part.is_comment):
            yield piece
            piece = []
    if piece:
        yield piece


__all__ = ["WIDEST", "laid_out"]
