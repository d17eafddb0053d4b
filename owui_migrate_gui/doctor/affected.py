"""What a finding is about, as objects that can be lit up: revisions, tables, columns, indexes.

Subjects name some of it, the evidence names objects one by one, and what a half-done revision has
and lacks shows in the schema. Nothing is guessed from prose: a word counts where it stands in one
of the forms in which evidence names an object, and where the object is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.doctor.actual_revision import Actual, RevisionState, State
from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.doctor.facts import Fact, chain_of, facts_of
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.graph import RevisionGraph
from owui_migrate_gui.plan import Standing
from owui_migrate_gui.revision import RevisionKey, System

_TABLE = re.compile(r"\btable (\w+)|\bof (\w+) \(")
_COLUMN = re.compile(r"\b(\w+)\.(\w+)\b")
_INDEX = re.compile(r"\bindex (\w+)|^(?:index )?(\w+) on (\w+)$")
_ROWS = re.compile(r"\brows? (?:of|in) (\w+)\b")
_ACTUAL = re.compile(r"^actual: (\S+)$")


class Trace(StrEnum):
    """How the tables contradict what is recorded of a revision."""

    PARTIAL = "partial"
    MISSING = "missing"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True, kw_only=True)
class Affected:
    """What a finding is about; ``missing`` are those of the ``facts`` that are not there.

    ``left`` are those that should be gone by now, ``begun`` those that a revision which is half
    done has made already.
    """

    revisions: tuple[RevisionKey, ...] = ()
    facts: tuple[Fact, ...] = ()
    missing: frozenset[Fact] = frozenset()
    left: frozenset[Fact] = frozenset()
    begun: frozenset[Fact] = frozenset()

    @property
    def tables(self) -> tuple[str, ...]:
        """The tables in question, each once; those of columns and indexes too."""
        return tuple(dict.fromkeys(fact.table for fact in self.facts))


def affected_by(
    finding: Finding, examination: Examination, snapshot: Snapshot, graph: RevisionGraph
) -> Affected:
    """What a finding is about; empty where it is about no object (a log, the file itself)."""
    revisions = _revisions(finding, graph)
    actual = examination.schema
    if actual is None:
        return Affected(revisions=revisions)
    known = _Known(snapshot, actual)
    facts = {fact for text in finding.evidence for fact in known.named_in(text)}
    facts |= {Fact("table", name, "") for name in finding.subjects if known.is_table(name)}
    begun = _begun(revisions, examination.standing, actual)
    facts |= {fact for state in begun for fact in (*state.present, *state.missing)}
    undone = {fact for state in begun for fact in state.missing}
    named = tuple(sorted(facts))
    return Affected(
        revisions=revisions or known.makers(named, graph) or _told_actual(finding, graph),
        facts=named,
        missing=frozenset(fact for fact in named if not known.is_there(fact)),
        left=frozenset(fact for fact in undone if known.is_there(fact) and fact.kind != "type"),
        begun=frozenset(fact for state in begun for fact in state.present),
    )


def traces_of(standing: Standing, actual: Actual | None) -> dict[RevisionKey, Trace]:
    """The revisions of which the tables show something else than what is recorded."""
    found: dict[RevisionKey, Trace] = {}
    for state in actual.states if actual else ():
        is_recorded = state.key in standing.applied
        if state.key not in standing.applied and state.key not in standing.pending:
            continue
        if state.state is State.PARTIAL:
            found[state.key] = Trace.PARTIAL
        elif state.state is State.ABSENT and is_recorded:
            found[state.key] = Trace.MISSING
        elif state.state is State.APPLIED and not is_recorded:
            found[state.key] = Trace.AHEAD
    return found


def _begun(
    revisions: Iterable[RevisionKey], standing: Standing, actual: Actual
) -> tuple[RevisionState, ...]:
    """The revisions whose objects are in question: done by halves, or recorded and not done."""
    wanted = set(revisions)
    return tuple(
        state
        for state in actual.states
        if state.key in wanted
        and (state.state is State.PARTIAL or (state.key in standing.applied and state.missing))
    )


def _revisions(finding: Finding, graph: RevisionGraph) -> tuple[RevisionKey, ...]:
    keys = (RevisionKey(system, id_) for id_ in finding.subjects for system in System)
    return tuple(key for key in keys if key in graph)


def _told_actual(finding: Finding, graph: RevisionGraph) -> tuple[RevisionKey, ...]:
    """The revision that the tables show, where a finding names nothing else."""
    told = (match[1] for text in finding.evidence if (match := _ACTUAL.match(text)))
    keys = (RevisionKey(System.ALEMBIC, id_) for id_ in told)
    return tuple(key for key in keys if key in graph)


class _Known:
    """Every object that is there, and every one that some revision makes."""

    def __init__(self, snapshot: Snapshot, actual: Actual) -> None:
        self._there = facts_of(snapshot.schema)
        dialect = snapshot.target.dialect.value
        self._history = chain_of(actual.lineage, dialect).history if actual.states else {}
        self._keys = [state.key for state in actual.states]
        facts = {*self._there, *self._history}
        self._tables = {fact.table for fact in facts}
        self._columns = {(fact.table, fact.name) for fact in facts if fact.kind == "column"}
        self._indexes = {fact.name: fact.table for fact in facts if fact.kind == "index"}

    def is_table(self, name: str) -> bool:
        return name in self._tables

    def is_there(self, fact: Fact) -> bool:
        return fact in self._there

    def named_in(self, text: str) -> Iterator[Fact]:
        """The objects that a line of evidence names."""
        for match in (*_TABLE.finditer(text), *_ROWS.finditer(text)):
            name = next(filter(None, match.groups()))
            if self.is_table(name):
                yield Fact("table", name, "")
        for match in _COLUMN.finditer(text):
            if match.groups() in self._columns:
                yield Fact("column", match[1], match[2])
        for match in _INDEX.finditer(text):
            name = match[1] or match[2]
            if (table := match[3] or self._indexes.get(name)) and name in self._indexes:
                yield Fact("index", table, name)

    def makers(self, facts: Iterable[Fact], graph: RevisionGraph) -> tuple[RevisionKey, ...]:
        """The revisions that make these objects, in the chain's order.

        Of a table whose columns or indexes are named too, those count.
        """
        named = tuple(facts)
        whole = {fact.table for fact in named if fact.kind != "table"}
        at = {
            position
            for fact in named
            if fact.kind != "table" or fact.table not in whole
            for position, value in self._history.get(fact, ())
            if position >= 0 and value is not None
        }
        keys = (self._keys[position] for position in sorted(at) if position < len(self._keys))
        return tuple(key for key in keys if key in graph)


__all__ = ["Affected", "Trace", "affected_by", "traces_of"]
