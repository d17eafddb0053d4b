"""Whether what a step sent can depend on rows, told from its statements on the empty shadow.

A script can only do something else where there are rows if it learns of them: by a query about a
table, or by how many rows a statement changed. Most steps ask the catalogs alone, and need no
second look.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from owui_migrate_gui.engine.shadow.recorder import SAVEPOINTS, VERSION_TABLES, Sent, table_of
from owui_migrate_gui.engine.statements import first_word

_STRING = re.compile(r"'(?:[^']|'')*'")
_WORD = re.compile(r"\w+")
_PLACE = re.compile(r"\b(?:FROM|JOIN)\s+([\w.\"`]+)", re.IGNORECASE)
_CATALOG = re.compile(
    r"[\"`]?(?:sqlite_(?:temp_)?(?:master|schema)|pragma_\w+|pg_\w+|information_schema)\b",
    re.IGNORECASE,
)
_COPY = re.compile(
    r"\s*INSERT\s+INTO\s+[\"`]?(?:_alembic_tmp_\w+|\w+__tmp__)[\"`]?\s", re.IGNORECASE
)
"""How Alembic's batch mode and peewee's migrator fill a table's new shape; neither counts rows."""
_DDL = frozenset({"CREATE", "ALTER", "DROP", "COMMENT"})
_HARMLESS = _DDL | SAVEPOINTS | {"PRAGMA", "SET", "SHOW"}


def may_depend_on_rows(sent: Iterable[Sent], probed: Collection[str]) -> bool:
    """Whether any of the statements asks about rows or tells how many it changed.

    ``probed`` names the tables that have rows.
    """
    return any(not _is_blind(each, probed) for each in sent)


def _is_blind(sent: Sent, probed: Collection[str]) -> bool:
    if first_word(sent.text) in _HARMLESS or _COPY.match(sent.text):
        return True
    bare = _STRING.sub("''", sent.text)
    if not sent.is_read and table_of(bare) not in VERSION_TABLES:
        return False
    return _names_catalogs_only(bare) and not set(_WORD.findall(bare)) & set(probed)


def _names_catalogs_only(sql: str) -> bool:
    """Whether all that a statement reads from are catalogs and version tables."""
    places: list[str] = _PLACE.findall(sql)
    return all(_CATALOG.match(place) or place.strip('"`') in VERSION_TABLES for place in places)


__all__ = ["may_depend_on_rows"]
