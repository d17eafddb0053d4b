"""A run's session on a PostgreSQL server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import peewee
import psycopg
import sqlalchemy as sa
from sqlalchemy.pool import StaticPool

from owui_migrate_gui.database.backup_way import BackupWay
from owui_migrate_gui.database.compressed import Compression
from owui_migrate_gui.database.durable import Progress
from owui_migrate_gui.database.integrity import IsCancelled
from owui_migrate_gui.database.known_tables import known_tables
from owui_migrate_gui.database.postgresql.backup import back_up_held
from owui_migrate_gui.database.postgresql.catalog import (
    read_recorded,
    read_schema,
    resolve_schema,
)
from owui_migrate_gui.database.postgresql.changed_rows import changed_keys
from owui_migrate_gui.database.postgresql.checks import check_server, notes
from owui_migrate_gui.database.postgresql.connect import connect
from owui_migrate_gui.database.postgresql.facts import ServerFacts, read_facts
from owui_migrate_gui.database.postgresql.fate import commit_surely, tell_loss
from owui_migrate_gui.database.postgresql.pooler import refuse_transaction_pooling
from owui_migrate_gui.database.postgresql.problems import (
    explain,
    explained,
    is_connection_lost,
)
from owui_migrate_gui.database.postgresql.scratch_database import drop_leftovers
from owui_migrate_gui.database.postgresql.state import count_rows, hold_state
from owui_migrate_gui.database.postgresql.work import (
    begin_work,
    lock_tables,
    naming_blockers,
    take_advisory_lock,
)
from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.engine.server_connection import WatchedServerConnection
from owui_migrate_gui.engine.session import RunSession
from owui_migrate_gui.engine.statements import StatementWatch
from owui_migrate_gui.errors import MigrationError, RunFailed
from owui_migrate_gui.events import BackupReport
from owui_migrate_gui.revision import Recorded
from owui_migrate_gui.schema import Schema
from owui_migrate_gui.secret import Secret

_PUT_BACK = "The database was put back to its state before the run."
_UNSOUND = """
SELECT c.relname FROM pg_index AS x JOIN pg_class AS c ON c.oid = x.indexrelid
JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE n.nspname = %s AND NOT (x.indisvalid AND x.indisready) ORDER BY 1"""
_WRITTEN = """
SELECT relname, n_tup_ins + n_tup_upd + n_tup_del FROM pg_stat_xact_user_tables
WHERE schemaname = %s"""


class SharedPostgresqlDatabase(peewee.PostgresqlDatabase):
    """peewee's view of the run's connection; its transactions are the run's."""

    def __init__(self, connection: WatchedServerConnection) -> None:
        self._shared = connection
        super().__init__("the run's connection", prefer_psycopg3=True)

    def _connect(self) -> WatchedServerConnection:
        return self._shared

    def _close(self, conn: WatchedServerConnection) -> None:
        """Nothing: the run closes its connection."""

    def begin(self, isolation_level: str | None = None) -> None:
        """Nothing: the run has begun."""

    def commit(self) -> None:
        """Nothing: the run commits at its end."""

    def rollback(self) -> None:
        """Nothing: the error that leads here ends the run, which rolls back as a whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """Where a run works and what it may do for its backup."""

    target: ServerTarget
    secret: Secret | None
    schema: str
    way: BackupWay


class ServerSession(RunSession):
    """A schema on a server that nobody else writes to, in one open transaction."""

    dialect = "postgresql"
    driver_errors = (psycopg.Error,)

    def __init__(
        self,
        place: _Place,
        connection: WatchedServerConnection,
        watch: StatementWatch,
        facts: ServerFacts,
    ) -> None:
        self._place = place
        self._connection = connection
        self._facts = facts
        self.watch = watch
        self._written: dict[str, int] = {}
        self.locked_text = " ".join(
            ["Nobody else writes to the tables from here on.", *notes(facts)]
        )

    def interrupt(self) -> None:
        """Stop the statement at work, over a connection of its own."""
        self._connection.stop_statement()

    def read_recorded(self) -> Recorded:
        """Both version tables."""
        with self._connection.unwatched() as connection:
            known = read_schema(connection, self._place.schema)
            return read_recorded(connection, self._place.schema, known)

    def read_schema(self) -> Schema:
        """What PostgreSQL's catalog says."""
        with self._connection.unwatched() as connection:
            return read_schema(connection, self._place.schema)

    def count_rows(self) -> dict[str, int]:
        """Rows per table."""
        with self._connection.unwatched() as connection:
            return count_rows(connection, self._place.schema)

    def written_tables(self) -> set[str]:
        """What the transaction's own counters say (PostgreSQL docs, "The Statistics Views")."""
        now = {
            str(name): int(count)
            for name, count in self._connection.send(_WRITTEN, (self._place.schema,)).fetchall()
        }
        written = {name for name, count in now.items() if count != self._written.get(name, 0)}
        self._written = now
        return written

    def changed_keys(self, table: str, backup: Path, most: int) -> list[str]:
        """As the dump's rows tell; nothing where the backup is a copy inside the server."""
        with self._connection.unwatched() as connection:
            return changed_keys(connection, (self._place.schema, table), backup, most)

    def query(self, sql: str) -> list[tuple[object, ...]]:
        """Unwatched, over the run's connection."""
        return self._connection.send(sql).fetchall()

    def require_sound(self) -> None:
        """Every index valid and in use."""
        rows = self._connection.send(_UNSOUND, (self._place.schema,)).fetchall()
        if rows:
            raise RunFailed(
                f"After the steps, the index {rows[0][0]} is not valid.",
                unchanged=_PUT_BACK,
                remedy="A script left it half-made; use the bundled source.",
            )

    def back_up(
        self,
        into: Path,
        *,
        revision: str,
        progress: Progress,
        is_cancelled: IsCancelled,
        on_verify: Callable[[], None],
        compression: Compression | None = None,  # noqa: ARG002 - pg_dump compresses by itself
    ) -> BackupReport:
        """Back up what the transaction sees, then shut out readers as well."""
        del revision  # what the held state records
        place = self._place
        with self._connection.unwatched() as connection:
            with explained(place.target):
                state = hold_state(connection, place.schema, is_cancelled)
            report = back_up_held(
                place.target,
                place.secret,
                state,
                into,
                way=place.way,
                now=datetime.now(UTC),
                progress=progress,
                is_cancelled=is_cancelled,
                on_verify=on_verify,
            )
            with naming_blockers(connection, place.target, place.secret):
                lock_tables(connection, place.schema, self._facts, "ACCESS EXCLUSIVE")
        return report

    def commit(self) -> None:
        """End the transaction for good, and be sure that it did."""
        with self._connection.unwatched() as connection:
            commit_surely(connection, self._place.target, self._place.secret)

    def explain_step(self, error: Exception) -> MigrationError | None:
        """As :meth:`explain`, whichever library has wrapped the driver's error."""
        return self.explain(_original(error))

    def explain(self, error: Exception) -> MigrationError | None:
        """What a driver's error says of the server.

        After a lost connection this waits for the server to come back, to say what is true then.
        """
        if is_connection_lost(error) or self._connection.closed:
            return tell_loss(error, self._place.target, self._place.secret)
        return explain(error, self._place.target) if isinstance(error, psycopg.Error) else None

    def peewee_database(self) -> peewee.Database:
        """The run's connection."""
        return SharedPostgresqlDatabase(self._connection)

    def sqlalchemy_engine(self) -> sa.Engine:
        """A pool that holds nothing but the run's connection; its greetings are not watched.

        Raises the driver's own error where the session has ended meanwhile.
        """
        engine = sa.create_engine(
            "postgresql+psycopg://",
            creator=lambda: self._connection,
            poolclass=StaticPool,
            use_native_hstore=False,
        )
        try:
            with self._connection.unwatched(), engine.connect():
                return engine
        except sa.exc.DBAPIError as error:
            raise _original(error) from error


