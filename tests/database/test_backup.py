"""A backup is one verified file, or nothing at all."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from functools import partial
from pathlib import Path

import pytest

from owui_migrate_gui.database.backup import default_backup_dir, make_backup
from owui_migrate_gui.database.connect import open_readonly, open_writable
from owui_migrate_gui.database.integrity import watched
from owui_migrate_gui.database.manifest import manifest_path, read_manifest
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.database.verify import verify_backup
from owui_migrate_gui.errors import (
    BackupFailed,
    Cancelled,
    MigrationError,
    NoAccess,
    NoSpace,
    NotADatabase,
    TargetLocked,
)
from owui_migrate_gui.events import BackupReport
from tests.builders.databases import (
    RELEASES,
    content_of,
    leave_hot_journal,
    leave_log,
    live_process,
    trace_of,
)
from tests.builders.privileges import as_plain_user, open_folder
from tests.conftest import MakeDatabase

NOW = datetime(2026, 7, 9, 12, 30, 15, tzinfo=UTC)


def _ignore(done: int, total: int) -> None:
    """Progress that nobody looks at."""


def _back_up(
    path: Path,
    into: Path,
    *,
    revision: str = "abc123",
    now: datetime = NOW,
    progress: Callable[[int, int], None] = _ignore,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> BackupReport:
    with open_readonly(path) as source:
        return _back_up_from(
            source,
            path,
            into,
            revision=revision,
            now=now,
            progress=progress,
            is_cancelled=is_cancelled,
        )


def _back_up_from(
    source: sqlite3.Connection,
    path: Path,
    into: Path,
    *,
    revision: str = "abc123",
    now: datetime = NOW,
    progress: Callable[[int, int], None] = _ignore,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> BackupReport:
    return make_backup(
        source,
        path,
        into,
        revision=revision,
        now=now,
        progress=progress,
        is_cancelled=is_cancelled,
        release="0.8.12",
    )


@pytest.mark.parametrize("release", RELEASES)
def test_a_backup_holds_the_same_in_one_private_file(
    make_database: MakeDatabase, tmp_path: Path, release: str
) -> None:
    path = make_database(release)
    before = trace_of(path.parent)
    report = _back_up(path, tmp_path / "backups")
    assert trace_of(path.parent) == before
    backup = Path(report.path)
    assert backup == tmp_path / "backups" / "webui-20260709T123015Z-abc123.backup.db"
    assert {file.name for file in backup.parent.iterdir()} == {
        backup.name,
        f"{backup.name}.json",
    }
    assert {file.stat().st_mode & 0o777 for file in backup.parent.iterdir()} == {0o600}
    assert backup.read_bytes()[18:20] == path.read_bytes()[18:20], "the journal mode is kept"
    assert report.sha256 == hashlib.sha256(backup.read_bytes()).hexdigest()
    assert report.size == backup.stat().st_size
    copy = shutil.copy(backup, tmp_path / "copy.db")
    assert content_of(Path(copy)) == content_of(path)


def test_the_manifest_tells_everything(make_database: MakeDatabase, tmp_path: Path) -> None:
    path = make_database("0.8.12")
    elsewhere = timezone(timedelta(hours=9))
    report = _back_up(path, tmp_path, now=NOW.astimezone(elsewhere))
    document = json.loads(manifest_path(Path(report.path)).read_text())
    recorded, tables = document.pop("recorded"), document.pop("tables")
    assert recorded["alembic"] == ["b2c3d4e5f6a7"]
    assert recorded["peewee"][-1] == "018_add_function_is_global"
    assert (tables["user"], tables["chat"], tables["alembic_version"]) == (3, 29, 1)
    assert (sum(tables.values()), len(tables)) == (report.rows, report.tables)
    assert document == {
        "format": 1,
        "target": str(path),
        "made": "2026-07-09T12:30:15Z",
        "release": "0.8.12",
        "revision": "abc123",
        "size": report.size,
        "sha256": report.sha256,
        "page_size": 4096,
        "journal_mode": "delete",
    }


@pytest.mark.parametrize("prepare", [leave_log, leave_hot_journal])
def test_what_lies_beside_the_file_is_taken_along(
    make_database: MakeDatabase, tmp_path: Path, prepare: Callable[[Path], None]
) -> None:
    path = make_database("0.12.4")
    prepare(path)
    before = trace_of(path.parent)
    backup = Path(_back_up(path, tmp_path / "backups").path)
    assert trace_of(path.parent) == before
    assert len(list(backup.parent.iterdir())) == 2
    with open_readonly(backup) as connection:
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
        assert connection.execute("SELECT count(*) FROM user").fetchone() == (3,)
    assert ("marker" in names) is (prepare is leave_log)


def test_no_backup_is_overwritten(make_database: MakeDatabase, tmp_path: Path) -> None:
    path = make_database("0.8.12")
    names = [Path(_back_up(path, tmp_path / "backups").path).name for _ in range(3)]
    stem = "webui-20260709T123015Z-abc123"
    assert names == [f"{stem}.backup.db", f"{stem}-2.backup.db", f"{stem}-3.backup.db"]
    assert all(read_manifest(tmp_path / "backups" / name) for name in names)


def test_a_revision_can_not_lead_out_of_the_folder(
    make_database: MakeDatabase, tmp_path: Path
) -> None:
    report = _back_up(make_database("0.8.12"), tmp_path / "backups", revision="../../etc/x y")
    assert Path(report.path).parent == tmp_path / "backups"
    assert Path(report.path).name == "webui-20260709T123015Z-.._.._etc_x_y.backup.db"


def test_progress_is_told_in_bytes(make_database: MakeDatabase, tmp_path: Path) -> None:
    path = make_database("0.8.12")
    with open_writable(path) as connection:
        connection.execute("CREATE TABLE big (a)")
        connection.execute("INSERT INTO big VALUES (zeroblob(20000000))")
    seen: list[tuple[int, int]] = []
    report = _back_up(path, tmp_path, progress=lambda done, total: seen.append((done, total)))
    assert {total for _, total in seen} == {report.size}
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert seen[-1] == (report.size, report.size)
    assert len(seen) >= 4


@pytest.mark.parametrize("asked_at", range(8))
def test_cancel_leaves_nothing_behind(
    make_database: MakeDatabase, tmp_path: Path, asked_at: int
) -> None:
    path = make_database("0.8.12")
    answers = iter([*[False] * asked_at, True])
    with pytest.raises(Cancelled):
        _back_up(path, tmp_path / "backups", is_cancelled=lambda: next(answers, True))
    assert not list((tmp_path / "backups").iterdir())


def test_a_busy_writer_neither_tears_nor_delays_a_backup(
    make_database: MakeDatabase, tmp_path: Path
) -> None:
    """A stepped backup without a read transaction would start over at each of its commits."""
    path = make_database("0.12.4")
    script = """
