"""``owui-migrate find``: likely databases on this machine."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

import click
import msgspec
from rich.console import RenderableType
from rich.filesize import decimal
from rich.table import Table
from rich.text import Text

from owui_migrate_gui.cli import options
from owui_migrate_gui.cli.render import faint, plural
from owui_migrate_gui.cli.result import ExitCode, Result
from owui_migrate_gui.database.finding.find import Found, find_targets


class FoundData(msgspec.Struct, frozen=True, kw_only=True):
    """A likely database; ``revision`` is null where it was not opened."""

    target: str
    dialect: str
    origin: str
    size: int | None
    modified: datetime | None
    revision: str | None
    has_password: bool
    note: str


class FindData(msgspec.Struct, frozen=True, kw_only=True):
    """The JSON document."""

    targets: tuple[FoundData, ...]


@click.command(short_help="Likely databases on this machine.")
@click.option(
    "--from",
    "files",
    metavar="F",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Read this .env or compose file too; may be given several times.",
)
@options.common
def command(files: tuple[Path, ...]) -> Result:
    """List what the environment, files of settings and the usual places show.

    Only looks: opens files read-only, asks no server, searches no folders. Exit code 1: nothing
    was found.
    """
    found = find_targets(os.environ, Path.cwd(), files)
    return Result(
        data=FindData(targets=tuple(_data(item) for item in found)),
        text=_text(found),
        exit_code=ExitCode.DONE if found else ExitCode.ANSWER_IS_NO,
    )


def _data(item: Found) -> FoundData:
    return FoundData(
        target=item.address.target.key,
        dialect=item.address.target.dialect.value,
        origin=item.origin,
        size=item.size,
        modified=item.modified,
        revision=item.revision,
        has_password=item.address.secret is not None,
        note=item.note,
    )


def _text(found: tuple[Found, ...]) -> tuple[RenderableType, ...]:
    if not found:
        return (
            "No database was found in the usual places.",
            faint("Name it: owui-migrate status PATH, or read a file: find --from .env"),
        )
    table = Table(box=None, pad_edge=False, header_style="dim")
    for heading in ("target", "size", "changed", "revision", "found in"):
        table.add_column(heading, no_wrap=True)
    for item in found:
        table.add_row(
            item.address.target.key,
            decimal(item.size) if item.size is not None else "",
            f"{item.modified.astimezone():%Y-%m-%d %H:%M}" if item.modified else "",
            item.revision or "",
            item.origin,
        )
    notes = [faint(f"{item.address.target.key}: {item.note}") for item in found if item.note]
    return (Text(plural(len(found), "database"), style="bold"), table, *notes)


DOCUMENT = FindData
"""What ``--json`` prints."""

__all__ = ["DOCUMENT", "command"]