def _original(error: BaseException) -> Exception:
    """The driver's error behind SQLAlchemy's (``orig``) and peewee's (raised from it)."""
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, psycopg.Error):
            return seen
        seen = getattr(seen, "orig", None) or seen.__cause__ or seen.__context__
    return error if isinstance(error, Exception) else RunFailed(str(error))


@contextmanager
def server_session(
    target: ServerTarget,
    secret: Secret | None,
    watch: StatementWatch,
    way: BackupWay = BackupWay.DUMP,
) -> Iterator[RunSession]:
    """Check, lock and begin on a server; rolls back on leaving unless ``commit`` was called.

    Raises a ``Refused`` leaf before anything was changed.
    """
    connection = connect(target, secret, WatchedServerConnection)
    try:
        with explained(target):
            facts, schema = _prepare(connection, target, secret, watch)
        connection.watch = watch
        place = _Place(target=target, secret=secret, schema=schema, way=way)
        yield ServerSession(place, connection, watch, facts)
    finally:
        _leave(connection)


def _prepare(
    connection: WatchedServerConnection,
    target: ServerTarget,
    secret: Secret | None,
    watch: StatementWatch,
) -> tuple[ServerFacts, str]:
    """Everything up to the locks; a cancel ends the wait for them."""
    try:
        with watch.stoppable(connection.stop_statement):
            return _begin(connection, target, secret)
    except psycopg.errors.QueryCanceled:
        watch.check_cancelled()
        raise


def _begin(
    connection: WatchedServerConnection, target: ServerTarget, secret: Secret | None
) -> tuple[ServerFacts, str]:
    pooling = refuse_transaction_pooling(connection, target, secret)
    schema = resolve_schema(connection, target.schema)
    with suppress(psycopg.Error):  # what a rehearsal left behind forbids no run
        drop_leftovers(connection)
    begin_work(connection, schema)
    take_advisory_lock(connection, schema)
    facts = read_facts(connection, schema)
    check_server(connection, schema, facts, known_tables(), pooling)
    with naming_blockers(connection, target, secret):
        lock_tables(connection, schema, facts, "SHARE ROW EXCLUSIVE")
    return read_facts(connection, schema), schema


def _leave(connection: WatchedServerConnection) -> None:
    """Roll back what is open, as far as the connection still lives; closing does the rest."""
    status: Any = connection.info.transaction_status
    try:
        if not connection.closed and status is not psycopg.pq.TransactionStatus.IDLE:
            connection.send("ROLLBACK")
    except psycopg.Error:  # the server undoes what a lost connection had begun
        pass
    finally:
        connection.close_run()


__all__ = ["ServerSession", "SharedPostgresqlDatabase", "server_session"]
