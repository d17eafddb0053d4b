"""After a restore there is the backup, byte for byte; before it, the old file; never a mix."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import signal
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType

import pytest

from owui_migrate_gui.database.backup import make_backup
from owui_migrate_gui.database.connect import open_readonly
from owui_migrate_gui.database.database_file import side_file
from owui_migrate_gui.database.file_key import Keyed
from owui_migrate_gui.database.manifest import manifest_path
from owui_migrate_gui.database.replacement import exclusive, overwrite
from owui_migrate_gui.database.restore import restore_backup
from owui_migrate_gui.database.verify import verify_backup
from owui_migrate_gui.errors import (
    BackupFailed,
    BadTarget,
    Cancelled,
    MigrationError,
    NoAccess,
    NoSpace,
    TargetLocked,
)
from owui_migrate_gui.events import RestoreReport
from tests.builders.databases import (
    content_of,
    leave_hot_journal,
    leave_log,
    live_process,
    run_and_die,
    trace_of,
)
from tests.builders.privileges import as_plain_user, open_folder
from tests.conftest import MakeDatabase

NOW = datetime(2026, 7, 9, 12, 30, 15, tzinfo=UTC)


def _ignore(done: int, total: int) -> None:
    """Progress that nobody looks at."""


def _back_up(path: Path, into: Path) -> Path:
    with open_readonly(path) as source:
        report = make_backup(
            source,
            path,
            into,
            revision="before",
            now=datetime(2026, 7, 1, tzinfo=UTC),
            progress=_ignore,
            is_cancelled=lambda: False,
        )
    return Path(report.path)


def _restore(
    backup: Path,
    target: Path,
    *,
    progress: Callable[[int, int], None] = _ignore,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> RestoreReport:
    return restore_backup(
        backup,
        target,
        guard_dir=backup.parent,
        now=NOW,
        progress=progress,
        is_cancelled=is_cancelled,
    )


def _names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def _as_it_is(path: Path) -> None:
    """Nothing beside it."""


def _without_shm(path: Path) -> None:
    leave_log(path)
    side_file(path, "-shm").unlink()


def _persistent_journal(path: Path) -> None:
    run_and_die("db.execute('PRAGMA journal_mode=PERSIST'); db.execute('DELETE FROM chat')", path)


@pytest.mark.parametrize("release", ["0.8.12", "0.12.4"])
@pytest.mark.parametrize(
    "prepare", [_as_it_is, leave_log, _without_shm, leave_hot_journal, _persistent_journal]
)
def test_the_backup_comes_back_byte_for_byte(
    make_database: MakeDatabase,
    tmp_path: Path,
    release: str,
    prepare: Callable[[Path], None],
) -> None:
    path = make_database(release)
    backup = _back_up(path, tmp_path / "backups")
    prepare(path)
    path.chmod(0o640)
    replaced = content_of(_copied(path, tmp_path / "replaced"))
    report = _restore(backup, path)
    assert _names(path.parent) == {"webui.db"}
    assert path.read_bytes() == backup.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o640
    assert report.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert report.notes == ()
    assert report.guard is not None
    assert verify_backup(Path(report.guard)).manifest is not None
    assert content_of(Path(shutil.copy(report.guard, tmp_path / "guard.db"))) == replaced


def _copied(path: Path, into: Path) -> Path:
    shutil.copytree(path.parent, into)
    return into / path.name


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root gives away")
def test_the_owner_stays(make_database: MakeDatabase, tmp_path: Path) -> None:
    path = make_database("0.8.12")
    backup = _back_up(path, tmp_path / "backups")
    os.chown(path, 1234, 2345)
    _restore(backup, path)
    assert (path.stat().st_uid, path.stat().st_gid) == (1234, 2345)


def test_a_target_that_is_gone_comes_back_private(
    make_database: MakeDatabase, tmp_path: Path
) -> None:
    path = make_database("0.8.12")
    backup = _back_up(path, tmp_path / "backups")
    path.unlink()
    report = _restore(backup, path)
    assert report.guard is None
    assert path.read_bytes() == backup.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600


def test_an_orphaned_log_is_kept_aside_and_not_applied(
    make_database: MakeDatabase, tmp_path: Path
) -> None:
    path = make_database("0.12.4")
    backup = _back_up(path, tmp_path / "backups")
    leave_log(path)
    log = side_file(path, "-wal").read_bytes()
    path.unlink()
    report = _restore(backup, path)
    assert _names(path.parent) == {"webui.db"}
    assert path.read_bytes() == backup.read_bytes()
    assert report.guard is not None
    assert side_file(Path(report.guard), "-wal").read_bytes() == log


def _text(path: Path) -> None:
    path.write_text("not a database at all\n" * 100)


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _torn(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def _torn_with_log(path: Path) -> None:
    leave_log(path)
    _torn(path)


def _bad_page(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'chat'"
        page = connection.execute(query).fetchone()[0]
    with path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 50)


def _strange_history(path: Path) -> None:
    run_and_die("db.execute('ALTER TABLE alembic_version RENAME COLUMN version_num TO v')", path)


@pytest.mark.parametrize(
    "spoil", [_text, _empty, _torn, _torn_with_log, _bad_page, _strange_history]
)
def test_what_is_no_healthy_database_is_kept_as_it_was(
    make_database: MakeDatabase, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    path = make_database("0.8.12")
    backup = _back_up(path, tmp_path / "backups")
    spoil(path)
    spoilt = path.read_bytes()
    report = _restore(backup, path)
    assert path.read_bytes() == backup.read_bytes()
    assert _names(path.parent) == {"webui.db"}
    assert report.guard is not None
    kept = Path(report.guard)
    assert kept.name == "webui-20260709T123015Z-unverified.raw.db"
    assert kept.read_bytes() == spoilt
    assert kept.stat().st_mode & 0o777 == 0o600
    (note,) = report.notes
    assert "kept as it was" in note


def test_a_target_in_use_is_left_alone(make_database: MakeDatabase, tmp_path: Path) -> None:
    path = make_database("0.8.12")
    backup = _back_up(path, tmp_path / "backups")
    with live_process("db.execute('SELECT * FROM user').fetchone()", path) as pid:
        before = trace_of(path.parent)
        with pytest.raises(TargetLocked, match=rf"is open in .*\(process {pid}\)"):
            _restore(backup, path)
        assert trace_of(path.parent) == before
    assert len(_names(backup.parent)) == 2


@pytest.mark.parametrize("mode", ["WAL", "DELETE"])
def test_the_exclusive_lock_keeps_everybody_out(make_database: MakeDatabase, mode: str) -> None:
    path = make_database("0.8.12")
    run_and_die(f"db.execute('PRAGMA journal_mode={mode}')", path)
    script = (
        "db.execute('PRAGMA busy_timeout = 0')\n"
        "try:\n    db.execute('SELECT * FROM user')\n"
        "except sqlite3.OperationalError as error:\n    assert 'locked' in str(error)\n"
        "else:\n    sys.exit(1)"
    )
    with exclusive(path):
        run_and_die(script, path)


@pytest.mark.parametrize("script", ["db.execute('SELECT * FROM user').fetchone()"])
def test_an_idle_wal_reader_prevents_the_exclusive_lock(
    make_database: MakeDatabase, script: str
) -> None:
    path = make_database("0.12.4")
    with live_process(script, path), pytest.raises(TargetLocked), exclusive(path):
        pass


def test_a_spoilt_backup_is_not_restored(make_database: MakeDatabase, tmp_path: Path) -> None:
    path = make_database("0.8.12")
    backup = _back_up(path, tmp_path / "backups")
    content = bytearray(backup.read_bytes())
    content[5000] ^= 1
    backup.write_bytes(content)
    before = trace_of(path.parent)
    with pytest.raises(BackupFailed, match="SHA-256 differs"):
        _restore(backup, path)
    assert trace_of(path.parent) == before


def test_without_a_manifest_the_report_says_so(make_database: MakeDatabase, tmp_path: Path) -> None:
    path = make_database("0.8.12")
    backup = _back_up(path, tmp_path / "backups")
    manifest_path(backup).unlink()
    report = _restore(backup, path)
    assert report.notes == ("The backup has no manifest: only its integrity was checked.",)
    assert path.read_bytes() == backup.read_bytes()


def test_a_plain_copy_with_its_log_is_refused(make_database: MakeDatabase, tmp_path: Path) -> None:
    path = make_database("0.12.4")
    other = tmp_path / "copy.db"
    shutil.copy(path, other)
    leave_log(other)
    with pytest.raises(BackupFailed, match="has an unmerged log beside it"):
        restore_backup(other, path, guard_dir=tmp_path, now=NOW, progress=_ignore)


def test_the_target_can_not_be_the_backup(make_database: MakeDatabase, tmp_path: Path) -> None:
    backup = _back_up(make_database("0.8.12"), tmp_path / "backups")
    link = tmp_path / "link.db"
    link.symlink_to(backup)
    for target in (backup, link):
        with pytest.raises(BadTarget, match="is the backup itself"):
            _restore(backup, target)


def test_a_target_in_a_folder_that_is_not_there(
    make_database: MakeDatabase, tmp_path: Path
) -> None:
    backup = _back_up(make_database("0.8.12"), tmp_path / "backups")
    with pytest.raises(BadTarget, match="There is no folder"):
        _restore(backup, tmp_path / "nowhere" / "webui.db")
    with pytest.raises(BadTarget, match="is not an ordinary file"):
        _restore(backup, tmp_path)


def test_a_link_stays_a_link(make_database: MakeDatabase, tmp_path: Path) -> None:
    path = make_database("0.8.12")
    backup = _back_up(path, tmp_path / "backups")
    link = tmp_path / "link.db"
    link.symlink_to(path)
    _restore(backup, link)
    assert link.is_symlink()
    assert path.read_bytes() == backup.read_bytes()


def test_no_space(
    make_database: MakeDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_database("0.8.12")
    backup = _back_up(path, tmp_path / "backups")
    usage = shutil.disk_usage(tmp_path)._replace(free=1000)
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage)
    before = trace_of(path.parent)
    with pytest.raises(NoSpace):
        _restore(backup, path)
    assert trace_of(path.parent) == before


def test_a_folder_that_can_not_be_written(make_database: MakeDatabase) -> None:
    made = make_database("0.8.12")
    with open_folder() as folder:
        backups = folder / "backups"
        backup = _back_up(made, backups)
        backups.chmod(0o777)
        for file in backups.iterdir():
            file.chmod(0o644)
        target = folder / "webui.db"
        target.write_bytes(made.read_bytes())
        with pytest.raises(NoAccess):
            as_plain_user(lambda: _restore(backup, target))
        assert target.read_bytes() == made.read_bytes()
        assert _names(folder) == {"backups", "webui.db"}


def test_progress_covers_guard_and_copy(make_database: MakeDatabase, tmp_path: Path) -> None:
    path = make_database("0.8.12")
    backup = _back_up(path, tmp_path / "backups")
    seen: list[tuple[int, int]] = []
    _restore(backup, path, progress=lambda done, total: seen.append((done, total)))
    both = path.stat().st_size * 2
    assert {total for _, total in seen} == {both}
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert seen[-1] == (both, both)


def _asked_at(turn: int) -> tuple[Callable[[], bool], list[bool]]:
    asked: list[bool] = []

    def is_cancelled() -> bool:
        asked.append(len(asked) >= turn)
        return asked[-1]

    return is_cancelled, asked


def test_cancel_at_any_time_leaves_the_old(make_database: MakeDatabase, tmp_path: Path) -> None:
    path = make_database("0.8.12")
    backup = _back_up(path, tmp_path / "backups")
    before = path.read_bytes()
    run_and_die("db.execute('DELETE FROM chat_file')", path)
    before = path.read_bytes()
    count, asked = _asked_at(10_000)
    _restore(backup, path, is_cancelled=count)
    path.write_bytes(before)
    times = len(asked)
    assert times > 20
    for turn in range(0, times, 7):
        is_cancelled, _ = _asked_at(turn)
        with pytest.raises(Cancelled):
            _restore(backup, path, is_cancelled=is_cancelled)
        assert path.read_bytes() == before
        assert _names(path.parent) == {"webui.db"}


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")
@pytest.mark.parametrize("prepare", [leave_log, leave_hot_journal, _torn])
def test_a_kill_at_any_instant_leaves_the_old_or_the_new(
    make_database: MakeDatabase, tmp_path: Path, prepare: Callable[[Path], None]
) -> None:
    """Dies before and after every call that can change a file: SQL, writes, renames, removals."""
    path = make_database("0.3.35")
    backup = _back_up(path, tmp_path / "backups")
    run_and_die("db.execute('CREATE TABLE old (a)'); db.execute('DELETE FROM chat')", path)
    prepare(path)
    is_healthy = prepare is not _torn
    torn = path.read_bytes()
    old = content_of(_copied(path, tmp_path / "old")) if is_healthy else ()
    new = content_of(Path(shutil.copy(backup, tmp_path / "new.db")))
    assert old != new
    seen = set()
    for instant in range(10_000):
        folder = tmp_path / f"at-{instant}"
        shutil.copytree(path.parent, folder / "data")
        shutil.copytree(backup.parent, folder / "backups")
        target = folder / "data" / path.name
        if _restore_and_die(folder / "backups" / backup.name, target, instant):
            break
        if not is_healthy and target.read_bytes() == torn:
            seen.add("old")
        else:
            found = content_of(target)
            assert found in {old, new}, f"a mix after instant {instant}"
            seen.add("old" if found == old else "new")
        shutil.rmtree(folder)
    assert seen == {"old", "new"}
    assert instant > 30


_CHANGING_CALLS = frozenset(
    {
        "execute",
        "backup",
        "connect",
        "write",
        "fsync",
        "open",
        "unlink",
        "replace",
        "chmod",
        "chown",
    }
)


def _restore_and_die(backup: Path, target: Path, instant: int) -> bool:
    """Restore in a forked child that kills itself at an instant; True if it came to its end."""
    child = os.fork()
    if child == 0:
        left = instant

        def count_down(frame: FrameType, event: str, function: object) -> None:
            nonlocal left
            if not event.startswith("c_") or not _can_change_files(frame, function):
                return
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)

        os.fsync = lambda fd: None  # noqa: ARG005 - a kill is no power cut; and this is done hundreds of times
        sys.setprofile(count_down)
        _restore(backup, target)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def _can_change_files(frame: FrameType, function: object) -> bool:
    """Calls into C that write; those that only count rows or look for processes are left out."""
    reads_only = ("integrity.py", "history.py", "locks.py", "descriptors.py")
    file = frame.f_code.co_filename
    return (
        getattr(function, "__name__", "") in _CHANGING_CALLS
        and not file.endswith(reads_only)
        and "psutil" not in file
    )


def test_what_a_killed_restore_left_is_swept_by_the_next(
    make_database: MakeDatabase, tmp_path: Path
) -> None:
    path = make_database("0.8.12")
    backup = _back_up(path, tmp_path / "backups")
    (path.parent / ".webui.db.restoring").write_text("half")
    _restore(backup, path)
    assert _names(path.parent) == {"webui.db"}


class _MountedFolder:
    """Renaming over one file fails as it does where that file is mounted by itself."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, mounted: Path) -> None:
        rename = Path.replace

        def replace(self: Path, target: Path) -> Path:
            if Path(target) == mounted:
                raise OSError(errno.EBUSY, "Device or resource busy")
            return rename(self, target)

        monkeypatch.setattr(Path, "replace", replace)


