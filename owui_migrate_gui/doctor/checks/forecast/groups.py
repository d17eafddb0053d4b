"""Lists of members that 37f288994c47 can't make rows of."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from owui_migrate_gui.doctor.catalogue import counted
from owui_migrate_gui.doctor.checks.forecast.foresee import foresee
from owui_migrate_gui.doctor.checks.forecast.reading import (
    Column,
    changed,
    column_of,
    fits_text,
    inside,
    kept_aside,
    no_json,
    odd_keys,
    unwrapped,
)
from owui_migrate_gui.doctor.checks.inquiry import Check, Inquiry
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.engine.actions import SqlAction

_REVISION = "37f288994c47"


def _column(inquiry: Inquiry) -> Column | None:
    return column_of(inquiry, "group", "user_ids") if inquiry.case.is_coming(_REVISION) else None


def _members(inquiry: Inquiry) -> Iterator[Finding]:
    if (column := _column(inquiry)) is None:
        return
    keys = odd_keys(inquiry, column, _is_odd)
    if keys:
        unclear = odd_keys(inquiry, column, _is_unclear)
        text = "Keep each member once; lists with more than ids in them are kept aside."
        yield _listed(inquiry, column, keys, unclear, "OWM052", text)


def _listed(
    inquiry: Inquiry, column: Column, keys: list[str], unclear: list[str], id_: str, text: str
) -> Finding:
    action = SqlAction(
        text=text,
        statements=(
            *kept_aside(inquiry, column, unclear, id_),
            changed(inquiry, column, keys, _once(inquiry, column)),
        ),
    )
    found = counted(len(keys), "1 group has such a list", f"{len(keys):,} groups have such a list")
    return foresee(inquiry, id_, _REVISION, found, actions=(action,))


def _is_odd(value: object) -> bool:
    return _is_unclear(value) or _repeats(value)


def _is_unclear(value: object) -> bool:
    """Whether there is something that is no id, and no null either."""
    if no_json(value):
        return True
    return any(entry is not None and not fits_text(entry) for entry in _entries(value))


def _repeats(value: object) -> bool:
    """Whether an entry is null, or there twice by what a column of text makes of it."""
    entries = [entry for entry in _entries(value) if fits_text(entry)]
    told = {str(int(entry)) if isinstance(entry, bool) else str(entry) for entry in entries}
    is_null = any(entry is None or entry != entry for entry in _entries(value))  # noqa: PLR0124 - NaN
    return is_null or len(told) < len(entries)


def _entries(value: object) -> list[object]:
    listed = unwrapped(value)
    return listed if isinstance(listed, list) else []


def _strangers(inquiry: Inquiry) -> Iterator[Finding]:
    """On a server a member must be a user."""
    column = _column(inquiry)
    if inquiry.is_sqlite or column is None or not inquiry.case.has_column("user", "id"):
        return
    is_strange = _stranger(frozenset(inquiry.keys('SELECT id FROM "user"')))
    if keys := odd_keys(inquiry, column, is_strange):
        text = "Keep the list aside, and in it those who are users."
        yield _listed(inquiry, column, keys, keys, "OWM079", text)


def _stranger(people: frozenset[str]) -> Callable[[object], bool]:
    def is_strange(value: object) -> bool:
        return any(fits_text(entry) and str(entry) not in people for entry in _entries(value))

    return is_strange


def _once(inquiry: Inquiry, column: Column) -> str:
    """SQL for the list with every user in it once."""
    listed = inside(inquiry, column)
    if inquiry.is_sqlite:
        return (
            "(SELECT json_group_array(value) FROM (SELECT DISTINCT e.value FROM json_each("
            f"CASE WHEN json_type({listed}) = 'array' THEN {listed} END) AS e"
            ' WHERE e.value IN (SELECT id FROM "user")))'
        )
    return (
        "(SELECT coalesce(json_agg(DISTINCT e.v #>> '{}'), CAST('[]' AS json)) FROM"
        f" json_array_elements(CASE WHEN json_typeof({listed}) = 'array' THEN {listed} END)"
        " AS e(v) WHERE json_typeof(e.v) = 'string' AND e.v #>> '{}' IN"
        ' (SELECT id FROM "user"))'
    )


GROUPS: tuple[Check, ...] = (_members, _strangers)
"""Every check of this module."""

__all__ = ["GROUPS"]
