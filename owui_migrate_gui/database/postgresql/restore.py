"""Restoring a backup into a PostgreSQL target: guarded by a backup, and all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from time import perf_counter
from typing import Any

import psycopg
from psycopg import errors

from owui_migrate_gui.database.backup_way import BackupWay
from owui_migrate_gui.database.durable import Progress
from owui_migrate_gui.database.integrity import IsCancelled, never, stop_if
from owui_migrate_gui.database.known_tables import known_tables
from owui_migrate_gui.database.manifest import Manifest, ServerDetails, read_manifest
from owui_migrate_gui.database.postgresql.backup import back_up_held, no_programs
from owui_migrate_gui.database.postgresql.catalog import resolve_schema
from owui_migrate_gui.database.postgresql.checks import check_server
from owui_migrate_gui.database.postgresql.clear import clear_schema
from owui_migrate_gui.database.postgresql.connect import connect, use_schema
from owui_migrate_gui.database.postgresql.dump import size_and_hash
from owui_migrate_gui.database.postgresql.facts import ServerFacts, read_facts
from owui_migrate_gui.database.postgresql.fate import commit_surely, tell_loss
from owui_migrate_gui.database.postgresql.pooler import refuse_transaction_pooling
from owui_migrate_gui.database.postgresql.problems import (
    explain,
    is_connection_lost,
    one_line,
)
from owui_migrate_gui.database.postgresql.programs import DumpPrograms, find_programs
from owui_migrate_gui.database.postgresql.server_copy import read_copy, restore_copy
from owui_migrate_gui.database.postgresql.state import count_rows, hold_state
from owui_migrate_gui.database.postgresql.undump import restore_archive
from owui_migrate_gui.database.postgresql.work import (
    begin_work,
    lock_tables,
    naming_blockers,
    take_advisory_lock,
)
from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.errors import BackupFailed, BadTarget, RunFailed
from owui_migrate_gui.events import RestoreReport
from owui_migrate_gui.secret import Secret

_PUT_BACK = "Everything was undone: the database is as it was before."


@dataclass(frozen=True, slots=True, kw_only=True)
class Restoring:
    """What is restored where; ``way`` is that of the guard backup, ``now`` is UTC."""

    backup: Path
    target: ServerTarget
    secret: Secret | None
    guard_dir: Path
    way: BackupWay
    now: datetime


def restore_server_backup(
    wanted: Restoring,
    progress: Progress,
    is_cancelled: IsCancelled = never,
    on_cancel: Callable[[Callable[[], None]], None] | None = None,
) -> RestoreReport:
    """Put a backup in the place of everything that the target's schema holds.

    What is replaced goes into a verified backup first. Then, in one transaction, the schema is
    emptied and filled, and every table's rows are counted. ``on_cancel`` is given what stops the
    statement at work. Raises ``BackupFailed``, ``BadTarget`` and other ``Refused`` leaves with
    the target untouched, ``RunFailed`` where all was undone, ``Cancelled``, ``NeedsAttention``.
    """
    began = perf_counter()
    manifest, details, programs = _checked(wanted, is_cancelled)
    connection = connect(wanted.target, wanted.secret, psycopg.Connection)
    if on_cancel is not None:
        on_cancel(connection.cancel_safe)
    with closing(connection), _told(wanted, connection, is_cancelled):
        schema = _begin(connection, wanted, details)
        guard = _guard(connection, wanted, schema, progress, is_cancelled)
        clear_schema(connection, schema)
        if details.kind == "copy":
            restore_copy(connection, details.copy_schema, schema, progress, is_cancelled)
        else:
            assert programs is not None
            total = max(manifest.size, 1)
            restore_archive(
                connection,
                programs,
                wanted.backup,
                lambda done, _: progress(min(done, total), total),
                is_own=manifest.target == wanted.target.key,
                is_cancelled=is_cancelled,
            )
        use_schema(connection, schema)
        _require_rows(connection, schema, manifest)
        stop_if(is_cancelled)
        commit_surely(connection, wanted.target, wanted.secret)
    return RestoreReport(
        backup=str(wanted.backup),
        target=wanted.target.key,
        guard=guard,
        sha256=manifest.sha256,
        seconds=perf_counter() - began,
        notes=_notes(wanted, manifest),
    )


def _checked(
    wanted: Restoring, is_cancelled: IsCancelled
) -> tuple[Manifest, ServerDetails, DumpPrograms | None]:
    """The backup's manifest, having compared every byte with it, and what can read it."""
    manifest = read_manifest(wanted.backup)
    if manifest is None or manifest.server is None:
        raise BadTarget(
            f"{wanted.backup} is no backup that this console made of a PostgreSQL database.",
            remedy="Choose one from 'owui-migrate backups', or use pg_restore for your own.",
        )
    if not wanted.backup.exists():
        raise BackupFailed(f"{wanted.backup} is not there.", remedy="Use another backup.")
    found = size_and_hash(wanted.backup, is_cancelled)
    if found != (manifest.size, manifest.sha256):
        raise BackupFailed(
            f"The backup {wanted.backup} is not what its manifest says: its bytes differ.",
            remedy="Use another backup.",
        )
    details = manifest.server
    if details.kind == "copy":
        return manifest, details, None
    programs = find_programs(details.dumped_by)
    if programs is None:
        raise no_programs(details.dumped_by)
    return manifest, details, programs


