"""``owui-migrate history``: every revision of a source, newest last."""

from __future__ import annotations

from datetime import datetime

import click
import msgspec
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from owui_migrate_gui.cli import options
from owui_migrate_gui.cli.look import Scripts, look_at_source
from owui_migrate_gui.cli.render import faint
from owui_migrate_gui.cli.result import ExitCode, Result
from owui_migrate_gui.drawing.document import ProblemData, problem_data
from owui_migrate_gui.revision import Revision, SourceProblem


class RevisionData(msgspec.Struct, frozen=True, kw_only=True):
    """One script, as its text tells."""

    revision: str
    system: str
    title: str
    created: datetime | None
    parents: tuple[str, ...]
    depends_on: tuple[str, ...]
    branch_labels: tuple[str, ...]
    release: str | None
    risks: dict[str, tuple[str, ...]]
    has_downgrade: bool
    file: str


class HistoryData(msgspec.Struct, frozen=True, kw_only=True):
    """The JSON document."""

    source: str
    path: str
    content_hash: str
    revisions: tuple[RevisionData, ...]
    problems: tuple[ProblemData, ...]


@click.command(short_help="Every revision of a source, newest last.")
@options.source
@options.common
def command(source: str) -> Result:
    """List every revision of a source, newest last.

    Exit code 1: something is wrong with its scripts.
    """
    scripts = look_at_source(source)
    is_broken = any(problem.is_fatal for problem in scripts.problems)
    return Result(
        data=HistoryData(
            source=scripts.source.label,
            path=str(scripts.source.path),
            content_hash=scripts.source.content_hash,
            revisions=tuple(_revision(scripts, rev) for rev in scripts.graph.revisions()),
            problems=tuple(problem_data(problem) for problem in scripts.problems),
        ),
        text=_text(scripts),
        exit_code=ExitCode.ANSWER_IS_NO if is_broken else ExitCode.DONE,
    )


def _revision(scripts: Scripts, revision: Revision) -> RevisionData:
    sides = {"upgrade": revision.upgrade, "downgrade": revision.downgrade}
    return RevisionData(
        revision=str(revision.key),
        system=revision.system.value,
        title=revision.title,
        created=revision.created,
        parents=tuple(str(key) for key in scripts.graph.parents(revision.key)),
        depends_on=revision.depends_on,
        branch_labels=revision.branch_labels,
        release=scripts.releases.tag(revision.key) or None,
        risks={name: tuple(risk.value for risk in side.risks) for name, side in sides.items()},
        has_downgrade=revision.downgrade.is_present,
        file=revision.file,
    )


def problem_text(problem: SourceProblem) -> Text:
    """A problem as one line."""
    place = f"{problem.file}:{problem.line} " if problem.line else ""
    style = "red" if problem.is_fatal else "yellow"
    return Text.assemble(("problem ", style), (place, "dim"), problem.what)


def _text(scripts: Scripts) -> tuple[RenderableType, ...]:
    table = Table(box=None, pad_edge=False, header_style="dim")
    for heading in ("revision", "created", "release", "title"):
        table.add_column(heading, no_wrap=heading != "title")
    for revision in scripts.graph.revisions():
        table.add_row(
            str(revision.key),
            f"{revision.created:%Y-%m-%d}" if revision.created else "",
            scripts.releases.tag(revision.key),
            Text(revision.title),
        )
    return (faint(scripts.source.label), table, *map(problem_text, scripts.problems))


DOCUMENT = HistoryData
"""What ``--json`` prints."""

__all__ = ["DOCUMENT", "command", "problem_text"]
