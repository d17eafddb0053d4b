from __future__ import annotations

import zipfile
from pathlib import Path
from time import process_time

import pytest

from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.revision import ProblemKind, RevisionKey, System
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.source import SourceKind
from tests.builders.revisions import (
    PEEWEE_SCRIPT,
    alembic_script,
    small_source,
    write_files,
)

METADATA = "Metadata-Version: 2.4\nName: open-webui\nVersion: 0.8.12\n\nVersion: 9.9.9\n"


def test_a_folder_becomes_a_source(tmp_path: Path) -> None:
    source = read_source(str(small_source(tmp_path / "mine")))
    assert (source.kind, source.label, source.path) == (
        SourceKind.FOLDER,
        "mine",
        tmp_path / "mine",
    )
    assert [str(rev.key) for rev in source.revisions] == [
        "peewee:001_initial",
        "aaaa1111",
        "bbbb2222",
    ]
    assert (source.count(System.PEEWEE), source.count(System.ALEMBIC)) == (1, 2)
    assert source.problems == ()
    assert source.release is None
    assert source.revisions[1].file == "migrations/versions/aaaa1111_first.py"
    assert len(source.content_hash) == 64


def test_nothing_is_executed_or_written(tmp_path: Path) -> None:
    folder = write_files(
        tmp_path / "mine",
        {
            "migrations/env.py": "raise SystemExit('executed')\n",
            "migrations/versions/aaaa1111_x.py": "from pathlib import Path\n"
            f"Path({str(tmp_path / 'executed')!r}).touch()\n" + alembic_script("aaaa1111"),
            "internal_migrations/001_x.py": "raise SystemExit('executed')\n" + PEEWEE_SCRIPT,
        },
    )
    before = {file: file.stat().st_mtime_ns for file in tmp_path.rglob("*")}
    assert len(read_source(str(folder)).revisions) == 2
    assert {file: file.stat().st_mtime_ns for file in tmp_path.rglob("*")} == before


def test_peewees_scripts_form_a_line_by_their_names(tmp_path: Path) -> None:
    names = ["002_b.py", "010_d.py", "001_a.py", "002_c.py"]
    folder = write_files(tmp_path / "m", dict.fromkeys(names, PEEWEE_SCRIPT))
    source = read_source(str(folder))
    assert [(rev.id, rev.parents) for rev in source.revisions] == [
        ("001_a", ()),
        ("002_b", ("001_a",)),
        ("002_c", ("002_b",)),
        ("010_d", ("002_c",)),
    ]
    assert build_graph(source.revisions).problems == ()


def test_a_broken_script_leaves_the_others_readable(tmp_path: Path) -> None:
    folder = small_source(tmp_path / "m")
    versions = folder / "migrations/versions"
    (versions / "broken.py").write_text("def (\n")
    (versions / "noid.py").write_text("x = 1\n")
    (versions / "again.py").write_text(alembic_script("aaaa1111"))
    source = read_source(str(folder))
    assert {(problem.kind, problem.file) for problem in source.problems} == {
        (ProblemKind.SYNTAX_ERROR, "migrations/versions/broken.py"),
        (ProblemKind.NO_REVISION_ID, "migrations/versions/noid.py"),
    }
    graph = build_graph(source.revisions)
    assert [problem.kind for problem in graph.problems] == [ProblemKind.DUPLICATE_ID]
    assert graph.heads(System.ALEMBIC) == (RevisionKey(System.ALEMBIC, "bbbb2222"),)


def test_a_folder_of_broken_scripts_only_is_still_a_source(tmp_path: Path) -> None:
    source = read_source(str(write_files(tmp_path / "m", {"versions/a.py": "def (\n"})))
    assert source.revisions == ()
    assert [problem.kind for problem in source.problems] == [ProblemKind.SYNTAX_ERROR]


def test_odd_escapes_in_scripts_are_none_of_our_warnings(tmp_path: Path) -> None:
    script = alembic_script("aaaa1111") + "x = '\\d'\n"
    source = read_source(str(write_files(tmp_path / "m", {"versions/a.py": script})))
    assert source.problems == ()


