"""Backups inside the server: a schema beside the target's, for who has no fitting ``pg_dump``.

The copy is one transaction over a connection of its own, of the very moment that the run holds. A
table in it says how to make the original again; a small file among the other backups, the pointer,
names it. A hidden pointer is there before the schema is, so that a copy whose maker dies right
after its commit is found again (``unlisted_copy``).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter
from typing import Any

import msgspec
import psycopg
from psycopg import errors, sql

from owui_migrate_gui.database.backup import COPY_SUFFIX, PARTIAL_COPY_SUFFIX
from owui_migrate_gui.database.durable import (
    Progress,
    explained,
    require_folder,
    reserve_name,
    sync_file,
)
from owui_migrate_gui.database.history import revision_label
from owui_migrate_gui.database.integrity import IsCancelled, never, stop_if
from owui_migrate_gui.database.manifest import (
    FORMAT,
    Manifest,
    ServerDetails,
    recorded_revisions,
    write_manifest,
)
from owui_migrate_gui.database.postgresql import problems
from owui_migrate_gui.database.postgresql.connect import connect
from owui_migrate_gui.database.postgresql.definition import (
    Definition,
    read_definition,
    things_left_out,
)
from owui_migrate_gui.database.postgresql.dump import backup_name
from owui_migrate_gui.database.postgresql.state import HeldState
from owui_migrate_gui.database.postgresql.stopping import stopping
from owui_migrate_gui.database.postgresql.unchecked_keys import send_with_keys
from owui_migrate_gui.database.postgresql.work import begin_work
from owui_migrate_gui.database.server_place import COPY_RECORD
from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.errors import BackupFailed, NoAccess
from owui_migrate_gui.events import BackupReport
from owui_migrate_gui.secret import Secret


class CopyRecord(msgspec.Struct, frozen=True, kw_only=True):
    """What the copy's own table says: whose copy it is, rows by table, how to make it again."""

    schema: str
    rows: dict[str, int]
    definition: Definition


def make_server_copy(  # noqa: PLR0913 - keyword-only, each one a decision of the caller
    target: ServerTarget,
    secret: Secret | None,
    state: HeldState,
    into: Path,
    *,
    now: datetime,
    progress: Progress,
    is_cancelled: IsCancelled = never,
) -> BackupReport:
    """Copy the held state into a new schema of the same database and count what arrived.

    Raises ``BackupFailed``, ``NoAccess``, ``NoSpace`` or ``Cancelled``; then nothing is left. Only
    after the commit a copy can be there that isn't listed; ``unlisted_copy`` makes up for that.
    """
    began = perf_counter()
    _require_possible(state)
    revision = revision_label(state.recorded)
    name = f"owui_backup_{now.astimezone(UTC):%Y%m%dt%H%M%S}_{revision}"[:63]
    require_folder(into)
    with (
        problems.explained(target),
        closing(connect(target, secret, psycopg.Connection)) as connection,
    ):
        begin_work(connection, state.schema, snapshot=state.snapshot)
        _refuse_the_rest(connection, state.schema)
        record = CopyRecord(
            schema=state.schema,
            rows=state.rows,
            definition=read_definition(connection, state.schema),
        )
        manifest = _manifest_of(target, state, name, now)
        with _announced(into, manifest, backup_name(target, now, revision)) as hidden:
            try:
                with stopping(is_cancelled, connection.cancel_safe):
                    _fill(connection, name, record, state, progress, is_cancelled)
            except errors.QueryCanceled:
                stop_if(is_cancelled)
                raise
        connection.execute("COMMIT")
    path = list_copy(into, manifest, backup_name(target, now, revision))
    hidden.unlink(missing_ok=True)
    return BackupReport(
        path=str(path),
        size=manifest.size,
        sha256=manifest.sha256,
        tables=len(state.rows),
        rows=sum(state.rows.values()),
        revision=revision,
        seconds=perf_counter() - began,
    )


def read_copy(connection: psycopg.Connection[Any], copy_schema: str) -> CopyRecord:
    """The record of a copy. Raises ``BackupFailed`` where it isn't there or isn't whole."""
    query = sql.SQL("SELECT document FROM {}").format(sql.Identifier(copy_schema, COPY_RECORD))
    try:
        with connection.transaction():
            row = connection.execute(query).fetchone()
        if row is not None:
            return msgspec.json.decode(row[0], type=CopyRecord)
    except (errors.UndefinedTable, errors.InvalidSchemaName, msgspec.DecodeError) as error:
        raise _copy_gone(copy_schema) from error
    raise _copy_gone(copy_schema)


