"""Which tables a statement rewrites, and what it keeps others from doing, by its own words.

Sources: PostgreSQL docs, "Explicit Locking", "ALTER TABLE" (notes on rewriting), "CREATE INDEX";
SQLite docs, "ALTER TABLE".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from owui_migrate_gui.preview import Statement
from owui_migrate_gui.schema import Schema

ACCESS_EXCLUSIVE = "ACCESS EXCLUSIVE"
SHARE_ROW_EXCLUSIVE = "SHARE ROW EXCLUSIVE"
SHARE = "SHARE"
ORDER = (ACCESS_EXCLUSIVE, SHARE_ROW_EXCLUSIVE, SHARE)
"""Strongest first."""

_NAME = r"(?:ONLY\s+)?(?:public\.)?[\"`]?(?P<table>\w+)[\"`]?"
_ALTER = re.compile(
    rf"\s*ALTER\s+TABLE\s+(?:IF\s+EXISTS\s+)?{_NAME}\s+(?P<rest>.*)", re.IGNORECASE | re.DOTALL
)
_DROP = re.compile(rf"\s*DROP\s+TABLE\s+(?:IF\s+EXISTS\s+)?{_NAME}", re.IGNORECASE)
_INDEX = re.compile(
    rf"\s*CREATE\s+(?:UNIQUE\s+)?INDEX\s+(?P<late>CONCURRENTLY\s+)?.*?\bON\s+{_NAME}",
    re.IGNORECASE | re.DOTALL,
)
_DROP_INDEX = re.compile(r"\s*DROP\s+INDEX\s+(?:IF\s+EXISTS\s+)?[\"`]?(\w+)", re.IGNORECASE)
_UPDATE_ALL = re.compile(
    r"\s*UPDATE\s+[\"`]?(?P<table>\w+)[\"`]?\s+SET\b(?P<rest>.*)", re.IGNORECASE | re.DOTALL
)
_TYPE = re.compile(r"\bTYPE\s+(?P<type>[\w ]+(?:\(\d+\))?)", re.IGNORECASE)
_CHANGES_TYPE = re.compile(
    r"\bALTER\s+(?:COLUMN\s+)?[\"`]?(?P<column>\w+)[\"`]?\s+(?:SET\s+DATA\s+)?TYPE\b", re.IGNORECASE
)
_FOREIGN = re.compile(
    r"\bADD\b.*\bFOREIGN\s+KEY\b.*\bREFERENCES\s+[\"`]?(?P<other>\w+)", re.IGNORECASE | re.DOTALL
)
_RENAME_TO = re.compile(r"RENAME\s+TO\s+[\"`]?(?P<new>\w+)", re.IGNORECASE)
_CREATE = re.compile(rf"\s*CREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?{_NAME}", re.IGNORECASE)
_TEXTS = ("TEXT", "VARCHAR", "CHARACTER VARYING")


@dataclass(frozen=True, slots=True)
class Lock:
    """A lock on one table."""

    table: str
    level: str


def locks_of(statement: Statement, before: Schema) -> tuple[Lock, ...]:
    """What a statement locks on PostgreSQL, strongly enough to keep writers waiting."""
    sql = statement.sql
    if found := _ALTER.match(sql):
        if foreign := _FOREIGN.search(found["rest"]):
            level = SHARE_ROW_EXCLUSIVE
            return (Lock(found["table"], level), Lock(foreign["other"], level))
        return (Lock(found["table"], ACCESS_EXCLUSIVE),)
    if found := _DROP.match(sql):
        return (Lock(found["table"], ACCESS_EXCLUSIVE),)
    if (found := _INDEX.match(sql)) and not found["late"]:
        return (Lock(found["table"], SHARE),)
    if found := _DROP_INDEX.match(sql):
        table = _table_of_index(found.group(1), before)
        return (Lock(table, ACCESS_EXCLUSIVE),) if table else ()
    return ()


def rewritten_tables(
    statements: Iterable[Statement], before: Schema, after: Schema, dialect: str
) -> tuple[str, ...]:
    """Tables that were there before and whose rows the step writes anew, all of them."""
    rewrites = _on_sqlite if dialect == "sqlite" else _on_postgresql
    kept = before.table_names & after.table_names
    found = rewrites(tuple(statements), before) | _updated_whole(statements)
    return tuple(sorted(found & kept))


def _updated_whole(statements: Iterable[Statement]) -> set[str]:
    found = (_UPDATE_ALL.match(statement.sql) for statement in statements)
    return {match["table"] for match in found if match and " WHERE " not in match["rest"].upper()}


def _on_sqlite(statements: tuple[Statement, ...], before: Schema) -> set[str]:
    """Tables that another one replaces under their name, and those that lose a column."""
    del before
    made, rewritten = set(), set()
    for statement in statements:
        if created := _CREATE.match(statement.sql):
            made.add(created["table"])
        if altered := _ALTER.match(statement.sql):
            renamed = _RENAME_TO.match(altered["rest"])
            if renamed and altered["table"] in made:
                rewritten.add(renamed["new"])
            if altered["rest"].upper().startswith("DROP COLUMN"):
                rewritten.add(altered["table"])
    return rewritten


def _on_postgresql(statements: tuple[Statement, ...], before: Schema) -> set[str]:
    rewritten = set()
    for statement in statements:
        altered = _ALTER.match(statement.sql)
        changed = _CHANGES_TYPE.search(altered["rest"]) if altered else None
        if altered and changed and not _is_wider_text(altered, changed["column"], before):
            rewritten.add(altered["table"])
    return rewritten


def _is_wider_text(altered: re.Match[str], column: str, before: Schema) -> bool:
    """Text to longer text needs no rewrite."""
    wanted = _TYPE.search(altered["rest"])
    table = before.table(altered["table"])
    known = next((c.type for c in table.columns if c.name == column), "") if table else ""
    if wanted is None:
        return False
    new = wanted["type"].strip().upper()
    return known.upper().startswith(_TEXTS) and new.startswith(_TEXTS) and "(" not in new


def _table_of_index(name: str, schema: Schema) -> str | None:
    for table in schema.tables:
        if any(index.name == name for index in table.indexes):
            return table.name
    return None


__all__ = ["ACCESS_EXCLUSIVE", "ORDER", "Lock", "locks_of", "rewritten_tables"]
