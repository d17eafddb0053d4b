"""How far the data step of a migration came that was begun and not recorded.

The tables show what such a migration made; only the rows show how much of its data it moved. A
count above zero proves nothing: releases write messages in batches that stay when they are killed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from owui_migrate_gui.doctor.checks.inquiry import Check, Inquiry
from owui_migrate_gui.doctor.checks.left_behind import (
    ACCESS_TABLES,
    count_member_gaps,
    count_messages,
    count_missing_files,
    files_left,
    members_left,
    pins_marked,
    rows_in,
    rules_left,
)
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.doctor.structure import half_done

BEGUN = "OWM011"
"""The finding of a migration that was begun and not recorded."""


def how_far(found: Iterable[Finding]) -> tuple[Check, ...]:
    """For a begun migration among the findings, a check that tells it with its data counted."""
    return tuple(_counting(one) for one in found if one.id == BEGUN)


def _counting(begun: Finding) -> Check:
    def count(inquiry: Inquiry) -> Iterator[Finding]:
        yield replace(begun, evidence=(*begun.evidence, *_told(inquiry)))

    return count


def _told(inquiry: Inquiry) -> Iterator[str]:
    for one in half_done(inquiry.case):
        if (count := _MOVES.get(one.key.id)) is not None:
            yield from count(inquiry)


def _messages(inquiry: Inquiry) -> Iterator[str]:
    if inquiry.case.has_table("chat", "chat_message"):
        missing, total = count_messages(inquiry)
        yield f"{total - missing:,} of {total:,} messages have their row in chat_message"


def _members(inquiry: Inquiry) -> Iterator[str]:
    case = inquiry.case
    if case.has_column("group", "user_ids") and case.has_table("group_member"):
        yield members_left(count_member_gaps(inquiry))


def _files(inquiry: Inquiry) -> Iterator[str]:
    case = inquiry.case
    if case.has_column("knowledge", "data") and case.has_table("knowledge_file", "file"):
        yield files_left(count_missing_files(inquiry))


def _pins(inquiry: Inquiry) -> Iterator[str]:
    case = inquiry.case
    if case.has_column("note", "is_pinned") and case.has_table("pinned_note"):
        yield pins_marked(inquiry.count_where("note", "is_pinned"))
        yield rows_in(inquiry, "pinned_note")


def _rules(inquiry: Inquiry) -> Iterator[str]:
    case = inquiry.case
    if not case.has_table("access_grant"):
        return
    yield rows_in(inquiry, "access_grant")
    for table in ACCESS_TABLES:
        if case.has_column(table, "access_control"):
            yield rules_left(inquiry, table)


def _settings(inquiry: Inquiry) -> Iterator[str]:
    case = inquiry.case
    if case.has_column("config", "key") and case.has_table("config_old"):
        yield rows_in(inquiry, "config")
        yield rows_in(inquiry, "config_old")


_MOVES: Mapping[str, Callable[[Inquiry], Iterator[str]]] = {
    "8452d01d26d7": _messages,
    "37f288994c47": _members,
    "3e0e00844bb0": _files,
    "4de81c2a3af1": _pins,
    "f1e2d3c4b5a6": _rules,
    "3ff2c63645b8": _settings,
}
"""What to count by revision, of those that move rows from one place to another."""

__all__ = ["BEGUN", "how_far"]
