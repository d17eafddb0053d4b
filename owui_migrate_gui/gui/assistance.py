"""What the frame offers on every page: the command palette, settings and help."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QWhatsThis, QWidget

from owui_migrate_gui.gui.menus import Menus
from owui_migrate_gui.gui.target_view import Page, TargetView
from owui_migrate_gui.gui.theme import Choice

if TYPE_CHECKING:
    from owui_migrate_gui.gui.help.help_pane import HelpPane
    from owui_migrate_gui.gui.memory import Memory

_TOUR = "first steps"


class Assistance(QObject):
    """Made with the window, at work when first asked: none of it delays the first paint."""

    theme_chosen = Signal(object)

    def __init__(
        self,
        window: QMainWindow,
        menus: Menus,
        memory: Memory,
        front: Callable[[], TargetView | QWidget],
    ) -> None:
        super().__init__(window)
        self.offers_tour = False
        self._window, self._memory, self._front = window, memory, front
        menus.palette_asked.connect(self.open_palette)
        menus.settings_asked.connect(self.open_settings)
        menus.help_asked.connect(self.toggle_help)
        menus.tour_asked.connect(self.start_tour)
        menus.document_asked.connect(self.open_document)
        menus.whats_this_asked.connect(QWhatsThis.enterWhatsThisMode)
        self._pane: HelpPane | None = None

    @property
    def pane(self) -> HelpPane:
        """The help pane, made when it is first asked for, where it was when the window closed."""
        if self._pane is None:
            from PySide6.QtCore import Qt  # noqa: PLC0415 - see widgets.fixed_label

            from owui_migrate_gui.gui.help.help_pane import HelpPane  # noqa: PLC0415 - 15 ms

            self._pane = HelpPane(self._window)
            if not self._window.restoreDockWidget(self._pane):
                self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._pane)
            self._pane.hide()
        return self._pane

    def dock_again(self) -> None:
        """Put the help pane, where there is one, back to the window's side."""
        if self._pane is not None:
            from PySide6.QtCore import Qt  # noqa: PLC0415 - see widgets.fixed_label

            self._pane.setFloating(False)
            self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._pane)

    @Slot()
    def follow(self) -> None:
        """Let an open help pane tell about the page in front."""
        if self._pane is not None:
            self._pane.follow(self.page())

    @Slot()
    def open_palette(self) -> None:
        """Show everything that can be done now."""
        from owui_migrate_gui.gui.palette import Palette, commands_of  # noqa: PLC0415

        commands = commands_of(self._window.menuBar(), self._front())
        Palette(commands, self._window).open_over(self._window)

    @Slot()
    def open_settings(self) -> None:
        """Show the settings."""
        from owui_migrate_gui.gui.settings import (  # noqa: PLC0415
            Settings,
            SettingsDialog,
            read_settings,
            write_settings,
        )

        dialog = SettingsDialog(read_settings(self._memory), self._window)

        def keep(settings: Settings) -> None:
            write_settings(self._memory, settings)
            self.theme_chosen.emit(Choice(settings.theme))

        dialog.chosen.connect(keep)
        dialog.open()

    @Slot()
    def toggle_help(self) -> None:
        """Show or hide the help for what is in front."""
        if self.pane.isVisible():
            self.pane.hide()
        else:
            self.pane.open_page(self.page())

    @Slot(str)
    def open_document(self, name: str) -> None:
        """Show a document."""
        self.pane.open_document(name)

    def offer_tour(self) -> None:
        """Begin the tour where it is wanted, was never seen, and there is something to see."""
        front = self._front()
        if self.offers_tour and isinstance(front, TargetView) and front.first_steps():
            self.offers_tour = False
            if not self._memory.text(_TOUR):
                self.start_tour()

    @Slot()
    def start_tour(self) -> None:
        """Go through the pages of the target in front."""
        from owui_migrate_gui.gui.first_steps import FirstSteps  # noqa: PLC0415

        front = self._front()
        stops = front.first_steps() if isinstance(front, TargetView) else ()
        if stops and self._window.findChild(FirstSteps) is None:
            FirstSteps(stops, self._window)
            self._memory.set_text(_TOUR, "seen")

    def page(self) -> Page | None:
        """The page in front; None for the start page."""
        front = self._front()
        return front.page if isinstance(front, TargetView) else None


__all__ = ["Assistance"]
