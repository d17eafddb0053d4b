from __future__ import annotations

import dataclasses
import zipfile
from pathlib import Path

import pytest

from owui_migrate_gui.errors import BadSource, SourceNotTrusted
from owui_migrate_gui.sources.load import LoadableFolders, unpack, unpack_request
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.source import Source
from tests.builders.revisions import alembic_script, small_source, write_files


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return small_source(tmp_path / "source")


@pytest.fixture
def into(tmp_path: Path) -> Path:
    private = tmp_path / "private"
    private.mkdir()
    return private


def unpacked(source: Source, into: Path) -> LoadableFolders:
    return unpack(
        source.path,
        alembic_dir=source.alembic_dir,
        peewee_dir=source.peewee_dir,
        into=into,
        content_hash=source.content_hash,
        label=source.label,
    )


def files(folder: Path) -> set[str]:
    return {file.relative_to(folder).as_posix() for file in folder.rglob("*") if not file.is_dir()}


def test_scripts_are_copied_under_the_names_that_they_import(folder: Path, into: Path) -> None:
    folders = unpacked(read_source(str(folder)), into)
    assert folders == LoadableFolders(
        alembic=into / "migrations", peewee=into / "internal_migrations"
    )
    assert files(into) == {
        "migrations/env.py",
        "migrations/versions/aaaa1111_first.py",
        "migrations/versions/bbbb2222_second.py",
        "internal_migrations/001_initial.py",
    }
    for name in files(into):
        assert (into / name).read_bytes() == (folder / name).read_bytes()


def test_a_wheel_is_unpacked_elsewhere_with_the_hash_of_its_installed_package(
    tmp_path: Path, into: Path
) -> None:
    scripts: dict[str, str | bytes] = {
        "migrations/versions/aaaa1111_x.py": alembic_script("aaaa1111"),
        "migrations/util.py": "x = 1\n",
        "main.py": "raise SystemExit\n",
    }
    installed = read_source(str(write_files(tmp_path / "open_webui", scripts)))
    with zipfile.ZipFile(tmp_path / "x.whl", "w") as archive:
        for name, text in scripts.items():
            archive.writestr(f"open_webui/{name}", text)
    wheel = read_source(str(tmp_path / "x.whl"))
    assert wheel.content_hash == installed.content_hash
    assert unpacked(wheel, into).peewee is None
    assert files(into) == {"migrations/util.py", "migrations/versions/aaaa1111_x.py"}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("migrations/versions/aaaa1111_first.py", "print('other')\n"),
        ("migrations/versions/cccc3333_new.py", ""),
        ("migrations/env.py", "print('other')\n"),
        ("migrations/shared.py", ""),
        ("internal_migrations/001_initial.py", "print('other')\n"),
    ],
)
def test_scripts_that_changed_since_are_not_copied(
    folder: Path, into: Path, name: str, text: str
) -> None:
    source = read_source(str(folder))
    (folder / name).write_text(text)
    with pytest.raises(SourceNotTrusted, match="have changed since"):
        unpacked(source, into)
    assert files(into) == set()


def test_scripts_that_swapped_names_have_changed(folder: Path, into: Path) -> None:
    source = read_source(str(folder))
    versions = folder / "migrations/versions"
    first, second = versions / "aaaa1111_first.py", versions / "bbbb2222_second.py"
    texts = first.read_bytes(), second.read_bytes()
    second.write_bytes(texts[0])
    first.write_bytes(texts[1])
    with pytest.raises(SourceNotTrusted):
        unpacked(source, into)


def test_files_that_no_run_executes_may_change(folder: Path, into: Path) -> None:
    source = read_source(str(folder))
    (folder / "migrations/README").write_text("hello")
    (folder / "main.py").write_text("hello")
    assert unpacked(source, into).alembic is not None


def test_a_source_that_is_gone_is_told(folder: Path, into: Path) -> None:
    source = read_source(str(folder))
    gone = dataclasses.replace(source, path=folder / "nowhere")
    with pytest.raises(BadSource, match="can't be read"):
        unpacked(gone, into)


def test_an_empty_source_is_never_unpacked(tmp_path: Path, into: Path) -> None:
    empty = tmp_path / "empty"
    (empty / "migrations/versions").mkdir(parents=True)
    from owui_migrate_gui.sources.content import content_hash_of

    with pytest.raises(BadSource, match="no scripts"):
        unpack(
            empty,
            alembic_dir="migrations",
            peewee_dir=None,
            into=into,
            content_hash=content_hash_of(()),
        )


@dataclasses.dataclass(frozen=True)
class Wanted:
    path: str
    alembic_dir: str | None
    peewee_dir: str | None
    content_hash: str
    label: str


def test_a_request_is_unpacked_by_its_fields(folder: Path, into: Path) -> None:
    source = read_source(str(folder))
    wanted = Wanted(
        str(source.path), source.alembic_dir, source.peewee_dir, source.content_hash, "mine"
    )
    assert unpack_request(wanted, into).alembic == into / "migrations"
    with pytest.raises(SourceNotTrusted, match="The scripts of mine have changed"):
        unpack_request(dataclasses.replace(wanted, content_hash="0"), into)
