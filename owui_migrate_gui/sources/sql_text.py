"""What a piece of SQL text does, as far as its words tell; no parser, no dialect."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

SHORTENED = 160
"""Characters of an SQL text that are kept for showing it in a list."""

_LOOKED_AT = 50_000
"""Characters of an SQL text that are looked at."""
# What isn't closed goes on to the end: that keeps the search linear, too.
_NOISE = re.compile(r"--[^\n]*|/\*.*?(?:\*/|\Z)|'(?:[^']|'')*+(?:'|\Z)", re.DOTALL)
_NAME = r"""["`\[]?(?P<table>[\w.{}$…]+)"""
_WRITES = re.compile(
    r"\b(?P<verb>UPDATE(?:\s+OR\s+\w+)?|INSERT(?:\s+OR\s+\w+)?\s+INTO|REPLACE\s+INTO"
    r"|DELETE\s+FROM|TRUNCATE(?:\s+TABLE)?"
    r"|DROP\s+TABLE|ALTER\s+TABLE|CREATE\s+(?:TEMP(?:ORARY)?\s+)?TABLE"
    r"|CREATE\s+(?:UNIQUE\s+)?INDEX(?:\s+CONCURRENTLY)?[^;()]{0,200}?\bON)"
    r"\s+(?:IF\s+(?:NOT\s+)?EXISTS\s+|ONLY\s+)*" + _NAME,
    re.IGNORECASE,
)
_NO_TABLES = {"set", "of", "cascade", "nowait", "skip", "no", "restrict"}
"""Words after ``UPDATE`` that make it part of ``DO UPDATE SET``, ``FOR UPDATE``, ``ON UPDATE``."""
_TEMPORARY = "_alembic_tmp_"
_DROPS_COLUMN = re.compile(r"\bDROP\s+COLUMN\b", re.IGNORECASE)
_ADDS_COLUMN = re.compile(
    r"\bADD\s+(?:COLUMN\s+)?(?!CONSTRAINT\b|PRIMARY\b|FOREIGN\b|UNIQUE\b)", re.IGNORECASE
)
_FROM_QUERY = re.compile(r"\bAS\s+(?:SELECT|WITH)\b", re.IGNORECASE)


class Effect(StrEnum):
    """What an operation does to a database, coarsely; risks are derived from these."""

    ADDS = "adds"
    INDEXES = "indexes"
    REBUILDS = "rebuilds"
    MOVES = "moves"
    DROPS = "drops"


@dataclass(frozen=True, slots=True, kw_only=True)
class SqlSummary:
    """The first table that an SQL text writes to, its effects, and the text in one short line.

    ``is_writing`` is False for queries and settings.
    """

    table: str | None
    effects: frozenset[Effect]
    shortened: str
    is_writing: bool


def summarise(sql: str) -> SqlSummary:
    """Tell what an SQL text (one statement or several) does."""
    bare = _NOISE.sub(lambda found: "''" if found[0].startswith("'") else " ", sql[:_LOOKED_AT])
    table: str | None = None
    effects: set[Effect] = set()
    is_writing = False
    for found in _WRITES.finditer(bare):
        name = found["table"]
        if name.lower() in _NO_TABLES:
            continue
        is_writing = True
        table = table or _known(name)
        statement = bare[found.start() : _end(bare, found.end())]
        effects |= _effects(found["verb"].upper(), name, statement)
    return SqlSummary(
        table=table,
        effects=frozenset(effects),
        shortened=shorten(sql),
        is_writing=is_writing or _is_other_write(bare),
    )


def shorten(text: str) -> str:
    """One line of at most ``SHORTENED`` characters."""
    line = " ".join(text[: SHORTENED * 8].split())
    return line if len(line) <= SHORTENED else line[: SHORTENED - 1] + "…"


def _known(name: str) -> str | None:
    """The name without its schema; None where part of it is only known at run time."""
    return None if "{" in name or "…" in name else name.rpartition(".")[2] or None


def _end(sql: str, start: int) -> int:
    end = sql.find(";", start)
    return len(sql) if end < 0 else end


def _effects(verb: str, table: str, statement: str) -> set[Effect]:
    if table.startswith(_TEMPORARY):
        return set()
    if verb.startswith("ALTER"):
        altered = {Effect.DROPS} if _DROPS_COLUMN.search(statement) else set()
        return altered | ({Effect.ADDS} if _ADDS_COLUMN.search(statement) else set())
    if verb.startswith("CREATE"):
        if "INDEX" in verb:
            return {Effect.INDEXES}
        return {Effect.ADDS} | ({Effect.MOVES} if _FROM_QUERY.search(statement) else set())
    if verb.startswith(("DROP", "TRUNCATE")):
        return {Effect.DROPS}
    return {Effect.MOVES}


def _is_other_write(sql: str) -> bool:
    first = sql.split(maxsplit=1)
    return bool(first) and first[0].upper() in {"DROP", "CREATE", "ALTER", "COMMENT", "VACUUM"}


__all__ = ["SHORTENED", "Effect", "SqlSummary", "shorten", "summarise"]
