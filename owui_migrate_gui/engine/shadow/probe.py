"""Invented rows, two in each table that has rows on the target.

They look like what Open WebUI stores, so that scripts which walk along rows find something to do.
Which values matter is known from the facts about the scripts that move rows.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Protocol

from owui_migrate_gui.engine.requests import StartSpec
from owui_migrate_gui.engine.shadow.recorder import VERSION_TABLES
from owui_migrate_gui.schema import Column, Schema, Table

MARK = "owui-probe"
"""Every invented text begins with this, so that it can be told in a statement."""

_TIME = 1_700_000_000
_KEPT_EMPTY = VERSION_TABLES | {"owui_quarantine"}


class Fillable(Protocol):
    """A shadow that takes rows."""

    def insert(self, table: str, values: dict[str, object]) -> bool:
        """Put a row into a table; False where the table does not take it."""


def probed_tables(start: StartSpec, schema: Schema) -> frozenset[str]:
    """Tables that have rows on the target, or may have, where nothing is known."""
    if start.rows is not None:
        found = {name for name, count in start.rows.counts.items() if count}
    elif start.replay or start.schema is not None:
        found = set(schema.table_names)
    else:
        found = set()
    return frozenset((found & schema.table_names) - _KEPT_EMPTY)


def fill(shadow: Fillable, schema: Schema, tables: Iterable[str]) -> None:
    """Two rows for each of the tables; one that doesn't take them stays empty."""
    for name in sorted(tables):
        table = schema.table(name)
        if table is not None:
            for number in (1, 2):
                shadow.insert(name, _row(table, number))


def _row(table: Table, number: int) -> dict[str, object]:
    known = _CONTENT.get(table.name, {})
    row: dict[str, object] = {}
    for column in table.columns:
        if column.default is not None and column.default.startswith("nextval("):
            row[column.name] = number
        elif column.name in known:
            row[column.name] = _with_number(known[column.name], number)
        else:
            row[column.name] = _plain(table.name, column, number)
    return row


def _plain(table: str, column: Column, number: int) -> object:
    """A value that fits the column's type and name."""
    name, kind = column.name, column.type.upper()
    if "JSON" in kind or name in _DOCUMENTS:
        return "{}"
    if kind.startswith(("BOOL", "DATE", "TIMESTAMP")):
        return number == 1 if kind.startswith("BOOL") else _moment(kind)
    if kind.startswith(("BIGINT", "INT", "SMALLINT", "DATETIME", "SERIAL")):
        return number if name == "id" else _TIME + number
    if name.endswith("_id") and name.removesuffix("_id") in _PEOPLE:
        return f"{MARK}-user-{number}"
    if name.endswith("_id"):
        return f"{MARK}-{name.removesuffix('_id')}-{number}"
    return f"{MARK}-{table}-{number}" if name == "id" else f"{MARK}-{name}-{number}"


def _moment(kind: str) -> str:
    return "2024-06-01" if kind.startswith("DATE") and "TIME" not in kind else "2024-06-01 12:00:00"


def _with_number(value: object, number: int) -> object:
    """The value for the row of that number: one of a pair, with ``#`` replaced by the number."""
    if isinstance(value, tuple):
        return _with_number(value[number - 1], number)
    if isinstance(value, dict | list):
        return json.dumps(value).replace("#", str(number))
    return value.replace("#", str(number)) if isinstance(value, str) else value


_PEOPLE = frozenset({"user", "owner", "sender", "creator"})
_DOCUMENTS = frozenset({"settings", "info", "meta", "params", "permissions", "specs", "valves"})
"""Columns that hold JSON in releases where they are still text."""

