from __future__ import annotations

import sys
import zipfile
from pathlib import Path
from time import process_time

import pytest

from owui_migrate_gui.graph import HANDOVER, build_graph
from owui_migrate_gui.plan import make_plan, resolve_goal, stand
from owui_migrate_gui.revision import Lineage, Recorded, RevisionKey, System
from owui_migrate_gui.sources.load import unpack
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.releases import load_releases
from owui_migrate_gui.sources.source import SourceKind
from tests.builders.wheels import wheel

pytestmark = [pytest.mark.network, pytest.mark.exhaustive]

# release, Alembic revisions, peewee revisions
COUNTS = [
    ("0.3.35", 11, 18),
    ("0.4.8", 12, 18),
    ("0.5.20", 15, 18),
    ("0.6.43", 29, 18),
    ("0.7.2", 29, 18),
    ("0.8.12", 34, 18),
    ("0.9.6", 44, 0),
    ("0.10.2", 48, 0),
    ("0.11.4", 58, 0),
    ("0.12.4", 66, 0),
]


@pytest.mark.parametrize(("version", "alembic", "peewee"), COUNTS)
def test_a_wheel_is_read_whole(version: str, alembic: int, peewee: int) -> None:
    source = read_source(str(wheel(version)))
    assert (source.kind, source.release) == (SourceKind.WHEEL, version)
    assert source.problems == ()
    assert (source.count(System.ALEMBIC), source.count(System.PEEWEE)) == (alembic, peewee)
    graph = build_graph(source.revisions)
    assert graph.problems == ()
    release = load_releases().find(version)
    assert release is not None
    assert (release.alembic_count, release.peewee_count) == (alembic, peewee)
    assert [key.id for key in graph.heads(System.ALEMBIC)] == [release.alembic_head]
    edges = graph.digraph.edges(data=True)
    handovers = [end for _, end, attributes in edges if attributes["kind"] == HANDOVER]
    base = RevisionKey(System.ALEMBIC, "7e5b5dc7342b")
    assert graph.bases(System.ALEMBIC) == (base,)
    assert handovers == ([base] if peewee else [])


@pytest.mark.parametrize(("version", "alembic", "peewee"), COUNTS)
def test_every_script_of_a_wheel_tells_something(version: str, alembic: int, peewee: int) -> None:
    source = read_source(str(wheel(version)))
    assert len(source.revisions) == alembic + peewee
    for revision in source.revisions:
        assert revision.title, revision.key
        assert revision.upgrade.is_present, revision.key
        assert revision.upgrade.operations, revision.key
        assert revision.upgrade.risks, revision.key
        assert revision.tables, revision.key


@pytest.mark.parametrize(("version", "alembic", "peewee"), COUNTS)
def test_the_installed_package_is_the_same_source(
    tmp_path: Path, version: str, alembic: int, peewee: int
) -> None:
    path = wheel(version)
    source = read_source(str(path))
    with zipfile.ZipFile(path) as archive:
        wanted = [
            name
            for name in archive.namelist()
            if "migrations/" in name or name.endswith(".dist-info/METADATA")
        ]
        archive.extractall(tmp_path, wanted)
    for place in (tmp_path, tmp_path / "open_webui"):
        installed = read_source(str(place))
        assert installed.content_hash == source.content_hash
        assert installed.release == version
        assert len(installed.revisions) == alembic + peewee
        assert build_graph(installed.revisions).order == build_graph(source.revisions).order


def test_reading_a_wheel_again_is_quick() -> None:
    path = str(wheel("0.12.4"))
    read_source(path)
    before = process_time()
    read_source(path)
    assert process_time() - before < 0.1


def test_reading_a_wheel_imports_none_of_its_scripts() -> None:
    before = set(sys.modules)
    read_source(str(wheel("0.8.12")))
    assert not [name for name in set(sys.modules) - before if "open_webui" in name]


def test_a_wheels_scripts_are_unpacked_for_a_run(tmp_path: Path) -> None:
    source = read_source(str(wheel("0.8.12")))
    folders = unpack(
        source.path,
        alembic_dir=source.alembic_dir,
        peewee_dir=source.peewee_dir,
        into=tmp_path,
        content_hash=source.content_hash,
    )
    assert folders.alembic is not None
    assert folders.peewee is not None
    assert len(list((folders.alembic / "versions").glob("*.py"))) == 34
    assert len(list(folders.peewee.glob("0*.py"))) == 18
    again = read_source(str(tmp_path))
    assert again.content_hash == source.content_hash


def test_from_an_old_database_to_the_newest_release_is_a_plan_of_55_steps() -> None:
    old = load_releases().find("0.3.35")
    assert old is not None
    assert old.alembic_head is not None
    graph = build_graph(read_source(str(wheel("0.12.4"))).revisions)
    peewee = tuple(f"{number:03}_x" for number in range(1, 19))
    recorded = Recorded(peewee=peewee, alembic=(old.alembic_head,))
    graph = graph.with_recorded(recorded)
    standing = stand(graph, recorded, Lineage.PEEWEE_BORN)
    assert standing.unknown == ()
    goal = resolve_goal(graph, "head", load_releases(), standing)
    assert len(make_plan(graph, recorded, Lineage.PEEWEE_BORN, goal).steps) == 55
