"""Documents in JSON columns that SQL can't take apart exactly, and how Python reads them.

Almost every document goes through SQL over sets. What is left, and told apart by
:func:`awkward`, is read here row by row: text that is no JSON for the database (SQLite stores
anything, and Python also writes NaN), a JSON string that may hold another document, an escaped NUL,
and half a surrogate pair.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from migrations.util import is_postgresql, quoted, read_in_batches

_PAIR = r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"


def awkward(document: str) -> str:
    """SQL condition: must the JSON expression *document* be read in Python? False for NULL."""
    if is_postgresql():
        # Every JSON function fails on a document with such an escape anywhere in it.
        unpaired = f"regexp_replace(CAST({document} AS TEXT), '{_PAIR}', '', 'g')"
        return (
            f"(CASE WHEN {document} IS NULL THEN false"
            f" WHEN json_typeof({document}) = 'string' THEN true"
            rf" ELSE {unpaired} ~* '\\u(0000|d[89a-f])' END)"
        )
    return (
        f"(CASE WHEN {document} IS NULL THEN 0 WHEN typeof({document}) = 'blob' THEN 1"
        f" WHEN NOT json_valid({document}) THEN 1 WHEN json_type({document}) = 'text' THEN 1"
        rf" ELSE instr({document}, '\u0000') > 0 OR {document} LIKE '%\ud%' END)"
    )


def plain(document: str) -> str:
    """SQL for *document*, or NULL where it is :func:`awkward`."""
    return f"CASE WHEN NOT {awkward(document)} THEN {document} END"


@dataclass(frozen=True, slots=True, kw_only=True)
class AwkwardDocument:
    """One document that was read in Python."""

    key: Any
    """The row's key."""
    text: str
    """What is stored."""
    readable: bool
    """Whether Python reads it as JSON."""
    value: Any
    """What Python reads, None if it can't."""


def awkward_documents(table: str, column: str, *, also: str = "") -> Iterator[AwkwardDocument]:
    """The awkward documents of a column of *table*; nothing in offline mode.

    *also* is an SQL condition for further rows. The rows must not be changed while reading.
    """
    name = quoted(column)
    # As bytes on SQLite, because its text need not be UTF-8.
    stored = f"CAST({name} AS TEXT)" if is_postgresql() else f"CAST({name} AS BLOB)"
    condition = f"{awkward(name)} OR ({also})" if also else awkward(name)
    query = f"SELECT id AS key, {stored} AS stored FROM {quoted(table)} WHERE {condition}"
    for batch in read_in_batches(query):
        for record in batch:
            text = decoded(record.stored)
            readable, value = read_json(text)
            yield AwkwardDocument(key=record.key, text=text, readable=readable, value=value)


def decoded(stored: bytes | str) -> str:
    """Stored text as a string; bytes that are no UTF-8 are replaced."""
    return stored.decode("utf-8", "replace") if isinstance(stored, bytes) else stored


def read_json(text: str) -> tuple[bool, Any]:
    """(True, value) if Python reads *text* as JSON, else (False, None)."""
    try:
        return True, json.loads(text)
    except (ValueError, RecursionError):
        return False, None


def unwrapped(value: Any) -> Any:
    """The document inside a JSON string (None if there is none); other values as they are."""
    return read_json(value)[1] if isinstance(value, str) else value


def as_text(value: Any) -> str | None:
    """A JSON scalar as a text column of this database holds it.

    None for null, objects and lists, and for text that the database can't store.
    """
    if isinstance(value, bool):
        numerals = ("false", "true") if is_postgresql() else ("0", "1")
        return numerals[value]
    if isinstance(value, int | float):
        return str(value)
    return value if isinstance(value, str) and is_storable(value) else None


def is_storable(text: str) -> bool:
    """Can a text column of this database hold *text*?"""
    if is_postgresql() and "\0" in text:
        return False
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


__all__ = [
    "AwkwardDocument",
    "as_text",
    "awkward",
    "awkward_documents",
    "decoded",
    "is_storable",
    "plain",
    "read_json",
    "unwrapped",
]
