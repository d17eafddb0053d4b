"""Cold start beside an empty QMainWindow, in turn: both from process start to the first paint.

    python -m benchmarks.start_up

Offscreen, the least of nine starts in processor time (``--wall``: by the clock), because other work
on the machine only ever adds; each start is a process of its own.
At the first paint menus, drop zone, buttons and the databases that were opened before answer;
"with all that is known" is when these have their chips and columns, too.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from owui_migrate_gui.gui.memory import Memory, Recent

_TELL = """
import os, time
def tell():
    print(time.process_time(), time.clock_gettime(time.CLOCK_MONOTONIC), flush=True)
    os._exit(0)
"""
_EMPTY = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1280, 800)
window.show()
app.processEvents()
tell()
"""
_OURS = """
from owui_migrate_gui.__main__ import load_window
load_window()
from owui_migrate_gui.gui.app import start
app, window = start()
"""
_PAINTED = """
window.painted.connect(tell)
app.exec()
"""
_LISTED = """
from PySide6.QtCore import QTimer
window.painted.connect(lambda: QTimer.singleShot(0, window, lambda: (window.repaint(), tell())))
app.exec()
"""
_ROUNDS = 9


def main() -> int:
    """Measure in turn and print the least of each and their ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wall", action="store_true", help="measure by the clock")
    is_wall = parser.parse_args().wall
    codes = {
        "empty QMainWindow": _EMPTY,
        "the console": _OURS + _PAINTED,
        "all that is known": _OURS + _LISTED,
    }
    times: dict[str, list[float]] = {name: [] for name in codes}
    with tempfile.TemporaryDirectory() as home:
        _remember_databases(Path(home))
        for code in codes.values():  # once for the bytecode, which an installed program has
            _start(code, home, is_wall=is_wall)
        for _ in range(_ROUNDS):
            for name, code in codes.items():
                times[name].append(_start(code, home, is_wall=is_wall))
    empty = min(times["empty QMainWindow"])
    for name, found in times.items():
        print(f"{name:18}{min(found) * 1e3:6.0f} ms   ratio {min(found) / empty:.2f}")
    return 0


def _remember_databases(home: Path) -> None:
    """Eight databases that were opened before, as after a few days of use."""
    memory = Memory(home / "window.ini")
    for number in range(8):
        file = home / f"data-{number}" / "webui.db"
        file.parent.mkdir()
        file.touch()
        recent = Recent(path=str(file), opened=datetime.now(tz=UTC), release="0.9.6", behind=3)
        memory.add_recent(recent)
    memory.save()


def _start(code: str, home: str, *, is_wall: bool) -> float:
    began = time.clock_gettime(time.CLOCK_MONOTONIC)
    done = subprocess.run(
        [sys.executable, "-c", _TELL + code],
        check=True,
        capture_output=True,
        text=True,
        env={
            **{key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"},
            "QT_QPA_PLATFORM": "offscreen",
            "OWUI_MIGRATE_HOME": home,
        },
    )
    processor, now = map(float, done.stdout.split())
    return now - began if is_wall else processor


if __name__ == "__main__":
    sys.exit(main())
