"""``owui-migrate preview``: the SQL of every step, with a target or without one."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec
from rich.console import RenderableType

from owui_migrate_gui.cli import options
from owui_migrate_gui.cli.render import note
from owui_migrate_gui.cli.result import ExitCode, Result, error_result
from owui_migrate_gui.cli.session import Session
from owui_migrate_gui.engine.child_start import ChildAhead
from owui_migrate_gui.engine.requests import PreviewRequest
from owui_migrate_gui.errors import NoAccess
from owui_migrate_gui.preview import Preview, PreviewFinding, StepPreview, StepRisk
from owui_migrate_gui.sql_script import (
    script_of,
    scripts_by_step,
    statement_lines,
    step_heading,
    stops_at,
)


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
    with ChildAhead(dialect or ("postgresql" if _is_of_server(target) else "sqlite")) as ahead:
        # 0.3 s, in which the child loads what it needs as well.
        from owui_migrate_gui.cli import job, preview_request

        wish = preview_request.Wish(
            target=target,
            goal=goal,
            start=start,
            dialect=dialect,
            lineage=lineage,
            source=source,
            trust=trust,
        )
        request = preview_request.make_request(wish)
        if not request.steps:
            return _nothing(request)
        ended = job.drive(request, session, ahead)
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


def _is_of_server(target: str | None) -> bool:
    """Whether a text looks like a server's address; what it is, is found out later."""
    return target is not None and target.startswith("postgres")


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