db.execute('CREATE TABLE account (id, amount, filling)')
db.execute('BEGIN')
db.executemany('INSERT INTO account VALUES (?, 100, zeroblob(3000))', [(i,) for i in range(9000)])
db.execute('COMMIT')
def beat():
    db.execute('BEGIN IMMEDIATE')
    db.execute('UPDATE account SET amount = amount - 1 WHERE id < 2')
    db.execute('UPDATE account SET amount = amount + 1 WHERE id > 8997')
    db.execute('INSERT INTO account VALUES (5, 0, NULL)')
    db.execute('COMMIT')
"""
    steps: list[int] = []
    with live_process(script, path):
        report = _back_up(path, tmp_path, progress=lambda done, _: steps.append(done))
    assert len(steps) >= 6
    assert steps == sorted(steps), "it never started over"
    with open_readonly(Path(report.path)) as connection:
        assert connection.execute("SELECT sum(amount) FROM account").fetchone() == (900_000,)


def test_the_transaction_of_the_caller_is_left_open(
    make_database: MakeDatabase, tmp_path: Path
) -> None:
    """A run takes its write lock first, then the backup over a second connection."""
    path = make_database("0.8.12")
    with open_writable(path) as locked, open_writable(path) as reading:
        locked.execute("BEGIN IMMEDIATE")
        states = [reading.in_transaction]
        _back_up_from(reading, path, tmp_path)
        states.append(reading.in_transaction)
        reading.execute("BEGIN")
        _back_up_from(reading, path, tmp_path)
        states.append(reading.in_transaction)
        assert states == [False, False, True]
        locked.execute("ROLLBACK")


def test_a_write_transaction_is_refused_in_the_end(
    make_database: MakeDatabase, tmp_path: Path
) -> None:
    """The driver alone would wait for ever."""
    path = make_database("0.8.12")
    with open_writable(path) as locked:
        locked.execute("BEGIN IMMEDIATE")
        with pytest.raises(TargetLocked):
            _back_up_from(locked, path, tmp_path / "backups")
        locked.execute("ROLLBACK")
    assert not list((tmp_path / "backups").iterdir())


def test_no_space(
    make_database: MakeDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_database("0.8.12")
    usage = shutil.disk_usage(tmp_path)._replace(free=path.stat().st_size)
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage)
    with pytest.raises(NoSpace, match=r"The backup needs 1,896,448 bytes"):
        _back_up(path, tmp_path / "backups")
    assert not list((tmp_path / "backups").iterdir())


def test_a_folder_that_can_not_be_written(make_database: MakeDatabase) -> None:
    path = make_database("0.8.12")
    with open_folder() as folder:
        target = folder / "webui.db"
        target.write_bytes(path.read_bytes())
        for into in (folder, folder / "new"):
            with pytest.raises(NoAccess, match="can't be written: Permission denied") as caught:
                as_plain_user(partial(_back_up, target, into))
            assert "Choose another folder" in caught.value.remedy
        assert [file.name for file in folder.iterdir()] == ["webui.db"]


def test_a_file_where_the_folder_should_be(make_database: MakeDatabase, tmp_path: Path) -> None:
    (tmp_path / "backups").touch()
    with pytest.raises(NoAccess, match="can't be written: File exists"):
        _back_up(make_database("0.8.12"), tmp_path / "backups")


def _damage_a_page(path: Path) -> None:
    """Spoil a leaf of a table, where counting rows doesn't look."""
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'chat_id'"
        page = connection.execute(query).fetchone()[0]
    with path.open("r+b") as file:
        file.seek((page - 1) * 4096 + 5)
        file.write(b"\xff\xff")


