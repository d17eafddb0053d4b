"""What a CREATE INDEX says, taken apart and made comparable; text only."""

from __future__ import annotations

import re

_CAST = re.compile(
    r"::\w+(?: varying| precision| with(?:out)? time zone)?(?:\(\d+\))?", re.IGNORECASE
)
_WRAPPED = re.compile(r"(?<![\w)])\((\w+)\)")
_DIRECTION = re.compile(r"\s+ASC\b", re.IGNORECASE)
_STRING = re.compile(r"'(?:[^']|'')*'")
_BLANKS = re.compile(r"\s+")
_MARK = "\x00"
_MARKED = re.compile(f"{_MARK}(\\d+){_MARK}")
_AROUND = re.compile(r"\s*(->>?|[(),=<>|+*/-])\s*")


_PATH = re.compile(rf"\(([\w{_MARK}]+(?:->>?[\w{_MARK}]+)+)\)(?=->)")
"""A path into JSON is read from the left, with or without parentheses."""

_METHOD = re.compile(r"\bUSING\s+(\w+)\s*\(", re.IGNORECASE)


def index_columns(ddl: str) -> tuple[str, ...]:
    """What a CREATE INDEX lists: names and expressions, as they are written."""
    begin = ddl.find("(", ddl.upper().find(" ON "))
    if begin < 0:
        return ()
    parts: list[str] = []
    depth, start = 0, begin + 1
    for at in range(begin, len(ddl)):
        match ddl[at]:
            case "(":
                depth += 1
            case ")":
                depth -= 1
            case ",":
                if depth == 1:
                    parts.append(ddl[start:at].strip())
                    start = at + 1
        if depth == 0:
            return (*parts, ddl[start:at].strip())
    return tuple(parts)


def index_condition(ddl: str) -> str:
    """What stands behind WHERE in a CREATE INDEX; empty where there is none."""
    match = re.search(r"\)\s+WHERE\s+(?P<condition>.+)$", ddl, re.IGNORECASE | re.DOTALL)
    return match["condition"].strip().rstrip(";") if match else ""


def index_method(ddl: str) -> str:
    """How PostgreSQL keeps an index (``gin``); empty for the usual way."""
    match = _METHOD.search(ddl)
    method = match[1].lower() if match else ""
    return "" if method == "btree" else method


def normal_expression(text: str) -> str:
    """An expression as it is compared: without casts, quotes of names, needless parentheses.

    ``lower((email)::text)`` and ``LOWER( "email" )`` are both ``lower(email)``. Texts inside single
    quotes stay as they are.
    """
    kept: list[str] = []

    def keep(match: re.Match[str]) -> str:
        kept.append(match.group())
        return f"{_MARK}{len(kept) - 1}{_MARK}"

    bare = _CAST.sub("", _STRING.sub(keep, text))
    bare = _BLANKS.sub(" ", re.sub(r'["`\[\]]', "", bare)).strip().lower()
    bare = _DIRECTION.sub("", bare)
    while (plain := _WRAPPED.sub(r"\1", bare)) != bare:
        bare = plain
    bare = " and ".join(_unwrapped(part) for part in _conjuncts(_unwrapped(bare)))
    bare = _PATH.sub(r"\1", _AROUND.sub(r"\1", bare))
    return _MARKED.sub(lambda match: kept[int(match[1])], bare)


def _unwrapped(text: str) -> str:
    """Without parentheses around all of it."""
    text = text.strip()
    while text.startswith("(") and text.endswith(")") and _closes_at_end(text):
        text = text[1:-1].strip()
    return text


def _closes_at_end(text: str) -> bool:
    depth = 0
    for at, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if depth == 0:
            return at == len(text) - 1
    return False


def _conjuncts(text: str) -> list[str]:
    """The parts between ANDs that stand in no parentheses."""
    parts, depth, start = [], 0, 0
    for at, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if depth == 0 and text.startswith(" and ", at):
            parts.append(text[start:at])
            start = at + len(" and ")
    # What lies between BETWEEN and its AND belongs together.
    return [text] if " between " in text else [*parts, text[start:]]


__all__ = ["index_columns", "index_condition", "index_method", "normal_expression"]
