"""What is left of a window for a test that kills it: it starts the engine and reads its events.

The request comes as one JSON line on standard input; for every event a line with the engine's
process id goes out.
"""

from __future__ import annotations

import sys

from owui_migrate_gui.engine.process import EngineProcess
from owui_migrate_gui.engine.wire import decode_request


def main() -> None:
    """Serve one request."""
    process = EngineProcess(decode_request(sys.stdin.buffer.readline()))
    for _ in process.events():
        sys.stdout.write(f"{process.pid}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
