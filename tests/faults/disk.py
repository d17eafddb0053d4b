"""The faulty disk from Python: building it, and engine children that run on it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum
from pathlib import Path

import msgspec

from owui_migrate_gui.engine.wire import decode_event
from owui_migrate_gui.events import Event, Failed, Finished
from tests.faults.nursery import Answer, Command

ROOT = Path(__file__).resolve().parents[2]
_SOURCE = Path(__file__).with_name("faulty_disk.c")


class Mode(IntEnum):
    """What happens at the chosen call; the order is that of the C file."""

    COUNT = 0
    KILL_BEFORE = 1
    KILL_HALFWAY = 2
    FAIL_ONCE = 3
    FAIL_FROM = 4
    FLIP = 5


def compiler() -> str | None:
    """A C compiler, where there is one; the disk can be preloaded on Linux only."""
    return (shutil.which("cc") or shutil.which("gcc")) if sys.platform == "linux" else None


def build(folder: Path) -> Path:
    """Compile the disk into ``folder``."""
    library = folder / "faulty_disk.so"
    command = [str(compiler()), "-shared", "-fPIC", "-O1", "-o", str(library), str(_SOURCE)]
    subprocess.run(command, check=True)
    return library


class Nursery:
    """Engine children on a faulty disk, one at a time."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process

    def run(self, command: Command) -> Answer:
        """Run one child to its end."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(msgspec.json.encode(command) + b"\n")
        self._process.stdin.flush()
        return msgspec.json.decode(self._process.stdout.readline(), type=Answer)


@contextmanager
def nursery(library: Path) -> Iterator[Nursery]:
    """Start the process that forks them; ends it afterwards."""
    environment = dict(
        os.environ, LD_PRELOAD=str(library), FAULTY_DISK=str(library), PYTHONDONTWRITEBYTECODE="1"
    )
    with subprocess.Popen(
        [sys.executable, "-W", "ignore", "-m", "tests.faults.nursery"],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        yield Nursery(process)
        assert process.stdin is not None
        process.stdin.close()
        process.wait(timeout=10)


def last_word(events: Path) -> Finished | Failed | None:
    """The last event of a child, None where it died before it."""
    last: Event | None = None
    for line in events.read_bytes().splitlines(keepends=True):
        if line.endswith(b"\n"):
            last = decode_event(line)
    return last if isinstance(last, Finished | Failed) else None


__all__ = ["ROOT", "Mode", "Nursery", "build", "compiler", "last_word", "nursery"]
