"""Questions to a target's rows. Answers are counts and keys, never contents."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from threading import Lock
from typing import Any

from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.database.json_text import add_json_function
from owui_migrate_gui.doctor.case import Case
from owui_migrate_gui.doctor.checks.chat_text import HAS_NUL
from owui_migrate_gui.doctor.findings import Finding

DOCUMENT = (
    "CASE WHEN json_valid(c.chat) THEN CASE json_type(c.chat) WHEN 'text'"
    " THEN CASE WHEN json_valid(c.chat ->> '$') THEN c.chat ->> '$' END ELSE c.chat END END"
)
"""A chat's JSON on SQLite, one layer of a double encoding taken off; NULL where unreadable."""

MESSAGES = {
    "sqlite": f"json_each({DOCUMENT}, '$.history.messages') AS m",
    # Taken out of the chat once: to look for a path in a long text takes the server most time.
    "postgresql": f"(SELECT CASE WHEN {HAS_NUL} THEN NULL ELSE c.chat #> '{{history,messages}}' END"
    " AS held OFFSET 0) AS h,"
    " json_each(CASE WHEN json_typeof(h.held) = 'object' THEN h.held ELSE '{}' END) AS m",
}
"""The messages inside a chat ``c`` by dialect: ``m.key`` and ``m.value``, as JSON. A chat that
PostgreSQL can't take apart (a NUL in a text) is left out there."""

IS_OBJECT = {"sqlite": "m.type = 'object'", "postgresql": "json_typeof(m.value) = 'object'"}
"""Whether such a message is a JSON object."""

Ask = Callable[[str, dict[str, Any]], Sequence[tuple[Any, ...]]]
Each = Callable[[str], Iterator[tuple[Any, ...]]]


class UnfitError(Exception):
    """The question doesn't fit the tables: a column or type is not what it asks for."""


class GaveUpError(Exception):
    """A question was given up: it took the server too long, or there is too much to be read."""


class Tallies:
    """What passes over tables have counted, by table and name; several readers add to it."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._found: Counter[tuple[str, str]] = Counter()
        self._refused: dict[tuple[str, str], list[str]] = {}

    def add(self, table: str, sums: Mapping[str, int]) -> None:
        """Count in what came of a part of the table."""
        with self._lock:
            self._found.update({(table, name): number for name, number in sums.items()})

    def of(self, table: str, name: str) -> int:
        """A sum over the whole table; 0 where it was not asked for or could not be."""
        return self._found[table, name]

    def refuse(self, table: str, name: str, where: str) -> None:
        """Note a part of the table, as an SQL condition, whose sum the database refused."""
        with self._lock:
            self._refused.setdefault((table, name), []).append(where)

    def refused(self, table: str, name: str) -> tuple[str, ...]:
        """The parts of a table whose rows are to be looked at one by one."""
        return tuple(self._refused.get((table, name), ()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquiry:
    """A case with a read-only way to its rows; ``ask`` runs one query with named parameters.

    ``each`` goes through the rows of a query without holding all of them; on a server only.
    ``tallies`` is what passes over whole tables have counted, and ``given_up`` collects what was
    not answered in time; several inquiries into one case share both.
    """

    case: Case
    ask: Ask
    each: Each | None = None
    tallies: Tallies = field(default_factory=Tallies)
    given_up: list[str] = field(default_factory=list)

    def count(self, sql: str, **parameters: object) -> int:
        """The first column of the first row, as a number (0 for none)."""
        rows = self.ask(sql, parameters)
        return int(rows[0][0] or 0) if rows else 0

    def count_where(self, table: str, condition: str = "1 = 1", **parameters: object) -> int:
        """How many rows of a table satisfy the condition; 0 where there is no such table."""
        if not self.case.has_table(table):
            return 0
        return self.count(
            f"SELECT count(*) FROM {quote(table)} WHERE {condition}",
            **parameters,
        )

    def keys(self, sql: str, **parameters: object) -> list[str]:
        """The first column of every row, as text."""
        return [str(row[0]) for row in self.ask(sql, parameters)]

    @property
    def is_sqlite(self) -> bool:
        """Whether the queries are for SQLite."""
        return self.case.dialect == "sqlite"


Sums = Mapping[str, Mapping[str, tuple[str, ...]]]
"""What a pass over a table is to count, by table and name: an SQL expression about the row ``c``,
and maybe another one that says the same, for where the database refuses to answer the first."""

Check = Callable[[Inquiry], Iterator[Finding]]
"""One question, and the findings that follow from its answer."""


def ask_sqlite(connection: sqlite3.Connection) -> Ask:
    """A way to ask over a SQLite connection, with the functions that the checks use."""
    add_json_function(connection)

    def ask(sql: str, parameters: dict[str, Any]) -> Sequence[tuple[Any, ...]]:
        return connection.execute(sql, parameters).fetchall()

    return ask


__all__ = [
    "DOCUMENT",
    "IS_OBJECT",
    "MESSAGES",
    "Ask",
    "Check",
    "Each",
    "GaveUpError",
    "Inquiry",
    "Sums",
    "Tallies",
    "UnfitError",
    "ask_sqlite",
]
