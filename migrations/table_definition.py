"""A CREATE TABLE statement of SQLite as text, and how a definition in it is changed.

Only what is asked for changes; everything else stays as its author wrote it. A statement that is
not of the ordinary kind (see :func:`parts_of`) is not touched: None says so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_WORD = re.compile(
    r"""
    (?P<blank>\s+) | (?P<comment>--|/\*) | (?P<text>'(?:[^']|'')*')
    | (?P<name>"(?:[^"]|"")*" | `(?:[^`]|``)*` | \[[^\]]*\] | \w+) | (?P<sign>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_TABLE_CONSTRAINTS = frozenset({"CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"})
_COLUMN_CONSTRAINTS = _TABLE_CONSTRAINTS | {
    *("NOT", "NULL", "DEFAULT", "COLLATE", "REFERENCES", "GENERATED", "AS"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """The definitions between the outer brackets, each as its own text."""

    entries: tuple[str, ...]

    def create(self, table: str) -> str:
        """The statement that makes *table* (a quoted name) with these definitions."""
        return f"CREATE TABLE {table} ({','.join(self.entries)})"

    def with_constraint(self, constraint: str) -> Definition:
        """The same with one more table constraint behind all others."""
        return Definition(entries=(*self.entries, f"\n\t{constraint}\n"))

    def with_column_type(self, column: str, type_: str, *, nullable: bool) -> Definition | None:
        """The same with another type and nullability of *column*.

        None if there is no such column, or if it has a constraint besides NULL or NOT NULL.
        """
        places = [place for place, entry in enumerate(self.entries) if _names(entry, column)]
        if len(places) != 1:
            return None
        entry = self.entries[places[0]]
        words = [word for word in _words(entry) or () if word.strip()]
        rest = [word.upper() for word in words[1:]]
        starts = [place for place, word in enumerate(rest) if word in _COLUMN_CONSTRAINTS]
        if rest[min(starts, default=len(rest)) :] not in ([], ["NULL"], ["NOT", "NULL"]):
            return None
        indent = entry[: len(entry) - len(entry.lstrip())]
        changed = f"{indent}{words[0]} {type_}" + ("" if nullable else " NOT NULL")
        entries = list(self.entries)
        entries[places[0]] = changed
        return Definition(entries=tuple(entries))


def parts_of(statement: str) -> Definition | None:
    """The definitions of a CREATE TABLE statement.

    None if it holds a comment or has options behind its brackets (WITHOUT ROWID, STRICT).
    """
    words = _words(statement)
    if words is None or "(" not in words:
        return None
    start = words.index("(")
    entries = [""]
    depth = 1
    for place, word in enumerate(words[start + 1 :], start + 1):
        depth += {"(": 1, ")": -1}.get(word, 0)
        if depth == 0:
            has_options = "".join(words[place + 1 :]).strip()
            return None if has_options else Definition(entries=tuple(entries))
        if word == "," and depth == 1:
            entries.append("")
        else:
            entries[-1] += word
    return None


def _words(text: str) -> list[str] | None:
    """Names, texts, signs and blanks in their order; None if there is a comment."""
    found = list(_WORD.finditer(text))
    if any(match.lastgroup == "comment" for match in found):
        return None
    return [match.group() for match in found]


def _names(entry: str, column: str) -> bool:
    """Does the definition *entry* begin with the name of *column*?"""
    first = (_words(entry.strip()) or [""])[0]
    if first[:1] in {'"', "`", "["}:
        return _unquoted(first).lower() == column.lower()
    return first.upper() not in _TABLE_CONSTRAINTS and first.lower() == column.lower()


def _unquoted(name: str) -> str:
    inner = name[1:-1]
    return inner if name[0] == "[" else inner.replace(name[0] * 2, name[0])


__all__ = ["Definition", "parts_of"]
