"""``owui-migrate bundle``: a support bundle, shown or written."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec
from rich.console import RenderableType
from rich.filesize import decimal
from rich.table import Table
from rich.text import Text

from owui_migrate_gui import places
from owui_migrate_gui.cli import options
from owui_migrate_gui.cli.access import read_address
from owui_migrate_gui.cli.look import Look, look_at_source, look_at_target
from owui_migrate_gui.cli.render import faint
from owui_migrate_gui.cli.result import Result
from owui_migrate_gui.doctor.bundle.archive import contents_of, write_bundle
from owui_migrate_gui.doctor.bundle.collect import Subject, collect, measured
from owui_migrate_gui.doctor.bundle.unopened import unopened_subject
from owui_migrate_gui.engine.journal import list_runs
from owui_migrate_gui.errors import BadTarget, Refused, UsageError


class FileData(msgspec.Struct, frozen=True, kw_only=True):
    """One file of the bundle; ``size`` in bytes before it is packed."""

    name: str
    size: int
    text: str


class BundleData(msgspec.Struct, frozen=True, kw_only=True):
    """The JSON document; ``bundle`` is the path of what was written, null where it is shown.

    ``not_opened`` says why the target can't be opened, null where it can.
    """

    target: str
    bundle: str | None
    files: tuple[FileData, ...]
    not_opened: str | None = None


@click.command(short_help="A support bundle without any contents of rows.")
@options.target
@click.argument("out", metavar="[OUT.zip]", required=False, type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="The same as OUT.zip.",
)
@options.source
@options.common
def command(target: str, out: Path | None, output: Path | None, source: str) -> Result:
    """Write what a helper needs to know of TARGET into one zip file; without OUT.zip, show it.

    Findings, schema, version tables, row counts, sizes, plan, runs with their logs, versions and
    settings; no row, e-mail address, name, path, key or password. On the other side diagnose,
    status, graph and preview open it in place of a database. Where TARGET can't be opened, the
    bundle says why, and what can be told from outside.
    """
    if out is not None and output is not None and out != output:
        raise UsageError("Two files were named.", remedy="Name one.")
    path = out or output
    if path is not None and path.exists():
        raise BadTarget(f"{path} is there already.", remedy="Choose another name.")
    subject, error = _subject_of(target, source)
    contents = contents_of(collect(subject))
    if path is not None:
        write_bundle(contents, path)
    files = tuple(
        FileData(name=name, size=len(data), text=data.decode()) for name, data in contents.items()
    )
    return Result(
        data=BundleData(
            target=str(subject.snapshot.target),
            bundle=str(path.absolute()) if path else None,
            files=files,
            not_opened=error.what if error is not None else None,
        ),
        text=(*_why(error), *(_written(path.absolute(), files) if path else _shown(files))),
    )


def _subject_of(target: str, source: str) -> tuple[Subject, Refused | None]:
    """What the bundle is made of, and why the target can't be opened, where it can't."""
    try:
        look = look_at_target(target, source)
        return _looked_at(look), None
    except Refused as error:
        address = read_address(target)
        runs = list_runs(places.journal_dir(), address.target.key)
        found = look_at_source(source).source
        return unopened_subject(address.target, error, found, runs), error


def _looked_at(look: Look) -> Subject:
    return Subject(
        snapshot=look.snapshot,
        source=look.scripts.source,
        graph=look.graph,
        examination=look.examine_rows(),
        volume=measured(look.measure, look.snapshot),
        runs=list_runs(places.journal_dir(), look.snapshot.target.key),
    )


def _why(error: Refused | None) -> tuple[RenderableType, ...]:
    if error is None:
        return ()
    text = f"The database can't be opened: {error.what} The bundle says so, and what else is known."
    return (Text(text, style="yellow"), "")


def _written(path: Path, files: tuple[FileData, ...]) -> tuple[RenderableType, ...]:
    table = Table.grid(padding=(0, 2))
    for file in files:
        table.add_row(f"  {file.name}", decimal(file.size))
    return (
        str(path),
        table,
        faint("No row, address, name, path, key or password is in it; look before you send it."),
    )


def _shown(files: tuple[FileData, ...]) -> tuple[RenderableType, ...]:
    parts: list[RenderableType] = []
    for file in files:
        parts += [Text(file.name, style="bold"), file.text]
    return (*parts, faint("Nothing was written: name a file to write it."))


DOCUMENT = BundleData
"""What ``--json`` prints."""

__all__ = ["DOCUMENT", "command"]
