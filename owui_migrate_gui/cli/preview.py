"""``owui-migrate preview``: the SQL of every step, with a target or without one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import click
import msgspec
from rich.console import RenderableType

from owui_migrate_gui.cli import options
from owui_migrate_gui.cli.job import drive
from owui_migrate_gui.cli.look import look_at_source, look_at_target_or_bundle
from owui_migrate_gui.cli.render import note
from owui_migrate_gui.cli.result import ExitCode, Result, error_result
from owui_migrate_gui.cli.session import Session
from owui_migrate_gui.engine.prepare_preview import (
    Way,
    plan_way,
    prepare_offline_preview,
    prepare_preview,
    recorded_at,
)
from owui_migrate_gui.engine.process import ChildAhead
from owui_migrate_gui.engine.requests import PreviewRequest
from owui_migrate_gui.errors import NoAccess, NoWayThere, UsageError
from owui_migrate_gui.plan import make_plan, resolve_goal, stand
from owui_migrate_gui.preview import Preview, PreviewFinding, StepPreview, StepRisk
from owui_migrate_gui.revision import Lineage, Recorded
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.trust import require_trust
from owui_migrate_gui.sql_script import (
    script_of,
    scripts_by_step,
    statement_lines,
    step_heading,
    stops_at,
)

_LINEAGES = {"peewee": Lineage.PEEWEE_BORN, "alembic": Lineage.ALEMBIC_BORN}


class PreviewStepData(msgspec.Struct, frozen=True, kw_only=True):
    """One step; ``sql`` holds statements in order, one that depends on rows as a comment.

    ``rows_touched`` and ``seconds`` are null without a target.
    """

    revision: str
    system: str
    direction: str
    title: str
    sql: tuple[str, ...]
    rows_touched: int | None
    seconds: float | None
    risks: tuple[StepRisk, ...]
    is_scriptable: bool
    findings: tuple[PreviewFinding, ...]
    notes: tuple[str, ...]


class PreviewData(msgspec.Struct, frozen=True, kw_only=True):
    """The JSON document; ``stops_at`` is the first step that a script can't go over."""

    target: str | None
    dialect: str
    lineage: str
    source: str
    start: str
    goal: str
    stops_at: str | None
    steps: tuple[PreviewStepData, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wish:
    """What the person asked for."""

    target: str | None
    goal: str
    start: str | None
    dialect: str | None
    lineage: str | None
    source: str
    trust: bool


@click.command(short_help="Show the SQL of every step.")
@options.optional_target
@click.option("--to", "goal", metavar="R", default="head", show_default=True, help="Where to go.")
@click.option("--from", "start", metavar="R", help="Without TARGET: where to start.")
@click.option(
    "--dialect",
    type=click.Choice(["sqlite", "postgresql"]),
    help="Without TARGET: the kind of database.",
)
@click.option(
    "--lineage",
    type=click.Choice(["alembic", "peewee"]),
    help="Without TARGET: how the database was born.  [default: what --from and --to ask for]",
)
@options.source
@options.trust
@click.option(
    "--skip-unscriptable",
    is_flag=True,
    help="Go on over steps that move rows in Python, and leave those rows out.",
)
@click.option(
    "--output", metavar="FILE", type=click.Path(path_type=Path), help="Write the script there."
)
@click.option(
    "--output-dir",
    metavar="D",
    type=click.Path(path_type=Path),
    help="Write one script per step there.",
)
@options.common
@click.pass_obj
def command(  # noqa: PLR0913, PLR0917 - one argument an option
    session: Session,
    target: str | None,
    goal: str,
    start: str | None,
    dialect: str | None,
    lineage: str | None,
    source: str,
    trust: bool,  # noqa: FBT001 - click passes by name
    skip_unscriptable: bool,  # noqa: FBT001 - click passes by name
    output: Path | None,
    output_dir: Path | None,
) -> Result:
    """Show the SQL that an upgrade or downgrade of TARGET would run, as a script.

    Without TARGET, between two revisions: --dialect, --from and --to. Nothing is run on a database
    and no server is needed. The script ends before the first step that SQL alone can't do.
    """
    wish = _Wish(
        target=target,
        goal=goal,
        start=start,
        dialect=dialect,
        lineage=lineage,
        source=source,
        trust=trust,
    )
    with ChildAhead() as ahead:
        request = _of_target(wish) if target is not None else _between_revisions(wish)
        if not request.steps:
            return _nothing(request)
        ended = drive(request, session, ahead)
    if not isinstance(ended.report, Preview):
        assert ended.failed is not None
        return error_result(ended.failed.error, is_verbose=session.is_verbose)
    preview = ended.report
    written = _write(preview, output, output_dir, skip_unscriptable=skip_unscriptable)
    if not session.is_json:
        _tell(preview, skip_unscriptable=skip_unscriptable)
    text: tuple[RenderableType, ...] = written or (
        script_of(preview, skip_unscriptable=skip_unscriptable).rstrip("\n"),
    )
    is_whole = stops_at(preview) is None or skip_unscriptable
    return Result(
        data=_data(preview),
        text=text,
        exit_code=ExitCode.DONE if is_whole else ExitCode.ANSWER_IS_NO,
    )


def _of_target(wish: _Wish) -> PreviewRequest:
    """The request for the way from where a target is."""
    assert wish.target is not None
    if wish.start or wish.dialect or wish.lineage:
        raise UsageError(
            "With a target, --from, --dialect and --lineage have no meaning: the target tells.",
            remedy="Leave them out, or leave TARGET out.",
        )
    look = look_at_target_or_bundle(wish.target, wish.source)
    scripts, snapshot = look.scripts, look.snapshot
    goal = resolve_goal(look.graph, wish.goal, scripts.releases, look.standing)
    plan = make_plan(look.graph, snapshot.recorded, snapshot.lineage, goal)
    if look.bundle is not None and scripts.source.path == look.bundle.path:
        raise NoWayThere(
            f"{snapshot.target.name} was made beside scripts that are not here, so their SQL"
            " can't be shown.",
            remedy="Name them with --source; 'owui-migrate status' shows the plan without SQL.",
        )
    trusted = require_trust(scripts.source, grant=wish.trust)
    return prepare_preview(snapshot, trusted, plan, look.measure())


def _between_revisions(wish: _Wish) -> PreviewRequest:
    """The request for the way between two revisions, without a target."""
    if wish.dialect is None or wish.start is None:
        raise UsageError(
            "Without a target, a preview needs --dialect and --from.",
            remedy="Give both, for example --dialect postgresql --from base; or name a target.",
        )
    scripts = look_at_source(wish.source)
    bundled = read_source("bundled")
    lineage = _lineage(wish)
    nowhere = stand(scripts.graph, Recorded(), lineage)
    known = look_at_source("bundled") if wish.start.startswith("peewee:") else scripts
    start = resolve_goal(known.graph, wish.start, scripts.releases, nowhere)
    there = stand(scripts.graph, recorded_at(scripts.graph, bundled, lineage, start), lineage)
    goal = resolve_goal(scripts.graph, wish.goal, scripts.releases, there)
    way = Way(dialect=wish.dialect, lineage=lineage, start=start, goal=goal)
    plan = plan_way(scripts.graph, way, bundled)
    trusted = require_trust(scripts.source, grant=wish.trust)
    return prepare_offline_preview(trusted, bundled, plan, way)


def _lineage(wish: _Wish) -> Lineage:
    """What was asked for, else peewee-born where the way touches a peewee revision."""
    if wish.lineage is not None:
        return _LINEAGES[wish.lineage]
    touches = any((text or "").startswith("peewee:") for text in (wish.start, wish.goal))
    return Lineage.PEEWEE_BORN if touches else Lineage.ALEMBIC_BORN


def _nothing(request: PreviewRequest) -> Result:
    data = PreviewData(
        target=request.target,
        dialect=request.dialect,
        lineage=request.start.lineage.value,
        source=request.source.label,
        start=request.start.revision,
        goal=request.goal,
        stops_at=None,
        steps=(),
    )
    return Result(data=data, text=(f"-- Nothing to do: it is at {request.goal} already.",))


def _write(
    preview: Preview, file: Path | None, folder: Path | None, *, skip_unscriptable: bool
) -> tuple[str, ...]:
    """Write the scripts that were asked for; returns their paths."""
    scripts: dict[Path, str] = {}
    if file is not None:
        scripts[file] = script_of(preview, skip_unscriptable=skip_unscriptable)
    if folder is not None:
        steps = scripts_by_step(preview, skip_unscriptable=skip_unscriptable)
        scripts |= {folder / name: script for name, script in steps.items()}
    for path, script in scripts.items():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(script, encoding="utf-8")
        except OSError as error:
            raise NoAccess(
                f"{path} can't be written: {error.strerror or error}.",
                remedy="Choose another place for the script.",
            ) from error
    return tuple(str(path) for path in scripts)


def _tell(preview: Preview, *, skip_unscriptable: bool) -> None:
    """Say on standard error what the script alone does not make plain."""
    stop = stops_at(preview)
    if stop is None:
        return
    what = f"{step_heading(stop)} reads rows and writes what it makes of them"
    if skip_unscriptable:
        note(f"{what}: the script leaves those rows out.")
    else:
        note(f"{what}: the script ends before it. --skip-unscriptable goes on without those rows.")


def _data(preview: Preview) -> PreviewData:
    stop = stops_at(preview)
    return PreviewData(
        target=preview.target,
        dialect=preview.dialect,
        lineage=preview.lineage.value,
        source=preview.source,
        start=preview.start_revision,
        goal=preview.goal,
        stops_at=stop.revision if stop else None,
        steps=tuple(_step(step) for step in preview.steps),
    )


def _step(step: StepPreview) -> PreviewStepData:
    return PreviewStepData(
        revision=step.revision,
        system=step.system.value,
        direction=step.direction.value,
        title=step.title,
        sql=tuple(statement_lines(statement) for statement in step.statements),
        rows_touched=step.rows_touched,
        seconds=step.seconds,
        risks=step.risks,
        is_scriptable=step.is_scriptable,
        findings=step.findings,
        notes=step.notes,
    )


DOCUMENT = PreviewData
"""What ``--json`` prints."""

__all__ = ["DOCUMENT", "command"]
