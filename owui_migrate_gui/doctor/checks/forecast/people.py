"""Settings of users that b10670c03dd5 stops at on a server, and throws away in a file."""

from __future__ import annotations

from collections.abc import Iterator

from owui_migrate_gui.doctor.catalogue import counted
from owui_migrate_gui.doctor.checks.forecast.foresee import foresee
from owui_migrate_gui.doctor.checks.forecast.reading import (
    EMPTY,
    NO_JSON,
    column_of,
    emptied,
    odd_keys,
)
from owui_migrate_gui.doctor.checks.inquiry import Check, Inquiry
from owui_migrate_gui.doctor.findings import Finding

_REVISION = "b10670c03dd5"


def _texts(inquiry: Inquiry) -> Iterator[Finding]:
    if not inquiry.case.is_coming(_REVISION):
        return

    def is_odd(value: object) -> bool:
        return value is NO_JSON or (value is EMPTY and not inquiry.is_sqlite)

    found = []
    evidence = []
    for name in ("settings", "info"):
        column = column_of(inquiry, "user", name)
        keys = odd_keys(inquiry, column, is_odd, can_be_object=False, is_cast=True)
        if column is not None and keys:
            found.append((column, keys))
            evidence.append(
                counted(
                    len(keys),
                    f"1 user with user.{name} that is no JSON",
                    f"{len(keys):,} users with user.{name} that is no JSON",
                )
            )
    if found:
        action = emptied(inquiry, found, "OWM065", "NULL")
        yield foresee(inquiry, "OWM065", _REVISION, *evidence, actions=(action,))


PEOPLE: tuple[Check, ...] = (_texts,)
"""Every check of this module."""

__all__ = ["PEOPLE"]
