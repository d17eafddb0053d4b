"""``owui-migrate decrypt``: an encrypted file, plain."""

from __future__ import annotations

from owui_migrate_gui.cli.encryption import EncryptionData, change_command

command = change_command(
    "decrypt",
    short_help="Write an encrypted file without encryption.",
    text="""\
Write the encrypted file TARGET without encryption, in its place or into the new file
OUT.

In its place, an encrypted and verified backup is made first.
""",
)

DOCUMENT = EncryptionData
"""What ``--json`` prints."""

__all__ = ["DOCUMENT", "command"]