def restore_copy(
    connection: psycopg.Connection[Any],
    copy_schema: str,
    schema: str,
    progress: Progress,
    is_cancelled: IsCancelled = never,
) -> None:
    """Make the tables again in an emptied ``schema``, inside the caller's transaction."""
    record = read_copy(connection, copy_schema)
    _send(connection, record.definition.before)
    done, total = 0, sum(record.rows.values())
    for table, columns in record.definition.columns.items():
        stop_if(is_cancelled)
        names = sql.SQL(", ").join(sql.Identifier(column) for column in columns)
        statement = sql.SQL("INSERT INTO {} ({}) OVERRIDING SYSTEM VALUE SELECT {} FROM {}")
        origin, place = sql.Identifier(copy_schema, table), sql.Identifier(schema, table)
        if columns:
            connection.execute(statement.format(place, names, names, origin))
        done += record.rows.get(table, 0)
        progress(done, total)
    _send(connection, record.definition.after)


def _require_possible(state: HeldState) -> None:
    if not state.facts.may_create_schema:
        raise NoAccess(
            f"The role {state.facts.role} may not create a schema, which a copy inside the server"
            " needs.",
            remedy="Install pg_dump here, or grant the role CREATE on the database.",
        )
    unread = [table.name for table in state.facts.tables if not table.is_readable]
    if unread:
        raise BackupFailed(
            f"The role may not read the table {unread[0]}, so a copy would not be whole.",
            remedy="Install pg_dump here, or grant the role SELECT.",
        )


def _refuse_the_rest(connection: psycopg.Connection[Any], schema: str) -> None:
    left_out = things_left_out(connection, schema)
    if left_out:
        raise BackupFailed(
            f"A copy inside the server can't hold this: {', '.join(left_out[:5])}.",
            remedy="Install PostgreSQL's client programs here: pg_dump can.",
        )


def _fill(
    connection: psycopg.Connection[Any],
    name: str,
    record: CopyRecord,
    state: HeldState,
    progress: Progress,
    is_cancelled: IsCancelled,
) -> None:
    connection.execute(sql.SQL("CREATE SCHEMA {}").format(sql.Identifier(name)))
    remark = sql.Literal(f"Backup of the schema {record.schema}, made by owui-migrate.")
    connection.execute(sql.SQL("COMMENT ON SCHEMA {} IS {}").format(sql.Identifier(name), remark))
    sizes = {table.name: table.size for table in state.facts.tables}
    done, total = 0, sum(sizes.values())
    for table, rows in state.rows.items():
        stop_if(is_cancelled)
        statement = sql.SQL("CREATE TABLE {} AS TABLE {}")
        copied = connection.execute(
            statement.format(sql.Identifier(name, table), sql.Identifier(state.schema, table))
        ).rowcount
        if copied != rows:
            raise BackupFailed(
                f"The copy of {table} has {copied} rows, the table {rows}.",
                remedy="Try again; if it happens twice, look into the server's log.",
            )
        done += sizes.get(table, 0)
        progress(done, total)
    place = sql.Identifier(name, COPY_RECORD)
    connection.execute(sql.SQL("CREATE TABLE {} (document text NOT NULL)").format(place))
    document = msgspec.json.encode(record).decode()
    connection.execute(sql.SQL("INSERT INTO {} VALUES (%s)").format(place), (document,))


def _manifest_of(target: ServerTarget, state: HeldState, name: str, now: datetime) -> Manifest:
    content = _pointer_text(name, target.key)
    return Manifest(
        format=FORMAT,
        target=target.key,
        made=now.astimezone(UTC),
        release="",
        recorded=recorded_revisions(state.recorded),
        revision=revision_label(state.recorded),
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        tables=state.rows,
        page_size=0,
        journal_mode="",
        server=ServerDetails(
            kind="copy", schema=state.schema, version=state.facts.version, copy_schema=name
        ),
    )


def _pointer_text(name: str, target: str) -> bytes:
    return f"The backup is the schema {name} of {target}\n".encode()


@contextmanager
def _announced(into: Path, manifest: Manifest, stem: str) -> Iterator[Path]:
    """Write the hidden pointer and hold it open, which says that it is in use.

    It goes again where the block fails, for then nothing is committed.
    """
    with explained(into):
        path = reserve_name(into, f".{stem}", PARTIAL_COPY_SUFFIX)
        path.write_bytes(msgspec.json.encode(manifest))
        sync_file(path)
    try:
        with path.open("rb"):
            yield path
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def list_copy(into: Path, manifest: Manifest, stem: str) -> Path:
    """Write the pointer of a copy that is there, and its manifest; returns the pointer's path."""
    assert manifest.server is not None
    with explained(into):
        path = reserve_name(into, stem, COPY_SUFFIX)
        path.write_bytes(_pointer_text(manifest.server.copy_schema, manifest.target))
        write_manifest(path, manifest)
    return path


def _send(connection: psycopg.Connection[Any], statements: tuple[str, ...]) -> None:
    for statement in statements:
        send_with_keys(connection, statement.encode())


def _copy_gone(copy_schema: str) -> BackupFailed:
    return BackupFailed(
        f"The schema {copy_schema}, which holds the backup, is not there or not whole.",
        remedy="Use another backup.",
    )


__all__ = [
    "CopyRecord",
    "list_copy",
    "make_server_copy",
    "read_copy",
    "restore_copy",
]
