"""Try the built program as a stranger's computer would run it; what CI does after ``make bundle``.

    python tools/check_bundle.py [--release] [PICTURE]

A read-only copy of dist/owui-migrate under a name with spaces and letters beyond ASCII, an
environment without Python's variables and another home: the self-test must pass and nothing be
written beside the program. Then its window on an X server of its own (skipped where there is no
Xvfb) must have its title and show something; PICTURE keeps the screenshot. With --release it must
not ask for a newer C library than the oldest supported one. Exit code 1 says what is wrong.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bundle_contents import ROOT
from bundle_report import glibc_floor, size_of, system_libraries
from window_titles import window_titles

sys.path.insert(0, str(ROOT))

from owui_migrate_gui.gui import system_libraries as tables

BUNDLE = ROOT / "dist" / "owui-migrate"
LARGEST = 167_000_000
"""Bytes: 1.1 times a program of the same libraries that does nothing."""
OLDEST_GLIBC = (2, 35)
"""Ubuntu 22.04's; Debian 12 has 2.36. Qt's own wheels ask for 2.34."""

_COLOURS = 30
_REFUSED = 3
_PATIENCE = 60.0
# The C library's own parts, and the compiler's runtime that it comes with.
_ALWAYS_THERE = re.compile(r"(lib(c|m|dl|pthread|rt|util|resolv|gcc_s)|ld-linux-.*)\.so")
_COUNT = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication(sys.argv[:1])
image = app.primaryScreen().grabWindow(0).toImage()
image.save(sys.argv[1])
image = image.convertToFormat(image.Format.Format_RGB32)
print(len(set(memoryview(image.constBits()).cast("I"))))
"""


_ODD_SCRIPT = '''"""What scripts of other sources may import

Revision ID: 0dd000000001
Revises: {head}
"""
import asyncio, concurrent.futures, ctypes.util, dbm.dumb, email.mime.text, multiprocessing
import smtplib, ssl, statistics, unittest.mock, wave, xml.dom.minidom, xmlrpc.client, zipapp
import mako.template, playhouse.dataset, playhouse.migrate
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mssql, mysql, oracle, postgresql
from sqlalchemy.ext import automap, hybrid, mutable

revision, down_revision = "0dd000000001", "{head}"
branch_labels = depends_on = None

def upgrade():
    op.create_table("odd", sa.Column("id", sa.Integer, primary_key=True))
    op.execute("INSERT INTO odd VALUES (%d)" % len("abc".encode("cp1252")))

def downgrade():
    op.drop_table("odd")
'''


class WrongError(Exception):
    """What is wrong with the bundle, in a sentence."""


def main(arguments: list[str]) -> int:
    """Run all checks; 0 when all are fine."""
    is_release = "--release" in arguments
    named = [argument for argument in arguments if argument != "--release"]
    picture = Path(named[0]).absolute() if named else None
    with tempfile.TemporaryDirectory(prefix="owui bundle Äpfel ") as scratch:
        place = Path(scratch) / "Programs und Werkzeuge" / "owui-migrate"
        shutil.copytree(BUNDLE, place, symlinks=True)
        try:
            check_files(place, is_release=is_release)
            with _read_only(place):
                check_self_test(place, Path(scratch))
                check_foreign_scripts(place, Path(scratch))
                check_reports(place, Path(scratch))
                check_menu(place, Path(scratch))
                check_window(place, Path(scratch), picture)
        except WrongError as problem:
            print(f"The bundle is not right: {problem}")
            return 1
    return 0


def check_files(place: Path, *, is_release: bool) -> None:
    """Size, libraries that are expected of the system, the C library, and this machine's paths."""
    size = size_of(place)
    _require(size <= LARGEST, f"it has {size / 1e6:.0f} MB")
    known = {**tables.NEEDED, **tables.NEEDED_FOR_X, **tables.NEEDED_FOR_WAYLAND}
    expected = system_libraries(place)
    strange = {name for name in expected if not _ALWAYS_THERE.match(name)} - set(known)
    _require(not strange, f"it expects {sorted(strange)} of the system, which no table names")
    floor = glibc_floor(place)
    _require(floor <= OLDEST_GLIBC or not is_release, f"it needs glibc {floor}")
    mine = str(ROOT / "owui_migrate_gui").encode()
    telling = [
        path.name for path in place.rglob("*") if path.is_file() and mine in path.read_bytes()
    ]
    _require(not telling, f"these name a folder of the build machine: {telling[:5]}")
    print(f"files: {size / 1e6:.0f} MB, glibc {floor[0]}.{floor[1]} or newer")


