"""The parent's side of the engine: start the child, read its events, cancel it. Qt-free."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep
from typing import IO, Self

import msgspec

from owui_migrate_gui.engine.aftermath import folder_for, tell_after_death
from owui_migrate_gui.engine.own_folder import OwnFolder, make_own_folder
from owui_migrate_gui.engine.requests import Request
from owui_migrate_gui.engine.wire import (
    CANCEL_LINE,
    GO_ON_LINE,
    PAUSE_LINE,
    PREVIEW_ARGUMENT,
    decode_event,
    encode_request,
)
from owui_migrate_gui.events import Event, Failed, Finished

CHILD_ARGUMENT = "--engine-child"
CANCEL_SECONDS = 5.0
"""How long a cancelled child may take to stop by itself before it is killed."""

_ORPHAN_SECONDS = 2.0
"""How long to wait for what a dead child had started, so that it writes no more."""
_LOOK_SECONDS = 0.01
_STDERR_LINES = 200
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class ChildAhead:
    """A preview's child that starts up while its request is still being made.

    Its libraries take half a second, which is what reading sources and targets takes, too. Leaving
    the block ends a child that no ``EngineProcess`` has taken.
    """

    def __init__(self) -> None:
        self._folder: OwnFolder | None = make_own_folder("owui-migrate-")
        self._process = _start(self._folder, PREVIEW_ARGUMENT)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        if self._folder is None:
            return
        _kill(self._process)
        self._process.communicate()
        self._folder.remove()

    def take(self) -> tuple[subprocess.Popen[bytes], OwnFolder]:
        """The child and its own folder, once; whoever takes them ends them."""
        folder, self._folder = self._folder, None
        assert folder is not None
        return self._process, folder


class EngineProcess:
    """One job in one child process, a new one or one that was started ``ahead``.

    ``events`` starts the child and yields what it says; the last event is always ``Finished``
    or ``Failed``, also where the child dies. ``cancel`` may be called from any thread.
    """

    def __init__(self, request: Request, ahead: ChildAhead | None = None) -> None:
        self.request = request
        self._ahead = ahead
        self._process: subprocess.Popen[bytes] | None = None
        self._errors: deque[str] = deque(maxlen=_STDERR_LINES)
        self._killer: threading.Timer | None = None
        self._folder: OwnFolder | None = None
        self._is_cancelled = False
        self._lock = threading.Lock()

    def events(self) -> Iterator[Event]:
        """Run the job; blocks between events. Call it once."""
        with self._lock:
            self._process, self._folder = self._begin()
            process = self._process
            was_cancelled = self._is_cancelled
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        reader = threading.Thread(target=self._drain, args=(process.stderr,), daemon=True)
        reader.start()
        try:
            self._send(encode_request(self.request))
            if was_cancelled:
                self.cancel()
            yield from self._read(process, reader)
        finally:
            self._end(process, reader)

    def _begin(self) -> tuple[subprocess.Popen[bytes], OwnFolder]:
        if self._ahead is not None:
            return self._ahead.take()
        folder = folder_for(self.request)
        return _start(folder), folder

    def cancel(self) -> None:
        """Ask for a clean stop; after ``CANCEL_SECONDS`` the child is killed."""
        with self._lock:
            self._is_cancelled = True
            if self._process is None or self._killer is not None:
                return
            self._killer = threading.Timer(CANCEL_SECONDS, self.kill)
            self._killer.daemon = True
            self._killer.start()
        self._send(CANCEL_LINE)

    def pause(self) -> None:
        """Have a run wait before its next step; it says so with ``StepPaused``."""
        self._send(PAUSE_LINE)

    def go_on(self) -> None:
        """Have a run that waits after a step run the next one; takes a pause back."""
        self._send(GO_ON_LINE)

    def kill(self) -> None:
        """End the child at once; SQLite undoes what it had begun."""
        process = self._process
        if process is not None and process.returncode is None:
            _kill(process)

    @property
    def pid(self) -> int | None:
        """The child's process id while there is one."""
        return self._process.pid if self._process else None

    def _read(self, process: subprocess.Popen[bytes], reader: threading.Thread) -> Iterator[Event]:
        assert process.stdout is not None
        last: Event | None = None
        for line in process.stdout:
            with suppress(msgspec.DecodeError):
                last = decode_event(line)
                yield last
        _bury(process)
        if not isinstance(last, Finished | Failed):
            reader.join(timeout=2)
            self._remove_folder()
            yield tell_after_death(
                self.request,
                manner=_manner_of_death(process.returncode),
                is_cancelled=self._is_cancelled,
                detail="\n".join(self._errors),
            )

    def _remove_folder(self) -> None:
        if self._folder is not None:
            self._folder.remove()

    def _send(self, data: bytes) -> None:
        process = self._process
        if process is None or process.stdin is None:
            return
        with suppress(OSError, ValueError):
            process.stdin.write(data)
            process.stdin.flush()

    def _drain(self, stream: IO[bytes]) -> None:
        for line in stream:
            self._errors.append(line.decode("utf-8", "replace").rstrip())

    def _end(self, process: subprocess.Popen[bytes], reader: threading.Thread) -> None:
        """Leave no child behind, also where the reader of events went away."""
        if process.stdin is not None:
            with suppress(OSError):
                process.stdin.close()
        try:
            _bury(process, CANCEL_SECONDS)
        except subprocess.TimeoutExpired:
            _kill(process)
            _bury(process)
        self._remove_folder()
        reader.join(timeout=2)
        if self._killer is not None:
            self._killer.cancel()
        for stream in (process.stdout, process.stderr):
            if stream is not None:
                stream.close()


