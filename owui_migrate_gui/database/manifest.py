"""The manifest beside a backup: what it is a backup of, and how to tell that it is still whole."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import msgspec

from owui_migrate_gui.database.cipher_settings import CipherSettings
from owui_migrate_gui.database.durable import write_private
from owui_migrate_gui.revision import Recorded

FORMAT = 1
_SUFFIX = ".json"


class RecordedRevisions(msgspec.Struct, frozen=True, kw_only=True):
    """What the version tables said; None: no such table."""

    peewee: tuple[str, ...] | None = None
    alembic: tuple[str, ...] | None = None


class ServerDetails(msgspec.Struct, frozen=True, kw_only=True):
    """What only the backup of a PostgreSQL target has: where it came from and what it is.

    ``kind`` is custom or directory (archives of pg_dump of version ``dumped_by``) or copy (the
    schema ``copy_schema`` on the server itself).
    """

    kind: str
    schema: str
    version: str
    dumped_by: int = 0
    copy_schema: str = ""


class Content(msgspec.Struct, frozen=True, kw_only=True):
    """What a compressed backup holds: bytes and SHA-256 (hex) of the database file in it."""

    size: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """All that is known of a backup.

    ``made`` is UTC, ``size`` and ``page_size`` in bytes, ``sha256`` hex, both of the file as it
    lies there; ``content`` is what is in it where it is compressed. ``tables`` are rows per table,
    ``revision`` the word in the file's name, ``release`` empty where unknown, ``cipher`` the
    settings of an encrypted backup (never its key). A server has neither pages nor a journal mode.
    """

    format: int
    target: str
    made: datetime
    release: str
    recorded: RecordedRevisions
    revision: str
    size: int
    sha256: str
    tables: dict[str, int]
    page_size: int
    journal_mode: str
    server: ServerDetails | None = None
    cipher: CipherSettings | None = None
    content: Content | None = None


def manifest_path(backup: Path) -> Path:
    """Where the manifest of a backup lies."""
    return backup.with_name(backup.name + _SUFFIX)


def write_manifest(backup: Path, manifest: Manifest) -> None:
    """Write the manifest beside its backup, readable by its owner only. Raises ``OSError``."""
    text = msgspec.json.format(msgspec.json.encode(manifest), indent=2)
    write_private(manifest_path(backup), text + b"\n")


def read_manifest(backup: Path) -> Manifest | None:
    """The manifest of a backup, None where there is none or none that this version reads."""
    try:
        manifest = msgspec.json.decode(manifest_path(backup).read_bytes(), type=Manifest)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return None
    return manifest if manifest.format == FORMAT else None


def recorded_revisions(recorded: Recorded) -> RecordedRevisions:
    """The recorded revisions in the form that the manifest stores."""
    return RecordedRevisions(peewee=recorded.peewee, alembic=recorded.alembic)


__all__ = [
    "FORMAT",
    "Content",
    "Manifest",
    "RecordedRevisions",
    "ServerDetails",
    "manifest_path",
    "read_manifest",
    "recorded_revisions",
    "write_manifest",
]
