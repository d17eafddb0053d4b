"""``owui-migrate rekey``: another key, or another version of SQLCipher."""

from __future__ import annotations

from owui_migrate_gui.cli.encryption import EncryptionData, change_command

command = change_command(
    "rekey",
    short_help="Change the key or the cipher of a file.",
    text="""\
Change the key of TARGET, or with --new-cipher how it is encrypted; in its place or
into OUT.

In its place, a verified backup under the old key is made first.
""",
)

DOCUMENT = EncryptionData
"""What ``--json`` prints."""

__all__ = ["DOCUMENT", "command"]
