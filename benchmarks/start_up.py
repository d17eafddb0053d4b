"""Cold start beside an empty QMainWindow, in turn: both from process start to the first paint.

    python -m benchmarks.start_up

Offscreen, medians of processor time (``--wall``: by the clock), each start a process of its own.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile

_EMPTY = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
"""
_OURS = """
from owui_migrate_gui.gui.app import make_application, make_window
app = make_application()
window = make_window(app)
"""
_SHOW = """
import time
window.resize(1280, 800)
window.show()
app.processEvents()
print(time.process_time(), time.clock_gettime(time.CLOCK_MONOTONIC))
"""
_ROUNDS = 7


def main() -> int:
    """Measure both in turn and print medians and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wall", action="store_true", help="measure by the clock")
    is_wall = parser.parse_args().wall
    times: dict[str, list[float]] = {"empty": [], "ours": []}
    with tempfile.TemporaryDirectory() as home:
        for _ in range(_ROUNDS):
            times["empty"].append(_start(_EMPTY, home, is_wall=is_wall))
            times["ours"].append(_start(_OURS, home, is_wall=is_wall))
    empty, ours = (statistics.median(found) for found in times.values())
    print(f"empty QMainWindow {empty * 1e3:6.0f} ms")
    print(f"the console       {ours * 1e3:6.0f} ms")
    print(f"ratio             {ours / empty:6.2f}")
    return 0


def _start(code: str, home: str, *, is_wall: bool) -> float:
    import time

    began = time.clock_gettime(time.CLOCK_MONOTONIC)
    done = subprocess.run(
        [sys.executable, "-c", code + _SHOW],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "OWUI_MIGRATE_HOME": home},
    )
    processor, now = map(float, done.stdout.split())
    return now - began if is_wall else processor


if __name__ == "__main__":
    sys.exit(main())
