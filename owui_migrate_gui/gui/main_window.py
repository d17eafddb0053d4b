"""The frame: start page or targets in tabs, menus, status bar, what is remembered.

It is painted before most of the program is loaded, so what is only needed to do something is
imported where it is done.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QMainWindow, QStackedWidget, QWidget

from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.gui.assistance import Assistance
from owui_migrate_gui.gui.dropping import dropped_path, is_log
from owui_migrate_gui.gui.language import mark, tr
from owui_migrate_gui.gui.menus import Menus
from owui_migrate_gui.gui.start.start_page import StartPage
from owui_migrate_gui.gui.start_lists import StartLists
from owui_migrate_gui.gui.target_tabs import TargetTabs
from owui_migrate_gui.gui.target_view import TargetView
from owui_migrate_gui.gui.theme import Choice

if TYPE_CHECKING:  # each of Qt's classes takes half a millisecond when it is first named
    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QPaintEvent,
    )

    from owui_migrate_gui.database.backups import Backup
    from owui_migrate_gui.database.target import Target
    from owui_migrate_gui.gui.connections import Connections
    from owui_migrate_gui.gui.jobs import JobBoard
    from owui_migrate_gui.gui.memory import Memory
    from owui_migrate_gui.gui.prompts import Prompts
    from owui_migrate_gui.secret import Secret

TITLE = mark("Open WebUI migration console")
_CANCEL_MS = 8_000
_SIZE = (1280, 800)


class MainWindow(QMainWindow):
    """Assembles; decides nothing about targets. ``painted`` comes once, after the first paint."""

    theme_chosen = Signal(object)
    demo_asked = Signal()
    painted = Signal()

    def __init__(
        self,
        *,
        memory: Memory,
        board: JobBoard,
        make_workspace: Callable[[Target, Prompts], TargetView],
        prompts: Prompts | None = None,
        has_demo: bool = False,
        make_connections: Callable[[], Connections] | None = None,
    ) -> None:
        super().__init__()
        self._memory = memory
        self._board = board
        self._make_workspace = make_workspace
        self._asker = prompts
        self._is_closing = False
        self._is_settled = False
        self.start = StartPage(has_demo=has_demo)
        self._lists = StartLists(self.start, memory, make_connections, self)
        self._tabs = TargetTabs()
        self._stack = QStackedWidget()
        self._status = QLabel(tr("Ready"))
        self._menus = Menus(self.menuBar(), memory.theme())
        self.assistance = Assistance(self, self._menus, memory, self._front)
        self._lay_out()
        self._connect()
        self._on_tab()
        self._lists.list_recent()
        self._restore_state()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is found on this computer comes after the first paint."""
        super().paintEvent(event)
        if not self._is_settled:
            self._is_settled = True
            QTimer.singleShot(0, self, self._settle)

    @Slot()
    def _settle(self) -> None:
        self.start.colour()
        self.painted.emit()
        QTimer.singleShot(0, self, self._lists.look_around)

    @property
    def _prompts(self) -> Prompts:
        if self._asker is None:
            from owui_migrate_gui.gui.prompts import Prompts  # noqa: PLC0415

            self._asker = Prompts(self)
        return self._asker

    @property
    def workspace(self) -> TargetView | None:
        """The target in front."""
        return self._tabs.front

    def open_target(self, text: str) -> None:
        """Open a path or URL in front, in a tab of its own."""
        from owui_migrate_gui.database.target import parse_address  # noqa: PLC0415
        from owui_migrate_gui.gui.words import more_words  # noqa: PLC0415

        try:
            address = parse_address(text)
        except MigrationError as error:
            self.show_start()
            self.start.show_error(error.what, more_words(error))
            return
        self.open_address(address.target, address.secret or self._lists.secret_for(text))

    def open_address(self, target: Target, secret: Secret | None, *, is_kept: bool = False) -> None:
        """Open a target in front; a secret that is known already isn't asked for."""
        self.start.show_error("", "")
        from PySide6.QtCore import Qt  # noqa: PLC0415 - see widgets.fixed_label

        found = self._tabs.view_of(target)
        if found is None:
            found = self._make_workspace(target, self._prompts)
            found.status_changed.connect(self._on_status)
            found.open_asked.connect(self._ask_file)
            found.restore_elsewhere.connect(self._restore)
            found.page_changed.connect(self._on_page)
            found.badge_changed.connect(self._on_badge)
            found.help_asked.connect(self.assistance.open_document)
            self._tabs.add(found)
            if secret is None:
                found.refresh()
        if secret is not None:
            found.unlock(secret, is_kept=is_kept)
        self._tabs.setCurrentWidget(found)
        self._stack.setCurrentWidget(self._tabs)
        found.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_tab()

    @Slot()
    def _on_badge(self) -> None:
        self._tabs.name_all()
        self._enable_menus()

    @Slot(object)
    def _close_view(self, widget: TargetView) -> None:
        from owui_migrate_gui.gui.questions import ask_close  # noqa: PLC0415

        if widget.is_busy:
            self._prompts.ask(
                ask_close(1), lambda: widget.cancel_then(lambda: self._drop_tab(widget))
            )
        else:
            self._drop_tab(widget)

    def _drop_tab(self, widget: TargetView) -> None:
        self._tabs.drop(widget)
        if not self._tabs.count():
            self.show_start()

    @Slot()
    def _close_current(self) -> None:
        if self.workspace is not None:
            self._close_view(self.workspace)

    def _lay_out(self) -> None:
        self.setWindowTitle(tr(TITLE))
        self.setAcceptDrops(True)
        self.resize(*_SIZE)
        self.setMinimumSize(900, 520)
        self._stack.addWidget(self.start)
        self._stack.addWidget(self._tabs)
        self.setCentralWidget(self._stack)
        self.statusBar().addWidget(self._status, 1)
        self.statusBar().setSizeGripEnabled(False)
        self._status.setAccessibleName(tr("Status"))

    def _connect(self) -> None:
        self._menus.open_asked.connect(self._ask_file)
        self._menus.server_asked.connect(self._ask_server)
        self.start.server_asked.connect(self._ask_server)
        self._menus.log_asked.connect(self._paste_log)
        self.start.log_asked.connect(self._paste_log)
        self._menus.backups_asked.connect(self._show_backups)
        self.start.backups_asked.connect(self._show_backups)
        self._menus.close_asked.connect(self._close_current)
        self._menus.start_asked.connect(self.show_start)
        self._menus.quit_asked.connect(self.close)
        self._menus.theme_chosen.connect(self._on_theme)
        self._menus.layout_reset.connect(self._reset_layout)
        self.assistance.theme_chosen.connect(self._on_theme)
        self._menus.target_asked.connect(self._on_target_asked)
        self._tabs.currentChanged.connect(self._on_tab)
        self._tabs.close_asked.connect(self._close_view)
        self.start.opened.connect(self.open_target)
        self.start.file_asked.connect(self._ask_file)
        self.start.demo_asked.connect(self.demo_asked)
        self.start.forget_asked.connect(self._on_forget)

    @Slot()
    def show_start(self) -> None:
        """Go to the start page; what is open stays open."""
        self._lists.refresh()
        self._stack.setCurrentWidget(self.start)
        self._on_tab()

    @Slot()
    def _ask_file(self) -> None:
        self._prompts.ask_file(self._memory.last_folder(), self.open_target)

    @Slot()
    def _ask_server(self) -> None:
        self._prompts.ask_server(
            None,
            "",
            lambda answer: self.open_address(answer.target, answer.secret, is_kept=answer.is_kept),
        )

    @Slot()
    def _paste_log(self) -> None:
        self._open_log("")

    def _read_log(self, path: str) -> None:
        """Look at a log file: beside the database in front, or by itself."""
        front = self._front()
        if isinstance(front, TargetView) and front.takes_log:
            front.read_log(path)
        else:
            self._open_log(path)

    def _open_log(self, path: str) -> None:
        from owui_migrate_gui.gui.log_dialog import LogDialog  # noqa: PLC0415

        dialog = LogDialog(self)
        dialog.open_asked.connect(self._ask_file)
        dialog.open()
        if path:
            dialog.box.read_file(path)

    @Slot()
    def _show_backups(self) -> None:
        from owui_migrate_gui.gui.backups_dialog import BackupsDialog  # noqa: PLC0415

        dialog = BackupsDialog(self._memory, parent=self)
        dialog.restore_asked.connect(self._restore)
        dialog.open()

    @Slot(object)
    def _restore(self, backup: Backup) -> None:
        """Open the database that a backup is of, and ask there."""
        self.open_target(backup.target)
        if self.workspace is not None and self.workspace.target.key == backup.target:
            self.workspace.restore(backup.path)

    @Slot(object)
    def _on_target_asked(self, act: Callable[[TargetView], object]) -> None:
        if self.workspace is not None and self._stack.currentWidget() is self._tabs:
            act(self.workspace)

    @Slot(object)
    def _on_theme(self, choice: Choice) -> None:
        self._memory.set_theme(choice)
        self._menus.show_theme(choice)
        self.theme_chosen.emit(choice)

    @Slot()
    def _reset_layout(self) -> None:
        self._memory.forget_layout()
        self.showNormal()
        self.resize(*_SIZE)
        self.assistance.dock_again()
        for view in self._tabs.views:
            view.reset_layout()

    @Slot(str)
    def _on_forget(self, path: str) -> None:
        self._memory.forget_recent(path)
        self.show_start()

    @Slot()
    def _on_tab(self) -> None:
        workspace = self.workspace
        self._enable_menus()
        if workspace is not None and self._stack.currentWidget() is self._tabs:
            self.setWindowTitle(f"{workspace.target.name} — {tr(TITLE)}")
            self._status.setText(workspace.status)
        else:
            self.setWindowTitle(tr(TITLE))
            self._status.setText(tr("Ready"))

        self._on_page()

    def _enable_menus(self) -> None:
        workspace = self.workspace
        self._menus.set_has_target(
            has_target=workspace is not None and self._stack.currentWidget() is self._tabs,
            has_database=workspace is not None and workspace.has_database,
        )

    @Slot()
    def _on_page(self) -> None:
        self.assistance.follow()

    def _front(self) -> QWidget:
        """The target in front, or the start page."""
        has_target = self.workspace is not None and self._stack.currentWidget() is self._tabs
        return self.workspace if has_target and self.workspace is not None else self.start

    @Slot(str)
    def _on_status(self, words: str) -> None:
        if self.sender() is self.workspace and self._stack.currentWidget() is self._tabs:
            self._status.setText(words)
            self.assistance.offer_tour()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Light up for one local file."""
        if dropped_path(event.mimeData()):
            self.start.show_dropping(active=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """The file went away again."""
        self.start.show_dropping(active=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file."""
        self.start.show_dropping(active=False)
        path = dropped_path(event.mimeData())
        if path:
            event.acceptProposedAction()
            (self._read_log if is_log(path) else self.open_target)(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask while jobs are at work; remember how the window looked."""
        from owui_migrate_gui.gui.questions import ask_close  # noqa: PLC0415

        running = self._board.running
        if running and not self._is_closing:
            event.ignore()
            self._prompts.ask(ask_close(len(running)), self._on_close_anyway)
            return
        self._board.cancel_all(wait_ms=_CANCEL_MS)
        self._memory.set_state("geometry", self.saveGeometry())
        self._memory.set_state("window", self.saveState())
        for view in self._tabs.views:
            view.close_session()
        self._lists.close()
        self._memory.save()
        event.accept()

    @Slot()
    def _on_close_anyway(self) -> None:
        self._is_closing = True
        QTimer.singleShot(0, self, self.close)

    def _restore_state(self) -> None:
        if (geometry := self._memory.state("geometry")) is not None:
            self.restoreGeometry(geometry)
        if (state := self._memory.state("window")) is not None:
            self.restoreState(state)


__all__ = ["TITLE", "MainWindow"]
