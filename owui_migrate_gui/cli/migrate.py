"""What ``upgrade`` and ``downgrade`` share: plan, question, run, account."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Any

import click
import msgspec
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from owui_migrate_gui.cli import options
from owui_migrate_gui.cli.confirm import confirm, require_answerable
from owui_migrate_gui.cli.dead_runs import look_into_dead_runs
from owui_migrate_gui.cli.job import Ended, drive_with_choice
from owui_migrate_gui.cli.look import Look, look_at_target
from owui_migrate_gui.cli.production import require_name
from owui_migrate_gui.cli.progress import check_line
from owui_migrate_gui.cli.render import duration, note, plural, show
from owui_migrate_gui.cli.result import ErrorData, Result, error_data
from owui_migrate_gui.cli.session import Session
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.engine.prepare import prepare_run
from owui_migrate_gui.engine.readiness import examine_readiness
from owui_migrate_gui.errors import HistoryUnusable, NoWayThere
from owui_migrate_gui.events import Outcome, RunReport, StepReport
from owui_migrate_gui.plan import (
    OUTGROWN,
    Plan,
    Step,
    make_plan,
    outgrows_encryption,
    resolve_goal,
)
from owui_migrate_gui.revision import Direction, Risk
from owui_migrate_gui.sources.trust import require_trust

_WORRYING = frozenset(
    {
        Risk.DROPS_DATA,
        Risk.LOSSY_DOWNGRADE,
        Risk.IRREVERSIBLE,
        Risk.WIDENS_ACCESS,
        Risk.SLOW_ON_LARGE_CHAT_TABLE,
    }
)


class StepData(msgspec.Struct, frozen=True, kw_only=True):
    """One step that was done; ``rows`` is the change of row count per table."""

    revision: str
    system: str
    direction: str
    title: str
    seconds: float
    statements: int
    rows: dict[str, int]
    notes: tuple[str, ...]


class RunData(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The JSON document of a run; ``error`` only where it failed.

    Then ``steps`` were done and rolled back, and ``backup`` is there all the same.
    """

    target: str
    source: str
    goal: str
    steps: tuple[StepData, ...]
    backup: str | None
    seconds: float
    verified: bool
    outcome: str
    run_id: str | None
    error: ErrorData | msgspec.UnsetType = msgspec.UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What the person asked for, named as the options are."""

    target: str
    goal: str
    source: str
    backup_dir: Path | None
    trust: bool
    yes: bool
    keep_completed: bool = False
    pauses: bool = False


_OPTIONS = (
    options.source,
    options.trust,
    options.backup_dir,
    options.keep_completed_steps,
    options.step_through,
    options.yes,
)


def wished(verb: Callable[[Session, Wish], Result]) -> Callable[..., Result]:
    """The options of a run besides TARGET and ``--to``; all reach ``verb`` as one ``Wish``."""

    @click.pass_obj
    @wraps(verb)
    def command(session: Session, /, **given: Any) -> Result:  # noqa: ANN401 - click's values
        return verb(session, Wish(**given))

    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def migrate(wish: Wish, direction: Direction, session: Session) -> Result:
    """Plan, ask, run, and tell; nothing is changed before the question is answered."""
    look_into_dead_runs(wish.target)
    look = look_at_target(wish.target, wish.source)
    scripts = look.scripts
    goal = resolve_goal(look.graph, wish.goal, scripts.releases, look.standing)
    snapshot = look.snapshot
    require_firm_start(look)
    plan = make_plan(look.graph, snapshot.recorded, snapshot.lineage, goal)
    if not plan.steps:
        return _nothing_to_do(look, plan)
    if plan.direction is not direction:
        raise NoWayThere(
            f"{_goal(plan)} lies the other way: this would be {_article(plan.direction)}.",
            remedy=f"Use 'owui-migrate {plan.direction.value}' for it.",
        )
    require_answerable(yes=wish.yes)
    trusted = require_trust(scripts.source, grant=wish.trust)
    request = prepare_run(
        snapshot,
        trusted,
        plan,
        backup_dir=wish.backup_dir,
        secret=look.secret,
        keep_completed=wish.keep_completed,
        pauses=wish.pauses,
        backup_way=session.backup_way,
        compress=session.compresses,
    )
    if not wish.yes:
        show(*_plan_text(look, plan, Path(request.backup_dir)), is_json=session.is_json)
        lines = "\n".join(check_line(check) for check in examine_readiness(request))
        show("Looked at before the run:", lines, is_json=session.is_json)
    if _is_encrypted(look) and outgrows_encryption(look.graph, plan):
        note(f"{OUTGROWN} Use 'owui-migrate rescue' for that.")
    require_name(snapshot.target, session.confirmed_name)
    confirm(f"{direction.value.capitalize()} now?", yes=wish.yes)
    ended = drive_with_choice(request, session)
    return _answer(look, plan, ended, is_verbose=session.is_verbose)


def _is_encrypted(look: Look) -> bool:
    target = look.snapshot.target
    return isinstance(target, FileTarget) and target.cipher is not None


def require_firm_start(look: Look) -> None:
    """Raise ``HistoryUnusable`` for what the doctor says must be put right before any plan."""
    for finding in look.examine().findings:
        if finding.blocks:
            shown = "'owui-migrate diagnose' says what puts it right."
            raise HistoryUnusable(f"{finding.title}.", remedy=f"{finding.repair} {shown}")


def _goal(plan: Plan) -> str:
    return str(plan.goal) if plan.goal else "base"


def _article(direction: Direction) -> str:
    return "an upgrade" if direction is Direction.UPGRADE else "a downgrade"


def _nothing_to_do(look: Look, plan: Plan) -> Result:
    data = RunData(
        target=str(look.snapshot.target),
        source=look.scripts.source.label,
        goal=_goal(plan),
        steps=(),
        backup=None,
        seconds=0.0,
        verified=False,
        outcome=Outcome.DONE.value,
        run_id=None,
    )
    return Result(data=data, text=(f"Nothing to do: it is at {_goal(plan)} already.",))


def _answer(look: Look, plan: Plan, ended: Ended, *, is_verbose: bool) -> Result:
    report, failed = ended.report, ended.failed
    if isinstance(report, RunReport):
        return Result(data=_done(look, plan, report), text=_account(plan, report))
    assert failed is not None
    outcome = Outcome.CANCELLED if failed.error.code == "cancelled" else Outcome.FAILED
    data = RunData(
        target=str(look.snapshot.target),
        source=look.scripts.source.label,
        goal=_goal(plan),
        steps=tuple(step_data(step) for step in ended.steps),
        backup=ended.backup,
        seconds=sum(step.seconds for step in ended.steps),
        verified=False,
        outcome=outcome.value,
        run_id=failed.run_id or None,
        error=error_data(
            failed.error, step=failed.step, statement=failed.statement, is_verbose=is_verbose
        ),
    )
    return Result(data=data, error=failed.error, exit_code=failed.error.exit_code)


def _done(look: Look, plan: Plan, report: RunReport) -> RunData:
    return RunData(
        target=str(look.snapshot.target),
        source=look.scripts.source.label,
        goal=_goal(plan),
        steps=tuple(step_data(step) for step in report.steps),
        backup=report.backup,
        seconds=report.seconds,
        verified=report.verified,
        outcome=report.outcome.value,
        run_id=report.run_id,
    )


def step_data(step: StepReport) -> StepData:
    """A step's report as it stands in JSON."""
    return StepData(
        revision=step.revision,
        system=step.system.value,
        direction=step.direction.value,
        title=step.title,
        seconds=step.seconds,
        statements=step.statements,
        rows=step.rows,
        notes=step.notes,
    )


