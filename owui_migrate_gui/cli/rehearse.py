"""``owui-migrate rehearse``: the plan on a throw-away copy, with what the real run would take."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click
import msgspec
from rich.console import RenderableType
from rich.filesize import decimal
from rich.text import Text

from owui_migrate_gui.cli import options
from owui_migrate_gui.cli.access import open_place
from owui_migrate_gui.cli.job import Ended, drive
from owui_migrate_gui.cli.look import Look, look_at_target
from owui_migrate_gui.cli.migrate import StepData, step_data
from owui_migrate_gui.cli.progress import check_line
from owui_migrate_gui.cli.render import duration, note, plural
from owui_migrate_gui.cli.result import ErrorData, Result, error_data
from owui_migrate_gui.cli.session import Session
from owui_migrate_gui.engine.prepare import prepare_rehearsal
from owui_migrate_gui.engine.report import Rehearsed, write_rehearsal
from owui_migrate_gui.errors import NoAccess
from owui_migrate_gui.events import Check, Outcome, RehearsalReport
from owui_migrate_gui.plan import make_plan, resolve_goal
from owui_migrate_gui.sources.trust import require_trust


class RehearsalData(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The JSON document: ``backup`` is always null, sizes are in bytes of the copy.

    ``estimated_seconds`` is for the real run with its backup; ``target_changed`` says whether
    something was written to the target meanwhile.
    """

    target: str
    source: str
    goal: str
    steps: tuple[StepData, ...]
    backup: None
    seconds: float
    verified: bool
    outcome: str
    estimated_seconds: float | None
    size_before: int | None
    size_after: int | None
    peak_memory: int | None
    target_changed: bool
    checks: tuple[Check, ...]
    error: ErrorData | msgspec.UnsetType = msgspec.UNSET


@click.command(short_help="Try the plan on a throw-away copy.")
@options.target
@click.option("--to", "goal", metavar="R", default="head", show_default=True, help="Where to go.")
@options.place
@options.source
@options.trust
@click.option(
    "--report",
    "file",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Write a report: HTML for .html, else Markdown.",
)
@options.common
@click.pass_obj
def command(  # noqa: PLR0913, PLR0917 - one argument an option
    session: Session,
    target: str,
    goal: str,
    place: str | None,
    source: str,
    trust: bool,  # noqa: FBT001 - click passes by name
    file: Path | None,
) -> Result:
    """Run the plan for real on a copy of TARGET, up or down, and tell how long each step took.

    TARGET is only read. The copy of a file is in a private temporary folder; that of a PostgreSQL
    schema in a database of its own on the same server, for which the role needs CREATEDB, or on
    the server named with --on. It is gone afterwards.
    """
    look = look_at_target(target, source)
    wanted = resolve_goal(look.graph, goal, look.scripts.releases, look.standing)
    plan = make_plan(look.graph, look.snapshot.recorded, look.snapshot.lineage, wanted)
    trusted = require_trust(look.scripts.source, grant=trust)
    request = prepare_rehearsal(
        look.snapshot,
        trusted,
        plan,
        secret=look.secret,
        place=open_place(place) if place is not None else None,
    )
    started = datetime.now(UTC)
    ended = drive(request, session)
    if file is not None and isinstance(ended.report, RehearsalReport):
        _write(
            Rehearsed(
                target=str(look.snapshot.target),
                source=look.scripts.source.label,
                goal=request.goal,
                started=started,
                report=ended.report,
            ),
            file,
        )
    return _answer(look, request.goal, ended, is_verbose=session.is_verbose)


def _write(rehearsal: Rehearsed, file: Path) -> None:
    try:
        write_rehearsal(rehearsal, file)
    except OSError as error:
        raise NoAccess(
            f"{file} can't be written: {error.strerror or error}.", remedy="Choose another place."
        ) from error
    note(f"Report: {file}")


def _answer(look: Look, goal: str, ended: Ended, *, is_verbose: bool) -> Result:
    report, failed = ended.report, ended.failed
    if isinstance(report, RehearsalReport):
        return Result(data=_data(look, goal, ended, report), text=_text(report))
    assert failed is not None
    error = error_data(
        failed.error, step=failed.step, statement=failed.statement, is_verbose=is_verbose
    )
    data = msgspec.structs.replace(_data(look, goal, ended, None), error=error)
    return Result(data=data, error=failed.error, exit_code=failed.error.exit_code)


def _data(look: Look, goal: str, ended: Ended, report: RehearsalReport | None) -> RehearsalData:
    return RehearsalData(
        target=str(look.snapshot.target),
        source=look.scripts.source.label,
        goal=goal,
        steps=tuple(step_data(step) for step in ended.steps),
        backup=None,
        seconds=report.seconds if report else sum(step.seconds for step in ended.steps),
        verified=report is not None,
        outcome=(Outcome.DONE if report else Outcome.FAILED).value,
        estimated_seconds=report.estimated_seconds if report else None,
        size_before=report.size_before if report else None,
        size_after=report.size_after if report else None,
        peak_memory=report.peak_memory if report else None,
        target_changed=bool(report and not report.is_target_unchanged),
        checks=report.checks if report else (),
    )


def _text(report: RehearsalReport) -> tuple[RenderableType, ...]:
    slowest = sorted(report.steps, key=lambda step: -step.seconds)[:3]
    lines = [
        f"The real run, with its backup, will take about {duration(report.estimated_seconds)}.",
        f"Size {decimal(report.size_before)} before, {decimal(report.size_after)} after"
        + (f"; at most {decimal(report.peak_memory)} of memory." if report.peak_memory else "."),
        "Slowest: " + ", ".join(f"{s.revision} {duration(s.seconds)}" for s in slowest) + ".",
        *(check_line(check) for check in report.checks),
    ]
    if not report.is_target_unchanged:
        lines.append("Something was written to the database meanwhile: rehearse again.")
    done = f"Rehearsed {plural(len(report.steps), 'step')} in {duration(report.seconds)}: all well."
    return (Text(done, style="green"), "\n".join(lines))


DOCUMENT = RehearsalData
"""What ``--json`` prints."""

__all__ = ["DOCUMENT", "command"]
