"""``owui-migrate salvage``: what can still be read of a damaged file, in a new one."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from owui_migrate_gui.cli import options
from owui_migrate_gui.cli.access import read_address, secret_for
from owui_migrate_gui.cli.job import drive
from owui_migrate_gui.cli.render import faint, plural
from owui_migrate_gui.cli.result import ExitCode, Result, error_result
from owui_migrate_gui.cli.session import Session
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.doctor.catalogue import some
from owui_migrate_gui.engine.requests import SalvageRequest
from owui_migrate_gui.errors import BadTarget, UsageError
from owui_migrate_gui.events import SalvagedRows, SalvageReport

_LARGEST = 2**63 - 1
"""The last row number that there can be: nobody knows where a table ended."""


class SalvageData(msgspec.Struct, frozen=True, kw_only=True):
    """The JSON document; ``lost`` of a table is null where its damage leaves that unknown."""

    target: str
    path: str
    whole: bool
    tables: tuple[SalvagedRows, ...]
    notes: tuple[str, ...]
    size: int
    seconds: float


@click.command(short_help="Read what can be read of a damaged file into a new one.")
@options.target
@click.argument("out", metavar="OUT", type=click.Path(path_type=Path))
@options.common
@click.pass_obj
def command(session: Session, target: str, out: Path) -> Result:
    """Write what can still be read of the damaged file TARGET into the new file OUT.

    TARGET is copied and never opened itself. Rows on damaged pages are passed over and counted
    where that can be told. OUT is encrypted if TARGET is. Then look at OUT with 'owui-migrate
    diagnose'. Exit code 0: nothing was lost; 1: something was.
    """
    address = read_address(target)
    file = address.target
    if not isinstance(file, FileTarget):
        raise UsageError(
            "A server's database is not a file of yours to salvage.",
            remedy="Ask whoever runs the server for a backup.",
        )
    if not file.path.is_file():
        raise BadTarget(f"There is no file {file.path}.", remedy="Check the path.")
    request = SalvageRequest(
        target=file, secret=secret_for(address, [file.path]), into=str(out.absolute())
    )
    ended = drive(request, session)
    if not isinstance(ended.report, SalvageReport):
        assert ended.failed is not None
        return error_result(ended.failed.error, is_verbose=session.is_verbose)
    report = ended.report
    return Result(
        data=SalvageData(
            target=report.target,
            path=report.path,
            whole=report.is_whole,
            tables=report.tables,
            notes=report.notes,
            size=report.size,
            seconds=report.seconds,
        ),
        text=_text(report),
        exit_code=ExitCode.DONE if report.is_whole else ExitCode.ANSWER_IS_NO,
    )


def _text(report: SalvageReport) -> tuple[RenderableType, ...]:
    rows = plural(sum(one.rows for one in report.tables), "row")
    said = f"{rows} of {plural(len(report.tables), 'table')} read"
    how = "; nothing is lost." if report.is_whole else "; not everything could be read."
    table = Table.grid(padding=(0, 2))
    for one in report.tables:
        if one.lost != 0 or one.note or one.strays or one.gaps:
            lost = "rows lost: unknown" if one.lost is None else f"rows lost: {one.lost:,}"
            table.add_row(f"  {one.table}", f"{one.rows:,} read", lost, _more(one))
    return (
        Text(said + how, style="green" if report.is_whole else "yellow"),
        table,
        *report.notes,
        report.path,
        faint(f"Next: owui-migrate diagnose {report.path}"),
    )


def _more(one: SalvagedRows) -> str:
    said = [one.note] if one.note else []
    if one.strays:
        said.append(f"{one.strays:,} of them on pages that nothing led to any more")
    if one.gaps:
        ranges = some(
            f"{first}" if first == last else f"{first} to {'the end' if last == _LARGEST else last}"
            for first, last in one.gaps
        )
        said.append(f"not read: row numbers {ranges}")
    return "; ".join(said)


DOCUMENT = SalvageData
"""What ``--json`` prints."""

__all__ = ["DOCUMENT", "command"]
