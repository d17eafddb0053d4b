"""``owui-migrate restore``: put a backup in a target's place."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec
from rich.console import RenderableType
from rich.text import Text

from owui_migrate_gui.cli import options
from owui_migrate_gui.cli.access import read_address, secret_for
from owui_migrate_gui.cli.confirm import confirm, require_answerable
from owui_migrate_gui.cli.job import drive_with_choice
from owui_migrate_gui.cli.production import require_name
from owui_migrate_gui.cli.render import show
from owui_migrate_gui.cli.result import Result, error_result
from owui_migrate_gui.cli.session import Session
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.engine.prepare import prepare_restore
from owui_migrate_gui.errors import BadTarget
from owui_migrate_gui.events import RestoreReport


class RestoreData(msgspec.Struct, frozen=True, kw_only=True):
    """The JSON document; ``guard`` is the backup of what was replaced."""

    target: str
    backup: str
    guard: str | None
    sha256: str
    seconds: float


@click.command(short_help="Put a backup in the target's place.")
@click.argument("backup", metavar="BACKUP", type=click.Path(path_type=Path))
@options.target
@options.backup_key
@options.backup_dir
@options.yes
@options.common
@click.pass_obj
def command(
    session: Session,
    backup: Path,
    target: str,
    backup_dir: Path | None,
    yes: bool,  # noqa: FBT001 - click passes by name
) -> Result:
    """Put BACKUP in TARGET's place, after a backup of what is replaced; asks first."""
    address = read_address(target)
    wanted = address.target
    if not backup.exists():
        raise BadTarget(
            f"There is no backup {backup}.",
            remedy=f"'owui-migrate backups {wanted.key}' lists them.",
        )
    require_answerable(yes=yes)
    own = [wanted.path] if isinstance(wanted, FileTarget) else []
    backup_secret = session.backup_key.secret()
    request = prepare_restore(
        backup,
        wanted,
        backup_dir,
        secret=secret_for(address, own if backup_secret else [backup, *own]),
        backup_secret=backup_secret,
        backup_way=session.backup_way,
    )
    if not yes:
        show(*_question(request.backup, str(wanted)), is_json=session.is_json)
    require_name(wanted, session.confirmed_name)
    confirm("Restore now?", yes=yes)
    ended = drive_with_choice(request, session)
    report = ended.report
    if isinstance(report, RestoreReport):
        data = RestoreData(
            target=report.target,
            backup=report.backup,
            guard=report.guard,
            sha256=report.sha256,
            seconds=report.seconds,
        )
        return Result(data=data, text=_text(report))
    assert ended.failed is not None
    return error_result(ended.failed.error, is_verbose=session.is_verbose)


def _question(backup: str, target: str) -> tuple[RenderableType, ...]:
    return (
        Text(f"Replace {target}", style="bold"),
        f"by {backup}.",
        "What was written since then will be gone from it; a backup of it is made first.",
    )


def _text(report: RestoreReport) -> tuple[RenderableType, ...]:
    done = Text(f"Done: {report.target} is what the backup was.", style="green")
    return (done, f"What was replaced: {report.guard}") if report.guard else (done,)


DOCUMENT = RestoreData
"""What ``--json`` prints."""

__all__ = ["DOCUMENT", "command"]