def check_self_test(place: Path, scratch: Path) -> None:
    """The self-test passes in a bare environment and leaves nothing behind."""
    home, elsewhere = scratch / "home", scratch / "elsewhere"
    home.mkdir()
    elsewhere.mkdir()
    before = _listing(place)
    done = _run([place / "owui-migrate", "self-test", "--json"], home, elsewhere)
    print(done.stderr.rstrip())
    _require(done.returncode == 0, f"its self-test ended with {done.returncode}")
    document = json.loads(done.stdout)
    _require(document["passed"] is True, "its self-test failed")
    _require("executable" in document["libraries"]["Python"], "it ran from the source")
    _require(_listing(place) == before, "it wrote beside itself")
    left = [path for folder in (home, elsewhere) for path in folder.rglob("*")]
    _require(not left, f"it left {left}")
    refused = _run([place / "owui-migrate-gui"], home, elsewhere)
    _require(
        refused.returncode == _REFUSED and "no display" in refused.stderr,
        f"without a display its window said {refused.stderr!r}",
    )


def check_foreign_scripts(place: Path, scratch: Path) -> None:
    """A folder of other scripts runs, whatever they import of Python and of their libraries."""
    folder, database = scratch / "their scripts", scratch / "theirs" / "webui.db"
    shutil.copytree(ROOT / "migrations", folder)
    heads = _run([place / "owui-migrate", "history", "--json"], scratch / "home", scratch)
    head = json.loads(heads.stdout)["revisions"][-1]["revision"]
    script = _ODD_SCRIPT.replace("{head}", head)
    (folder / "versions" / "0dd000000001_odd.py").write_text(script, encoding="utf-8")
    database.parent.mkdir()
    _make_database(database)
    home = scratch / "their home"
    home.mkdir()
    program: list[Path | str] = [place / "owui-migrate", "upgrade", database, "--source", folder]
    done = _run([*program, "--trust", "--yes", "--json"], home, scratch)
    _require(done.returncode == 0, f"with other scripts it said {done.stdout} {done.stderr}")
    last = json.loads(done.stdout)["steps"][-1]["revision"]
    _require(last == "0dd000000001", f"other scripts ended at {last}")
    print("a folder of other scripts: run")


def check_reports(place: Path, scratch: Path) -> None:
    """What reads tables of the program's own: comparing, support bundle, salvage, drawing."""
    database, bundle = scratch / "theirs" / "webui.db", scratch / "theirs" / "support.zip"
    asked: list[tuple[list[Path | str], str]] = [
        (["compare", database, "rev:0dd000000001"], "no revision"),
        (["compare", database, "rev:head", "--no-rows", "--json"], '"odd"'),
        (["bundle", database, bundle], "findings.json"),
        (["graph", bundle, "--format", "svg"], "</svg>"),
        (["salvage", database, scratch / "theirs" / "salvaged.db"], "nothing is lost"),
    ]
    for arguments, wanted in asked:
        done = _run([place / "owui-migrate", *arguments], scratch / "their home", scratch)
        said = done.stdout + done.stderr
        _require(wanted in said, f"{arguments[0]} ended with {done.returncode}: {said[-500:]}")
    print("compare, bundle, graph, salvage: as they should be")


