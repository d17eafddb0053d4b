"""``owui-migrate encrypt``: a plain file, encrypted."""

from __future__ import annotations

from owui_migrate_gui.cli.encryption import EncryptionData, change_command

command = change_command(
    "encrypt",
    short_help="Encrypt a plain file with SQLCipher.",
    text="""\
Encrypt the plain file TARGET with SQLCipher, in its place or into the new file OUT.

The new file is verified before it takes the old one's place, and a verified backup is made of
that. Open WebUI opens encrypted files up to 0.8.12 only.
""",
)

DOCUMENT = EncryptionData
"""What ``--json`` prints."""

__all__ = ["DOCUMENT", "command"]
