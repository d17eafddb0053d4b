"""``owui-migrate backups``: the backups of a target, or of all."""

from __future__ import annotations

import shlex
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import click
import msgspec
from rich.console import RenderableType
from rich.filesize import decimal
from rich.table import Table
from rich.text import Text

from owui_migrate_gui import places
from owui_migrate_gui.cli import options
from owui_migrate_gui.cli.access import read_address, secret_for
from owui_migrate_gui.cli.confirm import confirm, require_answerable
from owui_migrate_gui.cli.render import faint, note, plural
from owui_migrate_gui.cli.result import ExitCode, Result
from owui_migrate_gui.database.backup_check import check_backup, is_damage, needs_secret
from owui_migrate_gui.database.backups import Backup, BackupKind, BackupState
from owui_migrate_gui.database.retention import Rules, choose_to_delete, delete_backup
from owui_migrate_gui.engine.journal import list_runs
from owui_migrate_gui.engine.known_backups import backups_of, find_all_backups, must_stay
from owui_migrate_gui.errors import BadTarget, MigrationError, UsageError
from owui_migrate_gui.secret import Secret

_STATES = {
    BackupState.WHOLE: ("verified when made", "green"),
    BackupState.CHANGED: ("changed since it was made", "bold red"),
    BackupState.DAMAGED: ("damaged", "bold red"),
    BackupState.NO_MANIFEST: ("no manifest", "yellow"),
    BackupState.MISSING: ("file is missing", "bold red"),
}


class BackupRow(msgspec.Struct, frozen=True, kw_only=True):
    """One backup; ``state`` is whole, changed, damaged, no-manifest or missing, ``size`` in bytes.

    ``kind`` is file, compressed, encrypted, dump or copy. ``checked`` is when it was checked again
    last (UTC), and ``problem`` what was wrong then.
    """

    backup: str
    made: datetime
    revision: str
    release: str | None
    size: int
    rows: int | None
    state: str
    kind: str
    target: str | None
    checked: datetime | None
    problem: str | None


