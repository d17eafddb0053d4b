"""What is known of a row in the quarantine; its contents are read on request alone."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from owui_migrate_gui.schema import Schema

PUT_BACK = "quarantine"
"""What stands in place of a finding's id in journals and reports."""

Key = tuple[str, tuple[str, ...], tuple[str, ...]]
"""What tells a row from others: the table, columns, and its values there as text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitting:
    """What a row of the quarantine would be in its table.

    ``columns`` are those that it has values for. ``own`` are the keys that it would bring, and
    ``needs`` those of rows that it refers to and that wait in the quarantine, too.
    """

    columns: tuple[str, ...] = ()
    own: frozenset[Key] = frozenset()
    needs: frozenset[Key] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class QuarantinedRow:
    """One row. ``origin`` is the migration or finding that put it there, ``kept`` when (UTC).

    ``size`` counts the letters of its contents. ``obstacle`` is a sentence on why it can't go back
    into its table; empty where it can.
    """

    id: int
    table: str
    key: str
    origin: str
    reason: str
    kept: datetime | None
    size: int
    obstacle: str = ""
    fitting: Fitting = field(default=Fitting(), repr=False)

    @property
    def can_go_back(self) -> bool:
        """Whether it fits into its table, maybe together with a row that it refers to."""
        return not self.obstacle


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a row holds, as it is kept. ``differs`` names the columns in which the row that is in
    the table now is another; None where there is none with its key.
    """

    text: str = field(repr=False)
    differs: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quarantine:
    """All rows in the order in which they came, beside the schema that they were compared with."""

    rows: tuple[QuarantinedRow, ...]
    schema: Schema = field(repr=False)
    dialect: str

    def find(self, id_: int) -> QuarantinedRow | None:
        """The row of that number."""
        return next((row for row in self.rows if row.id == id_), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Rows of one table that are there for one reason; ``fit`` of them can go back."""

    table: str
    origin: str
    reason: str
    rows: int
    fit: int


def values_in(text: str) -> dict[str, Any] | None:
    """A row kept as JSON, its values by column; None where what is kept is no row."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def groups_of(quarantine: Quarantine) -> tuple[Group, ...]:
    """The rows summed up by table, origin and reason, in the order in which they came."""
    found: dict[tuple[str, str, str], list[QuarantinedRow]] = {}
    for row in quarantine.rows:
        found.setdefault((row.table, row.origin, row.reason), []).append(row)
    return tuple(
        Group(
            table=table,
            origin=origin,
            reason=reason,
            rows=len(rows),
            fit=sum(row.can_go_back for row in rows),
        )
        for (table, origin, reason), rows in found.items()
    )


__all__ = [
    "PUT_BACK",
    "Contents",
    "Fitting",
    "Group",
    "Key",
    "Quarantine",
    "QuarantinedRow",
    "groups_of",
    "values_in",
]
