"""PostgreSQL's SQL taken apart into words, names, strings and signs (docs, "Lexical Structure")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

_TOKEN = re.compile(
    r"""
    (?P<space>\s+|--[^\n]*|/\*.*?\*/)
    | (?P<string>[eEbBxXnN]?'(?:[^'\\]|''|\\.)*'|\$(?P<tag>\w*)\$.*?\$(?P=tag)\$)
    | (?P<quoted>"(?:[^"]|"")*")
    | (?P<word>[A-Za-z_\u0080-\U0010ffff][\w$]*)
    | (?P<sign>::|->>|->|\#>>|\#>|<=|>=|<>|!=|\|\||\d+(?:\.\d+)?|.)
    """,
    re.VERBOSE | re.DOTALL,
)
_PLAIN = re.compile(r"[a-z_][a-z0-9_$]*")


class Kind(Enum):
    """What a token is."""

    WORD = "word"
    QUOTED = "quoted"
    STRING = "string"
    SIGN = "sign"
    END = "end"


_KINDS = {kind.value: kind for kind in Kind}


@dataclass(frozen=True, slots=True)
class Token:
    """One token; ``start`` and ``end`` are places in the text."""

    kind: Kind
    text: str
    start: int
    end: int

    @property
    def upper(self) -> str:
        """The word in upper case; for anything else its text."""
        return self.text.upper() if self.kind is Kind.WORD else self.text

    @property
    def name(self) -> str:
        """What it means as an identifier: unquoted ones are in lower case."""
        if self.kind is Kind.QUOTED:
            return self.text[1:-1].replace('""', '"')
        return self.text.lower()


@lru_cache(maxsize=256)
def tokens_of(sql: str) -> tuple[Token, ...]:
    """All tokens but spaces and comments, with one of kind END last.

    Remembered for a while: each DDL statement is read for several purposes.
    """
    found = []
    for match in _TOKEN.finditer(sql):
        kind = match.lastgroup
        if kind == "tag" or match["string"] is not None:
            kind = "string"
        if kind != "space" and kind is not None:
            found.append(Token(_KINDS[kind], match.group(), match.start(), match.end()))
    found.append(Token(Kind.END, "", len(sql), len(sql)))
    return tuple(found)


def quoted_if_needed(name: str) -> str:
    """An identifier as PostgreSQL itself writes it, but for reserved words."""
    return name if _PLAIN.fullmatch(name) else '"' + name.replace('"', '""') + '"'


__all__ = ["Kind", "Token", "quoted_if_needed", "tokens_of"]
