"""The doctor names any state rightly or says that it can't, and no repair loses a row.

    pytest tests/doctor/test_any_state.py -m exhaustive --hypothesis-profile=long

goes on for half an hour and more, with other examples each time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, given, note, settings
from hypothesis import strategies as st

from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.doctor.facts import Facts, chain_of, facts_of
from owui_migrate_gui.doctor.findings import Severity
from owui_migrate_gui.doctor.repairs import choose
from owui_migrate_gui.doctor.structure import TEMPORARY
from owui_migrate_gui.engine.actions import StampAction
from owui_migrate_gui.errors import RunFailed
from owui_migrate_gui.revision import Lineage
from owui_migrate_gui.schema import Schema
from tests.builders.postgresql import Server
from tests.chain.facts import Lineage as Birth
from tests.doctor.any_state import (
    Begun,
    begin,
    counts,
    everything,
    own_things,
    positions,
    record,
)
from tests.doctor.awkward import Draw, Marks, strew
from tests.doctor.made import HEAD, Database, Made, base
from tests.doctor.on_server import on_server
from tests.doctor.seen import above_info, repair_target, upgrade_target, visited_target
from tests.doctor.strangers import invite_own, leave_behind

MakePlace = Callable[[Lineage, int], AbstractContextManager[Made]]

_BIRTHS: dict[Lineage, Birth] = {Lineage.PEEWEE_BORN: "peewee", Lineage.ALEMBIC_BORN: "alembic"}
_UNTOUCHABLE = ("user", "auth", "chat")
_OF_VALUES = {"OWM037", "OWM038", "OWM039"}
"""Findings about values that were odd before a migration and are odd after it."""
_MANY = settings.default.max_examples // 12 if settings.default else 8
# The same few each time; what is drawn anew belongs to the long profile, where somebody looks.
_IS_SHORT = _MANY < 100

ANY = settings(
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)


@pytest.fixture(autouse=True)
def _own_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OWUI_MIGRATE_HOME", str(tmp_path / "records"))


@settings(ANY, max_examples=4, derandomize=True)
@given(data=st.data())
def test_no_state_of_a_file_loses_a_row(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    go_through(data, lambda lineage, at: in_file(tmp_path_factory, lineage, at), "sqlite")


@pytest.mark.exhaustive
@settings(ANY, max_examples=_MANY, derandomize=_IS_SHORT)
@given(data=st.data())
def test_no_state_of_any_file_loses_a_row(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    go_through(data, lambda lineage, at: in_file(tmp_path_factory, lineage, at), "sqlite")


@pytest.mark.exhaustive
@settings(ANY, max_examples=_MANY, derandomize=_IS_SHORT)
@given(data=st.data())
def test_no_state_of_any_server_loses_a_row(data: st.DataObject, postgresql_server: Server) -> None:
    go_through(data, lambda lineage, at: in_server(postgresql_server, lineage, at), "postgresql")


def in_server(server: Server, lineage: Lineage, at: int) -> AbstractContextManager[Made]:
    """A database on a server at that position, with a few rows."""
    revision = chain_of(lineage, "postgresql").keys[at].id
    return on_server(server, revision, _BIRTHS[lineage])


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A state: what was done to reach it, and what has to be the same after every repair."""

    place: Made
    marks: Marks
    begun: Begun
    recorded: tuple[str, ...]
    is_strewn: bool
    has_guests: bool
    has_leftovers: bool

    @property
    def schema(self) -> Schema:
        """What is there now."""
        return open_target(self.place.target, secret=self.place.secret).schema

    def visited(self) -> Examination:
        """The doctor's view of it now."""
        seen = visited_target(self.place.target, self.place.secret)
        note(f"seen: {[(one.id, one.evidence, one.refusal) for one in seen.findings]}")
        return seen


