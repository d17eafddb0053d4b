"""Whether a database is sound and how many rows it holds."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from owui_migrate_gui.errors import Cancelled

IsCancelled = Callable[[], bool]
# Virtual machine instructions between two looks at Cancel: a few milliseconds.
_INSTRUCTIONS = 200_000
_PROBLEMS_SHOWN = 3


def never() -> bool:
    """The answer of somebody who doesn't cancel."""
    return False


def count_rows(connection: sqlite3.Connection, is_cancelled: IsCancelled = never) -> dict[str, int]:
    """Rows per table, by name; raises ``Cancelled`` between two tables."""
    names = [
        name
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master"
            " WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
        )
    ]
    counts: dict[str, int] = {}
    for name in names:
        stop_if(is_cancelled)
        counts[name] = connection.execute(f"SELECT count(*) FROM {quote(name)}").fetchone()[0]  # noqa: S608 - quoted
    return counts


def find_damage(connection: sqlite3.Connection, is_cancelled: IsCancelled = never) -> str:
    """What ``quick_check`` complains about, on one line; empty for a sound database.

    Raises ``Cancelled`` at once when asked to; the connection's progress handler is used for it.
    """
    with _interruptible(connection, is_cancelled):
        rows = connection.execute(f"PRAGMA quick_check({_PROBLEMS_SHOWN})").fetchall()
    answers = [str(answer).replace("\n", " ") for (answer,) in rows]
    return "" if answers == ["ok"] else "; ".join(answers)


def quote(name: str) -> str:
    """A table name as an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def stop_if(is_cancelled: IsCancelled) -> None:
    """Raise ``Cancelled`` if the person asked for it."""
    if is_cancelled():
        raise Cancelled("Cancelled.")


@contextmanager
def _interruptible(connection: sqlite3.Connection, is_cancelled: IsCancelled) -> Iterator[None]:
    connection.set_progress_handler(is_cancelled, _INSTRUCTIONS)
    try:
        yield
    except sqlite3.OperationalError:
        stop_if(is_cancelled)
        raise
    finally:
        connection.set_progress_handler(None, 0)


__all__ = ["IsCancelled", "count_rows", "find_damage", "never", "quote", "stop_if"]
