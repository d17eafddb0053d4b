"""Composition root: makes the application, its window and what they need."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from owui_migrate_gui import __version__, places
from owui_migrate_gui.errors import MigrationError, Refused
from owui_migrate_gui.gui.jobs import JobBoard, Queries
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.main_window import TITLE, MainWindow
from owui_migrate_gui.gui.memory import LANGUAGE, Memory
from owui_migrate_gui.gui.system_libraries import FONT_PACKAGE
from owui_migrate_gui.gui.theme import IS_FUSION, Choice, apply_theme
from owui_migrate_gui.gui.translating import use_language

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

    from owui_migrate_gui.database.target import Target
    from owui_migrate_gui.gui.connections import Connections
    from owui_migrate_gui.gui.prompts import Prompts
    from owui_migrate_gui.gui.target_view import TargetView

_ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)

_NO_FONT = "no font"
"""Property of an application that has nothing to write with."""

_LATER = ("owui_migrate_gui.gui.services", "owui_migrate_gui.gui.workspace")
"""What a target needs, loaded beside the window."""

DemoMaker = Callable[[], Path]


def main(argv: list[str], *, make_demo: DemoMaker | None = None) -> int:
    """Open the window, on a target where ``argv`` names one; returns the exit code.

    Raises ``Refused`` where there is no font to write with.

    ``make_demo`` makes a demo database and returns its path; without it there is no demo button.
    """
    app, window = start(make_demo=make_demo)
    if sys.platform == "darwin":
        from owui_migrate_gui.gui.file_opening import FileOpener  # noqa: PLC0415

        app.installEventFilter(FileOpener(window.open_target, window))
    window.painted.connect(lambda: _go_on(app, window, argv[0] if argv else None))
    code = app.exec()
    if app.property(_NO_FONT):
        raise Refused(
            "There is no font on this system, so the window would be without letters.",
            remedy=f"On Debian and Ubuntu: 'apt install {FONT_PACKAGE}' brings one.",
        )
    return code


def start(*, make_demo: DemoMaker | None = None) -> tuple[QApplication, MainWindow]:
    """The application and its window, shown; the rest is loaded after the first paint."""
    app = make_application()
    use_language(app, Memory(places.settings_file()).text(LANGUAGE))
    window = make_window(app, make_demo=make_demo)
    window.assistance.offers_tour = True
    window.show()
    return app, window


def _go_on(app: QApplication, window: MainWindow, target: str | None) -> None:
    from PySide6.QtGui import QFontDatabase  # noqa: PLC0415 - after the first paint

    from owui_migrate_gui.gui.collecting import Collector  # noqa: PLC0415

    if not QFontDatabase.families():  # 5 ms and more where there are many
        app.setProperty(_NO_FONT, True)
        app.exit()
        return
    Collector(app)
    app.setWindowIcon(_program_icon())
    _warm_up(window, target)


def make_application() -> QApplication:
    """The application with its name and version."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        app = found
    else:  # naming the style here spares making an enum of all standard icons: 6 ms
        app = QApplication([*sys.argv[:1], "-style", "fusion"])
        app.setProperty(IS_FUSION, True)
    app.setApplicationName("owui-migrate-gui")
    app.setApplicationDisplayName(tr(TITLE))
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("owui-migrate-gui")
    return app


def _program_icon() -> QIcon:
    from PySide6.QtCore import QSize  # noqa: PLC0415 - after the first paint
    from PySide6.QtGui import QIcon  # noqa: PLC0415

    icon = QIcon()
    for size in _ICON_SIZES:
        icon.addFile(str(places.resource(f"icons/owui-migrate-{size}.png")), QSize(size, size))
    return icon


def make_window(
    app: QApplication,
    *,
    make_demo: DemoMaker | None = None,
    settings: Path | None = None,
    theme: Choice | None = None,
    makes_ahead: bool = True,
    looks_around: bool = True,
) -> MainWindow:
    """The window, dressed and wired; not shown yet.

    ``makes_ahead`` is whether previews are begun before anybody looks at them. A window that
    doesn't look around lists no other database of this computer: pictures of it may be published.
    """
    memory = Memory(settings or places.settings_file())
    apply_theme(app, theme or memory.theme())
    board = JobBoard()

    def make_workspace(target: Target, prompts: Prompts) -> TargetView:
        # networkx, the scripts' readers and the engine take 400 ms to import: after the first
        # paint (and mostly in _warm_up's thread), because the frame needs none of them.
        from owui_migrate_gui.gui.services import real_services  # noqa: PLC0415
        from owui_migrate_gui.gui.session import Session  # noqa: PLC0415
        from owui_migrate_gui.gui.settings import read_settings  # noqa: PLC0415
        from owui_migrate_gui.gui.workspace import Workspace  # noqa: PLC0415

        chosen = read_settings(memory)
        session = Session(target, real_services(), source_text=chosen.source or None)
        session.backup_dir = chosen.backup_dir
        session.makes_ahead = makes_ahead
        session.compresses = lambda: read_settings(memory).compresses
        return Workspace(session, board=board, prompts=prompts, memory=memory)

    window = MainWindow(
        memory=memory,
        board=board,
        make_workspace=make_workspace,
        has_demo=make_demo is not None,
        make_connections=_connections if looks_around else _no_connections,
    )
    board.setParent(window)
    window.theme_chosen.connect(lambda choice: apply_theme(app, choice))
    app.styleHints().colorSchemeChanged.connect(
        lambda _scheme: apply_theme(app, theme or memory.theme())
    )
    if make_demo is not None:
        _connect_demo(window, make_demo)
    return window


def _no_connections() -> Connections:
    from owui_migrate_gui.gui.connections import Connections, look_at_file  # noqa: PLC0415

    return Connections(lambda: (), look_at_file)


def _connections() -> Connections:
    from owui_migrate_gui.gui.connections import (  # noqa: PLC0415
        Connections,
        look_around,
        look_at_file,
    )

    return Connections(look_around, look_at_file)


def _show_error(window: MainWindow, error: MigrationError) -> None:
    from owui_migrate_gui.gui.words import more_words  # noqa: PLC0415

    window.start.show_error(error.what, more_words(error))


def _warm_up(window: MainWindow, target: str | None) -> None:
    """Import what a target needs beside the window that is already there, then open it."""
    queries = Queries(window)

    def on_ready(_module: object) -> None:
        if target is not None:
            window.open_target(target)

    queries.ask(
        "warm-up",
        lambda: [import_module(name) for name in _LATER],
        on_ready,
        lambda error: _show_error(window, error),
    )


def _connect_demo(window: MainWindow, make_demo: DemoMaker) -> None:
    queries = Queries(window)

    def on_made(path: Path) -> None:
        window.start.show_busy(busy=False)
        window.open_target(str(path))

    def on_asked() -> None:
        window.start.show_busy(busy=True)
        queries.ask(
            "demo",
            make_demo,
            on_made,
            lambda error: _show_error(window, error),
        )

    window.demo_asked.connect(on_asked)


__all__ = ["DemoMaker", "main", "make_application", "make_window", "start"]
