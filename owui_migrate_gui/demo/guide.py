"""Drives the real window without a display: opens, answers, waits, and keeps pictures."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
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
from owui_migrate_gui.demo.picture import save_picture
from owui_migrate_gui.errors import NeedsAttention
from owui_migrate_gui.gui.app import make_application, make_window
from owui_migrate_gui.gui.jobs import Queries
from owui_migrate_gui.gui.live_run import JobState
from owui_migrate_gui.gui.main_window import MainWindow
from owui_migrate_gui.gui.plan.preview_loader import LoadState, PreviewLoader
from owui_migrate_gui.gui.theme import Choice, apply_theme
from owui_migrate_gui.gui.widgets.dialog import QuestionDialog
from owui_migrate_gui.gui.workspace import Workspace

PATIENCE = 120.0
WIDTH, HEIGHT = 1280, 800
_POLL_MS = 10
_SETTLE_MS = 40
_NO_DISPLAY = "This plugin does not support"


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One screen: the file's name within the folder and what it shows."""

    name: str
    caption: str


class Guide:
    """Goes through the window as a person would and keeps pictures of what is then seen."""

    def __init__(
        self, window: MainWindow, app: QApplication, folder: Path, themes: tuple[Choice, ...]
    ) -> None:
        self.window = window
        self.app = app
        self.folder = folder
        self.themes = themes
        self.pictures: list[Picture] = []

    @property
    def workspace(self) -> Workspace:
        """The target that is open."""
        found = self.window.workspace
        assert isinstance(found, Workspace)
        return found

    def open(self, target: Path) -> None:
        """Open the target and wait until it has been read and examined, or can't be."""
        self.window.open_target(str(target))
        session = self.workspace.session
        self.wait("the target is read", lambda: bool(session.examination or session.error))

    def use_source(self, source: Path) -> None:
        """Look at the target through other scripts."""
        self.workspace.session.use_source(str(source))
        self.wait("the source is read", lambda: not self.workspace.session.is_loading)

    def answer(self, picture: tuple[str, str] | None = None) -> None:
        """Say yes to the question that is asked; keep a picture of it first."""
        self.wait("a question is asked", lambda: self._question() is not None)
        dialog = self._question()
        assert dialog is not None
        if picture is not None:
            self.keep(dialog, *picture)
        dialog.accept()

    def finish(self, *, ends: JobState = JobState.DONE) -> None:
        """Wait for the end of the job at work; raises where it ends otherwise."""
        commands = self.workspace.commands
        self.wait("the job ends", lambda: commands.live is not None and commands.job is None)
        live = commands.live
        assert live is not None
        if live.error is not None and live.state is not ends:
            raise live.error
        if live.state is not ends:
            raise NeedsAttention(f"The demo's job did not end well: it is {live.state.value}.")
        session = self.workspace.session
        self.wait("the target is read again", lambda: not session.is_loading)

    def keep(self, widget: QWidget, name: str, caption: str) -> None:
        """Keep a picture of a widget in every theme, once nothing of it is being loaded."""
        self.settle()
        for theme in self.themes:
            self.dress(theme)
            self.save(widget, f"{name}-{theme.value}.png", caption)
        self.dress(self.themes[0])

    def save(self, widget: QWidget, name: str, caption: str) -> None:
        """Keep a picture of a widget as it is now."""
        picture = Picture(name=name, caption=caption)
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        save_picture(widget.grab(), path)
        self.pictures.append(picture)

    def dress(self, theme: Choice) -> None:
        """Change the theme and let everything take its new size."""
        apply_theme(self.app, theme)
        self.app.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def settle(self) -> None:
        """Wait until nothing is being read, made or counted, and all of it has been painted."""
        self.wait("everything is loaded", self._is_quiet)
        loop = QEventLoop()
        QTimer.singleShot(_SETTLE_MS, loop.quit)
        loop.exec()
        self.app.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def wait(self, what: str, is_so: Callable[[], bool]) -> None:
        """Let the window work until something is so."""
        end = time.monotonic() + PATIENCE
        loop = QEventLoop()
        timer = QTimer()
        timer.setInterval(_POLL_MS)
        timer.timeout.connect(lambda: loop.quit() if is_so() or time.monotonic() > end else None)
        timer.start()
        if not is_so():
            loop.exec()
        timer.stop()
        if not is_so():
            raise NeedsAttention(f"The demo waited {PATIENCE:.0f} s for this: {what}.")

    def _is_quiet(self) -> bool:
        asking = any(queries.is_waiting() for queries in self.window.findChildren(Queries))
        loaders = self.window.findChildren(PreviewLoader)
        return not asking and all(one.state is not LoadState.LOADING for one in loaders)

    def _question(self) -> QDialog | None:
        return next(
            (found for found in self.window.findChildren(QuestionDialog) if found.isVisible()),
            None,
        )


@contextmanager
def window_for(target: Path, theme: Choice) -> Iterator[tuple[MainWindow, QApplication]]:
    """The real window, with ``target`` as its demo and settings beside that; closed at the end."""
    # What Qt says is passed on, but not what a window without a display can't do.
    qInstallMessageHandler(_on_qt_message)
    app = make_application()
    window = make_window(
        app,
        make_demo=lambda: target,
        settings=target.parent / "window.ini",
        theme=theme,
        makes_ahead=False,
        looks_around=False,
    )
    window.resize(WIDTH, HEIGHT)
    window.show()
    try:
        yield window, app
    finally:
        window.close()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _on_qt_message(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if _NO_DISPLAY not in text:
        note(text)


__all__ = ["HEIGHT", "PATIENCE", "WIDTH", "Guide", "Picture", "window_for"]
