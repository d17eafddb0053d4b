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
from owui_migrate_gui.cli.confirm import confirm, require_answerable
from owui_migrate_gui.cli.render import faint, note, plural
from owui_migrate_gui.cli.result import Result
from owui_migrate_gui.database.backup import verify_backup
from owui_migrate_gui.database.backups import Backup, BackupState, list_backups
from owui_migrate_gui.database.retention import Rules, choose_to_delete, delete_backup, way_back
from owui_migrate_gui.database.target import Target, parse_target
from owui_migrate_gui.engine.journal import list_runs, newest_change
from owui_migrate_gui.errors import MigrationError

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
@click.option("--verify", is_flag=True, help="Open and check every one of them again.")
@click.option("--keep-last", metavar="N", type=click.IntRange(0), help="Delete all but N.")
@click.option("--keep-daily", metavar="N", type=click.IntRange(0), help="Keep one of N days too.")
@click.option("--keep-weekly", metavar="N", type=click.IntRange(0), help="Keep one of N weeks too.")
@options.yes
@options.common
def command(  # noqa: PLR0913, PLR0917 - one argument an option
    target: str,
    backup_dir: Path | None,
    verify: bool,  # noqa: FBT001 - click passes by name
    keep_last: int | None,
    keep_daily: int | None,
    keep_weekly: int | None,
    yes: bool,  # noqa: FBT001 - click passes by name
) -> Result:
    """List the backups of TARGET, newest first; check them again, or delete old ones.

    Looks beside it, in --backup-dir, and wherever earlier runs put a backup of it. With any --keep
    option the others are deleted, after a question; never the one that leads back over the newest
    run.
    """
    wanted = parse_target(target)
    folders = [*([backup_dir] if backup_dir else []), *_folders_of_runs(wanted)]
    found = list_backups(wanted, folders)
    if verify:
        _verify(found)
    if any(number is not None for number in (keep_last, keep_daily, keep_weekly)):
        rules = Rules(last=keep_last or 0, daily=keep_daily or 0, weekly=keep_weekly or 0)
        _thin_out(wanted, found, rules, yes=yes)
        found = list_backups(wanted, folders)
    return Result(
        data=BackupsData(target=str(wanted), backups=tuple(_row(backup) for backup in found)),
        text=_text(wanted, found),
    )


def _verify(found: tuple[Backup, ...]) -> None:
    """Check all, then raise what ``verify_backup`` raised for the first that isn't whole."""
    problem: MigrationError | None = None
    for backup in found:
        try:
            verify_backup(backup.path)
        except MigrationError as error:
            problem = problem or error
            note(f"{backup.path.name}: {error.what}")
        else:
            note(f"{backup.path.name}: whole")
    if problem is not None:
        raise problem


def _thin_out(target: Target, found: tuple[Backup, ...], rules: Rules, *, yes: bool) -> None:
    run = newest_change(list_runs(places.journal_dir(), target.key))
    own = Path(run.backup) if run is not None and run.backup else None
    protected = way_back(found, run.started if run else None, own)
    doomed = choose_to_delete(found, rules, protected)
    if not doomed:
        note("No backup has to go.")
        return
    require_answerable(yes=yes)
    for backup in doomed:
        note(f"To be deleted: {backup.path} ({decimal(backup.size)})")
    confirm(f"Delete {plural(len(doomed), 'backup')} for good?", yes=yes)
    for backup in doomed:
        delete_backup(backup, protected)


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
