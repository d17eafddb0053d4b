"""Verifying a backup of a file again: every byte, every page, every table's rows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from owui_migrate_gui.database.backup_content import read_state, require_sound
from owui_migrate_gui.database.beside import beside
from owui_migrate_gui.database.compressed import expanded, is_compressed, measure_compressed
from owui_migrate_gui.database.connect import open_readonly
from owui_migrate_gui.database.durable import explained, hash_of, require_space
from owui_migrate_gui.database.file_key import FileKey
from owui_migrate_gui.database.integrity import IsCancelled, never
from owui_migrate_gui.database.manifest import Manifest, RecordedRevisions, read_manifest
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.database.unlock import key_for
from owui_migrate_gui.errors import BackupFailed, DamagedDatabase, KeyNeeded, WrongKey
from owui_migrate_gui.secret import Secret


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedBackup:
    """A backup that was opened again and found whole; ``manifest`` is None where it has none.

    ``size`` and ``sha256`` are those of the database file, also where ``path`` is compressed.
    """

    path: Path
    manifest: Manifest | None
    size: int
    sha256: str
    tables: dict[str, int]
    recorded: RecordedRevisions
    key: FileKey | None = None


def verify_backup(
    path: Path, is_cancelled: IsCancelled = never, *, secret: Secret | None = None
) -> CheckedBackup:
    """Open a backup again: SHA-256 and size against its manifest, ``quick_check``, row counts.

    ``secret`` is the key that an encrypted database had when the backup was made. Without a
    manifest only what the file itself shows is checked. A compressed one is decompressed to its
    end, and must hold what was verified when it was made. Leaves nothing behind. Raises
    ``BackupFailed`` where it is not whole or not what its manifest says, what ``open_readonly`` and
    ``key_for`` raise for files that aren't databases or have another key, and ``Cancelled``.
    """
    manifest = read_manifest(path)
    if is_compressed(path):
        return _verify_packed(path, manifest, is_cancelled)
    cipher = manifest.cipher if manifest else None
    try:
        key = key_for(FileTarget(path=path, cipher=cipher), secret)
        with open_readonly(path, key):  # refuses what is no database before a long hash
            pass
    except (KeyNeeded, WrongKey) as error:
        # A first page that was changed looks like a wrong key: only the bytes tell.
        if cipher is None or not isinstance(error, KeyNeeded):
            _require_bytes(path, manifest, is_cancelled)
        raise
    state, problem = None, None
    with beside(lambda is_stopped: hash_of(path, is_stopped), is_cancelled) as hashing:
        try:
            with open_readonly(path, key) as connection:
                require_sound(connection, path, is_cancelled)
                state = read_state(connection, is_cancelled)
        except (BackupFailed, DamagedDatabase) as error:
            problem = error  # that the bytes are others than they were says more
    sha256, size = hashing.result(), path.stat().st_size
    if manifest is not None and (sha256, size) != (manifest.sha256, manifest.size):
        raise _not_as_promised(path, "it was changed after it was made (SHA-256 differs)")
    if state is None:
        raise problem or BackupFailed(f"{path} could not be checked.")
    if manifest is not None and (state.tables, state.recorded) != (
        manifest.tables,
        manifest.recorded,
    ):
        raise _not_as_promised(path, "tables, rows or revision differ")
    return CheckedBackup(
        path=path,
        manifest=manifest,
        size=size,
        sha256=sha256,
        tables=state.tables,
        recorded=state.recorded,
        key=key,
    )


def _verify_packed(
    path: Path, manifest: Manifest | None, is_cancelled: IsCancelled
) -> CheckedBackup:
    if manifest is None or manifest.content is None:
        return _verify_unknown(path, is_cancelled)
    _require_bytes(path, manifest, is_cancelled)
    if measure_compressed(path, is_cancelled) != (manifest.content.size, manifest.content.sha256):
        raise _not_as_promised(path, "it does not hold the database that was backed up")
    return CheckedBackup(
        path=path,
        manifest=manifest,
        size=manifest.content.size,
        sha256=manifest.content.sha256,
        tables=manifest.tables,
        recorded=manifest.recorded,
    )


def _verify_unknown(path: Path, is_cancelled: IsCancelled) -> CheckedBackup:
    """A compressed file that no manifest vouches for: what it holds is opened, for a while."""
    size, sha256 = measure_compressed(path, is_cancelled)
    with explained(path.parent):
        require_space(path.parent, size, "Checking this backup without its manifest")
        with expanded(path, path.parent, size, is_cancelled) as plain:
            checked = verify_backup(plain, is_cancelled)
    return replace(checked, path=path, manifest=None, size=size, sha256=sha256)


def _require_bytes(path: Path, manifest: Manifest | None, is_cancelled: IsCancelled) -> None:
    if manifest is None:
        return
    if (hash_of(path, is_cancelled), path.stat().st_size) != (manifest.sha256, manifest.size):
        raise _not_as_promised(path, "it was changed after it was made (SHA-256 differs)")


def _not_as_promised(path: Path, reason: str) -> BackupFailed:
    return BackupFailed(
        f"The backup {path} is not what its manifest says: {reason}.",
        remedy="Use another backup.",
    )


__all__ = ["CheckedBackup", "verify_backup"]
