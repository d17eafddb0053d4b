"""What a run needs of its target, whatever kind of database it is."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from owui_migrate_gui.database.compressed import Compression
from owui_migrate_gui.database.durable import Progress
from owui_migrate_gui.database.integrity import IsCancelled
from owui_migrate_gui.database.orphans import Orphans
from owui_migrate_gui.database.run_lock import run_lock
from owui_migrate_gui.database.target import FileTarget, Target
from owui_migrate_gui.engine.statements import StatementWatch
from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.events import BackupReport
from owui_migrate_gui.revision import Recorded
from owui_migrate_gui.schema import Schema

if TYPE_CHECKING:  # 0.25 s, and whoever starts a child loads this
    import peewee
    import sqlalchemy as sa


def one_at_a_time(target: Target, doing: str) -> AbstractContextManager[None]:
    """Keep every other console away from ``target``, by name; a server has its advisory lock."""
    return run_lock(target.path, doing) if isinstance(target, FileTarget) else nullcontext()


class ScriptTarget(ABC):
    """One connection in one open transaction, as both systems' libraries want to see it.

    Every statement that comes through either library is seen by ``watch``; neither library can
    end the transaction.
    """

    watch: StatementWatch

    @abstractmethod
    def peewee_database(self) -> peewee.Database:
        """Peewee's view of the connection."""

    @abstractmethod
    def sqlalchemy_engine(self) -> sa.Engine:
        """SQLAlchemy's view of the connection."""


def wait_in_vain(_who: str) -> None:
    """What is done while somebody keeps a commit waiting, where nobody has to be told."""


class RunSession(ScriptTarget):
    """A target for the length of a run: nobody else can write to it, one transaction is open.

    Made by ``sessions.open_session``, which rolls back on leaving unless ``commit`` was called.
    """

    driver_errors: tuple[type[Exception], ...]
    """What the driver raises outside any script; ``explain`` puts it into words."""

    locked_text: str
    """A sentence for the log that says what is held."""

    dialect: str
    """sqlite or postgresql."""

    on_wait: Callable[[str], None] = staticmethod(wait_in_vain)
    """Called again and again while others keep a commit waiting, with their names (empty where
    they are not known); may raise to give up."""

    @abstractmethod
    def interrupt(self) -> None:
        """Stop the statement at work; called from another thread."""

    @abstractmethod
    def read_recorded(self) -> Recorded:
        """What the version tables say inside the transaction."""

    @abstractmethod
    def read_schema(self) -> Schema:
        """All tables inside the transaction."""

    @abstractmethod
    def count_rows(self) -> dict[str, int]:
        """Rows per table inside the transaction."""

    @abstractmethod
    def written_tables(self) -> set[str]:
        """The tables that were written since the last call, by whatever statement or trigger."""

    @abstractmethod
    def changed_keys(self, table: str, backup: Path, most: int) -> list[str]:
        """Keys of rows that are otherwise in ``backup``; empty where that can't be told."""

    def orphans(self) -> Orphans:
        """Rows that refer to nothing; a server sees to its references by itself."""
        return Counter()

    @abstractmethod
    def query(self, sql: str) -> list[tuple[object, ...]]:
        """All rows of a query of the engine's own."""

    @abstractmethod
    def require_sound(self) -> None:
        """Raise ``RunFailed`` where the database's own checks find something."""

    @abstractmethod
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
        """Make and verify a backup of the state before the transaction; see ``make_backup``.

        ``on_verify`` is called once everything is copied.
        """

    def keep_step(self) -> None:
        """Write what was done so far, and go on in a new transaction; files only."""
        raise NotImplementedError

    @abstractmethod
    def commit(self) -> None:
        """Write everything at once."""

    def explain_step(self, error: Exception) -> MigrationError | None:
        """What a step's error means where the script is not to blame for it; None otherwise.

        A lost connection, a full disk, another session's lock: a server has more of these.
        """
        del error
        return None

    @abstractmethod
    def explain(self, error: Exception) -> MigrationError | None:
        """What a driver error says of the target's surroundings; None for anything else."""


__all__ = ["RunSession", "ScriptTarget", "one_at_a_time"]
