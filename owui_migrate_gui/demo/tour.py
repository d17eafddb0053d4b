"""The main job, done in the real window without a display, one picture for each part of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QEvent,
    QEventLoop,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from owui_migrate_gui.cli.render import note
from owui_migrate_gui.database.backups import Backup
from owui_migrate_gui.errors import NeedsAttention
from owui_migrate_gui.gui.app import make_application, make_window
from owui_migrate_gui.gui.live_run import JobState
from owui_migrate_gui.gui.main_window import MainWindow
from owui_migrate_gui.gui.target_view import Page
from owui_migrate_gui.gui.theme import Choice
from owui_migrate_gui.gui.widgets.dialog import QuestionDialog
from owui_migrate_gui.gui.workspace import Workspace
from owui_migrate_gui.revision import RevisionKey

_WIDTH, _HEIGHT = 1280, 800
_PATIENCE = 120.0
_POLL_MS = 20
_SETTLE_MS = 150
_NO_DISPLAY = "propagateSizeHints"


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One screen: the file's name and what it shows."""

    name: str
    caption: str


class Tour:
    """Goes through the window as a person would and keeps a picture of each screen."""

    def __init__(self, window: MainWindow, app: QApplication, folder: Path, theme: Choice) -> None:
        self._window = window
        self._app = app
        self._folder = folder
        self._theme = theme
        self.pictures: list[Picture] = []

    @property
    def workspace(self) -> Workspace:
        """The target that is open."""
        found = self._window.workspace
        assert isinstance(found, Workspace)
        return found

    def open(self, target: Path) -> None:
        """Open the target and wait until everything about it has been read."""
        self._window.open_target(str(target))
        self._wait("the target is read", lambda: self.workspace.session.examination is not None)

    def show(self, page: Page, name: str, caption: str) -> None:
        """Go to a page and keep a picture of it."""
        self.workspace.show_page(page)
        self.keep(self._window, name, caption)

    def keep(self, widget: QWidget, name: str, caption: str) -> None:
        """Keep a picture of a widget as it is now."""
        self._settle()
        picture = Picture(name=f"{name}-{self._theme.value}.png", caption=caption)
        if not widget.grab().save(str(self._folder / picture.name)):
            raise NeedsAttention(f"{self._folder / picture.name} can't be written.")
        self.pictures.append(picture)

    def upgrade(self) -> None:
        """Upgrade to the newest revision, with pictures of the question and the run."""
        self.workspace.commands.upgrade_to_head()
        self._answer(
            ("question", "Before anything runs: what will happen, and where the backup goes.")
        )
        self._wait("some steps are done", self._has_run_a_while)
        self.keep(self._window, "run", "The run: the window stays live, Cancel is always there.")
        self._finish()

    def go_to(self, goal: RevisionKey | None) -> None:
        """Upgrade or downgrade to a revision."""
        self.workspace.commands.go_to(goal)
        self._answer()
        self._finish()

    def restore(self, backup: Backup) -> None:
        """Put a backup in the target's place."""
        self.workspace.commands.restore(backup.path)
        self._answer(("restore", "A restore is guarded by a backup of what it replaces."))
        self._finish()

    def _answer(self, picture: tuple[str, str] | None = None) -> None:
        """Say yes to the question that is asked."""
        self._wait("a question is asked", lambda: self._question() is not None)
        dialog = self._question()
        assert dialog is not None
        if picture is not None:
            self.keep(dialog, *picture)
        dialog.accept()

    def _question(self) -> QDialog | None:
        return next(
            (found for found in self._window.findChildren(QuestionDialog) if found.isVisible()),
            None,
        )

    def _finish(self) -> None:
        commands = self.workspace.commands
        self._wait("the job ends", lambda: commands.live is not None and commands.job is None)
        live = commands.live
        assert live is not None
        if live.error is not None:
            raise live.error
        if live.state is not JobState.DONE:
            raise NeedsAttention(f"The demo's job did not end well: it is {live.state.value}.")
        session = self.workspace.session
        self._wait("the target is read again", lambda: not session.is_loading)
        self._settle()

    def _has_run_a_while(self) -> bool:
        """Whether a quarter of the steps are done, or the run has ended before that."""
        live = self.workspace.commands.live
        if live is None:
            return False
        done = [step for step in live.steps if step.seconds is not None]
        return len(done) > len(live.steps) // 4 or live.state is not JobState.RUNNING

    def _wait(self, what: str, is_so: Callable[[], bool]) -> None:
        """Let the window work until something is so."""
        end = time.monotonic() + _PATIENCE
        loop = QEventLoop()
        timer = QTimer()
        timer.setInterval(_POLL_MS)
        timer.timeout.connect(lambda: loop.quit() if is_so() or time.monotonic() > end else None)
        timer.start()
        if not is_so():
            loop.exec()
        timer.stop()
        if not is_so():
            raise NeedsAttention(f"The demo waited {_PATIENCE:.0f} s for this: {what}.")

    def _settle(self) -> None:
        """Let layouts, reads and paints that have been asked for happen."""
        loop = QEventLoop()
        QTimer.singleShot(_SETTLE_MS, loop.quit)
        loop.exec()
        self._app.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def take_tour(target: Path, folder: Path, *, theme: Choice = Choice.LIGHT) -> tuple[Picture, ...]:
    """Do the main job on ``target`` in the real window; pictures go into ``folder``.

    Open, look at the graph and the plan, upgrade to head, one step down and up again, restore the
    first backup. Raises ``NeedsAttention`` where something of it does not work.
    """
    folder.mkdir(parents=True, exist_ok=True)
    qInstallMessageHandler(_on_qt_message)
    app = make_application()
    window = make_window(app, settings=target.parent / "window.ini", theme=theme)
    window.resize(_WIDTH, _HEIGHT)
    window.show()
    tour = Tour(window, app, folder, theme)
    try:
        _go(tour, target)
    finally:
        window.close()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return tuple(tour.pictures)


def _on_qt_message(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Pass on what Qt says, but not that a window without a display can't be sized by it."""
    if _NO_DISPLAY not in text:
        note(text)


def _go(tour: Tour, target: Path) -> None:
    tour.open(target)
    tour.show(Page.OVERVIEW, "overview", "Where the database stands, and the one thing to do next.")
    tour.show(Page.GRAPH, "graph", "Both systems' revisions as one graph.")
    tour.show(Page.PLAN, "plan", "The plan: every step in order, with its risks.")
    tour.upgrade()
    tour.show(Page.OVERVIEW, "overview-done", "At the newest revision.")
    reading = tour.workspace.session.reading
    assert reading is not None
    assert reading.head is not None
    tour.go_to(reading.graph.parents(reading.head)[0])
    tour.go_to(reading.head)
    tour.show(Page.BACKUPS, "backups", "Every run made a verified backup first.")
    tour.restore(tour.workspace.session.records.backups[-1])
    tour.show(Page.RUNS, "restored", "Restored: byte for byte what the backup was.")
    tour.workspace.runs.show_journal()
    tour.show(Page.RUNS, "runs", "The journal of everything that was run.")
    tour.show(Page.OVERVIEW, "overview-restored", "Back to where it began.")


__all__ = ["Picture", "Tour", "take_tour"]