_USER = f"{MARK}-user-#"
_MESSAGES = {
    "m1": {"id": "m1", "parentId": None, "childrenIds": ["m2"], "role": "user", "content": "Hi",
           "timestamp": _TIME, "done": True},
    "m2": {"id": "m2", "parentId": "m1", "childrenIds": [], "role": "assistant", "content": "Hello",
           "model": "probe", "timestamp": _TIME + 1, "done": True},
}  # fmt: skip
_RULE = {
    "read": {"group_ids": [f"{MARK}-group-#"], "user_ids": []},
    "write": {"group_ids": [], "user_ids": [_USER]},
}
_RULES = (_RULE, None)
"""A rule, and none, which means that everybody may read."""
_CONTENT: dict[str, dict[str, object]] = {
    "user": {
        "oauth_sub": f"google@{MARK}-#",
        "oauth": {"google": {"sub": f"{MARK}-#"}},
        "api_key": f"sk-{MARK}-#",
        "email": f"{MARK}-#@example.com",
        "role": "user",
    },
    "auth": {"id": _USER, "email": f"{MARK}-#@example.com"},
    "chat": {
        "chat": {"title": "Probe", "history": {"currentId": "m2", "messages": _MESSAGES}},
        "meta": {"tags": [f"{MARK}_tag_#"]},
        "timestamp": _TIME,
        # The second is the first one's share, as releases before 0.9 kept it.
        "user_id": (f"{MARK}-user-1", f"shared-{MARK}-chat-1"),
        "share_id": (f"{MARK}-chat-2", None),
    },
    "chatidtag": {
        "chat_id": f"{MARK}-chat-#",
        "tag_name": (f"{MARK} Tag 1", "Pinned"),
        "user_id": _USER,
    },
    "tag": {
        # Two names that are the same in the form that later releases keep.
        "id": (f"{MARK} Tag 1", f"{MARK} tag 1"),
        "name": (f"{MARK} Tag 1", f"{MARK} tag 1"),
        "user_id": f"{MARK}-user-1",
    },
    "document": {
        "collection_name": f"{MARK}-collection-#",
        "content": {"tags": [{"name": "probe"}]},
        "timestamp": _TIME,
    },
    "modelfile": {
        "modelfile": {
            "title": f"{MARK} #", "desc": "", "content": "FROM llama3\nPARAMETER temperature 0.7",
            "suggestionPrompts": [], "categories": [], "user": {},
        },
        "timestamp": _TIME,
    },
    "model": {"access_control": _RULES, "meta": {"description": "", "ollama": {"modelfile": ""}}},
    "file": {"meta": {"path": f"/{MARK}-#", "name": "probe"}, "access_control": _RULES},
    "folder": {"created_at": "2024-06-01 12:00:00", "updated_at": "2024-06-01 12:00:00"},
    "knowledge": {"data": {"file_ids": [f"{MARK}-file-#"]}, "access_control": _RULES},
    "prompt": {"command": f"/{MARK}-#", "access_control": _RULES},
    "tool": {"access_control": _RULES},
    "note": {"access_control": _RULES, "is_pinned": 1},
    "channel": {"access_control": _RULES},
    "group": {"user_ids": [_USER]},
    "config": {
        "data": {"version": 0, "ui": {"enable_signup": False}},
        "version": 0,
        "key": f"{MARK}.setting_#",
        "value": {"probe": True},
    },
    "access_grant": {
        "resource_type": "knowledge", "resource_id": f"{MARK}-knowledge-#",
        "principal_type": "user", "principal_id": _USER, "permission": "read",
    },
    "chat_message": {"chat_id": f"{MARK}-chat-#", "id": f"{MARK}-chat-#-m1", "role": "user"},
    "knowledge_file": {"file_id": f"{MARK}-file-#", "knowledge_id": f"{MARK}-knowledge-#"},
    "pinned_note": {"note_id": f"{MARK}-note-#", "user_id": _USER},
    "shared_chat": {"chat_id": f"{MARK}-chat-#", "id": f"{MARK}-share-#"},
}  # fmt: skip

__all__ = ["MARK", "fill", "probed_tables"]
