"""SQLite's result codes in words, whichever driver passed them on (https://sqlite.org/rescode.html)."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from owui_migrate_gui.database.driver import ERRORS
from owui_migrate_gui.database.file_key import FileKey
from owui_migrate_gui.database.run_lock import refuse_if_held
from owui_migrate_gui.errors import (
    DamagedDatabase,
    MigrationError,
    NoAccess,
    NoSpace,
    NotADatabase,
    Refused,
    TargetLocked,
)

_PRIMARY = 0xFF


def primary_code(error: Exception) -> int | None:
    """The primary result code of an error, None where SQLite itself wasn't asked."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & _PRIMARY


def is_environmental(error: Exception) -> bool:
    """Whether the error is about the file and its surroundings, not about our statement."""
    return primary_code(error) in _KNOWN or _is_unreadable(error)


def _is_unreadable(error: Exception) -> bool:
    """A header with a schema format that no SQLite writes has no code of its own.

    Source: sqlite.org/fileformat2.html, "Schema format number": 1 to 4.
    """
    return str(error) == "unsupported file format"


def translate(error: Exception, path: Path, key: FileKey | None = None) -> MigrationError:
    """Say in our words what SQLite says about ``path``; raise the result ``from`` the error.

    Pages of an encrypted file that don't decrypt are damaged: its key was tried before.
    """
    if key is not None and primary_code(error) == sqlite3.SQLITE_NOTADB:
        return _damaged(path, str(error))
    if _is_unreadable(error):
        return _damaged(path, str(error))
    build = _KNOWN.get(primary_code(error) or 0, _other)
    return build(path, str(error))


@contextmanager
def translated(path: Path, key: FileKey | None = None) -> Iterator[None]:
    """Turn known SQLite errors of the block into ours; let others travel as the bugs they are."""
    try:
        yield
    except ERRORS as error:
        if not is_environmental(error):
            raise
        raise translate(error, path, key) from error


def _locked(path: Path, detail: str) -> MigrationError:
    try:
        refuse_if_held(path)
    except TargetLocked as error:
        return error
    return TargetLocked(
        f"{path} is locked by another program.",
        remedy="Stop Open WebUI and anything else that uses the file, then try again.",
        detail=detail,
    )


def _damaged(path: Path, detail: str) -> MigrationError:
    return DamagedDatabase(
        f"{path} is damaged: SQLite says {detail!r}.",
        remedy="Restore a backup, or read what can be read with 'owui-migrate salvage'.",
        detail=detail,
    )


def _not_a_database(path: Path, detail: str) -> MigrationError:
    return NotADatabase(
        f"{path} is not an SQLite database.", remedy="Give the path of a webui.db.", detail=detail
    )


def _read_only(path: Path, detail: str) -> MigrationError:
    return NoAccess(
        f"{path} can't be written: the file, its folder or the disk is read-only.",
        remedy="Make the file and its folder writable for this user, or work on a copy.",
        detail=detail,
    )


def _cannot_open(path: Path, detail: str) -> MigrationError:
    return NoAccess(
        f"{path} can't be opened: SQLite says {detail!r}.",
        remedy="Check the permissions of the file and of its folder.",
        detail=detail,
    )


def _full(path: Path, detail: str) -> MigrationError:
    return NoSpace(
        f"The disk that holds {path} is full.", remedy="Free some space there.", detail=detail
    )


def _disk(path: Path, detail: str) -> MigrationError:
    return DamagedDatabase(
        f"The disk that holds {path} answers with an error: {detail!r}.",
        remedy="Copy the file to a healthy local disk and work there.",
        detail=detail,
    )


def _other(path: Path, detail: str) -> MigrationError:
    return Refused(f"SQLite can't work on {path}: {detail!r}.", remedy="Try a copy.", detail=detail)


_KNOWN: dict[int | None, Callable[[Path, str], MigrationError]] = {
    sqlite3.SQLITE_BUSY: _locked,
    sqlite3.SQLITE_LOCKED: _locked,
    sqlite3.SQLITE_PROTOCOL: _locked,
    sqlite3.SQLITE_CORRUPT: _damaged,
    sqlite3.SQLITE_NOTADB: _not_a_database,
    sqlite3.SQLITE_READONLY: _read_only,
    sqlite3.SQLITE_PERM: _cannot_open,
    sqlite3.SQLITE_CANTOPEN: _cannot_open,
    sqlite3.SQLITE_FULL: _full,
    sqlite3.SQLITE_IOERR: _disk,
}

__all__ = ["is_environmental", "primary_code", "translate", "translated"]