def check_menu(place: Path, scratch: Path) -> None:
    """The script in ``share`` makes a menu entry that starts this very program, and removes it."""
    home = scratch / "menu home"
    home.mkdir()
    script = place / "share" / "add-to-menu.sh"
    added = _run([script], home, scratch)
    _require(added.returncode == 0, f"add-to-menu.sh said {added.stderr!r}")
    entry = home / ".local" / "share" / "applications" / "owui-migrate-gui.desktop"
    wanted = f'Exec="{place / "owui-migrate-gui"}" %f'
    _require(wanted in entry.read_text(encoding="utf-8"), f"the menu entry lacks {wanted}")
    _run([script, "--remove"], home, scratch)
    left = [path for path in home.rglob("*") if path.is_file() and "mimeinfo" not in path.name]
    _require(not left, f"add-to-menu.sh --remove left {left}")


def check_window(place: Path, scratch: Path, picture: Path | None) -> None:
    """The window comes up on a demo database, has its title, and shows more than one colour."""
    if shutil.which("Xvfb") is None:
        print("window: not tried, Xvfb is missing (on Debian: apt install xvfb)")
        return
    database = scratch / "webui.db"
    _make_database(database)
    with _x_server() as display:
        environment = _environment(scratch / "home") | {"DISPLAY": display}
        started = time.monotonic()
        window = subprocess.Popen(
            [place / "owui-migrate-gui", database],
            env=environment,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            wanted = re.compile(r"^webui\.db .* Open WebUI migration console$")
            _wait_for_title(display, wanted, window)
            took = time.monotonic() - started
            time.sleep(2)
            shot = picture or scratch / "window.png"
            colours = _colours(shot, display)
        finally:
            window.terminate()
            window.wait(10)
    _require(colours > _COLOURS, f"its window shows {colours} colours")
    print(f"window: titled after {took:.1f} s, {colours} colours")


def _run(command: list[Path | str], home: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command],
        env=_environment(home),
        cwd=folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )


def _environment(home: Path) -> dict[str, str]:
    """What a program finds in a bare session."""
    return {"HOME": str(home), "PATH": "/usr/bin:/bin", "LC_ALL": "C"}


def _make_database(path: Path) -> None:
    """An old release's database, made by this checkout."""
    code = (
        "import shutil, sys, pathlib; from owui_migrate_gui.demo.database import *;"
        "made = make_demo_database(pathlib.Path(sys.argv[1]).parent / 'demo');"
        "shutil.move(made, sys.argv[1])"
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-c", code, path], env=environment, check=True)


@contextmanager
def _read_only(place: Path) -> Iterator[None]:
    """Nobody may write in it (root still could: that is why listings are compared)."""
    folders = [place, *(path for path in place.rglob("*") if path.is_dir())]
    for path in folders:
        path.chmod(0o555)
    try:
        yield
    finally:
        for path in folders:
            path.chmod(0o755)


def _listing(place: Path) -> dict[str, tuple[int, int]]:
    found = ((path, path.lstat()) for path in place.rglob("*"))
    return {
        str(path.relative_to(place)): (status.st_size, status.st_mtime_ns) for path, status in found
    }


@contextmanager
def _x_server() -> Iterator[str]:
    """An X server of our own on a free display."""
    # Without -noreset it starts anew whenever its last client leaves, as each question for titles
    # is, and turns others away meanwhile.
    options = ["-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert server.stdout is not None
    try:
        yield f":{server.stdout.readline().strip()}"
    finally:
        server.terminate()
        server.wait(10)
        server.stdout.close()


def _wait_for_title(display: str, wanted: re.Pattern[str], window: subprocess.Popen[str]) -> None:
    end = time.monotonic() + _PATIENCE
    titles: list[str] = []
    while time.monotonic() < end:
        if window.poll() is not None:
            assert window.stderr is not None
            raise WrongError(f"its window ended with {window.returncode}: {window.stderr.read()}")
        titles = window_titles(display)
        if any(wanted.match(title) for title in titles):
            return
        time.sleep(0.05)
    raise WrongError(f"no window has its title; there are {titles}")


def _colours(picture: Path, display: str) -> int:
    environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    told = subprocess.run(
        [sys.executable, "-c", _COUNT, picture],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return int(told.stdout)


def _require(is_so: bool, problem: str) -> None:  # noqa: FBT001 - an assertion
    if not is_so:
        raise WrongError(problem)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
