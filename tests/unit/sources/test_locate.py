from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from owui_migrate_gui.errors import BadSource
from owui_migrate_gui.places import bundled_source
from owui_migrate_gui.sources.locate import locate_source
from owui_migrate_gui.sources.source import SourceKind
from tests.builders.revisions import PEEWEE_SCRIPT, alembic_script, write_files

ALEMBIC = "versions/aaaa1111_x.py"
PEEWEE = "001_x.py"


def files(*names: str) -> dict[str, str | bytes]:
    return {name: PEEWEE_SCRIPT if "001" in name else alembic_script("aaaa1111") for name in names}


LAYOUTS = [
    # what is there → where Alembic's and peewee's scripts are
    ("release 0.3, package", ["migrations/" + ALEMBIC, "apps/webui/internal/migrations/" + PEEWEE],
     "migrations", "apps/webui/internal/migrations"),
    ("release 0.1, backend", ["apps/web/internal/migrations/" + PEEWEE],
     None, "apps/web/internal/migrations"),
    ("release 0.6, package", ["migrations/" + ALEMBIC, "internal/migrations/" + PEEWEE],
     "migrations", "internal/migrations"),
    ("release 0.6, site-packages",
     ["open_webui/migrations/" + ALEMBIC, "open_webui/internal/migrations/" + PEEWEE],
     "open_webui/migrations", "open_webui/internal/migrations"),
    ("release 0.6, checkout", ["backend/open_webui/migrations/" + ALEMBIC],
     "backend/open_webui/migrations", None),
    ("release 0.3.0, checkout", ["backend/apps/webui/internal/migrations/" + PEEWEE],
     None, "backend/apps/webui/internal/migrations"),
    ("release 0.12, package", ["migrations/" + ALEMBIC], "migrations", None),
    ("bundled layout", ["migrations/" + ALEMBIC, "internal_migrations/" + PEEWEE],
     "migrations", "internal_migrations"),
    ("a migrations folder", [ALEMBIC, "env.py"], ".", None),
    ("an alembic folder", ["alembic/" + ALEMBIC], "alembic", None),
    ("peewee's folder itself", [PEEWEE], None, "."),
    ("the folder above peewee's", ["migrations/" + PEEWEE], None, "migrations"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("what", "names", "alembic", "peewee"), LAYOUTS, ids=lambda value: str(value)[:30]
)
@pytest.mark.parametrize("packed", [False, True], ids=["folder", "archive"])
def test_layouts_of_all_releases(
    tmp_path: Path,
    what: str,
    names: list[str],
    alembic: str | None,
    peewee: str | None,
    *,
    packed: bool,
) -> None:
    del what
    if packed:
        path = tmp_path / "source.whl"
        with zipfile.ZipFile(path, "w") as archive:
            for name, text in files(*names).items():
                archive.writestr(name, text)
    else:
        path = write_files(tmp_path / "source", files(*names))
    place = locate_source(str(path))
    assert (place.alembic_dir, place.peewee_dir) == (alembic, peewee)
    assert place.kind is (SourceKind.WHEEL if packed else SourceKind.FOLDER)
    assert place.path == path
    assert place.label == path.name


def test_the_versions_folder_itself(tmp_path: Path) -> None:
    folder = write_files(tmp_path / "m", files(ALEMBIC))
    place = locate_source(str(folder / "versions"))
    assert (place.path, place.alembic_dir) == (folder, ".")


@pytest.mark.parametrize("text", [None, "bundled"])
def test_the_bundled_set(text: str | None) -> None:
    place = locate_source(text)
    assert (place.kind, place.label) == (SourceKind.BUNDLED, "bundled")
    assert (place.alembic_dir, place.peewee_dir) == ("migrations", "internal_migrations")


def test_the_bundled_folder_by_its_path_is_bundled() -> None:
    assert locate_source(str(bundled_source())).kind is SourceKind.BUNDLED


def test_home_is_expanded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))  # Windows
    write_files(tmp_path / "source", files(ALEMBIC))
    assert locate_source("~/source").path == tmp_path / "source"


def test_other_files_beside_scripts_dont_count(tmp_path: Path) -> None:
    folder = write_files(
        tmp_path / "source",
        {
            "migrations/versions/__init__.py": "",
            "migrations/versions/NOTES.md": "x",
            "migrations/versions/.#aaaa_x.py": "x",
            "migrations/versions/aaaa.py/x.txt": "a folder with a script's name",
            "internal/migrations/__init__.py": "",
            "internal/migrations/1_x.py": "",
        },
    )
    with pytest.raises(BadSource, match="no migrations"):
        locate_source(str(folder))


def empty_folder(folder: Path) -> str:
    (folder / "empty").mkdir()
    return str(folder / "empty")


def wheel_without_scripts(folder: Path) -> str:
    with zipfile.ZipFile(folder / "other.whl", "w") as archive:
        archive.writestr("other/__init__.py", "")
    return str(folder / "other.whl")


def text_file(folder: Path) -> str:
    (folder / "notes.txt").write_text("hello")
    return str(folder / "notes.txt")


def cut_wheel(folder: Path) -> str:
    whole = Path(wheel_without_scripts(folder)).read_bytes()
    (folder / "cut.whl").write_bytes(whole[: len(whole) // 2])
    return str(folder / "cut.whl")


def test_a_pipe_is_no_source_and_doesnt_block(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("no named pipes on this platform")
    os.mkfifo(tmp_path / "pipe.whl")
    with pytest.raises(BadSource, match="neither a folder nor a readable wheel"):
        locate_source(str(tmp_path / "pipe.whl"))


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (empty_folder, "There are no migrations in"),
        (wheel_without_scripts, "There are no migrations in"),
        (text_file, "neither a folder nor a readable wheel"),
        (cut_wheel, "neither a folder nor a readable wheel"),
        (lambda folder: str(folder / "nowhere"), "There is no source"),
        (lambda _: "", "empty or impossible name"),
        (lambda _: "a\0b", "empty or impossible name"),
        (lambda _: "x" * 5_000, "The source x"),
    ],
)
def test_what_is_no_source_is_told_in_one_line(tmp_path: Path, make: object, words: str) -> None:
    assert callable(make)
    with pytest.raises(BadSource) as caught:
        locate_source(make(tmp_path))
    assert words in caught.value.what
    assert caught.value.unchanged == "Nothing was changed."
    assert caught.value.remedy
    assert "\n" not in str(caught.value)
    assert caught.value.exit_code == 2
