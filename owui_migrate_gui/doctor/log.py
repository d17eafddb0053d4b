"""Open WebUI's log, matched to the findings that it speaks of; with or without a database."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from owui_migrate_gui.doctor.catalogue import log_patterns, notice
from owui_migrate_gui.doctor.findings import Finding, Severity

_GENERAL = frozenset({"OWM011", "OWM018", "OWM104"})
"""Kinds whose patterns are wide: they count only where nothing else speaks of the line."""

_ONLY_IN_LOGS = "OWM100"
"""From this id on, kinds are about what ran, not about the database."""

_LINES_SHOWN = 3
_SHOWN_CHARACTERS = 120
_STEP = re.compile(r"Running upgrade (?:(\w*) )?-> (\w+)")
_TRAILING = 3
"""Lines after a step's own line at which it is still taken for the last thing that happened."""


def match_log(text: str) -> tuple[Finding, ...]:
    """Findings for a start-up log or traceback, in the order in which it first speaks of them.

    Evidence holds line numbers and the words that were recognised, nothing else of the line.
    """
    lines = text.splitlines()
    hits: dict[str, list[str]] = {}
    for number, line in enumerate(lines, start=1):
        for id_, words in _ids_of(line):
            hits.setdefault(id_, []).append(f"log, line {number}: {words[:_SHOWN_CHARACTERS]}")
    if step := _unfinished_step(lines):
        hits.setdefault("OWM011", []).append(f"the log ends in step {step}")
    return tuple(_finding(id_, evidence) for id_, evidence in hits.items())


def merge(found: Iterable[Finding], logged: Iterable[Finding]) -> tuple[Finding, ...]:
    """The database's findings with the log's evidence.

    What only the log speaks of stays, as an *info* where the database would show it if it were
    still so.
    """
    by_id = {finding.id: finding for finding in logged}
    merged = [
        replace(one, evidence=(*one.evidence, *by_id.pop(one.id).evidence))
        if one.id in by_id
        else one
        for one in found
    ]
    for one in by_id.values():
        if one.id < _ONLY_IN_LOGS:
            note = "the database itself does not show it (any more)"
            merged.append(
                replace(one, severity=Severity.INFO, evidence=(*one.evidence, note), blocks=False)
            )
        else:
            merged.append(one)
    return tuple(sorted(merged, key=lambda finding: (-finding.severity, finding.id)))


def _ids_of(line: str) -> Iterator[tuple[str, str]]:
    found: dict[str, str] = {}
    for id_, pattern in log_patterns():
        if (match := pattern.search(line)) and id_ not in found:
            found[id_] = " ".join(match.group().split())
    special = {id_: words for id_, words in found.items() if id_ not in _GENERAL}
    yield from (special or found).items()


def _unfinished_step(lines: list[str]) -> str:
    """The step at whose line a log stops: the process was killed there."""
    filled = [line for line in lines if line.strip()]
    for line in filled[-_TRAILING:]:
        match = _STEP.search(line)
        if match and not any(_STEP.search(later) for later in filled[filled.index(line) + 1 :]):
            return f"{match[1] or 'base'} -> {match[2]}"
    return ""


def _finding(id_: str, evidence: list[str]) -> Finding:
    more = len(evidence) - _LINES_SHOWN
    shown = evidence[:_LINES_SHOWN] + ([f"and {more} more lines"] if more > 0 else [])
    return notice(id_, *shown)


__all__ = ["match_log", "merge"]
