"""``owui-migrate backups``: the backups of a target."""

from __future__ import annotations

import shlex
from datetime import datetime
from pathlib import Path

import click
import msgspec
from rich.console import RenderableType
from rich.filesize import decimal
from rich.table import Table
from rich.text import Text

from owui_migrate_gui import places
from owui_migrate_gui.cli import options
from owui_migrate_gui.cli.render import faint
from owui_migrate_gui.cli.result import Result
from owui_migrate_gui.database.backups import Backup, BackupState, list_backups
from owui_migrate_gui.database.target import Target, parse_target
from owui_migrate_gui.engine.journal import list_runs

_STATES = {
    BackupState.WHOLE: ("verified", "green"),
    BackupState.CHANGED: ("changed since it was made", "bold red"),
    BackupState.NO_MANIFEST: ("no manifest", "yellow"),
}


class BackupRow(msgspec.Struct, frozen=True, kw_only=True):
    """One backup; ``state`` is whole, changed or no-manifest, ``size`` in bytes."""

    backup: str
    made: datetime
    revision: str
    release: str | None
    size: int
    rows: int | None
    state: str


class BackupsData(msgspec.Struct, frozen=True, kw_only=True):
    """The JSON document, newest backup first."""

    target: str
    backups: tuple[BackupRow, ...]


@click.command(short_help="The backups of a target.")
@options.named_target
@options.backup_dir
@options.common
def command(target: str, backup_dir: Path | None) -> Result:
    """List the backups of TARGET, newest first.

    Looks beside it, in --backup-dir, and wherever earlier runs put a backup of it.
    """
    wanted = parse_target(target)
    folders = [*([backup_dir] if backup_dir else []), *_folders_of_runs(wanted)]
    found = list_backups(wanted, folders)
    return Result(
        data=BackupsData(target=str(wanted), backups=tuple(_row(backup) for backup in found)),
        text=_text(wanted, found),
    )


def _folders_of_runs(target: Target) -> list[Path]:
    runs = list_runs(places.journal_dir(), target.key)
    return [Path(run.backup).parent for run in runs if run.backup]


def _row(backup: Backup) -> BackupRow:
    return BackupRow(
        backup=str(backup.path),
        made=backup.made,
        revision=backup.revision,
        release=backup.release or None,
        size=backup.size,
        rows=backup.rows,
        state=backup.state.value,
    )


def _text(target: Target, found: tuple[Backup, ...]) -> tuple[RenderableType, ...]:
    if not found:
        return (f"No backups of {target} yet.",)
    table = Table(box=None, pad_edge=False, header_style="dim")
    for heading in ("made", "revision", "size", "rows", "state", "file"):
        table.add_column(heading, no_wrap=True, overflow="ignore")
    for backup in found:
        word, style = _STATES[backup.state]
        table.add_row(
            f"{backup.made.astimezone():%Y-%m-%d %H:%M:%S}",
            f"{backup.revision} ({backup.release})" if backup.release else backup.revision,
            decimal(backup.size),
            f"{backup.rows:,}" if backup.rows is not None else "",
            Text(word, style=style),
            backup.path.name,
        )
    folders = dict.fromkeys(str(backup.path.parent) for backup in found)
    typed = shlex.join(("owui-migrate", "restore", "BACKUP", str(target)))
    hint = faint(f"Back to one: {typed}")
    return (f"in {', '.join(folders)}", table, hint)


DOCUMENT = BackupsData
"""What ``--json`` prints."""

__all__ = ["DOCUMENT", "command"]
