"""A run leaves what plain Alembic and peewee-migrate leave with the same scripts."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.target import parse_target
from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.plan import Plan, make_plan
from owui_migrate_gui.revision import RevisionKey, System
from owui_migrate_gui.sources.load import unpack
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.releases import load_releases
from tests.builders.content import read_content
from tests.builders.databases import HEADS, PEEWEE_BORN
from tests.builders.running import carry_out, request_for
from tests.builders.stock import run_stock
from tests.builders.wheels import wheel
from tests.conftest import MakeDatabase

pytestmark = pytest.mark.exhaustive

NEWEST = "0.12.4"


def heads_after(release: str) -> tuple[str, ...]:
    """The heads of all later releases, oldest first, each once."""
    start = HEADS[release]
    heads = list(dict.fromkeys(r.alembic_head for r in load_releases().releases))
    return tuple(head for head in heads[heads.index(start) + 1 :] if head)


@pytest.fixture(autouse=True)
def _same_set_order(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """1af9b942657b writes tags in the order of a set, which depends on the hash seed."""
    monkeypatch.setenv("PYTHONHASHSEED", "0")
    monkeypatch.setenv("OWUI_MIGRATE_HOME", str(tmp_path / "records"))


@pytest.mark.network
@pytest.mark.slow
@pytest.mark.parametrize("release", PEEWEE_BORN)
def test_every_release_head_is_as_stock_tools_leave_it(
    release: str, make_database: MakeDatabase, tmp_path: Path
) -> None:
    source = wheel(NEWEST)
    original = make_database(release)
    goals = heads_after(release)
    stock = tmp_path / "stock" / "webui.db"
    stock.parent.mkdir()
    shutil.copyfile(original, stock)
    expected = run_stock(_unpacked(source, tmp_path), stock, goals, tmp_path / "expected")

    ours = tmp_path / "ours" / "webui.db"
    ours.parent.mkdir()
    shutil.copyfile(original, ours)
    for goal in goals:
        assert carry_out(request_for(ours, str(source), goal)).report.verified
        assert read_content(ours, original) == read_content(expected[goal], original), goal


@pytest.mark.network
@pytest.mark.parametrize("release", PEEWEE_BORN)
def test_in_one_run_to_the_head_and_a_step_down_and_up(
    release: str, make_database: MakeDatabase, tmp_path: Path
) -> None:
    source = wheel(NEWEST)
    original = make_database(release)
    head = heads_after(release)[-1]
    stock = tmp_path / "stock" / "webui.db"
    stock.parent.mkdir()
    shutil.copyfile(original, stock)
    expected = run_stock(_unpacked(source, tmp_path), stock, (head,), tmp_path / "expected")

    ours = tmp_path / "ours" / "webui.db"
    ours.parent.mkdir()
    shutil.copyfile(original, ours)
    carry_out(request_for(ours, str(source), "head"))
    at_head = read_content(ours, original)
    assert at_head == read_content(expected[head], original)

    assert _plan(ours, source, "-1").steps[0].revision.id == head
    carry_out(request_for(ours, str(source), "-1"))
    carry_out(request_for(ours, str(source), "+1"))
    assert read_content(ours, original).rows == at_head.rows


def _plan(database: Path, source: Path, goal: str) -> Plan:
    snapshot = open_target(parse_target(str(database)))
    graph = build_graph(read_source(str(source)).revisions)
    (current,) = snapshot.recorded.alembic or ()
    (parent,) = graph.parents(RevisionKey(System.ALEMBIC, current))
    assert goal == "-1"
    return make_plan(graph, snapshot.recorded, snapshot.lineage, parent)


def _unpacked(path: Path, tmp_path: Path) -> Path:
    source = read_source(str(path))
    folder = tmp_path / "scripts"
    folder.mkdir()
    unpack(
        source.path,
        alembic_dir=source.alembic_dir,
        peewee_dir=source.peewee_dir,
        into=folder,
        content_hash=source.content_hash,
    )
    return folder
