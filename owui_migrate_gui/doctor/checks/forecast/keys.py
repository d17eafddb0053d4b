"""Rows that stand in the way of a new key, or of a column that may not be empty."""

from __future__ import annotations

from collections.abc import Iterator

from owui_migrate_gui.doctor.catalogue import counted, notice
from owui_migrate_gui.doctor.checks.forecast.foresee import foresee, in_words, second
from owui_migrate_gui.doctor.checks.inquiry import Check, Inquiry
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.doctor.quarantine import put_aside
from owui_migrate_gui.engine.actions import Action

_PRIMARY_KEYS = "461111b60977"
_MEMBERSHIPS = "2f1211949ecc"
_KEYED = ("auth", "chat", "chatidtag", "file", "function", "memory", "model", "tool", "user")


def _shared_ids(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    evidence: list[str] = []
    actions: list[Action] = []
    for name in _KEYED:
        table = case.snapshot.schema.table(name)
        if table is None or "id" not in table.column_names or table.primary_key:
            continue
        double = f"id IS NULL OR {second(case, name, 'id')}"
        if count := inquiry.count_where(name, double):
            evidence.append(counted(count, f"1 row of {name}", f"{count:,} rows of {name}"))
            actions.append(put_aside(case, name, "OWM070", double, "its id is taken"))
    if evidence:
        stops = (in_words(case, _PRIMARY_KEYS),) if case.is_coming(_PRIMARY_KEYS) else ()
        yield notice("OWM070", *stops, *evidence, actions=tuple(actions), subjects=(_PRIMARY_KEYS,))


def _channel_members(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    is_there = case.has_table("channel_member") and not case.has_column(
        "channel_member", "joined_at"
    )
    count = inquiry.count_where("channel_member") if is_there else 0
    if case.is_coming(_MEMBERSHIPS) and count:
        found = counted(count, "1 row in channel_member", f"{count:,} rows in channel_member")
        yield foresee(inquiry, "OWM054", _MEMBERSHIPS, found)


KEYS: tuple[Check, ...] = (_shared_ids, _channel_members)
"""Every check of this module."""

__all__ = ["KEYS"]
