"""The doctor names any state rightly or says that it can't, and no repair loses a row.

    pytest tests/doctor/test_any_state.py -m exhaustive --hypothesis-profile=long

goes on for half an hour and more, with other examples each time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, note, settings
from hypothesis import strategies as st

from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.doctor.facts import chain_of
from owui_migrate_gui.doctor.findings import Severity
from owui_migrate_gui.revision import Lineage
from tests.builders.postgresql import Server
from tests.chain.facts import Lineage as Birth
from tests.doctor.any_state import Begun, begin, positions, record, strew
from tests.doctor.made import Made, base
from tests.doctor.on_server import on_server
from tests.doctor.seen import above_info, repair_target, upgrade_target, visited_target

MakePlace = Callable[[Lineage, int], AbstractContextManager[Made]]

_BIRTHS: dict[Lineage, Birth] = {Lineage.PEEWEE_BORN: "peewee", Lineage.ALEMBIC_BORN: "alembic"}
_UNTOUCHABLE = ("user", "auth", "chat")
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
    _go_through(data, lambda lineage, at: _in_file(tmp_path_factory, lineage, at), "sqlite")


@pytest.mark.exhaustive
@settings(ANY, max_examples=_MANY, derandomize=_IS_SHORT)
@given(data=st.data())
def test_no_state_of_any_file_loses_a_row(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    _go_through(data, lambda lineage, at: _in_file(tmp_path_factory, lineage, at), "sqlite")


@pytest.mark.exhaustive
@settings(ANY, max_examples=_MANY, derandomize=_IS_SHORT)
@given(data=st.data())
def test_no_state_of_any_server_loses_a_row(data: st.DataObject, postgresql_server: Server) -> None:
    def make(lineage: Lineage, at: int) -> AbstractContextManager[Made]:
        revision = chain_of(lineage, "postgresql").keys[at].id
        return on_server(postgresql_server, revision, _BIRTHS[lineage])

    _go_through(data, make, "postgresql")


def _go_through(data: st.DataObject, make: MakePlace, dialect: str) -> None:
    lineage = data.draw(st.sampled_from(list(_BIRTHS)), label="lineage")
    at = data.draw(st.sampled_from(positions(lineage, dialect)), label="position")
    with make(lineage, at) as place:
        note(f"revision {chain_of(lineage, dialect).keys[at].id}, kept at {place.target}")
        is_strewn = data.draw(st.integers(0, 3), label="no awkward rows at 0") > 0
        begun = begin(data.draw, place, lineage, at)
        note(f"done: {begun.done}")
        if is_strewn:
            strew(data.draw, place, open_target(place.target, secret=place.secret).schema)
        recorded = record(data.draw, place, begun)
        before = _counts(place)
        seen = visited_target(place.target, place.secret)
        note(f"seen: {[(one.id, one.evidence) for one in seen.findings]}")
        _is_named_rightly(seen, begun, recorded, is_strewn=is_strewn)
        repair_target(place.target, place.secret)
        after = visited_target(place.target, place.secret)
        note(f"after: {[(one.id, one.evidence, one.refusal) for one in after.findings]}")
        _has_lost_nothing(before, place)
        left = [one for one in after.findings if one.severity > Severity.INFO]
        assert all(one.needs_choice or not one.can_repair for one in left)
        if not left and data.draw(st.integers(0, 2), label="upgrade at 0") == 0:
            upgrade_target(place.target, place.secret)
            assert above_info(visited_target(place.target, place.secret)) == ()
            _has_lost_nothing({name: before[name] for name in _UNTOUCHABLE}, place)


def _is_named_rightly(
    seen: Examination, begun: Begun, recorded: tuple[str, ...], *, is_strewn: bool
) -> None:
    assert seen.schema is not None
    chain = chain_of(begun.lineage, begun.dialect)
    here, behind = begun.facts(), begun.facts(1)
    told = chain.facts[seen.schema.position] if seen.schema.position >= 0 else {}
    if not begun.done:
        assert told == here
        assert seen.schema.is_exact
    else:
        assert told in (here, behind) or not seen.schema.is_exact
    here_ids = {chain.keys[at].id for at, facts in enumerate(chain.facts) if facts == here}
    if not begun.done and len(recorded) == 1 and recorded[0] in here_ids and not is_strewn:
        assert set(above_info(seen)) <= {"OWM006", "OWM030"}, "a finding about what is as it was"
    if not begun.done and not (len(recorded) == 1 and recorded[0] in here_ids):
        assert above_info(seen), "what is recorded is not what is there"


def _counts(place: Made) -> dict[str, int]:
    names = open_target(place.target, secret=place.secret).schema.table_names
    return {
        name: int(place.rows(f'SELECT count(*) FROM "{name}"')[0][0])
        for name in names - {"alembic_version", "migratehistory", "owui_quarantine"}
    }


def _has_lost_nothing(before: dict[str, int], place: Made) -> None:
    """Every table has its rows, or they are in the quarantine, or a migration moved them on."""
    after = _counts(place)
    names = open_target(place.target, secret=place.secret).schema.table_names
    aside: dict[str, int] = {}
    if "owui_quarantine" in names:
        query = "SELECT table_name, count(*) FROM owui_quarantine GROUP BY table_name"
        aside = {str(name): int(count) for name, count in place.rows(query)}
    moved = {"chat": after.get("shared_chat", 0)}
    lost = {
        name: count - after.get(name, 0) - aside.get(name, 0) - moved.get(name, 0)
        for name, count in before.items()
    }
    assert not {name: count for name, count in lost.items() if count > 0}


@contextmanager
def _in_file(folders: pytest.TempPathFactory, lineage: Lineage, at: int) -> Iterator[Made]:
    revision = chain_of(lineage).keys[at].id
    yield base(folders.mktemp("any") / "webui.db", revision, _BIRTHS[lineage])
