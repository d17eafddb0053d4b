"""Checking a backup of any kind again, and remembering beside it what was found."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from owui_migrate_gui.database.backups import BackupKind, kind_of_backup
from owui_migrate_gui.database.integrity import IsCancelled, never
from owui_migrate_gui.database.manifest import read_manifest
from owui_migrate_gui.database.verification import remember_check
from owui_migrate_gui.database.verify import verify_backup
from owui_migrate_gui.errors import (
    BackupFailed,
    DamagedDatabase,
    KeyNeeded,
    MigrationError,
    NoDumpProgram,
    NotADatabase,
    WrongKey,
)
from owui_migrate_gui.secret import Secret


def check_backup(
    path: Path, *, now: datetime, secret: Secret | None = None, is_cancelled: IsCancelled = never
) -> bool:
    """Verify a backup and keep the outcome beside it; ``now`` is UTC.

    Returns whether the outcome could be kept. ``secret`` is the key of an encrypted backup, or the
    password of the role whose server holds a copy. Raises ``BackupFailed``, ``DamagedDatabase`` or
    ``NotADatabase`` for a backup that isn't whole, which is remembered too; and what hinders the
    check, such as ``KeyNeeded``, ``WrongKey``, ``NoDumpProgram`` or a server out of reach, which
    says nothing of the backup.
    """
    try:
        if needs_server(path):
            from owui_migrate_gui.database.postgresql.verify import (  # noqa: PLC0415 - psycopg: 0.1 s
                verify_server_backup,
            )

            verify_server_backup(path, secret, is_cancelled)
        else:
            verify_backup(path, is_cancelled, secret=secret)
    except MigrationError as error:
        if is_damage(error):
            remember_check(path, now=now, problem=error.what)
        raise
    return remember_check(path, now=now)


def is_damage(error: MigrationError) -> bool:
    """Whether a check found that the backup isn't whole, and wasn't only hindered."""
    hindered = KeyNeeded | WrongKey | NoDumpProgram
    return isinstance(error, BackupFailed | DamagedDatabase | NotADatabase) and not isinstance(
        error, hindered
    )


def needs_server(path: Path) -> bool:
    """Whether a backup is one of a server's database."""
    return kind_of_backup(path, None) in {BackupKind.DUMP, BackupKind.COPY}


def needs_secret(path: Path) -> bool:
    """Whether checking a backup takes a key or a password."""
    kind = kind_of_backup(path, read_manifest(path))
    return kind in {BackupKind.ENCRYPTED, BackupKind.COPY}


__all__ = ["check_backup", "is_damage", "needs_secret", "needs_server"]