def test_a_damaged_database_has_no_verified_backup(
    make_database: MakeDatabase, tmp_path: Path
) -> None:
    path = make_database("0.8.12")
    _damage_a_page(path)
    with pytest.raises(BackupFailed, match=r"integrity check|is damaged"):
        _back_up(path, tmp_path / "backups")
    assert not list((tmp_path / "backups").iterdir())


def test_a_verified_backup_verifies_again_without_a_trace(
    make_database: MakeDatabase, tmp_path: Path
) -> None:
    report = _back_up(make_database("0.12.4"), tmp_path / "backups")
    before = trace_of(tmp_path / "backups")
    checked = verify_backup(Path(report.path))
    assert trace_of(tmp_path / "backups") == before
    assert checked.sha256 == report.sha256
    assert checked.manifest == read_manifest(Path(report.path))
    assert sum(checked.tables.values()) == report.rows


def _flip_a_byte(backup: Path) -> None:
    content = bytearray(backup.read_bytes())
    content[-1] ^= 1
    backup.write_bytes(content)


def _cut(backup: Path) -> None:
    os.truncate(backup, backup.stat().st_size - 4096)


def _delete_a_chat(backup: Path) -> None:
    with closing(sqlite3.connect(backup)) as connection:
        connection.execute("DELETE FROM chat WHERE rowid = 1")
        connection.commit()


def _lie(backup: Path) -> None:
    path = manifest_path(backup)
    path.write_text(path.read_text().replace('"chat": 29', '"chat": 30'))


def _replace_by_text(backup: Path) -> None:
    backup.write_text("gone")


@pytest.mark.parametrize(
    ("spoil", "kind", "says"),
    [
        (_flip_a_byte, BackupFailed, "SHA-256 differs"),
        (_cut, MigrationError, "is torn"),
        (_delete_a_chat, BackupFailed, "SHA-256 differs"),
        (_lie, BackupFailed, "tables, rows or revision differ"),
        (_replace_by_text, NotADatabase, "is not an SQLite database"),
    ],
)
def test_a_spoilt_backup_is_found_out(
    make_database: MakeDatabase,
    tmp_path: Path,
    spoil: Callable[[Path], None],
    kind: type[MigrationError],
    says: str,
) -> None:
    backup = Path(_back_up(make_database("0.8.12"), tmp_path).path)
    spoil(backup)
    with pytest.raises(kind, match=says):
        verify_backup(backup)


def test_without_a_manifest_the_file_itself_is_checked(
    make_database: MakeDatabase, tmp_path: Path
) -> None:
    backup = Path(_back_up(make_database("0.8.12"), tmp_path).path)
    manifest_path(backup).unlink()
    checked = verify_backup(backup)
    assert checked.manifest is None
    assert checked.tables["chat"] == 29
    _damage_a_page(backup)
    with pytest.raises(BackupFailed, match="integrity check"):
        verify_backup(backup)


def test_backups_lie_beside_the_real_file(make_database: MakeDatabase, tmp_path: Path) -> None:
    path = make_database("0.8.12")
    link = tmp_path / "link.db"
    link.symlink_to(path)
    assert default_backup_dir(FileTarget(path=link)) == path.parent


def test_a_statement_that_takes_no_looks_is_stopped_from_beside() -> None:
    """A check of all pages or a count is one instruction to SQLite."""
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT count(*) FROM n"
    with closing(sqlite3.connect(":memory:")) as connection:
        with pytest.raises(Cancelled), watched(connection, lambda: True):
            connection.execute(endless).fetchall()
        assert connection.execute("SELECT 1").fetchone() == (1,)
