"""A schema's content sent into an empty database: ``pg_dump | pg_restore``, with no file between.

``pg_restore`` writes a script, which is sent over our own connection: in one transaction, with
progress, and stopped by Cancel at once.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg import sql

from owui_migrate_gui.database.durable import Progress
from owui_migrate_gui.database.integrity import IsCancelled, never, stop_if
from owui_migrate_gui.database.postgresql.archive import Part, parts_of
from owui_migrate_gui.database.postgresql.connect import set_local
from owui_migrate_gui.database.postgresql.dump import choose_content
from owui_migrate_gui.database.postgresql.programs import (
    DumpPrograms,
    complaint,
    private_connection,
    start,
)
from owui_migrate_gui.database.postgresql.state import HeldState, count_rows
from owui_migrate_gui.database.postgresql.stopping import stopping
from owui_migrate_gui.database.postgresql.undump import send_script
from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.errors import BackupFailed, RunFailed
from owui_migrate_gui.secret import Secret

_LINES_KEPT = 50
_EXTENSIONS = """
SELECT e.extname, n.nspname FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = e.extnamespace
WHERE e.extname <> 'plpgsql' ORDER BY e.oid"""
_NEEDING = """
SELECT DISTINCT c.relname FROM pg_attribute AS a
JOIN pg_class AS c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p')
JOIN pg_namespace AS n ON n.oid = c.relnamespace
JOIN pg_depend AS d ON d.classid = 'pg_type'::regclass AND d.objid = a.atttypid
    AND d.deptype = 'e' AND d.refclassid = 'pg_extension'::regclass
JOIN pg_extension AS e ON e.oid = d.refobjid
WHERE n.nspname = %s AND e.extname = ANY(%s) AND NOT a.attisdropped"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where the content comes from: ``connection`` holds ``state`` open."""

    target: ServerTarget
    secret: Secret | None
    connection: psycopg.Connection[Any]
    state: HeldState
    programs: DumpPrograms


def send_content(
    origin: Origin,
    into: psycopg.Connection[Any],
    progress: Progress,
    is_cancelled: IsCancelled = never,
) -> tuple[str, ...]:
    """Fill the empty database behind ``into`` with the held schema, and have it analysed.

    ``progress`` gets bytes of tables done and in total. Tables that need an extension which can't
    be made there are left out; their names come back. Raises ``BackupFailed``, ``Cancelled``, and
    the driver's errors.
    """
    state = origin.state
    total = sum(table.size for table in state.facts.tables)
    _make_schema(into, state.schema)
    left_out = _make_extensions(origin, into)
    with into.transaction():
        for limit in ("statement_timeout", "idle_in_transaction_session_timeout"):
            set_local(into, limit, 0)
        with _script(origin, into, left_out, is_cancelled) as parts:
            send_script(into, parts, lambda done, _: progress(min(done, total), total))
        _require_rows(into, state, left_out)
    stop_if(is_cancelled)
    into.execute("RESET search_path")  # the script has emptied it
    into.execute("ANALYZE")
    progress(total, total)
    return left_out


def _make_schema(into: psycopg.Connection[Any], schema: str) -> None:
    into.execute(sql.SQL("CREATE SCHEMA IF NOT EXISTS {}").format(sql.Identifier(schema)))


def _make_extensions(origin: Origin, into: psycopg.Connection[Any]) -> tuple[str, ...]:
    """Make the extensions that the origin has; returns the tables that need one of the others."""
    failed = []
    for name, schema in origin.connection.execute(_EXTENSIONS).fetchall():
        try:
            _make_schema(into, schema)
            create = sql.SQL("CREATE EXTENSION IF NOT EXISTS {} SCHEMA {}")
            into.execute(create.format(sql.Identifier(name), sql.Identifier(schema)))
        except psycopg.Error:  # not installed there, or only a superuser may
            failed.append(name)
    found = origin.connection.execute(_NEEDING, (origin.state.schema, failed)).fetchall()
    return tuple(sorted(str(name) for (name,) in found))


@contextmanager
def _script(
    origin: Origin,
    into: psycopg.Connection[Any],
    left_out: tuple[str, ...],
    is_cancelled: IsCancelled,
) -> Iterator[Iterator[Part]]:
    programs, schema = origin.programs, origin.state.schema
    with private_connection(origin.target, origin.secret) as connection:
        chosen = choose_content(origin.state, connection.text, left_out)
        dump = start(
            [programs.pg_dump, *chosen, "--format=custom", "--compress=0"], connection.environment
        )
        said: deque[bytes] = deque(maxlen=_LINES_KEPT)
        listener = threading.Thread(target=_listen, args=(dump.stderr, said), daemon=True)
        listener.start()
        # What is chosen by schema is its content: not itself, no extension, no remark on it.
        options = [f"--schema={schema}", "--no-owner", "--no-privileges", "-f", "-"]
        restore = start([programs.pg_restore, *options], reads=dump.stdout)
        assert dump.stdout is not None
        dump.stdout.close()  # pg_restore has it now; without it pg_dump ends as well

        def stop() -> None:
            dump.kill()
            restore.kill()
            with suppress(psycopg.Error):
                into.cancel_safe()

        try:
            with stopping(is_cancelled, stop), parts_of(restore, _failed) as parts:
                yield parts
        except (BackupFailed, psycopg.Error):
            stop_if(is_cancelled)
            restore.kill()
            if dump.wait() > 0:
                listener.join()
                raise _failed(b"".join(said)) from None
            raise
        finally:
            dump.kill()
            dump.wait()
            listener.join()
            if dump.stderr is not None:
                dump.stderr.close()


def _listen(stream: Any, said: deque[bytes]) -> None:
    said.extend(line for line in stream if b"error" in line or b"FATAL" in line)


def _failed(said: bytes) -> BackupFailed:
    return BackupFailed(
        f"The database could not be copied for the rehearsal: {complaint(said)}.",
        remedy="See that the role may read all tables, and that nothing locks them.",
        detail=said.decode("utf-8", "replace"),
    )


def _require_rows(
    into: psycopg.Connection[Any], state: HeldState, left_out: tuple[str, ...]
) -> None:
    found = count_rows(into, state.schema)
    wanted = {name: rows for name, rows in state.rows.items() if name not in left_out}
    if found != wanted:
        names = sorted(name for name in {*found, *wanted} if found.get(name) != wanted.get(name))
        raise RunFailed(
            f"The copy for the rehearsal holds other rows in {', '.join(names[:5])}.",
            unchanged="The database itself was only read.",
            remedy="Try again; if it happens twice, report it.",
        )


__all__ = ["Origin", "send_content"]
