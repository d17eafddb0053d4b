"""The copy of a server's schema that a rehearsal runs on: a database of its own, dropped always."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from typing import Any

import humanize
import msgspec
import psycopg

from owui_migrate_gui.database.durable import Progress
from owui_migrate_gui.database.postgresql.catalog import resolve_schema
from owui_migrate_gui.database.postgresql.connect import connect, reading, set_local, use_schema
from owui_migrate_gui.database.postgresql.facts import ServerFacts, read_facts
from owui_migrate_gui.database.postgresql.pooler import refuse_transaction_pooling
from owui_migrate_gui.database.postgresql.problems import explained
from owui_migrate_gui.database.postgresql.programs import DumpPrograms, find_programs
from owui_migrate_gui.database.postgresql.room import free_on_server
from owui_migrate_gui.database.postgresql.scratch_content import Origin, send_content
from owui_migrate_gui.database.postgresql.scratch_database import scratch_database
from owui_migrate_gui.database.postgresql.stamp import schema_stamp
from owui_migrate_gui.database.postgresql.state import hold_state
from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.rehearsal_copy import RehearsalCopy, Say
from owui_migrate_gui.engine.requests import RehearseRequest
from owui_migrate_gui.errors import NoSpace, Refused
from owui_migrate_gui.secret import Secret

_TIMES = 2
"""Room that a rehearsal needs on the server, in sizes of the schema: the copy and its growth."""

_SIZE = """
SELECT coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint FROM pg_class AS c
JOIN pg_namespace AS n ON n.oid = c.relnamespace WHERE n.nspname = %s AND c.relkind = 'r'"""


class _ServerCopy(RehearsalCopy):
    backup_share = 1.0
    """Reading a dump again takes about as long as sending its rows into the copy did."""

    def __init__(
        self,
        origin: Origin,
        stamp: str,
        scratch: tuple[ServerTarget, Secret | None],
        connection: psycopg.Connection[Any],
    ) -> None:
        self._schema = origin.state.schema
        self.target = msgspec.structs.replace(scratch[0], schema=self._schema)
        self.secret = scratch[1]
        self.stamp = stamp
        self._origin = (origin.target, origin.secret)
        self._connection = connection

    def size(self) -> int:
        row = self._connection.execute(_SIZE, (self._schema,)).fetchone()
        return int(row[0]) if row else 0

    def is_origin_unchanged(self) -> bool:
        with reading(*self._origin) as connection:
            set_local(connection, "statement_timeout", 0)
            return schema_stamp(connection, self._schema) == self.stamp


@contextmanager
def copy_schema(
    request: RehearseRequest,
    target: ServerTarget,
    progress: Progress,
    cancellation: Cancellation,
    say: Say,
) -> Iterator[RehearsalCopy]:
    """Copy one moment of the target's schema; see ``rehearsal_copy``."""

    def is_cancelled() -> bool:
        return cancellation.is_requested

    place, secret = rehearsal_place(request, target)
    with ExitStack() as stack:
        with reading(target, request.secret) as connection:
            refuse_transaction_pooling(connection, target, request.secret)
            set_local(connection, "statement_timeout", 0)
            schema = resolve_schema(connection, target.schema)
            use_schema(connection, schema)
            programs = _require_programs(read_facts(connection, schema))
            scratch = stack.enter_context(
                scratch_database(place, secret, request.run_id, connection)
            )
            into = stack.enter_context(closing(connect(scratch, secret, psycopg.Connection)))
            state = hold_state(connection, schema, is_cancelled)
            _require_room(into, state.facts.size, say)
            origin = Origin(
                target=target,
                secret=request.secret,
                connection=connection,
                state=state,
                programs=programs,
            )
            stamp = schema_stamp(connection, schema, is_cancelled)
            with explained(scratch):
                left_out = send_content(origin, into, progress, is_cancelled)
        for name in left_out:
            say(f"The table {name} is not in the copy: its extension can't be made there.")
        yield _ServerCopy(origin, stamp, (scratch, secret), into)


def rehearsal_place(
    request: RehearseRequest, target: ServerTarget
) -> tuple[ServerTarget, Secret | None]:
    """The server that the copy is made on: the one that was chosen, else the target's own."""
    if request.place is not None:
        return request.place, request.place_secret
    return target, request.secret


def _require_programs(facts: ServerFacts) -> DumpPrograms:
    programs = find_programs(facts.major)
    if programs is None:
        raise Refused(
            f"There is no pg_dump of version {facts.major} or newer here to copy the database"
            " with.",
            remedy=f"Install PostgreSQL's client programs (postgresql-client-{facts.major}).",
        )
    return programs


def _require_room(connection: psycopg.Connection[Any], size: int, say: Say) -> None:
    needed, free = _TIMES * size, free_on_server(connection)
    words = humanize.naturalsize(needed)
    if free is None:
        say(f"The copy needs about {words} on the server; how much is free there can't be seen.")
    elif free < needed:
        raise NoSpace(
            f"The copy needs about {words} on the server's disk;"
            f" {humanize.naturalsize(free)} are free.",
            remedy="Make room there, or name another server for the copy with --on.",
        )


__all__ = ["copy_schema", "rehearsal_place"]