def _account(plan: Plan, report: RunReport) -> tuple[RenderableType, ...]:
    count = plural(len(report.steps), "step")
    verified = ", checked afterwards" if report.verified else ""
    line = f"Done: {count} to {_goal(plan)} in {duration(report.seconds)}{verified}."
    text: list[RenderableType] = [Text(line, style="green")]
    if report.backup:
        text.append(f"Backup: {report.backup}")
    return tuple(text)


def _plan_text(look: Look, plan: Plan, backup_dir: Path) -> tuple[RenderableType, ...]:
    table = Table(box=None, pad_edge=False, header_style="dim")
    for heading in ("", "system", "revision", "title", "risks"):
        table.add_column(heading, no_wrap=heading in {"system", "revision"})
    for step in plan.steps:
        table.add_row(
            str(step.index + 1),
            step.revision.system.value,
            step.revision.id,
            Text(step.revision.title),
            _risks(step),
        )
    count = plural(len(plan.steps), "step")
    heading = (
        f"{plan.direction.value.capitalize()} {look.snapshot.target} to {_goal(plan)}: {count}"
    )
    return (
        Text(heading, style="bold"),
        table,
        f"A verified backup goes into {backup_dir} first.",
    )


def _risks(step: Step) -> Text:
    text = Text()
    for risk in step.risks:
        style = "yellow" if risk in _WORRYING else "dim"
        text.append(", " if text else "").append(risk.value, style=style)
    return text


__all__ = ["RunData", "StepData", "Wish", "migrate", "require_firm_start", "step_data", "wished"]
