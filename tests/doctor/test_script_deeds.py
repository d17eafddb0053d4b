"""What a source's version of a script would do: told by its content, not by its id."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.target import parse_target
from owui_migrate_gui.doctor.checks.inquiry import ask_sqlite
from owui_migrate_gui.doctor.examine import Examination, examine, examine_rows
from owui_migrate_gui.doctor.script_deeds import known_versions
from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.revision import RevisionKey, System
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.releases import load_releases
from owui_migrate_gui.sources.script_version import version_of
from tests.builders.scripts import write_alembic
from tests.builders.wheels import wheel
from tests.doctor.broken import BROKEN
from tests.doctor.made import base

RELEASES = ("0.3.35", "0.6.43", "0.8.12", "0.9.6", "0.10.2", "0.11.4", "0.12.4")


def examined(database: Path, source: Path) -> Examination:
    snapshot = open_target(parse_target(str(database)))
    read = read_source(str(source))
    graph = build_graph(read.revisions).with_recorded(snapshot.recorded)
    return examine(snapshot, graph, load_releases(), read.problems, is_bundled=False)


def examined_rows(database: Path, source: Path) -> Examination:
    snapshot = open_target(parse_target(str(database)))
    graph = build_graph(read_source(str(source)).revisions).with_recorded(snapshot.recorded)
    with closing(sqlite3.connect(database)) as connection:
        asks = [ask_sqlite(connection)]
        return examine_rows(snapshot, graph, load_releases(), asks, is_bundled=False)


def broken(name: str, folder: Path) -> Path:
    way = next(one for one in BROKEN if one.name == name)
    database = base(folder / "webui.db", way.revision, way.lineage)
    way.spoil(database)
    return database.path


def test_begun_data_moves_stop_a_plan_with_scripts_of_unknown_content(tmp_path: Path) -> None:
    database = broken("F01 empty", tmp_path)
    scripts = tmp_path / "scripts"
    write_alembic(scripts, "374d2f66af06", None)
    write_alembic(scripts, "8452d01d26d7", "374d2f66af06")
    found = examined(database, scripts).find("OWM011")
    assert found is not None
    assert found.blocks
    assert "this source's 8452d01d26d7 is of no known release" in found.evidence[-1]


@pytest.mark.network
@pytest.mark.exhaustive
@pytest.mark.parametrize(
    ("release", "words"),
    [
        ("0.8.12", "8452d01d26d7 as in Open WebUI 0.8.9 – 0.9.5 stops at what is there"),
        ("0.12.4", "8452d01d26d7 as in Open WebUI 0.9.6 – 0.12.4 takes this for finished"),
    ],
)
def test_what_a_release_would_do_with_a_begun_migration_is_told(
    release: str, words: str, tmp_path: Path
) -> None:
    database = broken("F01 empty", tmp_path)
    found = examined(database, wheel(release)).find("OWM011")
    assert found is not None
    assert found.blocks
    assert any(line.startswith(words) for line in found.evidence)


@pytest.mark.network
@pytest.mark.exhaustive
def test_settings_that_a_second_attempt_would_lose_stop_a_plan(tmp_path: Path) -> None:
    database = broken("F09", tmp_path)
    found = examined(database, wheel("0.12.4")).find("OWM011")
    assert found is not None
    assert found.blocks


@pytest.mark.network
@pytest.mark.exhaustive
def test_a_release_that_would_strand_chats_is_named_and_stopped(tmp_path: Path) -> None:
    database = base(tmp_path / "webui.db", "6a39f3d8e55c").path
    found = examined(database, wheel("0.9.6")).find("OWM074")
    assert found is not None
    assert found.blocks
    assert found.evidence == (
        "pending: 242a2047eae0 as in Open WebUI 0.9.6",
        "it would leave the contents of 2 chats in old_chat",
        "pending: b10670c03dd5 as in Open WebUI 0.9.6 – 0.10.1",
        "it stops where there is more than one user",
    )
    assert examined(database, wheel("0.12.4")).find("OWM074") is None
    assert examined(database, wheel("0.8.12")).find("OWM074") is None


@pytest.mark.network
@pytest.mark.exhaustive
def test_sign_in_data_that_would_be_encoded_twice_stops_a_plan(tmp_path: Path) -> None:
    database = base(tmp_path / "webui.db", "2f1211949ecc")
    database.run("UPDATE \"user\" SET oauth_sub = 'google@1' WHERE id = 'u1'")
    assert examined(database.path, wheel("0.10.2")).find("OWM074") is None
    found = examined_rows(database.path, wheel("0.10.2")).find("OWM074")
    assert found is not None
    assert found.blocks
    assert found.evidence == (
        "pending: b10670c03dd5 as in Open WebUI 0.10.2 – 0.11.0",
        "it would encode the sign-in data of 1 user twice",
    )
    assert examined_rows(database.path, wheel("0.11.4")).find("OWM074") is None


@pytest.mark.network
@pytest.mark.exhaustive
def test_chats_shared_twice_are_told_where_the_script_stops_only(tmp_path: Path) -> None:
    database = broken("F21", tmp_path)
    scripts = tmp_path / "scripts"
    write_alembic(scripts, "b2c3d4e5f6a7", None)
    write_alembic(scripts, "c1d2e3f4a5b6", "b2c3d4e5f6a7")
    assert examined_rows(database, scripts).find("OWM060") is not None  # of unknown content
    assert examined_rows(database, wheel("0.9.6")).find("OWM060") is None


@pytest.mark.network
@pytest.mark.exhaustive
def test_the_known_versions_are_those_of_the_releases() -> None:
    releases = [one.version for one in load_releases().releases]
    for release in RELEASES:
        graph = build_graph(read_source(str(wheel(release))).revisions)
        for id_, versions in known_versions().items():
            key = RevisionKey(System.ALEMBIC, id_)
            revision = graph.revision(key) if key in graph else None
            if revision is None:
                continue
            (known,) = [
                one
                for one in versions
                if releases.index(one.first) <= releases.index(release) <= releases.index(one.last)
            ]
            assert version_of(revision.text) == known.version, (release, id_)