class BackupsData(msgspec.Struct, frozen=True, kw_only=True):
    """The JSON document, newest backup first; ``target`` is null for all targets."""

    target: str | None
    backups: tuple[BackupRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wanted:
    """Whose backups are looked for, and where else; no target means all that are known."""

    target: str | None
    folders: tuple[Path, ...]

    def find(self) -> tuple[Backup, ...]:
        """Look anew."""
        if self.target is None:
            return find_all_backups(folders=self.folders)
        target = read_address(self.target).target
        runs = list_runs(places.journal_dir(), target.key)
        of_runs = [Path(run.backup).parent for run in runs if run.backup]
        return backups_of(target, [*self.folders, *of_runs])


@click.command(short_help="The backups of a target, or of all.")
@options.optional_target
@click.option("--all", "everything", is_flag=True, help="Those of all known targets.")
@options.backup_folder
@click.option("--verify", is_flag=True, help="Open and check every one of them again.")
@click.option(
    "--delete",
    "doomed",
    metavar="BACKUP",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Delete this one; may be given several times.",
)
@click.option("--keep-last", metavar="N", type=click.IntRange(0), help="Delete all but N.")
@click.option("--keep-daily", metavar="N", type=click.IntRange(0), help="Keep one of N days too.")
@click.option("--keep-weekly", metavar="N", type=click.IntRange(0), help="Keep one of N weeks too.")
@options.yes
@options.common
def command(  # noqa: PLR0913, PLR0917 - one argument an option
    target: str | None,
    everything: bool,  # noqa: FBT001 - click passes by name
    backup_dir: Path | None,
    verify: bool,  # noqa: FBT001 - click passes by name
    doomed: tuple[Path, ...],
    keep_last: int | None,
    keep_daily: int | None,
    keep_weekly: int | None,
    yes: bool,  # noqa: FBT001 - click passes by name
) -> Result:
    """List the backups of TARGET, or of --all targets, newest first; check or delete them.

    Looks beside it, in --backup-dir, and wherever backups were put before. With any --keep option
    the others are deleted, after a question; never the one that leads back over the newest run.
    """
    if everything is (target is not None):
        raise UsageError("Name one TARGET, or say --all.", remedy="See 'owui-migrate backups -h'.")
    wanted = _Wanted(target=target, folders=(backup_dir,) if backup_dir else ())
    numbers = (keep_last, keep_daily, keep_weekly)
    is_thinned = any(number is not None for number in numbers)
    found = wanted.find()
    problem = _verify(found) if verify else None
    if problem is not None and (is_thinned or doomed):
        raise problem
    if doomed:
        _delete(_named(found, doomed), found, yes=yes)
    if is_thinned:
        last, daily, weekly = (number or 0 for number in numbers)
        _thin_out(wanted.find(), Rules(last=last, daily=daily, weekly=weekly), yes=yes)
    found = wanted.find()
    name = str(read_address(target).target) if target is not None else None
    return Result(
        data=BackupsData(target=name, backups=tuple(_row(backup) for backup in found)),
        text=_text(name, found),
        exit_code=ExitCode.ANSWER_IS_NO if problem is not None else ExitCode.DONE,
    )


def _verify(found: tuple[Backup, ...]) -> MigrationError | None:
    """Check all and keep what was found; returns the first problem, if any."""
    problem: MigrationError | None = None
    for backup in found:
        if backup.state is BackupState.MISSING:
            note(f"{backup.path.name}: the file is missing")
            continue
        try:
            secret = _secret_of(backup)
            is_kept = check_backup(backup.path, now=datetime.now(UTC), secret=secret)
        except MigrationError as error:
            problem = problem or error
            hindered = "" if is_damage(error) else "not checked: "
            note(f"{backup.path.name}: {hindered}{error.what}")
        else:
            note(f"{backup.path.name}: whole{'' if is_kept else ' (its folder is read-only)'}")
    return problem


def _secret_of(backup: Backup) -> Secret | None:
    """What opens a backup, where it takes a key or password: given, kept, or asked for."""
    if not backup.target or not needs_secret(backup.path):
        return None
    return secret_for(read_address(backup.target), [backup.path])


def _named(found: tuple[Backup, ...], paths: Iterable[Path]) -> tuple[Backup, ...]:
    by_path = {backup.path: backup for backup in found}
    for path in paths:
        if path.absolute() not in by_path:
            raise BadTarget(
                f"{path} is none of the backups listed here.", remedy="Look at the list first."
            )
    return tuple(by_path[path.absolute()] for path in paths)


def _thin_out(found: tuple[Backup, ...], rules: Rules, *, yes: bool) -> None:
    """Apply the rules to each target's backups by themselves."""
    doomed = [
        backup
        for of_one in _by_target(found)
        for backup in choose_to_delete(of_one, rules, _protected(of_one))
    ]
    if not doomed:
        note("No backup has to go.")
        return
    _delete(tuple(doomed), found, yes=yes)


def _delete(doomed: tuple[Backup, ...], found: tuple[Backup, ...], *, yes: bool) -> None:
    require_answerable(yes=yes)
    protected = {one.path: one for of_one in _by_target(found) if (one := _protected(of_one))}
    for backup in doomed:
        note(f"To be deleted: {backup.path} ({decimal(backup.size)})")
    confirm(f"Delete {plural(len(doomed), 'backup')} for good?", yes=yes)
    for backup in doomed:
        secret = _secret_of(backup) if backup.kind is BackupKind.COPY else None
        delete_backup(backup, protected.get(backup.path), secret=secret)


def _by_target(found: tuple[Backup, ...]) -> list[tuple[Backup, ...]]:
    names = dict.fromkeys(backup.target for backup in found)
    return [tuple(one for one in found if one.target == name) for name in names]


def _protected(of_one: tuple[Backup, ...]) -> Backup | None:
    return must_stay(of_one, list_runs(places.journal_dir(), of_one[0].target))


def _row(backup: Backup) -> BackupRow:
    checked = backup.checked
    return BackupRow(
        backup=str(backup.path),
        made=backup.made,
        revision=backup.revision,
        release=backup.release or None,
        size=backup.size,
        rows=backup.rows,
        state=backup.state.value,
        kind=backup.kind.value,
        target=backup.target or None,
        checked=checked.checked if checked else None,
        problem=(checked.problem or None) if checked else None,
    )


def _text(name: str | None, found: tuple[Backup, ...]) -> tuple[RenderableType, ...]:
    if not found:
        return (f"No backups of {name or 'any known target'} yet.",)
    if name is None:
        return tuple(
            part
            for of_one in _by_target(found)
            for part in (Text(of_one[0].target or "unknown", style="bold"), _table(of_one))
        )
    folders = dict.fromkeys(str(backup.path.parent) for backup in found)
    typed = shlex.join(("owui-migrate", "restore", "BACKUP", name))
    return (f"in {', '.join(folders)}", _table(found), faint(f"Back to one: {typed}"))


def _table(found: tuple[Backup, ...]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim")
    for heading in ("made", "revision", "size", "rows", "state", "file"):
        table.add_column(heading, no_wrap=True, overflow="ignore")
    for backup in found:
        word, style = _state(backup)
        table.add_row(
            f"{backup.made.astimezone():%Y-%m-%d %H:%M:%S}",
            f"{backup.revision} ({backup.release})" if backup.release else backup.revision,
            decimal(backup.size),
            f"{backup.rows:,}" if backup.rows is not None else "",
            Text(word, style=style),
            backup.path.name,
        )
    return table


def _state(backup: Backup) -> tuple[str, str]:
    word, style = _STATES[backup.state]
    checked = backup.checked
    if checked is not None and backup.state is BackupState.WHOLE:
        word = f"verified {checked.checked.astimezone():%Y-%m-%d %H:%M}"
    return word, style


DOCUMENT = BackupsData
"""What ``--json`` prints."""

__all__ = ["DOCUMENT", "command"]
