"""Databases that real Open WebUI releases made, and the states that processes leave them in.

``tests/data/databases`` holds one file per release, made by its own server over its REST API;
names, addresses and contents are invented.
"""

from __future__ import annotations

import hashlib
import lzma
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent.parent / "data" / "databases"

PEEWEE_BORN = ("0.3.35", "0.5.20", "0.6.43", "0.8.12")
ALEMBIC_BORN = ("0.9.6", "0.12.4")
RELEASES = (*PEEWEE_BORN, *ALEMBIC_BORN)

HEADS = {
    "0.3.35": "4ace53fd72c8",
    "0.5.20": "3781e22d8b01",
    "0.6.43": "c440947495f3",
    "0.8.12": "b2c3d4e5f6a7",
    "0.9.6": "461111b60977",
    "0.12.4": "0bd252b206fb",
}
"""The revision at which each release leaves its databases."""


@cache
def _bytes_of(release: str) -> bytes:
    return lzma.decompress((_FOLDER / f"webui-{release}.db.xz").read_bytes())


def unpack_database(release: str, path: Path) -> Path:
    """Write the database of ``release`` to ``path``; 0.9.6 and 0.12.4 are in WAL mode."""
    path.write_bytes(_bytes_of(release))
    return path


@dataclass(frozen=True, slots=True, kw_only=True)
class FileTrace:
    """Everything about a file that a look must not change."""

    size: int
    modified_ns: int
    inode: int
    mode: int
    sha256: str


def trace_of(folder: Path) -> dict[str, FileTrace | int]:
    """Every file of a folder, and the folder's own modification time under ``.``."""
    found: dict[str, FileTrace | int] = {".": folder.stat().st_mtime_ns}
    for path in sorted(folder.iterdir()):
        status = path.stat()
        found[path.name] = FileTrace(
            size=status.st_size,
            modified_ns=status.st_mtime_ns,
            inode=status.st_ino,
            mode=status.st_mode,
            sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
        )
    return found


def content_of(path: Path) -> tuple[str, ...]:
    """The whole content as SQL text, for comparing; opens for writing, so use it on copies."""
    with closing(sqlite3.connect(path)) as connection:
        return tuple(connection.iterdump())


def run_and_die(script: str, path: Path) -> None:
    """Run ``script`` with ``db``, an autocommit connection to ``path``, and die without closing."""
    _run(f"{_PRELUDE}\n{script}\nos._exit(0)", path)


def leave_log(path: Path, *, marker: str = "marker") -> None:
    """Leave an unmerged ``-wal`` and its ``-shm`` beside a database, holding a table ``marker``."""
    run_and_die(
        "db.execute('PRAGMA journal_mode = WAL'); db.execute('PRAGMA wal_autocheckpoint = 0')\n"
        f"db.execute('CREATE TABLE {marker} (a)'); db.execute('INSERT INTO {marker} VALUES (1)')",
        path,
    )


def leave_hot_journal(path: Path) -> None:
    """Leave a rollback journal whose pages are already overwritten in the database itself."""
    run_and_die(
        "db.execute('PRAGMA journal_mode = DELETE'); db.execute('PRAGMA cache_size = 1')\n"
        "db.execute('BEGIN'); db.execute('CREATE TABLE half (a)')\n"
        "db.execute('DELETE FROM chat'); db.execute('DELETE FROM user')\n"
        "[db.execute('INSERT INTO half VALUES (zeroblob(5000))') for _ in range(200)]",
        path,
    )


@contextmanager
def live_process(script: str, path: Path) -> Iterator[int]:
    """Another program that runs ``script`` with ``db``, says so, and then holds still; its pid.

    ``script`` may define ``beat()``, which is then called until the block ends. The program is
    no child of this process, as Open WebUI isn't one of the console.
    """
    text = (
        f"{_PRELUDE}\nimport select\n{script}\nprint(os.getpid(), flush=True)\n"
        "while not select.select([sys.stdin], [], [], 0.002)[0]:\n"
        "    if 'beat' in globals(): beat()\n"
        "db.close()\n"
    )
    command = [sys.executable, "-c", text, str(path)]
    with subprocess.Popen(
        [sys.executable, "-c", f"import subprocess; subprocess.Popen({command!r})"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as starter:
        assert starter.stdout is not None
        pid = int(starter.stdout.readline())
        starter.wait(20)
        try:
            yield pid
        finally:
            starter.communicate("stop\n", timeout=20)  # its end closes the pipe


_PRELUDE = (
    "import os, sqlite3, sys\ndb = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=10)"
)


def _run(script: str, path: Path) -> None:
    subprocess.run([sys.executable, "-c", script, str(path)], check=True, timeout=60)