def go_through(data: st.DataObject, make: MakePlace, dialect: str) -> None:
    """Make a state, examine it, repair all, and go on from there; see the module."""
    lineage = data.draw(st.sampled_from(list(_BIRTHS)), label="lineage")
    at = data.draw(st.sampled_from(positions(lineage, dialect)), label="position")
    with make(lineage, at) as place:
        note(f"revision {chain_of(lineage, dialect).keys[at].id}, kept at {place.target}")
        scene = _build(data.draw, place, lineage, at)
        _examine_and_repair(scene)
        _go_on(data.draw, scene)


def _build(draw: Draw, place: Made, lineage: Lineage, at: int) -> Scene:
    marks = Marks()
    strewn = draw(st.integers(0, 4), label="awkward rows: none 0, before 1-2, after 2-4")
    is_hostile = draw(st.integers(0, 5), label="values of other types at 0") == 0
    if strewn in {1, 2}:
        strew(draw, place, _schema(place), marks, is_hostile=is_hostile)
    begun = begin(draw, place, lineage, at)
    note(f"begun: {begun}")
    guests = draw(st.integers(0, 7), label="own things 0-1, leftovers 1-2")
    if guests in {0, 1}:
        invite_own(draw, place, _schema(place), begun, marks)
    if guests in {1, 2}:
        leave_behind(draw, place, _schema(place), begun, marks)
    if strewn in {2, 3, 4}:
        strew(draw, place, _schema(place), marks, is_hostile=is_hostile)
    return Scene(
        place=place,
        marks=marks,
        begun=begun,
        recorded=record(draw, place, begun),
        is_strewn=strewn > 0,
        has_guests=guests in {0, 1},
        has_leftovers=guests in {1, 2},
    )


def _schema(place: Made) -> Schema:
    return open_target(place.target, secret=place.secret).schema


def _examine_and_repair(scene: Scene) -> None:
    place = scene.place
    rows, was, own = counts(place), everything(place), own_things(place)
    seen = scene.visited()
    if not scene.has_leftovers:
        _is_named_rightly(scene, seen)
    _stamps_are_proved(seen, place)
    after = repair_target(place.target, place.secret)
    note(f"after: {[(one.id, one.evidence, one.refusal) for one in after.findings]}")
    _has_lost_nothing(rows, place)
    gone = scene.marks.lost(was, everything(place))
    assert gone == [], f"values are gone: {gone}"
    assert own_things(place) == own
    left = [one for one in after.findings if one.severity > Severity.INFO]
    assert all(one.needs_choice or not one.can_repair for one in left)
    assert all(one.repair or one.refusal for one in left)
    assert not choose(after, everything=True), "a second repair would do something"


def _go_on(draw: Draw, scene: Scene) -> None:
    """Upgrade to head, if the doctor sees nothing in the way, and maybe some way back."""
    place, begun = scene.place, scene.begun
    if draw(st.integers(0, 1), label="go on at 0"):
        return
    left = scene.visited()
    if any(one.blocks for one in left.findings):
        return
    rows, was, own = counts(place), everything(place), own_things(place)
    if not _gets_to_head(place, left):
        return
    there = scene.visited()
    known = set(above_info(left))
    assert set(above_info(there)) <= known | (_OF_VALUES if scene.is_strewn else set())
    assert open_target(place.target, secret=place.secret).recorded.alembic == (HEAD,)
    _has_lost_nothing({name: rows[name] for name in _UNTOUCHABLE if name in rows}, place)
    gone = scene.marks.lost(was, everything(place))
    assert gone == [], f"values are gone on the way to head: {gone}"
    assert own_things(place) == own
    if known or draw(st.integers(0, 2), label="back at 0"):
        return
    chain = chain_of(begun.lineage, begun.dialect)
    goal = chain.keys[draw(st.integers(begun.at, len(chain.keys) - 2), label="back to")]
    rows = counts(place)
    upgrade_target(place.target, place.secret, goal=goal.id)
    assert set(above_info(scene.visited())) <= set(above_info(there))
    assert open_target(place.target, secret=place.secret).recorded.alembic == (goal.id,)
    _has_lost_nothing({name: rows[name] for name in _UNTOUCHABLE}, place)


