"""``owui-migrate decrypt``: an encrypted file, plain."""

from __future__ import annotations

from pathlib import Path

import click

from owui_migrate_gui.cli import options
from owui_migrate_gui.cli.encryption import EncryptionData, Wish, change
from owui_migrate_gui.cli.result import Result
from owui_migrate_gui.cli.session import Session


@click.command(short_help="Write an encrypted file without encryption.")
@options.target
@options.out
@options.backup_dir
@options.yes
@options.common
@click.pass_obj
def command(
    session: Session,
    target: str,
    out: Path | None,
    backup_dir: Path | None,
    yes: bool,  # noqa: FBT001 - click passes by name
) -> Result:
    """Write the encrypted file TARGET without encryption, in its place or into the new file OUT.

    In its place, an encrypted and verified backup is made first.
    """
    wish = Wish(
        verb="decrypt",
        target=target,
        out=out,
        new_cipher=None,
        backup_dir=backup_dir,
        yes=yes,
    )
    return change(wish, session)


DOCUMENT = EncryptionData
"""What ``--json`` prints."""

__all__ = ["DOCUMENT", "command"]
