"""Tags at which 1af9b942657b or 3ab32c4b8f59 stops, or of which it keeps one person's only."""

from __future__ import annotations

from collections.abc import Iterator

from owui_migrate_gui.doctor.catalogue import counted
from owui_migrate_gui.doctor.checks.forecast.foresee import foresee, second, sql_action
from owui_migrate_gui.doctor.checks.inquiry import Check, Inquiry
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.doctor.quarantine import put_aside

_INTO_CHATS = "1af9b942657b"
_BELONG_TO_PEOPLE = "3ab32c4b8f59"


def _nameless(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    if not case.is_coming(_INTO_CHATS) or not case.has_table("tag"):
        return
    tags = inquiry.count_where("tag", "name IS NULL")
    links = inquiry.count_where("chatidtag", "tag_name IS NULL")
    if tags or links:
        yield foresee(
            inquiry,
            "OWM055",
            _INTO_CHATS,
            *([counted(tags, "1 tag has no name", f"{tags:,} tags have no name")] if tags else []),
            *(
                [counted(links, "1 assignment has no tag", f"{links:,} assignments have no tag")]
                if links
                else []
            ),
            actions=(
                *sql_action(
                    "Name tags by their id.", "UPDATE tag SET name = id WHERE name IS NULL"
                ),
                put_aside(case, "chatidtag", "OWM055", "tag_name IS NULL", "without a tag"),
            ),
        )


def _twice(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    if not case.is_coming(_BELONG_TO_PEOPLE) or not case.has_table("tag"):
        return
    double = second(case, "tag", "id", "user_id")
    if count := inquiry.count_where("tag", double):
        stops = _INTO_CHATS if case.is_coming(_INTO_CHATS) else _BELONG_TO_PEOPLE
        yield foresee(
            inquiry,
            "OWM056",
            stops,
            counted(count, "1 tag is there twice", f"{count:,} tags are there twice"),
            actions=(put_aside(case, "tag", "OWM056", double, "the tag exists twice"),),
        )


def _same_names(inquiry: Inquiry) -> Iterator[Finding]:
    """To know with the bundled script only; of others OWM092 counts the tags that go."""
    case = inquiry.case
    if not case.is_bundled or not case.is_coming(_INTO_CHATS) or not case.has_table("tag"):
        return
    shared = inquiry.count(
        "SELECT count(*) FROM (SELECT 1 FROM tag WHERE name IS NOT NULL"
        " GROUP BY replace(lower(name), ' ', '_') HAVING count(DISTINCT user_id) > 1) AS found"
    )
    if shared:
        found = counted(
            shared,
            "1 name is used by several people",
            f"{shared:,} names are used by several people",
        )
        yield foresee(inquiry, "OWM066", _INTO_CHATS, found)


TAGS: tuple[Check, ...] = (_nameless, _twice, _same_names)
"""Every check of this module."""

__all__ = ["TAGS"]
