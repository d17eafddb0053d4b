"""From what a run does to events: log records, row reports, progress, and the journal's entry."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from owui_migrate_gui.engine.journal import LOG_LINES_KEPT, JournalEntry, write_entry
from owui_migrate_gui.events import Event, LogLine

Emit = Callable[[Event], None]

ROW_REPORTS = "migrations.rows"
"""The logger on which bundled scripts report rows (see ``migrations/rows.py``)."""


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
    """The run's entry, rewritten whenever something is known that a person may need later."""

    def __init__(self, entry: JournalEntry, folder: Path) -> None:
        self._folder = folder
        self.entry = entry
        write_entry(entry, folder)

    def note(self, **changed: object) -> None:
        """Replace fields of the entry and write it."""
        self.entry = msgspec.structs.replace(self.entry, **changed)
        write_entry(self.entry, self._folder)


__all__ = ["ROW_REPORTS", "Emit", "RunJournal", "RunLog", "run_log"]
