"""The doctor in the window, from the click on Open: when its findings stand in the list.

Used by ``benchmarks.doctor --window``. Each opening is in a window of its own, offscreen; what was
loaded by the first one, the later ones find loaded.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer

from owui_migrate_gui.database.target import Target
from owui_migrate_gui.gui.app import make_application, make_window
from owui_migrate_gui.gui.target_view import Page
from owui_migrate_gui.gui.workspace import Workspace
from owui_migrate_gui.secret import Secret

_PATIENCE = 120.0
_LOOKS_EVERY_MS = 20
_LOADED_AFTER = 3.0
"""Seconds after which a person has found what to open; libraries are loaded meanwhile."""


def watched_opening(target: Target, secret: Secret | None) -> str:
    """What was seen when, in seconds after the click."""
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["OWUI_MIGRATE_HOME"] = scratch
        app = make_application()
        settings = Path(scratch) / "window.ini"
        window = make_window(app, settings=settings, makes_ahead=False, looks_around=False)
        window.resize(1280, 800)
        window.show()
        end = perf_counter() + _LOADED_AFTER
        _wait(lambda: perf_counter() > end)
        began, processor = perf_counter(), process_time()
        window.open_address(target, secret)
        workspace = window.workspace
        assert isinstance(workspace, Workspace)
        session = workspace.session
        _wait(lambda: session.examination is not None)
        without_rows = _ids(workspace)
        workspace.show_page(Page.DOCTOR)
        app.processEvents()
        schema = perf_counter() - began
        _wait(lambda: not session.is_examining or _ids(workspace) != without_rows)
        app.processEvents()
        first = perf_counter() - began
        _wait(lambda: not session.is_examining)
        app.processEvents()
        last, used = perf_counter() - began, process_time() - processor
        assert session.examination is not None
        assert session.examination.is_whole
        ids = ", ".join(sorted(_ids(workspace))) or "none"
        window.close()
    return (
        f"what the schema shows listed after {schema:.2f} s, the first that rows show (or their"
        f" end) after {first:.2f} s, all after {last:.2f} s ({used:.2f} s of this process on"
        f" processors; {ids})"
    )


def _ids(workspace: Workspace) -> frozenset[str]:
    examination = workspace.session.examination
    return frozenset(one.id for one in examination.findings) if examination else frozenset()


def _wait(is_so: Callable[[], bool]) -> None:
    end = perf_counter() + _PATIENCE
    while not is_so():
        assert perf_counter() < end
        loop = QEventLoop()
        QTimer.singleShot(_LOOKS_EVERY_MS, loop.quit)
        loop.exec()


__all__ = ["watched_opening"]
