"""What findings are about, as objects; and where the tables contradict the record."""

from __future__ import annotations

from pathlib import Path

import pytest

from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.target import parse_target
from owui_migrate_gui.doctor.affected import Affected, Trace, affected_by, traces_of
from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.sources.read import read_source
from tests.conftest import MakeDatabase
from tests.doctor.broken import BROKEN
from tests.doctor.made import base
from tests.doctor.seen import visited


def broken(name: str, folder: Path) -> Path:
    one = next(one for one in BROKEN if one.name == name)
    database = base(folder / "webui.db", one.revision, one.lineage)
    one.spoil(database)
    return database.path


def affected(path: Path, id_: str) -> tuple[Affected, Examination]:
    seen, snapshot = visited(path), open_target(parse_target(str(path)))
    graph = build_graph(read_source(None).revisions).with_recorded(snapshot.recorded)
    finding = seen.find(id_)
    assert finding is not None
    return affected_by(finding, seen, snapshot, graph), seen


def names(facts: frozenset[object]) -> set[str]:
    return {str(fact) for fact in facts}


def test_a_half_done_revision_is_told_with_what_it_has_and_lacks(tmp_path: Path) -> None:
    found, seen = affected(broken("F01 part", tmp_path), "OWM011")
    assert [key.id for key in found.revisions] == ["8452d01d26d7"]
    assert found.tables == ("chat_message",)
    assert len(found.begun) == 18
    assert len(found.missing) == 7
    assert {fact.kind for fact in found.missing} == {"index"}
    traces = traces_of(seen.standing, seen.schema)
    assert {key.id: trace for key, trace in traces.items()} == {"8452d01d26d7": Trace.PARTIAL}


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("F01 part", ["1 of 4 messages have their row in chat_message"]),
        ("F04", ["2 members are only in group.user_ids"]),
        ("F09", ["0 rows in config", "1 row in config_old"]),
    ],
)
def test_of_a_half_done_revision_it_is_counted_how_far_its_data_came(
    name: str, told: list[str], tmp_path: Path
) -> None:
    _, seen = affected(broken(name, tmp_path), "OWM011")
    assert [one.id for one in seen.findings].count("OWM011") == 1
    finding = seen.find("OWM011")
    assert finding is not None
    assert list(finding.evidence[-len(told) :]) == told


def test_what_a_revision_should_have_dropped_is_left_over(tmp_path: Path) -> None:
    found, _ = affected(broken("F04", tmp_path), "OWM011")
    assert names(frozenset(found.left)) == {"column group.user_ids"}
    assert not found.missing


@pytest.mark.parametrize(
    ("name", "id_", "revisions", "facts"),
    [
        ("F06 user", "OWM012", ["b10670c03dd5"], {"table user", "table _alembic_tmp_user"}),
        ("X28", "OWM016", ["018012973d35", "d4c1a8e37b62"], {"table chat", "index timer_at_idx"}),
        ("X31", "OWM037", ["b10670c03dd5"], {"column user.settings"}),
        ("X18", "OWM081", ["001_initial_schema", "014_add_files"], {"table chat_file"}),
        ("F33 empty", "OWM005", ["b2c3d4e5f6a7"], set()),
        ("a column of a fork", "OWM019", [], {"column user.credit"}),
    ],
)
def test_objects_are_read_off_the_evidence_and_lead_to_what_made_them(
    name: str, id_: str, revisions: list[str], facts: set[str], tmp_path: Path
) -> None:
    found, _ = affected(broken(name, tmp_path), id_)
    assert [key.id for key in found.revisions][: len(revisions)] == revisions
    assert facts <= {str(fact) for fact in found.facts}


def test_stamped_too_far_is_missing_and_done_unrecorded_is_ahead(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    seen = visited(broken("F32b", tmp_path / "far"))
    assert set(traces_of(seen.standing, seen.schema).values()) == {Trace.MISSING}
    seen = visited(broken("F08b", tmp_path))
    traces = traces_of(seen.standing, seen.schema)
    assert {key.id: trace for key, trace in traces.items()} == {"f0bd01a18a3d": Trace.AHEAD}


def test_a_database_of_a_release_contradicts_nothing(make_database: MakeDatabase) -> None:
    for release in ("0.6.43", "0.12.4"):
        seen = visited(make_database(release))
        assert traces_of(seen.standing, seen.schema) == {}
