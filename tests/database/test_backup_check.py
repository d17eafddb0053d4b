"""A check of a backup is remembered beside it, and told apart from what only hindered it."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from owui_migrate_gui import places
from owui_migrate_gui.database.backup_check import check_backup, needs_secret
from owui_migrate_gui.database.backup_folders import recall_folders, remember_folder
from owui_migrate_gui.database.backups import (
    BackupKind,
    BackupState,
    list_all_backups,
    list_backups,
)
from owui_migrate_gui.database.manifest import manifest_path
from owui_migrate_gui.database.retention import delete_backup
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.database.verification import recall_check, verification_path
from owui_migrate_gui.engine.known_backups import backups_of
from owui_migrate_gui.errors import BackupFailed, KeyNeeded, WrongKey
from owui_migrate_gui.secret import Secret
from tests.builders.backups import back_up
from tests.builders.encrypted import KEY, encrypt_database
from tests.conftest import MakeDatabase

MADE = datetime(2026, 7, 1, tzinfo=UTC)
LATER = datetime(2026, 7, 9, tzinfo=UTC)


def test_a_check_is_remembered_until_the_file_is_written_to(make_database: MakeDatabase) -> None:
    path = make_database("0.6.43")
    backup = back_up(path, path.parent, now=MADE)
    (listed,) = list_backups(FileTarget(path=path))
    assert (listed.checked, listed.state) == (None, BackupState.WHOLE)
    assert check_backup(backup, now=LATER)
    assert verification_path(backup).stat().st_mode & 0o777 == 0o600
    (listed,) = list_backups(FileTarget(path=path))
    assert listed.checked is not None
    assert (listed.checked.checked, listed.checked.problem) == (LATER, "")
    os.utime(backup)
    assert recall_check(backup) is None


def test_damage_is_remembered_and_no_longer_counts_as_whole(make_database: MakeDatabase) -> None:
    path = make_database("0.6.43")
    backup = back_up(path, path.parent, now=MADE)
    content = bytearray(backup.read_bytes())
    content[100_000] ^= 1
    backup.write_bytes(content)
    (listed,) = list_backups(FileTarget(path=path))
    assert listed.is_verified
    with pytest.raises(BackupFailed):
        check_backup(backup, now=LATER)
    (listed,) = list_backups(FileTarget(path=path))
    assert listed.state is BackupState.DAMAGED
    assert listed.checked is not None
    assert "SHA-256" in listed.checked.problem
    assert not listed.is_verified
    assert not listed.can_restore
    delete_backup(listed, None)
    assert [file.name for file in path.parent.iterdir()] == ["webui.db"]


def test_an_encrypted_one_needs_its_key_and_a_missing_one_is_no_damage(
    make_database: MakeDatabase, tmp_path: Path
) -> None:
    path = encrypt_database(make_database("0.6.43"), tmp_path / "webui.db")
    backup = back_up(path, tmp_path, secret=Secret(KEY), now=MADE)
    assert needs_secret(backup)
    for secret, error in ((None, KeyNeeded), (Secret("other"), WrongKey)):
        with pytest.raises(error):
            check_backup(backup, now=LATER, secret=secret)
        assert recall_check(backup) is None
    check_backup(backup, now=LATER, secret=Secret(KEY))
    (listed,) = list_backups(FileTarget(path=path))
    assert (listed.kind, listed.checked is not None) == (BackupKind.ENCRYPTED, True)
    content = bytearray(backup.read_bytes())
    content[100] ^= 1  # on the first page: to SQLCipher a wrong key
    backup.write_bytes(content)
    with pytest.raises(BackupFailed, match="changed after it was made"):
        check_backup(backup, now=LATER, secret=Secret(KEY))


def test_all_backups_of_all_targets_each_under_its_own(
    make_database: MakeDatabase, tmp_path: Path
) -> None:
    first, second = make_database("0.6.43"), tmp_path / "second" / "webui.db"
    second.parent.mkdir()
    second.write_bytes(first.read_bytes())
    shared = tmp_path / "shared"
    beside, away = back_up(first, first.parent, now=MADE), back_up(first, shared, now=MADE)
    bare = back_up(second, second.parent, now=MADE)
    manifest_path(bare).unlink()
    gone = back_up(second, shared, now=MADE)
    gone.unlink()
    targets = (FileTarget(path=first), FileTarget(path=second))
    found = {one.path: one for one in list_all_backups(targets, (shared, tmp_path / "none"))}
    assert {path: one.target for path, one in found.items()} == {
        beside: str(first),
        away: str(first),
        bare: str(second),
        gone: str(second),
    }
    assert found[bare].state is BackupState.NO_MANIFEST
    assert (found[gone].state, found[gone].size) == (BackupState.MISSING, 0)
    assert not found[gone].can_restore
    without = {one.path: one.target for one in list_all_backups((), (second.parent,))}
    assert without == {bare: ""}


def test_folders_are_remembered_once_and_the_newest_last(tmp_path: Path) -> None:
    file = tmp_path / "records" / "folders.json"
    assert recall_folders(file) == ()
    for name in ("a", "b", "a"):
        remember_folder(file, tmp_path / name)
    assert recall_folders(file) == (tmp_path / "b", tmp_path / "a")
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_folder_that_is_only_remembered_lends_nothing_without_a_manifest(
    make_database: MakeDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Almost every database is called webui.db."""
    monkeypatch.setenv("OWUI_MIGRATE_HOME", str(tmp_path / "records"))
    first, second = make_database("0.6.43"), tmp_path / "second" / "webui.db"
    second.parent.mkdir()
    second.write_bytes(first.read_bytes())
    away = back_up(first, tmp_path / "away", now=MADE)
    for_nobody, for_other = (
        back_up(second, second.parent, now=MADE),
        back_up(second, tmp_path / "away", now=MADE),
    )
    manifest_path(for_nobody).unlink()
    for folder in (tmp_path / "away", second.parent):
        remember_folder(places.backup_folders_file(), folder)
    assert [one.path for one in backups_of(FileTarget(path=first))] == [away]
    assert {one.path for one in backups_of(FileTarget(path=second))} == {for_nobody, for_other}
