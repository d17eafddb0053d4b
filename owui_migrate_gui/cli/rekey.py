"""``owui-migrate rekey``: another key, or another version of SQLCipher."""

from __future__ import annotations

from pathlib import Path

import click

from owui_migrate_gui.cli import options
from owui_migrate_gui.cli.encryption import EncryptionData, Wish, change
from owui_migrate_gui.cli.result import Result
from owui_migrate_gui.cli.session import Session


@click.command(short_help="Change the key or the cipher of a file.")
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
    """Change the key of TARGET, or with --new-cipher how it is encrypted; in its place or into OUT.

    In its place, a verified backup under the old key is made first.
    """
    wish = Wish(
        verb="rekey",
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
