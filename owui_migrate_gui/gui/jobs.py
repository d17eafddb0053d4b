"""Work beside the window: short reads on a pool, and which targets have an engine at work.

Light: the window's frame needs it before its first paint. Engines are in ``engine_job``.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot
from shiboken6 import isValid

from owui_migrate_gui.errors import MigrationError

if TYPE_CHECKING:
    from owui_migrate_gui.gui.engine_job import EngineJob

_CLOSE_MS = 5_000
T = TypeVar("T")


class _Question:
    """What is asked, by whom, and what came of it."""

    def __init__(
        self, *, asker: Queries, key: str, number: int, read: Callable[[], object]
    ) -> None:
        self.asker, self.key, self.number, self.read = asker, key, number, read
        self.has_begun = False
        self.value: object = None
        self.error: BaseException | None = None


class _Counter(QObject):
    """Where questions wait for their answers, on the window's thread, for the whole program.

    A pool's thread knows a question by its number only. Whatever such a thread lets go last is
    destroyed there, and that must never be a part of the window. Nor does it emit a signal of
    something that the window may be destroying at that moment.
    """

    _came_back = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._open: dict[int, _Question] = {}
        self._last = 0
        self._came_back.connect(self._on_back)

    def take(self, question: _Question) -> int:
        """Keep a question; its number is what the pool gets."""
        self._last += 1
        self._open[self._last] = question
        return self._last

    def __contains__(self, number: int) -> bool:
        return number in self._open

    def drop_unread(self, numbers: list[int]) -> None:
        """Forget questions whose reading never began."""
        for number in numbers:
            question = self._open.get(number)
            if question is not None and not question.has_begun:
                del self._open[number]

    def read(self, number: int) -> None:
        """Read, on the pool's thread."""
        question = self._open.get(number)
        if question is None:
            return
        question.has_begun = True
        try:
            question.value = question.read()
        except Exception as caught:  # noqa: BLE001 - a thread's top; raised on the window's
            question.error = caught
        del question
        with suppress(RuntimeError):  # the program has ended meanwhile
            self._came_back.emit(number)

    @Slot(int)
    def _on_back(self, number: int) -> None:
        question = self._open.pop(number, None)
        if question is not None and isValid(question.asker):
            question.asker.answer(question)


_counters: list[_Counter] = []


def _counter() -> _Counter:
    if not _counters:
        _counters.append(_Counter())
    return _counters[0]


class Queries(QObject):
    """Reads on a pool. Asking the same key again outdates the earlier answer."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._newest: dict[str, int] = {}
        self._handlers: dict[str, _Handlers] = {}
        self._numbers: list[int] = []

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
        taken = _counter().take(_Question(asker=self, key=key, number=number, read=read))
        self._numbers.append(taken)
        self._pool.start(_Read(taken))

    def is_waiting(self) -> bool:
        """Whether any answer is outstanding."""
        return bool(self._handlers)

    def close(self) -> None:
        """Outdate every answer and wait for the reads that have begun."""
        self._handlers.clear()
        self._pool.clear()
        self._pool.waitForDone(_CLOSE_MS)
        _counter().drop_unread(self._numbers)

    def answer(self, question: _Question) -> None:
        """Hand an answer over, unless a later question of its key outdates it."""
        self._numbers = [number for number in self._numbers if number in _counter()]
        key = question.key
        if self._newest.get(key) != question.number or key not in self._handlers:
            return
        on_result, on_error = self._handlers.pop(key)
        if isinstance(question.error, MigrationError):
            on_error(question.error)
        elif question.error is not None:
            raise question.error
        else:
            on_result(question.value)


_Handlers = tuple[Callable[..., None], Callable[[MigrationError], None]]


class _Read(QRunnable):
    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number

    def run(self) -> None:
        _counter().read(self._number)


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
        # Not a lambda, which would keep the board alive from inside the job: where nothing else
        # did, the end of the job would destroy the board, and the board the job once more.
        job.ended.connect(self._on_job_ended)
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

    @Slot()
    def _on_job_ended(self) -> None:
        for target, job in list(self._jobs.items()):
            if job is self.sender():
                del self._jobs[target]
                job.let_go()
        self.changed.emit()


__all__ = ["JobBoard", "Queries"]
