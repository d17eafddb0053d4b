"""Verifying a backup of a server's database again: the archive's rows, or the copy's tables."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import psycopg
from psycopg import errors, sql

from owui_migrate_gui.database.integrity import IsCancelled, never, stop_if
from owui_migrate_gui.database.manifest import Manifest, ServerDetails, read_manifest
from owui_migrate_gui.database.postgresql.archive import count_archived
from owui_migrate_gui.database.postgresql.backup import no_programs
from owui_migrate_gui.database.postgresql.connect import connect, reading, set_local
from owui_migrate_gui.database.postgresql.dump import size_and_hash
from owui_migrate_gui.database.postgresql.problems import explained
from owui_migrate_gui.database.postgresql.programs import find_programs
from owui_migrate_gui.database.postgresql.server_copy import read_copy
from owui_migrate_gui.database.target import ServerTarget, parse_target
from owui_migrate_gui.errors import BackupFailed, BadTarget
from owui_migrate_gui.secret import Secret

_LOCK_MILLISECONDS = 5_000


def verify_server_backup(
    path: Path, secret: Secret | None = None, is_cancelled: IsCancelled = never
) -> None:
    """Check an archive's bytes and every row in it, or the tables of a copy inside the server.

    ``secret`` is the password of the server's role; an archive needs none. Only reads. Raises
    ``BackupFailed`` where it is not whole, ``NoDumpProgram`` where nothing here reads the archive,
    for a copy what connecting raises, and ``Cancelled``.
    """
    manifest = read_manifest(path)
    if manifest is None or manifest.server is None:
        raise BackupFailed(
            f"{path.name} has no manifest, so nothing says what it should hold.",
            remedy="Use another backup.",
        )
    if not path.exists():
        raise BackupFailed(f"{path} is not there.", remedy="Use another backup.")
    if size_and_hash(path, is_cancelled) != (manifest.size, manifest.sha256):
        raise BackupFailed(
            f"The backup {path} is not what its manifest says: its bytes differ.",
            remedy="Use another backup.",
        )
    if manifest.server.kind == "copy":
        found = _rows_of_copy(manifest, manifest.server, secret, is_cancelled)
    else:
        found = _rows_of_archive(path, manifest.server, is_cancelled)
    different = sorted(
        name
        for name in {*found, *manifest.tables}
        if found.get(name, 0) != manifest.tables.get(name, 0)
    )
    if different:
        raise BackupFailed(
            f"The backup {path.name} does not hold the rows that its manifest says:"
            f" {', '.join(different[:5])}.",
            remedy="Use another backup.",
        )


def _rows_of_archive(
    path: Path, details: ServerDetails, is_cancelled: IsCancelled
) -> dict[str, int]:
    programs = find_programs(details.dumped_by)
    if programs is None:
        raise no_programs(details.dumped_by)
    return count_archived(programs, path, lambda _name, _rows: None, is_cancelled)


def _rows_of_copy(
    manifest: Manifest, details: ServerDetails, secret: Secret | None, is_cancelled: IsCancelled
) -> dict[str, int]:
    target = _server_of(manifest)
    with reading(target, secret) as connection:
        set_local(connection, "statement_timeout", 0)
        record = read_copy(connection, details.copy_schema)
        rows: dict[str, int] = {}
        for name in record.rows:
            stop_if(is_cancelled)
            rows[name] = _count(connection, details.copy_schema, name)
    return rows


def _count(connection: psycopg.Connection[Any], schema: str, table: str) -> int:
    query = sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(schema, table))
    try:
        row = connection.execute(query).fetchone()
    except errors.UndefinedTable as error:
        raise BackupFailed(
            f"The table {table} is no longer in the schema {schema}, which holds the backup.",
            remedy="Use another backup.",
        ) from error
    return int(row[0]) if row else 0


def _server_of(manifest: Manifest) -> ServerTarget:
    target = parse_target(manifest.target)
    if not isinstance(target, ServerTarget):
        raise BadTarget(f"{manifest.target} is no server.", remedy="Use another backup.")
    return target


def drop_server_copy(path: Path, secret: Secret | None) -> None:
    """Drop the schema that a copy's note names; a note of a copy that is gone does no harm.

    Only a schema that this console made is dropped, which the record in it says. Raises what
    connecting raises, and ``NoAccess``.
    """
    manifest = read_manifest(path)
    if manifest is None or manifest.server is None or not manifest.server.copy_schema:
        return
    schema = manifest.server.copy_schema
    with (
        connect(_server_of(manifest), secret, psycopg.Connection) as connection,
        explained(_server_of(manifest)),
    ):
        try:
            read_copy(connection, schema)
        except BackupFailed:
            return
        with connection.transaction():
            set_local(connection, "lock_timeout", _LOCK_MILLISECONDS)
            statement = sql.SQL("DROP SCHEMA {} CASCADE").format(sql.Identifier(schema))
            connection.execute(statement)


__all__ = ["drop_server_copy", "verify_server_backup"]
