"""PostgreSQL's own ``pg_dump`` and ``pg_restore``: found, fitting, and run without the password.

The password reaches them through a passfile that only the owner may read, in a private folder
that is gone afterwards (libpq docs, "The Password File"); never as argument or environment.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import IO

from psycopg.conninfo import make_conninfo

from owui_migrate_gui.database.postgresql.connect import connection_parameters
from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.errors import BadTarget
from owui_migrate_gui.secret import Secret

_VERSION = re.compile(r"\(PostgreSQL\) (\d+)")
_ENDING = ".exe" if sys.platform == "win32" else ""
# Where packages put them beside the PATH. Debian's /usr/bin/pg_dump is a wrapper that chooses by
# its own configuration, so the real ones come first.
_PLACES = (
    "/usr/lib/postgresql/*/bin",
    "/usr/pgsql-*/bin",
    "/opt/homebrew/opt/libpq/bin",
    "/opt/homebrew/opt/postgresql*/bin",
    "/usr/local/opt/libpq/bin",
    "/usr/local/opt/postgresql*/bin",
    "/Applications/Postgres.app/Contents/Versions/*/bin",
    "C:/Program Files/PostgreSQL/*/bin",
)
_SECONDS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class DumpPrograms:
    """A folder's ``pg_dump`` and ``pg_restore``, and their major version."""

    pg_dump: Path
    pg_restore: Path
    major: int


def find_programs(server_major: int) -> DumpPrograms | None:
    """The programs that fit a server: of its version, else of the next newer one there is.

    An older pg_dump refuses a newer server (PostgreSQL docs, pg_dump, "Notes").
    """
    fitting = (found for found in _installed() if found.major >= server_major)
    return min(fitting, key=lambda found: found.major, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivateConnection:
    """How one of the programs reaches the server; neither part holds the password."""

    text: str
    environment: dict[str, str]
    passfile: Path | None = None

    def forget(self) -> None:
        """Remove the passfile as soon as nobody needs it any more."""
        if self.passfile is not None:
            self.passfile.unlink(missing_ok=True)


@contextmanager
def private_connection(target: ServerTarget, secret: Secret | None) -> Iterator[PrivateConnection]:
    """What those programs need to connect; the passfile lives as long as the block.

    Without a secret libpq looks for a password where it does for every program.
    """
    environment = dict(os.environ, LC_ALL="C", PG_COLOR="never")
    parameters = connection_parameters(target, None)
    if secret is None:
        yield PrivateConnection(text=make_conninfo(**parameters), environment=environment)
        return
    environment.pop("PGPASSWORD", None)  # libpq would prefer it
    with tempfile.TemporaryDirectory(prefix="owui-migrate-") as folder:
        passfile = Path(folder) / "passfile"
        passfile.touch(mode=0o600)
        passfile.write_text(f"*:*:*:*:{_escaped(secret.reveal())}\n", encoding="utf-8")
        text = make_conninfo(**parameters, passfile=str(passfile))
        yield PrivateConnection(text=text, environment=environment, passfile=passfile)


def start(
    arguments: Iterable[str | Path],
    environment: dict[str, str] | None = None,
    reads: IO[bytes] | None = None,
) -> subprocess.Popen[bytes]:
    """Start one of the programs with its outputs for us to read; its input is ``reads`` or shut."""
    return subprocess.Popen(
        [str(argument) for argument in arguments],
        stdin=reads or subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment or dict(os.environ, LC_ALL="C", PG_COLOR="never"),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def complaint(errors: bytes) -> str:
    """The first error among what a program said, on one line."""
    lines = errors.decode("utf-8", "replace").splitlines()
    bad = [line for line in lines if "error:" in line or "FATAL" in line]
    text = (bad or lines or ["it said nothing"])[0]
    return " ".join(text.split("error:", 1)[-1].split()).rstrip(".")


def _escaped(password: str) -> str:
    if "\n" in password or "\r" in password:
        raise BadTarget(
            "The password has a line break in it, which pg_dump can't be given.",
            remedy="Choose another password for the role.",
        )
    return password.replace("\\", "\\\\").replace(":", "\\:")


@cache
def _installed() -> tuple[DumpPrograms, ...]:
    folders: dict[Path, None] = {}
    for place in _PLACES:
        root, _, pattern = place.partition("*")
        base = Path(root if not pattern else root.rpartition("/")[0])
        rest = place[len(str(base)) + 1 :] if pattern else ""
        for folder in sorted(base.glob(rest)) if rest else [base]:
            folders[folder] = None
    on_path = shutil.which("pg_dump")
    if on_path:
        folders[Path(on_path).parent] = None
    return tuple(found for folder in folders if (found := _look(folder)) is not None)


def _look(folder: Path) -> DumpPrograms | None:
    dump, restore = folder / f"pg_dump{_ENDING}", folder / f"pg_restore{_ENDING}"
    if not dump.is_file() or not restore.is_file():
        return None
    try:
        answer = subprocess.run(
            [dump, "--version"], capture_output=True, timeout=_SECONDS, check=True
        ).stdout.decode("utf-8", "replace")
    except (OSError, subprocess.SubprocessError):
        return None
    match = _VERSION.search(answer)
    return DumpPrograms(pg_dump=dump, pg_restore=restore, major=int(match[1])) if match else None


__all__ = [
    "DumpPrograms",
    "PrivateConnection",
    "complaint",
    "find_programs",
    "private_connection",
    "start",
]
