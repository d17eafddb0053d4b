"""Questions to a target's rows. Answers are counts and keys, never contents."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from owui_migrate_gui.database.driver import ERRORS
from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.database.json_text import add_json_function
from owui_migrate_gui.doctor.case import Case
from owui_migrate_gui.doctor.findings import Finding

DOCUMENT = (
    "CASE WHEN json_valid(c.chat) THEN CASE json_type(c.chat) WHEN 'text'"
    " THEN CASE WHEN json_valid(c.chat ->> '$') THEN c.chat ->> '$' END ELSE c.chat END END"
)
"""A chat's JSON on SQLite, one layer of a double encoding taken off; NULL where unreadable."""

MESSAGES = {
    "sqlite": f"json_each({DOCUMENT}, '$.history.messages') AS m",
    "postgresql": "json_each(CASE WHEN json_typeof(c.chat) = 'object'"
    " AND position('\\u0000' in CAST(c.chat AS TEXT)) = 0"
    " AND json_typeof(c.chat #> '{history,messages}') = 'object'"
    " THEN c.chat #> '{history,messages}' ELSE '{}' END) AS m",
}
"""The messages inside a chat ``c`` by dialect: ``m.key`` and ``m.value``, as JSON. What PostgreSQL
can't take apart (a NUL in a text) is left out there."""

IS_OBJECT = {"sqlite": "m.type = 'object'", "postgresql": "json_typeof(m.value) = 'object'"}
"""Whether such a message is a JSON object."""

Ask = Callable[[str, dict[str, Any]], Sequence[tuple[Any, ...]]]
Each = Callable[[str], Iterator[tuple[Any, ...]]]


class UnfitError(Exception):
    """The question doesn't fit the tables: a column or type is not what it asks for."""


class GaveUpError(Exception):
    """A question was given up: it took the server too long, or there is too much to be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquiry:
    """A case with a read-only way to its rows; ``ask`` runs one query with named parameters.

    ``each`` goes through the rows of a query without holding all of them; on a server only.
    ``given_up`` collects what was not answered in time.
    """

    case: Case
    ask: Ask
    each: Each | None = None
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


Check = Callable[[Inquiry], Iterator[Finding]]
"""One question, and the findings that follow from its answer."""


def carry_out(checks: Iterable[Check], inquiry: Inquiry) -> Iterator[Finding]:
    """The findings of all checks.

    A check whose table lacks a column that it asks for is left out: the missing column is a
    finding of its own. One that a server gives up is noted in ``inquiry.given_up``.
    """
    for check in checks:
        try:
            yield from tuple(check(inquiry))
        except UnfitError:
            continue
        except GaveUpError as error:
            inquiry.given_up.append(str(error))
        except ERRORS as error:
            if not str(error).startswith("no such "):
                raise


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
    "UnfitError",
    "ask_sqlite",
    "carry_out",
]
