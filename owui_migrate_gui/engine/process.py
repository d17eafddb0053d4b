"""The parent's side of the engine: start the child, read its events, cancel it. Qt-free."""

from __future__ import annotations

import signal
import subprocess
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from typing import IO

import msgspec

from owui_migrate_gui.engine.aftermath import folder_for, tell_after_death
from owui_migrate_gui.engine.child_start import ChildAhead, bury, kill, start_child
from owui_migrate_gui.engine.own_folder import OwnFolder
from owui_migrate_gui.engine.requests import (
    BackupRequest,
    PreviewRequest,
    RehearseRequest,
    Request,
    RunRequest,
)
from owui_migrate_gui.engine.wire import (
    CANCEL_LINE,
    GO_ON_LINE,
    PAUSE_LINE,
    decode_event,
    encode_request,
)
from owui_migrate_gui.events import Event, Failed, Finished, Phase, PhaseStarted

CANCEL_SECONDS = 5.0
"""How long a cancelled child may take to stop by itself before it is killed."""

_QUICK_SECONDS = 1.5
"""The same where a kill leaves as little behind: backups, rehearsals, and runs."""

_WRITING_SECONDS = 3600.0
"""How long a child may take to write the result, or to put back what it had written.

Killed, that would only have to be done anew.
"""
_WRITING = frozenset({Phase.COMMIT, Phase.UNDO})

_STDERR_LINES = 200


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
        self._is_writing = False
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
        return start_child(folder), folder

    def cancel(self) -> None:
        """Ask for a clean stop; a child that doesn't begin to put things back is killed soon.

        A preview's child, which has nothing to put back, is killed at once.
        """
        with self._lock:
            self._is_cancelled = True
            if self._process is None or self._killer is not None:
                return
            if isinstance(self.request, PreviewRequest):
                self.kill()
                return
            self._kill_after(self._patience())
        self._send(CANCEL_LINE)

    def _patience(self) -> float:
        if self._is_writing:
            return _WRITING_SECONDS
        is_quick = isinstance(self.request, BackupRequest | RehearseRequest | RunRequest)
        return min(CANCEL_SECONDS, _QUICK_SECONDS) if is_quick else CANCEL_SECONDS

    def _kill_after(self, seconds: float) -> None:
        if self._killer is not None:
            self._killer.cancel()
        self._killer = threading.Timer(seconds, self.kill)
        self._killer.daemon = True
        self._killer.start()

    def _take_phase(self, phase: Phase) -> None:
        """A child that puts things back has stopped already; it is not killed for taking long."""
        with self._lock:
            was_writing, self._is_writing = self._is_writing, phase in _WRITING
            if self._killer is not None and was_writing is not self._is_writing:
                self._kill_after(self._patience())

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
            kill(process)

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
                if isinstance(last, PhaseStarted):
                    self._take_phase(last.phase)
                yield last
        bury(process)
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
            bury(process, CANCEL_SECONDS)
        except subprocess.TimeoutExpired:
            kill(process)
            bury(process)
        self._remove_folder()
        reader.join(timeout=2)
        if self._killer is not None:
            self._killer.cancel()
        for stream in (process.stdout, process.stderr):
            if stream is not None:
                stream.close()


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
    "EngineProcess",
]
