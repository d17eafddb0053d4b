"""A throw-away PostgreSQL server for the tests: own folder, socket only, gone afterwards."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.pool import NullPool

_PORT = 54321  # only names the socket file: the server does not listen on any address
_numbers = count(1)


def server_programs() -> Path | None:
    """The folder of initdb and pg_ctl, or None where no server is installed."""
    found = shutil.which("pg_ctl")
    if found:
        return Path(found).parent
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((folder for folder in folders if (folder / "pg_ctl").exists()), None)


def _run(arguments: list[str]) -> None:
    # initdb and the server refuse to run as root.
    prefix = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    subprocess.run(prefix + arguments, check=True, capture_output=True, cwd="/")


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A running server; databases are made on it by name."""

    folder: Path

    def url(self, database: str) -> sa.URL:
        """How SQLAlchemy reaches a database of this server."""
        return sa.URL.create(
            "postgresql+psycopg",
            username="postgres",
            database=database,
            query={"host": str(self.folder), "port": str(_PORT)},
        )

    def create_database(self) -> str:
        """Make an empty database and return its name."""
        name = f"scratch_{next(_numbers)}"
        self._administer(f"CREATE DATABASE {name} ENCODING 'UTF8' TEMPLATE template0")
        return name

    def copy_database(self, name: str) -> str:
        """Make a copy of a database that nobody is connected to, and return its name."""
        copy = f"scratch_{next(_numbers)}"
        self._administer(f"CREATE DATABASE {copy} TEMPLATE {name}")
        return copy

    def drop_database(self, name: str) -> None:
        """Remove a database that :meth:`create_database` made."""
        self._administer(f"DROP DATABASE {name} WITH (FORCE)")

    def _administer(self, statement: str) -> None:
        engine = sa.create_engine(
            self.url("postgres"), poolclass=NullPool, isolation_level="AUTOCOMMIT"
        )
        with engine.connect() as connection:
            data = Path(str(connection.scalar(sa.text("SHOW data_directory"))))
            if data != self.folder / "data":  # never write to a server that is not ours
                msg = f"another server answered: {data}"
                raise RuntimeError(msg)
            connection.execute(sa.text(statement))


@contextmanager
def running_server(programs: Path) -> Iterator[Server]:
    """Start a server in a new folder, and stop and remove it at the end."""
    folder = Path(tempfile.mkdtemp(prefix="owui-pg-"))
    if os.geteuid() == 0:
        account = pwd.getpwnam("postgres")
        os.chown(folder, account.pw_uid, account.pw_gid)
    data = folder / "data"
    try:
        initdb = [str(programs / "initdb"), "-D", str(data), "-U", "postgres", "-A", "trust"]
        _run([*initdb, "-N", "-E", "UTF8", "--locale=C.UTF-8"])
        options = (
            f"-p {_PORT} -k {folder} -c listen_addresses='' -c fsync=off"
            " -c synchronous_commit=off -c full_page_writes=off -c max_connections=40"
        )
        control = [str(programs / "pg_ctl"), "-D", str(data), "-w"]
        _run([*control, "-l", str(folder / "log"), "-o", options, "start"])
        try:
            yield Server(folder=folder)
        finally:
            _run([*control, "-m", "immediate", "stop"])
    finally:
        shutil.rmtree(folder, ignore_errors=True)
