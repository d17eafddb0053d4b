"""Encrypted copies of real databases, made by SQLCipher itself with a key in its own words."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

_ROOT = Path(__file__).parents[2]
KEY = 'it\'s "a" key – 100% пароль'


def encrypt_database(
    plain: Path, into: Path, *, key: str = KEY, pragmas: Iterable[str] = (), is_wal: bool = False
) -> Path:
    """Export ``plain`` into a new encrypted file; ``pragmas`` such as ``cipher_compatibility = 3``.

    The key is given to SQLCipher as a person would give it, so that what is derived here is
    compared with what SQLCipher derives.
    """
    with closing(sqlcipher.connect(str(plain), isolation_level=None)) as connection:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"ATTACH ? AS made KEY {_literal(key)}", (str(into),))
        for pragma in pragmas:
            connection.execute(f"PRAGMA made.{pragma}")
        connection.execute("SELECT sqlcipher_export('made')").fetchall()
        connection.execute("DETACH made")
    if is_wal:
        with closing(open_encrypted(into, key=key, pragmas=pragmas)) as connection:
            connection.execute("PRAGMA journal_mode = WAL").fetchall()
    return into


def open_encrypted(
    path: Path, *, key: str = KEY, pragmas: Iterable[str] = ()
) -> sqlcipher.Connection:
    """A plain sqlcipher3 connection, as any other program would open the file."""
    connection = sqlcipher.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = {_literal(key)}")
    for pragma in pragmas:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def leave_encrypted_log(path: Path, *, key: str = KEY) -> None:
    """Let another process write a table ``marker`` into the log and die without merging it."""
    script = (
        "import os, sys\n"
        "from tests.builders.encrypted import open_encrypted\n"
        "from pathlib import Path\n"
        "connection = open_encrypted(Path(sys.argv[1]), key=sys.argv[2])\n"
        "connection.execute('PRAGMA journal_mode = WAL').fetchall()\n"
        "connection.execute('CREATE TABLE marker (a)')\n"
        "os._exit(0)\n"
    )
    subprocess.run([sys.executable, "-c", script, str(path), key], check=True, cwd=_ROOT)


def _literal(key: str) -> str:
    return "'" + key.replace("'", "''") + "'"


__all__ = ["KEY", "encrypt_database", "leave_encrypted_log", "open_encrypted"]
