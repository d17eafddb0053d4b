"""An engine at work on a thread of its own, its events brought to the window's thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import Protocol

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from owui_migrate_gui.errors import MigrationError, NeedsAttention, error_from_record
from owui_migrate_gui.events import (
    BytesCopied,
    Event,
    Failed,
    Finished,
    Report,
    StepProgressed,
)
from owui_migrate_gui.gui.language import tr

DRAIN_MS = 100
"""How often events of an engine reach the window: at most ten times a second."""

_END_MS = 5_000


class Engine(Protocol):
    """What a job drives: ``engine.process.EngineProcess``, or a recording of one."""

    def events(self) -> Iterator[Event]:
        """Start, and yield until the last event."""
        ...

    def cancel(self) -> None:
        """Ask for a clean stop; from any thread."""
        ...

    def pause(self) -> None:
        """Have a run wait before its next step; from any thread."""
        ...

    def go_on(self) -> None:
        """Have a run that waits after a step go on; from any thread."""
        ...


class EngineJob(QObject):
    """One engine process, driven by one thread.

    ``progressed`` carries a tuple of events, at most ten times a second, with superseded progress
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
        _keep(self._thread)
        self._thread.start()

    def cancel(self) -> None:
        """Ask the engine to stop and put the target back."""
        self._is_cancelling = True
        self._engine.cancel()

    def pause(self) -> None:
        """Have a run wait before its next step."""
        self._engine.pause()

    def go_on(self) -> None:
        """Have a run that waits after a step go on."""
        self._engine.go_on()

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

    def let_go(self) -> None:
        """Wait for the thread of a job that has ended, and have the job destroyed."""
        self.wait(_END_MS)
        self.deleteLater()

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
            tr("The engine ended without saying how."),
            unchanged=tr("A run that doesn't finish leaves the database as it was."),
            remedy=tr("Reload (F5) and look at the recorded revision before anything else."),
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


_kept: set[_EngineThread] = set()


def _keep(thread: _EngineThread) -> None:
    """Hold a thread until it has ended: to destroy one at work would end the program."""
    _kept.difference_update([other for other in _kept if other.isFinished()])
    _kept.add(thread)


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


__all__ = ["DRAIN_MS", "Engine", "EngineJob", "merge_progress"]
