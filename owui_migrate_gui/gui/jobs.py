"""Work beside the window: short reads on a pool, and which targets have an engine at work.

Light: the window's frame needs it before its first paint. Engines are in ``engine_job``.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from owui_migrate_gui.errors import MigrationError

if TYPE_CHECKING:
    from owui_migrate_gui.gui.engine_job import EngineJob

_CLOSE_MS = 5_000
T = TypeVar("T")


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


__all__ = ["JobBoard", "Queries"]
