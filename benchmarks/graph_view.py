"""How fast the graph is laid out, first painted, panned and zoomed, and what memory it takes.

    python -m benchmarks.graph_view                # 10,000 and 100,000 revisions
    python -m benchmarks.graph_view --sizes 1000

Each size runs in a process of its own, on Qt's offscreen platform, in a viewport of 1280 × 800.
Every frame of the pan and the zoom is painted by ``QWidget.repaint``. Times are processor time,
which is what a person waits on a machine that does nothing else; ``--wall`` measures by the clock.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from time import perf_counter, process_time

import psutil
from PySide6.QtWidgets import QApplication

from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.gui.graph.picture import draw
from owui_migrate_gui.gui.graph.viewport import GraphView
from owui_migrate_gui.gui.theme import Choice, apply_theme
from owui_migrate_gui.layout import lay_out
from owui_migrate_gui.plan import stand
from owui_migrate_gui.release import ReleaseMap
from owui_migrate_gui.revision import (
    Lineage,
    Recorded,
    Revision,
    RevisionKey,
    ScriptSide,
    System,
)

SIZES = (10_000, 100_000)
FRAMES = 120
_BRANCH_EVERY = 25
_BRANCH_LENGTH = 3
_PERCENTILE = 95
_REPEATS = 5


class _Clock:
    """The clock in use."""

    now: Callable[[], float] = process_time


def main() -> int:
    """Measure every size and print a table; with ``--one`` measure one size as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES))
    parser.add_argument("--wall", action="store_true", help="measure by the clock")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    _Clock.now = perf_counter if asked.wall else process_time
    if asked.one:
        print(json.dumps(measure(asked.one)))
        return 0
    print(f"{'':24}" + "".join(f"{size:>12,}" for size in asked.sizes))
    found = [_in_process_of_its_own(size, wall=asked.wall) for size in asked.sizes]
    for name in found[0]:
        print(f"{name:24}" + "".join(f"{one[name]:>12,.1f}" for one in found))
    return 0


def _in_process_of_its_own(size: int, *, wall: bool) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.graph_view", "--one", str(size)]
    command += ["--wall"] if wall else []
    done = subprocess.run(
        command,
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    answer: dict[str, float] = json.loads(done.stdout)
    return answer


def measure(size: int) -> dict[str, float]:
    """Milliseconds and MB of one size, by name."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    apply_theme(app, Choice.LIGHT)
    graph = build_graph(_revisions(size))
    recorded = Recorded(alembic=(f"r{size // 2:08}",))
    standing = stand(graph, recorded, Lineage.ALEMBIC_BORN)
    view = GraphView()
    view.resize(1280, 800)
    view.show()
    app.processEvents()

    def show() -> None:
        view.show_picture(draw(graph, lay_out(graph), standing, ReleaseMap(releases=())))
        view.viewport().repaint()

    laid_out = _median(lambda: lay_out(graph))
    shown = _median(show) - laid_out
    view.fit()
    everything = list(_frames(view, _zooming(view)))
    panned = list(_frames(view, _panning(view, view.zoom * 1.5)))
    near = list(_frames(view, _panning(view, 1.0)))
    return {
        "layout ms": laid_out,
        "first paint after ms": shown,
        "zoom, p50 ms": statistics.median(everything),
        "zoom, p95 ms": _p95(everything),
        "pan from afar, p50 ms": statistics.median(panned),
        "pan from afar, p95 ms": _p95(panned),
        "pan at 100 %, p95 ms": _p95(near),
        "memory MB": psutil.Process().memory_info().rss / 1e6,
    }


def _revisions(size: int) -> Iterator[Revision]:
    """A long line; every 25 revisions a branch of three leaves it and is merged again."""
    number, parent, branch = 0, "", ""
    since = 0
    while number < size:
        since += 1
        merges = branch and since == _BRANCH_LENGTH + 2
        yield _revision(number, *(one for one in (parent, branch if merges else "") if one))
        before, parent = parent, f"r{number:08}"
        number += 1
        if merges:
            branch = ""
        if since == _BRANCH_EVERY and number + _BRANCH_LENGTH < size:
            branch, since = before, 0
            for _ in range(_BRANCH_LENGTH):
                yield _revision(number, branch)
                branch = f"r{number:08}"
                number += 1


def _revision(number: int, *parents: str) -> Revision:
    return Revision(
        key=RevisionKey(System.ALEMBIC, f"r{number:08}"),
        parents=parents,
        title=f"The change that has number {number}",
        file=f"versions/r{number:08}.py",
        upgrade=ScriptSide(is_present=True),
        downgrade=ScriptSide(is_present=True),
    )


def _zooming(view: GraphView) -> Iterator[Callable[[], None]]:
    """Out and in around what shows everything: nothing is ever out of view."""
    whole = view.zoom
    for frame in range(FRAMES):
        nearer = 1 + 0.02 * (frame % 2)
        yield partial(view.set_zoom, whole / nearer)


def _panning(view: GraphView, zoom: float) -> Iterator[Callable[[], None]]:
    """From the top to the bottom at one zoom."""
    view.set_zoom(zoom)
    bar = view.verticalScrollBar()
    for frame in range(FRAMES):
        yield partial(bar.setValue, round(bar.maximum() * frame / FRAMES))


def _median(act: Callable[[], object]) -> float:
    """Milliseconds that something takes, the median of five."""
    times = []
    for _ in range(_REPEATS):
        started = _Clock.now()
        act()
        times.append((_Clock.now() - started) * 1e3)
    return statistics.median(times)


def _frames(view: GraphView, moves: Iterator[Callable[[], None]]) -> Iterator[float]:
    """Milliseconds from each move to the end of its frame."""
    for move in moves:
        started = _Clock.now()
        move()
        view.viewport().repaint()
        yield (_Clock.now() - started) * 1e3


def _p95(times: list[float]) -> float:
    return statistics.quantiles(times, n=100)[_PERCENTILE - 1]


if __name__ == "__main__":
    sys.exit(main())
