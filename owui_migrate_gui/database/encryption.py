"""Writing a database anew under another key, under other settings, encrypted or plain.

SQLite's backup can't cross between plain and encrypted, so SQLCipher exports: schema and rows of
one attached database into another (https://www.zetetic.net/sqlcipher/sqlcipher-api/,
"sqlcipher_export"). What it leaves out is carried over here.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from owui_migrate_gui.database.cipher_settings import VERSIONS, CipherSettings
from owui_migrate_gui.database.connect import open_readonly
from owui_migrate_gui.database.database_file import look_at
from owui_migrate_gui.database.driver import ERRORS, connect
from owui_migrate_gui.database.durable import (
    Progress,
    create_private,
    explained,
    require_space,
    sync_file,
)
from owui_migrate_gui.database.file_key import SALT_BYTES, FileKey, Keyed, derive
from owui_migrate_gui.database.history import read_recorded
from owui_migrate_gui.database.integrity import IsCancelled, count_rows, find_damage, stop_if
from owui_migrate_gui.database.schema import read_schema
from owui_migrate_gui.database.sqlite_errors import is_environmental, translate
from owui_migrate_gui.database.unlock import is_log_mode
from owui_migrate_gui.errors import BackupFailed, UsageError
from owui_migrate_gui.revision import Recorded
from owui_migrate_gui.schema import Schema
from owui_migrate_gui.secret import Secret

_INSTRUCTIONS = 500_000
_REPORT_SECONDS = 0.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What the new file holds, as it was read back: rows per table, revision, size in bytes."""

    tables: dict[str, int]
    recorded: Recorded
    size: int


def new_key(secret: Secret | None, settings: CipherSettings | None = None) -> FileKey | None:
    """A key for a file that is yet to be made; None without a secret, for a plain file.

    The salt is random unless ``settings`` or the raw key name one. Raises ``UsageError``.
    """
    if secret is None:
        return None
    if not secret:
        raise UsageError("An empty key encrypts nothing.", remedy="Give a key.")
    chosen = settings or VERSIONS[4]
    if chosen.plaintext_header and not chosen.salt:
        raise UsageError(
            "A plaintext header leaves no room for the salt in the file.",
            remedy="Name the salt too, and keep it: plaintext_header=32,salt=…",
        )
    salt = bytes.fromhex(chosen.salt) if chosen.salt else os.urandom(SALT_BYTES)
    return derive(secret.reveal(), salt, chosen)


def write_anew(
    origin: Keyed, into: Keyed, progress: Progress, is_cancelled: IsCancelled
) -> Written:
    """Write the content of ``origin`` into the new private file ``into``, and verify that.

    ``origin`` is only read, and leaves no trace; ``progress`` gets bytes done, about, and in
    total. The new file is synced. On any failure it is removed. Raises ``BackupFailed`` where the
    result is not equal, ``NoSpace``, ``Cancelled`` and what ``open_readonly`` raises.
    """
    require_space(into.path.parent, origin.path.stat().st_size, "The new file")
    with explained(into.path.parent):
        create_private(into.path)
    try:
        with _explained(origin):
            _export(origin, into, progress, is_cancelled)
            if _keeps_log(origin):
                _use_log(into)
        written = _verify(origin, into, is_cancelled)
        with explained(into.path.parent):
            sync_file(into.path)
    except BaseException:
        for suffix in ("", "-journal", "-wal", "-shm"):
            into.path.with_name(into.path.name + suffix).unlink(missing_ok=True)
        raise
    return written


def _export(origin: Keyed, into: Keyed, progress: Progress, is_cancelled: IsCancelled) -> None:
    total = origin.path.stat().st_size
    with open_readonly(origin.path, origin.key, by_sqlcipher=True) as connection:
        connection.execute("PRAGMA query_only = OFF")  # the file itself is opened read-only
        key = into.key.literal if into.key else "''"
        uri = f"{into.path.absolute().as_uri()}?mode=rw"
        connection.execute(f"ATTACH ? AS made KEY {key}", (uri,))
        for pragma in into.key.pragmas("made") if into.key else ():
            connection.execute(pragma).fetchall()
        # A journal and syncs protect what was there before: nothing. The whole is synced later.
        connection.execute("PRAGMA made.journal_mode = OFF").fetchall()
        connection.execute("PRAGMA made.synchronous = OFF")
        vacuum = connection.execute("PRAGMA main.auto_vacuum").fetchone()[0]
        connection.execute(f"PRAGMA made.auto_vacuum = {int(vacuum)}")
        connection.execute("BEGIN")
        with _watched(connection, into.path, total, progress, is_cancelled):
            connection.execute("SELECT sqlcipher_export('made')").fetchall()
        for name in ("user_version", "application_id"):
            value = connection.execute(f"PRAGMA main.{name}").fetchone()[0]
            connection.execute(f"PRAGMA made.{name} = {int(value)}")
        connection.execute("COMMIT")
        connection.execute("DETACH made")
    progress(total, total)


@contextmanager
def _watched(
    connection: sqlite3.Connection,
    path: Path,
    total: int,
    progress: Progress,
    is_cancelled: IsCancelled,
) -> Iterator[None]:
    """Tell how far the new file has grown, and stop when asked to."""
    told = 0.0

    def look() -> bool:
        nonlocal told
        if (now := monotonic()) >= told + _REPORT_SECONDS:
            told = now
            progress(min(path.stat().st_size, total), total)
        return is_cancelled()

    connection.set_progress_handler(look, _INSTRUCTIONS)
    try:
        yield
    except ERRORS:
        stop_if(is_cancelled)
        raise
    finally:
        connection.set_progress_handler(None, 0)


def _keeps_log(origin: Keyed) -> bool:
    if origin.key is None:
        return look_at(origin.path).is_wal
    return is_log_mode(origin.path, origin.key)


def _use_log(into: Keyed) -> None:
    uri = f"{into.path.absolute().as_uri()}?mode=rw"
    with closing(connect(uri, timeout=0, key=into.key)) as connection:
        connection.execute("PRAGMA journal_mode = WAL").fetchall()


def _verify(origin: Keyed, into: Keyed, is_cancelled: IsCancelled) -> Written:
    """Open both again: same tables down to every column and index, rows, revision; sound pages."""
    found = []
    for file in (origin, into):
        with open_readonly(file.path, file.key) as connection:
            damage = find_damage(connection, is_cancelled) if file is into else ""
            if damage:
                raise BackupFailed(
                    f"The integrity check of the new file fails: {damage}.",
                    remedy="Check the disk that it was written to.",
                    detail=damage,
                )
            found.append(_content(connection, is_cancelled))
    if found[0] != found[1]:
        raise BackupFailed(
            "The new file does not hold the same tables, rows and revision as the database.",
            remedy="Stop every program that uses the database, then try again.",
        )
    _, tables, recorded = found[1]
    return Written(tables=tables, recorded=recorded, size=into.path.stat().st_size)


def _content(
    connection: sqlite3.Connection, is_cancelled: IsCancelled
) -> tuple[Schema, dict[str, int], Recorded]:
    return (
        read_schema(connection),
        count_rows(connection, is_cancelled),
        read_recorded(connection),
    )


@contextmanager
def _explained(origin: Keyed) -> Iterator[None]:
    try:
        yield
    except ERRORS as error:
        if is_environmental(error):
            raise translate(error, origin.path, origin.key) from error
        raise BackupFailed(
            f"SQLCipher could not copy {origin.path}: {error}.",
            remedy="Try again; if it happens twice, look at the database with the doctor.",
        ) from error


__all__ = ["Written", "new_key", "write_anew"]
