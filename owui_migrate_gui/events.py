"""What a running engine says, as tagged values that cross from its process as JSON lines.

Every stream ends with exactly one ``Finished`` or ``Failed``.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

import msgspec

from owui_migrate_gui.errors import ErrorRecord
from owui_migrate_gui.preview import Preview
from owui_migrate_gui.revision import Direction, System


class Phase(StrEnum):
    """The parts of a job, in the order of a run; undo only where it stops."""

    LOCK = "lock"
    PREFLIGHT = "preflight"
    BACKUP = "backup"
    CHECK_BACKUP = "check-backup"
    COMPRESS = "compress"
    STEPS = "steps"
    VERIFY = "verify"
    COMMIT = "commit"
    UNDO = "undo"
    RESTORE = "restore"
    REWRITE = "rewrite"


class Outcome(StrEnum):
    """How a run ended."""

    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"
    DIED = "died"


class Verdict(StrEnum):
    """What a check says; the gravest first."""

    REFUSE = "refuse"
    WARN = "warn"
    GOOD = "good"


class Check(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that was looked at, in one line; ``remedy`` is empty where all is well."""

    id: str
    verdict: Verdict
    text: str
    remedy: str = ""

    @property
    def sentence(self) -> str:
        """Text and remedy on one line."""
        return f"{self.text} {self.remedy}".rstrip()


class StepReport(msgspec.Struct, frozen=True, kw_only=True):
    """What one step did: wall-clock seconds, statements sent, change of row count per table.

    ``notes`` are the sentences that the script itself reported ("3 tags merged into existing
    ones").
    """

    revision: str
    system: System
    direction: Direction
    title: str
    seconds: float
    statements: int
    rows: dict[str, int]
    notes: tuple[str, ...] = ()


class RunReport(msgspec.Struct, frozen=True, kw_only=True, tag="run"):
    """The account of a run; ``recorded_*`` is what the version tables said before and after."""

    run_id: str
    outcome: Outcome
    steps: tuple[StepReport, ...]
    backup: str | None
    seconds: float
    verified: bool
    before: dict[str, list[str]]
    after: dict[str, list[str]]


class StillFound(msgspec.Struct, frozen=True, kw_only=True):
    """What the doctor still finds on a copy that was repaired: id, severity's word and title."""

    id: str
    severity: str
    title: str


class RehearsalReport(msgspec.Struct, frozen=True, kw_only=True, tag="rehearsal"):
    """The account of a rehearsal; seconds, bytes, and what the checks said of the copy.

    ``left`` is what the doctor still finds on the copy after repairs, beyond what is only worth
    knowing; None where it did not look.

    ``estimated_seconds`` is for the real run with its backup. ``peak_memory`` is 0 where the
    platform doesn't tell. ``stamp`` is the target's content stamp when it was copied.
    """

    steps: tuple[StepReport, ...]
    checks: tuple[Check, ...]
    seconds: float
    estimated_seconds: float
    size_before: int
    size_after: int
    peak_memory: int
    stamp: str
    is_target_unchanged: bool
    left: tuple[StillFound, ...] | None = None


class BackupReport(msgspec.Struct, frozen=True, kw_only=True, tag="backup"):
    """A verified backup: path, size in bytes, SHA-256 in hex, rows over all tables."""

    path: str
    size: int
    sha256: str
    tables: int
    rows: int
    revision: str
    seconds: float


class RestoreReport(msgspec.Struct, frozen=True, kw_only=True, tag="restore"):
    """A restored backup; ``guard`` is the backup of what was replaced (None: nothing was there).

    ``notes`` are sentences for people about what was not as usual, for example that the backup had
    no manifest.
    """

    backup: str
    target: str
    guard: str | None
    sha256: str
    seconds: float
    notes: tuple[str, ...] = ()


class EncryptionReport(msgspec.Struct, frozen=True, kw_only=True, tag="encryption"):
    """A database that was written anew at ``path``, and how it is encrypted now, in words.

    ``backup`` is that of the file it replaced, None where it is a file of its own. ``size`` is in
    bytes, ``sha256`` hex.
    """

    target: str
    path: str
    encryption: str
    backup: str | None
    size: int
    sha256: str
    tables: int
    rows: int
    revision: str
    seconds: float


