"""What the doctor says of real databases, healthy and with broken records."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from owui_migrate_gui.database.expected import expected_schemas
from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.target import parse_target
from owui_migrate_gui.doctor.actual_revision import tell_actual
from owui_migrate_gui.doctor.examine import Examination, examine
from owui_migrate_gui.doctor.findings import Finding, Severity
from owui_migrate_gui.doctor.visit import visit
from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.revision import Lineage, Recorded
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.releases import load_releases
from tests.builders.databases import HEADS, RELEASES, live_process
from tests.builders.running import carry_out, request_for
from tests.builders.scripts import write_alembic
from tests.conftest import MakeDatabase
from tests.doctor.made import HEAD, THEN, base, contents


def examined(database: Path, source: str | None = None) -> Examination:
    snapshot = open_target(parse_target(str(database)))
    read = read_source(source)
    graph = build_graph(read.revisions).with_recorded(snapshot.recorded)
    return examine(snapshot, graph, load_releases(), read.problems)


def changed(database: Path, *statements: str) -> Path:
    with closing(sqlite3.connect(database)) as connection, connection:
        for statement in statements:
            connection.execute(statement)
    return database


def ids(examination: Examination) -> list[str]:
    return [finding.id for finding in examination.findings]


@pytest.mark.parametrize("release", RELEASES)
def test_a_healthy_database_has_no_finding_and_its_actual_revision(
    release: str, make_database: MakeDatabase
) -> None:
    found = examined(make_database(release))
    assert found.findings == ()
    assert found.actual is not None
    assert found.actual.id == HEADS[release]


@pytest.mark.parametrize("release", ["0.3.35", "0.9.6"])
def test_the_actual_revision_follows_the_bundled_scripts_at_every_step(
    release: str, make_database: MakeDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each tenth revision up to the head; a downgraded database is told as well."""
    monkeypatch.setenv("OWUI_MIGRATE_HOME", str(tmp_path / "records"))
    database = make_database(release)
    for goal in ("+10", "+10", "head", "-10"):
        carry_out(request_for(database, None, goal))
        found = examined(database)
        (recorded,) = open_target(parse_target(str(database))).recorded.alembic or ()
        assert found.actual is not None
        assert found.actual.id == recorded
        assert found.worst is Severity.INFO


def test_every_revision_has_known_names_in_both_lineages() -> None:
    assert len(expected_schemas(Lineage.PEEWEE_BORN)) == 84
    assert len(expected_schemas(Lineage.ALEMBIC_BORN)) == 66
    assert expected_schemas(Lineage.EMPTY) == ()


def test_the_recorded_revision_wins_where_only_an_index_differs(
    make_database: MakeDatabase,
) -> None:
    """018012973d35 adds indexes alone, so its tables are those of d31026856c01."""
    schema = open_target(parse_target(str(make_database("0.6.43")))).schema
    recorded = Recorded(alembic=("c440947495f3",))
    actual = tell_actual(schema, Lineage.PEEWEE_BORN, recorded)
    assert actual is not None
    assert actual.id == "c440947495f3"


def test_a_database_stamped_ahead_is_told_by_its_tables(make_database: MakeDatabase) -> None:
    database = changed(
        make_database("0.6.43"), "UPDATE alembic_version SET version_num = '0bd252b206fb'"
    )
    found = examined(database)
    assert ids(found) == ["OWM008"]
    assert found.actual is not None
    assert found.actual.id == "c440947495f3"
    assert found.findings[0].evidence[:2] == ("recorded: 0bd252b206fb", "actual: c440947495f3")


@pytest.mark.parametrize(
    ("statement", "finding"),
    [
        ("DELETE FROM alembic_version", "OWM005"),
        ("DROP TABLE alembic_version", "OWM005"),
        ("INSERT INTO alembic_version VALUES ('7e5b5dc7342b')", "OWM004"),
        ("UPDATE alembic_version SET version_num = '82697afafb4e'", "OWM003"),
        ("DELETE FROM migratehistory WHERE name > '010'", "OWM006"),
        ("DROP TABLE migratehistory", "OWM006"),
    ],
)
def test_broken_records_are_named(
    make_database: MakeDatabase, statement: str, finding: str
) -> None:
    assert ids(examined(changed(make_database("0.6.43"), statement))) == [finding]


