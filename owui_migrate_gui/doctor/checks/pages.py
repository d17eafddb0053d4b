"""Damaged pages and rows that point nowhere, as SQLite's own checks find them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.doctor.case import Case
from owui_migrate_gui.doctor.catalogue import counted, notice
from owui_migrate_gui.doctor.checks.inquiry import Inquiry
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.doctor.keys import is_unique
from owui_migrate_gui.doctor.quarantine import put_aside
from owui_migrate_gui.engine.actions import Action
from owui_migrate_gui.schema import ForeignKey

_COMPLAINTS = 5
_THOROUGH_BYTES = 400_000_000
"""Up to this size indexes are compared with their tables too (integrity_check)."""


_NO_DAMAGE = re.compile(r"ok$|NULL value in|\*\*\* in database")
"""Beside complaints SQLite says which database it is in, and which rows break a constraint."""

_UNREADABLE_PAGE = re.compile(r"Page (\d+): btreeInitPage\(\) returns error code \d+$")


def find_damage(inquiry: Inquiry) -> Iterator[Finding]:
    """OWM080 where a page can't be read or an index doesn't fit its table."""
    if not inquiry.is_sqlite:
        return
    size = inquiry.case.snapshot.size
    check = "integrity_check" if size < _THOROUGH_BYTES else "quick_check"
    try:
        rows = inquiry.ask(f"PRAGMA {check}({_COMPLAINTS})", {})
    except MemoryError:  # what SQLCipher says to every question after a page that didn't decrypt
        rows = [("a page can't be decrypted",)]
    said = [" ".join(line.split()) for row in rows for line in str(row[0]).splitlines()]
    # A NOT NULL column with a NULL is a wrong row, not a damaged page.
    told = [line for line in said if not _NO_DAMAGE.match(line)]
    if told:
        # Of an encrypted file the check above can't name the page; of a plain one this is empty.
        by_cipher = inquiry.ask("PRAGMA cipher_integrity_check", {})
        told = [str(row[0]) for row in by_cipher[:_COMPLAINTS]] or list(map(_in_words, told))
        yield notice("OWM080", *told, refusal="Damaged pages can't be mended in place.")


def _in_words(complaint: str) -> str:
    """The commonest complaint without the name of one of SQLite's functions."""
    page = _UNREADABLE_PAGE.match(complaint)
    return f"page {page[1]} can't be read" if page else complaint


def find_orphans(inquiry: Inquiry) -> Iterator[Finding]:
    """OWM081: rows whose foreign key points to no row, by table.

    A server has them where rows were loaded with its triggers off, as copying tools do.
    """
    case = inquiry.case
    found = _orphans_in_file(inquiry) if inquiry.is_sqlite else _orphans_on_server(inquiry)
    if not found:
        return
    actions: list[Action] = []
    for name, other, _ in sorted(found):
        condition = _orphaned(inquiry, name, other)
        actions.append(
            put_aside(case, name, "OWM081", condition, f"points to a row of {other} that is gone")
        )
    yield notice(
        "OWM081",
        *(
            counted(
                count,
                f"1 row of {name} points to no row of {other}",
                f"{count:,} rows of {name} point to no row of {other}",
            )
            for (name, other, _), count in sorted(found.items())
        ),
        actions=tuple(actions),
        subjects=tuple(sorted({name for name, _, _ in found})),
    )


def _orphans_in_file(inquiry: Inquiry) -> Counter[tuple[str, str, int]]:
    case = inquiry.case
    found: Counter[tuple[str, str, int]] = Counter()
    for table in case.snapshot.schema.tables:
        if not table.foreign_keys or not all(_is_whole(case, key) for key in table.foreign_keys):
            continue
        for name, _, other, number in inquiry.ask(
            f"PRAGMA foreign_key_check({quote(table.name)})", {}
        ):
            found[str(name), str(other), int(number)] += 1
    return found


def _orphans_on_server(inquiry: Inquiry) -> Counter[tuple[str, str, int]]:
    found: Counter[tuple[str, str, int]] = Counter()
    for table in inquiry.case.snapshot.schema.tables:
        for other in dict.fromkeys(key.table for key in table.foreign_keys):
            if count := inquiry.count_where(table.name, _orphaned(inquiry, table.name, other)):
                found[table.name, other, 0] = count
    return found


def _is_whole(case: Case, key: ForeignKey) -> bool:
    """Whether the key's table is there and unique in what is referred to; SQLite asks for both."""
    there = case.snapshot.schema.table(key.table)
    return there is not None and is_unique(there, key.referred)


def _orphaned(inquiry: Inquiry, name: str, other: str) -> str:
    table = inquiry.case.snapshot.schema.table(name)
    keys = [key for key in table.foreign_keys if key.table == other] if table else []
    parts = []
    for key in keys:
        filled = " AND ".join(f"{quote(column)} IS NOT NULL" for column in key.columns)
        same = " AND ".join(
            f"there.{quote(theirs)} = {quote(name)}.{quote(ours)}"
            for ours, theirs in zip(key.columns, key.referred, strict=False)
        )
        parts.append(
            f"({filled} AND NOT EXISTS (SELECT 1 FROM {quote(other)} AS there WHERE {same}))"
        )
    return " OR ".join(parts) or "1 = 0"


__all__ = ["find_damage", "find_orphans"]
