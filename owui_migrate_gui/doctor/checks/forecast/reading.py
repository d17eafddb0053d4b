"""JSON of small tables, read row by row and judged by Python's reader, as Open WebUI's scripts do.

SQLite's reader and a server's accept less than Python's (NaN, infinite numbers), and before
version 16 a server can't be asked at all whether a text is JSON. Only keys leave this module.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.doctor.checks.inquiry import GaveUpError, Inquiry
from owui_migrate_gui.doctor.checks.scans import EVERY_ROW, PARTS
from owui_migrate_gui.doctor.quarantine import copy_aside, create_quarantine
from owui_migrate_gui.engine.actions import SqlAction, Statement, Value

NO_JSON = object()
"""Stands for a text that is no JSON."""

EMPTY = object()
"""Stands for an empty text; some migrations take it for nothing, others stop at it."""

MOST_BYTES = 200_000_000
"""Up to this size a server's table is read as a whole, maybe over a slow network."""

_MOST_KEYS = 100_000
"""Rows that one finding speaks of at most."""

Judge = Callable[[object], bool]
"""Whether a stored value is odd; it gets what is stored, or ``NO_JSON``, or ``EMPTY``."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column with JSON in it, in a table with a key of one column."""

    table: str
    name: str
    key: str = "id"


def column_of(inquiry: Inquiry, table: str, name: str) -> Column | None:
    """That column, if the table is there, has it and has a key to tell its rows by."""
    for key in ("id", "command", "collection_name"):
        if inquiry.case.has_column(table, key, name):
            return Column(table, name, key)
    return None


def odd_keys(
    inquiry: Inquiry,
    column: Column | None,
    is_odd: Judge,
    *,
    can_be_object: bool = True,
    is_cast: bool = False,
    parts: Sequence[str] = (EVERY_ROW,),
) -> list[str]:
    """Keys of the rows whose value is odd; SQL NULL never is.

    Where objects never are (``can_be_object`` is False), they are not even fetched if the database
    can tell. ``is_cast`` is for text that a server's own reader is to take, which knows no NaN.
    ``parts`` are SQL conditions for the rows ``c`` of a server that may be odd.
    """
    if column is None:
        return []
    keys: list[str] = []
    for key, stored in _stored(inquiry, column, parts, can_be_object=can_be_object):
        value = read_json(stored, takes_nan=inquiry.is_sqlite or not is_cast)
        if key is not None and is_odd(value):
            keys.append(as_words(key))
        if len(keys) >= _MOST_KEYS:
            break
    return keys


def _stored(
    inquiry: Inquiry, column: Column, parts: Sequence[str], *, can_be_object: bool
) -> Iterable[tuple[object, ...]]:
    name, key = quote(column.name), quote(column.key)
    condition = f"{name} IS NOT NULL"
    if inquiry.is_sqlite:
        if not can_be_object:
            condition += f" AND CASE WHEN json_valid({name}) THEN json_type({name}) <> 'object'"
            condition += " ELSE 1 END"
        # As bytes: a text of SQLite need not be one for Python. Numbers stay what they are.
        as_bytes = f"CASE typeof({name}) WHEN 'text' THEN CAST({name} AS BLOB) ELSE {name} END"
        return inquiry.ask(
            f"SELECT CAST({key} AS BLOB), {as_bytes} FROM {quote(column.table)} WHERE {condition}",
            {},
        )
    if inquiry.each is None:
        return ()
    if type_of(inquiry, column).lower() == "json" and not can_be_object:
        condition = f"json_typeof({name}) <> 'object'"
    else:
        size = inquiry.count(
            "SELECT pg_table_size(CAST(:name AS regclass))", name=quote(column.table)
        )
        share = 1 if EVERY_ROW in parts else len(parts) / PARTS
        if size * share > MOST_BYTES:
            raise GaveUpError(f"{column.table} is too large to be read row by row")
    texts = f"SELECT CAST({key} AS TEXT), CAST({name} AS TEXT) FROM {quote(column.table)} AS c"
    each = (inquiry.each(f"{texts} WHERE {condition} AND {part}") for part in parts)
    return chain.from_iterable(each)


def as_words(stored: object) -> str:
    """What is stored, as text."""
    return stored.decode(errors="replace") if isinstance(stored, bytes) else str(stored)


