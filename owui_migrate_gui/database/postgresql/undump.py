"""Putting an archive of ``pg_dump`` back, inside the caller's transaction.

``pg_restore`` alone can't: it commits by itself and leaves tables that the archive doesn't know.
So its script is sent over the caller's connection, and all of it is undone if anything fails.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg

from owui_migrate_gui.database.durable import Progress
from owui_migrate_gui.database.integrity import IsCancelled, never, stop_if
from owui_migrate_gui.database.postgresql.archive import CopyBlock, Part, script_of
from owui_migrate_gui.database.postgresql.programs import DumpPrograms
from owui_migrate_gui.database.postgresql.unchecked_keys import send_with_keys

_SET = re.compile(rb"^SET (?P<name>\w+) = .*;\s*$", re.MULTILINE)
_CHUNK = 256 * 1024


def restore_archive(
    connection: psycopg.Connection[Any],
    programs: DumpPrograms,
    archive: Path,
    progress: Progress,
    *,
    is_own: bool = True,
    is_cancelled: IsCancelled = never,
) -> None:
    """Send an archive's script into an emptied schema; ``progress`` gets rows' bytes so far.

    Owners and grants are only put back where the archive ``is_own``, of this very target.
    ``progress`` is told 0 for the total, which only the caller knows. Raises ``BackupFailed``
    where the archive can't be read, ``Cancelled``, and the driver's errors.
    """
    options = [] if is_own else ["--no-owner", "--no-privileges"]
    with script_of(programs, archive, options) as parts:
        send_script(connection, parts, progress, is_cancelled)


def send_script(
    connection: psycopg.Connection[Any],
    parts: Iterator[Part],
    progress: Progress,
    is_cancelled: IsCancelled = never,
) -> None:
    """Send a script over a connection, part by part; see ``restore_archive``."""
    known = {name for (name,) in connection.execute("SELECT name FROM pg_settings")}
    done = 0
    for part in parts:
        stop_if(is_cancelled)
        if isinstance(part, CopyBlock):
            done = _copy(connection, part, done, progress, is_cancelled)
        else:
            send_with_keys(connection, _only_known(part.text, known))


def _copy(
    connection: psycopg.Connection[Any],
    part: CopyBlock,
    done: int,
    progress: Progress,
    is_cancelled: IsCancelled,
) -> int:
    with connection.cursor() as cursor, cursor.copy(part.statement) as copy:
        buffer: list[bytes] = []
        size = 0
        for line in part.lines:
            buffer.append(line)
            size += len(line)
            if size >= _CHUNK:
                copy.write(b"".join(buffer))
                buffer.clear()
                done, size = done + size, 0
                progress(done, 0)
                stop_if(is_cancelled)
        copy.write(b"".join(buffer))
    return done + size


def _only_known(text: bytes, known: set[str]) -> bytes:
    """Leave out settings that a newer pg_restore sends and this server doesn't have."""
    return _SET.sub(lambda match: match[0] if match["name"].decode() in known else b"", text)


__all__ = ["restore_archive", "send_script"]
