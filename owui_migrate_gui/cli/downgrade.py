"""``owui-migrate downgrade``: take revisions back, down to one."""

from __future__ import annotations

import click

from owui_migrate_gui.cli import options
from owui_migrate_gui.cli.migrate import RunData, Wish, migrate, wished
from owui_migrate_gui.cli.result import Result
from owui_migrate_gui.cli.session import Session
from owui_migrate_gui.revision import Direction


@click.command(short_help="Take revisions back, backup first.")
@options.target
@click.option("--to", "goal", metavar="R", required=True, help="Where to go.")
@wished
@options.common
def command(session: Session, wish: Wish) -> Result:
    """Downgrade TARGET, with a verified backup first; shows the plan and asks.

    The whole run is one transaction: if it fails or is stopped (Ctrl-C), TARGET is as it was.
    """
    return migrate(wish, Direction.DOWNGRADE, session)


DOCUMENT = RunData
"""What ``--json`` prints."""

__all__ = ["DOCUMENT", "command"]
