"""A process that has everything imported and forks one engine child for each command.

An engine child of its own takes most of a second to start; a forked one runs the same
``child.main`` within milliseconds. Commands come as JSON lines on standard input; each is answered
by one line with the child's wait status and how many calls the disk counted.
"""

from __future__ import annotations

import ctypes
import mmap
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import msgspec


class Command(msgspec.Struct, frozen=True, kw_only=True):
    """One engine child: its request as JSON, and what goes wrong with its disk.

    ``kill_after`` is in seconds, ``leave_after`` too: then its parent, as far as the child can
    see, goes away. ``mode``, ``when`` and ``error`` are those of faulty_disk.c, to which what is
    said to a server counts as well with ``has_server``.
    """

    request: str
    events: str
    folder: str
    only: str = ""
    mode: int = 0
    when: int = 0
    error: int = 0
    log: str = ""
    clock: int = 0
    kill_after: float | None = None
    leave_after: float | None = None
    has_server: bool = False


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """How the child ended: ``os.waitpid``'s status, and the disk's count of calls."""

    status: int
    count: int


def main() -> int:
    """Serve until standard input ends."""
    _import_everything()
    disk = ctypes.CDLL(os.environ["FAULTY_DISK"]) if "FAULTY_DISK" in os.environ else None
    decoder = msgspec.json.Decoder(Command)
    for line in sys.stdin.buffer:
        answer = _serve(decoder.decode(line), disk)
        sys.stdout.buffer.write(msgspec.json.encode(answer) + b"\n")
        sys.stdout.buffer.flush()
    return 0


def _import_everything() -> None:
    """What a run would import at its first need."""
    import alembic.ddl.sqlite
    import alembic.operations.batch
    import peewee_migrate
    import psycopg
    import sqlalchemy.dialects.postgresql.psycopg
    import sqlalchemy.dialects.sqlite
    import sqlcipher3

    from owui_migrate_gui.engine import (
        backup_job,
        run,
        scripts,
        server_readiness,
        server_session,
        stand_ins,
    )

    del alembic, peewee_migrate, psycopg, sqlalchemy, sqlcipher3
    del backup_job, run, scripts, server_readiness, server_session, stand_ins


def _serve(command: Command, disk: ctypes.CDLL | None) -> Answer:
    shared = mmap.mmap(-1, 8)
    reader, writer = os.pipe()
    os.write(writer, command.request.encode())
    pid = os.fork()
    if pid == 0:
        os.close(writer)
        _become_child(command, disk, reader, shared)
    os.close(reader)
    stdin = os.fdopen(writer, "wb")
    with (
        _later(command.kill_after, lambda: os.kill(pid, signal.SIGKILL)),
        _later(command.leave_after, stdin.close),
    ):
        os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
        with suppress(ProcessLookupError):  # what the child had started, as its parent does
            os.killpg(pid, signal.SIGKILL)
        _, status = os.waitpid(pid, 0)
    stdin.close()
    count = int.from_bytes(shared[:8], sys.byteorder)
    shared.close()
    return Answer(status=status, count=count)


@contextmanager
def _later(seconds: float | None, action: Callable[[], object]) -> Iterator[None]:
    """Do something after some seconds, unless the block has ended by then."""
    if seconds is None:
        yield
        return
    timer = threading.Timer(seconds, action)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()


def _become_child(
    command: Command, disk: ctypes.CDLL | None, reader: int, shared: mmap.mmap
) -> None:
    """Run the engine's child in this forked process; never returns."""
    code = 70
    try:
        os.setsid()
        os.dup2(reader, 0)
        events = os.open(command.events, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        os.dup2(events, 1)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        if disk is not None:
            if command.log:
                disk.faulty_log(command.log.encode())
            disk.faulty_clock(ctypes.c_longlong(command.clock))
            disk.faulty_arm(
                command.folder.encode(),
                command.only.encode(),
                command.mode,
                ctypes.c_long(command.when),
                command.error,
                int(command.has_server),
            )
        from owui_migrate_gui.engine import child

        code = child.main()
        if disk is not None:
            disk.faulty_count.restype = ctypes.c_long
            shared[:8] = int(disk.faulty_count()).to_bytes(8, sys.byteorder)
    finally:
        os._exit(code)


if __name__ == "__main__":
    sys.exit(main())
