"""The preview in the window: how long after it is asked for, and how fast a step is shown.

    python -m benchmarks.preview_window webui.db

Opens the real window, offscreen, twice: once without beginning anything ahead, where the preview
and then the way back are asked for cold; once as it is for a person, who looks at it some seconds
after opening. Then every step is selected, once or twice; what counts is all that the window does
until nothing is left to paint. Milliseconds by the clock and of this process's processor time.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from owui_migrate_gui.gui.app import make_application, make_window
from owui_migrate_gui.gui.main_window import MainWindow
from owui_migrate_gui.gui.plan.plan_page import PlanPage
from owui_migrate_gui.gui.plan.preview_loader import LoadState
from owui_migrate_gui.gui.plan.step_pane import SCHEMA, SQL
from owui_migrate_gui.gui.target_view import Page
from owui_migrate_gui.gui.workspace import Workspace

_PATIENCE = 60.0
_BACK = 1
_LOOKS_AFTER = 4.0
"""Seconds after which a person looks at the plan."""


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("database", type=Path)
    path: Path = parser.parse_args().database
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["OWUI_MIGRATE_HOME"] = scratch
        app = make_application()
        window = make_window(app, settings=Path(scratch) / "window.ini")
        window.resize(1280, 800)
        window.show()
        _cold(window, path)
        _as_for_a_person(app, window, path)
        window.close()
    return 0


def _cold(window: MainWindow, path: Path) -> None:
    plan = _opened(window, path, makes_ahead=False)
    plan.pane.choose(SQL)
    _tell("asked for cold", _until_ready(plan))
    plan.preview._ways.button(_BACK).click()  # noqa: SLF001 - as a person does
    _tell("way back, asked for cold", _until_ready(plan))
    plan.preview._ways.button(0).click()  # noqa: SLF001


def _as_for_a_person(app: QApplication, window: MainWindow, path: Path) -> None:
    plan = _opened(window, path, makes_ahead=True)
    end = perf_counter() + _LOOKS_AFTER
    _wait(lambda: perf_counter() > end)
    for tab, name in ((SQL, "SQL"), (SCHEMA, "schema change")):
        began = perf_counter()
        plan.pane.choose(tab)
        _tell(f"looked at after a while: {name}", _until_ready(plan, began))
        for times in ("first", "again"):
            _select_all(app, plan, f"{name}, {times}")


def _opened(window: MainWindow, path: Path, *, makes_ahead: bool) -> PlanPage:
    window.open_target(str(path))
    workspace = window.workspace
    assert isinstance(workspace, Workspace)
    workspace.session.makes_ahead = makes_ahead
    workspace.session.refresh()
    _wait(lambda: workspace.session.examination is not None)
    _wait(lambda: not workspace.session.is_loading and not workspace.session.is_examining)
    workspace.show_page(Page.PLAN)
    return workspace.pages.plan


def _until_ready(plan: PlanPage, began: float | None = None) -> float:
    start = perf_counter() if began is None else began
    loader = plan.preview.loader
    _wait(lambda: loader.state in {LoadState.READY, LoadState.FAILED})
    assert loader.state is LoadState.READY, loader.error
    return perf_counter() - start


def _select_all(app: QApplication, plan: PlanPage, name: str) -> None:
    assert plan.state is not None
    assert plan.state.plan is not None
    clocks: dict[str, float] = {}
    processors: dict[str, float] = {}
    for step in plan.state.plan.steps:
        clock, processor = perf_counter(), process_time()
        plan._session.select(step.revision.key)  # noqa: SLF001
        app.processEvents()
        clocks[step.revision.id] = 1000 * (perf_counter() - clock)
        processors[step.revision.id] = 1000 * (process_time() - processor)
    for kind, took in (("clock", clocks), ("processor", processors)):
        slowest = max(took, key=lambda id_: took[id_])
        print(
            f"step selected ({name}), {kind}: median {statistics.median(took.values()):.0f} ms,"
            f" most {took[slowest]:.0f} ms ({slowest})"
        )


def _wait(is_so: Callable[[], bool]) -> None:
    end = perf_counter() + _PATIENCE
    while not is_so():
        assert perf_counter() < end
        loop = QEventLoop()
        QTimer.singleShot(3, loop.quit)
        loop.exec()


def _tell(name: str, seconds: float) -> None:
    print(f"{name}: {1000 * seconds:.0f} ms")


if __name__ == "__main__":
    sys.exit(main())