@pytest.mark.parametrize("release", ["0.8.12", "0.12.4"])
@pytest.mark.parametrize("prepare", [_as_it_is, leave_log])
def test_a_file_that_is_mounted_by_itself_gets_the_content(
    make_database: MakeDatabase,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    release: str,
    prepare: Callable[[Path], None],
) -> None:
    path = make_database(release)
    backup = _back_up(path, tmp_path / "backups")
    prepare(path)
    run_and_die("db.execute('DELETE FROM chat')", path)
    inode = path.stat().st_ino
    _MountedFolder(monkeypatch, path)
    report = _restore(backup, path)
    assert path.stat().st_ino == inode
    assert _names(path.parent) == {"webui.db"}
    assert report.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert "mounted by itself" in report.notes[0]
    restored = content_of(_copied(path, tmp_path / "restored"))
    assert restored == content_of(Path(shutil.copy(backup, tmp_path / "copy.db")))


def test_a_mounted_file_that_is_no_database_is_left_alone(
    make_database: MakeDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_database("0.8.12")
    backup = _back_up(path, tmp_path / "backups")
    _text(path)
    before = path.read_bytes()
    _MountedFolder(monkeypatch, path)
    with pytest.raises(NoAccess, match="is mounted by itself and is no database"):
        _restore(backup, path)
    assert path.read_bytes() == before


def test_writing_in_place_is_undone_by_cancel(make_database: MakeDatabase, tmp_path: Path) -> None:
    path = make_database("0.8.12")
    backup = _back_up(path, tmp_path / "backups")
    run_and_die("db.execute('CREATE TABLE marker (a)')", path)
    before = content_of(_copied(path, tmp_path / "before"))
    with pytest.raises(Cancelled):
        overwrite(Keyed(path=path), Keyed(path=backup), _ignore, lambda: True)
    assert content_of(_copied(path, tmp_path / "after")) == before


def test_writing_in_place_gives_up_where_somebody_reads(
    make_database: MakeDatabase, tmp_path: Path
) -> None:
    path = make_database("0.8.12")
    backup = _back_up(path, tmp_path / "backups")
    script = "db.execute('BEGIN'); db.execute('SELECT * FROM user').fetchone()"
    with live_process(script, path), pytest.raises(MigrationError) as caught:
        overwrite(Keyed(path=path), Keyed(path=backup), _ignore, lambda: False)
    assert caught.value.code == "target_locked"
