"""Trying a connection out: what is there and what a run would need, without changing anything."""

from __future__ import annotations

import humanize

from owui_migrate_gui.database.history import revision_label
from owui_migrate_gui.database.known_tables import known_tables
from owui_migrate_gui.database.postgresql.catalog import (
    read_recorded,
    read_schema,
    resolve_schema,
)
from owui_migrate_gui.database.postgresql.checks import check_server
from owui_migrate_gui.database.postgresql.connect import reading, use_schema
from owui_migrate_gui.database.postgresql.facts import ServerFacts, read_facts
from owui_migrate_gui.database.postgresql.pooler import Pooling, tell_pooling
from owui_migrate_gui.database.postgresql.programs import find_programs
from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.database.trial import Trial
from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.schema import Schema
from owui_migrate_gui.secret import Secret


def try_connection(target: ServerTarget, secret: Secret | None) -> Trial:
    """Connect and look around. Raises what ``open_server`` raises where that isn't possible."""
    with reading(target, secret) as connection:
        schema = resolve_schema(connection, target.schema)
        use_schema(connection, schema)
        server = read_facts(connection, schema)
        known = read_schema(connection, schema)
        pooling = tell_pooling(connection, target, secret)
        is_encrypted = connection.pgconn.ssl_in_use
        obstacles = [*_about_pooler(pooling), *_about_backup(server)]
        try:
            check_server(connection, schema, server, known_tables(), pooling)
        except MigrationError as error:
            obstacles.append(f"{error.what} {error.remedy}")
        recorded = revision_label(read_recorded(connection, schema, known))
    encryption = "encrypted" if is_encrypted else "not encrypted"
    return Trial(
        facts=(
            f"Connected to PostgreSQL {server.version.split()[0]} as {server.role}, {encryption}.",
            _about_tables(schema, server, known, recorded),
        ),
        obstacles=tuple(obstacles),
    )


def _about_tables(schema: str, server: ServerFacts, known: Schema, recorded: str) -> str:
    if not known.table_names & known_tables():
        return f"The schema {schema} holds none of Open WebUI's tables."
    size = humanize.naturalsize(server.size, binary=True)
    return f"The schema {schema} holds {len(known.tables)} tables, {size}, at {recorded}."


def _about_pooler(pooling: Pooling) -> tuple[str, ...]:
    match pooling:
        case Pooling.TRANSACTION:
            words = (
                "A pooler hands out another connection for every transaction: looking works,"
                " changes need the server's own address."
            )
            return (words,)
        case _:
            return ()


def _about_backup(server: ServerFacts) -> tuple[str, ...]:
    if find_programs(server.major) is not None:
        return ()
    words = (
        f"There is no pg_dump of version {server.major} or newer on this computer: a backup would"
        " be a copy inside the server."
    )
    return (words,)


__all__ = ["try_connection"]
