"""JSON kept as text: what SQL can read of it, and what only Python can.

Open WebUI wrote its JSON with Python, which also writes and reads NaN and Infinity. SQLite's and
PostgreSQL's own JSON functions refuse those, so the few texts that hold such words are looked at
in Python; all others are handled by SQL over sets. PostgreSQL 15 has no way to try a cast, so a
function that lives only in this session does.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from migrations.util import (
    is_offline,
    is_postgresql,
    quoted,
    read_in_batches,
    run_many,
    run_sql,
)

_TEXTS_AT_ONCE = 100
"""How many rewritten texts are held in memory: one can be megabytes long."""

_CREATE_FUNCTION = """
CREATE OR REPLACE FUNCTION pg_temp.owui_json(given text) RETURNS json LANGUAGE plpgsql AS $$
BEGIN
    RETURN CAST(given AS json);
EXCEPTION WHEN OTHERS THEN
    RETURN NULL;
END
$$
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class DifficultText:
    """A text that the database can't read as JSON, and what Python made of it."""

    key: Any
    text: str
    readable: bool
    value: Any


@contextmanager
def json_functions() -> Iterator[None]:
    """Within this block :func:`is_json` and :func:`as_json` work on PostgreSQL too."""
    if is_postgresql():
        run_sql(_CREATE_FUNCTION.strip())
    yield
    if is_postgresql():
        run_sql("DROP FUNCTION pg_temp.owui_json(text)")


def is_json(expression: str) -> str:
    """SQL: is this text JSON that the database itself can read? False for NULL."""
    if is_postgresql():
        return f"(pg_temp.owui_json({expression}) IS NOT NULL)"
    return f"(CASE WHEN typeof({expression}) = 'text' THEN json_valid({expression}) ELSE 0 END)"


def as_json(expression: str) -> str:
    """SQL: the text as a value of the database's JSON type; NULL on PostgreSQL if it is none."""
    return f"pg_temp.owui_json({expression})" if is_postgresql() else expression


def needs_python(expression: str, *, extracts: bool = False) -> str:
    """SQL: is this a text that the database can't read, but Python perhaps can?

    With *extracts* also texts with an escaped NUL, which PostgreSQL stores but can't take apart.
    """
    find = "strpos" if is_postgresql() else "instr"
    words = f"{find}({expression}, 'NaN') > 0 OR {find}({expression}, 'Infinity') > 0"
    # Asking whether it is JSON is the faster question, and almost every text is.
    condition = f"(NOT {is_json(expression)} AND ({words})"
    if extracts and is_postgresql():
        condition += f" OR strpos({expression}, '\\u0000') > 0"
    return condition + ")"


def dumped(value: Any) -> str:
    """*value* as JSON text for this database: PostgreSQL gets null for NaN and infinities."""
    return json.dumps(_without_special_numbers(value) if is_postgresql() else value)


def texts_for_python(
    table: str, key: str, column: str, *, extracts: bool = False
) -> Iterator[DifficultText]:
    """The texts of a column that :func:`needs_python` is true of, with their rows' keys.

    Nothing comes out in offline mode. The rows must not be changed while reading.
    """
    condition = needs_python(quoted(column), extracts=extracts)
    query = (
        f"SELECT {quoted(key)} AS key, {quoted(column)} AS text FROM {quoted(table)}"
        f" WHERE {condition}"
    )
    for batch in read_in_batches(query):
        for record in batch:
            yield _judged(record.key, record.text)


def read_json(text: str) -> Any:
    """What Python reads in *text*; None if it is no JSON."""
    return _judged(None, text).value


def replace_special_numbers(table: str, key: str, column: str) -> int:
    """PostgreSQL: write null for NaN and Infinity in texts that are JSON but for those.

    Its json type can't hold them. Returns how many rows were changed; SQLite needs none.
    """
    if is_offline() or not is_postgresql():
        return 0
    statement = f"UPDATE {quoted(table)} SET {quoted(column)} = :text WHERE {quoted(key)} = :key"
    count = 0
    changed: list[dict[str, Any]] = []
    for difficult in texts_for_python(table, key, column):
        if difficult.readable:
            changed.append({"key": difficult.key, "text": dumped(difficult.value)})
        if len(changed) == _TEXTS_AT_ONCE:
            run_many(statement, changed)
            count += len(changed)
            changed = []
    run_many(statement, changed)
    return count + len(changed)


def _judged(key: Any, text: str) -> DifficultText:
    try:
        return DifficultText(key=key, text=text, readable=True, value=json.loads(text))
    except (ValueError, RecursionError):
        return DifficultText(key=key, text=text, readable=False, value=None)


def _without_special_numbers(value: Any) -> Any:
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, dict):
        return {key: _without_special_numbers(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_without_special_numbers(item) for item in value]
    return value


__all__ = [
    "DifficultText",
    "as_json",
    "dumped",
    "is_json",
    "json_functions",
    "needs_python",
    "read_json",
    "replace_special_numbers",
    "texts_for_python",
]
