"""A compressed backup holds the very database, proves it, and comes back byte for byte."""

from __future__ import annotations

import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from owui_migrate_gui.database.backup import make_backup
from owui_migrate_gui.database.compressed import Compression, compress, expanded
from owui_migrate_gui.database.connect import open_readonly
from owui_migrate_gui.database.durable import hash_of
from owui_migrate_gui.database.manifest import manifest_path, read_manifest
from owui_migrate_gui.database.restore import restore_backup
from owui_migrate_gui.database.verify import verify_backup
from owui_migrate_gui.errors import BackupFailed, Cancelled
from owui_migrate_gui.events import BackupReport
from tests.builders.databases import leave_log, run_and_die
from tests.conftest import MakeDatabase

NOW = datetime(2026, 7, 9, 12, 30, 15, tzinfo=UTC)


class Watch:
    """Sees the progress of compressing, and cancels it at a share of the way."""

    def __init__(self, cancel_at: float = 2.0) -> None:
        self.seen: list[tuple[int, int]] = []
        self.begun = 0
        self._cancel_at = cancel_at

    def compression(self) -> Compression:
        def begin() -> None:
            self.begun += 1

        return Compression(
            on_begin=begin, progress=lambda done, total: self.seen.append((done, total))
        )

    def is_cancelled(self) -> bool:
        return any(done >= self._cancel_at * total for done, total in self.seen)


def back_up(path: Path, into: Path, watch: Watch | None = None) -> BackupReport:
    watch = watch or Watch()
    with open_readonly(path) as source:
        return make_backup(
            source,
            path,
            into,
            revision="abc",
            now=NOW,
            progress=lambda _done, _total: None,
            is_cancelled=watch.is_cancelled,
            compression=watch.compression(),
        )


@pytest.fixture
def path(make_database: MakeDatabase) -> Path:
    return make_database("0.6.43")


def test_it_is_an_ordinary_zstd_file_with_the_same_bytes(path: Path, tmp_path: Path) -> None:
    watch = Watch()
    report = back_up(path, tmp_path / "b", watch)
    backup = Path(report.path)
    assert backup.name == "webui-20260709T123015Z-abc.backup.db.zst"
    assert {file.name for file in backup.parent.iterdir()} == {backup.name, f"{backup.name}.json"}
    assert {file.stat().st_mode & 0o777 for file in backup.parent.iterdir()} == {0o600}
    assert report.size == backup.stat().st_size < path.stat().st_size / 5
    assert report.sha256 == hash_of(backup)
    manifest = read_manifest(backup)
    assert manifest is not None
    assert manifest.content is not None
    assert (manifest.content.size, manifest.content.sha256) == (path.stat().st_size, hash_of(path))
    with expanded(backup, tmp_path, manifest.content.size) as plain:
        assert plain.read_bytes() == path.read_bytes()
        assert plain.stat().st_mode & 0o777 == 0o600
    assert watch.begun == 1
    assert watch.seen == sorted(watch.seen)
    assert watch.seen[-1] == (2 * path.stat().st_size, 2 * path.stat().st_size)


def test_what_lies_in_the_log_is_in_it(path: Path, tmp_path: Path) -> None:
    leave_log(path)
    report = back_up(path, tmp_path / "b")
    checked = verify_backup(Path(report.path))
    assert "marker" in checked.tables


def test_a_restore_brings_the_very_bytes_back(path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    backup = Path(back_up(path, tmp_path).path)
    run_and_die("db.execute('DELETE FROM chat')", path)
    report = restore_backup(
        backup,
        path,
        guard_dir=tmp_path / "guards",
        now=NOW,
        progress=lambda _done, _total: None,
        compression=Watch().compression(),
    )
    assert path.read_bytes() == before
    guard = verify_backup(Path(report.guard or ""))
    assert (guard.path.suffix, guard.tables["chat"]) == (".zst", 0)
    assert sorted(file.name for file in path.parent.iterdir()) == ["webui.db"]


def _flip(backup: Path) -> None:
    content = bytearray(backup.read_bytes())
    content[len(content) // 2] ^= 1
    backup.write_bytes(content)


def _cut(backup: Path) -> None:
    backup.write_bytes(backup.read_bytes()[:-20])


@pytest.mark.parametrize("has_manifest", [True, False])
@pytest.mark.parametrize("spoil", [_flip, _cut])
def test_a_spoilt_one_is_found_out_with_and_without_manifest(
    path: Path, tmp_path: Path, spoil: object, has_manifest: bool
) -> None:
    backup = Path(back_up(path, tmp_path).path)
    if not has_manifest:
        manifest_path(backup).unlink()
        assert verify_backup(backup).tables["chat"] == 29
    assert callable(spoil)
    spoil(backup)
    with pytest.raises(BackupFailed):
        verify_backup(backup)
    assert not [file for file in tmp_path.iterdir() if file.name.startswith(".")]


def test_another_database_behind_the_same_manifest_is_found_out(path: Path, tmp_path: Path) -> None:
    """Even where somebody wrote size and hash of the file anew: the content is proved too."""
    import msgspec

    from owui_migrate_gui.database.manifest import write_manifest

    backup = Path(back_up(path, tmp_path).path)
    manifest = read_manifest(backup)
    assert manifest is not None
    run_and_die("db.execute('DELETE FROM chat')", path)
    compress(path, backup, lambda _done, _total: None, lambda: False)
    sizes = {"size": backup.stat().st_size, "sha256": hash_of(backup)}
    write_manifest(backup, msgspec.structs.replace(manifest, **sizes))
    with pytest.raises(BackupFailed, match="does not hold the database"):
        verify_backup(backup)


@pytest.mark.parametrize("share", [0.25, 0.75])
def test_cancelling_leaves_nothing(path: Path, tmp_path: Path, share: float) -> None:
    with pytest.raises(Cancelled):
        back_up(path, tmp_path / "b", Watch(cancel_at=share))
    assert list((tmp_path / "b").iterdir()) == []


def test_any_zstd_program_reads_it(path: Path, tmp_path: Path) -> None:
    backup = Path(back_up(path, tmp_path).path)
    try:
        done = subprocess.run(["zstd", "-dc", backup], capture_output=True, check=True)
    except FileNotFoundError:
        pytest.skip("no zstd program is installed")
    assert done.stdout == path.read_bytes()
