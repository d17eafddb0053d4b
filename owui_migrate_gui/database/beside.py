"""Work in a thread while the caller does something else with the same files."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import TypeVar

from owui_migrate_gui.database.integrity import IsCancelled

_Result = TypeVar("_Result")


@contextmanager
def beside(
    work: Callable[[IsCancelled], _Result], is_cancelled: IsCancelled
) -> Iterator[Future[_Result]]:
    """Start ``work``; its result, or what it raised, is in the value once the block has ended.

    ``work`` gets the question whether to stop, which it should ask often: an error inside the block
    stops it too. Only what gives up Python's lock (hashing, SQLite, reading) really runs beside.
    """
    is_left = threading.Event()
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="beside") as pool:
        future = pool.submit(work, lambda: is_left.is_set() or is_cancelled())
        try:
            yield future
        except BaseException:
            is_left.set()
            raise


__all__ = ["beside"]
