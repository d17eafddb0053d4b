"""Repairs from the terminal: choose, show the SQL, ask, carry out, examine again."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from rich.console import RenderableType
from rich.text import Text

from owui_migrate_gui.cli.confirm import confirm, require_answerable
from owui_migrate_gui.cli.job import drive, drive_with_choice
from owui_migrate_gui.cli.look import Look, look_at_target
from owui_migrate_gui.cli.render import about, plural, show
from owui_migrate_gui.cli.repair_data import RepairData, RepairWish
from owui_migrate_gui.cli.result import ErrorDocument, Result, error_data
from owui_migrate_gui.cli.session import Session
from owui_migrate_gui.database.volume import Volume
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.doctor.repairs import (
    choose,
    choose_undo,
    prepare_repair,
    prepare_repair_rehearsal,
    seconds_for,
)
from owui_migrate_gui.engine.actions import written_out
from owui_migrate_gui.errors import ErrorRecord
from owui_migrate_gui.events import Failed, RehearsalReport, RunReport

_ROUNDS = 6
"""How often findings may show up behind others before "repair all" gives up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Repaired:
    """The rounds that were carried out, the target as it is now, and the error that stopped it."""

    rounds: tuple[RepairData, ...]
    look: Look
    error: ErrorRecord | None = None
    step: str = ""

    def as_result(self) -> Result:
        """The answer of a repair that failed."""
        assert self.error is not None
        return Result(
            data=ErrorDocument(error=error_data(self.error, step=self.step)),
            error=self.error,
            exit_code=self.error.exit_code,
        )


def repair_target(look: Look, wish: RepairWish, session: Session) -> Repaired:
    """Repair what was asked for; "all" goes on in rounds until nothing more can be repaired.

    Each round is one transaction with its own backup. Raises ``UsageError`` or ``Refused`` where
    a named finding isn't there or can't be repaired.
    """
    require_answerable(yes=wish.yes or wish.only_rehearse)
    rounds: list[RepairData] = []
    tried: set[tuple[str, ...]] = set()
    while len(rounds) < _ROUNDS:
        examination = look.examine_rows(keep=wish.keep)
        findings = (
            choose_undo(examination, wish.undo)
            if wish.undo
            else choose(examination, wish.ids, everything=wish.everything)
        )
        names = tuple(finding.id for finding in findings)
        if not findings or names in tried:
            break
        tried.add(names)
        if wish.only_rehearse:
            tried_out = rehearse(look, findings, session)
            if isinstance(tried_out, Failed):
                return Repaired(rounds=(), look=look, error=tried_out.error, step=tried_out.step)
            return Repaired(rounds=(tried_out,), look=look)
        done = carry_out(look, findings, wish, session, volume=examination.volume)
        if isinstance(done, Failed):
            return Repaired(rounds=tuple(rounds), look=look, error=done.error, step=done.step)
        rounds.append(done)
        look = look_at_target(wish.target, wish.source)
        if not wish.everything:
            break
    return Repaired(rounds=tuple(rounds), look=look)


def carry_out(
    look: Look,
    findings: tuple[Finding, ...],
    wish: RepairWish,
    session: Session,
    question: str = "",
    *,
    volume: Volume | None,
) -> RepairData | Failed:
    """Show what will be done, ask, and do it as one transaction with a backup before it.

    How long it may take is told from ``volume``, and not at all without it.
    """
    target = look.snapshot.target
    expected = seconds_for(findings, target, volume, look.graph) if volume else None
    request = prepare_repair(
        look.snapshot,
        findings,
        backup_dir=wish.backup_dir,
        secret=look.secret,
        backup_way=session.backup_way,
    )
    if not wish.yes:
        show(*_plan_text(findings, Path(request.backup_dir), expected), is_json=session.is_json)
    confirm(question or f"Repair {plural(len(findings), 'finding')} now?", yes=wish.yes)
    ended = drive_with_choice(request, session)
    if not isinstance(ended.report, RunReport):
        assert ended.failed is not None
        return ended.failed
    return RepairData(
        findings=tuple(finding.id for finding in findings),
        backup=ended.report.backup,
        run_id=ended.report.run_id,
        seconds=ended.report.seconds,
        estimated_seconds=expected,
    )


def rehearse(look: Look, findings: tuple[Finding, ...], session: Session) -> RepairData | Failed:
    """The same on a copy; nothing of the target is changed."""
    request = prepare_repair_rehearsal(look.snapshot, findings, secret=look.secret)
    ended = drive(request, session)
    if not isinstance(ended.report, RehearsalReport):
        assert ended.failed is not None
        return ended.failed
    return RepairData(
        findings=tuple(finding.id for finding in findings),
        backup=None,
        run_id=request.run_id,
        seconds=ended.report.seconds,
        estimated_seconds=max(round(ended.report.estimated_seconds), 1),
        rehearsed=True,
        left=ended.report.left or (),
    )


def _plan_text(
    findings: tuple[Finding, ...], backup_dir: Path, expected: int | None
) -> tuple[RenderableType, ...]:
    parts: list[RenderableType] = [Text("This will be done, in this order:", style="bold")]
    for finding in findings:
        parts.append(Text(f"{finding.id} {finding.title}"))
        for action in finding.actions:
            parts.append(Text(f"    {action.text}"))
            parts.extend(Text(f"        {line}", style="dim") for line in written_out(action))
    parts.append(f"A verified backup goes into {backup_dir} first.")
    if expected is not None:
        time = about(expected)
        parts.append(f"With its backup and checks this takes about {time}, by a rough estimate.")
    return tuple(parts)


__all__ = ["Repaired", "carry_out", "rehearse", "repair_target"]
