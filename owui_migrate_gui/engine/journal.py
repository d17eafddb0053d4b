"""The journal: what every run did, kept outside the target, one JSON file a run.

Files are readable by their owner only. An entry is written before the first step (the intent)
and replaced, atomically, as the run goes on; so a run that died without a word is found by its
unfinished entry and its process id.
"""

from __future__ import annotations

import os
import platform
import secrets
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import psutil

from owui_migrate_gui.database.durable import write_private
from owui_migrate_gui.engine.requests import RecordedSpec, StepSpec
from owui_migrate_gui.errors import ErrorRecord
from owui_migrate_gui.events import BackupReport, Check, Outcome, StepReport

_SUFFIX = ".json"
LOG_LINES_KEPT = 2_000


class JournalEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One run. ``kind`` is run, restore, repair, or what was done to a file's encryption; times are
    UTC; ``before``/``after`` per system.

    ``plan`` is what was to be done, ``steps`` what was, ``recorded`` where it began. ``host`` is
    the computer that ``pid`` was on. ``found`` is the sentence of whoever looked at the target
    after the run had died. ``kept`` counts the steps that stayed in the target though the run did
    not come to its end. ``made`` is the account of the backup, ``rows_before`` and ``rows_after``
    count rows per table.
    """

    format: int = 1
    run_id: str
    kind: str
    target: str
    source: str
    source_hash: str
    goal: str
    direction: str
    started: datetime
    ended: datetime | None = None
    outcome: Outcome = Outcome.RUNNING
    pid: int = 0
    pid_started: float = 0.0
    host: str = ""
    planned: int = 0
    plan: tuple[StepSpec, ...] = ()
    recorded: RecordedSpec | None = None
    steps: tuple[StepReport, ...] = ()
    backup: str | None = None
    backup_dir: str = ""
    before: dict[str, list[str]] = {}
    after: dict[str, list[str]] = {}
    verified: bool = False
    error: ErrorRecord | None = None
    failed_step: str = ""
    failed_statement: str = ""
    log: tuple[str, ...] = ()
    found: str = ""
    kept: int = 0
    checks_before: tuple[Check, ...] = ()
    checks_after: tuple[Check, ...] = ()
    made: BackupReport | None = None
    rows_before: dict[str, int] = {}
    rows_after: dict[str, int] = {}

    @property
    def seconds(self) -> float | None:
        """How long the run took, None while it goes on or where it died."""
        return None if self.ended is None else (self.ended - self.started).total_seconds()


def new_run_id(now: datetime) -> str:
    """A run's name that sorts by time to the second: ``20261123T140211Z-3f9a1c``."""
    return f"{now.astimezone(UTC):%Y%m%dT%H%M%SZ}-{secrets.token_hex(3)}"


def write_entry(entry: JournalEntry, folder: Path) -> None:
    """Write or replace a run's entry so that a crash leaves the old or the new one.

    Raises ``OSError`` where the folder can't be made or written.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = folder / f"{entry.run_id}{_SUFFIX}"
    write_private(path, msgspec.json.format(msgspec.json.encode(entry), indent=1))


def read_run(run_id: str, folder: Path) -> JournalEntry | None:
    """One run's entry, or None where there is none or it can't be read."""
    return _read(folder / f"{run_id}{_SUFFIX}")


def list_runs(folder: Path, target: str | None = None) -> tuple[JournalEntry, ...]:
    """All runs, newest first, of one target where it is given; unreadable entries are left out."""
    found = (entry for path in _files(folder) if (entry := _read(path)) is not None)
    asked = (entry for entry in found if target is None or entry.target == target)
    return tuple(sorted(asked, key=lambda entry: (entry.started, entry.run_id), reverse=True))


def newest_change(runs: tuple[JournalEntry, ...]) -> JournalEntry | None:
    """The newest run that changed its target, or may have; None without one."""
    changing = (run for run in runs if run.outcome in {Outcome.DONE, Outcome.DIED} or run.kept)
    return max(changing, key=lambda run: run.started, default=None)


def _files(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from folder.glob(f"*{_SUFFIX}")


def _read(path: Path) -> JournalEntry | None:
    try:
        entry = msgspec.json.decode(path.read_bytes(), type=JournalEntry)
    except (OSError, msgspec.DecodeError):
        return None
    if entry.outcome is Outcome.RUNNING and not _is_alive(entry):
        return msgspec.structs.replace(entry, outcome=Outcome.DIED)
    return entry


def own_process() -> tuple[int, float]:
    """This process's id and start time (seconds since the epoch), which together name it."""
    try:
        process = psutil.Process()
        return process.pid, process.create_time()
    except psutil.Error:  # a bare chroot without /proc: then nobody else finds it either
        return os.getpid(), time.time()


def _is_alive(entry: JournalEntry) -> bool:
    """Whether the process that began the run still exists (a reused id has another start).

    Of a run on another computer, which shares this folder, nothing is known: it may be at work.
    """
    if entry.host and entry.host != platform.node():
        return True
    try:
        return abs(psutil.Process(entry.pid).create_time() - entry.pid_started) < 1
    except psutil.Error:
        return False


__all__ = [
    "LOG_LINES_KEPT",
    "JournalEntry",
    "list_runs",
    "new_run_id",
    "newest_change",
    "own_process",
    "read_run",
    "write_entry",
]
