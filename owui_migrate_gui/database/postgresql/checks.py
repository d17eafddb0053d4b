"""What must be right on a server before a run or restore begins; any other answer refuses it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import humanize
import psycopg

from owui_migrate_gui.database.postgresql.facts import ServerFacts
from owui_migrate_gui.database.postgresql.pooler import Pooling
from owui_migrate_gui.database.postgresql.sessions import name_sessions, other_sessions
from owui_migrate_gui.errors import NoAccess, Refused, ServerUnreachable, TargetLocked

NEEDED_CONNECTIONS = 3
"""One that asks who blocks, one for the backup, one to spare."""

_NAMES_SHOWN = 5
_LARGE = 100 * 1024**2


def check_server(
    connection: psycopg.Connection[Any],
    schema: str,
    facts: ServerFacts,
    known: frozenset[str],
    pooling: Pooling,
) -> None:
    """Raise a ``Refused`` leaf for the first thing that forbids changing ``schema``.

    ``known`` are the names of the tables that are Open WebUI's: those the role must own. Tables
    of others in the same schema only matter to the backup, which leaves out what it may not read.
    """
    for look in looks_at_server(connection, schema, facts, known, pooling):
        look.demand()


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One thing that must be right: ``demand`` raises a ``Refused`` leaf, ``good`` says it is."""

    id: str
    demand: Callable[[], None]
    good: str


def looks_at_server(
    connection: psycopg.Connection[Any],
    schema: str,
    facts: ServerFacts,
    known: frozenset[str],
    pooling: Pooling,
) -> tuple[Look, ...]:
    """What ``check_server`` asks, in its order."""
    return (
        Look(
            id="server",
            demand=lambda: _check_writable(facts),
            good=f"PostgreSQL {facts.version.split()[0]}, which can be written.",
        ),
        Look(
            id="encoding",
            demand=lambda: _check_encoding(facts),
            good=f"The encoding {facts.encoding} holds every chat.",
        ),
        Look(
            id="privileges",
            demand=lambda: _check_privileges(schema, facts, known),
            good=f"{facts.role} may create tables in {schema} and owns Open WebUI's.",
        ),
        Look(
            id="connections",
            demand=lambda: _check_connections(facts),
            good=f"{facts.free_connections} connections are free, {NEEDED_CONNECTIONS} are needed.",
        ),
        Look(
            id="holders",
            demand=lambda: _check_nobody_else(connection, schema, pooling),
            good="No other program is connected to these tables.",
        ),
    )


def _check_nobody_else(connection: psycopg.Connection[Any], schema: str, pooling: Pooling) -> None:
    """While other sessions use the schema or come from the role, Open WebUI may be at work."""
    others = other_sessions(connection, schema, with_idle=pooling is Pooling.NONE)
    if others:
        raise TargetLocked(
            f"The database is in use by {name_sessions(others[:_NAMES_SHOWN])}.",
            remedy="Stop Open WebUI and close other programs first, then start again.",
        )


def notes(facts: ServerFacts) -> Iterator[str]:
    """What is worth a line in the log: time limits that don't count, large tables."""
    for name, value in facts.timeouts.items():
        yield f"The role's {name} of {value} does not count inside this run."
    large = [table for table in facts.tables if table.total_size >= _LARGE]
    for table in sorted(large, key=lambda item: -item.total_size):
        size = humanize.naturalsize(table.total_size, binary=True)
        yield (
            f"Table {table.name} has {size}: a step that rewrites it needs as much free disk"
            " space on the server once more."
        )
    skipped = [table.name for table in facts.tables if not table.is_readable]
    if skipped:
        yield f"Not in the backup, because the role may not read them: {', '.join(skipped)}."


def _check_writable(facts: ServerFacts) -> None:
    if facts.is_standby:
        raise NoAccess(
            "The server is a standby, which can only be read.", remedy="Use the primary server."
        )
    if facts.is_read_only:
        raise NoAccess(
            f"Transactions of {facts.role} are read-only here (default_transaction_read_only).",
            remedy="Use another role, or change that setting.",
        )


def _check_encoding(facts: ServerFacts) -> None:
    if facts.encoding != "UTF8":
        raise Refused(
            f"The database has the encoding {facts.encoding}, which can't hold every chat.",
            remedy="Make a new database with ENCODING 'UTF8', and move the tables there with"
            " pg_dump and pg_restore.",
        )


def _check_privileges(schema: str, facts: ServerFacts, known: frozenset[str]) -> None:
    if not facts.may_create:
        raise NoAccess(
            f"The role {facts.role} may not create tables in the schema {schema}.",
            remedy=f"Grant it: GRANT CREATE ON SCHEMA {schema} TO {facts.role}.",
        )
    foreign = [table for table in facts.tables if table.name in known and not table.is_owned]
    if foreign:
        names = ", ".join(table.name for table in foreign[:_NAMES_SHOWN])
        if len(foreign) > _NAMES_SHOWN:
            names = f"{names} and {len(foreign) - _NAMES_SHOWN} more"
        raise NoAccess(
            f"The role {facts.role} does not own the tables {names}, so it can't alter them.",
            remedy=f"Use the role {foreign[0].owner}, which owns them.",
        )


def _check_connections(facts: ServerFacts) -> None:
    if facts.free_connections < NEEDED_CONNECTIONS:
        raise ServerUnreachable(
            f"The server has {max(facts.free_connections, 0)} free connections for {facts.role};"
            f" this needs {NEEDED_CONNECTIONS}.",
            remedy="Close other programs, or raise max_connections.",
        )


__all__ = ["Look", "check_server", "looks_at_server", "notes"]
