"""What Open WebUI takes for JSON, as a function inside SQLite.

Python's reader accepts NaN and infinite numbers, which SQLite's own ``json_valid`` refuses.
"""

from __future__ import annotations

import json
import sqlite3

IS_JSON = "owui_is_json"
"""The SQL function's name; it takes one value and answers 1 or 0."""


def add_json_function(connection: sqlite3.Connection) -> None:
    """Make :data:`IS_JSON` known to a connection; changes nothing of the database."""
    connection.create_function(IS_JSON, 1, is_json, deterministic=True)


def is_json(stored: object) -> bool:
    """Whether Python's JSON reader can read a stored value."""
    if isinstance(stored, int | float):
        return True
    if not isinstance(stored, str | bytes):
        return False
    try:
        json.loads(stored)
    except (ValueError, RecursionError):  # nested too deep for Python's reader
        return False
    return True


__all__ = ["IS_JSON", "add_json_function", "is_json"]
