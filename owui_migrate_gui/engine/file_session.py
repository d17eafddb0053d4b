"""A run's session on a SQLite file, plain or encrypted."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

import peewee
import sqlalchemy as sa

from owui_migrate_gui.database.backup import make_backup
from owui_migrate_gui.database.compressed import Compression
from owui_migrate_gui.database.database_file import side_file
from owui_migrate_gui.database.driver import ERRORS, module_for
from owui_migrate_gui.database.durable import Progress
from owui_migrate_gui.database.file_key import FileKey, Keyed
from owui_migrate_gui.database.history import read_recorded
from owui_migrate_gui.database.integrity import IsCancelled, count_rows
from owui_migrate_gui.database.locks import name_others
from owui_migrate_gui.database.orphans import Orphans, count_orphans
from owui_migrate_gui.database.schema import Schema, read_schema
from owui_migrate_gui.database.sqlite_errors import is_environmental, primary_code, translate
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.database.unlock import key_for
from owui_migrate_gui.engine.connection import (
    LOCK_SECONDS,
    locked_connection,
    reading_connection,
)
from owui_migrate_gui.engine.failure import PUT_BACK
from owui_migrate_gui.engine.preflight import check_before_run
from owui_migrate_gui.engine.scripts import SharedSqliteDatabase, sqlite_engine
from owui_migrate_gui.engine.session import RunSession
from owui_migrate_gui.engine.statements import StatementWatch, Watched
from owui_migrate_gui.engine.verify import check_integrity
from owui_migrate_gui.engine.witness import Witness, changed_keys_of_file
from owui_migrate_gui.errors import MigrationError, NeedsAttention, RunFailed, TargetChanged
from owui_migrate_gui.events import BackupReport
from owui_migrate_gui.revision import Recorded
from owui_migrate_gui.secret import Secret

_LOGGER = logging.getLogger(__name__)
_READERS_SECONDS = 120.0
"""How long a commit waits for others to stop reading."""
_LOOK_MILLISECONDS = 250


class FileSession(RunSession):
    """A SQLite file, locked for writing over ``connection``."""

    driver_errors = ERRORS
    dialect = "sqlite"
    locked_text = "Write lock taken; nobody else has the database open."

    def __init__(self, path: Path, connection: Watched, key: FileKey | None) -> None:
        self._path = path
        self._key = key
        self._connection = connection
        self.watch = connection.watch
        self._witness = Witness(connection)
        self._recorded_at_start = self.read_recorded()

    def interrupt(self) -> None:
        """Stop the statement at work."""
        self._connection.interrupt()

    def read_recorded(self) -> Recorded:
        """Both version tables."""
        return read_recorded(self._connection)

    def read_schema(self) -> Schema:
        """What SQLite's pragmas say."""
        return read_schema(self._connection)

    def count_rows(self) -> dict[str, int]:
        """Rows per table."""
        return count_rows(self._connection)

    def written_tables(self) -> set[str]:
        """What SQLite's authorizer was asked for."""
        return self._witness.take()

    def changed_keys(self, table: str, backup: Path, most: int) -> list[str]:
        """Rows compared one by one."""
        return changed_keys_of_file(
            self._connection, table, Keyed(path=backup, key=self._key), most
        )

    def orphans(self) -> Orphans:
        """What ``foreign_key_check`` lists; foreign keys themselves are off during a run."""
        return count_orphans(self._connection)

    def query(self, sql: str) -> list[tuple[object, ...]]:
        """Unwatched, over the run's connection."""
        return self._connection.send(sql).fetchall()

    def require_sound(self) -> None:
        """SQLite's ``quick_check``."""
        check_integrity(self._connection)

    def back_up(
        self,
        into: Path,
        *,
        revision: str,
        progress: Progress,
        is_cancelled: IsCancelled,
        on_verify: Callable[[], None],
        compression: Compression | None = None,
    ) -> BackupReport:
        """Copy over a second connection: SQLite copies nothing out of an open write transaction."""
        with reading_connection(self._path, self._key) as source:
            return make_backup(
                source,
                self._path,
                into,
                revision=revision,
                now=datetime.now(UTC),
                progress=progress,
                is_cancelled=is_cancelled,
                on_verify=on_verify,
                key=self._key,
                compression=compression,
            )

    def keep_step(self) -> None:
        """Commit, and take the write lock again; nobody may have changed the revision between."""
        self.commit()
        self._connection.send(f"PRAGMA busy_timeout = {round(LOCK_SECONDS * 1000)}")
        self._connection.send("BEGIN IMMEDIATE")
        self._recorded_at_start, kept = self.read_recorded(), self._recorded_at_start
        if self._recorded_at_start != kept:
            raise TargetChanged(
                "Another program changed the database between two steps.",
                remedy="Stop it, open the database again and look at the new plan.",
            )

    def commit(self) -> None:
        """End the transaction for good; on an error of the disk only the file knows the end.

        Who still reads a database without a log keeps its pages from being written, so that is
        waited for: two minutes at most.

        The journal's removal is the commit: what fails after it, the sync of the folder, undoes
        nothing (SQLite docs, "Atomic Commit In SQLite", section 3.11).
        """
        before, wanted = self._recorded_at_start, self.read_recorded()
        try:
            self._send_commit()
        except ERRORS as error:
            if self._connection.in_transaction:
                self._connection.send("ROLLBACK")
            if wanted == before or self.read_recorded() != wanted:
                raise
            _LOGGER.warning("The run is written, but the disk then answered: %s", error)
        self._recorded_at_start = wanted

    def _send_commit(self) -> None:
        end = monotonic() + _READERS_SECONDS
        self._connection.send(f"PRAGMA busy_timeout = {_LOOK_MILLISECONDS}")
        while True:
            try:
                self._connection.send("COMMIT")
                return
            except ERRORS as error:
                is_blocked = primary_code(error) == sqlite3.SQLITE_BUSY
                if not is_blocked or not self._connection.in_transaction:
                    raise
                names = name_others(self._path)
                if monotonic() > end:
                    raise _still_read(names) from error
            self.on_wait(names)

    def explain(self, error: Exception) -> MigrationError | None:
        """What SQLite says of the file and its disk."""
        if isinstance(error, ERRORS) and is_environmental(error):
            return translate(error, self._path, self._key)
        return None

    def peewee_database(self) -> peewee.Database:
        """The run's connection."""
        return SharedSqliteDatabase(self._connection)

    def sqlalchemy_engine(self) -> sa.Engine:
        """A pool that holds nothing but the run's connection."""
        return sqlite_engine(self._connection, module_for(self._key))


@contextmanager
def file_session(
    target: FileTarget, secret: Secret | None, watch: StatementWatch
) -> Iterator[RunSession]:
    """Check, lock and begin on a SQLite file; see ``sessions.open_session``."""
    check_before_run(target.path)
    key = key_for(target, secret)
    try:
        with locked_connection(target.path, watch, key) as connection:
            yield FileSession(target.path, connection, key)
    except MigrationError as error:
        journal = side_file(target.path.resolve(), "-journal")
        if journal.exists():
            raise _not_undone(journal, error) from error
        raise


def _still_read(names: str) -> RunFailed:
    return RunFailed(
        f"The result could not be written, because {names or 'another program'} kept reading the"
        " database.",
        unchanged=PUT_BACK,
        remedy="Stop that program, then start again.",
    )


def _not_undone(journal: Path, error: MigrationError) -> NeedsAttention:
    """The disk let SQLite neither finish nor undo; the journal holds what undoes it."""
    return NeedsAttention(
        error.what,
        unchanged=f"What was written is undone as soon as the disk works again, from {journal}.",
        remedy="Don't delete or move that file: mend the disk, then open the database once.",
        detail=error.detail,
    )


__all__ = ["FileSession", "file_session"]