def _gets_to_head(place: Made, left: Examination) -> bool:
    """Upgrade; what stops the way was foretold."""
    failed = ""
    try:
        upgrade_target(place.target, place.secret)
    except RunFailed as error:
        note(f"stopped: {error}")
        failed = str(error)
    foretold = {subject for one in left.findings for subject in one.subjects}
    assert not failed or any(one in failed for one in foretold), f"not foretold: {failed}"
    return not failed


def _is_named_rightly(scene: Scene, seen: Examination) -> None:
    assert seen.schema is not None
    begun, recorded = scene.begun, scene.recorded
    chain = chain_of(begun.lineage, begun.dialect)
    here, behind = begun.facts(), begun.facts(1)
    told = chain.facts[seen.schema.position] if seen.schema.position >= 0 else {}
    if begun.is_clean:
        assert told == here
        assert seen.schema.is_exact
    else:
        assert told in (here, behind) or not seen.schema.is_exact
    found = {fact: value for fact, value in facts_of(scene.schema).items() if fact in chain.history}
    at = chain.position(recorded[0]) if len(recorded) == 1 else None
    is_right = at is not None and _without_keys(chain.facts[at]) == _without_keys(found)
    if is_right and begun.is_clean and not scene.is_strewn:
        forgotten = {"OWM003", "OWM006"} if begun.lineage is Lineage.PEEWEE_BORN else set()
        assert set(above_info(seen)) <= {*forgotten, "OWM030"}, "a finding about what is as it was"
    assert is_right or above_info(seen), "what is recorded is not what is there"


def _without_keys(facts: Facts) -> Facts:
    """A downgrade leaves primary keys, which no release minds."""
    return {fact: value for fact, value in facts.items() if fact.kind != "key"}


def _stamps_are_proved(seen: Examination, place: Made) -> None:
    """A revision is recorded by itself only where all of it is there."""
    if seen.schema is None:
        return
    chain = chain_of(seen.schema.lineage, place.dialect)
    snapshot = open_target(place.target, secret=place.secret)
    found, recorded = facts_of(snapshot.schema), snapshot.recorded.alembic or ()
    for finding in seen.findings:
        for action in finding.actions:
            if isinstance(action, StampAction) and len(finding.actions) == 1 and action.revision:
                at = chain.position(action.revision)
                assert at is not None
                if action.revision in recorded and at <= seen.schema.position:
                    continue  # the higher of two rows, beyond which the tables are
                wanted = chain.facts[at]
                missing = [fact for fact, value in wanted.items() if found.get(fact) != value]
                assert not missing, f"{finding.id} would record what isn't there"


def _has_lost_nothing(before: dict[str, int], place: Made) -> None:
    """Every table has its rows, or they are in the quarantine, or a migration moved them on."""
    after = counts(place)
    aside: dict[str, int] = {}
    if "owui_quarantine" in place.table_names:
        query = "SELECT table_name, count(*) FROM owui_quarantine GROUP BY table_name"
        aside = {str(name): int(count) for name, count in place.rows(query)}
    renamed = after.get("config_old", 0) - before.get("config_old", 0)
    moved = {"chat": after.get("shared_chat", 0), "config": max(renamed, 0)}
    gone = {
        name: count - after.get(name, 0) - aside.get(name, 0) - moved.get(name, 0)
        for name, count in before.items()
        if not name.startswith(TEMPORARY)
    }
    for name in before.keys() - gone.keys():
        original = name.removeprefix(TEMPORARY)
        if original not in before:
            gone[name] = before[name] - after.get(original, 0) - aside.get(original, 0)
    assert not {name: count for name, count in gone.items() if count > 0}


@cache
def _original(lineage: Lineage, at: int) -> bytes:
    revision = chain_of(lineage).keys[at].id
    with TemporaryDirectory() as folder:
        return base(Path(folder) / "webui.db", revision, _BIRTHS[lineage]).path.read_bytes()


@contextmanager
def in_file(folders: pytest.TempPathFactory, lineage: Lineage, at: int) -> Iterator[Made]:
    """A file at that position, with a few rows."""
    path = folders.mktemp("any") / "webui.db"
    path.write_bytes(_original(lineage, at))
    yield Database(path)
