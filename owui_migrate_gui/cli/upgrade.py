"""``owui-migrate upgrade``: apply what is pending, up to a revision."""

from __future__ import annotations

from pathlib import Path

import click

from owui_migrate_gui.cli import options
from owui_migrate_gui.cli.migrate import RunData, Wish, migrate
from owui_migrate_gui.cli.result import Result
from owui_migrate_gui.cli.session import Session
from owui_migrate_gui.revision import Direction


@click.command(short_help="Apply what is pending, backup first.")
@options.target
@click.option("--to", "goal", metavar="R", default="head", show_default=True, help="Where to go.")
@options.source
@options.trust
@options.backup_dir
@options.keep_completed_steps
@options.step_through
@options.yes
@options.common
@click.pass_obj
def command(  # noqa: PLR0913, PLR0917 - one argument an option
    session: Session,
    target: str,
    goal: str,
    source: str,
    trust: bool,  # noqa: FBT001 - click passes by name
    backup_dir: Path | None,
    keep_completed: bool,  # noqa: FBT001 - click passes by name
    pauses: bool,  # noqa: FBT001 - click passes by name
    yes: bool,  # noqa: FBT001 - click passes by name
) -> Result:
    """Upgrade TARGET, with a verified backup first; shows the plan and asks.

    The whole run is one transaction: if it fails or is stopped (Ctrl-C), TARGET is as it was.
    """
    wish = Wish(
        target=target,
        goal=goal,
        source=source,
        backup_dir=backup_dir,
        trust=trust,
        yes=yes,
        keep_completed=keep_completed,
        pauses=pauses,
    )
    return migrate(wish, Direction.UPGRADE, session)


DOCUMENT = RunData
"""What ``--json`` prints."""

__all__ = ["DOCUMENT", "command"]
