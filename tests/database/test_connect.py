"""Looking at a database leaves no trace, whatever state it is in and whoever else is at work."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from owui_migrate_gui.database.connect import open_readonly, open_writable, read_consistently
from owui_migrate_gui.database.database_file import side_file
from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.errors import NoAccess, TargetChanged, TargetLocked
from tests.builders.databases import (
    RELEASES,
    leave_hot_journal,
    leave_log,
    live_process,
    run_and_die,
    trace_of,
)
from tests.builders.privileges import as_plain_user, open_folder
from tests.conftest import MakeDatabase

ROLLBACK, WAL = "0.8.12", "0.12.4"


def _tables(connection: sqlite3.Connection) -> set[str]:
    return {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}


def _count(connection: sqlite3.Connection, table: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def _read_tables(path: Path) -> set[str]:
    return read_consistently(path, _tables)


def _target(path: Path) -> FileTarget:
    return FileTarget(path=path)


def _as_it_is(path: Path) -> None:
    """Nothing beside it."""


def _without_shm(path: Path) -> None:
    leave_log(path)
    side_file(path, "-shm").unlink()


def _empty_log(path: Path) -> None:
    side_file(path, "-wal").touch()


def _empty_log_and_shm(path: Path) -> None:
    leave_log(path)
    side_file(path, "-wal").write_bytes(b"")


def _shm_alone(path: Path) -> None:
    side_file(path, "-shm").write_bytes(bytes(32768))


def _cold_journal(path: Path) -> None:
    run_and_die(
        "db.execute('PRAGMA journal_mode = PERSIST'); db.execute('CREATE TABLE marker (a)')", path
    )
    assert side_file(path, "-journal").stat().st_size > 0


@pytest.mark.parametrize("release", RELEASES)
def test_opening_a_database_at_rest_leaves_no_trace(
    make_database: MakeDatabase, release: str
) -> None:
    path = make_database(release)
    before = trace_of(path.parent)
    snapshot = open_target(_target(path))
    assert trace_of(path.parent) == before
    assert snapshot.users == 3
    assert snapshot.journal_mode == ("wal" if release in {"0.9.6", "0.12.4"} else "delete")


@pytest.mark.parametrize(
    ("release", "prepare", "sees_marker"),
    [
        (ROLLBACK, _as_it_is, False),
        (ROLLBACK, _cold_journal, True),
        (ROLLBACK, _empty_log, False),
        (ROLLBACK, _shm_alone, False),
        (ROLLBACK, leave_log, True),
        (WAL, _as_it_is, False),
        (WAL, leave_log, True),
        (WAL, _without_shm, True),
        (WAL, _empty_log, False),
        (WAL, _empty_log_and_shm, False),
        (WAL, _shm_alone, False),
    ],
)
def test_what_others_left_beside_it_is_seen_and_stays(
    make_database: MakeDatabase, release: str, prepare: Callable[[Path], None], sees_marker: bool
) -> None:
    path = make_database(release)
    prepare(path)
    before = trace_of(path.parent)
    tables = _read_tables(path)
    open_target(_target(path))
    assert trace_of(path.parent) == before
    assert ("marker" in tables) is sees_marker


@pytest.mark.parametrize("release", [ROLLBACK, WAL])
def test_a_hot_journal_is_rolled_back_in_a_copy_only(
    make_database: MakeDatabase, release: str
) -> None:
    path = make_database(release)
    leave_hot_journal(path)
    assert side_file(path, "-journal").stat().st_size > 0
    before = trace_of(path.parent)
    snapshot = open_target(_target(path))
    assert trace_of(path.parent) == before
    assert (snapshot.users, snapshot.schema.table("half")) == (3, None)
    assert snapshot.chats


def test_private_copies_are_gone_afterwards(
    make_database: MakeDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "temporary"
    elsewhere.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(elsewhere))
    path = make_database(WAL)
    _without_shm(path)
    with open_readonly(path) as connection:
        (folder,) = elsewhere.iterdir()
        assert folder.stat().st_mode & 0o077 == 0
        assert "marker" in _tables(connection)
    assert not list(elsewhere.iterdir())


@pytest.mark.parametrize("mode", ["WAL", "DELETE"])
def test_opening_beside_a_program_that_holds_still_leaves_no_trace(
    make_database: MakeDatabase, mode: str
) -> None:
    path = make_database(ROLLBACK)
    script = f"db.execute('PRAGMA journal_mode = {mode}')\ndb.execute('CREATE TABLE marker (a)')"
    with live_process(script, path) as pid:
        before = trace_of(path.parent)
        snapshot = open_target(_target(path))
        assert trace_of(path.parent) == before
        assert snapshot.schema.table("marker") is not None
        assert pid in [holder.pid for holder in snapshot.holders]


@pytest.mark.parametrize("mode", ["WAL", "DELETE"])
def test_an_open_write_transaction_of_another_program_is_not_seen(
    make_database: MakeDatabase, mode: str
) -> None:
    path = make_database(ROLLBACK)
    script = (
        f"db.execute('PRAGMA journal_mode = {mode}')\n"
        "db.execute('BEGIN IMMEDIATE'); db.execute('DELETE FROM chat')"
    )
    with live_process(script, path):
        before = trace_of(path.parent)
        snapshot = open_target(_target(path))
        assert trace_of(path.parent) == before
        assert snapshot.chats == 29
        assert [holder.is_writing for holder in snapshot.holders] == [True]


@pytest.mark.parametrize("mode", ["WAL", "DELETE"])
def test_a_busy_writer_is_read_at_one_moment_and_not_disturbed(
    make_database: MakeDatabase, mode: str
) -> None:
    path = make_database(ROLLBACK)
    script = f"""