def _start(folder: OwnFolder, *arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*_command(), *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=_environment(folder.path),
        pass_fds=(folder.descriptor,) if os.name == "posix" else (),
        start_new_session=os.name == "posix",
        creationflags=_NO_WINDOW,
    )


def _kill(process: subprocess.Popen[bytes]) -> None:
    """End the child alone; ``Popen.kill`` would take its last word from ``_bury``."""
    if sys.platform == "win32":
        process.kill()
        return
    with suppress(ProcessLookupError):
        os.kill(process.pid, signal.SIGKILL)


def _bury(process: subprocess.Popen[bytes], timeout: float | None = None) -> None:
    """Wait for the child's end, and end what it had started itself (pg_dump) and left behind.

    As long as the child has not been waited for, nobody else gets the number of its group. Raises
    ``TimeoutExpired``.
    """
    if process.returncode is not None:
        return
    if sys.platform == "win32":
        process.wait(timeout)
        return
    _wait_unburied(process, timeout)
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    end = monotonic() + _ORPHAN_SECONDS
    with suppress(ProcessLookupError, PermissionError):
        while monotonic() < end:
            os.killpg(process.pid, 0)
            sleep(_LOOK_SECONDS)


def _wait_unburied(process: subprocess.Popen[bytes], timeout: float | None) -> None:
    """Wait until the child is dead without taking its last word; raises ``TimeoutExpired``."""
    if not hasattr(os, "waitid"):  # macOS before Python 3.13
        process.wait(timeout)
        return
    options = os.WEXITED | os.WNOWAIT
    with suppress(ChildProcessError):
        if timeout is None:
            os.waitid(os.P_PID, process.pid, options)
            return
        end = monotonic() + timeout
        while os.waitid(os.P_PID, process.pid, options | os.WNOHANG) is None:
            if monotonic() > end:
                raise subprocess.TimeoutExpired(process.args, timeout)
            sleep(_LOOK_SECONDS)


def _command() -> list[str]:
    """The program itself with the hidden argument: the executable, or Python with the package.

    ``-P`` keeps the current folder, which may be anybody's, out of the import path.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_ARGUMENT]
    return [sys.executable, "-P", "-m", "owui_migrate_gui", CHILD_ARGUMENT]


def _environment(folder: Path) -> dict[str, str]:
    """The parent's environment, with this very package first on the path and UTF-8 on.

    Temporary files go into ``folder``: POSIX looks at TMPDIR, Windows at TMP and TEMP.
    """
    environment = dict(os.environ, PYTHONUTF8="1", PYTHONDONTWRITEBYTECODE="1")
    environment |= dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(folder))
    root = str(Path(__file__).resolve().parents[2])
    known = environment.get("PYTHONPATH")
    environment["PYTHONPATH"] = os.pathsep.join([root, known]) if known else root
    return environment


def _manner_of_death(returncode: int) -> str:
    if returncode >= 0:
        return f"ended with code {returncode}"
    try:
        name = signal.Signals(-returncode).name
    except ValueError:
        name = f"signal {-returncode}"
    return f"was stopped by {name}"


__all__ = [
    "CANCEL_SECONDS",
    "CHILD_ARGUMENT",
    "ChildAhead",
    "EngineProcess",
]
