"""Before a run on a server: what could stand in its way or is worth knowing, one line each."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from owui_migrate_gui.database.backup_way import BackupWay
from owui_migrate_gui.database.known_tables import known_tables
from owui_migrate_gui.database.postgresql.catalog import resolve_schema
from owui_migrate_gui.database.postgresql.checks import looks_at_server, notes
from owui_migrate_gui.database.postgresql.connect import reading, use_schema
from owui_migrate_gui.database.postgresql.facts import ServerFacts, read_facts
from owui_migrate_gui.database.postgresql.pooler import refuse_transaction_pooling
from owui_migrate_gui.database.postgresql.programs import find_programs
from owui_migrate_gui.database.postgresql.stamp import schema_stamp
from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.engine.check_lines import (
    BACKUP,
    asked,
    existing,
    good,
    refused,
    room,
    warn,
    written_since,
)
from owui_migrate_gui.engine.requests import RunRequest
from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.events import Check


def lines_of_server(request: RunRequest, target: ServerTarget) -> Iterator[Check]:
    """What the run itself will refuse, found before it, and what it will take; only reads.

    A server that can't be looked at is one line that says why.
    """
    try:
        yield from _looked_at(request, target)
    except MigrationError as error:
        yield refused("target", error)


def _looked_at(request: RunRequest, target: ServerTarget) -> Iterator[Check]:
    with reading(target, request.secret) as connection:
        pooling = refuse_transaction_pooling(connection, target, request.secret)
        schema = resolve_schema(connection, target.schema)
        use_schema(connection, schema)
        facts = read_facts(connection, schema)
        for look in looks_at_server(connection, schema, facts, known_tables(), pooling):
            yield asked(look.id, look.demand, look.good)
    yield from _changed(request, target)
    yield from _backup(request, facts)
    for number, words in enumerate(notes(facts)):
        yield good(f"note-{number + 1}", words)


def _changed(request: RunRequest, target: ServerTarget) -> Iterator[Check]:
    """Whether somebody wrote since the rehearsal; nothing where that takes too long to tell."""
    if not request.stamp:
        return
    with suppress(MigrationError), reading(target, request.secret) as connection:
        schema = resolve_schema(connection, target.schema)
        if schema_stamp(connection, schema) != request.stamp:
            yield written_since()


def _backup(request: RunRequest, facts: ServerFacts) -> Iterator[Check]:
    """Whether a backup can be made the way it is wanted, and has room."""
    if request.backup_way is BackupWay.COPY:
        yield good("backup", "The backup is a copy in a schema of its own, inside the server.")
        return
    programs = find_programs(facts.major)
    if programs is None:
        yield warn(
            "backup",
            f"There is no pg_dump of version {facts.major} or newer on this computer.",
            f"Install postgresql-client-{facts.major}; else the run asks whether the backup may be"
            " a copy inside the server.",
        )
        return
    yield good("backup", f"pg_dump {programs.major} makes the backup.")
    needed = sum(table.size for table in facts.tables)
    yield room(existing(Path(request.backup_dir)), needed, BACKUP)


__all__ = ["lines_of_server"]
