"""The executable's parts and the files around it; ``make check-bundle`` tries a built one."""

from __future__ import annotations

import configparser
import json
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import bundle_contents
import pytest
from PySide6.QtGui import QImage

from owui_migrate_gui import __version__
from owui_migrate_gui.__main__ import main_executable

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
ICONS = ROOT / "resources" / "icons"


def test_every_declared_library_is_bundled() -> None:
    names = {found.name.lower().replace("_", "-") for found in bundle_contents.distributions()}
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    declared = re.search(r"^dependencies = \[\n(.*?)^\]", text, re.DOTALL | re.MULTILINE)
    assert declared is not None
    for name in re.findall(r'^    "([\w.-]+)', declared[1], re.MULTILINE):
        if name in {"sqlcipher3", "sqlcipher3-binary"}:
            assert {"sqlcipher3", "sqlcipher3-binary"} & names
        else:
            assert name.lower() in names


def test_the_bundle_has_the_data_that_the_wheel_has() -> None:
    places = {f"{folder}/{path.name}" for path, folder in bundle_contents.data_files()}

    assert "migrations/alembic.ini" in places
    assert "internal_migrations/001_initial_schema.py" in places
    assert "resources/icons/owui-migrate-48.png" in places
    assert "docs/window.md" in places
    assert "resources/translations/de.qm" in places
    assert not [place for place in places if "__pycache__" in place or place.endswith(".ts")]


def test_scripts_may_import_the_standard_library() -> None:
    modules = set(bundle_contents.standard_library())

    for name in ("smtplib", "xml.dom.minidom", "concurrent.futures", "encodings.cp1252", "ssl"):
        assert name in modules
    missing = {
        name
        for name in sys.stdlib_module_names - set(sys.builtin_module_names) - modules
        if not name.startswith("_")
    }
    assert missing <= {
        *bundle_contents.excluded(),
        # Other systems', and C modules that this Python was built without.
        *("msilib", "msvcrt", "nt", "winreg", "winsound", "ossaudiodev", "spwd"),
    }


def test_scripts_may_import_all_of_their_libraries() -> None:
    modules = set(bundle_contents.hidden_imports())

    for name in ("sqlalchemy.dialects.mysql", "alembic.op", "playhouse.migrate", "psycopg.types"):
        assert name in modules
    assert not [name for name in modules if ".testing" in name or ".tests" in name]


def test_nothing_that_tests_or_builds_is_bundled() -> None:
    excluded = set(bundle_contents.excluded())

    assert {"numpy", "scipy", "pytest", "tkinter"} <= excluded
    assert not {"owui_migrate_gui", "sqlalchemy", "PySide6", "psycopg_binary"} & excluded


@pytest.mark.parametrize(
    ("place", "is_wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6\\plugins\\styles\\qmodernwindowsstyle.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("migrations/versions/0bd252b206fb.py", True),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6\\translations\\qtbase_fr.qm", False),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/opengl32sw.dll", False),
        ("libstdc++.so.6", False),
        ("owui_migrate_gui-0.1.0.dist-info/direct_url.json", False),
    ],
)
def test_only_what_the_window_uses_of_qt_is_bundled(place: str, is_wanted: bool) -> None:
    assert bundle_contents.is_wanted(place) is is_wanted


def test_the_desktop_entry_offers_itself_for_sqlite_files() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign] # keys have capitals
    entry.read(PACKAGING / "linux" / "owui-migrate-gui.desktop", encoding="utf-8")
    section = entry["Desktop Entry"]

    assert section["Exec"] == "owui-migrate-gui %f"
    assert "application/vnd.sqlite3" in section["MimeType"].split(";")
    assert (ICONS / f"{section['Icon']}.svg").is_file()


def test_the_software_catalogue_knows_this_version() -> None:
    root = ET.parse(PACKAGING / "linux" / "io.github.owui_migrate_gui.metainfo.xml").getroot()

    release = root.find("releases/release")
    assert release is not None
    assert release.get("version") == __version__
    assert root.findtext("launchable") == "owui-migrate-gui.desktop"


@pytest.mark.parametrize("size", [16, 24, 32, 48, 64, 128, 256])
def test_icons_have_their_sizes(size: int) -> None:
    image = QImage(str(ICONS / f"owui-migrate-{size}.png"))
    assert (image.width(), image.height()) == (size, size)
    assert QImage(str(ICONS / "owui-migrate.ico")).isNull() is False


def test_container_examples_name_a_release_that_there_is() -> None:
    known = {
        release["version"]
        for release in json.loads((ROOT / "resources" / "releases.json").read_text())["releases"]
    }
    for name in ("docker-compose.yml", "kubernetes-job.yaml"):
        text = (PACKAGING / "container" / name).read_text(encoding="utf-8")
        named = re.findall(r"release:(\S+)", text)
        assert named
        assert set(named) <= known


def test_no_licence_text_is_missing() -> None:
    texts = {path.stem for path in (PACKAGING / "licences").glob("*.txt")}

    for name in ("LGPL-3.0", "GPL-3.0", "Apache-2.0", "icu", "libpq", "sqlcipher"):
        assert name in texts
    lacking = {
        found.name
        for found in bundle_contents.distributions()
        if not [file for file in found.files or () if "licen" in file.name.lower()]
    }
    # Their texts are in packaging/licences.
    carried = {"PySide6_Essentials", "shiboken6", "peewee-migrate", "owui-migrate-gui"}
    assert lacking <= carried


def test_the_executable_is_what_its_name_says(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)

    monkeypatch.setattr(sys, "argv", ["/opt/some gui/owui-migrate", "history"])
    assert main_executable() == 0
    assert "0bd252b206fb" in capsys.readouterr().out

    monkeypatch.setattr(sys, "argv", ["/opt/owui-migrate-gui"])
    if sys.platform == "linux":
        assert main_executable() == 3
        assert "There is no display" in capsys.readouterr().err
