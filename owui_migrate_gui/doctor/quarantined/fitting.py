"""Whether rows of the quarantine fit into their tables as these are now, and if not, why.

A row goes back as a whole or not at all. What is no whole row, or how a row was before a repair
changed it, is kept for reading.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NoReturn

from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.doctor.checks.inquiry import Ask
from owui_migrate_gui.doctor.quarantined.rows import Fitting, Key, QuarantinedRow, values_in
from owui_migrate_gui.index_text import index_columns, index_condition, normal_expression
from owui_migrate_gui.schema import Column, Index, Schema, Table

_AT_ONCE = 300
"""Keys that one question asks for."""

_LOWERED = "lower({0})"
_NO_ROW = "What is kept is no row."


@dataclass(frozen=True, slots=True, kw_only=True)
class _Whole:
    """A whole row: what it would be, what it refers to, and what speaks against it by itself."""

    table: Table
    fitting: Fitting
    refers: frozenset[Key]
    unfit: str


def fit_rows(
    rows: Sequence[QuarantinedRow],
    schema: Schema,
    dialect: str,
    ask: Ask,
    contents: Iterable[tuple[int, str]],
) -> tuple[QuarantinedRow, ...]:
    """The same rows with what is in their way, or how they fit."""
    by_id = {row.id: row for row in rows}
    tables = {name: schema.table(name) for name in {row.table for row in rows}}
    unique = {name: _unique(table) for name, table in tables.items() if table is not None}
    looked = {
        id_: _look_at(tables[by_id[id_].table], by_id[id_].table, unique, text, dialect)
        for id_, text in contents
        if id_ in by_id
    }
    whole = {id_: one for id_, one in looked.items() if isinstance(one, _Whole)}
    taken = _present({key for one in whole.values() for key in one.fitting.own}, ask, dialect)
    there = _present({key for one in whole.values() for key in one.refers}, ask, dialect)
    brought = {
        key
        for one in whole.values()
        if not one.unfit and not one.fitting.own & taken
        for key in one.fitting.own
    }
    judged = {
        id_: _judge(one, taken, there, brought) if isinstance(one, _Whole) else one
        for id_, one in looked.items()
    }
    return tuple(_told(row, judged.get(row.id, _NO_ROW)) for row in rows)


def _look_at(
    table: Table | None,
    name: str,
    unique: Mapping[str, frozenset[tuple[str, ...]]],
    text: str,
    dialect: str,
) -> _Whole | str:
    values = values_in(text)
    if table is None:
        return f"There is no table {name} now."
    if values is None:
        return _NO_ROW
    if not _is_whole(table, values):
        return f"Only values of a row of {name} are kept, not a whole one: they are for reading."
    return _Whole(
        table=table,
        fitting=Fitting(
            columns=tuple(one.name for one in table.columns if one.name in values),
            own=frozenset(_keys(name, unique[name], values)),
        ),
        refers=frozenset(_parents(table, values)),
        unfit=obstacle_of(table, values, text, dialect),
    )


def _judge(one: _Whole, taken: set[Key], there: set[Key], brought: set[Key]) -> Fitting | str:
    if held := one.fitting.own & taken:
        return _taken(one.table, held)
    if one.unfit:
        return one.unfit
    lacking = one.refers - there
    if gone := sorted(lacking - brought):
        return f"The row of {gone[0][0]} that it refers to is not there."
    return replace(one.fitting, needs=lacking)


def _told(row: QuarantinedRow, judged: Fitting | str) -> QuarantinedRow:
    if isinstance(judged, str):
        return replace(row, obstacle=judged)
    return replace(row, fitting=judged)


def _is_whole(table: Table, values: Mapping[str, Any]) -> bool:
    """Whether there is more than a key and one value, where the table has more."""
    is_single = len(values) <= len(table.primary_key) + 1 < len(table.columns)
    return not is_single and set(table.primary_key) <= set(values)


def obstacle_of(table: Table, values: Mapping[str, Any], text: str, dialect: str) -> str:
    """What keeps a row out of the table, whatever its rows are; empty where nothing does.

    ``text`` is the row as it is kept.
    """
    if dialect == "postgresql" and (r"\u0000" in text or not _is_text(values)):
        return "It holds a character that PostgreSQL can't store."
    return next(_column_obstacles(table, values, dialect), "")


def _column_obstacles(table: Table, values: Mapping[str, Any], dialect: str) -> Iterator[str]:
    names = table.column_names
    if more := sorted(one for one in values if values[one] is not None and one not in names):
        yield f"{table.name} has no column {more[0]} now."
    for column in table.columns:
        if why := _column_obstacle(table, column, values, dialect):
            yield why


def _column_obstacle(table: Table, column: Column, values: Mapping[str, Any], dialect: str) -> str:
    name = f"{table.name}.{column.name}"
    is_needed = not column.is_nullable or column.name in table.primary_key
    if column.name not in values:
        is_lacking = is_needed and column.default is None
        return f"{name} may not be empty, and nothing is kept of it." if is_lacking else ""
    value = values[column.name]
    if value is None:
        return f"{name} may not be empty, and it is in what is kept." if is_needed else ""
    word = column.type.upper().partition("(")[0].strip()
    if word in {"BLOB", "BYTEA"}:
        return f"{name} holds bytes, which don't go back from here."
    if word in {"JSON", "JSONB"}:
        is_json = not isinstance(value, str) or _is_json(value)
        return "" if is_json else f"What is kept of {name} is no JSON."
    if dialect == "postgresql" and not _is_of(word, value):
        return f"{name} can't hold what is kept of it."
    return ""


def _is_json(text: str) -> bool:
    def refuse(_name: str) -> NoReturn:
        raise ValueError

    try:
        json.loads(text, parse_constant=refuse)
    except (ValueError, RecursionError):
        return False
    return True


def _is_of(word: str, value: object) -> bool:
    """Whether a PostgreSQL column of that type takes a JSON value; what isn't known may."""
    if "INT" in word or "SERIAL" in word:
        return isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**63
    if word.startswith("BOOL"):
        return isinstance(value, bool)
    return True


