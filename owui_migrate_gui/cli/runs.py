"""``owui-migrate runs``: the journal."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click
import msgspec
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from owui_migrate_gui import places
from owui_migrate_gui.cli import options
from owui_migrate_gui.cli.dead_runs import look_into_dead_runs
from owui_migrate_gui.cli.render import duration, faint, note
from owui_migrate_gui.cli.result import ErrorData, Result, error_data
from owui_migrate_gui.cli.session import Session
from owui_migrate_gui.database.target import parse_target
from owui_migrate_gui.engine.journal import JournalEntry, list_runs
from owui_migrate_gui.engine.report import write_report
from owui_migrate_gui.errors import NoAccess, UsageError
from owui_migrate_gui.events import Outcome, StepReport

_STYLES = {
    Outcome.DONE: "green",
    Outcome.RUNNING: "blue",
    Outcome.CANCELLED: "yellow",
    Outcome.FAILED: "red",
    Outcome.DIED: "bold red",
}


class RunRow(msgspec.Struct, frozen=True, kw_only=True):
    """One run of the journal; ``before`` and ``after`` list the version tables' rows by system."""

    run_id: str
    kind: str
    target: str
    source: str
    source_hash: str
    direction: str
    goal: str
    started: datetime
    ended: datetime | None
    seconds: float | None
    outcome: str
    planned: int
    steps: tuple[StepReport, ...]
    backup: str | None
    verified: bool
    before: dict[str, list[str]]
    after: dict[str, list[str]]
    error: ErrorData | None
    found: str
    planned_steps: tuple[str, ...]


class RunsData(msgspec.Struct, frozen=True, kw_only=True):
    """The JSON document, newest run first."""

    runs: tuple[RunRow, ...]


@click.command(short_help="The journal of runs.")
@options.optional_target
@click.option("--run", "run_id", metavar="ID", help="One run only.  [default: all]")
@click.option(
    "--report",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Write a report of the newest of them: HTML for .html, else Markdown.",
)
@options.common
@click.pass_obj
def command(
    session: Session, target: str | None, run_id: str | None, report: Path | None
) -> Result:
    """List what was run, newest first; of one TARGET where it is named. -v shows each run's log.

    With TARGET, runs on it that died are looked into first: what they had begun is undone.
    """
    wanted = parse_target(target) if target else None
    if target is not None:
        look_into_dead_runs(target)
    entries = tuple(
        entry
        for entry in list_runs(places.journal_dir(), wanted.key if wanted else None)
        if run_id is None or entry.run_id == run_id
    )
    if run_id is not None and not entries:
        raise UsageError(
            f"The journal has no run {run_id}.", remedy="'owui-migrate runs --json' lists them."
        )
    if report is not None:
        _write_report(entries, report)
    return Result(
        data=RunsData(runs=tuple(_row(entry) for entry in entries)),
        text=_text(entries, is_verbose=session.is_verbose),
    )


def _write_report(entries: tuple[JournalEntry, ...], path: Path) -> None:
    if not entries:
        raise UsageError("There is no run to report.", remedy="Leave --report out.")
    try:
        write_report(entries[0], path)
    except OSError as error:
        raise NoAccess(
            f"{path} can't be written: {error.strerror or error}.", remedy="Choose another place."
        ) from error
    note(f"Report: {path}")


def _row(entry: JournalEntry) -> RunRow:
    return RunRow(
        run_id=entry.run_id,
        kind=entry.kind,
        target=entry.target,
        source=entry.source,
        source_hash=entry.source_hash,
        direction=entry.direction,
        goal=entry.goal,
        started=entry.started,
        ended=entry.ended,
        seconds=entry.seconds,
        outcome=entry.outcome.value,
        planned=entry.planned,
        steps=entry.steps,
        backup=entry.backup,
        verified=entry.verified,
        before=entry.before,
        after=entry.after,
        error=_error(entry),
        found=entry.found,
        planned_steps=tuple(step.revision for step in entry.plan),
    )


def _error(entry: JournalEntry) -> ErrorData | None:
    if entry.error is None:
        return None
    return error_data(entry.error, step=entry.failed_step, statement=entry.failed_statement)


def _text(entries: tuple[JournalEntry, ...], *, is_verbose: bool) -> tuple[RenderableType, ...]:
    if not entries:
        return ("Nothing has been run yet.",)
    table = Table(box=None, pad_edge=False, header_style="dim")
    for heading in ("started", "what", "outcome", "steps", "took", "target"):
        table.add_column(heading, no_wrap=True)
    for entry in entries:
        table.add_row(
            f"{entry.started.astimezone():%Y-%m-%d %H:%M:%S}",
            f"{entry.direction or entry.kind} to {entry.goal}" if entry.goal else entry.kind,
            Text(entry.outcome.value, style=_STYLES[entry.outcome]),
            f"{len(entry.steps)} of {entry.planned}" if entry.planned else "",
            duration(entry.seconds) if entry.seconds is not None else "",
            entry.target,
        )
    logs = (_log(entry) for entry in entries) if is_verbose else ()
    return (table, *logs)


def _log(entry: JournalEntry) -> Text:
    said = [entry.error.sentence] if entry.error else []
    said += [entry.found] if entry.found else []
    return faint("\n".join([f"{entry.run_id}:", *(f"  {line}" for line in (*entry.log, *said))]))


DOCUMENT = RunsData
"""What ``--json`` prints."""

__all__ = ["DOCUMENT", "command"]
