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
from owui_migrate_gui.demo.odd_states import make_failing_source, make_no_database, make_unknown
from owui_migrate_gui.demo.picture import save_picture
from owui_migrate_gui.errors import NeedsAttention
from owui_migrate_gui.gui.app import make_application, make_window
from owui_migrate_gui.gui.compare_dialog import CompareDialog
from owui_migrate_gui.gui.live_run import JobState
from owui_migrate_gui.gui.log_dialog import LogDialog
from owui_migrate_gui.gui.main_window import MainWindow
from owui_migrate_gui.gui.palette import Palette
from owui_migrate_gui.gui.plan.preview_loader import LoadState
from owui_migrate_gui.gui.plan.step_pane import SCHEMA, SQL, STORY
from owui_migrate_gui.gui.settings import SettingsDialog
from owui_migrate_gui.gui.target_view import Page
from owui_migrate_gui.gui.theme import Choice, apply_theme
from owui_migrate_gui.gui.widgets.dialog import QuestionDialog
from owui_migrate_gui.gui.workspace import Workspace
from owui_migrate_gui.revision import RevisionKey, System

_WIDTH, _HEIGHT = 1280, 800
_WIDE, _TALL = 1920, 1080
_PATIENCE = 120.0
_POLL_MS = 20
_SETTLE_MS = 150
_NO_DISPLAY = "propagateSizeHints"
_LOG = """INFO  [alembic.runtime.migration] Running upgrade c440947495f3 -> 374d2f66af06
sqlite3.OperationalError: database is locked"""
_MOVES_MESSAGES = "8452d01d26d7"


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One screen: the file's name and what it shows."""

    name: str
    caption: str


class Tour:
    """Goes through the window as a person would and keeps a picture of each screen."""

    def __init__(
        self, window: MainWindow, app: QApplication, folder: Path, themes: tuple[Choice, ...]
    ) -> None:
        self._window = window
        self._app = app
        self._folder = folder
        self._themes = themes
        self.pictures: list[Picture] = []

    @property
    def workspace(self) -> Workspace:
        """The target that is open."""
        found = self._window.workspace
        assert isinstance(found, Workspace)
        return found

    def start_page(
        self,
        name: str = "start",
        caption: str = "The start page: drop a file, or go on with a recent one.",
    ) -> None:
        """Keep a picture of the page without a target."""
        self.keep(self._window, name, caption)

    def open(self, target: Path) -> None:
        """Open the target and wait until it has been read, or can't be."""
        self._window.open_target(str(target))
        session = self.workspace.session
        self._wait("the target is read", lambda: bool(session.examination or session.error))

    def use_source(self, source: Path) -> None:
        """Look at the target through other scripts."""
        self.workspace.session.use_source(str(source))
        self._wait("the source is read", lambda: not self.workspace.session.is_loading)

    def fail(self) -> None:
        """Upgrade with scripts that fail, with a picture of the question about them."""
        self.workspace.commands.upgrade_to_head()
        self._answer(("trust", "A source that isn't bundled is trusted once, by its content."))
        self._answer()
        self._finish(ends=JobState.FAILED)

    def show(self, page: Page, name: str, caption: str) -> None:
        """Go to a page and keep a picture of it."""
        self.workspace.show_page(page)
        self.keep(self._window, name, caption)

    def preview(self) -> None:
        """Look at the SQL of a step that moves data, and at what it does to the schema."""
        plan = self.workspace.pages.plan
        plan.pane.choose(SQL)
        loader = plan.preview.loader
        self._wait(
            "the preview is made", lambda: loader.state in {LoadState.READY, LoadState.FAILED}
        )
        if loader.error is not None:
            raise loader.error
        self.workspace.session.select(RevisionKey(System.ALEMBIC, _MOVES_MESSAGES))
        self.keep(self._window, "preview", "The SQL of every step, before anything runs.")
        plan.pane.choose(SCHEMA)
        self.keep(self._window, "preview-schema", "What a step changes of the schema.")
        plan.pane.choose(STORY)

    def keep(self, widget: QWidget, name: str, caption: str) -> None:
        """Keep a picture of a widget as it is now, in every theme, while nothing moves on."""
        self._settle()
        for theme in self._themes:
            apply_theme(self._app, theme)
            self._app.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            picture = Picture(name=f"{name}-{theme.value}.png", caption=caption)
            save_picture(widget.grab(), self._folder / picture.name)
            self.pictures.append(picture)
        apply_theme(self._app, self._themes[0])

    def schema(self) -> None:
        """Count the rows and keep a picture of the tables."""
        self.workspace.show_page(Page.SCHEMA)
        counter = self.workspace.pages.schema.counter
        self.workspace.pages.schema.count()
        self._wait("the rows are counted", lambda: not counter.is_running)
        self.show(Page.SCHEMA, "schema", "What is really there: tables, columns, keys, rows.")

    def more(self) -> None:
        """Keep pictures of what is there beside the main job, and of a large window."""
        workspace, assistance = self.workspace, self._window.assistance
        workspace.pages.schema.show_diagram(shown=True)
        self.show(Page.SCHEMA, "schema-diagram", "Who refers to whom.")
        workspace.pages.schema.show_diagram(shown=False)
        fold = workspace.pages.graph.bar.fold_button
        fold.setChecked(True)
        self.show(Page.GRAPH, "graph-folded", "Straight runs folded into one row each.")
        fold.setChecked(False)
        assistance.toggle_help()
        self.show(Page.GRAPH, "help", "Help beside the page that it is about.")
        assistance.toggle_help()
        assistance.open_palette()
        self._keep_dialog(Palette, "commands", "Every action, found by a few letters.")
        assistance.open_settings()
        self._keep_dialog(SettingsDialog, "settings", "What is chosen once for all.")
        workspace.comparing.open(self._window)
        self._keep_dialog(CompareDialog, "compare", "What a database can be compared with.")
        self.wide(Page.OVERVIEW, Page.GRAPH, Page.PLAN, Page.DOCTOR, Page.SCHEMA)

    def wide(self, *pages: Page) -> None:
        """Keep pictures of pages in a large window."""
        size = self._window.size()
        self._window.resize(_WIDE, _TALL)
        for page in pages:
            self.show(page, f"{page.name.lower()}-wide", "The same in a large window.")
        self._window.resize(size)

    def paste_log(self) -> None:
        """Keep a picture of a log that is explained without its database."""
        self._window.start.log_asked.emit()
        dialog = self._window.findChild(LogDialog)
        assert isinstance(dialog, LogDialog)
        dialog.box.text.setPlainText(_LOG)
        self._keep_dialog(LogDialog, "log", "A log is explained without its database.")

    def _keep_dialog(self, kind: type[QDialog], name: str, caption: str) -> None:
        dialog = self._window.findChild(kind)
        assert isinstance(dialog, QDialog)
        self.keep(dialog, name, caption)
        dialog.reject()

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

    def _finish(self, *, ends: JobState = JobState.DONE) -> None:
        commands = self.workspace.commands
        self._wait("the job ends", lambda: commands.live is not None and commands.job is None)
        live = commands.live
        assert live is not None
        if live.error is not None and live.state is not ends:
            raise live.error
        if live.state is not ends:
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


