"""Checks carried out by several readers at once; what each finds is told as it is found."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from queue import SimpleQueue

from owui_migrate_gui.database.driver import ERRORS
from owui_migrate_gui.doctor.checks.inquiry import Check, GaveUpError, Inquiry, UnfitError
from owui_migrate_gui.doctor.findings import Finding

OnFound = Callable[[tuple[Finding, ...], float], None]
"""Told after each check what it found (mostly nothing), and which share of all checks is done.

A finding may be told again with a larger count; the later one counts.
"""


def nobody(_found: tuple[Finding, ...], _share: float) -> None:
    """Nobody listens."""


def carry_out(checks: Sequence[Check], readers: Sequence[Inquiry]) -> Iterator[tuple[Finding, ...]]:
    """The findings of each check, in the order in which they are answered.

    Checks begin in their order, as many at once as there are ``readers``. One whose table lacks a
    column that it asks for is left out: the missing column is a finding of its own. One that a
    server gives up is noted in ``given_up``. What else a check raises is raised, after the others
    have come to their end.
    """
    if len(readers) == 1:
        for check in checks:
            yield _answer(check, readers[0])
        return
    idle: SimpleQueue[Inquiry] = SimpleQueue()
    for reader in readers:
        idle.put(reader)

    def work(check: Check) -> tuple[Finding, ...]:
        reader = idle.get()
        try:
            return _answer(check, reader)
        finally:
            idle.put(reader)

    with ThreadPoolExecutor(len(readers), thread_name_prefix="doctor") as pool:
        waiting: list[Future[tuple[Finding, ...]]] = [pool.submit(work, one) for one in checks]
        try:
            for done in as_completed(waiting):
                yield done.result()
        finally:
            for one in waiting:
                one.cancel()


def _answer(check: Check, reader: Inquiry) -> tuple[Finding, ...]:
    try:
        return tuple(check(reader))
    except UnfitError:
        return ()
    except GaveUpError as error:
        reader.given_up.append(str(error))
        return ()
    except ERRORS as error:
        if not str(error).startswith("no such "):
            raise
        return ()


__all__ = ["OnFound", "carry_out", "nobody"]
