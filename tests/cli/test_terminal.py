"""On a terminal: the plan and the question, bars, and Ctrl-C. A real pseudo-terminal, real keys."""

from __future__ import annotations

import os
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cli.program import Program
from tests.cli.scripts import ADD_TABLE, SLOW, source_with_steps
from tests.conftest import MakeDatabase

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are POSIX", allow_module_level=True)

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


@pytest.fixture
def target(make_database: MakeDatabase) -> Path:
    return make_database("0.6.43")


def test_the_plan_is_shown_and_yes_runs_it(program: Program, target: Path, tmp_path: Path) -> None:
    source = source_with_steps(tmp_path / "scripts", ADD_TABLE)
    with terminal(program, "upgrade", target, "--source", source, "--trust") as screen:
        screen.wait_for("Upgrade now? [y/N]")
        assert "1 step" in screen.text
        assert "000000000001" in screen.text
        assert "A verified backup goes into" in screen.text
        screen.type("y\n")
        assert screen.finish() == 0
    assert "Done: 1 step to 000000000001" in screen.text


def test_anything_else_is_a_no(program: Program, target: Path, tmp_path: Path) -> None:
    source = source_with_steps(tmp_path / "scripts", ADD_TABLE)
    content = target.read_bytes()
    with terminal(program, "upgrade", target, "--source", source, "--trust") as screen:
        screen.wait_for("Upgrade now? [y/N]")
        screen.type("\n")
        assert screen.finish() == 4
    assert "You said no. Nothing was changed." in screen.text
    assert target.read_bytes() == content
    assert list(target.parent.glob("*.backup.db")) == []


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_stops_the_run_cleanly(
    program: Program, target: Path, tmp_path: Path, number: signal.Signals
) -> None:
    source = source_with_steps(tmp_path / "scripts", ADD_TABLE, SLOW)
    content = target.read_bytes()
    arguments = ("upgrade", target, "--source", source, "--trust", "--yes")
    with terminal(program, *arguments) as screen:
        screen.wait_for("step 2 of 2")
        screen.process.send_signal(number)
        assert screen.finish() == 4
    assert "Stopping" in screen.text
    assert "Traceback" not in screen.text
    assert target.read_bytes() == content
    assert not target.with_name("webui.db-journal").exists()
    runs = program("runs", target, "--json").document["runs"]
    assert [run["outcome"] for run in runs] == ["cancelled"]


def test_status_fits_the_terminal(program: Program, target: Path, tmp_path: Path) -> None:
    source = source_with_steps(tmp_path / "scripts", ADD_TABLE)
    with terminal(program, "status", target, "--source", source) as screen:
        assert screen.finish() == 1
    assert "1 revision behind 000000000001." in screen.text
