"""Prompts that 374d2f66af06 can't carry over."""

from __future__ import annotations

from collections.abc import Iterator

from owui_migrate_gui.doctor.catalogue import counted
from owui_migrate_gui.doctor.checks.forecast.foresee import PLACE, foresee, sql_action
from owui_migrate_gui.doctor.checks.forecast.reading import (
    column_of,
    emptied,
    no_json,
    odd_keys,
)
from owui_migrate_gui.doctor.checks.inquiry import Check, Inquiry
from owui_migrate_gui.doctor.findings import Finding

_REVISION = "374d2f66af06"


def _stripped(table: str) -> str:
    """A prompt's command without its slash."""
    name = f"{table}.command"
    return f"CASE WHEN substr({name}, 1, 1) = '/' THEN substr({name}, 2) ELSE {name} END"


def _old_prompts(inquiry: Inquiry) -> bool:
    case = inquiry.case
    return case.is_coming(_REVISION) and case.has_column("prompt", "command", "title")


def _commands(inquiry: Inquiry) -> Iterator[Finding]:
    if not _old_prompts(inquiry):
        return
    double = inquiry.count(
        "SELECT count(*) FROM (SELECT 1 FROM prompt WHERE command IS NOT NULL"
        f" GROUP BY {_stripped('prompt')} HAVING count(*) > 1) AS found"
    )
    if double:
        place = PLACE[inquiry.case.dialect]
        earlier = (
            f"FROM prompt AS other WHERE other.{place} < prompt.{place}"
            f" AND {_stripped('other')} = {_stripped('prompt')}"
        )
        rename = (
            f"UPDATE prompt SET command = {_stripped('prompt')} || '-'"
            f" || (SELECT 1 + count(*) {earlier}) WHERE EXISTS (SELECT 1 {earlier})"
        )
        yield foresee(
            inquiry,
            "OWM050",
            _REVISION,
            counted(
                double,
                "1 command is that of two prompts",
                f"{double:,} commands are those of two prompts",
            ),
            actions=sql_action("Put a number behind the second command.", rename),
        )


def _gaps(inquiry: Inquiry) -> Iterator[Finding]:
    if not _old_prompts(inquiry) or not inquiry.case.has_column("prompt", "content", "timestamp"):
        return
    gaps = "user_id IS NULL OR title IS NULL OR content IS NULL OR timestamp IS NULL"
    if count := inquiry.count_where("prompt", gaps):
        fill = (
            "UPDATE prompt SET user_id = coalesce(user_id, ''), title = coalesce(title, command,"
            " ''), content = coalesce(content, ''), timestamp = coalesce(timestamp, 0)"
            f" WHERE {gaps}"
        )
        yield foresee(
            inquiry,
            "OWM051",
            _REVISION,
            counted(count, "1 prompt lacks one of these", f"{count:,} prompts lack one of these"),
            actions=sql_action("Fill in what is missing.", fill),
        )


def _rules(inquiry: Inquiry) -> Iterator[Finding]:
    """In a file, one rule that is no JSON makes Open WebUI's script see no prompts at all."""
    column = column_of(inquiry, "prompt", "access_control")
    if not inquiry.is_sqlite or not _old_prompts(inquiry) or column is None:
        return
    if keys := odd_keys(inquiry, column, no_json, can_be_object=False):
        action = emptied(inquiry, [(column, keys)], "OWM078", "'{}'")
        found = counted(
            len(keys), "1 prompt has such a rule", f"{len(keys):,} prompts have such a rule"
        )
        yield foresee(inquiry, "OWM078", _REVISION, found, actions=(action,))


PROMPTS: tuple[Check, ...] = (_commands, _gaps, _rules)
"""Every check of this module."""

__all__ = ["PROMPTS"]
