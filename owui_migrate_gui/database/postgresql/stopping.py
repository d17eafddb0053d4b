"""Letting Cancel reach into something that doesn't ask for it by itself."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from owui_migrate_gui.database.integrity import IsCancelled

_PAUSE = 0.1


@contextmanager
def stopping(is_cancelled: IsCancelled, stop: Callable[[], object]) -> Iterator[None]:
    """Call ``stop`` from another thread, once, when the person asks for it during the block."""
    ended = threading.Event()

    def watch() -> None:
        while not ended.wait(_PAUSE):
            if is_cancelled():
                with suppress(Exception):  # what has ended meanwhile needs no stop
                    stop()
                return

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        yield
    finally:
        ended.set()
        watcher.join()


__all__ = ["stopping"]
