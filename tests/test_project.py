"""The project as it is handed over: what the wheel carries, and that it works from there."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import zipfile
from importlib.metadata import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built without a network."""
    pytest.importorskip("hatchling")
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    return next(folder.glob("*.whl"))


def _is_left_over(path: Path) -> bool:
    """Caches of Python and of the linters."""
    return any(part == "__pycache__" or part.startswith(".") for part in path.parts)


@pytest.mark.slow
def test_the_wheel_has_every_bundled_script(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    for top in ("migrations", "internal_migrations", "resources"):
        files = {
            f"owui_migrate_gui/bundled/{path.relative_to(ROOT).as_posix()}"
            for path in (ROOT / top).rglob("*")
            if path.is_file() and not _is_left_over(path.relative_to(ROOT))
        }
        assert len(files) > 1
        assert files <= names
    assert not [name for name in names if name.startswith("tests/") or name.endswith(".pyc")]


@pytest.mark.slow
def test_the_wheel_works_away_from_the_checkout(wheel: Path, tmp_path: Path) -> None:
    installed = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(installed)
    environment = os.environ | {
        "PYTHONPATH": str(installed),
        "OWUI_MIGRATE_HOME": str(tmp_path / "home"),
    }

    done = subprocess.run(
        [sys.executable, "-m", "owui_migrate_gui", "history", "--json"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )

    document = json.loads(done.stdout)
    assert document["path"] == str(installed / "owui_migrate_gui" / "bundled")
    assert len(document["revisions"]) == 84
    assert done.returncode == 0


@pytest.mark.slow
def test_the_bundled_scripts_hash_the_same_in_wheel_and_checkout(
    wheel: Path, tmp_path: Path
) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    asked = (
        "from owui_migrate_gui.sources.read import read_source as r; print(r(None).content_hash)"
    )

    hashes = {
        subprocess.run(
            [sys.executable, "-c", asked],
            cwd=tmp_path,
            env=os.environ | {"PYTHONPATH": str(place)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for place in (ROOT, tmp_path)
    }

    assert len(hashes) == 1


def test_the_required_libraries_are_declared() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8").lower()
    required = (
        "pyside6",
        "sqlcipher3-binary",
        "sqlalchemy",
        "alembic",
        "peewee",
        "peewee-migrate",
        "networkx",
        "psycopg[binary]",
    )
    for name in required:
        assert f'"{name}' in text


def test_qt_is_a_version_that_does_not_abort() -> None:
    version = tuple(int(part) for part in metadata("PySide6_Essentials")["Version"].split(".")[:2])
    assert version < (6, 12) or sys.version_info >= (3, 12)


def test_the_setup_names_a_package_for_every_library() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "tools" / "setup_environment.py", "--list-packages"],
        capture_output=True,
        text=True,
        check=True,
    )
    packages = done.stdout.split()
    assert "libxcb-icccm4" in packages
    assert "fonts-dejavu-core" in packages
    assert len(packages) == len(set(packages)) == 24


def test_the_setup_leaves_a_folder_alone_that_is_no_environment(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear all", encoding="utf-8")

    done = subprocess.run(
        [sys.executable, ROOT / "tools" / "setup_environment.py", tmp_path],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert "is no virtual environment; it was left alone" in done.stdout
    assert list(tmp_path.iterdir()) == [letter]


def test_no_link_of_the_documentation_is_dead() -> None:
    pages = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    dead = [
        f"{page.relative_to(ROOT)}: {link}"
        for page in pages
        for link in re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8"))
        if "://" not in link and not (page.parent / link).exists()
    ]
    assert dead == []