def _is_text(values: Mapping[str, Any]) -> bool:
    """Whether there is no half character in any text."""
    try:
        json.dumps(values, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    return True


def _unique(table: Table) -> frozenset[tuple[str, ...]]:
    """What no two rows may share: columns, or ``lower(column)``."""
    found = {table.primary_key, *table.unique} - {()}
    for index in table.indexes:
        if not index.is_unique or not _is_for_all(index):
            continue
        names = tuple(one for one in index.columns if one is not None)
        if len(names) == len(index.columns):
            found.add(names)
        elif len(index.columns) == 1:
            written = normal_expression(next(iter(index_columns(index.sql or "")), ""))
            found |= {
                (written,)
                for column in table.columns
                if written == _LOWERED.format(column.name.lower())
            }
    return frozenset(found)


def _is_for_all(index: Index) -> bool:
    """Whether it is about every row; a row without a value is never another's equal."""
    condition = normal_expression(index_condition(index.sql or ""))
    return not condition or re.fullmatch(r"\w+ is not null", condition) is not None


def _keys(table: str, sets: Iterable[tuple[str, ...]], values: Mapping[str, Any]) -> Iterator[Key]:
    for columns in sets:
        own = tuple(_value(column, values) for column in columns)
        if None not in own:
            yield table, columns, tuple(one for one in own if one is not None)


def _parents(table: Table, values: Mapping[str, Any]) -> Iterator[Key]:
    for key in table.foreign_keys:
        own = tuple(_value(column, values) for column in key.columns)
        if None not in own:
            yield key.table, key.referred, tuple(one for one in own if one is not None)


def _value(column: str, values: Mapping[str, Any]) -> str | None:
    is_lowered = column.endswith(")")
    value = values.get(column[len("lower(") : -1] if is_lowered else column)
    if value is None or isinstance(value, dict | list):
        return None
    text = str(int(value)) if isinstance(value, bool) else str(value)
    return text.lower() if is_lowered else text


def _present(keys: set[Key], ask: Ask, dialect: str) -> set[Key]:
    """Those of the keys that a row of the table has."""
    found: set[Key] = set()
    sorted_out: dict[tuple[str, tuple[str, ...]], list[Key]] = defaultdict(list)
    for key in sorted(keys):
        sorted_out[key[:2]].append(key)
    for (table, columns), some in sorted_out.items():
        for start in range(0, len(some), _AT_ONCE):
            part = some[start : start + _AT_ONCE]
            found |= _ask_for(table, columns, part, ask, dialect) & keys
    return found


def _ask_for(
    table: str, columns: tuple[str, ...], keys: list[Key], ask: Ask, dialect: str
) -> set[Key]:
    """Which of the keys are there; by the first column alone, and the others are compared here."""
    shown = ", ".join(_compared(column, dialect) for column in columns)
    wanted = {key[2][0] for key in keys}
    parameters = {f"k{number}": value for number, value in enumerate(sorted(wanted))}
    asked = ", ".join(f":{name}" for name in parameters)
    rows = ask(
        f"SELECT {shown} FROM {quote(table)} WHERE {_compared(columns[0], dialect)} IN ({asked})",
        parameters,
    )
    return {(table, columns, tuple(_text(value) for value in row)) for row in rows}


def _compared(column: str, dialect: str) -> str:
    if column.endswith(")"):
        return f"lower({quote(column[len('lower(') : -1])})"
    return f"CAST({quote(column)} AS TEXT)" if dialect == "postgresql" else quote(column)


def _text(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def _taken(table: Table, taken: frozenset[Key]) -> str:
    if any(columns in {table.primary_key, ("id",)} for _, columns, _ in taken):
        return (
            f"{table.name} has a row with this key: what is kept is another one, or that row as it"
            " was before."
        )
    columns = ", ".join(min(taken)[1])
    return f"Another row of {table.name} has the same {columns}."


__all__ = ["fit_rows", "obstacle_of"]
