"""Free space on a server's disk, where the server is this very machine and says where its data is.

No SQL tells it otherwise. Where the data is, only superusers and members of pg_read_all_settings
may know (PostgreSQL docs, "File Locations").
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from typing import Any

import psutil
import psycopg


def free_on_server(connection: psycopg.Connection[Any]) -> int | None:
    """Bytes that are free where the server keeps its data; None where nobody can tell."""
    with suppress(psycopg.errors.InsufficientPrivilege, psutil.Error, OSError):
        row = connection.execute("SELECT current_setting('data_directory')").fetchone()
        # The same process on both sides: not a server in a container or elsewhere.
        process = psutil.Process(connection.info.backend_pid)
        if row is not None and process.name().startswith("postgres"):
            return shutil.disk_usage(str(row[0])).free
    return None


__all__ = ["free_on_server"]
