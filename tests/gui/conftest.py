"""The window's fixtures; those that every test gets only forbid, they never build."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from owui_migrate_gui.gui.collecting import Collector
from owui_migrate_gui.gui.commands.commands import Commands
from owui_migrate_gui.gui.jobs import JobBoard
from owui_migrate_gui.gui.memory import Memory
from owui_migrate_gui.gui.services import Services, real_services
from owui_migrate_gui.gui.session import Session
from owui_migrate_gui.gui.theme import Choice, apply_theme
from owui_migrate_gui.gui.workspace import Workspace
from tests.gui.fakes import FakePrompts

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
PATIENCE_MS = 60_000


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of many a window that it has no display for that."""
    for item in items:
        if Path(item.path).is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(autouse=True)
def _own_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Journal, trust and settings of a test never meet those of the person who runs it."""
    monkeypatch.setenv("OWUI_MIGRATE_HOME", str(tmp_path / "records"))


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    """A test that leaves a thread of its own running has failed."""
    before = set(threading.enumerate())
    yield
    left = [
        thread
        for thread in set(threading.enumerate()) - before
        if thread.is_alive() and not isinstance(thread, threading._DummyThread)
    ]
    assert not left, f"threads left running: {left}"


@pytest.fixture(autouse=True, scope="session")
def _collected_on_this_thread(qapp: QApplication) -> Iterator[None]:
    """As in the program: the garbage collector never destroys a widget on a pool's thread."""
    collector = Collector(qapp)
    yield
    collector.close()


@pytest.fixture
def dressed(qapp: QApplication) -> QApplication:
    """The application in the light theme."""
    apply_theme(qapp, Choice.LIGHT)
    assert QThread.currentThread() is qapp.thread()
    return qapp


@dataclass
class Desk:
    """A workspace with everything that a test wants to reach."""

    workspace: Workspace
    prompts: FakePrompts
    board: JobBoard
    memory: Memory
    qtbot: QtBot

    @property
    def session(self) -> Session:
        return self.workspace.session

    @property
    def commands(self) -> Commands:
        return self.workspace.commands

    def wait_read(self) -> None:
        self.qtbot.waitUntil(lambda: self.session.examination is not None, timeout=PATIENCE_MS)

    def wait_job(self) -> None:
        """Until the job has ended and the target has been read again."""
        self.qtbot.waitUntil(
            lambda: (
                self.commands.live is not None
                and self.commands.live.is_over
                and self.commands.job is None
                and not self.session.is_loading
            ),
            timeout=PATIENCE_MS,
        )


OpenDesk = Callable[..., Desk]


@dataclass
class _Opened:
    desks: list[Desk] = field(default_factory=list)


@pytest.fixture
def open_desk(qtbot: QtBot, dressed: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    """``open_desk(path, source=…, services=…)``: the real pages over a real or faked session."""
    from owui_migrate_gui.database.target import parse_target

    opened = _Opened()

    def make(path: Path, *, source: str | None = None, services: Services | None = None) -> Desk:
        board = JobBoard(dressed)
        prompts = FakePrompts()
        memory = Memory(tmp_path / "window.ini")
        session = Session(parse_target(str(path)), services or real_services(), source_text=source)
        workspace = Workspace(
            session,
            board=board,
            prompts=prompts,  # type: ignore[arg-type]
            memory=memory,
        )
        qtbot.addWidget(workspace)
        workspace.resize(1280, 740)
        workspace.show()
        workspace.activateWindow()
        session.refresh()
        desk = Desk(workspace=workspace, prompts=prompts, board=board, memory=memory, qtbot=qtbot)
        opened.desks.append(desk)
        return desk

    yield make
    for desk in opened.desks:
        desk.board.cancel_all(wait_ms=10_000)
        desk.workspace.close_session()
