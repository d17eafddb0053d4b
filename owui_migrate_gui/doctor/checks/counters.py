"""Counters that number a server's rows, and stand behind numbers that are taken already."""

from __future__ import annotations

import re
from collections.abc import Iterator

from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.doctor.catalogue import counted, notice
from owui_migrate_gui.doctor.checks.inquiry import Inquiry
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.engine.actions import SqlAction, Statement

_COUNTED = re.compile(r"nextval\('(?P<counter>[^']+)'::regclass\)")
"""A column's default as PostgreSQL spells it; the counter's name is quoted where it has to be."""


def find_counters(inquiry: Inquiry) -> Iterator[Finding]:
    """OWM024: rows were copied into a table with their numbers, and its counter knows nothing."""
    if inquiry.is_sqlite:
        return
    evidence: list[str] = []
    statements: list[Statement] = []
    tables: list[str] = []
    for table in inquiry.case.snapshot.schema.tables:
        for column in table.columns:
            match = _COUNTED.fullmatch(column.default or "")
            if match is None:
                continue
            counter, name = match["counter"], quote(column.name)
            taken = inquiry.count_where(
                table.name,
                f"{name} >= (SELECT last_value + CASE WHEN is_called THEN 1 ELSE 0 END"
                f" FROM {counter})",
            )
            if not taken:
                continue
            evidence.append(
                counted(
                    taken,
                    f"1 row of {table.name} has a number that is still to come",
                    f"{taken:,} rows of {table.name} have numbers that are still to come",
                )
            )
            tables.append(table.name)
            statements.append(
                Statement(
                    sql=f"SELECT setval(CAST('{counter}' AS regclass),"
                    f" (SELECT max({name}) FROM {quote(table.name)}))"
                )
            )
    if evidence:
        action = SqlAction(
            text="Set the counters behind the last rows.", statements=tuple(statements)
        )
        yield notice("OWM024", *evidence, actions=(action,), subjects=tuple(tables))


__all__ = ["find_counters"]
