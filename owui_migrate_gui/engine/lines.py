"""Lines from a pipe, read past Python's buffers."""

from __future__ import annotations

import os

_AT_ONCE = 1 << 16


class PipeLines:
    """Reads lines from a file descriptor.

    A thread that waits in ``sys.stdin.buffer`` holds that buffer's lock. A Python that ends
    meanwhile waits a second for the lock and then aborts ("_enter_buffered_busy: could not acquire
    lock"; CPython, ``Modules/_io/bufferedio.c``). Nobody holds anything here.
    """

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._kept = bytearray()

    def readline(self) -> bytes:
        """The next line with its end, or what is left before the end of the pipe."""
        seen = 0
        while (end := self._kept.find(b"\n", seen)) < 0:
            seen = len(self._kept)
            try:
                found = os.read(self._descriptor, _AT_ONCE)
            except OSError:
                found = b""
            if not found:
                end = seen - 1
                break
            self._kept += found
        line = bytes(self._kept[: end + 1])
        del self._kept[: end + 1]
        return line


__all__ = ["PipeLines"]
