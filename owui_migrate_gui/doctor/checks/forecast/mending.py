"""Messages inside chats with times that are numbers and parents that are ids, as a repair."""

from __future__ import annotations

import json

from owui_migrate_gui.doctor.checks.inquiry import Inquiry
from owui_migrate_gui.doctor.quarantine import copy_aside, create_quarantine
from owui_migrate_gui.engine.actions import SqlAction, Statement, Value

_LARGE = 15
"""Digits of the largest time that is taken over from a text."""


def mended_messages(inquiry: Inquiry, finding: str, keys: list[str]) -> SqlAction:
    """Keep the chats as they are aside, then mend times, parents and ids of their messages."""
    case = inquiry.case
    bound: dict[str, Value] = {"keys": json.dumps(keys)}
    make = _in_file if inquiry.is_sqlite else _on_server
    listed = (
        "SELECT value FROM json_each(:keys)"
        if inquiry.is_sqlite
        else "SELECT json_array_elements_text(CAST(:keys AS json))"
    )
    rows = f"CAST(id AS TEXT) IN ({listed})"
    reason = "messages whose time is no number, or whose parent is no id"
    return SqlAction(
        text="Keep the chats as they are aside, then take odd times and parents out.",
        statements=(
            create_quarantine(case.dialect),
            copy_aside(case, "chat", finding, rows, reason, bound),
            *(
                Statement(
                    sql=f"UPDATE chat SET chat = {mended} WHERE {rows} AND {holds}",
                    parameters=dict(bound),
                )
                for mended, holds in make()
            ),
        ),
    )


def _in_file() -> tuple[tuple[str, str], ...]:
    """SQL for the contents with mended messages, and for which chats it is, by form."""
    time = "m.value ->> '$.timestamp'"
    digits = f"{time} NOT GLOB '*[^0-9]*' AND length({time}) BETWEEN 1 AND {_LARGE}"
    timed = (
        "CASE WHEN json_type(m.value, '$.timestamp') IN ('integer', 'real') THEN m.value"
        f" WHEN json_type(m.value, '$.timestamp') = 'text' AND {digits}"
        f" THEN json_set(m.value, '$.timestamp', CAST({time} AS INTEGER))"
        " ELSE json_remove(m.value, '$.timestamp') END"
    )
    named = timed
    for path in ("$.parentId", "$.id"):
        named = (
            f"CASE WHEN json_type(m.value, '{path}') IN ('array', 'object')"
            f" OR json_type(m.value, '{path}') = 'integer'"
            f" AND typeof(m.value ->> '{path}') = 'real'"  # beyond 64 bits
            f" THEN json_remove({named}, '{path}') ELSE {named} END"
        )
    message = (
        f"json(CASE m.type WHEN 'object' THEN {named} WHEN 'array' THEN m.value"
        " WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE json_quote(m.value) END)"
    )
    return tuple(
        (
            _set_in_file(path, collect.replace("?", message)),
            f"CASE WHEN json_valid(chat) THEN json_type(chat, '{path}') = '{kind}' END",
        )
        for path, kind, collect in (
            ("$.history.messages", "object", "json_group_object(m.key, ?)"),
            ("$.messages", "array", "json_group_array(?)"),
        )
    )


def _on_server() -> tuple[tuple[str, str], ...]:
    """The same on a server; contents with a NUL character it can't take apart."""
    time = "m.value ->> 'timestamp'"
    timed = (
        "CASE WHEN jsonb_typeof(m.value) <> 'object'"
        " OR jsonb_typeof(m.value -> 'timestamp') = 'number' THEN m.value"
        f" WHEN {time} ~ '^[0-9]+$' AND length({time}) <= {_LARGE}"
        f" THEN jsonb_set(m.value, '{{timestamp}}', CAST({time} AS jsonb))"
        " ELSE m.value - 'timestamp' END"
    )
    message = timed
    for name in ("parentId", "id"):
        kind = f"jsonb_typeof(m.value -> '{name}')"
        without = f"({message}) - '{name}'"
        message = f"CASE WHEN {kind} IN ('array', 'object') THEN {without} ELSE {message} END"
    readable = r"strpos(CAST(chat AS TEXT), '\u0000') = 0"
    return tuple(
        (
            _set_on_server(path, f"{collect.replace('?', message)} FROM {source}", name),
            f"CASE WHEN {readable} THEN json_typeof(chat #> '{path}') = '{kind}' END",
        )
        for path, kind, source, name, collect in (
            (
                *("{history,messages}", "object", "jsonb_each"),
                *("AS m", "coalesce(jsonb_object_agg(m.key, ?), '{}')"),
            ),
            (
                *("{messages}", "array", "jsonb_array_elements"),
                *("AS m(value)", "coalesce(jsonb_agg(?), '[]')"),
            ),
        )
    )


def _set_in_file(path: str, collected: str) -> str:
    source = f"json_each(chat, '{path}') AS m"
    return f"json_set(chat, '{path}', json((SELECT {collected} FROM {source})))"


def _set_on_server(path: str, collected: str, name: str) -> str:
    document = "CAST(chat AS jsonb)"
    mended = f"SELECT {collected}({document} #> '{path}') {name}"
    return f"CAST(jsonb_set({document}, '{path}', ({mended})) AS json)"


__all__ = ["mended_messages"]
