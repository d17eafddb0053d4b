"""What is there, missing and left over of tables, in words; Qt-free."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from owui_migrate_gui.doctor.affected import Affected
from owui_migrate_gui.doctor.facts import Fact
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.gui.language import plural, tr

_TOLD = 2
"""Places that a line names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableEvidence:
    """One table in question: what of it is there, what is missing, what should be gone."""

    table: str
    there: str
    missing: str
    left: str


def evidence_by_table(affected: Affected) -> tuple[TableEvidence, ...]:
    """What is there and what is missing, table by table; empty where nothing is missing."""
    if not affected.missing and not affected.left:
        return ()
    return tuple(_evidence_of(table, affected) for table in affected.tables)


def brief_evidence(finding: Finding, affected: Affected) -> str:
    """What is missing and left over in a line: ``chat_message: 7 indexes missing``.

    Empty where the finding itself doesn't list objects.
    """
    if not finding.objects:
        return ""
    told = []
    for table in affected.tables:
        facts = [fact for fact in affected.facts if fact.table == table]
        for words, some in (
            (tr("{table}: {what} missing"), affected.missing),
            (tr("{table}: {what} should be gone"), affected.left),
        ):
            if found := [fact for fact in facts if fact in some]:
                told.append(words.format(table=table, what=facts_words(found, is_brief=True)))
    rest = len(told) - _TOLD
    more = [plural(rest, "{count} more place", "{count} more places")] if rest > 0 else []
    return "; ".join((*told[:_TOLD], *more))


def _evidence_of(table: str, affected: Affected) -> TableEvidence:
    facts = [fact for fact in affected.facts if fact.table == table]
    there = [fact for fact in facts if fact not in affected.missing and fact not in affected.left]
    return TableEvidence(
        table=table,
        there=facts_words(there, is_brief=True),
        missing=facts_words([fact for fact in facts if fact in affected.missing]),
        left=facts_words([fact for fact in facts if fact in affected.left]),
    )


_COUNTED: dict[str, Callable[[int], str]] = {
    "column": lambda count: plural(count, "{count} column", "{count} columns"),
    "type": lambda count: plural(count, "{count} type", "{count} types"),
    "index": lambda count: plural(count, "{count} index", "{count} indexes"),
    "key": lambda _count: tr("the primary key"),
}


def facts_words(facts: Sequence[Fact], *, is_brief: bool = False) -> str:
    """``the table, 18 columns``, or with their names, a kind a line."""
    whole = [tr("the table")] if any(fact.kind == "table" for fact in facts) else []
    parts = []
    for kind, counted in _COUNTED.items():
        names = [fact.name for fact in facts if fact.kind == kind]
        if names:
            words = counted(len(names))
            listed = ", ".join(name for name in names if name)
            parts.append(words if is_brief or not listed else f"{words}: {listed}")
    return (", " if is_brief else "\n").join([*whole, *parts])


__all__ = [
    "TableEvidence",
    "brief_evidence",
    "evidence_by_table",
    "facts_words",
]
