"""Finding out how an encrypted file is opened, on a private copy of its first page."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

from owui_migrate_gui import places
from owui_migrate_gui.database.cipher_settings import VERSIONS, CipherSettings
from owui_migrate_gui.database.database_file import (
    FileKind,
    key_needed,
    kind_of,
    look_at,
    side_file,
)
from owui_migrate_gui.database.descriptors import raw_descriptor
from owui_migrate_gui.database.driver import DATABASE_ERRORS, connect
from owui_migrate_gui.database.file_key import SALT_BYTES, FileKey, derive, readings
from owui_migrate_gui.database.known_ciphers import recall_cipher
from owui_migrate_gui.database.private_copy import copy_if_there
from owui_migrate_gui.database.sqlite_errors import primary_code
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.errors import WrongKey
from owui_migrate_gui.secret import Secret

_LARGEST_PAGE = 65536
_HEADER = 100
_SMALL = 4
_LOGS = ("-journal", "-wal")


def key_for(target: FileTarget, secret: Secret | None) -> FileKey | None:
    """The key that opens a file; None for a plain one, which needs none.

    Settings that ``target`` names are used as they are; otherwise those that opened it before and
    the defaults of SQLCipher 4, 3, 2 and 1 are tried. Nothing but the first page is read, and a
    copy of it is what is tried, so the file isn't even locked. Where a write of that page was cut
    short, it is read as the journal or the log has it. Raises ``KeyNeeded``, ``WrongKey``, and what
    ``look_at`` raises.
    """
    settings = target.cipher
    recalled = None if settings else recall_cipher(places.ciphers_file(), target.path)
    if recalled is not None and recalled.plaintext_header and not _is_plain(target.path):
        settings = recalled
    has_header = settings is not None and bool(settings.plaintext_header)
    if kind_of(target.path) is not FileKind.ENCRYPTED_OR_NOISE and not has_header:
        look_at(target.path)
        return None
    if not secret:
        raise key_needed(target.path)
    candidates = [settings] if settings else [*([recalled] if recalled else []), *VERSIONS.values()]
    with _first_page(target.path) as copy:
        for key in _keys(copy, secret.reveal(), candidates):
            if _opens(copy, key, "ro&immutable=1"):
                return key
    if _is_interrupted(target.path):
        with _first_page_undone(target.path) as copy:
            for key in _keys(copy, secret.reveal(), candidates):
                if _opens(copy, key, "rw"):
                    return key
    raise WrongKey(
        f"This key does not open {target.path}, or it is not an encrypted database.",
        remedy=(
            "Check the key and the settings that were given."
            if settings
            else "Check the key; if it was encrypted with other than SQLCipher's default settings,"
            " name them with --cipher."
        ),
    )


def _is_plain(path: Path) -> bool:
    """Whether a file is a plain database and doesn't only begin like one, by its header.

    Schema format and text encoding are small numbers, and twenty bytes are reserved as zero
    (https://sqlite.org/fileformat.html#the_database_header); encrypted they are anything.
    """
    with path.open("rb") as file:
        header = file.read(_HEADER)
    numbers = (int.from_bytes(header[at : at + 4]) for at in (44, 56))
    return all(number <= _SMALL for number in numbers) and not any(header[72:92])


def is_log_mode(path: Path, key: FileKey) -> bool:
    """Whether an encrypted file asks for write-ahead logging, which only its first page tells.

    Nothing but the first page is there to be read, so it is told by what SQLite does: it makes a
    log beside the copy. Raises one of ``driver.ERRORS`` where the key doesn't open the file.
    """
    try:
        return _makes_log(_first_page, path, key)
    except DATABASE_ERRORS:
        if not _is_interrupted(path):
            raise
        return _makes_log(_first_page_undone, path, key)


def _makes_log(
    first_page: Callable[[Path], AbstractContextManager[Path]], path: Path, key: FileKey
) -> bool:
    with first_page(path) as copy:
        uri = f"{copy.as_uri()}?mode=rw"
        with closing(connect(uri, timeout=0, key=key)) as connection:
            connection.execute("PRAGMA schema_version").fetchone()
            return side_file(copy, "-wal").exists()


def _keys(path: Path, text: str, settings: list[CipherSettings]) -> Iterator[FileKey]:
    with path.open("rb") as file:
        begin = file.read(SALT_BYTES)
    for reading in readings(text):
        for one in settings:
            salt = bytes.fromhex(one.salt) if one.salt else begin
            yield derive(reading, salt, one)


def _opens(copy: Path, key: FileKey, mode: str) -> bool:
    uri = f"{copy.as_uri()}?mode={mode}"
    with closing(connect(uri, timeout=0, key=key)) as connection:
        try:
            connection.execute("PRAGMA schema_version").fetchone()
        except DATABASE_ERRORS as error:
            # The page was decrypted, but speaks of pages that an interrupted write never made; with
            # another key it would be "not a database".
            return primary_code(error) == sqlite3.SQLITE_CORRUPT
    return True


@contextmanager
def _first_page(path: Path) -> Iterator[Path]:
    """A private copy of the first page, as encrypted as it is, in a file of the same length."""
    with tempfile.TemporaryDirectory(prefix="owui-migrate-") as folder:  # mode 0700
        copy = Path(folder) / "first-page"
        with raw_descriptor(path.resolve()) as source:
            begin = os.read(source, _LARGEST_PAGE)
            length = os.fstat(source).st_size
        copy.write_bytes(begin)
        os.truncate(copy, max(length, len(begin)))  # takes no room: the rest is a hole
        yield copy


@contextmanager
def _first_page_undone(path: Path) -> Iterator[Path]:
    """The same after SQLite has undone or finished, in the copy, what lies in journal and log."""
    with _first_page(path) as copy:
        for suffix in _LOGS:
            copy_if_there(side_file(path.resolve(), suffix), side_file(copy, suffix))
        yield copy


def _is_interrupted(path: Path) -> bool:
    """Whether a journal or a log lies beside a file, so that its first page may be half written."""
    return any(
        side.exists() and side.stat().st_size
        for side in (side_file(path.resolve(), suffix) for suffix in _LOGS)
    )


__all__ = ["is_log_mode", "key_for"]
