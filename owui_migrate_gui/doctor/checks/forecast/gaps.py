"""Rows in which something is empty, or in a form, at which a pending migration stops.

Sources: the migration facts on 6a39f3d8e55c, 3ab32c4b8f59, c29facfe716b, c1d2e3f4a5b6, 4de81c2a3af1
and 3ff2c63645b8. Open WebUI's own scripts stop there; the bundled ones go on.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.doctor.catalogue import counted
from owui_migrate_gui.doctor.checks.forecast.foresee import foresee, sql_action
from owui_migrate_gui.doctor.checks.forecast.reading import (
    EMPTY,
    NO_JSON,
    Judge,
    column_of,
    emptied,
    fits_text,
    odd_keys,
    unwrapped,
)
from owui_migrate_gui.doctor.checks.inquiry import Check, Inquiry
from owui_migrate_gui.doctor.findings import Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class _Need:
    """What may be empty in a database that Alembic made, and what a migration takes from there."""

    revision: str
    table: str
    filled: dict[str, str]
    only: str = ""
    column: str = ""
    is_for_servers: bool = False


_NEEDED = (
    _Need(
        revision="6a39f3d8e55c",
        table="document",
        filled={
            "title": "coalesce(filename, name, collection_name)",
            "user_id": "''",
            "timestamp": "0",
        },
    ),
    _Need(
        revision="3ab32c4b8f59",
        table="tag",
        filled={"user_id": "''"},
        is_for_servers=True,
    ),
    _Need(
        revision="c1d2e3f4a5b6",
        table="chat",
        filled={"user_id": "''"},
        only="EXISTS (SELECT 1 FROM chat AS share WHERE share.user_id = 'shared-' || chat.id)",
    ),
    _Need(
        revision="4de81c2a3af1",
        table="note",
        filled={"user_id": "''"},
        only="is_pinned",
        column="is_pinned",
    ),
)


def _empty(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    stopping: list[str] = []
    evidence: list[str] = []
    statements: list[str] = []
    for need in _NEEDED:
        names = (*need.filled, need.column) if need.column else tuple(need.filled)
        if not case.is_coming(need.revision) or not case.has_column(need.table, *names):
            continue
        if need.is_for_servers and inquiry.is_sqlite:
            continue
        gaps = " OR ".join(f"{name} IS NULL" for name in need.filled)
        condition = f"{need.only} AND ({gaps})" if need.only else gaps
        if count := inquiry.count_where(need.table, condition):
            stopping.append(need.revision)
            table = need.table
            evidence.append(counted(count, f"1 row of {table}", f"{count:,} rows of {table}"))
            values = ", ".join(
                f"{name} = coalesce({name}, {value})" for name, value in need.filled.items()
            )
            statements.append(f"UPDATE {quote(need.table)} SET {values} WHERE {condition}")
    if stopping:
        yield foresee(
            inquiry,
            "OWM071",
            tuple(stopping),
            *evidence,
            actions=sql_action("Fill in what is missing.", *statements),
        )


def _odd_objects(inquiry: Inquiry) -> Iterator[Finding]:
    judged: tuple[tuple[str, str, str, str, Judge], ...] = (
        ("c29facfe716b", "OWM072", "file", "meta", _has_no_path),
        ("3ff2c63645b8", "OWM073", "config", "data", _is_no_config),
    )
    for revision, kind, table, name, is_odd in judged:
        column = column_of(inquiry, table, name)
        if not inquiry.case.is_coming(revision) or column is None:
            continue
        if keys := odd_keys(inquiry, column, is_odd, is_cast=True):
            action = emptied(inquiry, [(column, keys)], kind, "'{}'")
            found = counted(len(keys), f"1 row of {table}", f"{len(keys):,} rows of {table}")
            yield foresee(inquiry, kind, revision, found, actions=(action,))


def _has_no_path(value: object) -> bool:
    """Lists and strings pass unless they hold ``path``, which then can't be taken out of them."""
    if isinstance(value, list | str):
        return "path" in value
    if not isinstance(value, dict):
        return True
    path = value.get("path")
    return path is not None and not fits_text(path)


def _is_no_config(value: object) -> bool:
    inside = unwrapped(value)
    if inside is NO_JSON or inside is EMPTY:
        return True
    return bool(inside) and not isinstance(inside, dict)


GAPS: tuple[Check, ...] = (_empty, _odd_objects)
"""Every check of this module."""

__all__ = ["GAPS"]
