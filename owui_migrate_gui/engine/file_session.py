"""A run's session on a SQLite file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import peewee
import sqlalchemy as sa

from owui_migrate_gui.database.backup import make_backup
from owui_migrate_gui.database.durable import Progress
from owui_migrate_gui.database.history import read_recorded
from owui_migrate_gui.database.integrity import IsCancelled, count_rows
from owui_migrate_gui.database.sqlite_errors import is_environmental, translate
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.engine.connection import locked_connection, reading_connection
from owui_migrate_gui.engine.preflight import check_before_run
from owui_migrate_gui.engine.scripts import SharedSqliteDatabase, sqlite_engine
from owui_migrate_gui.engine.session import RunSession
from owui_migrate_gui.engine.statements import StatementWatch, WatchedConnection
from owui_migrate_gui.engine.verify import check_integrity
from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.events import BackupReport
from owui_migrate_gui.revision import Recorded


class FileSession(RunSession):
    """A SQLite file, locked for writing over ``connection``."""

    driver_errors = (sqlite3.Error,)
    locked_text = "Write lock taken; nobody else has the database open."

    def __init__(self, path: Path, connection: WatchedConnection) -> None:
        self._path = path
        self._connection = connection
        self.watch = connection.watch

    def interrupt(self) -> None:
        """Stop the statement at work."""
        self._connection.interrupt()

    def read_recorded(self) -> Recorded:
        """Both version tables."""
        return read_recorded(self._connection)

    def count_rows(self) -> dict[str, int]:
        """Rows per table."""
        return count_rows(self._connection)

    def require_sound(self) -> None:
        """SQLite's ``quick_check``."""
        check_integrity(self._connection)

    def back_up(
        self, into: Path, *, revision: str, progress: Progress, is_cancelled: IsCancelled
    ) -> BackupReport:
        """Copy over a second connection: SQLite copies nothing out of an open write transaction."""
        with reading_connection(self._path) as source:
            return make_backup(
                source,
                self._path,
                into,
                revision=revision,
                now=datetime.now(UTC),
                progress=progress,
                is_cancelled=is_cancelled,
            )

    def commit(self) -> None:
        """End the transaction for good."""
        self._connection.send("COMMIT")

    def explain(self, error: Exception) -> MigrationError | None:
        """What SQLite says of the file and its disk."""
        if isinstance(error, sqlite3.Error) and is_environmental(error):
            return translate(error, self._path)
        return None

    def peewee_database(self) -> peewee.Database:
        """The run's connection."""
        return SharedSqliteDatabase(self._connection)

    def sqlalchemy_engine(self) -> sa.Engine:
        """A pool that holds nothing but the run's connection."""
        return sqlite_engine(self._connection)


@contextmanager
def file_session(target: FileTarget, watch: StatementWatch) -> Iterator[RunSession]:
    """Check, lock and begin on a SQLite file; see ``sessions.open_session``."""
    check_before_run(target.path)
    with locked_connection(target.path, watch) as connection:
        yield FileSession(target.path, connection)


__all__ = ["FileSession", "file_session"]
