"""What a source's own scripts would lose of these rows, or spoil, without a word.

Sources: the migration facts on 1af9b942657b, 4ace53fd72c8, b10670c03dd5 and c1d2e3f4a5b6. Every
release's version of them does it but for b10670c03dd5, where the content decides; the bundled
scripts keep all of it (docs/differences.md).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from owui_migrate_gui.doctor.catalogue import counted, notice
from owui_migrate_gui.doctor.checks.forecast.foresee import PLACE, in_words
from owui_migrate_gui.doctor.checks.inquiry import Check, Inquiry
from owui_migrate_gui.doctor.evidence import Line
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.doctor.script_deeds import encodes_sign_ins, find_harmful

_PINNED = "pinned"


def _sign_ins(inquiry: Inquiry) -> Iterator[Finding]:
    case = inquiry.case
    if not encodes_sign_ins(case) or not case.has_column("user", "oauth_sub"):
        return
    if users := inquiry.count_where("user", "oauth_sub <> ''"):
        yield from find_harmful(case, users)


def _lost(inquiry: Inquiry) -> Iterator[Finding]:
    if inquiry.case.is_bundled:
        return
    evidence: list[str | Line] = []
    subjects: list[str] = []
    for id_, tell in _HARMS:
        told = tell(inquiry) if inquiry.case.is_coming(id_) else ""
        if told:
            evidence += (in_words(inquiry.case, id_), told)
            subjects.append(id_)
    if evidence:
        yield notice("OWM092", *evidence, subjects=tuple(subjects))


def _tags(inquiry: Inquiry) -> str:
    """Each tag takes the form of its name for an id, and is deleted where a tag has that id."""
    if not inquiry.case.has_column("tag", "id", "name"):
        return ""
    place = PLACE[inquiry.case.dialect]
    rows = inquiry.ask(f"SELECT id, name FROM tag WHERE name IS NOT NULL ORDER BY {place}", {})
    held = {str(id_) for id_, _ in rows}
    deleted = 0
    for id_, name in rows:
        wanted = str(name).replace(" ", "_").lower()
        if wanted == _PINNED:
            continue  # pinned is a mark of its own from there on
        is_taken = wanted in held  # by itself, too
        held.discard(str(id_))
        if is_taken:
            deleted += 1
        else:
            held.add(wanted)
    if not deleted:
        return ""
    return counted(
        deleted,
        "it would delete 1 tag, because another one has the form of its name",
        f"it would delete {deleted:,} tags, because others have the form of their names",
    )


def _folders(inquiry: Inquiry) -> str:
    """A file's dates become the number that they begin with."""
    if not inquiry.is_sqlite or not inquiry.case.has_column("folder", "created_at", "updated_at"):
        return ""
    text = "typeof(created_at) = 'text' OR typeof(updated_at) = 'text'"
    if not (folders := inquiry.count_where("folder", text)):
        return ""
    return counted(
        folders,
        "it would keep only the year of the dates of 1 folder",
        f"it would keep only the year of the dates of {folders:,} folders",
    )


def _shares(inquiry: Inquiry) -> str:
    """All shares are deleted, but a copy is made of those only whose chat is there."""
    if not inquiry.case.has_column("chat", "id", "user_id"):
        return ""
    original = "CASE WHEN c.user_id LIKE 'shared-%' THEN substr(c.user_id, 8) END"
    if inquiry.is_sqlite:  # where LIKE takes capital letters for small ones
        original = "CASE WHEN substr(c.user_id, 1, 7) = 'shared-' THEN substr(c.user_id, 8) END"
    shares = inquiry.count(
        "SELECT count(*) FROM chat AS c WHERE c.user_id LIKE 'shared-%'"
        f" AND NOT EXISTS (SELECT 1 FROM chat AS o WHERE o.id = {original})"
    )
    if not shares:
        return ""
    return counted(
        shares,
        "it would delete 1 shared chat, because its original is gone",
        f"it would delete {shares:,} shared chats, because their originals are gone",
    )


_HARMS: tuple[tuple[str, Callable[[Inquiry], str]], ...] = (
    ("1af9b942657b", _tags),
    ("4ace53fd72c8", _folders),
    ("c1d2e3f4a5b6", _shares),
)

HARM: tuple[Check, ...] = (_sign_ins, _lost)
"""Every check of this module."""

__all__ = ["HARM"]
