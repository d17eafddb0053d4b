"""Hostile folders and archives: nothing leaves the source, nothing grows without bound."""

from __future__ import annotations

import os
import stat
import sys
import warnings
import zipfile
from pathlib import Path

import pytest

from owui_migrate_gui.revision import ProblemKind
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.tree import MAX_FILE, Unreadable, open_tree
from tests.builders.revisions import alembic_script, write_files

GOOD = "open_webui/migrations/versions/aaaa1111_x.py"
BAD = "open_webui/migrations/versions/bbbb2222_y.py"
SCRIPT = alembic_script("bbbb2222", "aaaa1111")


def archive_with(path: Path, *more: tuple[zipfile.ZipInfo | str, str | bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(GOOD, alembic_script("aaaa1111"))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of two members of one name
            for name, data in more:
                archive.writestr(name, data, zipfile.ZIP_DEFLATED)
    return path


def problem_words(path: Path) -> str:
    source = read_source(str(path))
    assert [rev.id for rev in source.revisions] == ["aaaa1111"]
    (problem,) = source.problems
    assert problem.kind is ProblemKind.UNREADABLE
    return problem.what


@pytest.mark.parametrize(
    "name",
    [
        "../bbbb2222_y.py",
        "open_webui/migrations/versions/../../../bbbb2222_y.py",
        "/open_webui/migrations/versions/bbbb2222_y.py",
        "C:/open_webui/migrations/versions/bbbb2222_y.py",
    ],
)
def test_members_that_lead_elsewhere_are_left_out_and_told(tmp_path: Path, name: str) -> None:
    what = problem_words(archive_with(tmp_path / "x.whl", (name, SCRIPT)))
    assert what == f"The archive has 1 unsafe path(s), such as {name!r}; they are left out."


def test_a_member_with_backslashes_is_left_out(tmp_path: Path) -> None:
    name = "open_webui\\migrations\\versions\\bbbb2222_y.py"
    path = archive_with(tmp_path / "x.whl", (name, SCRIPT))
    with open_tree(path) as tree:
        # On Windows zipfile itself turns them into slashes.
        expected = () if sys.platform == "win32" else (name,)
        assert tree.unsafe == expected


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    bomb = b"#" * (MAX_FILE + 1)
    path = archive_with(tmp_path / "x.whl", (BAD, bomb))
    assert path.stat().st_size < MAX_FILE / 100
    assert "bbbb2222_y.py is too large for a migration script" in problem_words(path)


def test_a_bomb_that_lies_about_its_size_is_not_unpacked_either(tmp_path: Path) -> None:
    path = archive_with(tmp_path / "x.whl", (BAD, b"#" * (MAX_FILE + 1)))
    data = path.read_bytes()
    honest, lie = (MAX_FILE + 1).to_bytes(4, "little"), (10).to_bytes(4, "little")
    assert data.count(honest) == 2
    path.write_bytes(data.replace(honest, lie))
    assert "bbbb2222_y.py" in problem_words(path)


def test_all_files_together_have_a_limit(tmp_path: Path) -> None:
    first = len(alembic_script("aaaa1111"))
    folder = write_files(tmp_path / "f", {GOOD: alembic_script("aaaa1111"), BAD: SCRIPT})
    for path in (folder, archive_with(tmp_path / "x.whl", (BAD, SCRIPT))):
        with open_tree(path, limit=first + 10) as tree:
            assert len(tree.read(GOOD)) == first
            with pytest.raises(Unreadable, match="too large"):
                tree.read(BAD)


def test_a_link_in_an_archive_is_not_followed(tmp_path: Path) -> None:
    link = zipfile.ZipInfo(BAD)
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    path = archive_with(tmp_path / "x.whl", (link, "/etc/passwd"))
    assert problem_words(path) == "bbbb2222_y.py is a symbolic link."


def test_two_members_of_one_name_are_refused(tmp_path: Path) -> None:
    path = archive_with(tmp_path / "x.whl", (BAD, SCRIPT), (BAD, "print('other')"))
    assert problem_words(path) == "bbbb2222_y.py is in the archive twice."


def test_an_encrypted_member_is_refused(tmp_path: Path) -> None:
    path = archive_with(tmp_path / "x.whl", (BAD, SCRIPT))
    data = bytearray(path.read_bytes())
    entry = data.rindex(b"PK\x01\x02", 0, data.rindex(BAD.encode()))
    data[entry + 8] |= 1
    path.write_bytes(bytes(data))
    assert problem_words(path) == "bbbb2222_y.py is encrypted."


def test_a_damaged_member_is_a_problem(tmp_path: Path) -> None:
    path = archive_with(tmp_path / "x.whl", (BAD, SCRIPT))
    data = bytearray(path.read_bytes())
    start = data.index(BAD.encode()) + len(BAD) + 5
    data[start : start + 20] = b"\xff" * 20
    path.write_bytes(bytes(data))
    assert "bbbb2222_y.py is damaged" in problem_words(path)


def test_a_script_that_isnt_utf_8_is_a_problem(tmp_path: Path) -> None:
    path = archive_with(tmp_path / "x.whl", (BAD, b"revision = '\xff\xfe'"))
    assert problem_words(path) == "bbbb2222_y.py is not text that Python can decode."


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this platform")
def test_a_pipe_in_a_folder_doesnt_block(tmp_path: Path) -> None:
    folder = write_files(tmp_path / "f", {GOOD: alembic_script("aaaa1111")})
    os.mkfifo(folder / BAD)
    assert problem_words(folder) == "bbbb2222_y.py is not an ordinary file."


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_links_in_a_folder_that_lead_nowhere_are_problems(tmp_path: Path) -> None:
    folder = write_files(tmp_path / "f", {GOOD: alembic_script("aaaa1111")})
    (folder / BAD).symlink_to(folder / "gone.py")
    assert "bbbb2222_y.py can't be read" in problem_words(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_a_link_out_of_a_folder_is_not_followed(tmp_path: Path) -> None:
    folder = write_files(tmp_path / "f", {GOOD: alembic_script("aaaa1111")})
    secret = tmp_path / "secret.py"
    secret.write_text(SCRIPT)
    (folder / BAD).symlink_to(secret)
    assert problem_words(folder) == "bbbb2222_y.py is a link that leads out of the source."


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_a_linked_folder_that_leads_out_is_not_followed(tmp_path: Path) -> None:
    outside = write_files(tmp_path / "outside", {"versions/b.py": SCRIPT})
    (tmp_path / "f").mkdir()
    (tmp_path / "f/migrations").symlink_to(outside)
    source = read_source(str(tmp_path / "f"))
    assert source.revisions == ()
    assert [problem.what for problem in source.problems] == [
        "b.py is a link that leads out of the source."
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_a_link_within_a_folder_is_followed(tmp_path: Path) -> None:
    folder = write_files(tmp_path / "f", {GOOD: alembic_script("aaaa1111"), "shared/b.py": SCRIPT})
    (folder / BAD).symlink_to(folder / "shared/b.py")
    assert [rev.id for rev in read_source(str(folder)).revisions] == ["aaaa1111", "bbbb2222"]


def test_what_isnt_there_is_unreadable(tmp_path: Path) -> None:
    with (
        open_tree(archive_with(tmp_path / "x.whl")) as tree,
        pytest.raises(Unreadable, match="not there"),
    ):
        tree.read("nowhere.py")


def test_folders_and_names_are_the_same_for_both_kinds(tmp_path: Path) -> None:
    folder = write_files(tmp_path / "f", {GOOD: "x", "a.txt": "x", "open_webui/b.txt": "x"})
    path = tmp_path / "x.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for name in (GOOD, "a.txt", "open_webui/b.txt"):
            archive.writestr(name, "x")
    for place in (folder, path):
        with open_tree(place) as tree:
            assert tree.names(".") == ("a.txt",)
            assert tree.folders(".") == ("open_webui",)
            assert tree.names("open_webui") == ("b.txt",)
            assert tree.folders("open_webui/migrations") == ("versions",)
            assert tree.names("nowhere") == ()
            assert tree.folders("a.txt") == ()


def test_reading_an_archive_leaves_nothing_beside_it(tmp_path: Path) -> None:
    path = archive_with(tmp_path / "x.whl")
    before = path.stat()
    read_source(str(path))
    assert [file.name for file in tmp_path.iterdir()] == ["x.whl"]
    assert path.stat().st_mtime_ns == before.st_mtime_ns
