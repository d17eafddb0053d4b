"""Saves all that is in the quarantine as JSON lines, in a file that only its owner may read."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from owui_migrate_gui.database.durable import create_private, sync_file
from owui_migrate_gui.database.integrity import IsCancelled, never
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.doctor.quarantined.reading import each_content
from owui_migrate_gui.doctor.quarantined.rows import QuarantinedRow
from owui_migrate_gui.errors import NoAccess, UsageError
from owui_migrate_gui.secret import Secret


def export_quarantine(
    snapshot: Snapshot,
    path: Path,
    secret: Secret | None = None,
    is_cancelled: IsCancelled = never,
    *,
    replaces: bool = False,
) -> int:
    """Write one line a row into a file, whole or not at all; returns how many.

    Raises ``UsageError`` where the file is there and ``replaces`` wasn't said, ``NoAccess`` where
    it can't be written, and what reading raises.
    """
    if path.exists() and not replaces:
        raise UsageError(f"{path} is there already.", remedy="Choose another name.")
    partial = path.with_name(f".{path.name}.partial")
    try:
        partial.unlink(missing_ok=True)
        create_private(partial)
        count = _write(snapshot, partial, secret, is_cancelled)
        sync_file(partial)
        partial.replace(path)
    except OSError as error:
        raise NoAccess(
            f"{path} can't be written: {error.strerror or error}.", remedy="Choose another place."
        ) from error
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
    return count


def _write(snapshot: Snapshot, path: Path, secret: Secret | None, is_cancelled: IsCancelled) -> int:
    last = [0]
    with path.open("w", encoding="utf-8", newline="\n") as file:

        def write(row: QuarantinedRow, text: str) -> None:
            if row.id <= last[0]:  # begun anew: the file changed meanwhile
                file.seek(0)
                file.truncate()
            last[0] = row.id
            file.write(_line(row, text) + "\n")

        return each_content(snapshot, write, secret, is_cancelled)


def as_read(text: str) -> str:
    """The contents of a row laid out for reading; as they are where they are no JSON."""
    try:
        return json.dumps(json.loads(text), indent=2, ensure_ascii=False)
    except (ValueError, RecursionError):
        return text


def _line(row: QuarantinedRow, text: str) -> str:
    try:
        held: object = json.loads(text)
    except (ValueError, RecursionError):
        held = text
    line = {
        "id": row.id,
        "table": row.table,
        "key": row.key,
        "origin": row.origin,
        "reason": row.reason,
        "kept": row.kept.isoformat() if row.kept else None,
        "row": held,
    }
    return json.dumps(line)


__all__ = ["as_read", "export_quarantine"]