def test_a_revision_where_no_release_ended_means_an_upgrade_stopped_midway(
    make_database: MakeDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OWUI_MIGRATE_HOME", str(tmp_path / "records"))
    database = make_database("0.6.43")
    carry_out(request_for(database, None, "374d2f66af06"))
    found = examined(database)
    assert ids(found) == ["OWM007"]
    assert found.worst is Severity.INFO


def test_a_database_without_people_and_chats_is_pointed_out(make_database: MakeDatabase) -> None:
    database = changed(make_database("0.8.12"), "DELETE FROM user", "DELETE FROM chat")
    assert ids(examined(database)) == ["OWM002"]


def test_a_database_without_open_webui_tables_blocks(tmp_path: Path) -> None:
    database = changed(tmp_path / "webui.db", "CREATE TABLE recipes (id)")
    (finding,) = examined(database).findings
    assert (finding.id, finding.blocks) == ("OWM001", True)


def test_a_table_of_the_other_lineage_is_named(make_database: MakeDatabase) -> None:
    database = changed(
        make_database("0.6.43"),
        "PRAGMA writable_schema = ON",
        """UPDATE sqlite_master SET sql = replace(sql, '"id" VARCHAR(255)', '"id" VARCHAR')"""
        " WHERE name = 'auth'",
    )
    (finding,) = examined(database).findings
    assert finding.id == "OWM021"
    assert finding.evidence == ("auth is alembic-born, most tables are peewee-born",)


def test_who_else_has_it_open_is_named(make_database: MakeDatabase) -> None:
    database = make_database("0.6.43")
    with live_process("db.execute('SELECT 1')", database) as pid:
        (finding,) = examined(database).findings
    assert finding.id == "OWM009"
    assert str(pid) in finding.evidence[0]


def test_what_a_large_table_shows_is_told_before_all_of_it_is_read(tmp_path: Path) -> None:
    database = base(tmp_path / "webui.db", HEAD)
    database.run(
        "DELETE FROM chat_message",
        "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 400)"
        " INSERT INTO chat (id, user_id, title, chat, archived, created_at, updated_at)"
        f" SELECT 'n' || i, 'u1', 't', '{contents('hello')}', 0, {THEN}, {THEN} FROM n",
    )
    snapshot = open_target(parse_target(str(database.path)))
    source = read_source(None)
    graph = build_graph(source.revisions).with_recorded(snapshot.recorded)
    told: list[tuple[str, ...]] = []

    def on_found(found: tuple[Finding, ...], _share: float) -> None:
        told.extend(finding.evidence for finding in found if finding.id == "OWM030")

    whole = visit(snapshot, graph, load_releases(), source.problems, on_found=on_found)
    first, last = told
    assert first[1:] == ("counted so far, and still counting",)
    finding = whole.find("OWM030")
    assert finding is not None
    assert last == finding.evidence == ("404 of 404 messages have no row in chat_message",)
    assert int(first[0].partition(" ")[0]) < 404


def test_problems_of_a_source_are_findings_with_their_place(
    make_database: MakeDatabase, tmp_path: Path
) -> None:
    source = tmp_path / "source"
    write_alembic(source, "c440947495f3", None)
    broken = write_alembic(source, "ffff00000001", "c440947495f3")
    broken.write_text("revision = 'ffff00000001'\ndef upgrade(:\n", encoding="utf-8")
    found = examined(make_database("0.6.43"), str(source))
    assert "OWM010" in ids(found)
    places = [place for finding in found.findings for place in finding.evidence]
    assert any(place.endswith("ffff00000001.py:2") for place in places)
