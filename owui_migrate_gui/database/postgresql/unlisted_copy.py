"""Backups inside the server whose maker died after the commit and before it had listed them.

They are whole, so they are listed now: nothing on the server is changed, let alone dropped.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from owui_migrate_gui.database.backup import PARTIAL_COPY_SUFFIX, backup_stem
from owui_migrate_gui.database.locks import name_others
from owui_migrate_gui.database.manifest import Manifest
from owui_migrate_gui.database.postgresql.connect import reading
from owui_migrate_gui.database.postgresql.server_copy import list_copy, read_copy
from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.errors import BackupFailed, MigrationError
from owui_migrate_gui.secret import Secret


def list_unlisted_copies(target: ServerTarget, secret: Secret | None, folder: Path) -> list[Path]:
    """List the copies of ``target`` that the hidden pointers in ``folder`` name.

    Returns the pointers that were written. A hidden pointer whose schema isn't there, or holds no
    record of ours, is removed; where the server can't be asked or the folder is full, it stays for
    the next time.
    """
    found = []
    for partial in _hidden(target, folder):
        manifest = _read(partial)
        if manifest is not None:
            stem = partial.name.removeprefix(".").removesuffix(PARTIAL_COPY_SUFFIX)
            try:
                if _is_there(target, secret, manifest):
                    found.append(list_copy(folder, manifest, stem))
            except MigrationError:
                continue
        partial.unlink(missing_ok=True)
    return found


def _hidden(target: ServerTarget, folder: Path) -> Iterator[Path]:
    start = f".{backup_stem(target)}-"
    names = list(folder.iterdir()) if folder.is_dir() else []
    for path in names:
        is_ours = path.name.startswith(start) and path.name.endswith(PARTIAL_COPY_SUFFIX)
        if is_ours and not name_others(path):
            manifest = _read(path)
            if manifest is None or manifest.target == target.key:
                yield path


def _read(partial: Path) -> Manifest | None:
    try:
        manifest = msgspec.json.decode(partial.read_bytes(), type=Manifest)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return None
    return manifest if manifest.server is not None else None


def _is_there(target: ServerTarget, secret: Secret | None, manifest: Manifest) -> bool:
    """Whether the schema is there with our record of the same schema and rows."""
    assert manifest.server is not None
    with reading(target, secret) as connection:
        try:
            record = read_copy(connection, manifest.server.copy_schema)
        except BackupFailed:
            return False
    return (record.schema, record.rows) == (manifest.server.schema, manifest.tables)


__all__ = ["list_unlisted_copies"]