def test_depends_on_may_name_a_branch_label(tmp_path: Path) -> None:
    first = alembic_script("aaaa").replace("branch_labels = None", "branch_labels = ('fork',)")
    second = alembic_script("bbbb").replace("depends_on = None", "depends_on = 'fork'")
    folder = write_files(tmp_path / "m", {"versions/a.py": first, "versions/b.py": second})
    by_id = {rev.id: rev for rev in read_source(str(folder)).revisions}
    assert by_id["aaaa"].branch_labels == ("fork",)
    assert by_id["bbbb"].depends_on == ("aaaa",)


def test_the_hash_tells_sources_apart(tmp_path: Path) -> None:
    first = read_source(str(small_source(tmp_path / "a")))
    (small_source(tmp_path / "b") / "migrations/env.py").write_text("x = 2\n")
    assert read_source(str(tmp_path / "b")).content_hash != first.content_hash
    again = read_source(str(small_source(tmp_path / "c")))
    assert again.content_hash == first.content_hash


def test_a_file_moved_between_systems_changes_the_hash(tmp_path: Path) -> None:
    one = write_files(
        tmp_path / "a", {"versions/a.py": alembic_script("aaaa"), "001_x.py": PEEWEE_SCRIPT}
    )
    other = write_files(
        tmp_path / "b",
        {"versions/a.py": alembic_script("aaaa"), "internal_migrations/001_x.py": PEEWEE_SCRIPT},
    )
    assert read_source(str(one)).content_hash != read_source(str(other)).content_hash


RELEASES = [
    ({"open_webui-0.8.12.dist-info/METADATA": METADATA}, "", "0.8.12"),
    ({"open_webui-0.8.12.dist-info/METADATA": METADATA}, "open_webui", "0.8.12"),
    ({"open_webui-1.dist-info/METADATA": METADATA.replace("open-webui", "other")}, "", None),
    ({"package.json": '{"name": "open-webui", "version": "0.5.20"}'}, "", "0.5.20"),
    ({"package.json": '{"name": "open-webui", "version": "0.5.20"}'}, "open_webui", "0.5.20"),
    ({"package.json": '{"name": "other", "version": "0.5.20"}'}, "", None),
    ({"package.json": '{"name": "open-webui", "version": 5}'}, "", None),
    ({"package.json": "not json"}, "", None),
    ({"pyproject.toml": '[project]\nname = "open_webui"\nversion = "0.6.1"'}, "", "0.6.1"),
    ({"pyproject.toml": '[project]\nname = "open-webui"\ndynamic = ["version"]'}, "", None),
    ({"pyproject.toml": "not = toml = 1"}, "", None),
    ({}, "", None),
]


@pytest.mark.parametrize(("files", "below", "release"), RELEASES)
def test_the_release_is_what_the_packaging_says(
    tmp_path: Path, files: dict[str, str], below: str, release: str | None
) -> None:
    folder = write_files(tmp_path / "a/b/site-packages", dict(files))
    small_source(folder / "open_webui")
    assert read_source(str(folder / below)).release == release


def test_a_wheels_release_is_in_its_metadata(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.whl", "w") as archive:
        archive.writestr("open_webui/migrations/versions/a.py", alembic_script("aaaa"))
        archive.writestr("open_webui-0.8.12.dist-info/METADATA", METADATA)
    source = read_source(str(tmp_path / "x.whl"))
    assert (source.kind, source.release) == (SourceKind.WHEEL, "0.8.12")


def test_the_bundled_set_is_whole() -> None:
    source = read_source(None)
    assert source.problems == ()
    graph = build_graph(source.revisions)
    assert graph.problems == ()
    assert (source.count(System.PEEWEE), source.count(System.ALEMBIC)) == (18, 66)
    assert graph.heads(System.ALEMBIC) == (RevisionKey(System.ALEMBIC, "0bd252b206fb"),)
    for revision in source.revisions:
        for side in (revision.upgrade, revision.downgrade):
            assert side.is_present, revision.key


def test_the_bundled_set_is_read_in_a_tenth_of_a_second_when_warm() -> None:
    read_source(None)
    before = process_time()
    read_source(None)
    assert process_time() - before < 0.1
