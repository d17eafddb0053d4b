"""``owui-migrate gui``: the same in a window."""

from __future__ import annotations

import click

from owui_migrate_gui.cli import options
from owui_migrate_gui.cli.session import Session


@click.command(short_help="The same in a window.")
@options.optional_named_target
@click.pass_obj
def command(session: Session, target: str | None) -> int:
    """Open the window, on TARGET if one is named; the same as owui-migrate-gui."""
    return session.open_window(target)


__all__ = ["command"]
