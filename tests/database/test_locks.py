"""Who else holds a database open, and who writes to it."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from owui_migrate_gui.database.connect import open_writable
from owui_migrate_gui.database.locks import find_holders
from tests.builders.databases import live_process
from tests.conftest import MakeDatabase

pytestmark = pytest.mark.skipif(
    not Path("/proc/locks").exists(), reason="holders are told by /proc, which is Linux's"
)


@pytest.mark.parametrize(
    ("script", "is_writing"),
    [
        ("db.execute('SELECT * FROM user').fetchone()", False),
        ("db.execute('BEGIN'); db.execute('SELECT * FROM user').fetchone()", False),
        ("db.execute('BEGIN IMMEDIATE')", True),
        ("db.execute('BEGIN EXCLUSIVE')", True),
        ("db.execute('PRAGMA journal_mode=WAL'); db.execute('SELECT * FROM user')", False),
        ("db.execute('PRAGMA journal_mode=WAL'); db.execute('BEGIN IMMEDIATE')", True),
    ],
)
def test_a_program_is_named_and_told_to_be_reading_or_writing(
    make_database: MakeDatabase, script: str, is_writing: bool
) -> None:
    path = make_database("0.8.12")
    with live_process(script, path) as pid:
        (holder,) = find_holders(path)
    assert holder.pid == pid
    assert holder.is_writing is is_writing
    assert "python" in holder.name
    assert holder.command.startswith(f"{sys.executable} -c import os, sqlite3")
    assert find_holders(path) == ()


def test_it_is_found_through_a_link_and_under_another_name(
    make_database: MakeDatabase, tmp_path: Path
) -> None:
    path = make_database("0.8.12")
    link = tmp_path / "link.db"
    link.symlink_to(path)
    other_name = tmp_path / "hard.db"
    other_name.hardlink_to(path)
    with live_process("db.execute('SELECT 1 FROM user').fetchone()", path) as pid:
        assert [holder.pid for holder in find_holders(link)] == [pid]
        assert [holder.pid for holder in find_holders(other_name)] == [pid]


def test_this_process_and_its_children_do_not_count(make_database: MakeDatabase) -> None:
    path = make_database("0.8.12")
    text = "import sys; f = open(sys.argv[1]); print('ready', flush=True); sys.stdin.read()"
    with (
        open_writable(path) as connection,
        subprocess.Popen(
            [sys.executable, "-c", text, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as child,
    ):
        assert child.stdout is not None
        child.stdout.readline()
        connection.execute("BEGIN IMMEDIATE")
        assert find_holders(path) == ()
        connection.execute("ROLLBACK")
        child.communicate("", timeout=10)


def test_a_file_that_is_not_there_has_no_holders(tmp_path: Path) -> None:
    assert find_holders(tmp_path / "none.db") == ()


def test_it_takes_no_time(make_database: MakeDatabase) -> None:
    path = make_database("0.8.12")
    fastest = min(_seconds(path) for _ in range(5))
    assert fastest < 0.15


def _seconds(path: Path) -> float:
    began = time.perf_counter()
    find_holders(path)
    return time.perf_counter() - began
