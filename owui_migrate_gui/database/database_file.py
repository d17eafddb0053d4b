"""A database file and what lies beside it, as bytes: told apart without SQLite, never written."""

from __future__ import annotations

import math
import os
import stat
from collections import Counter
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from owui_migrate_gui.database.descriptors import raw_descriptor
from owui_migrate_gui.database.file_key import FileKey
from owui_migrate_gui.errors import (
    BadTarget,
    DamagedDatabase,
    KeyNeeded,
    MigrationError,
    NoAccess,
    NotADatabase,
)

_MAGIC = b"SQLite format 3\x00"
_SAMPLE = 4096
_WAL_VERSION = 2
_HEADER = 100
_FRAME_HEADER = 24
_ZIP = b"PK\x03\x04"
_ARCHIVES = {
    b"\x1f\x8b": "a gzip archive",
    _ZIP: "a zip archive",
    b"\xfd7zXZ": "an xz archive",
    b"\x28\xb5\x2f\xfd": "a zstd archive",
    b"BZh": "a bzip2 archive",
}
# 4 KiB of evenly random bytes have 7.95 bits per byte; text and binary formats stay below 7.
_ENCRYPTED_BITS = 7.5
_SMALLEST = 512
_FEWER = 1.75


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """What shows that a file was written: inode, size, modification time, first 100 bytes."""

    inode: int
    size: int
    modified_ns: int
    header: bytes


class FileKind(Enum):
    """What the first bytes of a file say of it."""

    PLAIN = "plain"
    ENCRYPTED_OR_NOISE = "encrypted"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class DatabaseFile:
    """An SQLite database file by its header (https://sqlite.org/fileformat2.html, section 1.3).

    ``path`` is the real file behind symbolic links, because SQLite keeps ``-wal``, ``-shm`` and
    ``-journal`` beside that one. Sizes are in bytes, None where there is no such file. The header
    of an encrypted file, one with a ``key``, tells nothing but whether it was written.
    """

    path: Path
    main: Stamp
    wal: Stamp | None
    has_shm: bool
    journal_size: int | None
    key: FileKey | None = None

    @property
    def is_wal(self) -> bool:
        """Whether a plain header asks for write-ahead logging (read version 2)."""
        return self.key is None and self.main.header[19] == _WAL_VERSION

    @property
    def page_size(self) -> int:
        """Bytes per page; the header writes 65536 as 1."""
        if self.key is not None:
            return self.key.settings.page_size
        size = int.from_bytes(self.main.header[16:18], "big")
        return 65536 if size == 1 else size

    @property
    def expected_size(self) -> int | None:
        """Bytes that the header promises, None where it is not valid for the last change."""
        header = self.main.header
        if self.key is not None or header[24:28] != header[92:96]:
            return None
        return int.from_bytes(header[28:32], "big") * self.page_size


def side_file(path: Path, suffix: str) -> Path:
    """The path of ``-wal``, ``-shm`` or ``-journal`` beside a database file."""
    return path.with_name(path.name + suffix)


def look_at(path: Path, key: FileKey | None = None) -> DatabaseFile:
    """Read the header of a database file and see what lies beside it, in a millisecond.

    Raises ``BadTarget`` (nothing there, a folder, no ordinary file), ``NoAccess``,
    ``NotADatabase`` (empty, something else; ``KeyNeeded`` where it looks encrypted and no ``key``
    is given) and ``DamagedDatabase`` (torn copy).
    """
    real, sample, main, wal = _read_files(path)
    _require_magic(path, sample, main.size, is_encrypted=key is not None)
    found = DatabaseFile(
        path=real,
        main=main,
        wal=wal,
        has_shm=side_file(real, "-shm").exists(),
        journal_size=_size_of(side_file(real, "-journal")),
        key=key,
    )
    _require_whole(path, found)
    return found


def stamps_of(path: Path) -> tuple[Stamp, Stamp | None]:
    """What shows that a file, encrypted or not, or its log was written; raises as ``look_at``."""
    _, _, main, wal = _read_files(path)
    return main, wal


def kind_of(path: Path) -> FileKind:
    """What the first bytes of a file say; raises what ``look_at`` raises for unreadable files."""
    _, sample, main, _ = _read_files(path)
    if main.size and sample.startswith(_MAGIC):
        return FileKind.PLAIN
    if _is_noise(sample):
        return FileKind.ENCRYPTED_OR_NOISE
    return FileKind.OTHER


def _read_files(path: Path) -> tuple[Path, bytes, Stamp, Stamp | None]:
    """The real path, the first bytes, and the stamps of the file and of its log."""
    try:
        real = path.resolve(strict=True)
        if not stat.S_ISREG(real.stat().st_mode):
            raise _not_a_file(path, real)
        sample, main = _read_start(real)
        wal = _wal_stamp(side_file(real, "-wal"))
    except FileNotFoundError as error:
        raise _missing(path) from error
    except PermissionError as error:
        raise no_permission(path) from error
    except (OSError, RuntimeError) as error:
        raise BadTarget(f"{path} can't be read: {error}.", remedy="Check the path.") from error
    return real, sample, main, wal


