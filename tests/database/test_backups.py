"""The list of backups: this target's, newest first, with what a glance can tell of each."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from owui_migrate_gui.database.backup import make_backup
from owui_migrate_gui.database.backups import BackupState, list_backups
from owui_migrate_gui.database.connect import open_readonly
from owui_migrate_gui.database.manifest import manifest_path
from owui_migrate_gui.database.target import FileTarget
from tests.builders.databases import trace_of
from tests.conftest import MakeDatabase


def _back_up(path: Path, into: Path, day: int, revision: str = "abc") -> Path:
    with open_readonly(path) as source:
        report = make_backup(
            source,
            path,
            into,
            revision=revision,
            now=datetime(2026, 7, day, tzinfo=UTC),
            progress=lambda _done, _total: None,
            is_cancelled=lambda: False,
            release="0.8.12",
        )
    return Path(report.path)


def _target(path: Path) -> FileTarget:
    return FileTarget(path=path)


def test_newest_first_from_all_folders_and_without_a_trace(
    make_database: MakeDatabase, tmp_path: Path
) -> None:
    path = make_database("0.8.12")
    first = _back_up(path, path.parent, 1)
    third = _back_up(path, tmp_path / "elsewhere", 3, "x-y")
    second = _back_up(path, path.parent, 2)
    before = trace_of(path.parent)
    found = list_backups(_target(path), (tmp_path / "elsewhere", path.parent, tmp_path / "none"))
    assert trace_of(path.parent) == before
    assert [backup.path for backup in found] == [third, second, first]
    assert [backup.revision for backup in found] == ["x-y", "abc", "abc"]
    assert found[0].made == datetime(2026, 7, 3, tzinfo=UTC)
    assert found[0].release == "0.8.12"
    assert found[0].size == third.stat().st_size
    assert found[0].rows == 308
    assert all(backup.is_verified for backup in found)


def test_a_backup_of_another_size_or_without_manifest_is_not_verified(
    make_database: MakeDatabase,
) -> None:
    path = make_database("0.8.12")
    changed, bare, broken = (_back_up(path, path.parent, day) for day in (3, 2, 1))
    changed.write_bytes(changed.read_bytes()[:-1])
    manifest_path(bare).unlink()
    manifest_path(broken).write_text("{")
    found = list_backups(_target(path))
    assert [backup.state for backup in found] == [
        BackupState.CHANGED,
        BackupState.NO_MANIFEST,
        BackupState.NO_MANIFEST,
    ]
    assert not any(backup.is_verified for backup in found)
    assert (found[1].rows, found[1].revision) == (None, "abc")
    assert found[1].made == datetime(2026, 7, 2, tzinfo=UTC)


def test_other_files_are_no_backups_of_this_target(
    make_database: MakeDatabase, tmp_path: Path
) -> None:
    path = make_database("0.8.12")
    shared = tmp_path / "shared"
    other = path.with_name("webui-old.db")
    other.write_bytes(path.read_bytes())
    elsewhere = tmp_path / "second" / "webui.db"
    elsewhere.parent.mkdir()
    elsewhere.write_bytes(path.read_bytes())
    _back_up(other, path.parent, 1)
    _back_up(elsewhere, shared, 1)
    for name in (
        "webui-20260701T000000Z-abc.db",
        "webui-20260799T000000Z-abc.backup.db",
        ".webui-20260701T000000Z-abc.backup.db.partial",
    ):
        (path.parent / name).touch()
    assert list_backups(_target(path), (shared,)) == ()
    assert len(list_backups(_target(other))) == 1
    assert len(list_backups(_target(elsewhere), (shared,))) == 1


def test_backups_that_moved_with_their_database_are_listed(
    make_database: MakeDatabase, tmp_path: Path
) -> None:
    path = make_database("0.8.12")
    _back_up(path, path.parent, 1)
    moved = path.parent.rename(tmp_path / "moved")
    assert len(list_backups(_target(moved / "webui.db"))) == 1
