"""One message of a chat's JSON as a row of chat_message, in Python.

SQL does this for almost all messages (:mod:`migrations.message_sql`); this is for those that it
can't take apart exactly, by the same rules. No database is touched here.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from migrations.awkward_json import is_storable, read_json
from migrations.util import is_postgresql

DOCUMENTS: tuple[tuple[str, str], ...] = (
    ("content", "content"),
    ("output", "output"),
    ("files", "files"),
    ("sources", "sources"),
    ("embeds", "embeds"),
    ("status_history", "statusHistory"),
    ("error", "error"),
    ("usage", "usage"),
)
"""JSON columns of chat_message, and the key of a message that each is filled from."""

EARLIEST = 1577836800
"""2020-01-01: no message is older."""
SLACK = 86400
"""How many seconds ahead of now a message may be."""
MILLISECONDS_ABOVE = 10_000_000_000
"""Greater times are taken for milliseconds."""

_LARGEST = 2**63 - 1


class UnfitValueError(ValueError):
    """A value that its column can't hold; the message is what is wrong with it."""


def messages_of(text: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """(id, message) of every message with a role in a chat's stored JSON, none if unreadable."""
    document = read_json(text)[1]
    if isinstance(document, str):
        document = read_json(document)[1]
    history = document.get("history") if isinstance(document, dict) else None
    messages = history.get("messages") if isinstance(history, dict) else None
    for key, message in messages.items() if isinstance(messages, dict) else ():
        if isinstance(message, dict) and message.get("role"):
            yield key, message


def message_row(key: str, message: dict[str, Any], *, now: int) -> dict[str, Any]:
    """Values of a message's columns but its ids; UnfitValueError if a column can't hold its value.

    *now* is what a missing or impossible time becomes.
    """
    _text(key, "its id")
    time = created_at(message.get("timestamp", now), now=now)
    return {
        "role": _text(message["role"], "role"),
        "parent_id": _text(message.get("parentId"), "parentId"),
        "model_id": _text(message.get("model"), "model"),
        "done": _flag(message.get("done", True)),
        "created_at": time,
        "updated_at": time,
        **{column: json.dumps(message.get(key)) for column, key in DOCUMENTS},
    }


def created_at(given: Any, *, now: int) -> int:
    """A message's time in seconds: milliseconds are divided, and impossible times become *now*."""
    try:
        seconds = int(float(given))
    except (TypeError, ValueError, OverflowError):
        return now
    if seconds > MILLISECONDS_ABOVE:
        seconds //= 1000
    return seconds if EARLIEST <= seconds <= now + SLACK else now


def _flag(value: Any) -> bool | None:
    if value is None:
        return None
    if isinstance(value, bool | int | float) and value in {0, 1}:
        return bool(value)
    raise UnfitValueError("done is neither true nor false")


def _text(value: Any, name: str) -> Any:
    """*value* for a text column, as the drivers store it for Open WebUI's own script."""
    if isinstance(value, str):
        if not is_storable(value):
            raise UnfitValueError(f"{name} has a character that can't be stored")
        return value
    if isinstance(value, bool):
        return ("false", "true")[value] if is_postgresql() else str(int(value))
    if isinstance(value, int | float):
        if not is_postgresql() and abs(value) > _LARGEST:
            raise UnfitValueError(f"{name} is too large a number")
        return str(value)
    if isinstance(value, list) and is_postgresql():
        return _array(value, name)
    if value is not None:
        raise UnfitValueError(f"{name} is no text")
    return None


def _array(values: list[Any], name: str) -> str:
    """A list of texts as PostgreSQL writes an array."""
    if not all(isinstance(value, str) and is_storable(value) for value in values):
        raise UnfitValueError(f"{name} is no text")
    return "{" + ",".join(_array_entry(value) for value in values) + "}"


def _array_entry(value: str) -> str:
    plain = value and value.lower() != "null" and not any(c in '{}",\\ \t\n\r\v\f' for c in value)
    return value if plain else '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


__all__ = [
    "DOCUMENTS",
    "EARLIEST",
    "MILLISECONDS_ABOVE",
    "SLACK",
    "UnfitValueError",
    "created_at",
    "message_row",
    "messages_of",
]
