"""Open WebUI's log, matched to the findings that it speaks of; with or without a database."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import replace
from functools import cache

from owui_migrate_gui.doctor.catalogue import log_patterns, notice
from owui_migrate_gui.doctor.findings import Finding, Severity
from owui_migrate_gui.doctor.log_text import Line, lines_of

_GENERAL = frozenset({"OWM011", "OWM018", "OWM104"})
"""Kinds whose patterns are wide: they count only where nothing else speaks of the line."""

_FOLLOWING = frozenset({"OWM008", "OWM018", "OWM104"})
"""Kinds that an application says too that started, or went on, after its migration had stopped."""

_NO_STOPS = _FOLLOWING | {"OWM002", "OWM009", "OWM103", "OWM105", "OWM106"}
"""Kinds after which a missing table is an error of its own."""

_LATER = frozenset({"OWM014", "OWM055", "OWM057", "OWM058", "OWM063", "OWM075"})
"""Kinds known by Python's everyday errors, which a running application says of anything."""

_ONLY_IN_LOGS = "OWM100"
"""From this id on, kinds are about what ran, not about the database."""

_LINES_SHOWN = 3
_SHOWN_CHARACTERS = 120
_STEP = re.compile(r"Running upgrade (?:(\w*) )?-> (\w+)")
_RUNNING = "Running upgrade"
_LOOKED_AT = 20
"""Lines at the end among which those of others are looked for."""

_STARTED = re.compile(r"Application startup complete|Started server process|Uvicorn running")
"""From here on no step is at work any more."""

_ENDED = re.compile(
    r"\bKilled\b|exit(?:ed)? (?:with )?(?:code|status)|SIGKILL|OOMKilled|Main process ex"
)
"""What Docker, systemd or a shell say after the program's last own line."""

_TRAILING = 3
"""Lines after a step's own line at which it is still taken for the last thing that happened."""


def match_log(text: str) -> tuple[Finding, ...]:
    """Findings for a start-up log or traceback, in the order in which it first speaks of them.

    Evidence holds line numbers, the words that were recognised and the step at work, nothing else
    of the line. ``subjects`` are the revisions of those steps. Errors that follow from an earlier
    one are told as its evidence.
    """
    lines = [line for line in lines_of(text) if line.text.strip()]
    hits: dict[str, list[str]] = {}
    steps: dict[str, list[str]] = {}
    at_work, is_running, stop = "", False, ""
    for line in lines:
        match = _STEP.search(line.text) if _RUNNING in line.text else None
        if match:
            at_work, is_running = match[2], False
        elif _STARTED.search(line.text):
            at_work, is_running = "", True
        for id_, words in _ids_of(line.text):
            if is_running and id_ in _LATER:
                continue
            if stop and id_ in _FOLLOWING:
                shown = words[:_SHOWN_CHARACTERS]
                hits[stop].append(f"follows from it, line {line.number}: {shown}")
                continue
            stop = stop or ("" if id_ in _NO_STOPS else id_)
            inside = f" (in step {at_work})" if at_work and not match else ""
            said = f"log, line {line.number}: {words[:_SHOWN_CHARACTERS]}{inside}"
            hits.setdefault(id_, []).append(said)
            if at_work:
                steps.setdefault(id_, []).append(at_work)
    told = {step for found in steps.values() for step in found}
    for step, words in _interrupted_steps(lines, told):
        hits.setdefault("OWM011", []).append(words)
        steps.setdefault("OWM011", []).append(step)
    return tuple(
        replace(_finding(id_, evidence), subjects=tuple(dict.fromkeys(steps.get(id_, ()))))
        for id_, evidence in hits.items()
    )


def merge(found: Iterable[Finding], logged: Iterable[Finding]) -> tuple[Finding, ...]:
    """The database's findings with the log's evidence.

    What only the log speaks of stays, as an *info* where the database would show it if it were
    still so.
    """
    by_id = {finding.id: finding for finding in logged}
    merged = [_with_log(one, by_id.pop(one.id)) if one.id in by_id else one for one in found]
    for one in by_id.values():
        if one.id < _ONLY_IN_LOGS:
            note = "the database itself does not show it (any more)"
            merged.append(
                replace(one, severity=Severity.INFO, evidence=(*one.evidence, note), blocks=False)
            )
        else:
            merged.append(one)
    return tuple(sorted(merged, key=lambda finding: (-finding.severity, finding.id)))


def _with_log(found: Finding, logged: Finding) -> Finding:
    return replace(
        found,
        evidence=(*found.evidence, *logged.evidence),
        subjects=tuple(dict.fromkeys((*found.subjects, *logged.subjects))),
    )


def _ids_of(line: str) -> Iterator[tuple[str, str]]:
    found: dict[str, str] = {}
    for id_, literal, pattern in _quick_patterns():
        if literal in line and id_ not in found and (match := pattern.search(line)):
            found[id_] = " ".join(match.group().split())
    special = {id_: words for id_, words in found.items() if id_ not in _GENERAL}
    yield from (special or found).items()


@cache
def _quick_patterns() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    """Each pattern with a text that every line which it matches holds.

    Of a hundred thousand lines almost none speaks of anything, and looking for a text is quick.
    """
    return tuple((id_, _literal_in(one.pattern), one) for id_, one in log_patterns())


def _literal_in(pattern: str) -> str:
    """The longest run of plain letters outside groups."""
    bare = re.sub(r"\([^()]*\)[?*+]?", "\n", pattern)
    bare = re.sub(r"\\[wsd][+*?]?|\.[*+]|.\?|\[[^\]]*\]", "\n", bare)
    return max(re.sub(r"\\(.)", r"\1", bare).split("\n"), key=len)


def _interrupted_steps(lines: list[Line], told: Container[str]) -> Iterator[tuple[str, str]]:
    """Steps that did not come to their end: the log stops there, or they were begun again.

    Of a step in ``told`` the log says itself what stopped it.
    """
    begun: dict[tuple[str, str], int] = {}
    for line in lines:
        if _RUNNING in line.text and (match := _STEP.search(line.text)):
            step = (match[1] or "base", match[2])
            begun[step] = begun.get(step, 0) + 1
    for (before, after), times in begun.items():
        if times > 1:
            yield after, f"step {before} -> {after} was begun {times} times"
    tail = [line for line in lines[-_LOOKED_AT:] if not _ENDED.search(line.text)]
    last = tail[-_TRAILING:]
    for at, line in enumerate(last):
        match = _STEP.search(line.text)
        if (
            match
            and match[2] not in told
            and not any(_STEP.search(later.text) for later in last[at + 1 :])
        ):
            yield match[2], f"the log ends in step {match[1] or 'base'} -> {match[2]}"


def _finding(id_: str, evidence: list[str]) -> Finding:
    more = len(evidence) - _LINES_SHOWN
    shown = evidence[:_LINES_SHOWN] + ([f"and {more} more lines"] if more > 0 else [])
    return notice(id_, *shown)


__all__ = ["match_log", "merge"]