class SalvagedRows(msgspec.Struct, frozen=True, kw_only=True):
    """One table of a salvage; ``lost`` is None where its damage leaves that unknown.

    ``strays`` of the rows were on pages that nothing led to any more; ``gaps`` are row numbers,
    first and last, of which none could be read.
    """

    table: str
    rows: int
    lost: int | None
    note: str = ""
    strays: int = 0
    gaps: tuple[tuple[int, int], ...] = ()


class SalvageReport(msgspec.Struct, frozen=True, kw_only=True, tag="salvage"):
    """What of a damaged database is now in the new file ``path``; ``size`` in bytes.

    ``notes`` name what else could not be made again.
    """

    target: str
    path: str
    tables: tuple[SalvagedRows, ...]
    notes: tuple[str, ...]
    size: int
    seconds: float

    @property
    def is_whole(self) -> bool:
        """Whether nothing is known or feared to be lost."""
        return not self.notes and all(one.lost == 0 and not one.note for one in self.tables)


Report = (
    RunReport
    | RehearsalReport
    | BackupReport
    | RestoreReport
    | EncryptionReport
    | SalvageReport
    | Preview
)


class RunStarted(msgspec.Struct, frozen=True, kw_only=True, tag="run-started"):
    """A run has begun; ``at`` is UTC."""

    run_id: str
    steps: int
    at: datetime


class PhaseStarted(msgspec.Struct, frozen=True, kw_only=True, tag="phase"):
    """A part of the job has begun; ``text`` is a sentence for people."""

    phase: Phase
    text: str


class BytesCopied(msgspec.Struct, frozen=True, kw_only=True, tag="bytes"):
    """Progress of a backup or restore, in bytes."""

    phase: Phase
    done: int
    total: int


class Checked(msgspec.Struct, frozen=True, kw_only=True, tag="checked"):
    """What was looked at before the steps (phase preflight) or after them (phase verify)."""

    phase: Phase
    checks: tuple[Check, ...]


class BackupVerified(msgspec.Struct, frozen=True, kw_only=True, tag="backup-verified"):
    """The backup was opened again and found equal."""

    backup: BackupReport


class StepStarted(msgspec.Struct, frozen=True, kw_only=True, tag="step-started"):
    """A step has begun; ``index`` counts from 0."""

    index: int
    revision: str
    system: System
    direction: Direction
    title: str


class StepProgressed(msgspec.Struct, frozen=True, kw_only=True, tag="step-progressed"):
    """A step is at work: statements so far, and the beginning of the current one."""

    index: int
    statements: int
    statement: str


class StepFinished(msgspec.Struct, frozen=True, kw_only=True, tag="step-finished"):
    """A step is done, inside the run's transaction."""

    index: int
    step: StepReport


BEFORE_ALL = -1
"""Stands for the place before the first step."""


class StepPaused(msgspec.Struct, frozen=True, kw_only=True, tag="step-paused"):
    """A step is done, and the run waits to be told whether to go on.

    ``index`` is ``BEFORE_ALL`` where it waits before the first one.
    """

    index: int


class LogLine(msgspec.Struct, frozen=True, kw_only=True, tag="log"):
    """A line for the live log; ``at`` is UTC, ``level`` a name of the logging module."""

    at: datetime
    level: str
    text: str


class Finished(msgspec.Struct, frozen=True, kw_only=True, tag="finished"):
    """The job is done."""

    report: Report


class Failed(msgspec.Struct, frozen=True, kw_only=True, tag="failed"):
    """The job failed or was refused or cancelled; ``step`` names the failing step, if any."""

    error: ErrorRecord
    step: str = ""
    statement: str = ""
    run_id: str = ""


Event = (
    RunStarted
    | PhaseStarted
    | BytesCopied
    | Checked
    | BackupVerified
    | StepStarted
    | StepProgressed
    | StepFinished
    | StepPaused
    | LogLine
    | Finished
    | Failed
)

__all__ = [
    "BEFORE_ALL",
    "BackupReport",
    "BackupVerified",
    "BytesCopied",
    "Check",
    "Checked",
    "EncryptionReport",
    "Event",
    "Failed",
    "Finished",
    "LogLine",
    "Outcome",
    "Phase",
    "PhaseStarted",
    "RehearsalReport",
    "Report",
    "RestoreReport",
    "RunReport",
    "RunStarted",
    "SalvageReport",
    "SalvagedRows",
    "StepFinished",
    "StepPaused",
    "StepProgressed",
    "StepReport",
    "StepStarted",
    "StillFound",
    "Verdict",
]
