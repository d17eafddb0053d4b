"""Backups compressed with zstd: written, read back and proved equal, in bounded memory.

The file is one ordinary zstd frame with a checksum, so that ``zstd -d`` brings the database back
without this console.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from owui_migrate_gui.database.descriptors import raw_descriptor
from owui_migrate_gui.database.durable import Progress, create_private
from owui_migrate_gui.database.integrity import IsCancelled, never, stop_if
from owui_migrate_gui.errors import BackupFailed

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

COMPRESSED_SUFFIX = ".zst"
_CHUNK = 1024 * 1024
_LEVEL = 3
"""zstd's own default: higher levels take a multiple of the time for a few per cent of room."""
_BAD_FRAME = (zstd.ZstdError, EOFError)


@dataclass(frozen=True, slots=True, kw_only=True)
class Compression:
    """That a backup is wanted compressed: who is told when that begins, and of bytes done."""

    on_begin: Callable[[], None]
    progress: Progress


def is_compressed(path: Path) -> bool:
    """Whether a file is compressed, by its name."""
    return path.name.endswith(COMPRESSED_SUFFIX)


def compress(plain: Path, into: Path, progress: Progress, is_cancelled: IsCancelled) -> str:
    """Compress ``plain`` into an existing file, synced; returns the SHA-256 of what was read.

    Raises ``OSError`` and ``Cancelled``.
    """
    digest, done = hashlib.sha256(), 0
    total = plain.stat().st_size
    options: dict[int, int] = {
        zstd.CompressionParameter.compression_level: _LEVEL,
        zstd.CompressionParameter.checksum_flag: 1,
    }
    compressor = zstd.ZstdCompressor(options=options)
    compressor.set_pledged_input_size(total)
    with raw_descriptor(plain) as source, into.open("wb") as sink:
        while chunk := os.read(source, _CHUNK):
            stop_if(is_cancelled)
            digest.update(chunk)
            sink.write(compressor.compress(chunk))
            done += len(chunk)
            progress(done, total)
        sink.write(compressor.flush())
        sink.flush()
        os.fsync(sink.fileno())
    return digest.hexdigest()


def read_compressed(path: Path, is_cancelled: IsCancelled = never) -> Iterator[bytes]:
    """What a compressed file holds, chunk by chunk, to its very end.

    Raises ``BackupFailed`` where it is cut short or damaged, ``Cancelled`` and ``OSError``.
    """
    try:
        with zstd.ZstdFile(path) as file:
            while chunk := file.read(_CHUNK):
                stop_if(is_cancelled)
                yield chunk
    except _BAD_FRAME as error:
        raise BackupFailed(
            f"{path.name} can't be decompressed to its end: {error}.", remedy="Use another backup."
        ) from error


def measure_compressed(
    path: Path, is_cancelled: IsCancelled = never, on_chunk: Callable[[int], None] | None = None
) -> tuple[int, str]:
    """Bytes and SHA-256 of what a compressed file holds; ``on_chunk`` gets bytes so far."""
    digest, size = hashlib.sha256(), 0
    for chunk in read_compressed(path, is_cancelled):
        digest.update(chunk)
        size += len(chunk)
        if on_chunk is not None:
            on_chunk(size)
    return size, digest.hexdigest()


def expand(
    path: Path, into: Path, total: int, progress: Progress, is_cancelled: IsCancelled
) -> str:
    """Write what a compressed file holds into an existing file, synced; returns its SHA-256.

    ``total`` is how many bytes it should be: what holds more is not what it says, and is left.
    """
    digest, done = hashlib.sha256(), 0
    with into.open("wb") as sink:
        progress(0, total)
        for chunk in read_compressed(path, is_cancelled):
            done += len(chunk)
            if done > total:
                break
            sink.write(chunk)
            digest.update(chunk)
            progress(done, total)
        sink.flush()
        os.fsync(sink.fileno())
    return digest.hexdigest()


@contextmanager
def expanded(
    path: Path, folder: Path, total: int, is_cancelled: IsCancelled = never
) -> Iterator[Path]:
    """What a compressed file holds as a private file in ``folder``, gone at the end."""
    name = path.name.removesuffix(COMPRESSED_SUFFIX)
    plain = folder / f".{name}.{os.getpid()}.partial"
    with suppress(FileNotFoundError):
        plain.unlink()
    create_private(plain)
    try:
        expand(path, plain, total, lambda _done, _total: None, is_cancelled)
        yield plain
    finally:
        for suffix in ("", "-journal", "-wal", "-shm"):
            plain.with_name(plain.name + suffix).unlink(missing_ok=True)


__all__ = [
    "COMPRESSED_SUFFIX",
    "Compression",
    "compress",
    "expand",
    "expanded",
    "is_compressed",
    "measure_compressed",
    "read_compressed",
]