def no_permission(path: Path) -> NoAccess:
    """The error for a file or folder that this user may not read."""
    return NoAccess(
        f"No permission to read {path}.",
        remedy="Run the console as the user who owns the file, or ask its owner for access.",
    )


def require_all_pages(path: Path, page_count: int, key: FileKey | None = None) -> None:
    """Raise ``DamagedDatabase`` if file and log together can't hold the pages that were promised.

    ``page_count`` is what a reader was told; looked at afterwards, the files can only have grown.
    """
    found = look_at(path, key)
    if found.journal_size:
        return
    frames = found.wal.size // (found.page_size + _FRAME_HEADER) if found.wal else 0
    available = found.main.size // found.page_size + frames
    if available < page_count:
        raise _torn(path, page_count * found.page_size, found.main.size)


def _read_start(path: Path) -> tuple[bytes, Stamp]:
    with raw_descriptor(path) as descriptor:
        sample = os.read(descriptor, _SAMPLE)
        status = os.fstat(descriptor)
    stamp = Stamp(
        inode=status.st_ino,
        size=status.st_size,
        modified_ns=status.st_mtime_ns,
        header=sample[:_HEADER],
    )
    return sample, stamp


def _wal_stamp(path: Path) -> Stamp | None:
    try:
        return _read_start(path)[1]
    except FileNotFoundError:
        return None


def _size_of(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return None


def _missing(path: Path) -> BadTarget:
    return BadTarget(f"There is no file {path}.", remedy="Check the path.")


def _not_a_file(path: Path, real: Path) -> MigrationError:
    if not real.is_dir():
        return BadTarget(f"{path} is not an ordinary file.", remedy="Give the path of a webui.db.")
    inside = next((name for name in ("webui.db", "data/webui.db") if (real / name).is_file()), None)
    remedy = f"Did you mean {path / inside}?" if inside else "Give the webui.db inside it."
    return BadTarget(f"{path} is a folder, not a database.", remedy=remedy)


def _require_magic(path: Path, sample: bytes, size: int, *, is_encrypted: bool) -> None:
    if not size:
        raise NotADatabase(
            f"{path} is empty (0 bytes), so there is nothing to migrate.",
            remedy="Look for the webui.db that Open WebUI really uses, or start Open WebUI once.",
        )
    if sample.startswith(_MAGIC) and len(sample) >= _HEADER:
        return
    is_noise = _is_noise(sample)
    if is_encrypted and is_noise:
        return
    for magic, kind in _ARCHIVES.items():
        if sample.startswith(magic):
            raise NotADatabase(f"{path} is {kind}, not a database.", remedy=_remedy(kind))
    if is_noise:
        raise key_needed(path)
    raise NotADatabase(f"{path} is not an SQLite database.", remedy="Give the path of a webui.db.")


def _remedy(kind: str) -> str:
    remedy = "Unpack it and open what is inside."
    if kind == _ARCHIVES[_ZIP]:
        remedy += " A support bundle opens with diagnose, status, graph and preview."
    return remedy


def key_needed(path: Path) -> KeyNeeded:
    """The error for a file that looks encrypted, without a key."""
    return KeyNeeded(
        f"{path} is encrypted with SQLCipher, or not a database.",
        remedy="Give its key: with --password-env, --password-stdin or --key-file.",
    )


def _is_noise(sample: bytes) -> bool:
    """Whether bytes look like ciphertext; the smallest page of SQLCipher's has 512 of them."""
    is_archive = any(sample.startswith(magic) for magic in _ARCHIVES)
    # Few bytes have fewer bits each, however random they are.
    least = min(_ENCRYPTED_BITS, math.log2(max(len(sample), 2)) - _FEWER)
    return not is_archive and len(sample) >= _SMALLEST and bits_per_byte(sample) >= least


def bits_per_byte(sample: bytes) -> float:
    """Shannon entropy of a sample: 8 for random bytes, 4 to 5 for text."""
    total = len(sample)
    counts = Counter(sample).values()
    return -sum(n / total * math.log2(n / total) for n in counts) if total else 0.0


def _require_whole(path: Path, found: DatabaseFile) -> None:
    # With a log or a journal beside it the main file alone may rightly be short.
    if (found.wal and found.wal.size) or found.journal_size:
        return
    expected = found.expected_size
    if expected is not None and found.main.size < expected:
        raise _torn(path, expected, found.main.size)


def _torn(path: Path, expected: int, size: int) -> DamagedDatabase:
    return DamagedDatabase(
        f"{path} is torn: its header promises {expected:,} bytes, there are {size:,}.",
        remedy="Copy it again while Open WebUI is stopped, or restore a backup.",
    )


__all__ = [
    "DatabaseFile",
    "FileKind",
    "Stamp",
    "bits_per_byte",
    "key_needed",
    "kind_of",
    "look_at",
    "no_permission",
    "require_all_pages",
    "side_file",
    "stamps_of",
]
