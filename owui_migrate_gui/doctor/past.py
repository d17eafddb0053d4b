"""Past examinations of a target: private files in the console's own folder, never beside it."""

from __future__ import annotations

import hashlib
import logging
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from owui_migrate_gui.database.durable import write_private
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.doctor.findings import Severity

_LOGGER = logging.getLogger(__name__)

KEPT = 50
"""The newest examinations of a target that are kept; equal ones in a row count as one."""


class PastFinding(msgspec.Struct, frozen=True, kw_only=True):
    """A finding as it was; ``severity`` is the word."""

    id: str
    severity: str
    title: str
    evidence: tuple[str, ...]


class PastExamination(msgspec.Struct, frozen=True, kw_only=True):
    """What was found from ``first`` to ``last`` (UTC), each ``times`` times the same."""

    first: datetime
    last: datetime
    times: int
    recorded: str
    actual: str
    findings: tuple[PastFinding, ...]

    @property
    def worrying(self) -> tuple[PastFinding, ...]:
        """The findings above *info*."""
        calm = Severity.INFO.word
        return tuple(finding for finding in self.findings if finding.severity != calm)


class _File(msgspec.Struct, frozen=True, kw_only=True):
    format: int = 1
    target: str
    examinations: tuple[PastExamination, ...]


def list_past(target: str, folder: Path) -> tuple[PastExamination, ...]:
    """The past examinations of the target of that key, newest first; none that can't be read."""
    try:
        found = msgspec.json.decode(_path(target, folder).read_bytes(), type=_File)
    except (OSError, msgspec.DecodeError):
        return ()
    return found.examinations


def keep_examination(snapshot: Snapshot, examination: Examination, folder: Path) -> None:
    """Add an examination of the rows too; one like the last only moves that one's date.

    A file that can't be written is no reason to fail: a warning says so.
    """
    if not examination.is_whole:
        return
    target = snapshot.target.key
    past = list_past(target, folder)
    now = _of(snapshot, examination, datetime.now(UTC))
    if past and _is_like(past[0], now):
        again = msgspec.structs.replace(past[0], last=now.last, times=past[0].times + 1)
        kept = (again, *past[1:])
    else:
        kept = (now, *past)
    data = msgspec.json.encode(_File(target=target, examinations=kept[:KEPT]))
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_private(_path(target, folder), msgspec.json.format(data, indent=1))
    except OSError as error:
        _LOGGER.warning("The examination could not be kept in %s: %s", folder, error)


def changes_since(
    now: PastExamination, before: PastExamination
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Ids that came and ids that went between two examinations."""
    is_there, were_there = ({one.id for one in past.findings} for past in (now, before))
    return tuple(sorted(is_there - were_there)), tuple(sorted(were_there - is_there))


def _of(snapshot: Snapshot, examination: Examination, at: datetime) -> PastExamination:
    recorded = snapshot.recorded
    return PastExamination(
        first=at,
        last=at,
        times=1,
        recorded=", ".join(recorded.alembic or (recorded.peewee or ())[-1:]),
        actual=str(examination.actual or ""),
        findings=tuple(
            PastFinding(
                id=one.id, severity=one.severity.word, title=one.title, evidence=one.evidence
            )
            for one in examination.findings
        ),
    )


def _is_like(past: PastExamination, now: PastExamination) -> bool:
    return (past.recorded, past.actual, past.findings) == (now.recorded, now.actual, now.findings)


def _path(target: str, folder: Path) -> Path:
    name = hashlib.sha256(target.encode("utf-8", "surrogatepass")).hexdigest()[:24]
    return folder / f"{name}.json"


__all__ = [
    "KEPT",
    "PastExamination",
    "PastFinding",
    "changes_since",
    "keep_examination",
    "list_past",
]
