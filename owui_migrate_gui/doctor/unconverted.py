"""Migrations that are recorded although a column is as it was before them.

Their scripts look before they convert, so the bundled ones can be run again at any later revision.
"""

from __future__ import annotations

from collections.abc import Iterator

from owui_migrate_gui.doctor.case import Case
from owui_migrate_gui.doctor.catalogue import notice
from owui_migrate_gui.doctor.facts import Fact
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.engine.actions import ScriptAction

_CONVERT = ("242a2047eae0", "c29facfe716b", "4ace53fd72c8", "b10670c03dd5")
"""Those that change what a column holds and is declared as, or move it elsewhere."""


def unconverted(case: Case) -> dict[str, tuple[Fact, ...]]:
    """What is as it was before each of those migrations, by revision; of recorded ones alone."""
    types = {fact for fact in case.actual.missing if fact.kind == "type"}
    kept = {fact for fact in case.actual.surplus if fact.kind == "column"}
    found: dict[str, tuple[Fact, ...]] = {}
    for state in case.actual.states[: case.settled + 1]:
        left = tuple(fact for fact in state.missing if fact in types | kept)
        if state.key.id in _CONVERT and left:
            found[state.key.id] = left
    return found


def find_unconverted(case: Case, explained: frozenset[str]) -> Iterator[Finding]:
    """OWM011 for them, but for those whose state has a finding of its own."""
    found = {id_: left for id_, left in unconverted(case).items() if id_ not in explained}
    if not found:
        return
    first = next(iter(found))
    yield notice(
        "OWM011",
        *(str(fact) for left in found.values() for fact in left),
        title=f"Migration {first} is recorded, but has not converted everything",
        actions=tuple(
            ScriptAction(text=f"Do the data step of {id_} again.", revision=id_) for id_ in found
        ),
        subjects=tuple(found),
    )


__all__ = ["find_unconverted", "unconverted"]
