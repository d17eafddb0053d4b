"""Rows in which something is empty, or in a form, at which a pending migration stops.

Sources: the migration facts on 6a39f3d8e55c, 3ab32c4b8f59, c29facfe716b, c1d2e3f4a5b6, 4de81c2a3af1
and 3ff2c63645b8. Open WebUI's own scripts stop there; the bundled ones go on.
"""

from __future__ import annotations

from collections.abc import Iterator

from owui_migrate_gui.doctor.catalogue import counted
from owui_migrate_gui.doctor.checks.forecast import foresee
from owui_migrate_gui.doctor.checks.inquiry import Check, Inquiry
from owui_migrate_gui.doctor.findings import Finding

_NEEDED = (
    ("6a39f3d8e55c", "document", ("title", "user_id", "timestamp")),
    ("3ab32c4b8f59", "tag", ("user_id",)),
    ("4de81c2a3af1", "note", ("user_id",)),
)
"""What may be empty in a database that Alembic made, and what a migration takes from there."""


def _empty(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    evidence: list[str] = []
    last = ""
    for id_, table, columns in _NEEDED:
        if not case.is_pending(id_) or not case.has_column(table, *columns):
            continue
        condition = " OR ".join(f"{column} IS NULL" for column in columns)
        if table == "note":
            if not case.has_column(table, "is_pinned"):
                continue
            condition = f"is_pinned AND ({condition})"
        if count := inquiry.count_where(table, condition):
            evidence.append(counted(count, f"1 row of {table}", f"{count:,} rows of {table}"))
            last = id_
    if evidence:
        yield foresee(inquiry, "OWM071", last, *evidence)


_IS_NO_OBJECT = {
    "sqlite": "CASE WHEN json_valid({0}) THEN json_type({0}) <> 'object' ELSE 1 END",
    "postgresql": "CAST({0} AS TEXT) !~ '^\\s*\\{{'",
}
"""Whether a text is no JSON object; before version 16 a server tells by how it begins alone."""


def _odd_objects(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    for id_, kind, table, column in (
        ("c29facfe716b", "OWM072", "file", "meta"),
        ("3ff2c63645b8", "OWM073", "config", "data"),
    ):
        if not case.is_pending(id_) or not case.has_column(table, column):
            continue
        odd = f"{column} IS NOT NULL AND {_IS_NO_OBJECT[case.dialect].format(column)}"
        if count := inquiry.count_where(table, odd):
            yield foresee(
                inquiry,
                kind,
                id_,
                counted(count, f"1 row of {table}", f"{count:,} rows of {table}"),
            )


GAPS: tuple[Check, ...] = (_empty, _odd_objects)
"""Every check of this module."""

__all__ = ["GAPS"]
