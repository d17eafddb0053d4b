"""From what a run does to events: log records, row reports, progress, and the journal's entry."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from owui_migrate_gui.database.backup_folders import remember_folder
from owui_migrate_gui.database.compressed import Compression
from owui_migrate_gui.engine.journal import LOG_LINES_KEPT, JournalEntry, write_entry
from owui_migrate_gui.errors import NoAccess
from owui_migrate_gui.events import (
    BackupReport,
    BackupVerified,
    BytesCopied,
    Event,
    LogLine,
    Phase,
    PhaseStarted,
)

_LOGGER = logging.getLogger(__name__)

Emit = Callable[[Event], None]
CHECKING_BACKUP = "Opening the backup again to check it."
_COMPRESSING = "Compressing the backup and reading it back."


def compression_of(emit: Emit, *, wanted: bool) -> Compression | None:
    """How a backup's compression is told, where it is wanted."""
    if not wanted:
        return None
    return Compression(
        on_begin=lambda: emit(PhaseStarted(phase=Phase.COMPRESS, text=_COMPRESSING)),
        progress=lambda done, total: emit(
            BytesCopied(phase=Phase.COMPRESS, done=done, total=total)
        ),
    )


def tell_backup(report: BackupReport, emit: Emit, known_folders: str) -> None:
    """Say that a backup is verified, and note its folder in the file ``known_folders``."""
    remember_place(report.path, known_folders)
    emit(BackupVerified(backup=report))


def remember_place(backup: str, known_folders: str) -> None:
    """Note a backup's folder in the file ``known_folders``; a trial names none."""
    if known_folders:
        remember_folder(Path(known_folders), Path(backup).parent)


class RunLog(logging.Handler):
    """Turns log records of scripts and libraries into events, and keeps them for the journal.

    ``notes`` collects the sentences about rows until ``take_notes``.
    """

    def __init__(self, emit: Emit) -> None:
        super().__init__(level=logging.INFO)
        self._emit = emit
        self._notes: list[str] = []
        self.lines: deque[str] = deque(maxlen=LOG_LINES_KEPT)

    def emit(self, record: logging.LogRecord) -> None:
        """Called by the logging module."""
        text = record.getMessage()
        if hasattr(record, "row_report"):
            self._notes.append(text)
        self.say(text, record.levelname)

    def say(self, text: str, level: str = "INFO") -> None:
        """A line of the run's own."""
        now = datetime.now(UTC)
        self.lines.append(f"{now:%H:%M:%S} {level} {text}")
        self._emit(LogLine(at=now, level=level, text=text))

    def take_notes(self) -> tuple[str, ...]:
        """The row sentences since the last call."""
        taken = tuple(self._notes)
        self._notes.clear()
        return taken


@contextmanager
def run_log(emit: Emit) -> Iterator[RunLog]:
    """Listen to every logger of the process while the block runs."""
    handler = RunLog(emit)
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    try:
        yield handler
    finally:
        root.removeHandler(handler)
        root.setLevel(level)


class RunJournal:
    """The run's entry, rewritten whenever something is known that a person may need later.

    No run begins without its entry: making one raises ``NoAccess`` where it can't be written.
    """

    def __init__(self, entry: JournalEntry, folder: Path) -> None:
        self._folder = folder
        self.entry = entry
        try:
            write_entry(entry, folder)
        except OSError as error:
            raise NoAccess(
                f"The journal in {folder} can't be written: {error.strerror or error}.",
                remedy="Make room there, or name another folder in OWUI_MIGRATE_HOME.",
            ) from error

    def note(self, **changed: object) -> None:
        """Replace fields of the entry and write it.

        What the run does and how it ends never hangs on its record: an entry that can't be
        written any more stays as it was, and a warning says so.
        """
        self.entry = msgspec.structs.replace(self.entry, **changed)
        try:
            write_entry(self.entry, self._folder)
        except OSError as error:
            _LOGGER.warning(
                "The journal's entry %s could not be brought up to date: %s",
                self.entry.run_id,
                error,
            )


__all__ = [
    "CHECKING_BACKUP",
    "Emit",
    "RunJournal",
    "RunLog",
    "compression_of",
    "remember_place",
    "run_log",
    "tell_backup",
]
