"""A revision that the source lacks is named: a newer release's, a fork's, or nobody's."""

from __future__ import annotations

from pathlib import Path

import pytest

from owui_migrate_gui.database.expected import expected_schemas
from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.target import parse_target
from owui_migrate_gui.doctor.examine import Examination, examine
from owui_migrate_gui.doctor.foreign import known_forks, tell_foreign
from owui_migrate_gui.doctor.which_release import advise
from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.plan import stand
from owui_migrate_gui.revision import Lineage, RevisionKey, System
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.releases import load_releases
from tests.conftest import MakeDatabase
from tests.doctor.made import HEAD, base


def examined(path: Path, *, up_to: str = HEAD) -> Examination:
    """Against the bundled scripts up to one of them, as an older release has them."""
    snapshot = open_target(parse_target(str(path)))
    revisions = read_source(None).revisions
    later = build_graph(revisions).descendants(RevisionKey(System.ALEMBIC, up_to))
    known = tuple(one for one in revisions if one.key not in later)
    graph = build_graph(known).with_recorded(snapshot.recorded)
    return examine(snapshot, graph, load_releases(), is_bundled=False)


@pytest.mark.parametrize(
    ("revision", "words", "remedy"),
    [
        (HEAD, "Open WebUI 0.12.1 – 0.12.4 leaves its databases there", "Open WebUI 0.12.1 – "),
        ("8452d01d26d7", "Open WebUI has it from 0.8.0 on, and no release", "0.8.0 or newer"),
        ("b2f8a9c1d5e3", "it is of the fork yshishenya/open-webui (billing)", "scripts of yshi"),
        ("a1b2c3d4e5f6", "another script of that id is in OVINC-CN/OpenWebUI", "Open WebUI 0.8.0"),
        ("82697afafb4e", "no known release or fork has it", ""),
    ],
)
def test_an_id_is_told_by_who_has_it(revision: str, words: str, remedy: str) -> None:
    told = tell_foreign(revision, load_releases())
    assert words in told.words
    assert remedy in told.remedy
    assert bool(told.remedy) == bool(remedy)


def test_forks_name_scripts_once_and_in_the_form_of_ids() -> None:
    order = {key.id for key, _ in expected_schemas(Lineage.ALEMBIC_BORN)}
    shared = set()
    for fork in known_forks():
        assert len(fork.revisions) == len(set(fork.revisions))
        assert all(id_.isalnum() and len(id_) == 12 for id_ in fork.revisions)
        shared |= set(fork.revisions) & order
    assert shared == {"a1b2c3d4e5f6", "b2c3d4e5f6a7", "d4e5f6a7b8c9"}


def test_a_newer_release_s_database_is_named_beside_older_scripts(
    make_database: MakeDatabase,
) -> None:
    found = examined(make_database("0.12.4"), up_to="b2c3d4e5f6a7").find("OWM003")
    assert found is not None
    assert "a revision of Open WebUI 0.12.1 – 0.12.4, which this source doesn't" in found.title
    assert f"actual: {HEAD}" in found.evidence
    assert "Open WebUI 0.12.1 – 0.12.4 as the source" in found.repair
    assert found.subjects == (HEAD,)


def test_older_scripts_don_t_say_what_is_newer(make_database: MakeDatabase) -> None:
    snapshot = open_target(parse_target(str(make_database("0.9.6"))))
    revisions = read_source(None).revisions
    last = RevisionKey(System.ALEMBIC, "b2c3d4e5f6a7")
    later = build_graph(revisions).descendants(last)
    known = tuple(one for one in revisions if one.key not in later)
    graph = build_graph(known).with_recorded(snapshot.recorded)
    standing = stand(graph, snapshot.recorded, snapshot.lineage)
    at = RevisionKey(System.ALEMBIC, "461111b60977")
    advice = advise(at, graph, load_releases(), standing)
    assert (advice.fitting, advice.after) == ("0.9.6", "")


def test_a_column_that_nobody_knows_is_no_proof_of_a_known_revision(tmp_path: Path) -> None:
    database = base(tmp_path / "webui.db", "c440947495f3")
    database.run("UPDATE alembic_version SET version_num = 'fedcba987654'")
    proved = examined(database.path).find("OWM003")
    assert proved is not None
    assert proved.can_repair
    database.run("ALTER TABLE chat ADD COLUMN newer TEXT")
    found = examined(database.path).find("OWM003")
    assert found is not None
    assert not found.can_repair
    assert "exactly" not in found.repair


def test_a_fork_s_database_is_named_by_its_id_and_by_its_tables(tmp_path: Path) -> None:
    database = base(tmp_path / "webui.db", "3e0e00844bb0", "alembic")
    database.run(
        "CREATE TABLE billing_plan (id)", "UPDATE alembic_version SET version_num = 'b2f8a9c1d5e3'"
    )
    found = examined(database.path).find("OWM003")
    assert found is not None
    assert found.title == "The database is at a revision of the fork yshishenya/open-webui"
    assert "tables as yshishenya/open-webui (billing) makes them" in found.evidence
    assert "scripts of yshishenya/open-webui" in found.repair
    tables = examined(database.path).find("OWM020")
    assert tables is not None
    assert tables.evidence[-1] == "as yshishenya/open-webui (billing) makes them"


def test_an_id_that_two_scripts_share_is_told_by_the_tables(tmp_path: Path) -> None:
    database = base(tmp_path / "webui.db", "c440947495f3", "alembic")
    database.run(
        "CREATE TABLE trade_ticket (id)", "UPDATE alembic_version SET version_num = 'a1b2c3d4e5f6'"
    )
    found = examined(database.path).find("OWM008")
    assert found is not None
    assert "The tables are those of c440947495f3, not of a1b2c3d4e5f6" in found.title
    said = "OVINC-CN/OpenWebUI (credits and payments) has another script of the id a1b2c3d4e5f6"
    assert said in found.evidence


def test_a_revision_between_two_releases_says_between_which(tmp_path: Path) -> None:
    database = base(tmp_path / "webui.db", "8452d01d26d7", "alembic")
    found = examined(database.path).find("OWM007")
    assert found is not None
    assert "it lies between Open WebUI 0.7.2 and 0.8.0" in found.evidence
    assert "stopped midway, or a development image" in found.cause