def take_tour(
    target: Path, folder: Path, *, themes: tuple[Choice, ...] = (Choice.LIGHT,), odd: bool = False
) -> tuple[Picture, ...]:
    """Do the main job on ``target`` in the real window; pictures go into ``folder``.

    Open, look at the graph and the plan, upgrade to head, one step down and up again, restore the
    first backup. With ``odd`` also what goes wrong for people: a failing step, a revision that
    nobody knows, a file that is no database. Raises ``NeedsAttention`` where something of it does
    not work.
    """
    folder.mkdir(parents=True, exist_ok=True)
    qInstallMessageHandler(_on_qt_message)
    app = make_application()
    settings = target.parent / "window.ini"
    window = make_window(app, make_demo=lambda: target, settings=settings, theme=themes[0])
    window.resize(_WIDTH, _HEIGHT)
    window.show()
    tour = Tour(window, app, folder, themes)
    try:
        _go(tour, target, odd=odd)
        if odd:
            _go_wrong(tour, target)
            window.show_start()
            tour.start_page()
            tour.paste_log()
    finally:
        window.close()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return tuple(tour.pictures)


def _on_qt_message(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Pass on what Qt says, but not that a window without a display can't be sized by it."""
    if _NO_DISPLAY not in text:
        note(text)


def _go(tour: Tour, target: Path, *, odd: bool) -> None:
    tour.start_page("start-empty", "The start page at the very beginning.")
    tour.open(target)
    tour.show(Page.OVERVIEW, "overview", "Where the database stands, and the one thing to do next.")
    tour.show(Page.GRAPH, "graph", "Both systems' revisions as one graph.")
    tour.show(Page.PLAN, "plan", "The plan: every step in order, with its risks.")
    tour.preview()
    tour.schema()
    tour.show(Page.DOCTOR, "doctor", "What the doctor found, the worst first, and what to do.")
    if odd:
        tour.show(Page.BACKUPS, "backups-empty", "No backup yet.")
        tour.show(Page.RUNS, "runs-empty", "No run yet.")
        tour.more()
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
    tour.workspace.pages.runs.show_journal()
    tour.show(Page.RUNS, "runs", "The journal of everything that was run.")
    if odd:
        tour.wide(Page.BACKUPS, Page.RUNS)
    tour.show(Page.OVERVIEW, "overview-restored", "Back to where it began.")


def _go_wrong(tour: Tour, target: Path) -> None:
    beside = target.parent.parent
    reading = tour.workspace.session.reading
    assert reading is not None
    assert reading.current is not None
    tour.use_source(make_failing_source(beside / "fork", current=reading.current.id))
    tour.fail()
    tour.show(Page.RUNS, "failed", "A failing step: nothing of it stays, and what to do next.")
    tour.workspace.pages.runs.show_journal()
    tour.show(Page.RUNS, "failed-journal", "The failed run in the journal.")
    tour.show(Page.GRAPH, "failed-graph", "The graph shows where the run stopped.")
    tour.open(make_unknown(target, beside / "from-a-fork"))
    tour.show(Page.OVERVIEW, "unknown", "A revision that this source doesn't know.")
    tour.show(Page.DOCTOR, "unknown-doctor", "What the doctor says of it, and how to go on.")
    tour.show(Page.GRAPH, "unknown-graph", "The unknown revision in the graph.")
    tour.open(make_no_database(beside / "notes"))
    tour.show(Page.OVERVIEW, "not-opened", "A file that is no database.")


__all__ = ["Picture", "Tour", "take_tour"]
