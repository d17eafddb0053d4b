"""Throw-away PostgreSQL servers for the tests: own folder, this machine only, gone afterwards.

The superuser comes in over the socket without a password. Over TCP (127.0.0.1, encrypted or not)
everybody needs one, as on a real server; ``PASSWORD`` is that of the roles made here.
"""

from __future__ import annotations

import os
import pwd
import random
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import psycopg
import sqlalchemy as sa
from psycopg import sql

HOST = "127.0.0.1"
ROLE = "webui"
PASSWORD = "p@ss:wörd/ 'q\" %41"
_numbers = count(1)
_SETTINGS = {
    "listen_addresses": HOST,
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "40",
    "ssl": "on",
}
_RULES = "local all all trust\nhostnossl all encrypted_only 127.0.0.1/32 reject\n"
_HOST_RULE = "host all all 127.0.0.1/32 scram-sha-256\n"


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

    programs: Path
    folder: Path
    port: int

    def url(self, database: str) -> sa.URL:
        """How SQLAlchemy reaches a database of this server, as its superuser."""
        return sa.URL.create(
            "postgresql+psycopg",
            username="postgres",
            database=database,
            query={"host": str(self.folder), "port": str(self.port)},
        )

    def connect(self, database: str = "postgres") -> psycopg.Connection:
        """A connection of the superuser, in autocommit mode."""
        return psycopg.connect(
            host=str(self.folder), port=self.port, user="postgres", dbname=database, autocommit=True
        )

    def create_database(self, *, owner: str = "postgres", encoding: str = "UTF8") -> str:
        """Make an empty database and return its name."""
        name = f"scratch_{next(_numbers)}"
        locale = "" if encoding == "UTF8" else " LC_COLLATE 'C' LC_CTYPE 'C'"
        self.administer(
            f"CREATE DATABASE {name} OWNER {owner} ENCODING '{encoding}'{locale} TEMPLATE template0"
        )
        return name

    def copy_database(self, name: str, *, owner: str = "postgres") -> str:
        """Make a copy of a database that nobody is connected to, and return its name."""
        copy = f"scratch_{next(_numbers)}"
        self.administer(f"CREATE DATABASE {copy} OWNER {owner} TEMPLATE {name}")
        return copy

    def drop_database(self, name: str) -> None:
        """Remove a database that :meth:`create_database` made."""
        self.administer(f"DROP DATABASE {name} WITH (FORCE)")

    def create_role(self, name: str = ROLE, options: str = "") -> str:
        """Make a role that logs in with ``PASSWORD``, where there is none of that name yet."""
        with closing(self.connect()) as connection:
            known = connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (name,))
            if known.fetchone() is None:
                connection.execute(
                    sql.SQL("CREATE ROLE {} LOGIN PASSWORD {} " + options).format(
                        sql.Identifier(name), sql.Literal(PASSWORD)
                    )
                )
        return name

    def administer(self, *statements: str, database: str = "postgres") -> None:
        """Run statements as superuser, each in a transaction of its own."""
        with closing(self.connect(database)) as connection:
            found = connection.execute("SHOW data_directory").fetchone()
            if found is None or Path(found[0]) != self.folder / "data":
                msg = f"another server answered: {found}"  # never write to one that is not ours
                raise RuntimeError(msg)
            for statement in statements:
                connection.execute(statement.encode())

    def stop(self, mode: str = "immediate") -> None:
        """Stop the server; :meth:`start` starts it again."""
        _run(
            [
                str(self.programs / "pg_ctl"),
                "-D",
                str(self.folder / "data"),
                "-w",
                "-m",
                mode,
                "stop",
            ]
        )

    def start(self) -> None:
        """Start the server."""
        control = [str(self.programs / "pg_ctl"), "-D", str(self.folder / "data"), "-w"]
        _run([*control, "-l", str(self.folder / "log"), "start"])


@contextmanager
def running_server(programs: Path) -> Iterator[Server]:
    """Start a server in a new folder, and stop and remove it at the end."""
    folder = Path(tempfile.mkdtemp(prefix="owui-pg-"))
    if os.geteuid() == 0:
        account = pwd.getpwnam("postgres")
        os.chown(folder, account.pw_uid, account.pw_gid)
    data = folder / "data"
    server = Server(programs=programs, folder=folder, port=free_port())
    try:
        initdb = [str(programs / "initdb"), "-D", str(data), "-U", "postgres", "-A", "trust"]
        _run([*initdb, "-N", "-E", "UTF8", "--locale=C.UTF-8"])
        _configure(server)
        server.start()
        try:
            yield server
        finally:
            if (data / "postmaster.pid").exists():
                server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _configure(server: Server) -> None:
    data = server.folder / "data"
    settings = dict(_SETTINGS, port=str(server.port), unix_socket_directories=str(server.folder))
    if not _make_certificate(data):
        settings["ssl"] = "off"
    lines = "".join(f"{name} = '{value}'\n" for name, value in settings.items())
    with (data / "postgresql.conf").open("a") as file:
        file.write(lines)
    (data / "pg_hba.conf").write_text(_RULES + _HOST_RULE)


def _make_certificate(data: Path) -> bool:
    """A certificate of our own for localhost; False where there is no openssl program."""
    openssl = shutil.which("openssl")
    if openssl is None:
        return False
    command = [openssl, "req", "-new", "-x509", "-days", "2", "-nodes", "-batch"]
    names = [
        "-subj",
        "/CN=localhost",
        "-keyout",
        f"{data}/server.key",
        "-out",
        f"{data}/server.crt",
    ]
    _run([*command, *names])
    (data / "server.key").chmod(0o600)
    return True


def free_port() -> int:
    """A TCP port of this machine that nobody listens on.

    Below those that the system gives to connections: a server starts a second later, and starts
    again on it in some tests, and until then nobody's connection may take it.
    """
    for port in random.SystemRandom().sample(range(20_000, 32_000), 100):
        with closing(socket.socket()) as probe, suppress(OSError):
            probe.bind((HOST, port))
            return port
    msg = "no free port below 32000"
    raise RuntimeError(msg)