db.execute('PRAGMA journal_mode = {mode}')
db.execute('CREATE TABLE account (id, amount)')
db.execute('BEGIN')
db.executemany('INSERT INTO account VALUES (?, 100)', [(i,) for i in range(500)])
db.execute('COMMIT')
turn = 0
def beat():
    global turn
    turn += 1
    db.execute('BEGIN IMMEDIATE')
    db.execute('UPDATE account SET amount = amount - 1 WHERE id < 250')
    db.execute('UPDATE account SET amount = amount + 1 WHERE id >= 250')
    db.execute('COMMIT')
    if turn % 5 == 0:
        db.execute(f'PRAGMA wal_checkpoint({{["PASSIVE", "TRUNCATE", "RESTART"][turn // 5 % 3]}})')
"""

    def sums(connection: sqlite3.Connection) -> tuple[int, int]:
        query = "SELECT sum(amount), sum(CASE WHEN id < 250 THEN amount END) FROM account"
        first = connection.execute(query).fetchone()
        second = connection.execute(query).fetchone()
        assert first == second
        total, half = first
        return int(total), int(half)

    with live_process(script, path) as pid:
        seen = [read_consistently(path, sums) for _ in range(60)]
        os.kill(pid, 0)  # it is still alive
    assert {total for total, _ in seen} == {50_000}
    assert len({half for _, half in seen}) > 1, "the writer was at work meanwhile"
    assert _read_tables(path) >= {"account", "chat"}


def test_a_program_that_starts_while_we_read_is_noticed(make_database: MakeDatabase) -> None:
    """Without a log beside it the file is read without locks; then a writer comes."""
    path = make_database(WAL)

    def read_while_a_writer_comes() -> None:
        with open_readonly(path) as connection:
            _count(connection, "chat")
            run_and_die("db.execute('DELETE FROM chat'); db.execute('PRAGMA wal_checkpoint')", path)

    with pytest.raises(TargetChanged, match="was written by another program"):
        read_while_a_writer_comes()


def test_what_changed_meanwhile_is_read_again(make_database: MakeDatabase) -> None:
    path = make_database(WAL)
    seen: list[int] = []

    def read(connection: sqlite3.Connection) -> int:
        seen.append(_count(connection, "chat"))
        if len(seen) == 1:
            run_and_die("db.execute('DELETE FROM chat WHERE archived')", path)
        return seen[-1]

    assert read_consistently(path, read) == seen[1] < seen[0]


def test_a_reader_of_a_dead_log_is_not_confused_by_a_writer_that_comes(
    make_database: MakeDatabase,
) -> None:
    """The index in memory must stay right while somebody appends and checkpoints."""
    path = make_database(WAL)
    leave_log(path)
    with open_readonly(path) as connection:
        connection.execute("BEGIN")
        before = _count(connection, "chat")
        script = "db.execute('DELETE FROM chat'); db.execute('PRAGMA wal_checkpoint(PASSIVE)')"
        with live_process(script, path):
            assert _count(connection, "chat") == before > 0
            assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
            connection.execute("COMMIT")
            assert _count(connection, "chat") == 0


@pytest.mark.parametrize("prepare", [_as_it_is, leave_log, _without_shm, _empty_log_and_shm])
@pytest.mark.parametrize("release", [ROLLBACK, WAL])
def test_a_read_only_folder_is_enough(
    make_database: MakeDatabase, release: str, prepare: Callable[[Path], None]
) -> None:
    made = make_database(release)
    prepare(made)
    with open_folder() as folder:
        for file in made.parent.iterdir():
            copy = folder / file.name
            copy.write_bytes(file.read_bytes())
            copy.chmod(0o444)
        folder.chmod(0o555)
        before = trace_of(folder)
        tables = as_plain_user(lambda: _read_tables(folder / made.name))
        assert trace_of(folder) == before
    assert "chat" in tables
    assert ("marker" in tables) is (prepare in {leave_log, _without_shm})


def test_an_exclusive_lock_is_named_and_nothing_changes(make_database: MakeDatabase) -> None:
    path = make_database(ROLLBACK)
    with live_process("db.execute('BEGIN EXCLUSIVE')", path):
        before = trace_of(path.parent)
        with (
            pytest.raises(TargetLocked, match="is locked by another program"),
            open_readonly(path, busy_timeout=0.1),
        ):
            pass
        assert trace_of(path.parent) == before


@pytest.mark.parametrize("release", [ROLLBACK, WAL])
def test_a_look_can_not_write(make_database: MakeDatabase, release: str) -> None:
    path = make_database(release)
    leave_log(path)
    with pytest.raises(NoAccess), open_readonly(path) as connection:
        connection.execute("DELETE FROM chat")


def test_names_with_special_characters_are_opened(tmp_path: Path) -> None:
    folder = tmp_path / "50% of #1? ünï cödé"
    folder.mkdir()
    path = folder / "web ui?mode=rwc#x.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE marker (a)")
    connection.close()
    assert _read_tables(path) == {"marker"}
    assert [file.name for file in folder.iterdir()] == [path.name]


def test_the_log_beside_the_real_file_is_seen_through_a_link(
    make_database: MakeDatabase, tmp_path: Path
) -> None:
    path = make_database(WAL)
    leave_log(path)
    link = tmp_path / "link.db"
    link.symlink_to(path)
    assert "marker" in _read_tables(link)


def test_a_look_does_not_drop_the_locks_of_this_process(make_database: MakeDatabase) -> None:
    """POSIX drops all locks of a process when it closes any descriptor of the file."""
    path = make_database(ROLLBACK)
    with open_writable(path) as connection:
        connection.execute("BEGIN IMMEDIATE")
        open_target(_target(path))
        looker = threading.Thread(target=_read_tables, args=(path,))
        looker.start()
        looker.join()
        script = (
            "import contextlib\ndb.execute('PRAGMA busy_timeout = 50')\n"
            "with contextlib.suppress(sqlite3.OperationalError):\n"
            "    db.execute('BEGIN IMMEDIATE'); db.execute('CREATE TABLE intruder (a)')\n"
            "    db.execute('COMMIT')\n"
        )
        run_and_die(script, path)
        connection.execute("ROLLBACK")
    assert "intruder" not in _read_tables(path)


def test_put_off_descriptors_are_closed_in_the_end(make_database: MakeDatabase) -> None:
    if not Path("/proc/self/fd").is_dir():
        pytest.skip("needs /proc")
    path = make_database(ROLLBACK)
    before = len(list(Path("/proc/self/fd").iterdir()))
    with open_writable(path):
        for _ in range(5):
            open_target(_target(path), with_holders=False)
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_a_writable_connection_begins_nothing_by_itself(make_database: MakeDatabase) -> None:
    path = make_database(ROLLBACK)
    with open_writable(path) as connection:
        connection.execute("CREATE TABLE marker (a)")
        connection.execute("INSERT INTO marker VALUES (1)")
        assert not connection.in_transaction
    assert "marker" in _read_tables(path)
