"""The times of pending timers, read out of the details of chats; for d4c1a8e37b62.

A time may be written as a number (cut to a whole one), as true or false (1 or 0), or as text the
way Python reads whole numbers: blanks around it, a sign, single underscores between digits.
"""

from __future__ import annotations

from migrations.json_sql import readable
from migrations.util import run_for_dialect

_LARGEST = 9223372036854775807
_LARGEST_REAL = "9223372036854774784.0"
"""The largest 64-bit number that a floating point number can be."""


def fill_timers() -> None:
    """Fill ``chat.timer_at`` of every chat with a pending timer and a usable time."""
    run_for_dialect(sqlite=_sqlite(), postgresql=_postgresql())


def _sqlite() -> str:
    # Blanks, sign and underscores are taken off step by step; each level sees the last one's.
    text = (
        "SELECT id, kind, value, trim(value, ' ' || char(9, 10, 11, 12, 13)) AS bare"
        " FROM (SELECT id, json_type(meta, '$.timer_at') AS kind,"
        " json_extract(meta, '$.timer_at') AS value FROM chat WHERE CASE WHEN json_valid(meta)"
        " THEN json_extract(meta, '$.type') = 'timer'"
        " AND json_extract(meta, '$.status') = 'pending' END)"
    )
    signed = (
        "SELECT id, kind, value, substr(bare, 1, 1) = '-' AS is_negative,"
        f" CASE WHEN substr(bare, 1, 1) IN ('+', '-') THEN substr(bare, 2) ELSE bare END AS body"
        f" FROM ({text})"
    )
    digits = (
        "SELECT id, kind, value, is_negative, CASE WHEN body NOT GLOB '*[^0-9_]*'"
        " AND body GLOB '[0-9]*' AND body GLOB '*[0-9]' AND body NOT GLOB '*__*'"
        f" THEN ltrim(replace(body, '_', ''), '0') END AS digits FROM ({signed})"
    )
    number = (
        f"CASE WHEN length(digits) < 19 OR (length(digits) = 19 AND digits <= '{_LARGEST}')"
        " THEN CAST(digits AS INTEGER) * CASE WHEN is_negative THEN -1 ELSE 1 END END"
    )
    found = (
        "SELECT id, CASE WHEN kind IN ('true', 'false') THEN value"
        f" WHEN kind = 'text' THEN {number}"
        " WHEN kind IN ('integer', 'real') AND typeof(value) = 'integer' THEN value"
        f" WHEN kind IN ('integer', 'real') AND abs(value) <= {_LARGEST_REAL}"
        f" THEN CAST(value AS INTEGER) END AS timer FROM ({digits})"
    )
    return f"UPDATE chat SET timer_at = found.timer FROM ({found}) AS found{_WHERE}"


_WHERE = " WHERE chat.id = found.id AND found.timer IS NOT NULL"


def _postgresql() -> str:
    document = f"SELECT id, {readable('meta')} AS meta FROM chat"
    text = (
        "SELECT id, json_typeof(meta -> 'timer_at') AS kind,"
        " btrim(meta ->> 'timer_at', E' \\t\\n\\x0b\\f\\r') AS bare"
        f" FROM ({document}) AS documents"
        " WHERE meta ->> 'type' = 'timer' AND meta ->> 'status' = 'pending'"
    )
    whole = f"abs(CAST(replace(bare, '_', '') AS numeric)) <= {_LARGEST}"
    broken = f"abs(CAST(bare AS numeric)) <= {_LARGEST_REAL}"
    found = (
        "SELECT id, CASE WHEN kind = 'boolean' THEN CASE bare WHEN 'true' THEN 1 ELSE 0 END"
        " WHEN length(bare) > 1000 THEN NULL"
        " WHEN (kind = 'number' AND bare ~ '^-?[0-9]+$')"
        " OR (kind = 'string' AND bare ~ '^[+-]?[0-9]+(_[0-9]+)*$')"
        f" THEN CASE WHEN {whole} THEN CAST(replace(bare, '_', '') AS bigint) END"
        " WHEN kind = 'number' AND bare ~ '[eE][+-]?0*[0-9]{4}' THEN NULL"
        f" WHEN kind = 'number' AND {broken}"
        " THEN CASE WHEN abs(CAST(bare AS numeric)) < 1 THEN 0"
        " ELSE CAST(trunc(CAST(bare AS double precision)) AS bigint) END"
        f" END AS timer FROM ({text}) AS texts"
    )
    return f"UPDATE chat SET timer_at = found.timer FROM ({found}) AS found{_WHERE}"


__all__ = ["fill_timers"]
