"""A stop that the parent asks for and the job honours at its next safe point."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Event

from owui_migrate_gui.errors import Cancelled


class Cancellation:
    """Set once by any thread; jobs ask ``is_requested`` or call ``check``.

    After ``seal`` (the commit has begun) a request no longer counts: the job is past its point
    of no return and ends as done.
    """

    def __init__(self) -> None:
        self._requested = Event()
        self._goes_on = Event()
        self._pause = Event()
        self._is_sealed = False
        self._listeners: list[Callable[[], None]] = []

    def request(self) -> None:
        """Ask the job to stop; safe from any thread."""
        self._requested.set()
        self._goes_on.set()
        if not self._is_sealed:
            for listener in tuple(self._listeners):
                listener()

    def on_request(self, listener: Callable[[], None]) -> None:
        """Call ``listener`` from the requesting thread, for example to interrupt a statement."""
        self._listeners.append(listener)

    @contextmanager
    def heard_by(self, listener: Callable[[], None]) -> Iterator[None]:
        """Call ``listener`` on a request inside the block only."""
        self._listeners.append(listener)
        try:
            yield
        finally:
            with suppress(ValueError):  # sealed meanwhile
                self._listeners.remove(listener)

    def pause(self) -> None:
        """Have the job wait where it next can; from any thread."""
        self._pause.set()

    @property
    def is_pause_wanted(self) -> bool:
        """Whether the job is to wait where it next can."""
        return self._pause.is_set()

    def go_on(self) -> None:
        """Let a waiting job go on, or not wait at all; from any thread."""
        self._pause.clear()
        self._goes_on.set()

    def prepare_wait(self) -> None:
        """Forget what was said to an earlier wait; to be called before this one is told of."""
        self._goes_on.clear()
        if self._requested.is_set():
            self._goes_on.set()

    def wait(self) -> None:
        """Wait until ``go_on``; raises ``Cancelled`` if a stop is asked for instead."""
        self._goes_on.wait()
        self._goes_on.clear()
        self.check()

    def seal(self) -> None:
        """From here on requests are ignored."""
        self._listeners.clear()
        self._is_sealed = True

    def check_sealed(self) -> None:
        """As ``check``, also after ``seal``: for a commit that has written nothing yet."""
        was_sealed, self._is_sealed = self._is_sealed, False
        try:
            self.check()
        finally:
            self._is_sealed = was_sealed and not self._requested.is_set()

    @property
    def is_requested(self) -> bool:
        """Whether a stop was asked for in time."""
        return self._requested.is_set() and not self._is_sealed

    def error(self) -> Cancelled | None:
        """What to raise if a stop was asked for in time, else None."""
        if not self.is_requested:
            return None
        return Cancelled(
            "The run was cancelled.",
            unchanged="The database is as it was before.",
            remedy="Start it again whenever you like.",
        )

    def check(self) -> None:
        """Raise ``Cancelled`` if a stop was asked for in time."""
        if (error := self.error()) is not None:
            raise error


__all__ = ["Cancellation"]
