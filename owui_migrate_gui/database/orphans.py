"""Rows that refer to rows which aren't there, as SQLite's ``foreign_key_check`` lists them."""

from __future__ import annotations

from collections import Counter
from typing import Any

Orphans = Counter[tuple[str, str]]
"""How many rows of the first table refer to nothing in the second."""


def count_orphans(connection: Any) -> Orphans:
    """Count them all; reads every row of tables with foreign keys."""
    return Counter(
        (str(table), str(parent))
        for table, _row, parent, _key in connection.execute("PRAGMA foreign_key_check")
    )


def orphan_words(orphans: Orphans) -> str:
    """``3 rows of chat_file refer to no chat``, the largest three."""
    said = [
        f"{count:,} {'row' if count == 1 else 'rows'} of {table} refer to no {parent}"
        for (table, parent), count in orphans.most_common(3)
    ]
    more = len(orphans) - len(said)
    return ", ".join(said) + (f" and {more} more" if more > 0 else "")


__all__ = ["Orphans", "count_orphans", "orphan_words"]