def read_json(stored: object, *, takes_nan: bool = True) -> object:
    """What Python's reader makes of a stored text."""
    if not isinstance(stored, str | bytes):
        return stored
    try:
        text = stored.decode() if isinstance(stored, bytes) else stored
        return json.loads(text, parse_constant=None if takes_nan else _refuse)
    except (ValueError, RecursionError):
        return NO_JSON if stored else EMPTY


def _refuse(constant: str) -> object:
    raise ValueError(constant)


def no_json(value: object) -> bool:
    """Whether the text is no JSON; an empty one is none either."""
    return value is NO_JSON or value is EMPTY


def fits_text(value: object) -> bool:
    """Whether SQLite takes the value for a column of text: no list, no half character.

    A NaN becomes NULL.
    """
    if isinstance(value, str):
        return not any("\ud800" <= letter <= "\udfff" for letter in value)
    return isinstance(value, float) or (isinstance(value, int) and -(2**63) <= value < 2**63)


def unwrapped(value: object) -> object:
    """What a JSON string holds, where it holds JSON itself; everything else as it is."""
    return read_json(value) if isinstance(value, str) else value


def inside(inquiry: Inquiry, column: Column) -> str:
    """SQL for the column's JSON, one layer of a double encoding taken off; NULL for no JSON."""
    name = quote(column.name)
    if inquiry.is_sqlite:
        valid = f"CASE WHEN json_valid({name}) THEN {name} END"
        text = f"({valid} ->> '$')"
        return (
            f"CASE json_type({valid}) WHEN 'text' THEN CASE WHEN json_valid({text}) THEN {text} END"
            f" ELSE {valid} END"
        )
    value = f"CAST({name} AS json)"
    return (
        f"CASE json_typeof({value}) WHEN 'string' THEN CAST({value} #>> '{{}}' AS json)"
        f" ELSE {value} END"
    )


def chosen(inquiry: Inquiry, column: Column) -> str:
    """SQL for the rows whose keys are in the parameter ``keys``, a JSON list."""
    listed = (
        "SELECT value FROM json_each(:keys)"
        if inquiry.is_sqlite
        else "SELECT json_array_elements_text(CAST(:keys AS json))"
    )
    return f"CAST({quote(column.key)} AS TEXT) IN ({listed})"


def bound(keys: list[str]) -> dict[str, Value]:
    """The parameter that :func:`chosen` needs."""
    return {"keys": json.dumps(keys)}


def type_of(inquiry: Inquiry, column: Column) -> str:
    """The declared type, for a CAST."""
    found = inquiry.case.snapshot.schema.table(column.table)
    columns = found.columns if found is not None else ()
    return next((one.type for one in columns if one.name == column.name), "TEXT")


def kept_aside(
    inquiry: Inquiry,
    column: Column,
    keys: list[str],
    finding: str,
    becomes: str | None = None,
) -> tuple[Statement, ...]:
    """Copy the rows into the quarantine table, then set the column to the SQL ``becomes``.

    None where statements of the caller's own change it afterwards.
    """
    case, rows = inquiry.case, chosen(inquiry, column)
    reason = f"{column.name} is not what a migration needs"
    aside = (
        create_quarantine(case.dialect),
        copy_aside(case, column.table, finding, rows, reason, bound(keys)),
    )
    return aside if becomes is None else (*aside, changed(inquiry, column, keys, becomes))


def changed(inquiry: Inquiry, column: Column, keys: list[str], becomes: str) -> Statement:
    """Set the column of these rows to the SQL ``becomes``."""
    return Statement(
        sql=f"UPDATE {quote(column.table)} SET {quote(column.name)} = {becomes}"
        f" WHERE {chosen(inquiry, column)}",
        parameters=bound(keys),
    )


def emptied(
    inquiry: Inquiry, places: Iterable[tuple[Column, list[str]]], finding: str, becomes: str
) -> SqlAction:
    """Keep the rows aside, then set the columns to the SQL ``becomes``."""
    statements: list[Statement] = []
    for column, keys in places:
        statements += kept_aside(inquiry, column, keys, finding, becomes)
    return SqlAction(text="Keep the text aside, then empty it.", statements=tuple(statements))


__all__ = [
    "EMPTY",
    "MOST_BYTES",
    "NO_JSON",
    "Column",
    "Judge",
    "bound",
    "changed",
    "chosen",
    "column_of",
    "emptied",
    "fits_text",
    "inside",
    "kept_aside",
    "no_json",
    "odd_keys",
    "read_json",
    "type_of",
    "unwrapped",
]