def _begin(connection: psycopg.Connection[Any], wanted: Restoring, details: ServerDetails) -> str:
    pooling = refuse_transaction_pooling(connection, wanted.target, wanted.secret)
    schema = resolve_schema(connection, wanted.target.schema)
    if schema != details.schema:
        raise BadTarget(
            f"The backup is one of the schema {details.schema}, not of {schema}.",
            remedy="Name that schema in the target's URL (?schema=…), or use another backup.",
        )
    begin_work(connection, schema)
    take_advisory_lock(connection, schema)
    if details.kind == "copy":
        read_copy(connection, details.copy_schema)
    facts = read_facts(connection, schema)
    check_server(connection, schema, facts, known_tables(), pooling)
    _require_ownership(facts)
    with naming_blockers(connection, wanted.target, wanted.secret):
        lock_tables(connection, schema, facts, "SHARE ROW EXCLUSIVE")
    return schema


def _require_ownership(facts: ServerFacts) -> None:
    foreign = next((table for table in facts.tables if not table.is_owned), None)
    if foreign is not None:
        raise BadTarget(
            f"The schema holds the table {foreign.name} of {foreign.owner}, which a restore would"
            " have to drop.",
            remedy="Move that table to another schema, or restore as its owner.",
        )


def _guard(
    connection: psycopg.Connection[Any],
    wanted: Restoring,
    schema: str,
    progress: Progress,
    is_cancelled: IsCancelled,
) -> str | None:
    """Back up what will be replaced, then keep readers out; None where there is nothing."""
    state = hold_state(connection, schema, is_cancelled)
    if not state.rows:
        return None
    report = back_up_held(
        wanted.target,
        wanted.secret,
        state,
        wanted.guard_dir,
        way=wanted.way,
        now=wanted.now,
        progress=progress,
        is_cancelled=is_cancelled,
    )
    with naming_blockers(connection, wanted.target, wanted.secret):
        lock_tables(connection, schema, state.facts, "ACCESS EXCLUSIVE")
    return report.path


def _require_rows(connection: psycopg.Connection[Any], schema: str, manifest: Manifest) -> None:
    found = count_rows(connection, schema)
    if found != manifest.tables:
        different = sorted(
            name
            for name in {*found, *manifest.tables}
            if found.get(name) != manifest.tables.get(name)
        )
        raise RunFailed(
            f"After the restore these tables hold other rows: {', '.join(different[:5])}.",
            unchanged=_PUT_BACK,
            remedy="Use another backup, and report this.",
        )


@contextmanager
def _told(
    wanted: Restoring, connection: psycopg.Connection[Any], is_cancelled: IsCancelled
) -> Iterator[None]:
    """The driver's errors in our words; closing the connection undoes what was begun."""
    try:
        yield
    except psycopg.Error as error:
        if isinstance(error, errors.QueryCanceled):
            stop_if(is_cancelled)
        if is_connection_lost(error) or connection.closed:
            raise tell_loss(error, wanted.target, wanted.secret) from error
        known = explain(error, wanted.target)
        if known is not None:
            raise known from error
        raise RunFailed(
            f"The server refused a part of the backup: {one_line(error)}.",
            unchanged=_PUT_BACK,
            remedy="Use another backup, or restore this one with pg_restore into a new database.",
        ) from error


def _notes(wanted: Restoring, manifest: Manifest) -> tuple[str, ...]:
    if manifest.target == wanted.target.key:
        return ()
    return (f"The backup is one of {manifest.target}; its owners and grants were left out.",)


__all__ = ["Restoring", "restore_server_backup"]
