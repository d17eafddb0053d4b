"""Work beside the window: short reads on a pool, and engine jobs on a thread of their own."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThread, QThreadPool, QTimer, Signal, Slot

from owui_migrate_gui.errors import MigrationError, NeedsAttention, error_from_record
from owui_migrate_gui.events import (
    BytesCopied,
    Event,
    Failed,
    Finished,
    Report,
    StepProgressed,
)

DRAIN_MS = 33
"""How often events of an engine reach the window: at most 30 times a second."""

_CLOSE_MS = 5_000
T = TypeVar("T")


class Engine(Protocol):
    """What a job drives: ``engine.process.EngineProcess``, or a recording of one."""

    def events(self) -> Iterator[Event]:
        """Start, and yield until the last event."""
        ...

    def cancel(self) -> None:
        """Ask for a clean stop; from any thread."""
        ...


class Queries(QObject):
    """Reads on a pool. Asking the same key again outdates the earlier answer."""

    _answered = Signal(str, int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._newest: dict[str, int] = {}
        self._handlers: dict[str, _Handlers] = {}
        self._answered.connect(self._on_answered)

    def ask(
        self,
        key: str,
        read: Callable[[], T],
        on_result: Callable[[T], None],
        on_error: Callable[[MigrationError], None],
    ) -> None:
        """Call ``read`` on the pool and hand its value over on this thread."""
        number = self._newest.get(key, 0) + 1
        self._newest[key] = number
        self._handlers[key] = (on_result, on_error)
        self._pool.start(_Read(lambda: self._work(key, number, read)))

    def is_waiting(self) -> bool:
        """Whether any answer is outstanding."""
        return bool(self._handlers)

    def close(self) -> None:
        """Outdate every answer and wait for the reads that have begun."""
        self._handlers.clear()
        self._pool.clear()
        self._pool.waitForDone(_CLOSE_MS)

    def _work(self, key: str, number: int, read: Callable[[], object]) -> None:
        value: object = None
        error: BaseException | None = None
        try:
            value = read()
        except Exception as caught:  # noqa: BLE001 - a thread's top; raised on the window's
            error = caught
        # Where the program ends over a read, who asked may be gone: nobody needs the answer then.
        with suppress(RuntimeError):
            self._answered.emit(key, number, value, error)

    @Slot(str, int, object, object)
    def _on_answered(self, key: str, number: int, value: object, error: object) -> None:
        if self._newest.get(key) != number or key not in self._handlers:
            return
        on_result, on_error = self._handlers.pop(key)
        if isinstance(error, MigrationError):
            on_error(error)
        elif isinstance(error, BaseException):
            raise error
        else:
            on_result(value)


_Handlers = tuple[Callable[..., None], Callable[[MigrationError], None]]


class _Read(QRunnable):
    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        self._work()


class EngineJob(QObject):
    """One engine process, driven by one thread.

    ``progressed`` carries a tuple of events, at most 30 times a second, with superseded progress
    left out. Then exactly one of ``succeeded`` and ``failed``, and ``ended`` last; all on the
    thread that made the job.
    """

    progressed = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._arrived: deque[Event] = deque()
        self._last: Finished | Failed | None = None
        self._crash: list[BaseException] = []
        self._thread = _EngineThread(engine, self._arrived, self._crash)
        self._thread.finished.connect(self._on_thread_finished)
        self._timer = QTimer(self)
        self._timer.setInterval(DRAIN_MS)
        self._timer.timeout.connect(self._on_drain)
        self._is_cancelling = False

    def start(self) -> None:
        """Begin; call it once."""
        self._timer.start()
        self._thread.start()

    def cancel(self) -> None:
        """Ask the engine to stop and put the target back."""
        self._is_cancelling = True
        self._engine.cancel()

    @property
    def is_cancelling(self) -> bool:
        """Whether the person has asked to stop."""
        return self._is_cancelling

    @property
    def is_running(self) -> bool:
        """Whether the thread is at work."""
        return self._thread.isRunning()

    @property
    def failure(self) -> Failed | None:
        """The last event where the job failed: names step and statement."""
        return self._last if isinstance(self._last, Failed) else None

    def wait(self, milliseconds: int) -> bool:
        """Block until the thread is done; for the end of the program only."""
        return self._thread.wait(milliseconds)

    @Slot()
    def _on_drain(self) -> None:
        events: list[Event] = []
        while self._arrived:
            event = self._arrived.popleft()
            if isinstance(event, Finished | Failed):
                self._last = event
            else:
                events.append(event)
        if events:
            self.progressed.emit(merge_progress(events))

    @Slot()
    def _on_thread_finished(self) -> None:
        self._timer.stop()
        self._on_drain()
        if isinstance(self._last, Finished):
            report: Report = self._last.report
            self.succeeded.emit(report)
        elif self._last is not None:
            self.failed.emit(error_from_record(self._last.error))
        else:
            self.failed.emit(self._unexplained())
        self.ended.emit()
        if self._crash and not isinstance(self._crash[0], MigrationError):
            raise self._crash[0]

    def _unexplained(self) -> MigrationError:
        if self._crash and isinstance(self._crash[0], MigrationError):
            return self._crash[0]
        return NeedsAttention(
            "The engine ended without saying how.",
            unchanged="A run that doesn't finish leaves the database as it was.",
            remedy="Reload (F5) and look at the recorded revision before anything else.",
            detail=repr(self._crash[0]) if self._crash else "",
        )


class _EngineThread(QThread):
    """Moves events from the engine into a deque; touches nothing of the window."""

    def __init__(self, engine: Engine, arrived: deque[Event], crash: list[BaseException]) -> None:
        super().__init__()
        self._engine, self._arrived, self._crash = engine, arrived, crash

    def run(self) -> None:
        try:
            self._arrived.extend(self._engine.events())
        except Exception as error:  # noqa: BLE001 - a thread's top; handed to the window's
            self._crash.append(error)


def merge_progress(events: list[Event]) -> tuple[Event, ...]:
    """Leave out progress that a later event of the same batch and kind replaces at once."""
    kept: list[Event] = []
    for event in events:
        if kept and isinstance(event, BytesCopied | StepProgressed):
            before = kept[-1]
            if type(before) is type(event):
                kept[-1] = event
                continue
        kept.append(event)
    return tuple(kept)


class JobBoard(QObject):
    """The jobs at work: one for each target, any number of targets."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: dict[str, EngineJob] = {}

    def start(self, target: str, job: EngineJob) -> bool:
        """Start a job unless this target has one; tells whether it was started."""
        if target in self._jobs:
            return False
        self._jobs[target] = job
        job.setParent(self)
        job.ended.connect(lambda: self._forget(target, job))
        job.start()
        self.changed.emit()
        return True

    def job_for(self, target: str) -> EngineJob | None:
        """The job of a target while it is at work."""
        return self._jobs.get(target)

    @property
    def running(self) -> tuple[EngineJob, ...]:
        """Every job at work."""
        return tuple(self._jobs.values())

    def cancel_all(self, *, wait_ms: int) -> None:
        """Cancel every job and wait for its engine; for the end of the program."""
        jobs = self.running
        for job in jobs:
            job.cancel()
        for job in jobs:
            job.wait(wait_ms)

    def _forget(self, target: str, job: EngineJob) -> None:
        self._jobs.pop(target, None)
        job.wait(_CLOSE_MS)
        job.deleteLater()
        self.changed.emit()


__all__ = ["DRAIN_MS", "Engine", "EngineJob", "JobBoard", "Queries", "merge_progress"]
