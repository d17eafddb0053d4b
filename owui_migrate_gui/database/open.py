"""Opening a target of any kind, read-only."""

from __future__ import annotations

from owui_migrate_gui.database.open_file import open_file
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.target import FileTarget, ServerTarget, Target
from owui_migrate_gui.secret import Secret


def open_target(
    target: Target, *, secret: Secret | None = None, with_holders: bool = True
) -> Snapshot:
    """Look at a target; changes nothing of it, not even a modification time.

    ``secret`` is the key of an encrypted file or the password of a server's role.
    ``with_holders=False`` skips the search for others who use it. ``Snapshot.target`` says more
    than ``target`` did: how the file is encrypted. Raises what ``open_file``
    or ``open_server`` raises.
    """
    match target:
        case FileTarget():
            return open_file(target, secret=secret, with_holders=with_holders)
        case ServerTarget():
            from owui_migrate_gui.database.postgresql.open_server import (  # noqa: PLC0415 - psycopg: 0.1 s
                open_server,
            )

            return open_server(target, secret, with_holders=with_holders)


__all__ = ["open_target"]
