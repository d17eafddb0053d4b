"""A real PgBouncer in front of a throw-away server."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from time import sleep

import pytest

from tests.builders.postgresql import HOST, Server, free_port


@contextmanager
def running_pooler(server: Server, role: str, mode: str) -> Iterator[int]:
    """Start one that lets everybody in as ``role``; the value is its port on 127.0.0.1."""
    program = shutil.which("pgbouncer", path=f"{os.environ['PATH']}:/usr/sbin:/sbin")
    if program is None:
        pytest.skip("PgBouncer is not installed")
    with tempfile.TemporaryDirectory(prefix="owui-pooler-") as folder:
        Path(folder).chmod(0o755)
        port = free_port()
        settings = Path(folder) / "pgbouncer.ini"
        settings.write_text(
            f"[databases]\n* = host={server.folder} port={server.port} user={role}\n"
            f"[pgbouncer]\nlisten_addr = {HOST}\nlisten_port = {port}\nunix_socket_dir =\n"
            f"auth_type = any\npool_mode = {mode}\n"
        )
        # It refuses to run as root, as the server does.
        prefix = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        process = subprocess.Popen(
            [*prefix, program, "-q", str(settings)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            _wait_for(port)
            yield port
        finally:
            process.terminate()
            process.wait(10)


def _wait_for(port: int) -> None:
    for _ in range(100):
        with suppress(OSError), closing(socket.create_connection((HOST, port), timeout=1)):
            return
        sleep(0.05)
    msg = "PgBouncer did not start"
    raise RuntimeError(msg)
