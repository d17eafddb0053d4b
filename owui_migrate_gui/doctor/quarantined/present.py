"""The row that is in the table now beside one that the quarantine has: which columns differ."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.doctor.checks.inquiry import Ask
from owui_migrate_gui.doctor.quarantined.rows import values_in
from owui_migrate_gui.schema import Table


def columns_that_differ(
    table: Table | None, text: str, ask: Ask, dialect: str
) -> tuple[str, ...] | None:
    """The columns in which the table's row of the same key is another than the row in ``text``.

    None where the table has no such row, or what is kept is no row.
    """
    kept = values_in(text)
    if table is None or kept is None:
        return None
    key = table.primary_key or ("id",)
    if any(isinstance(kept.get(name), dict | list | None) for name in key):
        return None
    if not set(key) <= table.column_names:
        return None
    now = _row_now(table, {name: kept[name] for name in key}, ask, dialect)
    if now is None:
        return None
    return tuple(
        name for name in kept if name not in now or _plain(now[name]) != _plain(kept[name])
    )


def _row_now(table: Table, key: Mapping[str, Any], ask: Ask, dialect: str) -> dict[str, Any] | None:
    names = [column.name for column in table.columns]
    if dialect == "postgresql":
        shown = f"CAST(row_to_json({quote(table.name)}.*) AS TEXT)"
        where = " AND ".join(f"CAST({quote(name)} AS TEXT) = :k{at}" for at, name in enumerate(key))
        values: dict[str, Any] = {f"k{at}": str(value) for at, value in enumerate(key.values())}
    else:
        shown = ", ".join(f"CAST({quote(name)} AS BLOB)" for name in names)
        where = " AND ".join(f"{quote(name)} = :k{at}" for at, name in enumerate(key))
        values = {f"k{at}": value for at, value in enumerate(key.values())}
    found = ask(f"SELECT {shown} FROM {quote(table.name)} WHERE {where} LIMIT 1", values)
    if not found:
        return None
    if dialect == "postgresql":
        return values_in(str(found[0][0]))
    return dict(zip(names, found[0], strict=True))


def _plain(value: object) -> object:
    """Comparable whatever way it was read: numbers as their text, JSON without its layout."""
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if isinstance(value, bool):
        value = int(value)
    if isinstance(value, int | float):
        value = str(value)
    if isinstance(value, str):
        return _laid_flat(value)
    return value if value is None else json.dumps(value, sort_keys=True)


def _laid_flat(text: str) -> str:
    if not text.startswith(("{", "[")):
        return text
    try:
        return json.dumps(json.loads(text), sort_keys=True)
    except (ValueError, RecursionError):
        return text


__all__ = ["columns_that_differ"]
