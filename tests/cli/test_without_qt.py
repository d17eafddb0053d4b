"""The command line needs neither Qt nor a display, and starts quickly because of it."""

from __future__ import annotations

import json
import subprocess
import sys

from owui_migrate_gui import __version__
from tests.cli.program import Program
from tests.conftest import MakeDatabase

BLOCK_QT = """
import importlib, pkgutil, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"PySide6", "shiboken6"}:
            raise ImportError(f"{name} is blocked")

sys.meta_path.insert(0, NoQt())
"""

IMPORT_ALL = (
    BLOCK_QT
    + """
import owui_migrate_gui

names = [
    module.name
    for module in pkgutil.walk_packages(owui_migrate_gui.__path__, "owui_migrate_gui.")
    if not module.name.startswith(("owui_migrate_gui.gui.", "owui_migrate_gui.bundled"))
    and module.name.removeprefix("owui_migrate_gui.demo.")
    not in {"gallery", "gallery_index", "guide", "picture", "tour"}
]
for name in names:
    importlib.import_module(name)
print(len(names))
"""
)

STATUS = (
    BLOCK_QT
    + """
from owui_migrate_gui.__main__ import main
sys.exit(main(sys.argv[1:]))
"""
)

LOADED = """
import sys
import owui_migrate_gui.__main__
import owui_migrate_gui.cli.main
heavy = {"networkx", "sqlalchemy", "alembic", "peewee", "PySide6", "rich", "psycopg"}
print(sorted(heavy & set(sys.modules)))
"""

WINDOW_LOADED = """
import sys
import owui_migrate_gui.gui.services
import owui_migrate_gui.gui.workspace
heavy = {"sqlalchemy", "alembic", "peewee", "psycopg", "numpy", "ssl", "asyncio"}
print(sorted(heavy & set(sys.modules)))
"""


def python(program: Program, code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env=program.environment,
        cwd=program.folder,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_every_module_outside_the_window_imports_without_qt(program: Program) -> None:
    done = python(program, IMPORT_ALL)

    assert done.stderr == ""
    assert int(done.stdout) > 50


def test_status_runs_without_qt(program: Program, make_database: MakeDatabase) -> None:
    target = make_database("0.8.12")

    done = python(program, STATUS, "status", str(target), "--json")

    assert json.loads(done.stdout)["release"] == "0.8.1 – 0.8.12"
    assert done.stderr == ""


def test_starting_loads_no_library_that_takes_time(program: Program) -> None:
    done = python(program, LOADED)

    assert done.stdout == "[]\n"


def test_the_window_loads_nothing_that_only_scripts_need(program: Program) -> None:
    """They took 40 MB in a process that never runs a script."""
    done = python(program, WINDOW_LOADED)

    assert done.stdout == "[]\n"


def test_version_tells_those_of_the_libraries_without_qt(program: Program) -> None:
    done = python(program, STATUS, "--version")

    lines = done.stdout.splitlines()
    assert lines[0] == f"owui-migrate {__version__}"
    told = dict(line.split(maxsplit=1) for line in lines[1:])
    for name in ("Qt", "SQLite", "SQLCipher", "psycopg", "libpq", "Alembic", "SQLAlchemy"):
        assert told[name][0].isdigit(), told[name]
    assert done.stderr == ""


def test_no_display_is_one_line(program: Program) -> None:
    answer = program("gui")

    assert answer.code == 3
    assert answer.err.startswith("owui-migrate: There is no display to open a window on.")
    assert len(answer.err.splitlines()) == 1
