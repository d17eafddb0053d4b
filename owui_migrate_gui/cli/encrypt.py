"""``owui-migrate encrypt``: a plain file, encrypted."""

from __future__ import annotations

from pathlib import Path

import click

from owui_migrate_gui.cli import options
from owui_migrate_gui.cli.encryption import EncryptionData, Wish, change
from owui_migrate_gui.cli.result import Result
from owui_migrate_gui.cli.session import Session


@click.command(short_help="Encrypt a plain file with SQLCipher.")
@options.target
@options.out
@options.new_key
@options.backup_dir
@options.yes
@options.common
@click.pass_obj
def command(
    session: Session,
    target: str,
    out: Path | None,
    new_cipher: str | None,
    backup_dir: Path | None,
    yes: bool,  # noqa: FBT001 - click passes by name
) -> Result:
    """Encrypt the plain file TARGET with SQLCipher, in its place or into the new file OUT.

    The new file is verified before it takes the old one's place, and a verified backup is made of
    that. Open WebUI opens encrypted files up to 0.8.12 only.
    """
    wish = Wish(
        verb="encrypt",
        target=target,
        out=out,
        new_cipher=new_cipher,
        backup_dir=backup_dir,
        yes=yes,
    )
    return change(wish, session)


DOCUMENT = EncryptionData
"""What ``--json`` prints."""

__all__ = ["DOCUMENT", "command"]
