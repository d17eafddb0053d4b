"""The menu bar: every action that is also somewhere in sight, with its key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from owui_migrate_gui.gui.language import mark, tr
from owui_migrate_gui.gui.target_view import Page, TargetView
from owui_migrate_gui.gui.theme import Choice

_PAGES = (
    mark("&Overview"),
    mark("&Graph"),
    mark("&Plan && Preview"),
    mark("&Doctor"),
    mark("&Backups"),
    mark("&Runs"),
    mark("S&chema"),
)


class Menus(QObject):
    """Fills a menu bar; ``target_asked`` carries what to do with the target in front."""

    open_asked = Signal()
    server_asked = Signal()
    log_asked = Signal()
    backups_asked = Signal()
    close_asked = Signal()
    start_asked = Signal()
    quit_asked = Signal()
    theme_chosen = Signal(object)
    layout_reset = Signal()
    target_asked = Signal(object)
    palette_asked = Signal()
    settings_asked = Signal()
    help_asked = Signal()
    whats_this_asked = Signal()
    document_asked = Signal(str)
    tour_asked = Signal()

    def __init__(self, bar: QMenuBar, theme: Choice) -> None:
        super().__init__(bar)
        self._needs_target: list[QAction] = []
        self._needs_database: list[QAction] = []
        self._fill_file(bar.addMenu(tr("&File")))
        self._fill_database(bar.addMenu(tr("&Database")))
        self._fill_view(bar.addMenu(tr("&View")), theme)
        self._fill_help(bar.addMenu(tr("&Help")))

    def set_has_target(self, *, has_target: bool, has_database: bool) -> None:
        """Enable what needs a target in front, or the database itself: a bundle has none."""
        for action in self._needs_target:
            needs_database = action in self._needs_database
            action.setEnabled(has_target and (has_database or not needs_database))

    def _fill_file(self, menu: QMenu) -> None:
        self._add(menu, "&Open …", self.open_asked.emit, "Ctrl+O")
        self._add(menu, "Connect to a se&rver …", self.server_asked.emit, "Ctrl+Shift+O")
        self._add(menu, "&Paste a log …", self.log_asked.emit, "")
        self._add(menu, "All backups …", self.backups_asked.emit, "")
        close = self._add(menu, "&Close database", self.close_asked.emit, "Ctrl+W")
        self._needs_target.append(close)
        self._add(menu, "&Start page", self.start_asked.emit, "Ctrl+Home")
        menu.addSeparator()
        self._add(menu, "Se&ttings …", self.settings_asked.emit, "Ctrl+,")
        self._add(menu, "&Quit", self.quit_asked.emit, "Ctrl+Q")

    def _fill_database(self, menu: QMenu) -> None:
        self._add_for_target(
            menu, "&Upgrade to the newest …", lambda view: view.upgrade(), "", on_database=True
        )
        self._add_for_target(
            menu, "&Run the plan …", lambda view: view.run_plan(), "Ctrl+Return", on_database=True
        )
        self._add_for_target(
            menu, "&Back up now …", lambda view: view.back_up(), "", on_database=True
        )
        self._add_for_target(
            menu, "Re&scue out of SQLCipher …", lambda view: view.rescue(), "", on_database=True
        )
        self._add_for_target(
            menu, "&Encryption …", lambda view: view.change_encryption(), "", on_database=True
        )
        self._add_for_target(menu, "&Migration scripts …", lambda view: view.choose_source(), "")
        self._add_for_target(menu, "&Which release? …", lambda view: view.ask_release(), "")
        menu.addSeparator()
        self._add_for_target(menu, "Re&load", lambda view: view.refresh(), "F5")

    def _fill_view(self, menu: QMenu, theme: Choice) -> None:
        for page, words in zip(Page, _PAGES, strict=True):
            self._add_for_target(menu, words, _shower(page), f"Ctrl+{page + 1}")
        self._add_for_target(menu, "&Search", lambda view: view.search(), "Ctrl+F")
        menu.addSeparator()
        group = self._themes = QActionGroup(self)
        for choice, words in (
            (Choice.SYSTEM, mark("Colours of the s&ystem")),
            (Choice.LIGHT, mark("&Light")),
            (Choice.DARK, mark("Dar&k")),
        ):
            action = self._add(menu, words, self._theme_setter(choice), "")
            action.setCheckable(True)
            action.setData(choice.value)
            action.setChecked(theme is choice)
            group.addAction(action)
        menu.addSeparator()
        self._add(menu, "Reset the layou&t", self.layout_reset.emit, "")

    def show_theme(self, theme: Choice) -> None:
        """Check the colours in use."""
        for action in self._themes.actions():
            action.setChecked(action.data() == theme.value)

    def _fill_help(self, menu: QMenu) -> None:
        self._add(menu, "&Help for this page", self.help_asked.emit, "F1")
        self._add(menu, "&What's this?", self.whats_this_asked.emit, "Shift+F1")
        tour = self._add(menu, "&First steps", self.tour_asked.emit, "")
        self._needs_target.append(tour)
        self._add(menu, "W&ords", lambda: self.document_asked.emit("glossary.md"), "")
        menu.addSeparator()
        commands = self._add(menu, "&Commands …", self.palette_asked.emit, "Ctrl+K")
        commands.setShortcuts([QKeySequence("Ctrl+K"), QKeySequence("Ctrl+Shift+P")])

    def _theme_setter(self, choice: Choice) -> Callable[[], None]:
        return lambda: self.theme_chosen.emit(choice)

    def _add(self, menu: QMenu, words: str, act: Callable[[], object], keys: str) -> QAction:
        action = QAction(tr(words), self)
        if (
            keys
        ):  # setShortcut would load an enum of all standard keys: 20 ms before the first paint
            action.setShortcuts([QKeySequence(keys)])
        action.triggered.connect(lambda _checked=False: act())
        menu.addAction(action)
        return action

    def _add_for_target(
        self,
        menu: QMenu,
        words: str,
        act: Callable[[TargetView], object],
        keys: str,
        *,
        on_database: bool = False,
    ) -> None:
        action = self._add(menu, words, lambda: self.target_asked.emit(act), keys)
        self._needs_target.append(action)
        if on_database:
            self._needs_database.append(action)


def _shower(page: Page) -> Callable[[TargetView], None]:
    return lambda view: view.show_page(page)


__all__ = ["Menus"]
