"""A long run in the window: how much memory it takes, and how fluid the window stays meanwhile.

    python -m benchmarks.long_run --chats 48000

Builds a database of the 0.3.x age (48,000 chats of 10 messages: 2 GB), opens it in the real window
without a display, upgrades it with the bundled scripts, and prints a Markdown table. A heartbeat of
5 ms tells how late the event loop answers: by the clock, and in processor time of the window's
thread, which other work on the machine doesn't lengthen. A process of its own watches the memory
(resident, and with what is shared counted once) of the window and its engine.
"""

from __future__ import annotations

import argparse
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import psutil
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

from owui_migrate_gui.database.target import parse_target
from owui_migrate_gui.gui.app import make_application
from owui_migrate_gui.gui.jobs import JobBoard
from owui_migrate_gui.gui.live_run import JobState, LiveRun
from owui_migrate_gui.gui.memory import Memory
from owui_migrate_gui.gui.services import real_services
from owui_migrate_gui.gui.session import Session
from owui_migrate_gui.gui.target_view import Page
from owui_migrate_gui.gui.theme import Choice, apply_theme
from owui_migrate_gui.gui.workspace import Workspace
from tests.gui.fakes import FakePrompts

_BEAT_MS = 5
_LOOK_MS = 50
_WATCH_SECONDS = 0.2
_PAGES_SECONDS = 8
"""The window makes its pages one after another when there is nothing else to do."""
_AIMS = {"memory": 300, "p99": 16, "max": 100}


def main() -> int:
    """Build, run, print; or be the watcher."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--chats", type=int, default=48_000)
    parser.add_argument("--database", type=Path, help="use a copy of this one instead")
    parser.add_argument("--watch", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--build", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.build is not None:
        return _build(chosen.build, chosen.chats)
    if chosen.watch is not None:
        return _watch(chosen.watch)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="owui-bench-") as name:
        folder = Path(name)
        os.environ["OWUI_MIGRATE_HOME"] = str(folder / "records")
        database = folder / "data" / "webui.db"
        database.parent.mkdir()
        if chosen.database is not None:
            shutil.copyfile(chosen.database, database)
        else:
            _call_self("--build", str(database), "--chats", str(chosen.chats))
        _measure(database, folder)
    return 0


def _build(database: Path, chats: int) -> int:
    """Make the database, in a process of its own: the window loads none of what that needs."""
    from benchmarks.chain import build_sqlite

    build_sqlite(database.parent, chats, 10).rename(database)
    return 0


def _call_self(*arguments: str) -> None:
    subprocess.run([sys.executable, "-m", "benchmarks.long_run", *arguments], check=True)


class _Heart(QObject):
    """Beats every few milliseconds and notes how late it is."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self.busy: list[float] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """From now on."""
        self._wall, self._processor = time.perf_counter(), time.thread_time()
        self._timer.start()

    def stop(self) -> None:
        """No further."""
        self._timer.stop()

    def _beat(self) -> None:
        wall, processor = time.perf_counter(), time.thread_time()
        self.late.append(max(0.0, (wall - self._wall) * 1000 - _BEAT_MS))
        self.busy.append((processor - self._processor) * 1000)
        self._wall, self._processor = wall, processor


def _measure(database: Path, folder: Path) -> None:
    app = make_application()
    apply_theme(app, Choice.LIGHT)
    session = Session(parse_target(str(database)), real_services())
    workspace = Workspace(
        session,
        board=JobBoard(app),
        prompts=FakePrompts(),  # type: ignore[arg-type] # says yes to everything
        memory=Memory(folder / "window.ini"),
    )
    workspace.resize(1280, 800)
    workspace.show()
    session.refresh()
    _until(lambda: session.examination is not None)
    _wait(_PAGES_SECONDS)
    workspace.show_page(Page.RUNS)
    size, heart = database.stat().st_size, _Heart()
    command = [sys.executable, "-m", "benchmarks.long_run", "--watch", str(os.getpid())]
    began, busy = time.perf_counter(), time.process_time()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.PIPE) as watcher:
        heart.start()
        workspace.commands.running.upgrade_to_head()
        _until(lambda: _is_over(workspace.commands.live))
        heart.stop()
        seconds, busy = time.perf_counter() - began, time.process_time() - busy
        told, _ = watcher.communicate()
    live = workspace.commands.live
    assert live is not None
    assert live.state is JobState.DONE, live.error
    resident, shared_once, engine = (int(word) / 1e6 for word in told.split())
    steps = len(live.steps)
    workspace.close_session()
    print(f"{size / 1e6:,.0f} MB, {steps} steps, {seconds:.0f} s; load {os.getloadavg()[0]:.0f}.\n")
    print("| what | aim | measured |\n|---|---:|---:|")
    print(f"| memory of window and engine, MB | ≤ {_AIMS['memory']} | {shared_once:.0f} |")
    print(f"| the same, shared pages counted twice, MB | | {resident:.0f} |")
    print(f"| of it the engine, MB | | {engine:.0f} |")
    for name, times in (("by the clock", heart.late), ("in processor time", heart.busy)):
        times.sort()
        p99, most = times[int(0.99 * len(times))], times[-1]
        print(f"| event loop late, p99, ms, {name} | ≤ {_AIMS['p99']} | {p99:.1f} |")
        print(f"| event loop late, most, ms, {name} | ≤ {_AIMS['max']} | {most:.1f} |")
    print(f"| processor time of the window's process, s | | {busy:.1f} |")


def _is_over(live: LiveRun | None) -> bool:
    return live is not None and live.is_over


def _until(condition: Callable[[], bool]) -> None:
    """Let the event loop run as in the program: it sleeps while there is nothing to do."""
    loop, look = QEventLoop(), QTimer()
    look.timeout.connect(lambda: loop.quit() if condition() else None)
    look.start(_LOOK_MS)
    loop.exec()


def _wait(seconds: float) -> None:
    end = time.monotonic() + seconds
    _until(lambda: time.monotonic() > end)


def _watch(pid: int) -> int:
    """Print the most bytes that a process and its children had together, until told to stop."""
    parent, own, most = psutil.Process(pid), psutil.Process(), [0, 0, 0]
    while not _is_input_over():
        found = [parent, *(child for child in parent.children(recursive=True) if child != own)]
        resident = shared_once = engine = 0
        for process in found:
            try:
                memory = process.memory_full_info()
            except psutil.Error:
                continue
            resident += memory.rss
            shared_once += getattr(memory, "pss", memory.uss)
            engine = memory.rss if process != parent else engine
        most = [max(pair) for pair in zip(most, (resident, shared_once, engine), strict=True)]
    print(*most)
    return 0


def _is_input_over() -> bool:
    ready, _, _ = select.select([sys.stdin], [], [], _WATCH_SECONDS)
    return bool(ready)


if __name__ == "__main__":
    sys.exit(main())
