"""What types, defaults and indexes mean, whichever database writes them."""

from __future__ import annotations

import re

from owui_migrate_gui.schema import Column, Index, Table
from owui_migrate_gui.schema_difference import index_sense

_MEANINGS = {
    "text": ("TEXT", "VARCHAR", "CHARACTER VARYING", "CHAR", "CHARACTER", "CLOB", "UUID"),
    "integer": ("INTEGER", "INT", "BIGINT", "SMALLINT", "SERIAL", "BIGSERIAL"),
    "boolean": ("BOOLEAN", "BOOL"),
    "json": ("JSON", "JSONB"),
    "time": ("DATETIME", "TIMESTAMP", "TIMESTAMP WITHOUT TIME ZONE", "TIMESTAMP WITH TIME ZONE"),
    "date": ("DATE",),
    "number": ("FLOAT", "REAL", "DOUBLE PRECISION", "NUMERIC", "DECIMAL", "DOUBLE"),
    "bytes": ("BLOB", "BYTEA"),
}
"""Types that hold the same: SQLite knows neither lengths nor sizes of integers."""
_MEANING_OF = {word: meaning for meaning, words in _MEANINGS.items() for word in words}

_CAST = re.compile(r"::[a-z_]+(?: [a-z_]+)*(?:\(\d+\))?", re.IGNORECASE)
_NOW = frozenset({"now()", "current_timestamp", "(current_timestamp)", "localtimestamp"})
_TRUE = frozenset({"1", "true", "'1'", "'t'", "'true'"})
_FALSE = frozenset({"0", "false", "'0'", "'f'", "'false'"})


_NUMBERS = {"true": "=1", "false": "=0"}
_FLAGS = re.compile(r"=(true|false)\b")


class Meaning:
    """The sense of parts by what they mean; see ``schema_difference.Sense``."""

    def column(self, table: Table, column: Column) -> str:
        """The column's type, whether it may be empty, and its default, by meaning."""
        meaning = type_meaning(column.type)
        # SQLite lets a key be NULL where nobody forbids it; PostgreSQL never does.
        is_nullable = column.is_nullable and column.name not in table.primary_key
        default = default_meaning(column.default, meaning)
        return f"{meaning} {'' if is_nullable else 'NOT NULL'} {default}"

    def index(self, index: Index) -> str:
        """What it lists and on what condition, where true is 1 and false is 0."""
        return _FLAGS.sub(lambda match: _NUMBERS[match[1]], index_sense(index))


def type_meaning(declared: str) -> str:
    """``text`` for TEXT and VARCHAR(255), ``integer`` for BIGINT; else the type itself."""
    word = declared.upper().partition("(")[0].strip()
    return _MEANING_OF.get(word, word.lower())


def default_meaning(default: str | None, meaning: str) -> str:
    """A server default without casts and parentheses; empty where there is none."""
    if default is None:
        return ""
    text = _CAST.sub("", default).strip().lower()
    if text.startswith("nextval("):  # a number that the database counts up
        return ""
    if text in _NOW:
        return "now"
    if meaning == "boolean":
        return "true" if text in _TRUE else "false" if text in _FALSE else text
    return text.strip("()'\"") or "''"


__all__ = ["Meaning", "default_meaning", "type_meaning"]
