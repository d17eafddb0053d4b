"""The program on a real pseudo-terminal, with real keys."""

from __future__ import annotations

import os
import re
import select
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.cli.program import Program

_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
_PATIENCE = 30.0


class Terminal:
    """The program on a pseudo-terminal; ``text`` is all that it has written so far."""

    def __init__(self, process: subprocess.Popen[bytes], descriptor: int) -> None:
        self.process = process
        self._descriptor = descriptor
        self.text = ""

    def wait_for(self, words: str) -> None:
        """Read until these words have been written."""
        end = time.monotonic() + _PATIENCE
        while words not in self.text:
            assert time.monotonic() < end, f"{words!r} never came in:\n{self.text}"
            if not self._read():
                break
        assert words in self.text, f"{words!r} never came in:\n{self.text}"

    def wait_for_more(self) -> None:
        """Read what comes next; there must be something."""
        assert self._read(), f"the program has ended after:\n{self.text}"

    def type(self, keys: str) -> None:
        """Press keys."""
        os.write(self._descriptor, keys.encode())

    def finish(self) -> int:
        """Read to the end; the exit code."""
        while self._read():
            pass
        return self.process.wait(timeout=_PATIENCE)

    def _read(self) -> bool:
        ready, _, _ = select.select([self._descriptor], [], [], _PATIENCE)
        assert ready, f"nothing more came after:\n{self.text}"
        try:
            data = os.read(self._descriptor, 65_536)
        except OSError:  # Linux says EIO where the other side is closed
            return False
        self.text += _ESCAPES.sub("", data.decode("utf-8", "replace"))
        return bool(data)


@contextmanager
def terminal(program: Program, *arguments: str | Path) -> Iterator[Terminal]:
    import pty

    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        program.command(*arguments),
        env=program.environment | {"TERM": "xterm-256color", "COLUMNS": "160"},
        cwd=program.folder,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    try:
        yield Terminal(process, ours)
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
        os.close(ours)


__all__ = ["Terminal", "terminal"]
