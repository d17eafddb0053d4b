"""The revision that a schema itself shows, whatever the version tables say.

For every revision: is it applied, absent, or partial, and by which objects. The actual revision is
the one whose whole schema fits best; where a table, column, index or key is off, that is told
beside it. Tables and columns that no revision knows, such as a fork's, don't count.
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum

from owui_migrate_gui.database.expected import Expected, expected_schemas
from owui_migrate_gui.doctor.facts import WEIGHTS, Chain, Fact, Facts, chain_of, facts_of
from owui_migrate_gui.revision import Lineage, Recorded, RevisionKey
from owui_migrate_gui.schema import Schema

_LEFTOVERS = frozenset(
    {
        Fact("column", "chat", "old_chat"),
        Fact("column", "user", "info_json"),
        Fact("column", "user", "settings_json"),
    }
)
"""Columns that no revision leaves behind but some releases did: 0.9.6 forgot to fill and drop
``old_chat`` in 242a2047eae0, also in databases that it created, and could stop in b10670c03dd5."""

_TOO_FAR = 0.5
"""A schema that misses more than this share of the best revision's facts shows no revision."""


class State(StrEnum):
    """What the schema shows of one revision; ``UNSEEN`` leaves no trace in it."""

    APPLIED = "applied"
    PARTIAL = "partial"
    ABSENT = "absent"
    UNSEEN = "unseen"


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisionState:
    """One revision: its state, and which of its changes are there and which are not."""

    key: RevisionKey
    position: int
    state: State
    present: tuple[Fact, ...]
    missing: tuple[Fact, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Actual:
    """What the schema shows.

    ``key`` is None where it shows no revision at all; ``position`` counts from 0 (-1: none).
    ``missing`` and ``surplus`` are facts in which the schema differs from that revision's.
    """

    key: RevisionKey | None
    position: int
    lineage: Lineage
    states: tuple[RevisionState, ...]
    missing: tuple[Fact, ...]
    surplus: tuple[Fact, ...]
    expected: Expected

    @property
    def is_exact(self) -> bool:
        """Whether everything that the revision should have is there (there may be more)."""
        return self.key is not None and not self.missing

    def has(self, id_: str) -> bool:
        """Whether the revision of that id is at or below the actual one."""
        return any(state.key.id == id_ for state in self.states[: self.position + 1])

    def beyond(self) -> tuple[RevisionState, ...]:
        """Revisions above the actual one of which the schema has a part, or all."""
        later = self.states[self.position + 1 :]
        return tuple(one for one in later if one.state in {State.PARTIAL, State.APPLIED})


def examine_schema(
    schema: Schema, lineage: Lineage, recorded: Recorded, dialect: str = "sqlite"
) -> Actual:
    """Compare a schema with that of every revision; see :class:`Actual`.

    Several revisions may leave the same schema (one that only moves rows): the recorded one is
    taken if it is among them, else the earliest, so that nothing is taken for done unproved.
    """
    births = (Lineage.PEEWEE_BORN, Lineage.ALEMBIC_BORN)
    found = facts_of(schema)
    tried = [
        _fit(found, birth, recorded, dialect) for birth in births if lineage in {birth, *_OPEN}
    ]
    return min(tried, key=lambda fit: fit[0])[1]


def tell_actual(
    schema: Schema, lineage: Lineage, recorded: Recorded, dialect: str = "sqlite"
) -> RevisionKey | None:
    """The actual revision alone, or None where the schema shows none."""
    return examine_schema(schema, lineage, recorded, dialect).key


_OPEN = frozenset({Lineage.EMPTY, Lineage.UNKNOWN})


def _fit(found: Facts, lineage: Lineage, recorded: Recorded, dialect: str) -> tuple[int, Actual]:
    chain = chain_of(lineage, dialect)
    known = {fact: value for fact, value in found.items() if fact in chain.history}
    held = frozenset(known.items())
    costs = [
        _cost(_judged(held ^ items, known, facts), facts)
        for items, facts in zip(chain.items, chain.facts, strict=True)
    ]
    least = min(costs)
    named = {*(recorded.alembic or ()), *(recorded.peewee or ())[-1:]}
    fitting = [at for at, cost in enumerate(costs) if cost == least]
    preferred = [at for at in fitting if chain.keys[at].id in named]
    best = (preferred[-1:] or fitting[:1])[0]
    whole = chain.facts[best]
    if not known or least > _TOO_FAR * _cost(whole, whole):
        best = -1
    return least, _actual(known, found, chain, lineage, best, dialect)


def _actual(
    known: Facts, found: Facts, chain: Chain, lineage: Lineage, best: int, dialect: str
) -> Actual:
    wanted = chain.facts[best] if best >= 0 else {}
    off = _differences(known, wanted) if best >= 0 else []
    leftovers = tuple(sorted(fact for fact in _LEFTOVERS if fact in found))
    return Actual(
        key=chain.keys[best] if best >= 0 else None,
        position=best,
        lineage=lineage,
        states=tuple(_state(chain, at, known, best) for at in range(len(chain.keys))),
        missing=tuple(fact for fact in off if fact in wanted),
        surplus=(*(fact for fact in off if fact not in wanted), *leftovers),
        expected=expected_schemas(lineage, dialect)[best][1] if best >= 0 else {},
    )


def _differences(found: Facts, wanted: Facts) -> list[Fact]:
    """Facts that differ; of a table that is only on one side, the table alone."""
    return sorted(_judged(found.items() ^ wanted.items(), found, wanted))


def _judged(different: AbstractSet[tuple[Fact, str]], found: Facts, wanted: Facts) -> set[Fact]:
    return {
        fact
        for fact in {fact for fact, _ in different}
        if (fact.kind == "table" or _in_both(fact.table, found, wanted))
        and (fact.kind != "type" or _in_both(fact.table, found, wanted, fact.name))
    }


def _in_both(table: str, one: Facts, other: Facts, column: str = "") -> bool:
    # A plain tuple is equal to such a fact, and made faster.
    fact = ("column", table, column) if column else ("table", table, "")
    return fact in one and fact in other


def _cost(facts: Iterable[Fact], wanted: Facts) -> int:
    """What facts weigh; primary keys that are not wanted, all of them together, least of all.

    Going back over 461111b60977 leaves the keys, so that they say little about older revisions.
    """
    surplus = {fact for fact in facts if fact.kind == "key" and fact not in wanted}
    return bool(surplus) + sum(WEIGHTS[fact.kind] for fact in facts if fact not in surplus)


def _state(chain: Chain, at: int, found: Facts, best: int) -> RevisionState:
    present: list[Fact] = []
    missing: list[Fact] = []
    for fact in _changed_at(chain, at, found):
        history = chain.history[fact]
        value = found.get(fact)
        is_later = any(position >= at and known == value for position, known in history)
        is_earlier = any(position < at and known == value for position, known in history)
        if is_later and not is_earlier:
            present.append(fact)
        elif is_earlier and not is_later:
            missing.append(fact)
    if present and missing:
        state = State.PARTIAL
    elif present or missing:
        state = State.APPLIED if present else State.ABSENT
    else:
        state = State.UNSEEN
    # What a later revision took away again says nothing any more about one long applied.
    if at <= best and state is State.ABSENT and not _is_wanted(chain, best, missing):
        state, missing = State.UNSEEN, []
    return RevisionState(
        key=chain.keys[at],
        position=at,
        state=state,
        present=tuple(present),
        missing=tuple(missing),
    )


def _changed_at(chain: Chain, at: int, found: Facts) -> list[Fact]:
    changed = chain.changes[at]
    tables = {fact.table for fact in changed if fact.kind == "table"}
    return [
        fact
        for fact in changed
        # Of a table that isn't there, the table alone is missing.
        if fact.kind == "table"
        or fact.table not in tables
        or Fact("table", fact.table, "") in found
    ]


def _is_wanted(chain: Chain, best: int, missing: list[Fact]) -> bool:
    return any(fact in chain.facts[best] for fact in missing)


__all__ = ["Actual", "RevisionState", "State", "examine_schema", "tell_actual"]
