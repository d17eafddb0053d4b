"""``owui-migrate backup``: a verified copy, and its path."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec

from owui_migrate_gui.cli import options
from owui_migrate_gui.cli.access import open_wanted
from owui_migrate_gui.cli.job import drive_with_choice
from owui_migrate_gui.cli.result import Result, error_result
from owui_migrate_gui.cli.session import Session
from owui_migrate_gui.engine.prepare import prepare_backup
from owui_migrate_gui.events import BackupReport


class BackupData(msgspec.Struct, frozen=True, kw_only=True):
    """The JSON document; ``size`` in bytes, ``rows`` over all tables."""

    target: str
    backup: str
    revision: str
    size: int
    sha256: str
    tables: int
    rows: int
    seconds: float


@click.command(short_help="Make a verified backup, print its path.")
@options.target
@click.option(
    "--dir",
    "--backup-dir",
    "folder",
    metavar="D",
    type=click.Path(path_type=Path),
    help="Where to put it.  [default: beside the target]",
)
@options.backup_form
@options.common
@click.pass_obj
def command(session: Session, target: str, folder: Path | None) -> Result:
    """Make a backup of TARGET, open it again to verify it, and print its path."""
    opened = open_wanted(target, with_holders=False)
    wanted = opened.snapshot.target
    request = prepare_backup(wanted, folder, secret=opened.secret, backup_way=session.backup_way)
    ended = drive_with_choice(request, session)
    report = ended.report
    if isinstance(report, BackupReport):
        data = BackupData(
            target=str(wanted),
            backup=report.path,
            revision=report.revision,
            size=report.size,
            sha256=report.sha256,
            tables=report.tables,
            rows=report.rows,
            seconds=report.seconds,
        )
        return Result(data=data, text=(report.path,))
    assert ended.failed is not None
    return error_result(ended.failed.error, is_verbose=session.is_verbose)


DOCUMENT = BackupData
"""What ``--json`` prints."""

__all__ = ["DOCUMENT", "command"]
